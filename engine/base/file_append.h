/* A file that grows by records and is never anything less than what was confirmed.
   It is held under a lock (base/lock.h) as long as it is open. */
#ifndef BASE_FILE_APPEND_H
#define BASE_FILE_APPEND_H
#include "base/file.h"
#include "base/status.h"

typedef struct FileAppend FileAppend;

/* Opens a plain file that is there and locks it; writes nothing. STATUS_BUSY: another instance has
   it; STATUS_READ_ONLY: it can only be read (use file_read). The caller owns `*out`. */
Status file_append_open(const char *path, FileAppend **out);
void file_append_close(FileAppend *file); /* NULL is allowed; flushes nothing */

/* Reads the file that is held, which may be another one than now has the name. */
Status file_append_read(FileAppend *file, size_t size_max, FileBytes *out);

/* Writes behind the last byte known. On failure the file is cut back to where it was and nothing
   was added; STATUS_UNSAVED when even that failed. Survives the end of the program, not yet of the
   machine. */
Status file_append_write(FileAppend *file, const void *bytes, size_t length);

/* Puts all that was written on the device (fdatasync). STATUS_UNSAVED when that failed: the system
   may have dropped the bytes and would call the next flush a success, so that this file is never
   written again: write a new one. May be called on another thread while this one writes. */
Status file_append_flush(FileAppend *file);

/* Cuts the file to its first `length` bytes and flushes that. */
Status file_append_cut(FileAppend *file, size_t length);

#endif
