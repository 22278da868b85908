#include "script/mind_inside.h"
#include "test_mind_bench.h"

/* What a mind can reach. A name that is added belongs here, and in the author's guide. */

static void lists(const MindFunction *functions, const char *wanted) {
    char found[1000] = "";
    size_t used = 0;
    for (; functions->name; functions++)
        used += (size_t)snprintf(found + used, sizeof found - used, " %s", functions->name);
    assert_string_equal(found, wanted);
}

static void only_these_functions_exist(void **state) {
    (void)state;
    lists(mind_view_shared,
          " actions heat held hottest note pending random since_action turnout");
    lists(mind_act_shared, " note");
    lists(mind_view_organizer,
          " common count first fits hours pick request ripe said shared sheet tired two");
    lists(mind_act_organizer,
          " answer around broadcast call_off calls chair doors expect group help home introduce"
          " keep lunch propose rehearse sleep talk time");
    lists(mind_view_employer, " alert demand followed loud points sees since_move");
    lists(mind_act_employer, " concede discipline dismiss gift meeting promote rule threat");
    lists(mind_view_staffer, " answer approval cold help names since_request");
    lists(mind_act_staffer, " advice request training");
}

static void the_environment_is_short(void **state) {
    (void)state;
    Bench *b = bench_new();
    Mind *m = bench_play(b, "",
                         "local t = {} for k, v in pairs(_ENV) do t[#t + 1] = k end "
                         "error(table.concat(t, ' '))",
                         false);
    assert_string_equal(mind_message(m),
                        "a.lua:2: assert error ipairs math pairs select string table tonumber "
                        "tostring type; the a does nothing from here on");
    mind_free(m);
    bench_free(b);
}

/* Failing. */

static void fails_at(const char *line, const char *week, const char *why) {
    Bench *b = bench_new();
    Mind *m = bench_play(b, "queries = { any = {} },", week, false);
    if (!strstr(mind_message(m), why))
        fail_msg("%s: %s", week, mind_message(m));
    if (strncmp(mind_message(m), line, strlen(line)))
        fail_msg("%s: %s", week, mind_message(m));
    assert_false(b->model.world->talk_person != NEVER);
    assert_true(bench_week(b, m, NULL, NULL)); /* said once; it does nothing from here on */
    mind_free(m);
    bench_free(b);
}

static void fails(const char *week, const char *why) {
    fails_at("a.lua:2: ", week, why);
}

static void a_mind_that_fails_says_why(void **state) {
    (void)state;
    fails("while true do end", "works on for more than 20 million steps");
    fails("while true do act.note(1, 1) end", "steps");
    fails("local t = {} while true do t[#t + 1] = {} end", "a table");
    fails("local function f() return 1 + f() end f()", "calls");
    fails("act.lunch(0)", "act.lunch: argument 1 is a person from 1 to 12, not 0");
    fails("act.lunch(13)", "from 1 to 12, not 13");
    fails("act.lunch(-1)", "from 1 to 12, not -1");
    fails("act.lunch(999999999999999999)", "from 1 to 12, not 999999999999999999");
    fails("act.time(1, 'opera')", "is no activity");
    fails("act.lunch('bao')", "must be a person, not string");
    fails("act.introduce(1, {})", "must be a person, not table");
    fails("act.group(7)", "an issue from 1 to 6, not 7");
    fails("act.group('weather')", "no issue of this workplace");
    fails("act.propose('revolt', 1)", "is no action");
    fails("act.talk(1, { loud = true })", "takes with, place");
    fails("act.talk(1, { ask = 'money' })", "nothing one can ask for");
    fails("act.talk(1, { place = 'moon' })", "no place");
    fails("act.talk(1, 2)", "takes a person and a table");
    fails("act.talk(1, { 1, 2, 3, 4, 5, 6, 7, 8, 9 })", "takes with, place");
    fails("act.answer('maybe')", "one of complied");
    fails("act.note(17, 1)", "from 1 to 16, not 17");
    fails("act.note(1, 4294967297)", "not 4294967297");
    fails("view.pick('none')", "no such entry");
    fails("view.random(0)", "not 0");
    fails("view.first('peace')", "is one of candid_talk");
    fails("view.week = 3", "userdata");
    fails("act.mine = {}", "userdata");
    fails("for k in pairs(view) do end", "table");
    fails("local x = 1 // 0", "zero");
    fails("act.gift(1)", "nil value");
    fails("pcall(act.sleep)", "pcall");
    fails_at("a.lua: ", "return 'relationship'", "none of the names in `plays`");
    fails("error({})", "error that is a table");
}

static void a_dead_mind_lives_again_in_the_next_run(void **state) {
    (void)state;
    Bench *b = bench_new();
    Mind *m = bench_play(b, "", "while view.week == 0 do end act.note(1, view.week)", false);
    mind_begin_run(m);
    assert_string_equal(mind_message(m), "");
    b->model.world->week = 5;
    assert_true(mind_week(m, &b->model, mind_sink_model, &b->model));
    assert_int_equal(b->model.world->note_organizer[0], 5);
    mind_free(m);
    bench_free(b);
}

static void acts_are_counted(void **state) {
    (void)state;
    Bench *b = bench_new();
    Mind *m = bench_play(b, "",
                         "local n = 0 for i = 1, 1000 do if act.note(1, i) then n = n + 1 end end "
                         "if n ~= 200 then error('n ' .. n) end",
                         true);
    assert_int_equal(b->model.world->note_organizer[0], MIND_ACTS_MAX);
    mind_free(m);
    bench_free(b);
}

static void what_cannot_be_done_is_false(void **state) {
    (void)state;
    Bench *b = bench_new();
    Mind *m = bench_play(b, "",
                         "for _, done in ipairs { act.keep(3), act.keep(nil), act.talk(nil), "
                         "act.rehearse(), act.call_off(), act.answer('declined'), act.introduce(2, 2), "
                         "act.lunch(nil), act.group(nil), act.expect(3) } do "
                         "if done then error('done') end end "
                         "while act.sleep() do end if view.hours() ~= 0 then error('hours') end",
                         true);
    mind_free(m);
    bench_free(b);
}

/* Memory. */

static void locals_and_globals_end_with_the_run(void **state) {
    (void)state;
    Bench *b = bench_new();
    Mind *m = bench_play(b, "", "seen = (seen or 0) + 1 act.note(1, seen)", true);
    for (int week = 2; week < 5; week++) {
        bench_week(b, m, NULL, NULL);
        assert_int_equal(b->model.world->note_organizer[0], week);
    }
    mind_begin_run(m);
    bench_week(b, m, NULL, NULL);
    assert_int_equal(b->model.world->note_organizer[0], 1);
    mind_forget_each_week(m, true);
    bench_week(b, m, NULL, NULL);
    assert_int_equal(b->model.world->note_organizer[0], 1);
    mind_free(m);
    bench_free(b);
}

/* Loading. */

static void refuses(const char *text, int line, const char *why) {
    Bench *b = bench_new();
    assert_null(bench_text(b, text));
    size_t count = diagnostics_count(b->diagnostics);
    bool found = false;
    for (size_t d = 0; d < count; d++) {
        const Diagnostic *one = diagnostics_get(b->diagnostics, d);
        found = found || (strstr(one->text, why) && one->line == line);
    }
    if (!found) {
        diagnostics_print(b->diagnostics, stderr, 0);
        fail_msg("not said at line %d: %s", line, why);
    }
    bench_free(b);
}

#define HEAD "return { format = 1, kind = 'mind', role = 'organizer', id = 'a',\n"
#define WEEK "week = function() end }"

static void a_bad_file_is_refused_with_its_line(void **state) {
    (void)state;
    refuses("return {", 1, "");
    refuses("return 3", 1, "must return a table");
    refuses("local x\nerror('no')\n", 2, "no");
    refuses("return { format = 1, kind = 'mind', id = 'a',\n" WEEK, 1, "lacks `role`");
    refuses(HEAD "weak = 1,\n" WEEK, 2, "is not good in a mind");
    refuses(HEAD "week = 3 }", 2, "is not good in a mind");
    refuses("return { format = 2, kind = 'mind', role = 'organizer', id = 'a',\n" WEEK, 1,
            "is not good in a mind");
    refuses("return { format = 1, kind = 'mind', role = 'boss', id = 'a',\n" WEEK, 1, "must be");
    refuses("return { format = 1, kind = 'mind', role = 'organizer', id = 'A b',\n" WEEK, 1,
            "must be a name");
    refuses(HEAD "local_x = 1 / 2,\n" WEEK, 2, "write // to divide");
    refuses(HEAD "x = 2 ^ 2,\n" WEEK, 2, "multiply instead");
    refuses(HEAD "x = 0.5,\n" WEEK, 2, "a whole number");
    refuses(HEAD "x = .5,\n" WEEK, 2, "a whole number");
    refuses(HEAD "x = 1e3,\n" WEEK, 2, "a whole number");
    refuses(HEAD "x = 0x1p4,\n" WEEK, 2, "a whole number");
    refuses(HEAD "x = 9223372036854775808,\n" WEEK, 2, "a whole number");
    refuses(HEAD "at = 0,\n" WEEK, 2, "1 to 999");
    refuses(HEAD "plays = { '../a' },\n" WEEK, 2, "no name of a mind's file");
    refuses(HEAD "plays = { 'nobody_here' },\n" WEEK, 0, "");
    refuses(HEAD "plays = { 'a' },\n" WEEK, 2, "only one may");
    refuses(HEAD "queries = { q = { where = { wealth = 3 } } },\n" WEEK, 2, "one can know");
    refuses(HEAD "queries = { q = { where = { hours = 'x' } } },\n" WEEK, 2, "is no range");
    refuses(HEAD "queries = { q = { where = { hours = { 1, 2, 3 } } } },\n" WEEK, 2, "no range");
    refuses(HEAD "queries = { q = { score = { gap = true } } },\n" WEEK, 2, "whole number");
    refuses(HEAD "queries = { q = { score = { gap = 99999 } } },\n" WEEK, 2, "whole number");
    refuses(HEAD "queries = { q = { score = { { hours = 3 } } } },\n" WEEK, 2, "needs `add`");
    refuses(HEAD "queries = { q = { sort = {} } },\n" WEEK, 2, "no part of a query");
    refuses(HEAD "queries = { 3 },\n" WEEK, 2, "must be name");
    refuses(HEAD "talk = { { move = 'sing' } },\n" WEEK, 2, "is not good in a row");
    refuses(HEAD "talk = { { weight = 3 } },\n" WEEK, 2, "must be a row");
    refuses(HEAD "talk = { { move = 'joke', weight = 0 } },\n" WEEK, 2, "not good in a row");
    refuses(HEAD "talk = { { move = 'joke', when = { last = 'cheer' } } },\n" WEEK, 2, "no word");
    refuses(HEAD "talk = { { move = 'joke', when = { last = {} } } },\n" WEEK, 2, "a list of words");
    refuses(HEAD "talk = { { move = 'joke', when = { mood = 1 } } },\n" WEEK, 2, "row of a talk");
    refuses(HEAD "talk = { { move = 'joke', when = { turn = { 3, 1 } } } },\n" WEEK, 2, "above");
    refuses("while true do end", 1, "steps");
}

static void whole_numbers_of_all_kinds_are_taken(void **state) {
    (void)state;
    Bench *b = bench_new();
    Mind *m = bench_play(b, "",
                         "local x = 7 // 2 -- 1 / 2 and 0.5 in a comment\n"
                         "local s = '1 / 2' .. 3 ..4 .. [[ 0.5 ^ ]] local h = 0xff "
                         "if x ~= 3 or s ~= '1 / 234 0.5 ^ ' or h ~= 255 then error(s) end",
                         true);
    mind_free(m);
    bench_free(b);
}

static void names_of_organizers(void **state) {
    (void)state;
    static const char *const bad[] = {"", "nobody", "../a", "a/b", "Switch", "relationship-3",
                                      "switch-at-", "switch-at-1000", "switch-at-9-9"};
    Bench *b = bench_new();
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        size_t before = diagnostics_errors(b->diagnostics);
        Mind *m = mind_load_policy(SOURCE_DIR "/scripts/policies", bad[i], b->diagnostics);
        if (m)
            fail_msg("loaded: %s", bad[i]);
        assert_true(diagnostics_errors(b->diagnostics) > before);
    }
    Mind *m = mind_load_policy(SOURCE_DIR "/scripts/policies", "switch-at-12", b->diagnostics);
    assert_non_null(m);
    assert_true(mind_takes_number(m));
    assert_string_equal(mind_id(m), "switch-at");
    assert_int_equal(mind_role(m), ROLE_ORGANIZER);
    mind_free(m);
    assert_null(mind_load_from_pack(".", ROLE_EMPLOYER, b->diagnostics));
    bench_free(b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_these_functions_exist),
        cmocka_unit_test(the_environment_is_short),
        cmocka_unit_test(a_mind_that_fails_says_why),
        cmocka_unit_test(a_dead_mind_lives_again_in_the_next_run),
        cmocka_unit_test(acts_are_counted),
        cmocka_unit_test(what_cannot_be_done_is_false),
        cmocka_unit_test(locals_and_globals_end_with_the_run),
        cmocka_unit_test(a_bad_file_is_refused_with_its_line),
        cmocka_unit_test(whole_numbers_of_all_kinds_are_taken),
        cmocka_unit_test(names_of_organizers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
