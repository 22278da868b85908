/* What a run costs in a workplace of N coworkers that nobody wrote: one Lua organizer, no words.

   growth SOURCE N RUNS: prints the milliseconds of a run, the middle one of RUNS. */
#include "run/organizer.h"
#include "run/policies.h"
#include "stopwatch.h"

enum { DEPTS = 6, ISSUES = 6, RUNS_MAX = 100 };

/* People as alike as a generated workplace has them, spread over departments and two shifts. */
static void fill(Setup *s, Profile *profile, int n) {
    *s = (Setup){.people = n + 1, .profiles_count = n + 1, .profiles = profile, .seasons = SEASONS_MAX, .issues = ISSUES,
                 .depts = DEPTS, .shifts = 2, .places = 1, .said_bytes = 8, .story_bytes = 8};
    snprintf(s->place[0].id, ID_MAX, "room");
    for (int k = 0; k < ISSUES; k++) {
        snprintf(s->issue_id[k], ID_MAX, "issue%d", k);
        s->heat_start[k] = 25;
        for (int season = 3; season < SEASONS_MAX; season++)
            s->heat_change[season][k] = season % ISSUES == k ? HEAT_SPIKE : HEAT_STAYS;
    }
    for (int i = 0; i <= n; i++) {
        Profile *p = &profile[i];
        snprintf(p->id, ID_MAX, "p%d", i);
        p->dept = (uint8_t)(i % DEPTS);
        p->shift = (uint8_t)(i / DEPTS % 2);
        p->doubter = 10;
        for (int t = 0; t < TRAIT_COUNT; t++)
            p->trait[t] = (Bound){35, 65};
        p->trait[TRAIT_belief] = (Bound){5, 30};
        for (int k = 0; k < ISSUES; k++)
            p->care[k] = (Bound){35, 65};
        for (int a = 0; a < ACTIVITY_COUNT; a++)
            p->like[a] = 40;
    }
}

int main(int count, char **arguments) {
    static Profile profile[PROFILES_MAX];
    static Result result;
    double ms[RUNS_MAX];
    char folder[FILE_PATH_MAX];
    if (count != 4)
        return bench_fail("usage: growth SOURCE N RUNS");
    int n = (int)strtol(arguments[2], NULL, 10), runs = (int)strtol(arguments[3], NULL, 10);
    if (n < 1 || n >= PEOPLE_MAX || runs < 1 || runs > RUNS_MAX)
        return bench_fail("1 to 250 coworkers, 1 to 100 runs");
    snprintf(folder, sizeof folder, "%s/scripts/policies", arguments[1]);
    Diagnostics *diagnostics = diagnostics_new();
    Organizer organizer = {.mind = mind_load_policy(folder, "relationship", diagnostics)};
    if (!organizer.mind)
        return bench_fail("the organizer was not loaded");
    Pack pack = {.version = 1};
    fill(&pack.setup, profile, n);
    Rules rules = rules_default();
    for (int k = 0; k < runs; k++) {
        double from = now_ms();
        organizer_result(&organizer, &pack, &rules, (uint64_t)k + 1, (PlayOptions){.automatic = true}, &result);
        ms[k] = now_ms() - from;
    }
    printf("%.3f\n", percentile(ms, runs, 50));
    mind_free(organizer.mind);
    diagnostics_free(diagnostics);
    return 0;
}
