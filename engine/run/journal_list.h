/* What the records of a run come to: the choices in force, and what stands between them.
   Undo and redo move a border: choices[0..in_force) are in force, those behind it were taken back and
   come again by redo, until another choice is made in their place. A week, mark or end belongs behind
   the number of choices that were in force when it was written, and is in force with them.
   Part of the journal; others use run/journal.h. */
#ifndef RUN_JOURNAL_LIST_H
#define RUN_JOURNAL_LIST_H
#include "run/journal_record.h"

typedef struct {
    int after;              /* choices in force before it */
    char *text;
} JournalMark;

typedef struct {
    char **choices;
    int choice_count;       /* with those taken back */
    int choice_room;
    int in_force;
    JournalWeek *weeks;     /* by `after`, then as written */
    int week_count;
    int week_room;
    JournalMark *marks;     /* by `after`, then as written */
    int mark_count;
    int mark_room;
    int ended_after;        /* -1: never ended */
    char end_text[JOURNAL_TEXT_MAX + 1];
    char title[JOURNAL_TEXT_MAX + 1];
} JournalList;

void journal_list_init(JournalList *list);
void journal_list_clear(JournalList *list); /* empty again, owning nothing */

/* Takes one record in. False: nothing to take back or to put back; nothing has changed then.
   Running out of memory stops the program: what was confirmed is on the disk. */
bool journal_list_take(JournalList *list, const JournalRecord *record);
bool journal_list_can_take(const JournalList *list, JournalKind kind);

/* How many weeks, marks are in force behind at most `choices` choices. */
int journal_list_weeks(const JournalList *list, int choices);
int journal_list_marks(const JournalList *list, int choices);

#endif
