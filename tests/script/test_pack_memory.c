#define _XOPEN_SOURCE 700 /* for nftw() */
#include "script/memory.h"
#include "script/pack_bench.h"
#include "sim/digest.h"

enum { ADA = 1, BEN = 2, ONCE_WORDS = 8 };

typedef struct {
    PackBench bench;
    const Pack *pack;
    Rules rules;
    World *world;
} Fixture;

static Fixture set_up(void) {
    Fixture f = {.bench = bench_new()};
    bench_load(&f.bench);
    f.pack = f.bench.pack;
    f.rules = rules_default();
    f.world = world_new(pack_setup(f.pack));
    world_seed(f.world, pack_setup(f.pack), &f.rules, 1);
    return f;
}
static void tear_down(Fixture *f) {
    world_free(f->world);
    bench_clear(&f->bench);
}

static int32_t line_of(const Pack *p, const char *text) {
    for (int32_t i = 0; i < p->lines; i++)
        if (!strcmp(pack_bubble(p, i, 0), text))
            return i;
    fail_msg("no line %s", text);
    return NONE;
}

static void rows_do_not_touch_each_other(void **state) {
    (void)state;
    Fixture f = set_up();
    World *w = f.world;
    const Pack *p = f.pack;
    w->week = 143;
    memset(memory_director(w, p), 0xFF, MEMORY_DIRECTOR_BYTES);
    assert_int_equal(memory_slot(w, p, 0).talks, 0);
    for (int32_t i = 0; i < p->facts; i++) {
        assert_int_equal(memory_fact_week(w, p, i), NEVER);
        memory_learn(w, p, i);
        memory_call(w, p, i);
    }
    for (int32_t i = 0; i < p->facts; i++)
        assert_int_equal(memory_fact_leaked(w, p, i), NEVER);
    for (int32_t i = 0; i < p->storylets; i++) {
        assert_int_equal(memory_storylet_week(w, p, i), NEVER);
        memory_storylet(w, p, i);
        assert_int_equal(memory_storylet_week(w, p, i), 143);
    }
    for (int32_t t = 0; t < p->topics; t++)
        for (int32_t r = 0; r < RUNGS; r++) {
            assert_int_equal(memory_rung_week(w, p, t, r), NEVER);
            memory_rung(w, p, t, r);
        }
    assert_int_equal(memory_thread_week(w, p, 0), NEVER);
    for (int32_t i = 0; i < p->lines; i++) {
        assert_int_equal(memory_line_week(w, p, i), NEVER);
        memory_say(w, p, i);
        assert_int_equal(memory_line_times(w, p, i), 1);
    }
    for (int32_t i = 0; i < p->options; i++) {
        assert_int_equal(memory_option_week(w, p, i), NEVER);
        memory_show(w, p, i, ADA);
        assert_false(memory_option_shown(w, p, i, BEN));
    }
    assert_true(memory_option_shown(w, p, p->bank.options.first, ADA));
    assert_int_equal(memory_slot(w, p, p->setup.people - 1).talks, 0);
    tear_down(&f);
}

static void once_is_once(void **state) {
    (void)state;
    Fixture f = set_up();
    World *w = f.world;
    int32_t shorter = line_of(f.pack, "Sit. Did they time you, too?");
    int32_t longer =
        line_of(f.pack, "The fan is on the list. Guess how long it has been on the list.");
    w->week = 3;
    assert_true(memory_line_free(w, f.pack, shorter, ONCE_WORDS));
    memory_say(w, f.pack, shorter);
    memory_say(w, f.pack, longer);
    w->week = 14;
    assert_false(memory_line_free(w, f.pack, shorter, ONCE_WORDS));
    w->week = 15;
    assert_true(memory_line_free(w, f.pack, shorter, ONCE_WORDS));
    w->week = 100;
    assert_false(memory_line_free(w, f.pack, longer, ONCE_WORDS));
    tear_down(&f);
}

static void what_was_between_two_ends_when_one_leaves(void **state) {
    (void)state;
    Fixture f = set_up();
    World *w = f.world;
    memory_talk_ended(w, f.pack, BEN, BAND_WARM, 1);
    memory_talk_ended(w, f.pack, ADA, BAND_WARM, NONE);
    assert_int_equal(memory_slot(w, f.pack, BEN).talks, 1);
    assert_int_equal(memory_slot(w, f.pack, BEN).open_topic, 2);
    world_place_person(w, pack_setup(f.pack), &f.rules, BEN, pack_find_person(f.pack, "vic"));
    assert_int_equal(memory_slot(w, f.pack, BEN).talks, 0);
    assert_int_equal(memory_slot(w, f.pack, ADA).talks, 1);
    memory_talk_ended(w, f.pack, BEN, BAND_COLD, NONE);
    assert_int_equal(memory_slot(w, f.pack, BEN).talks, 1);
    assert_int_equal(memory_slot(w, f.pack, BEN).open_topic, 0);
    tear_down(&f);
}

static void the_story_is_in_the_digest_and_in_copies(void **state) {
    (void)state;
    Fixture f = set_up();
    World *copy = world_new(pack_setup(f.pack));
    uint64_t before = digest_world(f.world);
    memory_learn(f.world, f.pack, 0);
    assert_true(digest_world(f.world) != before);
    world_copy(copy, f.world);
    assert_int_equal(memory_fact_week(copy, f.pack, 0), 0);
    memory_say(f.world, f.pack, 0);
    assert_int_equal(memory_line_week(copy, f.pack, 0), NEVER);
    world_free(copy);
    tear_down(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_do_not_touch_each_other),
        cmocka_unit_test(once_is_once),
        cmocka_unit_test(what_was_between_two_ends_when_one_leaves),
        cmocka_unit_test(the_story_is_in_the_digest_and_in_copies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
