/* How ties grow, strain and fade. The same for every pair, the player's included. */
#ifndef SIM_TIE_H
#define SIM_TIE_H
#include "sim/model.h"

/* Shared time: both count it. `depth` weighs the hours (Hall 2018: on-task shift time .05-.1,
   break room .5, chosen time 1.0, real talk and joking 1.3, small talk past acquaintance 0). */
void tie_share_time(const Model *m, int32_t i, int32_t j, Hours hours, Unit depth);
/* One side only: i counts the weighted hours with j. */
void tie_count(const Model *m, int32_t i, int32_t j, Hours weighted);
/* j presses i with strength p: strain up, trust down, a tenth of it reaches i's friends. */
void tie_press(const Model *m, int32_t i, int32_t j, Unit p);
/* i is let down by j (a broken promise, a confidence used): trust falls by `share` of itself. */
void tie_let_down(const Model *m, int32_t i, int32_t j, Unit share);
/* i is done a good turn by j: trust rises by `share` of what is missing to what the tie can hold. */
void tie_good_turn(const Model *m, int32_t i, int32_t j, Unit share);
/* The trust that the tie i -> j tends to, at its hours and affinity. */
Unit tie_bearing(const Model *m, int32_t i, int32_t j);
/* A week passes: ties fade, shifts are worked together. */
void tie_week(const Model *m);

#endif
