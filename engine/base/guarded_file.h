/* Reads files and folders of people we do not know: never follows a link below the folder that the
   user named, never waits for a pipe or a device, never reads more than was allowed. */
#ifndef BASE_GUARDED_FILE_H
#define BASE_GUARDED_FILE_H
#include "base/status.h"
#include <stddef.h>

/* Reads the plain file `path` (with `/`, relative, no `..`) below `folder` whole. On success the
   caller owns *bytes (free), which has a NUL behind `*length`. Not ok: NOT_FOUND, REFUSED (a link,
   a device, a pipe, too big), FAILED; the message says what is wrong with the file, without its
   name: "is a link; ...". */
Status guarded_file_read(const char *folder, const char *path, size_t most_bytes, char **bytes,
                         size_t *length);

typedef enum { GUARDED_FILE, GUARDED_FOLDER, GUARDED_LINK, GUARDED_OTHER } GuardedKind;

typedef struct {
    char *name;
    GuardedKind kind;
} GuardedEntry;

/* Lists one folder `path` below `folder` ("" = itself), sorted by the bytes of names, without `.`
   and `..`. At most `most` entries, else REFUSED. The caller frees with guarded_entries_free(). */
Status guarded_folder_list(const char *folder, const char *path, size_t most,
                           GuardedEntry **entries, size_t *count);
void guarded_entries_free(GuardedEntry *entries, size_t count);

#endif
