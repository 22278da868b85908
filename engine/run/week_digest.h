/* The digests of a week as a run file holds them: the whole, then hashes of every column, of groups of
   single numbers, and of people, so that a difference names week, field and person. */
#ifndef RUN_WEEK_DIGEST_H
#define RUN_WEEK_DIGEST_H
#include "run/journal.h"
#include "sim/world.h"

void week_digest_fill(const World *w, JournalWeek *out);
/* True when they agree. Else the name of the first field (or the first of a group of single numbers)
   that differs, and the first person, NOBODY when no person's rows do. */
bool week_digest_same(const World *w, const JournalWeek *recorded, int32_t *person, const char **field);

#endif
