/* Asking somebody for something, and what becomes of the answer. A yes is not a deed: the answer
   comes now, the deed in another week (laws L26, L28, L29). */
#ifndef SIM_ASK_H
#define SIM_ASK_H
#include "sim/model.h"

/* The player asks i for `what`; `pressed` is the manner. Returns AskAnswer and remembers it. */
AskAnswer ask_person(const Model *m, int32_t i, AskKind what, int32_t issue, bool pressed);
/* Chances behind ask_person and the deed, for measuring and for what-if. */
Unit ask_yes_chance(const Model *m, int32_t i, AskKind what, int32_t issue, bool pressed);
Unit ask_deed_chance(const Model *m, int32_t i, YesKind yes);
/* The week's dues: what people said they would do, and what the player promised. */
void ask_due_week(const Model *m);
/* The player promises i a hand by the week after next; keeping it costs half an hour. */
void ask_promise(const Model *m, int32_t i);
void ask_keep_promise(const Model *m, int32_t i);
/* The player uses what i confided about issue k. */
void ask_leak(const Model *m, int32_t i, int32_t k);
/* The balance of what was taken and given: past a point somebody feels used (law L24). */
void ask_weigh(const Model *m, int32_t i);

#endif
