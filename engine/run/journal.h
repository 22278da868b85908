/* The run file: a workplace, a seed and the choices, each on the device before it is shown as taken.
   The lines are described in run/journal_record.h. An intent is one line of text here; what it means
   is the session's business.

   Promise: what journal_append (or journal_flushed) has confirmed is there after a kill, a crash of
   the machine, a full disk. Opening writes nothing. A damaged file opens up to its last good choice,
   or is refused with a reason.

   Not for two threads at once; it may use a Worker of its own accord. */
#ifndef RUN_JOURNAL_H
#define RUN_JOURNAL_H
#include "base/status.h"
#include "base/worker.h"
#include "run/journal_record.h"

typedef struct Journal Journal;

typedef enum {
    JOURNAL_OPEN,       /* takes records */
    JOURNAL_MENDED,     /* takes records: a torn end was left out, goes to `.damaged` with the next */
    JOURNAL_DAMAGED,    /* to read only: good lines stand behind a bad one; a fork goes on */
    JOURNAL_HELD,       /* to read only: another instance plays it; a fork goes on */
    JOURNAL_FIXED,      /* to read only: the file or its place cannot be written */
    JOURNAL_UNSAVED,    /* takes none: the device failed; journal_rescue or journal_go_on_unsaved */
    JOURNAL_EPHEMERAL   /* takes records and keeps them in memory only */
} JournalState;

/* ---- from beginning to end ---- */

/* Makes a new file, which must not be there yet; its folder must. `worker` flushes; NULL: in place.
   It must outlive the journal. The caller owns `*out`; NULL on failure. */
Status journal_create(const char *path, const JournalHead *head, Worker *worker, Journal **out);

/* A run that writes nothing, with the same functions. `head` must be in order. */
Journal *journal_new_ephemeral(const JournalHead *head);

/* Opens a run, for playing if that can be (see journal_state and journal_notice).
   STATUS_REFUSED: no run, or of another format; STATUS_NOT_FOUND and so on: file_read. */
Status journal_open(const char *path, Worker *worker, Journal **out);

/* The same, never for playing and without a lock: for reports, comparison, replay. */
Status journal_open_to_read(const char *path, Journal **out);

/* Waits for what is being flushed. NULL is allowed. */
void journal_close(Journal *journal);

/* ---- what it says of itself; all that is returned is borrowed until the next record ---- */

JournalState journal_state(const Journal *journal);
bool journal_takes_records(const Journal *journal);

/* A sentence for the user about how it was opened or what happened to it, or "". */
const char *journal_notice(const Journal *journal);

/* NULL for an ephemeral one. */
const char *journal_path(const Journal *journal);
const JournalHead *journal_head(const Journal *journal);

/* STATUS_REFUSED when the run was made with another workplace, or with this one as it was before it
   was changed; the sentence says which and what can be done. */
Status journal_check_pack(const Journal *journal, const char *pack, const char *version,
                          const char *digest);

/* Lines with the head: grows by one with each record. */
int journal_record_count(const Journal *journal);

/* ---- what is in force ---- */

/* Choices in force, oldest first; `choice` 0..count-1. */
int journal_choice_count(const Journal *journal);
const char *journal_choice(const Journal *journal, int choice);

/* How many were taken back and can be put back, and the one that redo would put back. */
int journal_undone_count(const Journal *journal);
const char *journal_next_redo(const Journal *journal); /* NULL: none */

/* Weeks recorded behind the choices in force, oldest first. */
int journal_week_count(const Journal *journal);
const JournalWeek *journal_week(const Journal *journal, int index);

/* Marks in force, oldest first; `after` may be NULL and gets the choices before it. */
int journal_mark_count(const Journal *journal);
const char *journal_mark(const Journal *journal, int index, int *after);

const char *journal_title(const Journal *journal); /* "" without one */
bool journal_is_ended(const Journal *journal);     /* an end is recorded and no choice since */
const char *journal_end(const Journal *journal);   /* its text, "" if not ended */

/* ---- taking a record ---- */

/* Takes a record and returns when it is on the device. On failure nothing was taken and the journal is
   as it was at the last confirmed record:
   STATUS_REFUSED: the text is not one plain line, or there is nothing to undo or redo;
   STATUS_NO_SPACE: disk or run (JOURNAL_BYTES_MAX) is full; may be tried again;
   STATUS_UNSAVED: the device failed, and writing the run anew failed too (see JOURNAL_UNSAVED);
   STATUS_BUSY, STATUS_READ_ONLY, STATUS_REFUSED: it is open to read only. */
Status journal_append(Journal *journal, JournalKind kind, const char *text);
Status journal_append_week(Journal *journal, const JournalWeek *week);

/* The same in two halves, so that no frame waits: the first writes (as a rule < 0.1 ms), the worker
   flushes, and journal_flushed says when all that was begun is on the device. Only then may a choice be
   shown as taken. If it sets a failure, every record since the last confirmed one was given back:
   re-run from journal_choice. */
Status journal_append_start(Journal *journal, JournalKind kind, const char *text);
Status journal_append_week_start(Journal *journal, const JournalWeek *week);
bool journal_flushed(Journal *journal, Status *status); /* false: not yet, ask again */
Status journal_wait(Journal *journal);                  /* until it is so */

/* ---- ways on ---- */

/* Writes a new file with the first `choices` choices in force and all that stands between them; what was
   taken back is left out. Works from every state. The journal itself is as it was. */
Status journal_fork(const Journal *journal, int choices, const char *path);

/* After STATUS_UNSAVED: writes the whole run anew from memory and goes on in it if that succeeds. */
Status journal_rescue(Journal *journal);

/* After STATUS_UNSAVED, when the player says so: JOURNAL_EPHEMERAL from now on. */
void journal_go_on_unsaved(Journal *journal);

#endif
