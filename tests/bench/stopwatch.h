/* For the benches: a clock, and the middle of what was measured. */
#ifndef TESTS_BENCH_STOPWATCH_H
#define TESTS_BENCH_STOPWATCH_H
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static inline double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1000.0 + (double)now.tv_nsec / 1e6;
}

static inline int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static inline double percentile(double *values, int count, int percent) {
    qsort(values, (size_t)count, sizeof *values, by_size);
    int at = count * percent / 100;
    return values[at < count ? at : count - 1];
}

/* False, with what went wrong, for a program to leave with. */
static inline int bench_fail(const char *what) {
    fprintf(stderr, "%s\n", what);
    return 1;
}

#endif
