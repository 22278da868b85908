/* `check` of a workplace: reading, compiling, judging every text.

   check FOLDER SCRIPTS: prints ms p50, and the words in all its lines. */
#include "script/check.h"
#include "stopwatch.h"

enum { TIMES = 9 };

int main(int count, char **arguments) {
    double ms[TIMES];
    long words_in_lines = 0;
    if (count != 3)
        return bench_fail("usage: check FOLDER SCRIPTS");
    Diagnostics *diagnostics = diagnostics_new();
    Words *words = words_load(arguments[2], "en", diagnostics);
    Pack *pack = words ? pack_load(arguments[1], diagnostics) : NULL;
    diagnostics_print(diagnostics, stderr, 5);
    if (!pack)
        return bench_fail("the workplace was not loaded");
    for (int32_t l = 0; l < pack->lines; l++)
        words_in_lines += pack->line[l].words;
    for (int k = 0; k < TIMES; k++) {
        Diagnostics *found = diagnostics_new();
        double from = now_ms();
        check_folder(arguments[1], words, found);
        ms[k] = now_ms() - from;
        diagnostics_free(found);
    }
    printf("%.3f %ld\n", percentile(ms, TIMES, 50), words_in_lines);
    pack_free(pack);
    words_free(words);
    diagnostics_free(diagnostics);
    return 0;
}
