#define _GNU_SOURCE /* for CLOCK_MONOTONIC_COARSE */
#include "base/clock.h"
#include <time.h>

static int64_t read_ms(clockid_t clock) {
    struct timespec t = {0};
    clock_gettime(clock, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int64_t clock_now_ms(void) {
    return read_ms(CLOCK_MONOTONIC);
}

int64_t clock_rough_ms(void) {
#ifdef CLOCK_MONOTONIC_COARSE
    return read_ms(CLOCK_MONOTONIC_COARSE);
#else
    return read_ms(CLOCK_MONOTONIC);
#endif
}

int64_t clock_worked_ms(void) {
#ifdef CLOCK_THREAD_CPUTIME_ID
    return read_ms(CLOCK_THREAD_CPUTIME_ID);
#else
    return read_ms(CLOCK_MONOTONIC);
#endif
}
