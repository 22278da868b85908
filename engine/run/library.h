/* The runs of this player: the run files in one folder, and `library.db` beside them, which only
   remembers what is in them so that a long list shows at once. The run files are the truth. A
   library.db that is lost, damaged, of another version or not to be written costs nothing but the
   time to read the runs again (200 of 500 choices: some 50 ms, against 3).
   Nothing is opened before the first question. */
#ifndef RUN_LIBRARY_H
#define RUN_LIBRARY_H
#include "base/file.h"
#include "run/journal.h"

enum {
    LIBRARY_NAME_MAX = 128,   /* bytes of a run's file name with the closing NUL */
    LIBRARY_RUNS_MAX = 10000, /* listed; more are left out */
    LIBRARY_SEASONS = 12,
    LIBRARY_WEEKS_IN_SEASON = 12
};

typedef struct {
    char file[LIBRARY_NAME_MAX];        /* "warehouse-3.run" */
    char pack[41];
    char title[JOURNAL_TEXT_MAX + 1];   /* "" when the player gave none */
    uint64_t seed;
    int week;                           /* weeks played to their end, 0.. */
    int season;                         /* in which it stands: 1..LIBRARY_SEASONS */
    int choices;                        /* in force */
    bool is_finished;                   /* an end is recorded and no choice since */
    bool is_unreadable;                 /* no run can be made of the file; only `file`, `played_s` are set */
    int64_t played_s;                   /* the file was last written, seconds since 1970 */
} LibraryRun;

typedef struct {
    LibraryRun *runs;                   /* last played first; equals by name */
    int count;
} LibraryList;

typedef struct Library Library;

/* `folder` is the folder of run files; it is made when the first run is. `to_keep` false: nothing is
   ever written into it (--ephemeral). The caller owns it. */
Library *library_new(const char *folder, bool to_keep);
void library_free(Library *library);

/* All runs. No folder is an empty list. The caller ends the list with library_list_free. */
Status library_list(Library *library, LibraryList *out);
void library_list_free(LibraryList *list);

/* Why library.db is not used, or was made anew; "" when all is well. For --show-data and tests. */
const char *library_notice(const Library *library);

/* A path for a new run of that workplace, "warehouse-7.run"; makes the folder. */
Status library_new_path(Library *library, const char *pack, char out[FILE_PATH_MAX]);

/* The path of a run by its name in the list. STATUS_REFUSED: not a name of a run (no `/`, ends in
   .run); STATUS_NOT_FOUND. */
Status library_path(const Library *library, const char *file, char out[FILE_PATH_MAX]);

/* Copies a run file from elsewhere into the library, after reading it as strictly as opening does; a torn
   end is left out, a damaged run refused. `name` gets its file name. */
Status library_import(Library *library, const char *path, char name[LIBRARY_NAME_MAX]);

/* Copies a run to `path`, which must not be there yet. */
Status library_export(Library *library, const char *file, const char *path);

/* Removes a run and what was set aside of it. STATUS_BUSY while it is played. */
Status library_forget(Library *library, const char *file);

/* Removes all runs and library.db; other files in the folder stay. Goes on past a failure and returns
   the first. */
Status library_forget_all(Library *library);

#endif
