/* Time of the platform: for pacing, for measuring, for stopping what takes too long, and for "last
   played" in the library. Never for the model, and never written into a run. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H
#include <stdint.h>

/* Since some moment in the past; never goes back, whatever the wall clock does. */
int64_t clock_steady_ms(void);
int64_t clock_steady_us(void);

/* The same clock read in a few nanoseconds, some milliseconds behind; for loops that ask often. */
int64_t clock_rough_ms(void);

/* Milliseconds of processor time of this thread: does not run while others have the processor. */
int64_t clock_worked_ms(void);

/* Seconds since 1970, as the machine believes. */
int64_t clock_wall_s(void);

/* Waits about that long; a signal may end it early. 0 or less returns at once. */
void clock_sleep_ms(int64_t wait_ms);

#endif
