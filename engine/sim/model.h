/* The model at work: everything a rule needs, passed as one thing. Nothing here is owned. */
#ifndef SIM_MODEL_H
#define SIM_MODEL_H
#include "sim/event.h"
#include "sim/luck.h"
#include "sim/rules.h"
#include "sim/world.h"

typedef struct {
    const Setup *setup;
    const Rules *rules;
    World *world;
    EventLog *log; /* may be NULL: nobody looks on */
} Model;

void model_note(const Model *m, EventKind kind, int32_t a, int32_t b, int32_t k, int32_t v);
/* The stream of this week for a phase and a person. */
static inline Luck model_luck(const Model *m, LuckPhase phase, int32_t person, int32_t turn) {
    return luck_of(m->world->seed, m->world->week, phase, person, turn);
}
/* Marks a stage as reached now, once. */
void model_reach(const Model *m, Stage stage);

#endif
