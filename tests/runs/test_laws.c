/* The table of experiments, and the bench on which they are tried. */
#include "run/laws.h"
#include "run/sample.h"
#include "script/preset.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *const POLICIES = SOURCE_DIR "/scripts/policies", *const WAREHOUSE = SOURCE_DIR "/scripts/packs/warehouse",
                         *const PRESET_FOLDER = SOURCE_DIR "/scripts/presets";
enum { FEW = 3 };

typedef struct {
    Pack *pack;
    PolicyPlaces places;
    BatchSetup batch;
} Bench;

static int set_up(void **state) {
    static Bench bench; /* one for all tests of this program */
    Diagnostics *diagnostics = diagnostics_new();
    snprintf(bench.places.shipped, sizeof bench.places.shipped, "%s", POLICIES);
    snprintf(bench.places.pack, sizeof bench.places.pack, "%s", WAREHOUSE);
    bench.pack = pack_load(WAREHOUSE, diagnostics);
    diagnostics_print(diagnostics, stderr, 0);
    diagnostics_free(diagnostics);
    bench.batch = (BatchSetup){.pack = bench.pack, .places = &bench.places, .no_words = true, .jobs = 1};
    *state = &bench;
    return bench.pack ? 0 : -1;
}

static int tear_down(void **state) {
    Bench *bench = *state;
    pack_free(bench->pack);
    return 0;
}

static bool preset_rules(void *context, const char *preset, Rules *rules) {
    Diagnostics *diagnostics = diagnostics_new();
    (void)context;
    *rules = rules_default();
    bool fine = preset_apply(PRESET_FOLDER, preset, rules, diagnostics);
    diagnostics_free(diagnostics);
    return fine;
}

static Lab *new_lab(const BatchSetup *batch) {
    LabSetup setup = {batch, PRESET_USUAL, preset_rules, NULL, NULL, FEW};
    return lab_new(&setup);
}

static void work(Lab *lab) {
    Diagnostics *diagnostics = diagnostics_new();
    assert_true(lab_work(lab, diagnostics));
    diagnostics_free(diagnostics);
}

static void every_row_has_a_name_of_its_own(void **state) {
    (void)state;
    for (int32_t a = 0; a < laws_count(); a++)
        for (int32_t b = a + 1; b < laws_count(); b++)
            assert_false(!strcmp(laws_row(a)->law, laws_row(b)->law) && !strcmp(laws_row(a)->part, laws_row(b)->part));
}

static void every_law_of_the_design_has_a_row(void **state) {
    static const char *const laws[] = {"L1",  "L3",  "L10", "L4",  "L6",  "L7",  "L12", "L13",    "L14",        "L15",     "L16", "L18",
                                       "L19", "L20", "L26", "L28", "L29", "L32", "repair", "temptation", "honesty", "star"};
    (void)state;
    for (size_t l = 0; l < sizeof laws / sizeof *laws; l++) {
        int32_t found = 0;
        for (int32_t r = 0; r < laws_count(); r++)
            found += laws_named(laws_row(r), laws[l]);
        assert_true(found > 0);
    }
}

static void a_list_names_laws_and_rows(void **state) {
    LawRow row = {.law = "L1", .part = "clamped"};
    (void)state;
    assert_true(laws_named(&row, "L7,L1"));
    assert_true(laws_named(&row, "L1.clamped"));
    assert_false(laws_named(&row, "L12"));
    assert_false(laws_named(&row, "L1.clam"));
    assert_false(laws_named(&row, ""));
}

static void a_claim_is_judged_as_it_says(void **state) {
    const Interval f = {0.5, 0.4, 0.6};
    const struct {
        LawRow row;
        bool holds;
    } cases[] = {
        {{.claim = LAW_AT_LEAST, .bound = 0.5}, true},   {{.claim = LAW_AT_LEAST, .bound = 0.51}, false},
        {{.claim = LAW_AT_MOST, .bound = 0.5}, true},    {{.claim = LAW_AT_MOST, .bound = 0.49}, false},
        {{.claim = LAW_ABOVE, .bound = 0.39}, true},     {{.claim = LAW_ABOVE, .bound = 0.4}, false},
        {{.claim = LAW_BELOW, .bound = 0.61}, true},     {{.claim = LAW_BELOW, .bound = 0.6}, false},
        {{.claim = LAW_NOT_ABOVE, .bound = 0.45}, true}, {{.claim = LAW_NOT_ABOVE, .bound = 0.3}, false},
        {{.claim = LAW_WITHIN, .bound = 0.1, .bound_high = 0.5}, true},
        {{.claim = LAW_WITHIN, .bound = 0.51, .bound_high = 0.6}, false},
    };
    (void)state;
    for (size_t c = 0; c < sizeof cases / sizeof *cases; c++)
        assert_int_equal(laws_holds(&cases[c].row, &f), cases[c].holds);
    Interval none = interval_none();
    assert_false(laws_holds(&(LawRow){.claim = LAW_NOT_ABOVE}, &none));
}

static void runs_do_not_depend_on_the_number_of_threads(void **state) {
    const Bench *bench = *state;
    BatchSetup one = bench->batch, three = bench->batch;
    three.jobs = 3;
    Lab *a = new_lab(&one), *b = new_lab(&three);
    laws_runs(a, LAW_RELATIONSHIP);
    laws_runs(b, LAW_ISSUE);
    laws_runs(b, LAW_RELATIONSHIP);
    work(a);
    work(b);
    for (int32_t s = 0; s < FEW; s++) {
        Result x = laws_runs(a, LAW_RELATIONSHIP)[s].result, y = laws_runs(b, LAW_RELATIONSHIP)[s].result;
        assert_true(x.digest == y.digest && x.digest);
        x.steps_most = y.steps_most = 0; /* work of Lua, not what came of it */
        assert_memory_equal(&x, &y, sizeof x);
    }
    lab_free(a);
    lab_free(b);
}

static void a_variant_is_run_once(void **state) {
    const Bench *bench = *state;
    Lab *lab = new_lab(&bench->batch);
    laws_runs(lab, LAW_RELATIONSHIP);
    laws_runs(lab, LAW_RELATIONSHIP);
    laws_runs(lab, (LawVariant){.policy = "relationship", .preset = PRESET_USUAL});
    assert_int_equal(lab_planned(lab), FEW);
    laws_runs(lab, (LawVariant){.policy = "relationship", .change = {{"clamp_ties", 1}}});
    assert_int_equal(lab_planned(lab), 2 * FEW);
    lab_free(lab);
}

static void change_one(Sample *s, const void *with) {
    (void)with;
    world_copy(s->model.world, s->from);
    person_fear(s->model.world)[1] = ONE;
    sample_reset(s, 0);
    sample_add(s, 0, person_fear(s->model.world)[1] == person_fear(s->from)[1]);
    sample_reset(s, 1);
    sample_add(s, 1, s->model.world->seed != s->from->seed);
    sample_add(s, 2, s->from->week == s->season * SEASON_WEEKS);
}

static void a_sample_is_a_copy_with_its_own_luck(void **state) {
    const Bench *bench = *state;
    Lab *lab = new_lab(&bench->batch);
    SamplePlan plan = {LAW_RELATIONSHIP, 3, {0, 4, 12}, change_one, NULL};
    SampleSums sums;
    assert_false(sample_worlds(lab, &plan, &sums));
    work(lab);
    assert_true(sample_worlds(lab, &plan, &sums));
    for (int32_t arm = 0; arm <= 2; arm++) {
        Interval all = interval_rate(sample_arm(&sums, arm), sums.count);
        assert_true(all.value == 1);
    }
    sample_free(&sums);
    lab_free(lab);
}

static void an_unknown_organizer_is_an_error(void **state) {
    const Bench *bench = *state;
    Lab *lab = new_lab(&bench->batch);
    Diagnostics *diagnostics = diagnostics_new();
    laws_runs(lab, (LawVariant){.policy = "nobody-we-know"});
    assert_false(lab_work(lab, diagnostics));
    assert_true(diagnostics_errors(diagnostics) > 0);
    diagnostics_free(diagnostics);
    lab_free(lab);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_has_a_name_of_its_own),
        cmocka_unit_test(every_law_of_the_design_has_a_row),
        cmocka_unit_test(a_list_names_laws_and_rows),
        cmocka_unit_test(a_claim_is_judged_as_it_says),
        cmocka_unit_test(runs_do_not_depend_on_the_number_of_threads),
        cmocka_unit_test(a_variant_is_run_once),
        cmocka_unit_test(a_sample_is_a_copy_with_its_own_luck),
        cmocka_unit_test(an_unknown_organizer_is_an_error),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
