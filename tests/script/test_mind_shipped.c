/* The minds that ship: none makes a mistake, none keeps anything in its locals, none works much. */
#include "test_mind_bench.h"

#define POLICIES SOURCE_DIR "/scripts/policies"
#define WAREHOUSE SOURCE_DIR "/scripts/packs/warehouse"

enum { SEEDS = 20, SEEDS_TWICE = 4, STEPS_MAX = 8000 };

static const char *const names[] = {"relationship", "issue", "passive", "social", "star",
                                    "broadcast", "relationship-broadcast", "staffer",
                                    "staffer-decline", "mixed", "random", "switch-at-9",
                                    "repair-at-5"};
enum { NAMES = sizeof names / sizeof *names };

static uint64_t whole_run(Bench *b, Mind *organizer, Mind *employer, Mind *staffer, uint64_t seed) {
    Mind *minds[] = {organizer, employer, staffer};
    bench_seed(b, seed);
    for (int i = 0; i < 3; i++)
        if (minds[i])
            mind_begin_run(minds[i]);
    while (b->model.world->run_state == RUN_GOES_ON) {
        bool good = bench_week(b, organizer, employer, staffer);
        for (int i = 0; i < 3 && !good; i++)
            if (minds[i] && *mind_message(minds[i]))
                fail_msg("week %d: %s", (int)b->model.world->week, mind_message(minds[i]));
    }
    for (int i = 0; i < 3; i++)
        if (minds[i] && mind_steps_most(minds[i]) > STEPS_MAX)
            fail_msg("%s takes %d steps a week", mind_id(minds[i]),
                     (int)mind_steps_most(minds[i]));
    return digest_world(b->model.world);
}

static Mind *load(Bench *b, const char *name) {
    Mind *m = mind_load_policy(POLICIES, name, b->diagnostics);
    if (!m)
        diagnostics_print(b->diagnostics, stderr, 0);
    assert_non_null(m);
    return m;
}

static void every_organizer_plays_whole_runs(void **state) {
    (void)state;
    Bench *b = bench_new();
    for (int p = 0; p < NAMES; p++) {
        Mind *m = load(b, names[p]);
        for (uint64_t seed = 0; seed < SEEDS; seed++)
            whole_run(b, m, NULL, NULL, seed);
        mind_free(m);
    }
    bench_free(b);
}

static void the_file_may_be_run_anew_in_any_week(void **state) {
    (void)state;
    Bench *b = bench_new();
    Mind *mo = mind_load_from_pack(WAREHOUSE, ROLE_EMPLOYER, b->diagnostics);
    Mind *bridget = mind_load_from_pack(WAREHOUSE, ROLE_STAFFER, b->diagnostics);
    assert_non_null(mo);
    assert_non_null(bridget);
    for (int p = 0; p < NAMES; p++) {
        Mind *m = load(b, names[p]), *all[] = {m, mo, bridget};
        for (uint64_t seed = 0; seed < SEEDS_TWICE; seed++) {
            uint64_t digest[2];
            for (int anew = 0; anew < 2; anew++) {
                for (int i = 0; i < 3; i++)
                    mind_forget_each_week(all[i], anew);
                digest[anew] = whole_run(b, m, mo, bridget, seed);
            }
            if (digest[0] != digest[1])
                fail_msg("%s keeps something in its locals", names[p]);
        }
        mind_free(m);
    }
    mind_free(mo);
    mind_free(bridget);
    bench_free(b);
}

static void one_seed_makes_one_run(void **state) {
    (void)state;
    Bench *b = bench_new(), *c = bench_new();
    for (int p = 0; p < NAMES; p++) {
        Mind *m = load(b, names[p]), *n = load(c, names[p]);
        whole_run(c, n, NULL, NULL, 77); /* another history */
        assert_true(whole_run(b, m, NULL, NULL, 5) == whole_run(c, n, NULL, NULL, 5));
        mind_free(m);
        mind_free(n);
    }
    bench_free(b);
    bench_free(c);
}

static void the_employer_and_the_staffer_do_something(void **state) {
    (void)state;
    Bench *b = bench_new();
    Mind *mo = mind_load_from_pack(WAREHOUSE, ROLE_EMPLOYER, b->diagnostics);
    Mind *bridget = mind_load_from_pack(WAREHOUSE, ROLE_STAFFER, b->diagnostics);
    Mind *no = load(b, "staffer-decline"), *yes = load(b, "staffer");
    whole_run(b, no, mo, bridget, 3);
    assert_true(b->model.world->employer_last_week != NEVER);
    assert_true(b->model.world->staffer_help > 0);
    assert_int_equal(b->model.world->note_staffer[1], 1); /* asked once, told no */
    whole_run(b, yes, mo, bridget, 3);
    assert_true(b->model.world->note_staffer[1] > 10);
    assert_int_equal(b->model.world->note_staffer[0], 0);
    mind_free(mo);
    mind_free(bridget);
    mind_free(no);
    mind_free(yes);
    bench_free(b);
}

/* The order that the laws rest on, coarsely: hundreds of seeds are for `breakroom laws`. */
static void relationships_come_to_more_than_the_issue(void **state) {
    (void)state;
    Bench *b = bench_new();
    static const char *const pair[] = {"relationship", "issue"};
    int held[2] = {0, 0};
    for (int p = 0; p < 2; p++) {
        Mind *m = load(b, pair[p]);
        for (uint64_t seed = 100; seed < 110; seed++) {
            whole_run(b, m, NULL, NULL, seed);
            for (int a = 0; a < b->model.world->actions; a++)
                held[p] += b->model.world->action_held[a];
        }
        mind_free(m);
    }
    assert_true(held[0] > 2 * held[1]);
    bench_free(b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_organizer_plays_whole_runs),
        cmocka_unit_test(the_file_may_be_run_anew_in_any_week),
        cmocka_unit_test(one_seed_makes_one_run),
        cmocka_unit_test(the_employer_and_the_staffer_do_something),
        cmocka_unit_test(relationships_come_to_more_than_the_issue),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
