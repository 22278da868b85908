#include "app/progress.h"
#include "base/clock.h"
#include <stdio.h>

enum { SECOND_MS = 1000, EVERY_MS = 2000, PERCENT_ALL = 100 };

Progress progress_begin(const char *command) {
    return (Progress){.command = command, .began_ms = clock_steady_ms()};
}

double progress_seconds(const Progress *p) {
    return (double)(clock_steady_ms() - p->began_ms) / SECOND_MS;
}

void progress_say(void *context, int32_t done, int32_t count) {
    Progress *p = context;
    int64_t now_ms = clock_steady_ms(), spent_ms = now_ms - p->began_ms;
    int32_t all = p->count ? p->count : count, ready = p->before + done;
    if (spent_ms < SECOND_MS || (p->said_ms && now_ms - p->said_ms < EVERY_MS) || ready < 1)
        return;
    p->said_ms = now_ms;
    fprintf(stderr, "breakroom %s: %d of %d runs (%d %%), %d a second, %d s left\n", p->command, (int)ready, (int)all,
            (int)((int64_t)ready * PERCENT_ALL / all), (int)((int64_t)ready * SECOND_MS / spent_ms),
            (int)(spent_ms * (all - ready) / ready / SECOND_MS));
}
