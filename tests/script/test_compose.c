#include "compose_world.h"
#include "sim/digest.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <stdio.h>

#include <cmocka.h>

enum { TALKS_A_RUN = 210, TURNS = 7, TALKS_A_WEEK = 3, LONG_WORDS = 8, SEEDS = 3 };

static Pack *pack;

static int load(void **state) {
    (void)state;
    pack = load_warehouse();
    return pack == NULL;
}
static int unload(void **state) {
    (void)state;
    pack_free(pack);
    return 0;
}

static bool same_spoken(const Spoken *a, const Spoken *b) {
    return a->count == b->count && !memcmp(a->item, b->item, (size_t)a->count * sizeof a->item[0]);
}
static bool same_offers(const Offered *a, const Offered *b, int32_t count) {
    for (int32_t i = 0; i < count; i++)
        if (a[i].line != b[i].line || a[i].option != b[i].option || a[i].intent.arg[ARG_1] != b[i].intent.arg[ARG_1])
            return false;
    return true;
}

static void check_offers(const Theater *t, const Offered *offered, int32_t count, bool thread) {
    uint32_t moves = 0;
    assert_in_range(count, thread ? 1 : 3, OFFERS_MAX);
    for (int32_t i = 0; i < count; i++) {
        int32_t move = offered[i].intent.arg[ARG_1];
        assert_false(moves >> move & 1);
        moves |= 1u << move;
        assert_int_equal(offered[i].intent.kind, INTENT_say);
        assert_true(offered[i].line >= 0 && *pack_bubble(pack, offered[i].line, 0));
        assert_null(intent_refused(&t->model, offered[i].intent));
        Offered found;
        assert_true(compose_find(&t->scene, offered[i].intent, &found));
        assert_int_equal(found.option, offered[i].option);
        for (int32_t j = 0; j < i; j++)
            assert_int_not_equal(offered[i].line, offered[j].line);
    }
}

/* What was said, how often: a line over eight words comes once in a run. */
static void count_said(const Spoken *spoken, int32_t *times) {
    for (int32_t i = 0; i < spoken->count; i++) {
        const Line *l = &pack->line[spoken->item[i].line];
        assert_in_range(l->bubbles, 1, BUBBLES_MAX);
        if (++times[spoken->item[i].line] > 1 && l->words > LONG_WORDS && spoken->item[i].speaker != 0)
            fail_msg("said twice: %s", pack_bubble(pack, spoken->item[i].line, 0));
    }
}

/* One turn; then the same turn again from a copy of the world before it: not a word differs. */
static TalkTurn turn_twice(Theater *t, World *copy, const Offered *chosen, Spoken *spoken) {
    Spoken again;
    world_copy(copy, t->world);
    TalkTurn turn = talk_say(&t->model, compose_talk_line(chosen));
    compose_answer(&t->scene, chosen, &turn, spoken);
    uint64_t digest = digest_world(t->world);
    world_copy(t->world, copy);
    TalkTurn other = talk_say(&t->model, compose_talk_line(chosen));
    compose_answer(&t->scene, chosen, &other, &again);
    assert_true(same_spoken(spoken, &again));
    assert_int_equal(digest, digest_world(t->world));
    return turn;
}

static void one_talk(Theater *t, World *copy, Luck *luck, int32_t *times) {
    int32_t i = 1 + luck_below(luck, t->world->n - 1);
    int32_t place = luck_below(luck, pack_setup(pack)->places);
    Spoken spoken;
    Offered offered[OFFERS_MAX], again[OFFERS_MAX];
    talk_begin(&t->model, i, place, TURNS, luck_below(luck, 2) != 0);
    compose_begin(&t->scene, NULL, &spoken);
    assert_true(spoken.count > 0);
    count_said(&spoken, times);
    while (!compose_over(&t->scene)) {
        int32_t count = compose_offer(&t->scene, offered);
        bool thread = count > 0 && pack->option[offered[0].option < 0 ? 0 : offered[0].option].go[0] != NONE;
        check_offers(t, offered, count, thread);
        assert_int_equal(compose_offer(&t->scene, again), count);
        assert_true(same_offers(offered, again, count));
        TalkTurn turn = turn_twice(t, copy, &offered[luck_below(luck, count)], &spoken);
        count_said(&spoken, times);
        assert_true(spoken.count > 0 && spoken.item[0].speaker == 0);
        assert_true(!turn.over || compose_over(&t->scene));
    }
    assert_int_equal(compose_offer(&t->scene, offered), 0);
    compose_close(&t->scene, &spoken);
    count_said(&spoken, times);
    talk_end(&t->model);
}

static void random_talks_keep_the_rules(void **state) {
    (void)state;
    int32_t *times = calloc((size_t)pack->lines, sizeof *times);
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        Theater t;
        stage_open(&t, pack, seed);
        World *copy = world_new(pack_setup(pack));
        Luck luck = luck_of(seed, 0, LUCK_MEASURE, 0, 0);
        memset(times, 0, (size_t)pack->lines * sizeof *times);
        for (int32_t talk = 0; talk < TALKS_A_RUN; talk++) {
            if (talk % TALKS_A_WEEK == 0) {
                t.world->week += 2;
                stage_stand(&t, 1 + luck_below(&luck, t.world->n - 1), (Band)luck_below(&luck, BAND_COUNT));
            }
            one_talk(&t, copy, &luck, times);
            t.log.count = 0;
        }
        world_free(copy);
        stage_close(&t);
    }
    free(times);
}

static void everybody_has_a_beginning_everywhere(void **state) {
    (void)state;
    for (int32_t band = 0; band < BAND_COUNT; band++) {
        Theater t;
        stage_open(&t, pack, 7);
        World *fresh = world_new(pack_setup(pack));
        world_copy(fresh, t.world);
        for (int32_t i = 1; i < t.world->n; i++)
            for (int32_t place = 0; place < pack_setup(pack)->places; place++) {
                Spoken spoken;
                Offered offered[OFFERS_MAX];
                world_copy(t.world, fresh);
                stage_stand(&t, i, (Band)band);
                talk_begin(&t.model, i, place, TURNS, false);
                compose_begin(&t.scene, NULL, &spoken);
                bool theirs = false;
                for (int32_t k = 0; k < spoken.count; k++)
                    theirs |= spoken.item[k].speaker == i;
                if (!theirs)
                    fail_msg("%s has no beginning at %s", pack_setup(pack)->profiles[i].id,
                             pack_setup(pack)->place[place].id);
                assert_true(compose_offer(&t.scene, offered) >= 1);
                compose_close(&t.scene, &spoken);
                talk_end(&t.model);
            }
        world_free(fresh);
        stage_close(&t);
    }
}

static void a_worry_told_brings_its_own_words(void **state) {
    (void)state;
    Theater t;
    stage_open(&t, pack, 3);
    t.world->week = 30;
    for (int32_t i = 1; i < t.world->n; i++) {
        Range starts = pack->person[person_identity(t.world)[i]].starts;
        if (!starts.count)
            continue;
        Event cause = {EVENT_told, (int16_t)i, 0, (int16_t)pack->line[starts.first].issue, 0, 30};
        Spoken spoken;
        stage_stand(&t, i, BAND_CLOSE);
        tie_told(t.world, 0)[i] |= (uint16_t)(1 << cause.k);
        talk_begin(&t.model, i, 0, TURNS, true);
        compose_begin(&t.scene, &cause, &spoken);
        assert_true(spoken.count > 0);
        int32_t line = spoken.item[0].line;
        assert_true(line >= starts.first && line < starts.first + starts.count);
        assert_int_equal(pack->line[line].issue, cause.k);
        compose_close(&t.scene, &spoken);
        talk_end(&t.model);
    }
    stage_close(&t);
}

static void what_is_due_comes_first(void **state) {
    (void)state;
    Theater t;
    stage_open(&t, pack, 3);
    int32_t i = 1;
    stage_stand(&t, i, BAND_WARM);
    for (int32_t kept = 0; kept < 2; kept++) {
        Event cause = {EVENT_promise, (int16_t)i, 0, 0, kept, 0};
        Range lines = pack->person[person_identity(t.world)[i]].due[kept ? DUE_KEPT : DUE_BROKEN];
        Spoken spoken;
        talk_begin(&t.model, i, 0, TURNS, false);
        compose_begin(&t.scene, &cause, &spoken);
        assert_true(lines.count && spoken.item[0].line >= lines.first && spoken.item[0].line < lines.first + lines.count);
        compose_close(&t.scene, &spoken);
        talk_end(&t.model);
    }
    stage_close(&t);
}

/* A disclosure is followed by exactly receive, wait, and one that uses it. */
static void a_disclosure_is_received_waited_or_used(void **state) {
    (void)state;
    int32_t told = 0;
    for (uint64_t seed = 1; seed <= 30; seed++) {
        Theater t;
        Luck luck = luck_of(seed, 1, LUCK_MEASURE, 0, 0);
        stage_open(&t, pack, seed);
        t.world->week = 20;
        int32_t i = 1 + luck_below(&luck, t.world->n - 1);
        Spoken spoken;
        Offered offered[OFFERS_MAX];
        stage_stand(&t, i, BAND_CLOSE);
        talk_begin(&t.model, i, NONE, TURNS, true);
        compose_begin(&t.scene, NULL, &spoken);
        while (!compose_over(&t.scene)) {
            int32_t count = compose_offer(&t.scene, offered);
            Offered chosen = offered[luck_below(&luck, count)];
            TalkTurn turn = talk_say(&t.model, compose_talk_line(&chosen));
            compose_answer(&t.scene, &chosen, &turn, &spoken);
            if (!turn.told || turn.over)
                continue;
            int32_t lures = 0, waits = 0;
            count = compose_offer(&t.scene, offered);
            assert_int_equal(count, 3);
            for (int32_t o = 0; o < count; o++) {
                lures += offered[o].option != NONE && pack->option[offered[o].option].lure != LURE_none;
                waits += offered[o].intent.arg[ARG_1] == MOVE_silence;
            }
            assert_int_equal(lures, 1);
            assert_int_equal(waits, 1);
            told++;
        }
        compose_close(&t.scene, &spoken);
        talk_end(&t.model);
        stage_close(&t);
    }
    assert_true(told > 5);
}

static void any_line_of_an_organizer_finds_words(void **state) {
    (void)state;
    Theater t;
    stage_open(&t, pack, 11);
    t.world->week = 50;
    Luck luck = luck_of(11, 2, LUCK_MEASURE, 0, 0);
    for (int32_t talk = 0; talk < 40; talk++) {
        Spoken spoken;
        talk_begin(&t.model, 1 + luck_below(&luck, t.world->n - 1), luck_below(&luck, 3), 10, false);
        compose_begin(&t.scene, NULL, &spoken);
        while (!compose_over(&t.scene)) {
            TalkLine line = {(Move)luck_below(&luck, MOVE_COUNT), GOAL_NONE, (AskKind)luck_below(&luck, ASK_COUNT),
                             luck_below(&luck, t.world->issues + 1) - 1, NOBODY};
            Offered offered, found;
            assert_true(compose_fit(&t.scene, line, &offered));
            assert_int_equal(offered.intent.arg[ARG_1], line.move);
            assert_int_equal(pack->option[offered.option].move, line.move);
            assert_true(compose_find(&t.scene, offered.intent, &found));
            TalkTurn turn = talk_say(&t.model, line);
            compose_answer(&t.scene, &offered, &turn, &spoken);
            assert_true(spoken.count >= 1);
        }
        compose_close(&t.scene, &spoken);
        talk_end(&t.model);
        t.log.count = 0;
    }
    stage_close(&t);
}

static void a_line_that_is_not_there_is_refused(void **state) {
    (void)state;
    Theater t;
    Spoken spoken;
    Offered found;
    stage_open(&t, pack, 2);
    talk_begin(&t.model, 1, 0, TURNS, false);
    compose_begin(&t.scene, NULL, &spoken);
    Intent say = intent_say((TalkLine){MOVE_joke, GOAL_NONE, ASK_come_along, TOPIC_LIFE, NOBODY}, pack->lines);
    assert_false(compose_find(&t.scene, say, &found));
    say.arg[ARG_6] = -5;
    assert_false(compose_find(&t.scene, say, &found));
    say.arg[ARG_6] = NONE; /* without words */
    assert_true(compose_find(&t.scene, say, &found));
    TalkTurn turn = talk_say(&t.model, compose_talk_line(&found));
    compose_answer(&t.scene, &found, &turn, &spoken);
    assert_true(spoken.count > 0);
    talk_end(&t.model);
    stage_close(&t);
}

/* The thread of Bao at the bus: entered where its conditions hold, once, and it comes to its end. */
static void a_thread_runs_to_its_end(void **state) {
    (void)state;
    int32_t ended = 0, bao = pack_find_person(pack, "bao"), bus = pack_find_place(pack, "bus");
    for (uint64_t seed = 1; seed <= 12; seed++) {
        Theater t;
        Spoken spoken;
        Offered offered[OFFERS_MAX];
        Luck luck = luck_of(seed, 3, LUCK_MEASURE, 0, 0);
        stage_open(&t, pack, seed);
        t.world->week = 40;
        stage_stand(&t, bao, (Band)(seed % BAND_COUNT));
        const Thread *thread = &pack->thread[pack->person[bao].thread];
        talk_begin(&t.model, bao, bus, 9, false);
        compose_begin(&t.scene, NULL, &spoken);
        Range says = pack_says(&pack->node[thread->start].says, (Band)(seed % BAND_COUNT));
        assert_true(spoken.item[0].line >= says.first && spoken.item[0].line < says.first + says.count);
        while (!compose_over(&t.scene)) {
            int32_t count = compose_offer(&t.scene, offered);
            assert_in_range(count, 1, OFFERS_MAX);
            Offered *chosen = &offered[luck_below(&luck, count)];
            TalkTurn turn = talk_say(&t.model, compose_talk_line(chosen));
            compose_answer(&t.scene, chosen, &turn, &spoken);
        }
        ended++;
        compose_close(&t.scene, &spoken);
        assert_int_equal(spoken.count, 0);
        talk_end(&t.model);
        stage_close(&t);
    }
    assert_int_equal(ended, 12);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_talks_keep_the_rules),
        cmocka_unit_test(everybody_has_a_beginning_everywhere),
        cmocka_unit_test(a_worry_told_brings_its_own_words),
        cmocka_unit_test(what_is_due_comes_first),
        cmocka_unit_test(a_disclosure_is_received_waited_or_used),
        cmocka_unit_test(any_line_of_an_organizer_finds_words),
        cmocka_unit_test(a_line_that_is_not_there_is_refused),
        cmocka_unit_test(a_thread_runs_to_its_end),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
