#include "run/batch.h"
#include "base/parallel.h"
#include "base/status.h"
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    Mind *organizer[BATCH_POLICIES_MAX], *employer, *staffer;
    int32_t failed;                     /* run in which a mind first made a mistake; -1 */
    char message[BATCH_MESSAGE_MAX];
} Hand;

struct BatchCrew {
    BatchSetup setup;
    int32_t policies;
    Hand hand[PARALLEL_MAX];
    char message[BATCH_MESSAGE_MAX];
};

enum { NONE_FAILED = -1 };

static bool load_hand(BatchCrew *crew, Hand *hand, const char *const *policies, Diagnostics *diagnostics) {
    size_t before = diagnostics_errors(diagnostics);
    const char *pack = crew->setup.places->pack;
    hand->failed = NONE_FAILED;
    for (int32_t p = 0; p < crew->policies; p++)
        hand->organizer[p] = policy_load(crew->setup.places, policies[p], diagnostics);
    if (!crew->setup.only_sim && *pack) {
        hand->employer = mind_load_from_pack(pack, ROLE_EMPLOYER, diagnostics);
        hand->staffer = mind_load_from_pack(pack, ROLE_STAFFER, diagnostics);
    }
    return diagnostics_errors(diagnostics) == before;
}

BatchCrew *batch_crew_new(const BatchSetup *setup, const char *const *policies, int32_t count, Diagnostics *diagnostics) {
    BUG_IF(setup->jobs < 1 || setup->jobs > PARALLEL_MAX || count > BATCH_POLICIES_MAX);
    BatchCrew *crew = calloc(1, sizeof *crew);
    BUG_IF(!crew);
    crew->setup = *setup;
    crew->policies = count;
    for (int32_t t = 0; t < setup->jobs; t++)
        if (!load_hand(crew, &crew->hand[t], policies, diagnostics)) {
            batch_crew_free(crew);
            return NULL;
        }
    return crew;
}

void batch_crew_free(BatchCrew *crew) {
    if (!crew)
        return;
    for (int32_t t = 0; t < crew->setup.jobs; t++) {
        for (int32_t p = 0; p < crew->policies; p++)
            mind_free(crew->hand[t].organizer[p]);
        mind_free(crew->hand[t].employer);
        mind_free(crew->hand[t].staffer);
    }
    free(crew);
}

Mind *batch_organizer(const BatchCrew *crew, int32_t policy, int32_t thread) {
    return crew->hand[thread].organizer[policy];
}

PlayOptions batch_options(const BatchCrew *crew, int32_t thread) {
    const Hand *hand = &crew->hand[thread];
    bool speaks = !crew->setup.only_sim && !crew->setup.no_words;
    return (PlayOptions){.automatic = true, .speaks = speaks, .employer = hand->employer, .staffer = hand->staffer};
}

const Pack *batch_pack(const BatchCrew *crew) {
    return crew->setup.pack;
}

const char *batch_mind_failed(const BatchCrew *crew) {
    return crew->message;
}

typedef struct {
    BatchCrew *crew;
    const BatchRun *runs;
    const BatchWatch *watch;
    Result *results;
    int32_t count;
    atomic_int done;
} Work;

typedef struct {
    const Work *work;
    int32_t k;
} Watching;

static void watch_week(void *context, const Play *play) {
    const Watching *w = context;
    w->work->watch->week(w->work->watch->context, w->k, play);
}

/* Of several runs in which a mind made a mistake, the first is told, whoever ran it. */
static void note_failure(Hand *hand, int32_t k, const Mind *mind) {
    if (!mind || !*mind_message(mind) || (hand->failed != NONE_FAILED && hand->failed <= k))
        return;
    hand->failed = k;
    snprintf(hand->message, sizeof hand->message, "%s", mind_message(mind));
}

static void run_one(void *context, int32_t k, int32_t thread) {
    Work *work = context;
    Hand *hand = &work->crew->hand[thread];
    const BatchRun *run = &work->runs[k];
    Watching watching = {work, k};
    bool watched = work->watch && work->watch->week;
    Organizer o = {.mind = hand->organizer[run->policy], .week = watched ? watch_week : NULL, .context = &watching,
                   .no_digest = work->crew->setup.no_digest};
    organizer_result(&o, work->crew->setup.pack, run->rules, run->seed, batch_options(work->crew, thread), &work->results[k]);
    note_failure(hand, k, o.mind);
    note_failure(hand, k, hand->employer);
    note_failure(hand, k, hand->staffer);
    int32_t done = atomic_fetch_add(&work->done, 1) + 1;
    if (thread == 0 && work->watch && work->watch->progress)
        work->watch->progress(work->watch->context, done, work->count);
}

/* Of what the threads met with, that of the earliest run. */
static void gather_failures(BatchCrew *crew) {
    int32_t first = NONE_FAILED;
    for (int32_t t = 0; t < crew->setup.jobs; t++) {
        Hand *hand = &crew->hand[t];
        if (hand->failed != NONE_FAILED && !(first != NONE_FAILED && crew->hand[first].failed <= hand->failed))
            first = t;
    }
    if (first != NONE_FAILED && !*crew->message)
        snprintf(crew->message, sizeof crew->message, "%s", crew->hand[first].message);
    for (int32_t t = 0; t < crew->setup.jobs; t++)
        crew->hand[t].failed = NONE_FAILED;
}

void batch_note_failures(BatchCrew *crew, int32_t policy) {
    Hand *hand = &crew->hand[0];
    note_failure(hand, 0, hand->organizer[policy]);
    note_failure(hand, 0, hand->employer);
    note_failure(hand, 0, hand->staffer);
    gather_failures(crew);
}

void batch_run(BatchCrew *crew, const BatchRun *runs, int32_t count, const BatchWatch *watch, Result *results) {
    Work work = {.crew = crew, .runs = runs, .watch = watch, .results = results, .count = count};
    atomic_init(&work.done, 0);
    parallel_run(crew->setup.jobs, count, run_one, &work);
    gather_failures(crew);
}
