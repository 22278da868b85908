/* Worlds taken out of runs at stated seasons, to try things in: copies, so that two manners can be tried
   on the same persons, ties and weeks. */
#ifndef RUN_SAMPLE_H
#define RUN_SAMPLE_H
#include "run/laws_lab.h"

enum { SAMPLE_ARMS = 4, SAMPLE_SEASONS_MAX = SEASONS_MAX };

/* One world at a time, of one seed. */
typedef struct {
    Model model;            /* model.world is the copy: change it as you like */
    const World *from;      /* what it was copied from */
    int32_t seed, season;
    double num[SAMPLE_ARMS], den[SAMPLE_ARMS]; /* sums of this seed, over its seasons */
} Sample;

/* The copy is as the world was. With luck 0 its luck goes on as in the run; each other number is another
   luck, the same for whatever is tried with it. */
void sample_reset(Sample *sample, int32_t luck);
/* Adds one case to an arm. */
void sample_add(Sample *sample, int32_t arm, double value);

/* A probe looks at one world and adds to arms. Called in several threads, one a seed. */
typedef void SampleProbe(Sample *sample, const void *with);

typedef struct {
    LawVariant variant;
    int32_t seasons, season[SAMPLE_SEASONS_MAX]; /* 0: before the first week; else the end of a season */
    SampleProbe *probe;
    const void *with;
} SamplePlan;

/* Sums by seed and arm; sample_free it. */
typedef struct {
    int32_t count;
    double *num[SAMPLE_ARMS], *den[SAMPLE_ARMS];
} SampleSums;

/* False while planning: then there is nothing to measure, and nothing to free. */
bool sample_worlds(Lab *lab, const SamplePlan *plan, SampleSums *out);
void sample_free(SampleSums *sums);
static inline IntervalArm sample_arm(const SampleSums *sums, int32_t arm) {
    return (IntervalArm){sums->num[arm], sums->den[arm]};
}

/* The day of an action that the player calls now, on the sampled copy: true when it is granted. */
bool sample_call(Sample *sample, ActionKind kind, int32_t issue);

#endif
