/* A week, in fixed order. Between the opening and the people's part stand the player's choices;
   between the powers' part and the end stand the minds of employer and staffer. */
#ifndef SIM_STEP_H
#define SIM_STEP_H
#include "sim/model.h"

/* Ties fade and shifts are worked; heat moves; people speak up; the player's hours are there. */
void step_open(const Model *m);
/* An evening is an hour every second week: the two take turns. */
bool step_card_rests(const World *w, int32_t card);
/* What the cards say, with the hours that are left. */
void step_cards(const Model *m);
/* Coworkers' own initiatives; the day of an action; what falls due. */
void step_people(const Model *m);
/* What employer and staffer can see and spend. Their moves follow, by minds. */
void step_powers(const Model *m);
/* People leave and arrive; the season's test of what was won; the week is over. */
void step_end(const Model *m);

#endif
