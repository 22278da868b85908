/* What a play's expectations can be about: figures of a world by name, and events that were seen.
   tests/plays/README.md lists them for those who write plays. */
#ifndef TESTS_RUNS_PLAY_FIGURE_H
#define TESTS_RUNS_PLAY_FIGURE_H
#include "play_boards.h"
#include "sim/action.h"
#include "sim/ask.h"
#include "sim/digest.h"
#include "sim/measure.h"
#include "sim/powers.h"

enum { FIGURE_NEVER = 9999, FIGURE_NAME = 64, FIGURE_PARTS = 3 };

/* Where a figure is read: the run as it stands, or a place that was kept. */
typedef struct {
    const Play *play;       /* NULL at a place that was kept */
    const Model *model;
    const Event *event;
    int32_t events;
} Sight;

typedef enum { SCALE_SHARE, SCALE_HOURS, SCALE_PLAIN } FigureScale;
typedef struct {
    const char *name;
    FigureScale scale;
} FigureRow;

static inline int32_t figure_scaled(int32_t value, FigureScale scale) {
    return scale == SCALE_SHARE ? unit_to_percent(value) : scale == SCALE_HOURS ? value / HOUR : value;
}

static inline FigureScale figure_scale(const char *name) {
    static const char *const shares[] = {"sociability", "caution", "reactance", "openness", "fear", "belief", "energy",
                                         "nominal", "visible", "inoculated", "sense", "loud", "alert", "approval"};
    static const char *const hours[] = {"gave", "took", "hours_left", "hours_spent", "hours_giving"};
    for (size_t k = 0; k < sizeof shares / sizeof *shares; k++)
        if (!strcmp(shares[k], name))
            return SCALE_SHARE;
    for (size_t k = 0; k < sizeof hours / sizeof *hours; k++)
        if (!strcmp(hours[k], name))
            return SCALE_HOURS;
    return SCALE_PLAIN;
}

static inline int32_t figure_person(const Model *m, const char *id) {
    if (!strcmp(id, "you"))
        return 0;
    for (int32_t i = 1; i < m->world->n; i++)
        if (!strcmp(m->setup->profiles[person_identity(m->world)[i]].id, id))
            return i;
    return NOBODY;
}

static inline int32_t figure_issue(const Model *m, const char *id) {
    for (int32_t k = 0; k < m->setup->issues; k++)
        if (!strcmp(m->setup->issue_id[k], id))
            return k;
    return NONE;
}

static inline int32_t figure_bits(uint32_t bits) {
    int32_t count = 0;
    for (; bits; bits &= bits - 1)
        count++;
    return count;
}

/* Of a person, or of a person to another. */
static inline bool figure_of_person(const Model *m, const char *name, int32_t i, int32_t j, int32_t *out) {
    const World *w = m->world;
    if (!strcmp(name, "tie") || !strcmp(name, "trust"))
        *out = unit_to_percent(tie_trust(w, i)[j]);
    else if (!strcmp(name, "strain"))
        *out = unit_to_percent(tie_strain(w, i)[j]);
    else if (!strcmp(name, "affinity"))
        *out = unit_to_percent(tie_affinity(w, i)[j]);
    else if (!strcmp(name, "hours"))
        *out = tie_hours(w, i)[j] / HOUR;
    else if (!strcmp(name, "told")) /* issues that i has told j */
        *out = figure_bits(tie_told(w, j)[i]);
    else if (!strcmp(name, "comfort"))
        *out = world_comfortable(w, m->rules, i, j);
    else if (!strcmp(name, "sits"))
        *out = person_table(w)[i] == j || person_table(w)[j] == i;
    else if (!strcmp(name, "avoids"))
        *out = person_avoids(w)[i] >= w->week;
    else if (!strcmp(name, "invited"))
        *out = person_invited(w)[i] >= w->week;
    else if (!strcmp(name, "promised"))
        *out = person_promise_due(w)[i] != NEVER;
    else if (!strcmp(name, "joins"))
        *out = unit_to_percent(measure_joins(m, i));
    else if (!strcmp(name, "yes_free"))
        *out = unit_to_percent(ask_yes_chance(m, i, ASK_stand, NEVER, false));
    else if (!strcmp(name, "yes_pressed"))
        *out = unit_to_percent(ask_yes_chance(m, i, ASK_stand, NEVER, true));
    else
        return false;
    return true;
}

static inline bool figure_of_column(const World *w, const char *name, int32_t i, int32_t *out) {
#define X(column)                                                                                  \
    if (!strcmp(name, #column)) {                                                                  \
        *out = figure_scaled(person_##column(w)[i], figure_scale(name));                           \
        return true;                                                                               \
    }
    PERSON_COLUMNS(X)
#undef X
    return false;
}

static inline bool figure_of_last_action(const World *w, const char *name, int32_t *out) {
    int32_t a = w->actions - 1;
    const struct {
        const char *name;
        const int32_t *column;
    } columns[] = {{"said", w->action_said}, {"came", w->action_came}, {"of", w->action_of},
                   {"result", w->action_result}, {"nominal", w->action_nominal},
                   {"marked", w->action_marked}, {"marked_came", w->action_mark_hits}};
    for (size_t k = 0; k < sizeof columns / sizeof *columns; k++)
        if (!strcmp(columns[k].name, name)) {
            *out = a < 0 ? 0 : columns[k].column[a];
            return true;
        }
    return false;
}

static inline bool figure_of_world(const Model *m, const char *name, int32_t *out) {
    const World *w = m->world;
    Measures all;
#define X(measure)                                                                                 \
    if (!strcmp(name, #measure)) {                                                                 \
        all = measure_all(m);                                                                      \
        *out = unit_to_percent(all.measure);                                                       \
        return true;                                                                               \
    }
    MEASURE_LIST(X)
#undef X
#define X(scalar)                                                                                  \
    if (!strcmp(name, #scalar)) {                                                                  \
        *out = figure_scaled(w->scalar, figure_scale(name));                                       \
        return true;                                                                               \
    }
    WORLD_SCALARS(X)
#undef X
    if (!strcmp(name, "held"))
        *out = action_held(w);
    else if (!strcmp(name, "used"))
        *out = w->used_events;
    else if (!strcmp(name, "left"))
        *out = w->left_count;
    else if (!strcmp(name, "told"))
        *out = person_known_people(w)[0];
    else if (!strcmp(name, "standing"))
        *out = action_said(w);
    else if (!strcmp(name, "energy"))
        *out = unit_to_percent(person_energy(w)[0]);
    else if (!strcmp(name, "season"))
        *out = world_season(w);
    else if (!strcmp(name, "pending"))
        *out = action_pending(w);
    else if (!strcmp(name, "digest")) /* all of it in one number, to see whether two worlds are one */
        *out = (int32_t)(digest_world(w) & INT32_MAX);
    else
        return figure_of_last_action(w, name, out);
    return true;
}

/* `stage:talk`: 1 where the player is in that stage now. */
static inline bool figure_of_stage(const Play *play, const char *word, int32_t *out) {
    static const char *const stages[] = {"week", "talk", "story", "request", "group", "eve", "day", "turn", "end"};
    int32_t stage = NONE;
    for (int32_t k = 0; k < PLAY_STAGES; k++)
        if (!strcmp(stages[k], word))
            stage = k;
    *out = play && play_stage(play) == (PlayStage)stage;
    return play && stage != NONE;
}

/* `name`, `name:person`, `name:person:person`, `name:person:issue`, `heat:issue`; false: no such figure. */
static inline bool figure_read(const Sight *sight, const char *text, int32_t *out) {
    const Model *m = sight->model;
    char part[FIGURE_PARTS][FIGURE_NAME] = {"", "", ""};
    int32_t parts = 0;
    for (const char *at = text; parts < FIGURE_PARTS; parts++) {
        size_t length = strcspn(at, ":");
        snprintf(part[parts], FIGURE_NAME, "%.*s", (int)length, at);
        if (!at[length]) {
            parts++;
            break;
        }
        at += length + 1;
    }
    if (parts == 1)
        return figure_of_world(m, part[0], out);
    if (parts == 2 && !strcmp(part[0], "stage"))
        return figure_of_stage(sight->play, part[1], out);
    int32_t k = figure_issue(m, part[parts - 1]), i = figure_person(m, part[1]);
    if (!strcmp(part[0], "here")) {
        *out = i != NOBODY;
        return true;
    }
    if (parts == 2 && !strcmp(part[0], "heat") && k != NONE) {
        *out = unit_to_percent(m->world->heat[k]);
        return true;
    }
    if (i == NOBODY)
        return false;
    if (parts == FIGURE_PARTS && k != NONE && !strcmp(part[0], "known")) {
        *out = issue_known(m->world, i)[k];
        return true;
    }
    int32_t j = parts == FIGURE_PARTS ? figure_person(m, part[2]) : 0;
    if (j == NOBODY)
        return false;
    return figure_of_person(m, part[0], i, j, out) || (parts == 2 && figure_of_column(m->world, part[0], i, out));
}

/* ---- events ---- */

static inline int32_t figure_event_kind(const char *name) {
    for (int32_t k = 0; k < EVENT_COUNT; k++)
        if (!strcmp(event_name((EventKind)k), name))
            return k;
    return NONE;
}

static inline int32_t figure_word_in(const char *const *words, int32_t count, const char *word) {
    for (int32_t k = 0; k < count; k++)
        if (!strcmp(words[k], word))
            return k;
    return NONE;
}

/* What an event's value is called; NONE for no such word. `result` has it in a, the others in v. */
static inline int32_t figure_event_value(int32_t kind, const char *word) {
    static const char *const answers[] = {"yes", "yes_thin", "not_now", "open", "side", "hard"};
    static const char *const results[] = {"no", "later", "part", "granted"};
    static const char *const done[] = {"not_done", "done"}, *const kept[] = {"broken", "kept"};
    static const char *const left[] = {"by_themselves", "dismissed"}, *const told[] = {"unasked", "asked"};
    static const char *const stages[] = {"candid_talk", "co_organizer", "group_talk", "committee", "action", "win"};
    switch ((EventKind)kind) {
    case EVENT_answer: return figure_word_in(answers, ANSWER_COUNT, word);
    case EVENT_result: return figure_word_in(results, RESULT_COUNT, word);
    case EVENT_deed: return figure_word_in(done, 2, word);
    case EVENT_promise: return figure_word_in(kept, 2, word);
    case EVENT_left: return figure_word_in(left, 2, word);
    case EVENT_told: return figure_word_in(told, 2, word);
    case EVENT_first: return figure_word_in(stages, STAGES, word);
    case EVENT_employer: return employer_move_by_name(word);
    case EVENT_staffer: return staffer_move_by_name(word);
    case EVENT_proposes:
    case EVENT_day:
    case EVENT_called_off: return action_by_name(word);
    default: return NONE;
    }
}

/* How many events there were of which all these words are true: persons in their order (`-` for
   anybody), a value. -1 when a word means nothing. */
static inline int32_t figure_events(const Sight *sight, int32_t kind, char words[][FIGURE_NAME], int32_t count) {
    int32_t who[2] = {NOBODY, NOBODY}, people = 0, value = NONE, seen = 0;
    for (int32_t k = 0; k < count; k++) {
        int32_t v = figure_event_value(kind, words[k]), i = figure_person(sight->model, words[k]);
        if (v != NONE)
            value = v;
        else if (people < 2 && (i != NOBODY || !strcmp(words[k], "-")))
            who[people++] = i;
        else
            return -1;
    }
    for (int32_t e = 0; e < sight->events; e++) {
        const Event *event = &sight->event[e];
        int32_t held = kind == EVENT_result ? event->a : event->v;
        seen += event->kind == kind && (who[0] == NOBODY || event->a == who[0]) && (who[1] == NOBODY || event->b == who[1]) &&
                (value == NONE || held == value);
    }
    return seen;
}

static inline int32_t figure_stage(const char *name) {
    return figure_event_value(EVENT_first, name);
}

#endif
