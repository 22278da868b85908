/* Worries: how hot they are, who has been told, and how they come up by themselves. */
#ifndef SIM_VOICE_H
#define SIM_VOICE_H
#include "sim/model.h"

/* i learns that j minds issue k. `asked`: it came because i asked. */
void voice_learn(const Model *m, int32_t i, int32_t j, int32_t k, bool asked);
/* Everything i knew of j, or j of i, is forgotten (somebody left). */
void voice_forget(World *w, int32_t i);
/* Heat moves: the season's change, shocks, fading to its base. */
void voice_heat_week(const Model *m);
/* People speak up to those they are comfortable with. */
void voice_speak_week(const Model *m);
/* Changes the heat of issue k as a pack or the employer may. */
void voice_heat_change(const Model *m, int32_t k, HeatChange change);
/* How many of `crowd` coworkers i would say share issue k: what they know, and, where they know
   little, what they feel themselves (law L10). 0 to ONE. */
Unit voice_guess_share(const Model *m, int32_t i, int32_t k);
/* The true share of coworkers who feel issue k strongly now. */
Unit voice_true_share(const Model *m, int32_t k);

#endif
