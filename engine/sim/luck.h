/* Luck. A stream is keyed by (seed, week, phase, person), so that one changed choice leaves
   everybody else's luck as it was; nothing here is kept in the world but the seed. */
#ifndef SIM_LUCK_H
#define SIM_LUCK_H
#include "sim/unit.h"

/* A phase of the week, or a purpose, with a stream of its own. The order is part of every run. */
typedef enum {
    LUCK_SEED,       /* drawing the people at the start */
    LUCK_HEAT,       /* shocks of heat */
    LUCK_SPEAK,      /* who speaks up to whom */
    LUCK_TIME,       /* whether an invitation is taken up, who is at the table */
    LUCK_TALK,       /* replies in a talk */
    LUCK_ASK,        /* answers and deeds */
    LUCK_GROUP,      /* who comes to a meeting */
    LUCK_ACTION,     /* noise of a decision on the day, the answer's noise */
    LUCK_INITIATIVE, /* what coworkers start by themselves */
    LUCK_EMPLOYER,
    LUCK_STAFFER,
    LUCK_TURNOVER,
    LUCK_MIND,       /* the weighted choices of automatic organizers */
    LUCK_DIRECTOR,   /* which of the week's events is played */
    LUCK_SCENERY,    /* which line, which offer; never looked at by a formula */
    LUCK_MEASURE,    /* the fixed draws of `power` */
    LUCK_PHASES
} LuckPhase;

#define LUCK_TIMES 6364136223846793005u /* PCG's step */
#define LUCK_PLUS 1442695040888963407u
typedef struct {
    uint64_t state;
} Luck;

/* week -1 is before the first; person and turn separate streams within a phase. */
Luck luck_of(uint64_t seed, int32_t week, LuckPhase phase, int32_t person, int32_t turn);
/* The next 32 bits. */
static inline uint32_t luck_next(Luck *luck) {
    enum { XOR = 18, OUT = 27, ROTATE = 59, WORD = 31 }; /* PCG's output */
    luck->state = luck->state * LUCK_TIMES + LUCK_PLUS;
    uint32_t x = (uint32_t)(((luck->state >> XOR) ^ luck->state) >> OUT);
    uint32_t turn = (uint32_t)(luck->state >> ROTATE);
    return (x >> turn) | (x << ((0u - turn) & WORD));
}
/* 0 to ONE - 1. */
static inline Unit luck_unit(Luck *luck) {
    enum { UNIT_BITS = 17 };
    return (Unit)(luck_next(luck) >> UNIT_BITS);
}
/* 0 to n - 1; 0 when n < 1. */
static inline int32_t luck_below(Luck *luck, int32_t n) {
    enum { WORD_BITS = 32 };
    return n < 1 ? 0 : (int32_t)(((uint64_t)luck_next(luck) * (uint32_t)n) >> WORD_BITS);
}
/* Both ends included. */
static inline int32_t luck_between(Luck *luck, int32_t lo, int32_t hi) {
    return lo + luck_below(luck, hi - lo + 1);
}
/* Sum of three draws in [-spread, spread]: a broad hump for what is private in a decision. */
static inline int32_t luck_hump(Luck *luck, int32_t spread) {
    int32_t sum = luck_between(luck, -spread, spread);
    sum += luck_between(luck, -spread, spread);
    return sum + luck_between(luck, -spread, spread);
}

#endif
