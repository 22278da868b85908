/* A run file played again, a human's or an organizer's: whether it comes to the same, and to what. */
#ifndef RUN_BATCH_REPLAY_H
#define RUN_BATCH_REPLAY_H
#include "run/batch_save.h"

typedef struct {
    bool verified;          /* every choice fitted and every digest that the file holds was met */
    /* Where not: the first difference. */
    int32_t week;           /* as the file counts, weeks that have run */
    const char *person;     /* id, borrowed from the pack; NULL when it is nobody's */
    const char *field;      /* name of what differs; "choice" when a choice no longer fits */
    char choice[INTENT_TEXT_MAX], why[INTENT_TEXT_MAX]; /* that choice, and why */
    int32_t played, weeks;  /* choices that were played, digests that were met */
    Result result;
} Replay;

/* Whether the file says that an organizer played it; `name` gets its name, "" for a human. */
bool batch_replay_automatic(const JournalHead *head, char *name, size_t size);
/* The first `to` choices in force, -1 for all. Employer and staffer as the run had them. */
void batch_replay(const Pack *pack, const Rules *rules, const Journal *journal, PlayOptions options, int32_t to, Replay *out);

#endif
