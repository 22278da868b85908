/* Rows of talks and queries. */
#include "script/mind_talk.h"
#include "script/query.h"
#include "sim/action.h"
#include "test_mind_bench.h"

/* A sink that applies and remembers. */
typedef struct {
    const Model *m;
    int count;
    Intent intent[400];
} Record;

static bool record(void *context, Intent intent, TalkTurn *turn) {
    Record *r = context;
    if (!mind_sink_model((void *)(uintptr_t)r->m, intent, turn))
        return false;
    assert_true(r->count < 400);
    r->intent[r->count++] = intent;
    return true;
}

static Record talk(Bench *b, const char *rows, TalkCall call, uint64_t seed) {
    char more[3000];
    snprintf(more, sizeof more, "talk = { %s },", rows);
    Mind *m = bench_organizer(b, more, "");
    if (!m)
        diagnostics_print(b->diagnostics, stderr, 0);
    assert_non_null(m);
    AskAnswer answer;
    Record r = {&b->model, 0, {{0}}};
    bench_seed(b, seed);
    step_open(&b->model);
    assert_true(mind_talk(m, &b->model, record, &r, call, &answer));
    assert_int_equal(b->model.world->talk_person, NEVER);
    assert_int_equal(r.intent[0].kind, INTENT_talk);
    assert_int_equal(r.intent[r.count - 1].kind, INTENT_leave);
    mind_free(m);
    return r;
}

static int move_at(const Record *r, int turn) {
    assert_true(1 + turn < r->count - 1);
    return r->intent[1 + turn].arg[ARG_1];
}

static void the_first_row_without_weight_decides(void **state) {
    (void)state;
    Bench *b = bench_new();
    Record r = talk(b,
                    "{ when = { turn = 0 }, move = 'joke' }, { when = { turn = 0 }, move = 'share' },"
                    "{ when = { turn = { 1 } }, move = 'affirm' }, { move = 'silence' }",
                    mind_talk_call(1), 3);
    assert_int_equal(move_at(&r, 0), MOVE_joke);
    assert_int_equal(move_at(&r, 1), MOVE_affirm);
    bench_free(b);
}

static void weights_decide_among_what_was_gathered(void **state) {
    (void)state;
    Bench *b = bench_new();
    int jokes = 0, shares = 0;
    for (uint64_t seed = 0; seed < 60; seed++) {
        Record r = talk(b,
                        "{ move = 'joke', weight = 3 }, { move = 'share', weight = 1 },"
                        "{ move = 'silence' }, { move = 'affirm', weight = 900 }",
                        mind_talk_call(2), seed);
        jokes += move_at(&r, 0) == MOVE_joke;
        shares += move_at(&r, 0) == MOVE_share;
    }
    assert_int_equal(jokes + shares, 60);
    assert_in_range(jokes, 32, 56);
    bench_free(b);
}

static void no_row_is_silence(void **state) {
    (void)state;
    Bench *b = bench_new();
    Record r = talk(b, "{ when = { depth = 4, last = 'change' }, move = 'joke' }",
                    mind_talk_call(2), 3);
    assert_int_equal(move_at(&r, 0), MOVE_silence);
    bench_free(b);
}

static void one_asks_near_the_end(void **state) {
    (void)state;
    Bench *b = bench_new();
    for (int press = 0; press < 2; press++) {
        TalkCall call = mind_talk_call(4);
        call.ask = ASK_stand;
        call.press = press;
        int asked = 0, turns = 0;
        for (uint64_t seed = 0; seed < 30; seed++) {
            Record r = talk(b, "{ move = 'small_talk' }", call, seed);
            for (int t = 0; t + 2 < r.count; t++)
                if (move_at(&r, t) == (press ? MOVE_push : MOVE_ask)) {
                    asked++;
                    assert_true(b->rules.talk_turns - t <= (press ? 1 : 2));
                    assert_int_equal(r.intent[1 + t].arg[ARG_3], ASK_stand);
                }
            turns += r.count;
        }
        assert_true(asked <= 30 && asked > 20);
        assert_true(turns > 0);
        assert_int_equal(b->model.world->free_asked + b->model.world->pressed_asked <= 1, 1);
    }
    bench_free(b);
}

static void a_talk_without_hours_is_none(void **state) {
    (void)state;
    Bench *b = bench_new();
    Mind *m = bench_play(b, "talk = { { move = 'joke' } },",
                         "local n = 0 while act.talk(1 + n) do n = n + 1 end act.note(1, n)", true);
    assert_int_equal(b->model.world->note_organizer[0], 3);
    mind_free(m);
    bench_free(b);
}

/* Every move is heard at least twenty times in 5,000 turns, in both manners. */
static void wide_talks_hear_every_move(void **state) {
    (void)state;
    static const char *const manners[] = {"relationship", "issue"};
    Bench *b = bench_new();
    for (int p = 0; p < 2; p++) {
        Mind *m = mind_load_policy(SOURCE_DIR "/scripts/policies", manners[p], b->diagnostics);
        assert_non_null(m);
        int heard[MOVE_COUNT] = {0}, turns = 0;
        bench_seed(b, 9);
        step_open(&b->model);
        for (int k = 0; turns < 5000; k++) {
            AskAnswer answer;
            Record r = {&b->model, 0, {{0}}};
            TalkCall call = mind_talk_call(1 + k % 12);
            call.wide = true;
            call.press = p == 1;
            b->model.world->hours_left = b->rules.budget;
            b->model.world->week = k % 100;
            assert_true(mind_talk(m, &b->model, record, &r, call, &answer));
            for (int t = 0; t + 2 < r.count; t++, turns++)
                heard[move_at(&r, t)]++;
        }
        for (int move = 0; move < MOVE_COUNT; move++)
            if (heard[move] < 20)
                fail_msg("%s: %s is heard %d times", manners[p], move_name((Move)move), heard[move]);
        mind_free(m);
    }
    bench_free(b);
}

/* Queries, asked as a mind asks them. */

static void asks(const char *queries, const char *week) {
    char more[2000];
    Bench *b = bench_new();
    snprintf(more, sizeof more, "queries = { %s },", queries);
    Mind *m = bench_organizer(b, more, week);
    if (!m)
        diagnostics_print(b->diagnostics, stderr, 0);
    assert_non_null(m);
    bench_seed(b, 1);
    mind_begin_run(m);
    World *w = b->model.world;
    step_open(&b->model);
    for (int i = 1; i < w->n; i++)
        tie_hours(w, 0)[i] = i * HOUR;
    person_stand(w)[3] = YES_FREE;
    person_stand(w)[4] = YES_PRESSED;
    person_met(w)[5] = w->week;
    tie_strain(w, 6)[0] = (uint16_t)(ONE / 2);
    tie_told(w, 0)[7] = 5;
    if (!mind_week(m, &b->model, mind_sink_model, &b->model))
        fail_msg("%s", mind_message(m));
    mind_free(m);
    bench_free(b);
}

static void queries_filter_and_rank(void **state) {
    (void)state;
    asks("q = { score = { hours = 1 } }",
         "assert(view.pick('q') == 12) local a, b = view.two('q') assert(a == 12 and b == 11)"
         "assert(view.pick('q', 12) == 11) assert(view.count('q') == 12)");
    asks("q = { where = { hours = { 300, 500 } }, score = { hours = -1 } }",
         "assert(view.pick('q') == 3) assert(view.count('q') == 3) assert(view.fits('q', 5)) "
         "assert(not view.fits('q', 6))");
    asks("q = { where = { hours = { 1200 } } }", "assert(view.count('q') == 1)");
    asks("q = { where = { yes = true } }, p = { where = { yes_pressed = true } }",
         "assert(view.pick('q') == 3 and view.pick('p') == 4)");
    asks("q = { where = { met_this_week = true } }", "assert(view.pick('q') == 5)");
    asks("q = { where = { tense = true } }, s = { where = { band = 3 } }",
         "assert(view.pick('q') == 6 and view.pick('s') == 6)");
    asks("q = { where = { told_issues = 2 } }, n = { where = { told = true, tense = true } }",
         "assert(view.pick('q') == 7) assert(view.pick('n') == nil) local a, b = view.two('q') "
         "assert(a == 7 and b == nil)");
    asks("q = { score = { { add = 5, hours = { 900 } }, { add = 9, hours = 200 } } }",
         "assert(view.pick('q') == 2) assert(view.pick('q', 2) >= 9)");
}

static void among_equals_the_first_moves_on(void **state) {
    (void)state;
    Bench *b = bench_new();
    Mind *m = bench_organizer(b, "queries = { any = {} },", "act.note(1, view.pick('any'))");
    assert_non_null(m);
    bench_seed(b, 1);
    mind_begin_run(m);
    for (int week = 0; week < 30; week++) {
        bench_week(b, m, NULL, NULL);
        assert_int_equal(b->model.world->note_organizer[0], 1 + week % 12);
    }
    mind_free(m);
    bench_free(b);
}

static void every_feature_can_be_read(void **state) {
    (void)state;
    Bench *b = bench_new();
    bench_seed(b, 1);
    for (int f = 0; f < QUERY_FEATURE_COUNT; f++) {
        assert_true(strlen(query_feature_name((QueryFeature)f)) < QUERY_NAME_MAX);
        assert_true(strlen(query_feature_what((QueryFeature)f)) > 5);
        for (int i = 1; i < BENCH_PEOPLE; i++)
            query_feature(&b->model, (QueryFeature)f, i);
    }
    bench_free(b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_row_without_weight_decides),
        cmocka_unit_test(weights_decide_among_what_was_gathered),
        cmocka_unit_test(no_row_is_silence),
        cmocka_unit_test(one_asks_near_the_end),
        cmocka_unit_test(a_talk_without_hours_is_none),
        cmocka_unit_test(wide_talks_hear_every_move),
        cmocka_unit_test(queries_filter_and_rank),
        cmocka_unit_test(among_equals_the_first_moves_on),
        cmocka_unit_test(every_feature_can_be_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
