/* The world: one block of flat memory without pointers, so that copying it is a memcpy and its
   digest the same everywhere. Rows of numbers by name; each name is listed once, below.
   Person 0 is the player; everybody else is the same kind of thing. */
#ifndef SIM_WORLD_H
#define SIM_WORLD_H
#include "sim/rules.h"
#include "sim/setup.h"
#include <stdbool.h>
#include <stddef.h>

enum {
    ACTIONS_MAX = 48,
    SCENE_CELLS = 48,      /* what scene is on: which node, which lines are offered */
    CELL_ALIGN = 7,        /* cells start at multiples of eight bytes */
    NOTES = 16,
    ROLES = 3,             /* organizer, employer, staffer */
    STAGES = 6,
    NEVER = -1,
    NOBODY = -1
};
typedef enum { CARD_LUNCH, CARD_HOME, CARD_EVENING, CARD_OTHER_EVENING, CARD_FREE, CARDS } Card;
typedef enum { STAGE_CANDID_TALK, STAGE_CO_ORGANIZER, STAGE_GROUP_TALK, STAGE_COMMITTEE, STAGE_ACTION, STAGE_WIN } Stage;
typedef enum { ROLE_ORGANIZER, ROLE_EMPLOYER, ROLE_STAFFER } MindRole;
typedef enum { YES_NONE, YES_FREE, YES_PRESSED } YesKind;
typedef enum { RUN_GOES_ON, RUN_OVER, RUN_DISMISSED } RunState;

/* Single numbers. */
#define WORLD_SCALARS(X)                                                                           \
    X(week) X(phase) X(run_state) X(hours_left) X(hours_spent) X(hours_giving) X(choices)          \
    X(sense)            /* the player's feeling of getting somewhere; lags behind what is true */  \
    X(tenure)           /* weeks that counted as learning the job */                               \
    X(sheet)            /* names on the sheet; 0 when nobody carries one */                        \
    X(sheet_out)        /* 1 while a sheet is carried */                                           \
    X(loud)             /* what the employer can see of it, a Unit that fades */                   \
    X(alert)            /* the employer's alarm, a Unit that fades */                              \
    X(employer_points) X(employer_last) X(employer_last_week)                                      \
    X(approval)         /* the staffer's, a Unit */                                                \
    X(request) X(request_due) X(request_answer) X(staffer_cold_until) X(staffer_help)              \
    X(pending_kind) X(pending_issue) X(pending_due) X(pending_by) X(pending_prepared)              \
    X(pending_inoculated)                                                                          \
    X(last_action_week) X(actions) X(wins) X(fails)                                                \
    X(pressed_asked) X(pressed_yes) X(pressed_done) X(free_asked) X(free_yes) X(free_done)         \
    X(used_events) X(left_count) X(leaks) X(told_first_own) X(told_first)                          \
    X(group_week) X(hires)                                                                         \
    X(talk_person) X(talk_place) X(talk_turn) X(talk_turns) X(talk_comfort) X(talk_pressed)        \
    X(talk_topic) X(talk_depth) X(talk_last_move) X(talk_last_reply) X(talk_same) X(talk_questions)\
    X(talk_told) X(talk_hours) X(talk_opened) X(talk_probes) X(talk_theirs) X(talk_start_trust) X(talk_just_told)    \
    X(event_total) X(broadcasts) X(used_week)

/* Rows of numbers. */
#define WORLD_ARRAYS(X)                                                                            \
    X(heat, ISSUES_MAX) X(heat_base, ISSUES_MAX) X(first, STAGES)                                  \
    X(met_season, ISSUES_MAX) X(met_times, ISSUES_MAX) X(voiced, ISSUES_MAX)                       \
    X(card_use, CARDS) X(card_who, CARDS) X(card_place, CARDS)                                     \
    X(note_organizer, NOTES) X(note_employer, NOTES) X(note_staffer, NOTES)                        \
    X(action_week, ACTIONS_MAX) X(action_kind, ACTIONS_MAX) X(action_issue, ACTIONS_MAX)           \
    X(action_by, ACTIONS_MAX) X(action_said, ACTIONS_MAX) X(action_came, ACTIONS_MAX)              \
    X(action_of, ACTIONS_MAX) X(action_result, ACTIONS_MAX) X(action_held, ACTIONS_MAX)            \
    X(action_marked, ACTIONS_MAX) X(action_mark_hits, ACTIONS_MAX)                                 \
    X(action_nominal, ACTIONS_MAX) X(action_lost_week, ACTIONS_MAX)

/* A number for each person. Units unless the name says otherwise. */
#define PERSON_COLUMNS(X)                                                                          \
    X(identity)         /* index of the profile who fills this place */                            \
    X(dept) X(shift) X(arrived)                                                                    \
    X(sociability) X(caution) X(reactance) X(openness) X(fear) X(belief) X(energy)                 \
    X(nominal)          /* support that says yes and carries nothing; fades */                     \
    X(interests)        /* bits, one an activity */                                                \
    X(doubter)          /* 1: a respected voice the other way */                                   \
    X(met)              /* week of the last talk or time with the player; NEVER */                 \
    X(intros)           /* how often the player brought them together with somebody */             \
    X(asked_week)       /* week of the player's last ask; NEVER */                                 \
    X(ask_kind) X(ask_yes) X(ask_due) X(ask_issue) X(ask_thin)                                     \
    X(promise_due)      /* week in which the player's promise to them is due; NEVER */             \
    X(stand) X(stand_week) X(stand_issue)   /* YesKind to coming when we act */                    \
    X(gave) X(took)     /* what the player gave them and asked of them, in hours */                \
    X(you_shared) X(they_shared)            /* depth 0-4 reached between player and them */        \
    X(confided)         /* bits of issues they told the player in confidence */                    \
    X(visible)          /* what the employer has seen of them; fades */                            \
    X(invited)          /* week until which their invitation to the player stands; NEVER */        \
    X(avoids)           /* week until which they keep out of the player's way; NEVER */            \
    X(initiated)        /* times they, unasked, invited, introduced or proposed */                 \
    X(expected)         /* 1: the player marked them as coming */                                  \
    X(lead)             /* 1: took the promotion the employer offered */                           \
    X(inoculated)       /* Unit: prepared for what the employer may do */                          \
    X(table)            /* who they eat with: index of a person, or NOBODY */                      \
    X(known_people)     /* coworkers who told them anything */

/* A number for each person and issue. */
#define ISSUE_COLUMNS(X)                                                                           \
    X(care)             /* how much it matters to them, a Unit */                                  \
    X(known)            /* how many people they know to share it */

/* A number for each ordered pair, from -> to. 16 bits. */
#define TIE_COLUMNS(X)                                                                             \
    X(trust) X(strain) X(affinity)                                                                 \
    X(told)             /* bits of issues: `from` has been told by `to` */
/* 32 bits. */
#define TIE_HOURS(X) X(hours) /* weighted shared hours, as `from` counts them */

typedef enum {
#define X(name) AT_PERSON_##name,
    PERSON_COLUMNS(X)
#undef X
#define X(name) AT_ISSUE_##name,
        ISSUE_COLUMNS(X)
#undef X
#define X(name) AT_TIE_##name,
            TIE_COLUMNS(X) TIE_HOURS(X)
#undef X
                AT_STORY,
    AT_SAID,
    AT_SCENE,
    AT_END
} WorldColumn;

typedef struct World {
    uint64_t seed;
    int32_t n;      /* people, the player included */
    int32_t issues; /* issues in use */
#define X(name) int32_t name;
    WORLD_SCALARS(X)
#undef X
#define X(name, count) int32_t name[count];
    WORLD_ARRAYS(X)
#undef X
    int32_t at[AT_END + 1]; /* byte offsets into cells */
    uint64_t cells[];
} World;

size_t world_bytes(const Setup *setup);
/* A new world of the workplace's size, not yet seeded. The caller frees it with world_free. */
World *world_new(const Setup *setup);
void world_free(World *world);
void world_copy(World *to, const World *from); /* both made from the same Setup */
/* Draws people and ties; week 0, nothing chosen. */
void world_seed(World *world, const Setup *setup, const Rules *rules, uint64_t seed);
/* Puts a new person from profile `identity` into place i; ties, knowledge and promises end. */
void world_place_person(World *world, const Setup *setup, const Rules *rules, int32_t i,
                        int32_t identity);

static inline void *world_cells(const World *w, WorldColumn column) {
    return (char *)(uintptr_t)w->cells + w->at[column];
}
/* person_fear(w)[i]: the column, one number a person. */
#define X(name)                                                                                    \
    static inline int32_t *person_##name(const World *w) {                                         \
        return (int32_t *)world_cells(w, AT_PERSON_##name);                                        \
    }
PERSON_COLUMNS(X)
#undef X
/* issue_care(w, i)[k]: person i's row, one number an issue. */
#define X(name)                                                                                    \
    static inline int32_t *issue_##name(const World *w, int32_t i) {                               \
        return (int32_t *)world_cells(w, AT_ISSUE_##name) + (size_t)i * ISSUES_MAX;                \
    }
ISSUE_COLUMNS(X)
#undef X
/* tie_trust(w, i)[j]: how much i trusts j; the row of i. */
#define X(name)                                                                                    \
    static inline uint16_t *tie_##name(const World *w, int32_t i) {                                \
        return (uint16_t *)world_cells(w, AT_TIE_##name) + (size_t)i * (size_t)w->n;               \
    }
TIE_COLUMNS(X)
#undef X
static inline int32_t *tie_hours(const World *w, int32_t i) {
    return (int32_t *)world_cells(w, AT_TIE_hours) + (size_t)i * (size_t)w->n;
}
static inline uint8_t *world_story(const World *w) {
    return (uint8_t *)world_cells(w, AT_STORY);
}
static inline uint8_t *world_said(const World *w) {
    return (uint8_t *)world_cells(w, AT_SAID);
}

/* SCENE_CELLS numbers of the run and script floors, so that undo covers them; no formula reads them. */
static inline int32_t *world_scene(const World *w) {
    return (int32_t *)world_cells(w, AT_SCENE);
}

static inline int32_t world_season(const World *w) { /* 1-based */
    return w->week / SEASON_WEEKS + 1;
}
/* How i stands to j as a friend could read it: sore overrides, then by trust. */
Band world_band(const World *w, const Rules *r, int32_t i, int32_t j);
/* The bar over which i would tell somebody something that matters (law L2), set by caution. */
static inline Unit world_comfort_bar(const World *w, const Rules *r, int32_t i) {
    return r->speak_base + unit_mul(r->speak_caution, person_caution(w)[i]);
}
/* Whether a tie clears that bar: trust, less strain. */
static inline bool world_tie_clears(const Rules *r, Unit trust, Unit strain, Unit bar) {
    if (rules_off(r, RULE_comfort))
        return true;
    return trust > r->speak_base && (rules_off(r, RULE_strain_silences) ? trust : unit_mul(trust, ONE - strain)) > bar;
}
/* i would tell j something that matters. */
static inline bool world_comfortable(const World *w, const Rules *r, int32_t i, int32_t j) {
    return world_tie_clears(r, tie_trust(w, i)[j], tie_strain(w, i)[j], world_comfort_bar(w, r, i));
}
/* The issue that is hottest now; ties go to the lower index. */
int32_t world_hottest_issue(const World *w);
/* What i feels about issue k now: heat by care, and for the player some newness (law L10). */
static inline Unit world_feels(const World *w, const Rules *r, int32_t i, int32_t k) {
    Unit care = issue_care(w, i)[k];
    if (i == 0 && !rules_off(r, RULE_newness)) {
        int32_t left = r->newness_weeks - w->week;
        if (left > 0)
            care = unit_clamp(care + (int32_t)((int64_t)r->newness * left / r->newness_weeks));
    }
    return unit_mul(w->heat[k], care);
}

#endif
