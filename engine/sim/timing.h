/* Skill is timing: the same line is right at one moment of a talk and wrong at another (law L32).
   What a moment is, is read from the person and from what was said; the words do not count. */
#ifndef SIM_TIMING_H
#define SIM_TIMING_H
#include "sim/talk.h"

typedef enum { TIMING_PLAIN, TIMING_WELL, TIMING_ILL } Timing;

/* How the line would fall in the talk that is going. TIMING_PLAIN with the rule taken out. */
Timing timing_of(const Model *m, TalkLine line);
/* i would take a hard thing from the player: close, and not easily put off. */
bool timing_frank(const Model *m, int32_t i);

#endif
