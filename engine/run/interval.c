#include "run/interval.h"
#include "base/status.h"
#include "sim/luck.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The middle 95 of 100 of INTERVAL_DRAWS sorted draws. */
enum { TAIL_PARTS = 40, CASES_LEAST = 40 };

typedef struct {
    IntervalArm a, b;
    int32_t count;
    double *scratch; /* of a median: what was drawn */
} Figure;
typedef double FigureOf(const Figure *f, const int32_t *pick);

static double rate(IntervalArm arm, int32_t count, const int32_t *pick) {
    double num = 0, den = 0;
    for (int32_t s = 0; s < count; s++) {
        int32_t k = pick ? pick[s] : s;
        num += arm.num[k];
        den += arm.den ? arm.den[k] : 1;
    }
    return den > 0 ? num / den : (double)NAN;
}

static double figure_rate(const Figure *f, const int32_t *pick) {
    return rate(f->a, f->count, pick);
}

static double figure_difference(const Figure *f, const int32_t *pick) {
    return rate(f->a, f->count, pick) - rate(f->b, f->count, pick);
}

static double figure_quotient(const Figure *f, const int32_t *pick) {
    double a = rate(f->a, f->count, pick), b = rate(f->b, f->count, pick);
    if (isnan(a) || isnan(b) || (a <= 0 && b <= 0))
        return (double)NAN;
    return b <= 0 || a / b > INTERVAL_QUOTIENT_MOST ? INTERVAL_QUOTIENT_MOST : a / b;
}

static int compare(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double figure_median(const Figure *f, const int32_t *pick) {
    for (int32_t s = 0; s < f->count; s++)
        f->scratch[s] = f->a.num[pick ? pick[s] : s];
    qsort(f->scratch, (size_t)f->count, sizeof *f->scratch, compare);
    return f->scratch[(f->count - 1) / 2];
}

Interval interval_none(void) {
    return (Interval){(double)NAN, (double)NAN, (double)NAN};
}

Interval interval_exact(double value) {
    return (Interval){value, value, value};
}

bool interval_known(const Interval *interval) {
    return !isnan(interval->value);
}

static Interval bootstrap(const Figure *f, FigureOf *of) {
    if (f->count < 1)
        return interval_none();
    double drawn[INTERVAL_DRAWS];
    int32_t *pick = malloc(sizeof *pick * (size_t)f->count), known = 0;
    BUG_IF(!pick);
    Luck luck = luck_of(0, 0, LUCK_MEASURE, 0, 0);
    Interval out = {of(f, NULL), (double)NAN, (double)NAN};
    for (int32_t d = 0; d < INTERVAL_DRAWS; d++) {
        for (int32_t s = 0; s < f->count; s++)
            pick[s] = luck_below(&luck, f->count);
        drawn[known] = of(f, pick);
        known += !isnan(drawn[known]);
    }
    free(pick);
    qsort(drawn, (size_t)known, sizeof *drawn, compare);
    if (known >= CASES_LEAST && interval_known(&out)) {
        out.low = drawn[known / TAIL_PARTS];
        out.high = drawn[known - 1 - known / TAIL_PARTS];
    }
    return out;
}

Interval interval_rate(IntervalArm arm, int32_t count) {
    Figure f = {.a = arm, .count = count};
    return bootstrap(&f, figure_rate);
}

Interval interval_difference(IntervalArm a, IntervalArm b, int32_t count) {
    Figure f = {.a = a, .b = b, .count = count};
    return bootstrap(&f, figure_difference);
}

Interval interval_quotient(IntervalArm a, IntervalArm b, int32_t count) {
    Figure f = {.a = a, .b = b, .count = count};
    return bootstrap(&f, figure_quotient);
}

Interval interval_median(const double *values, int32_t count) {
    double *scratch = malloc(sizeof *scratch * (size_t)(count > 0 ? count : 1));
    BUG_IF(!scratch);
    Figure f = {.a = {values, NULL}, .count = count, .scratch = scratch};
    Interval out = bootstrap(&f, figure_median);
    free(scratch);
    return out;
}
