/* A workplace for minds to play in, and minds from texts. Included by tests/script/test_mind*.c. */
#ifndef TEST_MIND_BENCH_H
#define TEST_MIND_BENCH_H
#include "script/mind.h"
#include "sim/digest.h"
#include "sim/step.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { BENCH_PEOPLE = 13, BENCH_PROFILES = 23, BENCH_ISSUES = 6 };

typedef struct {
    Setup setup;
    Profile profile[BENCH_PROFILES];
    Rules rules;
    Model model;
    Diagnostics *diagnostics;
} Bench;

static inline void bench_person(Profile *p, int i) {
    static const Bound traits[TRAIT_COUNT] = {{20, 90}, {0, 100}, {10, 90}, {20, 90},
                                              {35, 80}, {5, 35},  {60, 80}};
    memset(p, 0, sizeof *p);
    snprintf(p->id, sizeof p->id, "p%d", i);
    p->dept = (uint8_t)(i % 3);
    p->shift = (uint8_t)(i / 3 % 2);
    p->doubter = 12;
    memcpy(p->trait, traits, sizeof traits);
    for (int k = 0; k < BENCH_ISSUES; k++)
        p->care[k] = (Bound){10, 100};
    for (int a = 0; a < ACTIVITY_COUNT; a++)
        p->like[a] = 50;
}

static inline Bench *bench_new(void) {
    static const char *const issues[] = {"pace", "schedule", "air", "pay", "safety", "respect"};
    Bench *b = calloc(1, sizeof *b);
    assert_non_null(b);
    for (int i = 0; i < BENCH_PROFILES; i++)
        bench_person(&b->profile[i], i);
    b->setup = (Setup){.people = BENCH_PEOPLE, .profiles_count = BENCH_PROFILES, .seasons = 12,
                       .issues = BENCH_ISSUES, .depts = 3, .shifts = 2, .places = 1};
    b->setup.profiles = b->profile;
    b->setup.place[0].ears = 10;
    snprintf(b->setup.place[0].id, ID_MAX, "bench");
    for (int k = 0; k < BENCH_ISSUES; k++) {
        b->setup.heat_start[k] = 35;
        snprintf(b->setup.issue_id[k], ID_MAX, "%s", issues[k]);
    }
    b->rules = rules_default();
    b->rules.follow_calendar = 0;
    b->model = (Model){&b->setup, &b->rules, world_new(&b->setup), NULL};
    b->diagnostics = diagnostics_new();
    return b;
}

static inline void bench_free(Bench *b) {
    world_free(b->model.world);
    diagnostics_free(b->diagnostics);
    free(b);
}

static inline void bench_seed(Bench *b, uint64_t seed) {
    world_seed(b->model.world, &b->setup, &b->rules, seed);
}

/* A week with these minds; NULL where there is none. */
static inline bool bench_week(Bench *b, Mind *organizer, Mind *employer, Mind *staffer) {
    Model *m = &b->model;
    bool good = true;
    step_open(m);
    if (organizer)
        good &= mind_week(organizer, m, mind_sink_model, m);
    step_people(m);
    step_powers(m);
    if (employer)
        good &= mind_week(employer, m, NULL, NULL);
    if (staffer)
        good &= mind_week(staffer, m, NULL, NULL);
    step_end(m);
    return good;
}

static inline void bench_write(const char *file, const char *text) {
    FILE *f = fopen(file, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

/* A mind whose file is this text, in the test's own folder; NULL with diagnostics. */
static inline Mind *bench_text(Bench *b, const char *text) {
    bench_write("a.lua", text);
    return mind_load_file(".", "a.lua", b->diagnostics);
}

/* An organizer whose week is this. */
static inline Mind *bench_organizer(Bench *b, const char *more, const char *week) {
    char text[6000];
    snprintf(text, sizeof text,
             "return { format = 1, kind = 'mind', role = 'organizer', id = 'a', %s\n"
             "week = function(view, act) %s end }",
             more, week);
    return bench_text(b, text);
}

/* Loads, begins a run, and plays the present week; the mind is the caller's. */
static inline Mind *bench_play(Bench *b, const char *more, const char *week, bool good) {
    Mind *mind = bench_organizer(b, more, week);
    if (!mind)
        diagnostics_print(b->diagnostics, stderr, 0);
    assert_non_null(mind);
    bench_seed(b, 1);
    mind_begin_run(mind);
    step_open(&b->model);
    assert_int_equal(mind_week(mind, &b->model, mind_sink_model, &b->model), good);
    return mind;
}

static inline const char *bench_last(const Bench *b) {
    size_t count = diagnostics_count(b->diagnostics);
    return count ? diagnostics_get(b->diagnostics, count - 1)->text : "";
}

#endif
