/* What a journal is made of. Only for journal.c, which opens and writes, and journal_ask.c, which answers
   and forks; others use run/journal.h. */
#ifndef RUN_JOURNAL_INSIDE_H
#define RUN_JOURNAL_INSIDE_H
#include "base/file_append.h"
#include "run/journal.h"
#include "run/journal_list.h"

/* What the worker needs to flush, and what it found. It is ours again when the ticket is done. */
typedef struct {
    bool is_running;
    uint64_t ticket;
    FileAppend *file;
    size_t length;      /* of the run when it was asked for */
    Status status;
} Flush;

struct Journal {
    JournalState state;
    char *path;             /* NULL: ephemeral */
    JournalHead head;
    FileAppend *file;       /* NULL: to read only, or ephemeral */
    Worker *worker;         /* NULL: flush in place */
    Flush flush;
    char *bytes;            /* every line of the run, as the file has it */
    size_t length;
    size_t room;
    size_t confirmed;       /* of these, so many are on the device */
    uint32_t next_number;
    uint32_t sum;
    JournalList list;
    FileBytes torn;         /* what stands behind the good lines until it is set aside */
    char notice[STATUS_MESSAGE_MAX];
};

#endif
