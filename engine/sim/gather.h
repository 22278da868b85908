/* Who comes, worked out: a threshold cascade in which cover is the trust among those already in
   (law L7). What is the same in every draw is prepared once; a draw adds what is private. */
#ifndef SIM_GATHER_H
#define SIM_GATHER_H
#include "sim/model.h"

/* How a gathering is worked out. */
typedef struct {
    int32_t issue;
    Unit heat;          /* of the issue, for those who decide */
    Unit risk;          /* to each who takes part */
    int32_t caller;     /* who is in from the start; NOBODY when nobody calls */
    int32_t without;    /* a person who is not counted at all; NOBODY */
    bool plain;         /* without promises and nominal support: what could be repeated */
} Gathering;

enum { CAME_NOT = 0 };

/* Before anybody has come. Holds as long as the world is not changed. About 260 KB, most of it
   untouched where people are few. */
typedef struct {
    const Model *m;
    int32_t base[PEOPLE_MAX];   /* for coming, short of luck and cover */
    int32_t fear[PEOPLE_MAX], owed[PEOPLE_MAX];
    int32_t doubt[PEOPLE_MAX];  /* cover to start with: none, less what doubters take */
    Unit exposed;
    bool known[PEOPLE_MAX];     /* whose row of cover has been worked out */
    int32_t cover[PEOPLE_MAX * PEOPLE_MAX]; /* at j * n + i: what j gives to i by being in */
} Crowd;

void gather_prepare(const Model *m, const Gathering *g, Crowd *out);
/* What is private in each one's decision, from a stream. */
void gather_noise(const Model *m, Luck *luck, int32_t noise[PEOPLE_MAX]);
/* One draw; `caller` and `without` as in Gathering, and `without` either nobody, the player, or who
   was left out when the crowd was prepared. Fills order[i] with the how-many-th to decide to come (1
   is the first after the caller), CAME_NOT for those who stay away; returns how many coworkers came,
   the caller not counted. */
int32_t gather_draw(Crowd *crowd, int32_t caller, int32_t without, const int32_t noise[PEOPLE_MAX],
                    int32_t order[PEOPLE_MAX]);

#endif
