/* A world of the warehouse for tests of composition: people, ties and weeks set by hand. */
#ifndef TESTS_COMPOSE_WORLD_H
#define TESTS_COMPOSE_WORLD_H
#include "script/compose.h"
#include "script/diagnostic.h"
#include "script/story.h"
#include <stdlib.h>

typedef struct {
    Pack *pack;
    Rules rules;
    World *world;
    EventLog log;
    Model model;
    Scene scene;
} Theater;

static inline Pack *load_warehouse(void) {
    Diagnostics *diagnostics = diagnostics_new();
    Pack *pack = pack_load(SOURCE_DIR "/scripts/packs/warehouse", diagnostics);
    if (!pack)
        diagnostics_print(diagnostics, stderr, 0);
    diagnostics_free(diagnostics);
    return pack;
}

static inline void stage_open(Theater *t, Pack *pack, uint64_t seed) {
    t->pack = pack;
    t->rules = rules_default();
    t->world = world_new(pack_setup(pack));
    t->log.count = t->log.dropped = 0;
    world_seed(t->world, pack_setup(pack), &t->rules, seed);
    t->model = (Model){pack_setup(pack), &t->rules, t->world, &t->log};
    t->scene = (Scene){pack, &t->model};
}

static inline void stage_close(Theater *t) {
    world_free(t->world);
}

/* How person i stands to the player, and what both have shown of themselves. */
static inline void stage_stand(Theater *t, int32_t i, Band band) {
    static const int32_t trust[BAND_COUNT] = {10, 42, 75, 42}, hours[BAND_COUNT] = {5, 60, 400, 60},
                         shared[BAND_COUNT] = {0, 1, 3, 1};
    tie_affinity(t->world, i)[0] = (uint16_t)ONE - 1;
    tie_hours(t->world, i)[0] = hours[band] * HOUR;
    tie_trust(t->world, i)[0] = (uint16_t)unit_percent(trust[band]);
    tie_strain(t->world, i)[0] = (uint16_t)unit_percent(band == BAND_SORE ? 50 : 0);
    person_you_shared(t->world)[i] = person_they_shared(t->world)[i] = shared[band];
}

#endif
