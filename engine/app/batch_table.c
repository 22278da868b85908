#include "app/batch_table.h"
#include "base/status.h"
#include <stdlib.h>

enum { SHOWN_SEASONS = 3, NEVER_WON = SEASONS_MAX + 1, PERCENT_ALL = 100 };
static const int32_t shown_season[SHOWN_SEASONS] = {4, 8, 12};

typedef struct {
    int32_t runs, with_win, with_held;
    int64_t power[SHOWN_SEASONS], alone, tie_player, tie_coworker, strain, won, held, lost, left, used, acted;
    int32_t first_win[NEVER_WON + 1];   /* runs by the season of their first win */
} Sums;

struct BatchTable {
    const char *const *policies;
    int32_t count, seeds;
    Sums line[];
};

BatchTable *batch_table_new(const char *const *policies, int32_t count, int32_t seeds) {
    BatchTable *table = calloc(1, sizeof *table + sizeof(Sums) * (size_t)count);
    BUG_IF(!table);
    table->policies = policies;
    table->count = count;
    table->seeds = seeds;
    return table;
}

void batch_table_free(BatchTable *table) {
    free(table);
}

void batch_table_add(BatchTable *table, int32_t policy, const Result *r) {
    Sums *line = &table->line[policy];
    line->runs++;
    for (int32_t s = 0; s < SHOWN_SEASONS; s++)
        if (r->seasons >= shown_season[s])
            line->power[s] += r->season[shown_season[s] - 1].power;
    if (r->seasons) {
        const Measures *last = &r->season[r->seasons - 1];
        line->alone += last->power_without_player;
        line->tie_player += last->tie_player;
        line->tie_coworker += last->tie_coworker;
        line->strain += last->strain;
    }
    line->won += r->won;
    line->held += r->held;
    line->lost += r->rolled_back;
    line->left += r->left;
    line->used += r->used;
    line->acted += r->actions;
    line->with_win += r->won > 0;
    line->with_held += r->held > 0;
    line->first_win[r->first[STAGE_WIN] ? r->first[STAGE_WIN] : NEVER_WON]++;
}

static int32_t median_win(const Sums *line) {
    int32_t season = 0;
    for (int32_t seen = 0; season < NEVER_WON; season++) {
        seen += line->first_win[season];
        if (2 * seen >= line->runs)
            break;
    }
    return season;
}

static double mean(const Sums *line, int64_t units) {
    return (double)units * PERCENT_ALL / ONE / line->runs;
}

static void print_line(const char *policy, const Sums *line, FILE *out) {
    char median[sizeof "never"];
    int32_t win = median_win(line);
    snprintf(median, sizeof median, win == NEVER_WON ? "never" : "%d", (int)win);
    fprintf(out, "%-24.24s %5.1f %5.1f %5.1f %5.1f  %6s %4.0f%% %4.0f%% %5.1f %5.1f %5.1f  %5.1f %5.1f %5.1f  %5.1f %5.1f\n",
            policy, mean(line, line->power[0]), mean(line, line->power[1]), mean(line, line->power[2]), mean(line, line->alone),
            median, (double)PERCENT_ALL * line->with_win / line->runs, (double)PERCENT_ALL * line->with_held / line->runs,
            (double)line->acted / line->runs, (double)line->won / line->runs, (double)line->held / line->runs,
            mean(line, line->tie_player), mean(line, line->tie_coworker), mean(line, line->strain),
            (double)line->left / line->runs, (double)line->used / line->runs);
}

void batch_table_print(const BatchTable *table, FILE *out) {
    fprintf(out, "%-24s %23s  %6s %5s %5s %17s  %17s  %11s\n", "", "power at season", "median", "runs", "runs", "a run:", "trust at the end",
            "a run:");
    fprintf(out, "%-24s %5s %5s %5s %5s  %6s %5s %5s %5s %5s %5s  %5s %5s %5s  %5s %5s\n", "organizer", "4", "8", "12", "alone",
            "win", "won", "hold", "acts", "wins", "held", "you", "them", "stra.", "left", "used");
    for (int32_t p = 0; p < table->count; p++)
        if (table->line[p].runs)
            print_line(table->policies[p], &table->line[p], out);
    fprintf(out, "\n%d seeds each. Power: share of coworkers who would come if somebody called now; alone: without you,\n"
                 "at the end. Median win: season of the first demand granted in the middle run. Hold: something won still holds.\n",
            (int)table->seeds);
}
