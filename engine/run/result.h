/* What a headless run came to, season by season: the figures of the machine-readable output and of the
   experiments. All shares are Units (sim/unit.h). */
#ifndef RUN_RESULT_H
#define RUN_RESULT_H
#include "run/play.h"
#include "sim/measure.h"

typedef struct {
    int32_t season, kind, issue, said, nominal, came, of, result, held, lost_season;
} ResultAction;

typedef struct {
    uint64_t seed, digest;
    int32_t choices, seasons, weeks;
    Measures season[SEASONS_MAX];
    int32_t told[SEASONS_MAX], held_then[SEASONS_MAX]; /* totals at each season's end */
    int32_t free_asked, free_yes, free_done, pressed_asked, pressed_yes, pressed_done;
    int32_t actions;
    ResultAction action[ACTIONS_MAX];
    int32_t won, held, rolled_back, left, used, told_own, told_all;
    int32_t first[STAGES]; /* season of the first, 0 never */
    int32_t first_week[STAGES]; /* week, NEVER */
    Hours spent, giving;
    Unit energy;
    int64_t steps_most;    /* of the organizer's mind in a week */
} Result;

/* To be called at the end of each week of a run, and once more at its end. */
void result_begin(Result *result, const Play *play);
void result_week(Result *result, const Play *play);
/* The same, without the week's part of the digest. */
void result_figures(Result *result, const Play *play);
void result_end(Result *result, const Play *play);

#endif
