#define _XOPEN_SOURCE 700 /* for nftw() */
#include "script/pack.h"
#include "script/pack_bench.h"
#include "script/preset.h"
#include "sim/world.h"
#include <time.h>

enum { ADA = 1, BEN = 2, NOOR = 3, VIC = 4 };

static void a_pack_fills_the_setup_of_the_model(void **state) {
    (void)state;
    PackBench b = bench_new();
    bench_load(&b);
    const Setup *s = pack_setup(b.pack);
    assert_int_equal(s->people, 4);
    assert_int_equal(s->profiles_count, 5);
    assert_string_equal(s->profiles[0].id, "you");
    assert_string_equal(s->profiles[NOOR].id, "noor");
    assert_string_equal(s->profiles[VIC].id, "vic");
    assert_int_equal(s->profiles[BEN].dept, pack_find_dept(b.pack, "wash"));
    assert_int_equal(s->profiles[ADA].trait[TRAIT_sociability].lo, 45);
    assert_int_equal(s->profiles[VIC].trait[TRAIT_caution].hi, 60); /* from bounds */
    assert_int_equal(s->profiles[ADA].care[0].lo, 80);
    assert_int_equal(s->profiles[BEN].like[ACTIVITY_cards], 60);
    assert_int_equal(s->profiles[BEN].like[ACTIVITY_walk], 0);
    assert_int_equal(s->ties_count, 4);
    assert_int_equal(s->seasons, 4);
    assert_int_equal(s->heat_start[1], 25);
    assert_int_equal(s->heat_change[1][1], HEAT_SPIKE);
    assert_int_equal(s->heat_change[2][0], HEAT_UP);
    assert_int_equal(s->heat_change[2][1], HEAT_SETTLES);
    assert_int_equal(s->place[pack_find_place(b.pack, "kitchen")].kind, PLACE_EVENING);
    assert_true(s->story_bytes > 0 && s->said_bytes > 2 * b.pack->lines);
    Rules rules = rules_default();
    World *w = world_new(s);
    world_seed(w, s, &rules, 1);
    assert_int_equal(person_identity(w)[BEN], BEN);
    world_free(w);
    bench_clear(&b);
}

static void texts_and_lookups_agree(void **state) {
    (void)state;
    PackBench b = bench_new();
    char context[200];
    bench_load(&b);
    const Pack *p = b.pack;
    assert_int_equal(pack_find_person(p, "ada"), ADA);
    assert_int_equal(pack_find_person(p, "otto"), NONE);
    assert_string_equal(pack_text(p, p->person[ADA].first_name), "Ada");
    assert_int_equal(p->person[BEN].pronoun, PRONOUN_HE);
    assert_string_equal(pack_text(p, p->title), "Laundry");
    int32_t count = pack_find_topic(p, ADA, "count"), wrists = pack_find_fact(p, "ada.wrists");
    assert_int_equal(p->topic[count].lowest, 1);
    assert_int_equal(p->topic[count].highest, 3);
    assert_int_equal(p->topic[count].grievance, pack_find_issue(p, "pace"));
    assert_int_equal(pack_find_topic(p, BEN, "count"), NONE);
    assert_true(p->fact[wrists].confided);
    assert_int_equal(p->fact[wrists].tells, pack_find_issue(p, "pace"));
    assert_int_equal(p->option[p->fact[wrists].leaks.first].lure, LURE_join);
    assert_int_equal(p->line[p->option[p->fact[wrists].leaks.first].line].leaks, wrists);
    Range says = pack_says(&p->topic[count].rung[3].says, BAND_WARM);
    assert_int_equal(says.count, 1);
    assert_int_equal(p->line[says.first].bubbles, 2);
    assert_int_equal(p->line[says.first].learn, wrists);
    assert_string_equal(pack_context(p, says.first, context, sizeof context),
                        "people/ada.lua/topics.count.rungs[3].says.warm[1]");
    assert_int_equal(p->thread[pack_find_thread(p, "ben_tram")].person, BEN);
    assert_int_equal(p->storylet[pack_find_storylet(p, "new_face")].event, EVENT_hired);
    assert_true(p->storylet[pack_find_storylet(p, "new_face")].names);
    assert_int_equal(p->line[p->person[ADA].starts.first].band, BAND_WARM);
    assert_int_equal(p->letter[0].part[0].take, LETTER_TAKE);
    bench_clear(&b);
}

static void a_missing_band_takes_the_next_colder(void **state) {
    (void)state;
    PackBench b = bench_new();
    bench_load(&b);
    const Pack *p = b.pack;
    const Says *table = &p->person[ADA].openers[pack_find_place(p, "table")];
    const Says *stairs = &p->person[ADA].openers[pack_find_place(p, "stairs")];
    assert_string_equal(pack_bubble(p, pack_says(table, BAND_CLOSE).first, 0),
                        "There you are. I kept you the soft ones.");
    assert_string_equal(pack_bubble(p, pack_says(table, BAND_SORE).first, 0), "Mind the hot side.");
    assert_string_equal(pack_bubble(p, pack_says(stairs, BAND_CLOSE).first, 0),
                        "Step four is the cool one.");
    assert_int_equal(
        pack_says(&p->person[ADA].openers[pack_find_place(p, "kitchen")], BAND_COLD).count, 0);
    /* Never warmer. */
    Says only_close = {0};
    only_close.cell[BAND_CLOSE] = (Range){3, 1};
    assert_int_equal(pack_says(&only_close, BAND_WARM).count, 0);
    assert_int_equal(pack_says(&only_close, BAND_CLOSE).first, 3);
    bench_clear(&b);
}

static void an_answer_comes_from_the_nearest_that_has_one(void **state) {
    (void)state;
    PackBench b = bench_new();
    bench_change(&b, "people/ben.lua", "  asked = {",
                 "  bank = { wonder = { cold = { neutral = { 'No.' } } } },\n  asked = {");
    bench_load(&b);
    const Pack *p = b.pack;
    AnswerSource found;
    AnswerQuery q = {.person = ADA,
                     .option = NONE,
                     .topic = pack_find_topic(p, ADA, "count"),
                     .rung = 1,
                     .family = FAMILY_WONDER,
                     .band = BAND_CLOSE,
                     .reply = REPLY_CHANGE};
    Range range = pack_answers_find(p, &q, &found);
    assert_int_equal(found, ANSWER_RUNG);
    assert_string_equal(pack_bubble(p, range.first, 0),
                        "You could look up. You knew what day it was.");
    q.reply = REPLY_SUSTAIN;
    assert_true(pack_answers_find(p, &q, &found).count > 0);
    assert_int_equal(found, ANSWER_PACK);
    q = (AnswerQuery){.person = BEN,
                      .option = NONE,
                      .topic = NONE,
                      .family = FAMILY_WONDER,
                      .band = BAND_CLOSE,
                      .reply = REPLY_NEUTRAL};
    range = pack_answers_find(p, &q, &found);
    assert_int_equal(found, ANSWER_PERSON);
    assert_string_equal(pack_bubble(p, range.first, 0), "No.");
    const ThreadNode *arrive = &p->node[p->thread[0].start];
    q.option = arrive->options.first;
    range = pack_answers_find(p, &q, &found);
    assert_int_equal(found, ANSWER_OPTION);
    assert_string_equal(pack_bubble(p, range.first, 0), "Rain.");
    bench_clear(&b);
}

static void thoughts_go_by_family_and_then_by_default(void **state) {
    (void)state;
    PackBench b = bench_new();
    bench_load(&b);
    const Pack *p = b.pack;
    const Minds *mind = &p->topic[pack_find_topic(p, ADA, "count")].rung[2].mind;
    assert_string_equal(pack_bubble(p, pack_mind(mind, FAMILY_TELL), 0), "Now it is a report.");
    assert_string_equal(pack_bubble(p, pack_mind(mind, FAMILY_ECHO), 0),
                        "That came out longer than I meant.");
    bench_clear(&b);
}

static void the_digest_is_of_the_content(void **state) {
    (void)state;
    PackBench a = bench_new(), b = bench_new();
    bench_load(&a);
    bench_load(&b);
    assert_true(pack_digest(a.pack) == pack_digest(b.pack));
    assert_int_equal(a.pack->lines, b.pack->lines);
    pack_free(b.pack);
    bench_change(&b, "people/ben.lua", "Later.", "Later?");
    bench_load(&b);
    assert_true(pack_digest(a.pack) != pack_digest(b.pack));
    bench_clear(&a);
    bench_clear(&b);
}

static void a_computed_pack_is_as_good_as_a_plain_one(void **state) {
    (void)state;
    PackBench b = bench_new();
    bench_put(&b, "letters/many.lua",
              "local function text(n) return { 'Week ' .. n .. '.', when = { week = n } } end\n"
              "local all = {}\n"
              "for n = 1, 12 do all[n] = text(n) end\n"
              "return { format = 1, kind = 'letter', id = 'many', paragraphs = all }\n");
    bench_load(&b);
    assert_int_equal(b.pack->letters, 2);
    assert_int_equal(b.pack->letter[1].paragraphs.count, 12);
    bench_clear(&b);
}

static void a_pack_that_is_none_is_refused_with_a_reason(void **state) {
    (void)state;
    PackBench b = {.folder = "/tmp/breakroom_pack_XXXXXX", .diagnostics = diagnostics_new()};
    assert_non_null(mkdtemp(b.folder));
    assert_null(pack_load(b.folder, b.diagnostics));
    assert_int_equal(diagnostics_errors(b.diagnostics), 1);
    assert_string_equal(diagnostics_get(b.diagnostics, 0)->file, "pack.lua");
    assert_null(pack_load("/no/such/folder", b.diagnostics));
    assert_int_equal(diagnostics_errors(b.diagnostics), 2);
    bench_put(&b, "pack.lua", "return { format = 1, kind = 'workplace' }");
    assert_null(pack_load(b.folder, b.diagnostics));
    bench_put(&b, "pack.lua", "return 7");
    assert_null(pack_load(b.folder, b.diagnostics));
    bench_put(&b, "pack.lua", "error('no')");
    assert_null(pack_load(b.folder, b.diagnostics));
    bench_clear(&b);
}

static void the_warehouse_is_whole(void **state) {
    (void)state;
    Diagnostics *d = diagnostics_new();
    clock_t start = clock();
    Pack *p = pack_load(SOURCE_DIR "/scripts/packs/warehouse", d);
    print_message("%.0f ms of processor time\n", 1e3 * (double)(clock() - start) / CLOCKS_PER_SEC);
    if (!p)
        diagnostics_print(d, stderr, 0);
    assert_non_null(p);
    assert_int_equal(p->setup.people, 14);
    assert_int_equal(p->setup.profiles_count, 24);
    assert_int_equal(p->setup.issues, 6);
    assert_int_equal(p->setup.seasons, SEASONS_MAX);
    assert_int_equal(p->person[pack_find_person(p, "mo")].job, JOB_MANAGER);
    assert_true(pack_cell(p, pack_find_person(p, "mo"), "door.granted.air").count > 0);
    assert_true(pack_cell(p, pack_find_person(p, "bridget"), "requests.names").count > 0);
    int64_t words = 0;
    for (int32_t i = 0; i < p->lines; i++)
        words += p->line[i].words;
    assert_true(words > 12000);
    for (int32_t who = 1; who < p->setup.people; who++)
        assert_true(p->person[who].written && p->person[who].starts.count &&
                    p->person[who].topics.count);
    pack_free(p);
    diagnostics_free(d);
}

static void presets_change_what_they_name(void **state) {
    (void)state;
    Diagnostics *d = diagnostics_new();
    const char *folder = SOURCE_DIR "/scripts/presets";
    Rules usual = rules_default(), rules = rules_default();
    assert_true(preset_apply(folder, "ordinary", &rules, d));
    assert_memory_equal(&rules, &usual, sizeof rules);
    assert_true(preset_apply(folder, "isolating", &rules, d));
    assert_int_equal(rules_get(&rules, rules_find("isolation")), 8500);
    assert_int_equal(rules_get(&rules, rules_find("shift_hours")), 3);
    rules = usual;
    assert_true(preset_apply(folder, "friendly", &rules, d));
    assert_int_equal(rules_get(&rules, rules_find("initiative_rate")), 20000);
    assert_int_equal(diagnostics_errors(d), 0);
    rules = usual;
    assert_false(preset_apply(folder, "no_such", &rules, d));
    assert_false(preset_apply(folder, "../starter/pack", &rules, d));
    PackBench b = bench_new();
    bench_put(&b, "odd.lua",
              "return { format = 1, kind = 'preset', id = 'odd',\n rules = { shift_hours = 4,\n "
              "isolation = 99999, warmth = 1 } }");
    size_t before = diagnostics_errors(d);
    assert_false(preset_apply(b.folder, "odd", &rules, d));
    assert_int_equal(diagnostics_errors(d), before + 2);
    assert_int_equal(diagnostics_get(d, before)->line, 3);
    assert_memory_equal(&rules, &usual, sizeof rules);
    bench_clear(&b);
    diagnostics_free(d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_pack_fills_the_setup_of_the_model),
        cmocka_unit_test(texts_and_lookups_agree),
        cmocka_unit_test(a_missing_band_takes_the_next_colder),
        cmocka_unit_test(an_answer_comes_from_the_nearest_that_has_one),
        cmocka_unit_test(thoughts_go_by_family_and_then_by_default),
        cmocka_unit_test(the_digest_is_of_the_content),
        cmocka_unit_test(a_computed_pack_is_as_good_as_a_plain_one),
        cmocka_unit_test(a_pack_that_is_none_is_refused_with_a_reason),
        cmocka_unit_test(the_warehouse_is_whole),
        cmocka_unit_test(presets_change_what_they_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
