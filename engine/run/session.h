/* One run with its file: every choice is in the journal, and on the device, before it counts as taken.
   Undo, redo and opening are "run the list again". */
#ifndef RUN_SESSION_H
#define RUN_SESSION_H
#include "run/history.h"
#include "run/journal.h"
#include "run/play.h"

/* What a session needs to begin or to go on. Borrowed; must outlive it. */
typedef struct {
    const Pack *pack;
    const char *preset;     /* name of the preset, "ordinary" */
    Rules rules;            /* with the preset's bounds in */
    Mind *employer, *staffer;
} SessionSetup;

typedef struct Session Session;

/* A new run in a new journal (which the session owns from now on, also on failure). */
Status session_begin(const SessionSetup *setup, Journal *journal, Session **out);
/* Goes on with a run: re-runs its choices. A choice that the pack no longer has ends the re-run there:
   STATUS_REFUSED names it, `*out` stands before it, open to read only; session_fork goes on from it. */
Status session_open(const SessionSetup *setup, Journal *journal, Session **out);
/* From now on nothing is taken: the workplace is not the one that the run was played in. `why` is a
   sentence for the user. */
void session_only_read(Session *session, const char *why);
/* Whether it can be read only, for that reason or because of its file. */
bool session_reads_only(const Session *session);
void session_end(Session *session); /* NULL is allowed */

const Play *session_play(const Session *session);
Journal *session_journal(const Session *session);
const char *session_notice(const Session *session); /* a sentence for the user, or "" */

/* Takes a choice: refused ones return STATUS_REFUSED with the reason's word in the message. On a failed
   write nothing was taken. */
Status session_take(Session *session, Intent intent);
/* The same, for choices that only lead on or set a card: they are written, and flushed with the next. */
Status session_take_soon(Session *session, Intent intent);
Status session_undo(Session *session); /* the last choice; STATUS_NOT_FOUND when there is none */
Status session_redo(Session *session);
/* Back to the beginning of a season (1-12): undoes until there. */
Status session_back_to_season(Session *session, int32_t season);
int32_t session_choices(const Session *session);
/* The run looked back on, by running it again; the caller frees it with history_free. */
Status session_history(const Session *session, History *out);
/* A new file with the first `choices` choices. */
Status session_fork(const Session *session, int32_t choices, const char *path);
/* Whether the workplace as it is now is why it can be read only: then session_fork_fitting goes on. */
bool session_is_stuck(const Session *session);
/* A new file for the workplace as it is now, which `head` names, with the choices that fit it up to the
   first that does not. */
Status session_fork_fitting(const Session *session, const JournalHead *head, const char *path);
/* Re-runs and compares the weekly digests that the journal holds. False when one differs; then week,
   and the person (place, NOBODY) and name of the field where it can be told. */
bool session_verify(const Session *session, int32_t *week, int32_t *person, const char **field);

#endif
