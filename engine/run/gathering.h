/* What people say when several are in one room, in a meeting and on the day of an action, and what the
   staffer says on the phone. The model has decided who is there and what is wanted; here their own
   lines are found. Nothing in the world is changed. */
#ifndef RUN_GATHERING_H
#define RUN_GATHERING_H
#include "run/play.h"
#include "sim/powers.h"

enum { GATHERED_MAX = 64 };

typedef struct {
    int32_t speaker; /* index of a person in the pack */
    int32_t line;    /* pack line */
} Gathered;

/* A meeting about an issue that `by` called, from the log: who sits down, and a line each. */
int32_t gathering_meeting(const Play *play, int32_t by, int32_t issue, Gathered out[GATHERED_MAX]);
/* The day of an action: who comes, in their order; who had said yes and is not there; somebody speaks;
   the answer at the door; a word after it. */
int32_t gathering_day(const Play *play, int32_t action, Gathered out[GATHERED_MAX]);
/* What the staffer asks for, and what they say to the player's answer. */
int32_t gathering_request(const Play *play, Gathered out[GATHERED_MAX]);
int32_t gathering_told(const Play *play, RequestAnswer answer, Gathered out[GATHERED_MAX]);

#endif
