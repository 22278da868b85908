/* The lines of a run file. A run reads like a script:

     0 breakroom-run 1 warehouse 3 9f3c5a1e00d4b2c7 42 preset=ordinary 5d1e08aa
     1 do visit wanda break_room 8b90f1c2
     2 do say wanda open_question 1204 03f1aa77
     3 week 1 00c1d2e3f4a5b6c7 1122334455667788 e17a90bd

   A line is a number (from 0, without gaps), a word with its fields, a sum, a newline; one blank
   between. The sum is the CRC-32 of every byte before it in the line, the last blank too, carried on
   from the sum of the line before (0 before the first), as 8 lower-case hex digits. So a line that
   was damaged, swapped, doubled or left out is noticed.
   Nothing here touches a file. */
#ifndef RUN_JOURNAL_RECORD_H
#define RUN_JOURNAL_RECORD_H
#include "base/status.h"
#include <stddef.h>
#include <stdint.h>

enum {
    JOURNAL_FORMAT = 1,
    JOURNAL_LINE_MAX = 256,         /* bytes of a line with its newline */
    JOURNAL_BODY_MAX = 239,         /* a line less 6 digits, 2 blanks, 8 of sum, newline */
    JOURNAL_TEXT_MAX = 230,         /* an intent, a title, a mark: the body less its word */
    JOURNAL_NUMBER_MAX = 999999,
    JOURNAL_BYTES_MAX = 1024 * 1024, /* of a run file; 144 weeks of play are some 400 KB */
    JOURNAL_PARTS_MAX = 12,         /* digests of a week, one for a part of the world */
    JOURNAL_WEEK_MAX = 999
};

/* What a run is made of, beside its choices. All are words of ASCII. */
typedef struct {
    char pack[41];          /* id: 1..40 of [a-z0-9_] */
    char version[21];       /* of the pack: 1..20 of [A-Za-z0-9._+-] */
    char digest[65];        /* of the pack's content: 8..64 lower-case hex digits */
    uint64_t seed;
    char options[81];       /* words after the seed, such as `preset=ordinary`; may be "" */
} JournalHead;

typedef enum {
    JOURNAL_DO,             /* a choice; its text is the intent */
    JOURNAL_UNDO,           /* takes back the last choice in force; no text */
    JOURNAL_REDO,           /* puts the last one taken back in force again; no text */
    JOURNAL_WEEK,           /* text: the week, then a digest for each part of the world */
    JOURNAL_MARK,           /* a note at this place of the run, for the player to come back to */
    JOURNAL_TITLE,          /* the run's name from now on */
    JOURNAL_END             /* the run was ended here; its text says how, may be "" */
} JournalKind;

typedef struct {
    int week;               /* 0..JOURNAL_WEEK_MAX */
    int after;              /* stands behind this many choices in force */
    int part_count;         /* 1..JOURNAL_PARTS_MAX */
    uint64_t parts[JOURNAL_PARTS_MAX];
} JournalWeek;

typedef struct {
    JournalKind kind;
    char text[JOURNAL_TEXT_MAX + 1];
    JournalWeek week;       /* of JOURNAL_WEEK; `after` is not set */
} JournalRecord;

/* ---- lines ---- */

/* Writes the line of a body, carries `*sum` on. Returns its length; `line` is closed with 0 after it.
   The body must be one that journal_body_* made. */
size_t journal_line_write(char line[JOURNAL_LINE_MAX + 1], uint32_t number, const char *body,
                          uint32_t *sum);

/* Reads a line without its newline: true, `body` and `*sum` set, when number and sum are as they
   must be. On false both are untouched. */
bool journal_line_read(const char *line, size_t length, uint32_t number, uint32_t *sum,
                       char body[JOURNAL_BODY_MAX + 1]);

/* Whether `line` is whole in itself, whatever its number, when it follows the line `before`; told by
   the sum that `before` carries, even where `before` is damaged elsewhere. */
bool journal_line_fits_behind(const char *line, size_t length, const char *before,
                              size_t before_length);

/* ---- bodies ---- */

/* STATUS_REFUSED names the field that breaks the rules above. */
Status journal_body_of_head(const JournalHead *head, char body[JOURNAL_BODY_MAX + 1]);
Status journal_body_of_record(const JournalRecord *record, char body[JOURNAL_BODY_MAX + 1]);

/* STATUS_REFUSED: not a run file, or one of another format (the message says which). */
Status journal_head_of_body(const char *body, JournalHead *head);
bool journal_record_of_body(const char *body, JournalRecord *record);

#endif
