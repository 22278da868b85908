/* One run of an organizer, kept: its run file, and its lines. */
#ifndef RUN_BATCH_SAVE_H
#define RUN_BATCH_SAVE_H
#include "run/batch.h"
#include "run/journal.h"

/* What the head of a run file says of a run. `organizer` NULL: a human plays. `only_sim`: without
   words and other minds. Words are cut where they do not fit. */
void batch_head(const Pack *pack, uint64_t seed, const char *preset, const char *organizer, bool only_sim, JournalHead *out);
/* The value of a word `key=value` in a head's options; "" when it is not there. Returns `out`. */
const char *batch_head_option(const JournalHead *head, const char *key, char *out, size_t size);

/* Plays one run on the crew's first thread. Each choice and the digests of each week go into `journal`,
   which may be NULL. `play` is as it stands at the end; the caller ends it, whatever is returned. */
Status batch_run_kept(BatchCrew *crew, const BatchRun *run, Journal *journal, Play *play, Result *result);

#endif
