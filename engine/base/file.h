/* Every file call of the program. Whole files, folders and names here; the file that grows by records
   in base/file_append.h; where things are kept in base/file_place.h.
   Paths are UTF-8 with `/` inside. Whatever the program makes is the user's alone (files 0600, folders
   0700). But for file_write, no function follows a link at the end of a path, opens a device or waits on
   a pipe.
   Messages name the path and what to do; codes:
   STATUS_NOT_FOUND, STATUS_REFUSED (a link, a folder, a device, too large, already there), STATUS_BUSY,
   STATUS_NO_SPACE (disk, quota or limit full), STATUS_READ_ONLY (folder, medium or rights), STATUS_FAILED. */
#ifndef BASE_FILE_H
#define BASE_FILE_H
#include "base/status.h"
#include <stddef.h>
#include <stdint.h>

enum {
    FILE_PATH_MAX = 4096,    /* bytes with the closing NUL, as Linux has it */
    FILE_LIST_MAX = 20000    /* names in a folder; more is refused: nothing of ours has so many */
};

/* Call once at the start of the program: a full quota or a closed pipe then shows as a failed call and
   not as the end of the program (SIGXFSZ, SIGPIPE are ignored). */
void file_ignore_signals(void);

/* Call once before a file is opened: where standard input, output or error was closed by whoever started
   the program, its number is taken, or the next file opened would get it and what is printed would go
   into that file. Printing there fails. */
void file_hold_standard(void);

/* ---- whole files ---- */

/* What a file held. `bytes` belongs to the holder until file_bytes_free, is never NULL after success
   and has a NUL behind the last byte, which is not counted. */
typedef struct {
    char *bytes;
    size_t length;
} FileBytes;

/* Reads a plain file of at most `size_max` bytes. On failure `out` is empty. */
Status file_read(const char *path, size_t size_max, FileBytes *out);
void file_bytes_free(FileBytes *bytes);

/* Replaces the whole file or leaves it as it was: temporary beside it, fsync, rename, fsync of the
   folder. When it returns well, it is on the device. A crash may leave `NAME.<number>.part`. */
Status file_write(const char *path, const void *bytes, size_t length);
/* A link, a device or a pipe at `path` is written into as it is, and never replaced: `/dev/stdout`. */

/* The same, but STATUS_REFUSED when there is something of that name already. */
Status file_write_new(const char *path, const void *bytes, size_t length);

/* ---- names ---- */

typedef enum { FILE_PLAIN, FILE_FOLDER, FILE_OTHER /* link, device, pipe */ } FileKind;

typedef struct {
    FileKind kind;
    int64_t size;            /* bytes */
    int64_t modified_s;      /* since 1970 */
    int64_t modified_ns;     /* the rest, 0..999,999,999 */
} FileInfo;

/* What stands at `path` itself (links are not followed). */
Status file_look(const char *path, FileInfo *out);
bool file_exists(const char *path);
bool file_is_plain(const char *path);

/* The names in a folder, sorted by bytes, without `.` and `..`. On failure `out` is empty. */
typedef struct {
    char **names;
    int count;
} FileList;
Status file_list(const char *folder, FileList *out);
void file_list_free(FileList *list);

/* Makes a folder and those above it; well when it is there already. */
Status file_make_folders(const char *folder);

/* A folder is removed only when it is empty. */
Status file_remove(const char *path);

/* Replaces what stands at `to`; on the device when it returns. */
Status file_rename(const char *from, const char *to);

/* Writes `folder/name` into `out`. STATUS_REFUSED when it does not fit. */
Status file_join(char out[FILE_PATH_MAX], const char *folder, const char *name);

/* ---- for the other files of base ---- */

/* A status from an errno: `doing` is a verb ("read"), `path` what it was done to. */
Status file_failure(int error, const char *doing, const char *path);

/* Makes the last creating, renaming or removing in the folder of `path` durable. */
Status file_sync_folder_of(const char *path);

#endif
