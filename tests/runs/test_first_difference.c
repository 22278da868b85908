/* Two builds disagree: a run file in which, from some week on, the world is another by one number. The
   program that plays it again names the week, the person and the field. */
#include "run/batch_save.h"
#include "run/week_digest.h"
#include "scratch.h"
#include "sim/digest.h"
#include "script/preset.h"
#include <inttypes.h>
#include <jansson.h>
#include <sys/resource.h>

enum { WRONG_WEEK = 50, TRIES = 8, TIE_OF = 5, FEAR_OF = 9, KNOWS = 3, COMMAND_MAX = 4000, JSON_MAX = 1 << 16, SECONDS_MOST = 20, SEED = 11 };

/* What is other in the world of the build that wrote the file. */
typedef void Disagreement(World *w);

typedef struct {
    Journal *journal;
    World *other;
    Disagreement *disagree;
    int32_t place;      /* of whom it is; NOBODY */
    char person[ID_MAX];
} Writing;

static void a_tie(World *w) {
    tie_trust(w, TIE_OF)[0]++;
}
static void a_column(World *w) {
    person_fear(w)[FEAR_OF] += 3;
}
static void a_number(World *w) {
    w->alert ^= 1;
}
static void an_issue(World *w) {
    issue_known(w, KNOWS)[1]++;
}
static void nothing(World *w) {
    (void)w;
}

static void keep_choice(void *context, const Play *play, Intent intent) {
    Writing *w = context;
    char text[INTENT_TEXT_MAX];
    intent_print(&play->model, intent, text);
    Status status = journal_append_start(w->journal, JOURNAL_DO, text);
    assert_int_equal(status.code, STATUS_OK);
}

/* A person's digest in the file is a byte, so that one change in 256 is not seen: then a larger one. */
static void keep_week(void *context, const Play *play) {
    Writing *w = context;
    JournalWeek digests;
    int32_t person = NOBODY;
    const char *field;
    world_copy(w->other, play->world);
    for (int32_t k = 0; k == 0 || (k < TRIES && person != w->place); k++) {
        if (play->world->week >= WRONG_WEEK)
            w->disagree(w->other);
        week_digest_fill(w->other, &digests);
        week_digest_same(play->world, &digests, &person, &field);
    }
    if (play->world->week == WRONG_WEEK && w->place != NOBODY)
        snprintf(w->person, sizeof w->person, "%s", play->pack->setup.profiles[person_identity(play->world)[w->place]].id);
    Status status = journal_append_week_start(w->journal, &digests);
    assert_int_equal(status.code, STATUS_OK);
}

/* The run as the other build writes it, played by a mind; `person` gets who fills the place. */
static void write_run(const char *path, Disagreement *disagree, int32_t place, char person[ID_MAX]) {
    Diagnostics *diagnostics = diagnostics_new();
    Pack *pack = pack_load(SOURCE_DIR "/scripts/packs/warehouse", diagnostics);
    Mind *mind = mind_load_policy(SOURCE_DIR "/scripts/policies", "relationship", diagnostics);
    assert_int_equal(diagnostics_errors(diagnostics), 0);
    Rules rules = rules_default();
    JournalHead head;
    batch_head(pack, SEED, PRESET_USUAL, "relationship", true, &head);
    Writing writing = {NULL, world_new(pack_setup(pack)), disagree, place, "nobody"};
    Status status = journal_create(path, &head, NULL, &writing.journal);
    assert_int_equal(status.code, STATUS_OK);
    Organizer o = {.mind = mind, .trace = keep_choice, .week = keep_week, .context = &writing};
    Result result;
    organizer_result(&o, pack, &rules, SEED, (PlayOptions){.automatic = true}, &result);
    status = journal_wait(writing.journal);
    assert_int_equal(status.code, STATUS_OK);
    memcpy(person, writing.person, ID_MAX);
    journal_close(writing.journal);
    world_free(writing.other);
    mind_free(mind);
    pack_free(pack);
    diagnostics_free(diagnostics);
}

static double children_s(void) {
    struct rusage used;
    getrusage(RUSAGE_CHILDREN, &used);
    return (double)used.ru_utime.tv_sec + (double)used.ru_utime.tv_usec / 1e6;
}

/* What `replay --json` says of a file; decref it. */
static json_t *replayed(const char *path, int *code) {
    char command[COMMAND_MAX], *text = calloc(1, JSON_MAX);
    double from_s = children_s();
    snprintf(command, sizeof command, "BREAKROOM_DATA='%s' '%s' replay --json '%s'", SOURCE_DIR, getenv("BREAKROOM"), path);
    FILE *pipe = popen(command, "r");
    assert_non_null(pipe);
    size_t read = fread(text, 1, JSON_MAX - 1, pipe);
    *code = pclose(pipe);
    assert_true(read > 0);
    /* It is a matter of milliseconds; a build with sanitizers on a busy machine needs longer. */
    assert_true(children_s() - from_s < SECONDS_MOST);
    json_t *object = json_loads(text, 0, NULL);
    if (!object)
        fail_msg("no JSON: %s", text);
    free(text);
    return object;
}

static void expect_difference(Disagreement *disagree, int32_t place, const char *field) {
    Scratch scratch;
    int code;
    char person[ID_MAX];
    scratch_open(&scratch);
    const char *path = scratch_path(&scratch, "other.run");
    write_run(path, disagree, place, person);
    json_t *object = replayed(path, &code), *difference = json_object_get(object, "first_difference");
    assert_true(json_is_false(json_object_get(object, "verified")));
    assert_true(code != 0);
    assert_non_null(difference);
    assert_int_equal(json_integer_value(json_object_get(difference, "week")), WRONG_WEEK);
    assert_string_equal(json_string_value(json_object_get(difference, "field")), field);
    const char *who = json_string_value(json_object_get(difference, "person"));
    assert_string_equal(who ? who : "nobody", person);
    json_decref(object);
    scratch_close(&scratch);
}

static void a_run_of_this_build_is_verified(void **state) {
    (void)state;
    Scratch scratch;
    int code;
    char person[ID_MAX];
    scratch_open(&scratch);
    const char *path = scratch_path(&scratch, "same.run");
    write_run(path, nothing, NOBODY, person);
    json_t *object = replayed(path, &code);
    assert_true(json_is_true(json_object_get(object, "verified")));
    assert_null(json_object_get(object, "first_difference"));
    assert_int_equal(code, 0);
    json_decref(object);
    scratch_close(&scratch);
}

static void a_tie_that_differs_is_named(void **state) {
    (void)state;
    expect_difference(a_tie, TIE_OF, "trust");
}
static void a_column_that_differs_is_named(void **state) {
    (void)state;
    expect_difference(a_column, FEAR_OF, "fear");
}
static void what_is_known_of_an_issue_is_named(void **state) {
    (void)state;
    expect_difference(an_issue, KNOWS, "known");
}

/* Single numbers share a few digests: the first of its group is named, and no person. */
static void a_number_of_the_world_is_named_by_its_group(void **state) {
    (void)state;
    Scratch scratch;
    int code;
    char person[ID_MAX];
    scratch_open(&scratch);
    const char *path = scratch_path(&scratch, "other.run");
    write_run(path, a_number, NOBODY, person);
    json_t *object = replayed(path, &code), *difference = json_object_get(object, "first_difference");
    assert_int_equal(json_integer_value(json_object_get(difference, "week")), WRONG_WEEK);
    assert_true(json_is_null(json_object_get(difference, "person")));
    const char *field = json_string_value(json_object_get(difference, "field"));
    bool known = false;
    for (int32_t part = 0; part < digest_parts(); part++)
        known = known || (!digest_part_is_column(part) && !strcmp(digest_part_name(part), field));
    assert_true(known);
    json_decref(object);
    scratch_close(&scratch);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_run_of_this_build_is_verified),
        cmocka_unit_test(a_tie_that_differs_is_named),
        cmocka_unit_test(a_column_that_differs_is_named),
        cmocka_unit_test(what_is_known_of_an_issue_is_named),
        cmocka_unit_test(a_number_of_the_world_is_named_by_its_group),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
