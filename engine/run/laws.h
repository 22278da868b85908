/* The laws of the model as experiments: one table, a row a claim (laws.c). A law holds when all its rows
   do. What a row measures stands beside its function, in law_*.c. */
#ifndef RUN_LAWS_H
#define RUN_LAWS_H
#include "run/laws_lab.h"

/* What the figure must be. */
typedef enum {
    LAW_AT_LEAST, /* figure >= bound */
    LAW_AT_MOST,  /* figure <= bound */
    LAW_ABOVE,    /* the whole interval > bound */
    LAW_BELOW,    /* the whole interval < bound */
    LAW_NOT_ABOVE,/* not all of the interval > bound */
    LAW_WITHIN    /* bound <= figure <= bound_high */
} LawClaim;
typedef enum { LAW_PERCENT, LAW_POINTS, LAW_TIMES, LAW_SEASON, LAW_COUNT } LawUnit;

enum { LAW_NOTE_MAX = 400 };
typedef struct {
    Interval figure;
    char note[LAW_NOTE_MAX]; /* what else is to be said, "" */
} LawFinding;
typedef void LawMeasure(Lab *lab, LawFinding *out);

typedef struct {
    const char *law, *part;   /* "L3", "own"; together they are the row's name, `L3.own` */
    const char *experiment;   /* in words */
    LawClaim claim;
    double bound, bound_high;
    LawUnit unit;
    LawMeasure *measure;
    bool over_presets;        /* names presets itself: not printed for the others */
} LawRow;

int32_t laws_count(void);
const LawRow *laws_row(int32_t row);
bool laws_holds(const LawRow *row, const Interval *figure);
/* `>= 60 %`, for the table. Returns `out`. */
const char *laws_threshold(const LawRow *row, char *out, size_t size);
/* A figure in the row's unit. */
const char *laws_number(const LawRow *row, double figure, char *out, size_t size);
/* Whether a row belongs to one of the laws in a list like `L7,L12`; also by its whole name. */
bool laws_named(const LawRow *row, const char *list);

/* The experiments, by the file in which they stand. */
#define LAWS_OF_TIES(X)                                                                            \
    X(clamped) X(own_disclosures) X(without_work_questions) X(probing) X(later_probes_told)        \
    X(later_probes_trust) X(passive_committee) X(social_ties) X(social_success)                    \
    X(unshared_newcomer) X(unshared_later) X(guess_tenure) X(guess_talk)
#define LAWS_OF_ACTION(X)                                                                          \
    X(cover_joins) X(cover_declines) X(shock_call) X(shock_runs) X(heat_power_issue)               \
    X(heat_power_passive) X(heat_wins_issue) X(heat_wins_passive) X(candid_leads) X(stages_order)  \
    X(median_win) X(friendly_median) X(isolating_never) X(isolating_power)     \
    X(ordinary_power) X(friendly_power) X(isolating_wins) X(ordinary_wins) X(friendly_wins)
#define LAWS_OF_MANNER(X)                                                                          \
    X(pressed_yes) X(pressed_done) X(goal_theirs) X(goal_yours) X(moves_first) X(moves_last)
#define LAWS_OF_POLICIES(X)                                                                        \
    X(switching) X(broadcast_turnout) X(on_ties_turnout) X(broadcast_lost) X(ties_lost)            \
    X(declining) X(repair_recovers) X(repair_late) X(tempting_issue) X(tempting_broadcast)         \
    X(honest_failures) X(nobody_always) X(star_power) X(star_alone)
#define X(name) LawMeasure law_##name;
LAWS_OF_TIES(X) LAWS_OF_ACTION(X) LAWS_OF_MANNER(X) LAWS_OF_POLICIES(X)
#undef X

/* The variant that most experiments start from. */
#define LAW_RELATIONSHIP ((LawVariant){.policy = "relationship"})
#define LAW_ISSUE ((LawVariant){.policy = "issue"})

#endif
