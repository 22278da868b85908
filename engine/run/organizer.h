/* Runs in which a mind plays the organizer, from the first week to the last. */
#ifndef RUN_ORGANIZER_H
#define RUN_ORGANIZER_H
#include "run/play.h"
#include "run/result.h"

/* Sees every intent that was taken; for saving a run. */
typedef void OrganizerTrace(void *context, const Play *play, Intent intent);
/* Sees the world after each week. */
typedef void OrganizerWeek(void *context, const Play *play);

typedef struct {
    Mind *mind;                 /* the organizer's, begun anew by this */
    int32_t weeks;              /* at most this many; 0 for all */
    OrganizerTrace *trace;      /* may be NULL; before the intent is applied */
    OrganizerWeek *week;        /* may be NULL */
    void *context;
    bool no_digest;             /* of a result: nobody asks for it, and it is left 0 */
} Organizer;

/* Plays `play` (begun, automatic) on to its end or for o->weeks. */
void organizer_run(const Organizer *o, Play *play);
/* A whole run: begins, plays, fills the result, ends. */
void organizer_result(const Organizer *o, const Pack *pack, const Rules *rules, uint64_t seed,
                      PlayOptions options, Result *result);

#endif
