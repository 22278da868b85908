/* Headless runs of twelve seasons: how long so many take.

   runs SOURCE sim|whole RUNS JOBS: `sim` is one Lua organizer and nothing else, `whole` with words,
   employer and staffer. Loads, plays one to warm up, then prints the milliseconds of RUNS runs. */
#include "run/batch.h"
#include "stopwatch.h"

int main(int count, char **arguments) {
    static const char *const policies[] = {"relationship"};
    PolicyPlaces places = {{0}, {0}};
    if (count != 5)
        return bench_fail("usage: runs SOURCE sim|whole RUNS JOBS");
    snprintf(places.shipped, sizeof places.shipped, "%s/scripts/policies", arguments[1]);
    snprintf(places.pack, sizeof places.pack, "%s/scripts/packs/warehouse", arguments[1]);
    Diagnostics *diagnostics = diagnostics_new();
    Pack *pack = pack_load(places.pack, diagnostics);
    BatchSetup setup = {.pack = pack, .places = &places, .only_sim = !strcmp(arguments[2], "sim"), .jobs = (int32_t)strtol(arguments[4], NULL, 10)};
    BatchCrew *crew = pack ? batch_crew_new(&setup, policies, 1, diagnostics) : NULL;
    if (!crew) {
        diagnostics_print(diagnostics, stderr, 0);
        return 1;
    }
    int runs = (int)strtol(arguments[3], NULL, 10);
    Rules rules = rules_default();
    BatchRun *run = calloc((size_t)runs + 1, sizeof *run);
    Result *result = calloc((size_t)runs + 1, sizeof *result);
    for (int k = 0; k < runs; k++)
        run[k] = (BatchRun){0, &rules, (uint64_t)k + 1};
    batch_run(crew, run, 1, NULL, result);
    double from = now_ms();
    batch_run(crew, run, runs, NULL, result);
    printf("%.3f\n", now_ms() - from);
    free(run);
    free(result);
    batch_crew_free(crew);
    pack_free(pack);
    diagnostics_free(diagnostics);
    return 0;
}
