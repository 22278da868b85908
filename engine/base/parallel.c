#include "base/parallel.h"
#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

typedef struct {
    atomic_int next;
    int32_t count;
    ParallelJob *job;
    void *context;
} Work;

typedef struct {
    Work *work;
    int32_t thread;
} Hand;

enum { STACK_BYTES = 4 << 20 };

static void *hand_run(void *argument) {
    Hand *hand = argument;
    Work *work = hand->work;
    for (int k = atomic_fetch_add(&work->next, 1); k < work->count; k = atomic_fetch_add(&work->next, 1))
        work->job(work->context, k, hand->thread);
    return NULL;
}

int32_t parallel_cores(void) {
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > PARALLEL_MAX ? PARALLEL_MAX : (int32_t)n;
}

void parallel_run(int32_t jobs, int32_t count, ParallelJob *job, void *context) {
    Work work = {.count = count, .job = job, .context = context};
    Hand hands[PARALLEL_MAX];
    pthread_t threads[PARALLEL_MAX];
    bool started[PARALLEL_MAX] = {false};
    pthread_attr_t attributes;
    if (jobs > PARALLEL_MAX)
        jobs = PARALLEL_MAX;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK_BYTES);
    for (int32_t t = 0; t < jobs; t++) {
        hands[t] = (Hand){&work, t};
        started[t] = t > 0 && !pthread_create(&threads[t], &attributes, hand_run, &hands[t]);
    }
    hands[0] = (Hand){&work, 0};
    hand_run(&hands[0]);
    for (int32_t t = 1; t < jobs; t++)
        if (started[t])
            pthread_join(threads[t], NULL);
    pthread_attr_destroy(&attributes);
}
