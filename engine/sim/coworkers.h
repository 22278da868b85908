/* What coworkers start by themselves, who comes and who goes. */
#ifndef SIM_COWORKERS_H
#define SIM_COWORKERS_H
#include "sim/model.h"

/* They spend time with each other, invite the player, bring people together, call a few to talk,
   propose to act; and keep away from somebody who pressed them. */
void coworkers_initiative_week(const Model *m);
/* Some leave, somebody new comes into their place. */
void coworkers_turnover_week(const Model *m);
/* Person i goes (dismissed or not) and is replaced. */
void coworkers_leave(const Model *m, int32_t i, bool dismissed);
/* Tables: everybody eats with whom they trust most on their shift. */
void coworkers_tables_week(const Model *m);
/* Energy, nominal support and what the employer saw fade or mend. */
void coworkers_mood_week(const Model *m);

#endif
