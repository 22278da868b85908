/* The rows of library.db: what was found in a run file of that size and time of writing.
   Part of the library; the only file that speaks SQLite. */
#ifndef RUN_LIBRARY_ROWS_H
#define RUN_LIBRARY_ROWS_H
#include "run/library.h"

typedef struct LibraryRows LibraryRows;

/* Opens or makes `path`. What is there and is not ours (damaged, another version, strange tables) is
   renamed to `library.db.old`. NULL: it cannot be used at all, work without. `notice` says what
   happened, or "". */
LibraryRows *library_rows_open(const char *path, char notice[STATUS_MESSAGE_MAX]);
void library_rows_close(LibraryRows *rows);

/* True when there is a row for that file with just this size and time; fills all of `run` but
   `file`, `season` and `played_s`. */
bool library_rows_find(LibraryRows *rows, const char *file, const FileInfo *info, LibraryRun *run);

/* Changes between begin and end are one transaction. False at the end: nothing was kept (full, busy,
   read-only, damaged); the list is right all the same. */
bool library_rows_begin(LibraryRows *rows);
bool library_rows_put(LibraryRows *rows, const LibraryRun *run, const FileInfo *info);
bool library_rows_keep_only(LibraryRows *rows, const LibraryList *list);
bool library_rows_end(LibraryRows *rows);

#endif
