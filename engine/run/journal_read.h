/* Reading a run file that nobody vouches for: how much of it is good, and what stands behind that.
   Part of the journal; the library uses it too. Nothing here touches a file. */
#ifndef RUN_JOURNAL_READ_H
#define RUN_JOURNAL_READ_H
#include "run/journal_list.h"
#include "run/journal_record.h"

typedef enum {
    JOURNAL_WHOLE,
    JOURNAL_TORN,    /* the last line is not whole, or zeros follow: the machine stopped while writing */
    JOURNAL_BROKEN   /* a bad line with others behind it: something else has been at the file */
} JournalHealth;

typedef struct {
    JournalHead head;
    JournalHealth health;
    size_t good_length;      /* bytes up to the first bad line */
    uint32_t next_number;    /* of the first line that is not there or bad */
    uint32_t sum;            /* of the last good line */
    bool is_good_behind;     /* BROKEN: some lines behind the bad one are good in themselves */
} JournalReading;

/* Reads to the first bad line and puts the good ones into `list`, which must be initialised and empty.
   STATUS_REFUSED: not even the first line can be used; `path` is for the message. */
Status journal_read_bytes(const char *bytes, size_t length, const char *path, JournalReading *out,
                          JournalList *list);

#endif
