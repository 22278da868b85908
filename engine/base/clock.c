#define _GNU_SOURCE /* for CLOCK_MONOTONIC_COARSE */
#include "base/clock.h"
#include <time.h>

enum { MS_PER_S = 1000, US_PER_S = 1000000, NS_PER_US = 1000, NS_PER_MS = 1000000 };

static struct timespec read_clock(clockid_t clock) {
    struct timespec t = {0};
    clock_gettime(clock, &t);
    return t;
}

static int64_t read_ms(clockid_t clock) {
    struct timespec t = read_clock(clock);
    return (int64_t)t.tv_sec * MS_PER_S + t.tv_nsec / NS_PER_MS;
}

int64_t clock_steady_us(void) {
    struct timespec t = read_clock(CLOCK_MONOTONIC);
    return (int64_t)t.tv_sec * US_PER_S + t.tv_nsec / NS_PER_US;
}

int64_t clock_steady_ms(void) {
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

int64_t clock_wall_s(void) {
    return (int64_t)read_clock(CLOCK_REALTIME).tv_sec;
}

void clock_sleep_ms(int64_t wait_ms) {
    if (wait_ms <= 0)
        return;
    struct timespec wait = {.tv_sec = (time_t)(wait_ms / MS_PER_S),
                            .tv_nsec = (long)(wait_ms % MS_PER_S) * NS_PER_MS};
    nanosleep(&wait, NULL);
}
