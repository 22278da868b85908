/* Time, only to pace and to stop what takes too long; no result may depend on it. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H
#include <stdint.h>

/* Milliseconds since some fixed moment; never goes back. */
int64_t clock_now_ms(void);

/* The same clock read in a few nanoseconds, some milliseconds behind; for loops that ask often. */
int64_t clock_rough_ms(void);

/* Milliseconds of processor time of this thread: does not run while others have the processor. */
int64_t clock_worked_ms(void);

#endif
