/* Many headless runs in several threads. What a run comes to depends on its workplace, organizer,
   rules and seed alone: not on how many threads there are, nor on what else is run. */
#ifndef RUN_BATCH_H
#define RUN_BATCH_H
#include "run/organizer.h"
#include "run/policies.h"

enum {
    BATCH_POLICIES_MAX = 64,
    BATCH_MESSAGE_MAX = 1400
};

/* What all the runs have in common. Borrowed; must outlive the crew. */
typedef struct {
    const Pack *pack;
    const PolicyPlaces *places;
    bool only_sim;          /* no words, no employer, no staffer: for measuring the model */
    bool no_words;          /* employer and staffer are there, but no line is chosen */
    bool no_digest;         /* the results are left without one: for counting only */
    int32_t jobs;           /* threads, 1 to PARALLEL_MAX */
} BatchSetup;

/* The minds, loaded once: an organizer of each name, an employer and a staffer for each thread. */
typedef struct BatchCrew BatchCrew;

/* NULL with at least one error in the diagnostics. The names are borrowed. */
BatchCrew *batch_crew_new(const BatchSetup *setup, const char *const *policies, int32_t count, Diagnostics *diagnostics);
void batch_crew_free(BatchCrew *crew); /* NULL is allowed */
/* The minds of a thread, for a run by itself. */
Mind *batch_organizer(const BatchCrew *crew, int32_t policy, int32_t thread);
PlayOptions batch_options(const BatchCrew *crew, int32_t thread);
const Pack *batch_pack(const BatchCrew *crew);
/* Looks whether a mind of the first thread made a mistake in the run that it has just played. */
void batch_note_failures(BatchCrew *crew, int32_t policy);
/* The first thing that a mind said of a mistake of its own, "" when none made one. */
const char *batch_mind_failed(const BatchCrew *crew);

/* A run that is asked for. */
typedef struct {
    int32_t policy;         /* index of its name in the crew */
    const Rules *rules;
    uint64_t seed;
} BatchRun;

typedef struct {
    /* May be NULL. Sees run k after each week, from any thread; one run is one thread's. */
    void (*week)(void *context, int32_t k, const Play *play);
    /* May be NULL. Now and then, from the thread that called batch_run: how many are done. */
    void (*progress)(void *context, int32_t done, int32_t count);
    void *context;
} BatchWatch;

/* Returns when all are done; result k is of run k. `watch` may be NULL. */
void batch_run(BatchCrew *crew, const BatchRun *runs, int32_t count, const BatchWatch *watch, Result *results);

#endif
