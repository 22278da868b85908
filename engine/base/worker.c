#include "base/worker.h"
#include "base/status.h"
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

typedef struct {
    WorkerJob *job;
    void *data;
} Entry;

/* Tickets count from 1; entry of ticket t stands at t % WORKER_QUEUE_MAX. */
struct Worker {
    bool has_thread;
    bool stopping;
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    uint64_t posted;
    uint64_t done;
    Entry queue[WORKER_QUEUE_MAX];
};

static void *work(void *argument) {
    Worker *worker = argument;
    pthread_mutex_lock(&worker->mutex);
    for (;;) {
        while (worker->done == worker->posted && !worker->stopping)
            pthread_cond_wait(&worker->changed, &worker->mutex);
        if (worker->done == worker->posted)
            break;
        Entry entry = worker->queue[(worker->done + 1) % WORKER_QUEUE_MAX];
        pthread_mutex_unlock(&worker->mutex);
        entry.job(entry.data);
        pthread_mutex_lock(&worker->mutex);
        worker->done++;
        pthread_cond_broadcast(&worker->changed);
    }
    pthread_mutex_unlock(&worker->mutex);
    return NULL;
}

Worker *worker_new(bool thread) {
    Worker *worker = calloc(1, sizeof *worker);
    BUG_IF(worker == NULL);
    BUG_IF(pthread_mutex_init(&worker->mutex, NULL) != 0);
    BUG_IF(pthread_cond_init(&worker->changed, NULL) != 0);
    if (!thread)
        return worker;
    /* Signals are the main thread's: a flush must not be cut short by one. */
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    worker->has_thread = pthread_create(&worker->thread, NULL, work, worker) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return worker;
}

void worker_free(Worker *worker) {
    if (worker == NULL)
        return;
    if (worker->has_thread) {
        pthread_mutex_lock(&worker->mutex);
        worker->stopping = true;
        pthread_cond_broadcast(&worker->changed);
        pthread_mutex_unlock(&worker->mutex);
        pthread_join(worker->thread, NULL);
    }
    pthread_cond_destroy(&worker->changed);
    pthread_mutex_destroy(&worker->mutex);
    free(worker);
}

uint64_t worker_post(Worker *worker, WorkerJob *job, void *data) {
    if (!worker->has_thread) {
        job(data);
        worker->done = ++worker->posted;
        return worker->posted;
    }
    pthread_mutex_lock(&worker->mutex);
    while (worker->posted - worker->done == WORKER_QUEUE_MAX)
        pthread_cond_wait(&worker->changed, &worker->mutex);
    uint64_t ticket = ++worker->posted;
    worker->queue[ticket % WORKER_QUEUE_MAX] = (Entry){.job = job, .data = data};
    pthread_mutex_unlock(&worker->mutex);
    pthread_cond_broadcast(&worker->changed); /* after the unlock, else it wakes only to wait for us */
    return ticket;
}

bool worker_is_done(Worker *worker, uint64_t ticket) {
    pthread_mutex_lock(&worker->mutex);
    bool done = worker->done >= ticket;
    pthread_mutex_unlock(&worker->mutex);
    return done;
}

void worker_wait(Worker *worker, uint64_t ticket) {
    pthread_mutex_lock(&worker->mutex);
    BUG_IF(ticket > worker->posted);
    while (worker->done < ticket)
        pthread_cond_wait(&worker->changed, &worker->mutex);
    pthread_mutex_unlock(&worker->mutex);
}
