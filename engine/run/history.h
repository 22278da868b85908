/* A run looked back on, season by season: what the end shows, what is compared and exported. Made by
   running the list again; nothing of it is kept in a run file. */
#ifndef RUN_HISTORY_H
#define RUN_HISTORY_H
#include "run/play.h"
#include "sim/measure.h"

/* How things stood at the end of a season. */
typedef struct {
    Measures measures;
    uint16_t *trust;       /* n x n, row trusts column; owned by the history */
    uint16_t *identity;    /* n: who filled each place (index of a person in the pack) */
    int32_t wins, held, actions, used, left, told; /* totals so far; told: people who told the player */
    Unit sense;            /* the player's own feeling of getting somewhere */
} SeasonRecord;

typedef struct {
    const Pack *pack;
    int32_t n;             /* people in the workplace, the player included */
    int32_t seasons;       /* ended ones, and the one in which the run stopped */
    SeasonRecord season[SEASONS_MAX];
    World *end;            /* the world as it stands at the end; owned */
    int32_t weeks;
} History;

/* Looks at a play after every intent: history_watch when a season's last week has run. */
void history_begin(History *history, const Play *play);
void history_watch(History *history, const Play *play);
void history_free(History *history);

#endif
