/* The pack that `breakroom new` writes. */
#define _XOPEN_SOURCE 700 /* for nftw() */
#include "script/pack_bench.h"
#include "sim/intent.h"
#include "sim/step.h"
#include <ctype.h>

enum { EVENT_KINDS_MAX = 64, LINE_BYTES_MAX = 200 };

typedef struct {
    const Pack *pack;
    Rules rules;
    World *world;
    EventLog log;
    Model model;
    int32_t seen[EVENT_KINDS_MAX]; /* events by kind, those that a player could see */
} Playing;

static void one_week(Playing *p) {
    step_cards(&p->model);
    step_people(&p->model);
    step_powers(&p->model);
    step_end(&p->model);
    step_open(&p->model);
    for (int32_t i = 0; i < p->log.count; i++)
        p->seen[p->log.event[i].kind] += event_seen(&p->log.event[i]);
    p->log.count = 0;
}

static int32_t event_by_name(const char *name) {
    for (int32_t i = 0; i < EVENT_COUNT; i++)
        if (!strcmp(event_name((EventKind)i), name))
            return i;
    fail_msg("no event %s", name);
    return NONE;
}

/* A line of a play: a choice as in a run file, `seed n`, `weeks n`, `expect event`, `never event`.
 */
static void play_line(Playing *p, const char *line) {
    char why[INTENT_TEXT_MAX];
    Intent intent;
    if (!*line || *line == '#') {
    } else if (!strncmp(line, "seed ", 5)) {
        world_seed(p->world, pack_setup(p->pack), &p->rules, (uint64_t)strtol(line + 5, NULL, 10));
        step_open(&p->model);
    } else if (!strncmp(line, "weeks ", 6)) {
        for (long n = strtol(line + 6, NULL, 10); n > 0; n--)
            one_week(p);
    } else if (!strncmp(line, "expect ", 7)) {
        if (!p->seen[event_by_name(line + 7)])
            fail_msg("%s: it did not happen", line);
    } else if (!strncmp(line, "never ", 6)) {
        if (p->seen[event_by_name(line + 6)])
            fail_msg("%s: it happened", line);
    } else {
        if (!intent_parse(&p->model, line, &intent, why))
            fail_msg("%s: %s", line, why);
        if (intent_refused(&p->model, intent))
            fail_msg("%s: %s", line, intent_refused(&p->model, intent));
        intent_apply(&p->model, intent, NULL);
    }
}

static void play(const PackBench *b, const char *file) {
    Playing p = {.pack = b->pack, .rules = rules_default()};
    p.world = world_new(pack_setup(b->pack));
    p.model = (Model){pack_setup(b->pack), &p.rules, p.world, &p.log};
    char *text = bench_get(b, file);
    for (char *at = text; *at;) {
        char line[LINE_BYTES_MAX];
        size_t length = strcspn(at, "\n");
        snprintf(line, sizeof line, "%.*s", (int)length, at);
        play_line(&p, line);
        at += length + (at[length] == '\n');
    }
    free(text);
    world_free(p.world);
}

static void its_plays_come_to_what_they_say(void **state) {
    (void)state;
    PackBench b = bench_new();
    bench_load(&b);
    play(&b, "tests/good.play");
    play(&b, "tests/bad.play");
    bench_clear(&b);
}

static void its_name_is_filled_in(void **state) {
    (void)state;
    PackBench b = bench_new();
    bench_load(&b);
    assert_string_equal(pack_text(b.pack, b.pack->id), "laundry");
    char *readme = bench_get(&b, "README.md");
    assert_non_null(strstr(readme, "# Laundry"));
    assert_null(strchr(readme, '@'));
    free(readme);
    bench_clear(&b);
}

static void nothing_is_written_over(void **state) {
    (void)state;
    PackBench b = bench_new();
    char *before = bench_get(&b, "pack.lua");
    Status again = starter_write(SOURCE_DIR "/scripts/starter", b.folder, "bakery");
    assert_int_equal(again.code, STATUS_REFUSED);
    char *after = bench_get(&b, "pack.lua");
    assert_string_equal(before, after);
    static const char *const bad[] = {"", "Bakery", "../x", "a b",
                                      "0123456789012345678901234567890123"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        Status status =
            starter_write(SOURCE_DIR "/scripts/starter", "/tmp/breakroom_never", bad[i]);
        assert_int_equal(status.code, STATUS_REFUSED);
    }
    assert_false(file_exists("/tmp/breakroom_never"));
    free(before);
    free(after);
    bench_clear(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(its_plays_come_to_what_they_say),
        cmocka_unit_test(its_name_is_filled_in),
        cmocka_unit_test(nothing_is_written_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
