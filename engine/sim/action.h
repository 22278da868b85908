/* Acting together: who comes, what it wins, whether it holds. */
#ifndef SIM_ACTION_H
#define SIM_ACTION_H
#include "sim/gather.h"

/* One gathering, its luck from a stream; `order` and what is returned as of gather_draw. */
int32_t action_gather(const Model *m, const Gathering *g, Luck *luck, int32_t order[PEOPLE_MAX]);

bool action_pending(const World *w);
/* Somebody (0 the player) proposes; the day is set. False when one is already set. */
bool action_propose(const Model *m, int32_t by, ActionKind kind, int32_t issue);
void action_call_off(const Model *m);
/* Going through it together beforehand: fear named, who stands where. Half strength each. */
void action_rehearse(const Model *m);
/* The day, if it is this week: gathers, answers, and what it leaves in people. */
void action_day_week(const Model *m);
/* The employer tests what was won, at each season's end. */
void action_test_concessions(const Model *m);
int32_t action_held(const World *w); /* demands granted and still held */
/* Who has said yes so far to the pending action. */
int32_t action_said(const World *w);

#endif
