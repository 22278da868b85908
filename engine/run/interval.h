/* How sure a figure is: the interval in which 95 of 100 repetitions with other seeds would put it, by
   drawing the seeds again with repetition (bootstrap, percentiles). Where two arms are compared they
   are paired: a draw takes the same seeds of both. Its luck is its own, and always the same.

   An arm is a sum over a sum: `num` over `den`, a number each for every seed. NULL for `den` counts
   each seed once, so that the arm is a mean. */
#ifndef RUN_INTERVAL_H
#define RUN_INTERVAL_H
#include <stdbool.h>
#include <stdint.h>

enum { INTERVAL_DRAWS = 1000 };

/* All three are NAN where there was no case to count. */
typedef struct {
    double value, low, high;
} Interval;

typedef struct {
    const double *num, *den;
} IntervalArm;

/* A quotient never says more than this: what it is over may be nothing. */
#define INTERVAL_QUOTIENT_MOST 99.0

Interval interval_none(void);
/* Of a figure that was not drawn from seeds: low and high are the figure itself. */
Interval interval_exact(double value);
bool interval_known(const Interval *interval);

Interval interval_rate(IntervalArm arm, int32_t count);
Interval interval_difference(IntervalArm a, IntervalArm b, int32_t count); /* a - b */
Interval interval_quotient(IntervalArm a, IntervalArm b, int32_t count);   /* a / b */
/* Of a figure a seed; of an even number the lower middle one. */
Interval interval_median(const double *values, int32_t count);

#endif
