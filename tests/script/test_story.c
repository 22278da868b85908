#include "compose_world.h"
#include "script/memory.h"
#include "sim/digest.h"
#include "sim/step.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

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

static void one_week(Theater *t) {
    t->log.count = 0;
    step_open(&t->model);
    step_cards(&t->model);
    step_people(&t->model);
    step_powers(&t->model);
}

/* Shows, chooses and applies; gives the digest of the world after it. */
static uint64_t live(Theater *t, int32_t storylet, int32_t pick, Spoken *after) {
    Spoken beats;
    Offered offered[OFFERS_MAX], found;
    story_show(&t->scene, storylet, &beats);
    assert_int_equal(beats.count, pack->storylet[storylet].beats.count);
    int32_t count = story_offer(&t->scene, storylet, offered);
    assert_true(count == 0 || (count >= 2 && count <= 3));
    for (int32_t i = 0; i < count; i++) {
        assert_true(story_find(&t->scene, storylet, offered[i].intent, &found));
        assert_int_equal(found.option, offered[i].option);
    }
    const Offered *chosen = count ? &offered[pick % count] : NULL;
    story_choose(&t->scene, storylet, chosen, after);
    assert_true(!chosen || (after->count >= 2 && after->item[0].speaker == 0));
    story_apply(&t->scene, storylet, chosen);
    assert_false(talk_going(t->world));
    return digest_world(t->world);
}

static void a_run_meets_storylets_once_and_repeats_exactly(void **state) {
    (void)state;
    int32_t seen[1000] = {0}, met = 0;
    assert_true(pack->storylets < 1000);
    for (uint64_t seed = 1; seed <= 3; seed++) {
        Theater t;
        stage_open(&t, pack, seed);
        World *copy = world_new(pack_setup(pack));
        memset(seen, 0, sizeof seen);
        for (int32_t week = 0; week < RUN_WEEKS; week++) {
            one_week(&t);
            int32_t storylet = story_pick(&t.scene, NONE);
            assert_int_equal(storylet, story_pick(&t.scene, NONE));
            if (storylet != NONE) {
                Spoken after, again;
                assert_true(story_fits(&t.scene, storylet));
                world_copy(copy, t.world);
                uint64_t digest = live(&t, storylet, week, &after);
                world_copy(t.world, copy);
                assert_int_equal(digest, live(&t, storylet, week, &again));
                assert_int_equal(after.count, again.count);
                assert_false(story_fits(&t.scene, storylet));
                assert_true(!seen[storylet]++ || !pack->storylet[storylet].once);
                met++;
            }
            step_end(&t.model);
        }
        world_free(copy);
        stage_close(&t);
    }
    assert_true(met > 30);
}

static void every_storylet_can_be_lived(void **state) {
    (void)state;
    for (int32_t storylet = 0; storylet < pack->storylets; storylet++)
        for (int32_t pick = 0; pick < 3; pick++) {
            Theater t;
            Spoken after;
            stage_open(&t, pack, (uint64_t)storylet + 1);
            t.world->week = 60;
            t.world->hours_left = HOUR;
            live(&t, storylet, pick, &after);
            assert_true(story_name(&t.scene) > 0 && story_name(&t.scene) < t.world->n);
            assert_true(story_other(&t.scene) > 0 && story_other(&t.scene) != story_name(&t.scene));
            stage_close(&t);
        }
}

static void an_effect_heats_what_it_says(void **state) {
    (void)state;
    int32_t storylet = pack_find_storylet(pack, "hours_cut"), pay = pack_find_issue(pack, "pay");
    Theater t;
    Spoken spoken;
    stage_open(&t, pack, 4);
    t.world->week = 40;
    t.world->hours_left = HOUR;
    int32_t heat = t.world->heat[pay];
    story_show(&t.scene, storylet, &spoken);
    story_apply(&t.scene, storylet, NULL);
    assert_true(t.world->heat[pay] > heat);
    stage_close(&t);
}

static void who_left_does_not_speak(void **state) {
    (void)state;
    int32_t storylet = pack_find_storylet(pack, "wanda_line"), wanda = pack_find_person(pack, "wanda");
    Theater t;
    stage_open(&t, pack, 4);
    for (t.world->week = 0; t.world->week < RUN_WEEKS && !story_fits(&t.scene, storylet); t.world->week++)
        ;
    assert_true(story_fits(&t.scene, storylet));
    person_identity(t.world)[wanda] = pack_setup(pack)->people;
    assert_false(story_fits(&t.scene, storylet));
    stage_close(&t);
}

static void an_unknown_answer_is_refused(void **state) {
    (void)state;
    Theater t;
    Offered found;
    stage_open(&t, pack, 4);
    assert_false(story_find(&t.scene, 0, intent_make(INTENT_choose, 9, 0, 0), &found));
    assert_false(story_find(&t.scene, 0, intent_make(INTENT_choose, -1, 0, 0), &found));
    assert_false(story_find(&t.scene, 0, intent_make(INTENT_choose, 0, -7, 0), &found));
    stage_close(&t);
}

static void a_letter_is_short_and_ends_on_a_question(void **state) {
    (void)state;
    Theater t;
    stage_open(&t, pack, 4);
    for (int32_t season = 0; season <= SEASONS_MAX; season++) {
        Spoken spoken;
        t.world->week = season * SEASON_WEEKS;
        letter_show(&t.scene, season, &spoken);
        assert_true(spoken.count > 0);
        for (int32_t i = 0; i < spoken.count; i++)
            assert_int_equal(spoken.item[i].speaker, SPOKEN_NARRATION);
    }
    stage_close(&t);
}

static void a_week_is_seen_in_new_lines(void **state) {
    (void)state;
    Theater t;
    stage_open(&t, pack, 4);
    int32_t before = NONE, found = 0;
    for (t.world->week = 0; t.world->week < 5; t.world->week++) {
        Event left = {EVENT_avoids, 3, 0, 0, 0, t.world->week};
        int32_t line = happening_line(&t.scene, &left);
        assert_true(line != NONE && line != before);
        assert_int_equal(story_name(&t.scene), 3);
        before = line;
        found += happening_named(&t.scene, "quiet") != NONE;
    }
    assert_int_equal(found, 5);
    assert_int_equal(happening_named(&t.scene, "no such thing"), NONE);
    Event hot = {EVENT_heat, 0, 0, 0, HEAT_SPIKE, 5};
    assert_true(happening_line(&t.scene, &hot) != NONE);
    assert_true(story_name(&t.scene) > 0);
    Event nothing = {EVENT_turn, 1, 0, 0, 0, 5};
    happening_line(&t.scene, &nothing);
    stage_close(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_run_meets_storylets_once_and_repeats_exactly),
        cmocka_unit_test(every_storylet_can_be_lived),
        cmocka_unit_test(an_effect_heats_what_it_says),
        cmocka_unit_test(who_left_does_not_speak),
        cmocka_unit_test(an_unknown_answer_is_refused),
        cmocka_unit_test(a_letter_is_short_and_ends_on_a_question),
        cmocka_unit_test(a_week_is_seen_in_new_lines),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
