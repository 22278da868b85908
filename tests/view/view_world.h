/* The warehouse, played without files, for tests of views. */
#ifndef TESTS_VIEW_WORLD_H
#define TESTS_VIEW_WORLD_H
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include "run/play.h"
#include "view/view.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    Pack *pack;
    View view;
    Rules rules;
    Play play;
} Shift;

static inline void shift_open(Shift *s, uint64_t seed) {
    Diagnostics *diagnostics = diagnostics_new();
    *s = (Shift){.pack = pack_load(SOURCE_DIR "/scripts/packs/warehouse", diagnostics), .rules = rules_default()};
    if (!s->pack)
        diagnostics_print(diagnostics, stderr, 0);
    diagnostics_free(diagnostics);
    assert_non_null(s->pack);
    s->view = (View){NULL, s->pack};
    play_begin(&s->play, s->pack, &s->rules, seed, (PlayOptions){.speaks = true});
}

static inline void shift_close(Shift *s) {
    play_end(&s->play);
    pack_free(s->pack);
}

/* Takes the first thing that can be done in a moment, and the week where nothing is asked. */
static inline void shift_step(Shift *s) {
    PlayChoice offer[PLAY_OFFER_MAX];
    if (play_offer(&s->play, offer))
        assert_true(play_take(&s->play, offer[0].intent));
    else
        assert_true(play_take(&s->play, intent_make(INTENT_week, 0, 0, 0)));
}

/* Plays on until a stage comes, or nothing more does; whether it came. */
static inline bool shift_until(Shift *s, PlayStage stage, int32_t steps) {
    for (int32_t k = 0; k < steps && play_stage(&s->play) != stage; k++) {
        if (play_stage(&s->play) == PLAY_END)
            return false;
        shift_step(s);
    }
    return play_stage(&s->play) == stage;
}

/* The place of somebody by id. */
static inline int32_t shift_place(const Shift *s, const char *id) {
    int32_t person = pack_find_person(s->pack, id);
    for (int32_t i = 0; i < s->play.world->n; i++)
        if (person_identity(s->play.world)[i] == person)
            return i;
    fail_msg("%s is not here", id);
    return NOBODY;
}

#endif
