/* The bench on which laws are tried: which runs an experiment needs, made once however many ask for
   them, and the worlds that it looks into.

   An experiment is asked twice. The first time (`planning`) it only says what it needs: laws_runs gives
   runs in which nothing happened, laws_world gives NULL. Then all runs are made, in all threads; the
   second time it measures. */
#ifndef RUN_LAWS_LAB_H
#define RUN_LAWS_LAB_H
#include "run/batch.h"
#include "run/interval.h"

enum {
    LAW_CHANGES_MAX = 3,
    LAW_VARIANTS_MAX = 64,
    LAW_WORLDS_MAX = 200 /* seeds of which worlds are kept: 13 people, 12 seasons are some 40 MB */
};

/* Runs of one organizer, with constants changed. Rows not used have no name. */
typedef struct {
    const char *policy;
    const char *preset; /* NULL: the one on which laws are judged */
    struct {
        const char *rule;
        int32_t value;  /* in the natural unit of rules_list.h */
    } change[LAW_CHANGES_MAX];
} LawVariant;

/* A run, and what an experiment wants to know beside its result. */
typedef struct {
    Result result;
    double guess_error[SEASONS_MAX]; /* of the player's guesses of how many share an issue, 0 to 1 */
} LawRun;

/* What all experiments have in common. Borrowed; must outlive the lab. */
typedef struct {
    const BatchSetup *batch;
    const char *preset;          /* on which laws are judged */
    /* The constants of a preset, with whatever else is changed; false: there is no such preset. */
    bool (*rules)(void *context, const char *preset, Rules *rules);
    void (*progress)(void *context, int32_t done, int32_t count);
    void *context;
    int32_t seeds;               /* 1 to this many */
} LabSetup;

typedef struct Lab Lab;

Lab *lab_new(const LabSetup *setup);
void lab_free(Lab *lab); /* NULL is allowed */
bool lab_planning(const Lab *lab);
int32_t lab_seeds(const Lab *lab);
int32_t lab_jobs(const Lab *lab);
const Pack *lab_pack(const Lab *lab);
/* Rules of the preset on which laws are judged. */
const Rules *lab_rules(const Lab *lab);
/* Runs that were asked for so far. */
int32_t lab_planned(const Lab *lab);
/* Ends planning: makes all runs that were asked for. False with at least one error in the diagnostics:
   an organizer could not be read. */
bool lab_work(Lab *lab, Diagnostics *diagnostics);
/* The first thing that a mind said of a mistake of its own, "". Valid as long as the lab. */
const char *lab_mind_failed(const Lab *lab);

/* Rules of a variant. */
const Rules *laws_rules(Lab *lab, LawVariant variant);
/* One a seed, in order. */
const LawRun *laws_runs(Lab *lab, LawVariant variant);
/* The world of a run of this variant at the end of a season (1 to 12); seeds 1 to laws_worlds(). NULL
   while planning, and where the run had ended before. Not to be changed: world_copy it. */
const World *laws_world(Lab *lab, LawVariant variant, int32_t seed, int32_t season);
int32_t laws_worlds(const Lab *lab);

/* ---- figures over runs ---- */

typedef double LawFigure(const LawRun *run);
/* A figure of each run, by seed; given back with laws_figures_free. */
double *laws_figures(Lab *lab, LawVariant variant, LawFigure *figure);
void laws_figures_free(double *figures);
/* The mean of a figure; of figure `num` over figure `den`, summed over all runs. */
Interval laws_mean(Lab *lab, LawVariant variant, LawFigure *figure);
Interval laws_rate(Lab *lab, LawVariant variant, LawFigure *num, LawFigure *den);
Interval laws_difference(Lab *lab, LawVariant a, LawVariant b, LawFigure *figure); /* a - b, by seed */
Interval laws_quotient(Lab *lab, LawVariant a, LawVariant b, LawFigure *num, LawFigure *den); /* a / b */
Interval laws_median(Lab *lab, LawVariant variant, LawFigure *figure);

double figure_one(const LawRun *run);
double figure_power_end(const LawRun *run);       /* power when the run ended */
double figure_power_season_8(const LawRun *run);
double figure_wins_something(const LawRun *run);  /* 1: a demand was granted */
double figure_holds_something(const LawRun *run); /* 1: one still holds at the end */
double figure_first_win(const LawRun *run);       /* season; 13 for never */

#endif
