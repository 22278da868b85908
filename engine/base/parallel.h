/* Work in several threads: job k of `count` is done once, by any of `jobs` threads. Results must not
   depend on which thread does which, nor on the order. */
#ifndef BASE_PARALLEL_H
#define BASE_PARALLEL_H
#include <stdbool.h>
#include <stdint.h>

/* `thread` is 0 to jobs - 1, so that a job can use what belongs to its thread. */
typedef void ParallelJob(void *context, int32_t k, int32_t thread);

enum { PARALLEL_MAX = 64 };
int32_t parallel_cores(void); /* processors that are there, at least 1 */
/* Returns when all are done. With one job, or where threads cannot be had, works in place. */
void parallel_run(int32_t jobs, int32_t count, ParallelJob *job, void *context);

#endif
