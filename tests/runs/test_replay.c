/* Runs that are kept, and played again. */
#include "run/batch_replay.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *const POLICIES = SOURCE_DIR "/scripts/policies", *const WAREHOUSE = SOURCE_DIR "/scripts/packs/warehouse";
enum { SEED = 7 };

typedef struct {
    Pack *pack;
    PolicyPlaces places;
    BatchSetup setup;
    BatchCrew *crew;
    Rules rules;
} Bench;

static int set_up(void **state) {
    static Bench bench; /* one for all tests of this program */
    static const char *const policies[] = {"mixed"};
    Diagnostics *diagnostics = diagnostics_new();
    snprintf(bench.places.shipped, sizeof bench.places.shipped, "%s", POLICIES);
    snprintf(bench.places.pack, sizeof bench.places.pack, "%s", WAREHOUSE);
    bench.pack = pack_load(WAREHOUSE, diagnostics);
    bench.setup = (BatchSetup){.pack = bench.pack, .places = &bench.places, .jobs = 1};
    if (bench.pack)
        bench.crew = batch_crew_new(&bench.setup, policies, 1, diagnostics);
    diagnostics_print(diagnostics, stderr, 0);
    diagnostics_free(diagnostics);
    bench.rules = rules_default();
    *state = &bench;
    return bench.crew ? 0 : -1;
}

static int tear_down(void **state) {
    Bench *bench = *state;
    batch_crew_free(bench->crew);
    pack_free(bench->pack);
    return 0;
}

/* A run in a journal that stays in memory. */
static Journal *keep_run(const Bench *bench, Result *result) {
    JournalHead head;
    Play play;
    BatchRun run = {0, &bench->rules, SEED};
    batch_head(bench->pack, SEED, "ordinary", "mixed", false, &head);
    Journal *journal = journal_new_ephemeral(&head);
    Status status = batch_run_kept(bench->crew, &run, journal, &play, result);
    assert_true(status_ok(&status));
    play_end(&play);
    return journal;
}

static void a_head_says_preset_and_organizer(void **state) {
    const Bench *bench = *state;
    JournalHead head;
    char word[40];
    batch_head(bench->pack, SEED, "friendly", "switch-at-9", true, &head);
    assert_string_equal(head.options, "preset=friendly organizer=switch-at-9 only=sim");
    assert_string_equal(batch_head_option(&head, "preset", word, sizeof word), "friendly");
    assert_string_equal(batch_head_option(&head, "only", word, sizeof word), "sim");
    assert_string_equal(batch_head_option(&head, "reset", word, sizeof word), "");
    assert_true(batch_replay_automatic(&head, word, sizeof word));
    batch_head(bench->pack, SEED, "ordinary", NULL, false, &head);
    assert_false(batch_replay_automatic(&head, word, sizeof word));
}

static void a_kept_run_comes_to_the_same(void **state) {
    const Bench *bench = *state;
    Result result;
    Replay replay;
    Journal *journal = keep_run(bench, &result);
    batch_replay(bench->pack, &bench->rules, journal, batch_options(bench->crew, 0), -1, &replay);
    assert_true(replay.verified);
    assert_int_equal(replay.weeks, result.weeks);
    assert_true(replay.result.digest == result.digest);
    journal_close(journal);
}

static void it_can_be_played_up_to_a_choice(void **state) {
    const Bench *bench = *state;
    enum { TO = 60 };
    Result result;
    Replay replay;
    Journal *journal = keep_run(bench, &result);
    batch_replay(bench->pack, &bench->rules, journal, batch_options(bench->crew, 0), TO, &replay);
    assert_true(replay.verified);
    assert_int_equal(replay.played, TO);
    assert_true(replay.weeks < result.weeks);
    journal_close(journal);
}

static void another_model_is_found_out_with_week_and_field(void **state) {
    const Bench *bench = *state;
    Result result;
    Replay replay;
    Rules other = bench->rules;
    int32_t row = rules_find("heat_fade");
    Journal *journal = keep_run(bench, &result);
    assert_true(rules_set(&other, row, rules_get(&other, row) + 300));
    batch_replay(bench->pack, &other, journal, batch_options(bench->crew, 0), -1, &replay);
    assert_false(replay.verified);
    assert_true(replay.week >= 1);
    assert_true(*replay.field);
    journal_close(journal);
}

static void a_choice_that_does_not_fit_is_named(void **state) {
    const Bench *bench = *state;
    JournalHead head;
    Replay replay;
    batch_head(bench->pack, SEED, "ordinary", "mixed", false, &head);
    Journal *journal = journal_new_ephemeral(&head);
    Status status = journal_append(journal, JOURNAL_DO, "week");
    assert_true(status_ok(&status));
    status = journal_append(journal, JOURNAL_DO, "use lunch nobody_here 0");
    assert_true(status_ok(&status));
    batch_replay(bench->pack, &bench->rules, journal, batch_options(bench->crew, 0), -1, &replay);
    assert_false(replay.verified);
    assert_int_equal(replay.week, 1);
    assert_string_equal(replay.field, "choice");
    assert_string_equal(replay.choice, "use lunch nobody_here 0");
    assert_null(replay.person);
    journal_close(journal);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_head_says_preset_and_organizer),
        cmocka_unit_test(a_kept_run_comes_to_the_same),
        cmocka_unit_test(it_can_be_played_up_to_a_choice),
        cmocka_unit_test(another_model_is_found_out_with_week_and_field),
        cmocka_unit_test(a_choice_that_does_not_fit_is_named),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
