/* One thread that does small jobs in order, so that a frame need not wait for a disk.
   Where no thread can be had (or none is wanted) each job is done at once, in place. */
#ifndef BASE_WORKER_H
#define BASE_WORKER_H
#include <stdbool.h>
#include <stdint.h>

typedef struct Worker Worker;
typedef void WorkerJob(void *data);

/* `thread` false: no thread is made, jobs are done in place. Never NULL. */
Worker *worker_new(bool thread);

/* Waits for all jobs, ends the thread. NULL is allowed. */
void worker_free(Worker *worker);

/* Queues a job and returns its ticket. `data` stays the caller's and must live until the job is
   done. When WORKER_QUEUE_MAX jobs wait, it waits for one to end. */
uint64_t worker_post(Worker *worker, WorkerJob *job, void *data);

/* Whether that job is done; what it wrote may then be read without further care. */
bool worker_is_done(Worker *worker, uint64_t ticket);

/* Waits until that job is done. */
void worker_wait(Worker *worker, uint64_t ticket);

enum { WORKER_QUEUE_MAX = 64 };

#endif
