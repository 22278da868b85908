#include "run/library.h"
#include "base/file_append.h"
#include "run/journal_read.h"
#include "run/library_rows.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char RUN_END[] = ".run";

struct Library {
    char *folder;
    bool to_keep;
    bool is_open;        /* library.db was tried */
    LibraryRows *rows;   /* NULL: not tried, or not to be used */
    char notice[STATUS_MESSAGE_MAX];
};

Library *library_new(const char *folder, bool to_keep) {
    Library *library = calloc(1, sizeof *library);
    BUG_IF(library == NULL);
    library->folder = strdup(folder);
    BUG_IF(library->folder == NULL);
    library->to_keep = to_keep;
    return library;
}

void library_free(Library *library) {
    if (library == NULL)
        return;
    library_rows_close(library->rows);
    free(library->folder);
    free(library);
}

const char *library_notice(const Library *library) {
    return library->notice;
}

static void open_rows(Library *library) {
    char path[FILE_PATH_MAX];
    Status status = file_join(path, library->folder, "library.db");
    if (library->is_open || !library->to_keep || !status_ok(&status))
        return;
    library->is_open = true;
    library->rows = library_rows_open(path, library->notice);
}

static void close_rows(Library *library) {
    library_rows_close(library->rows);
    library->rows = NULL;
    library->is_open = false;
}

/* A name that may stand for a run: one part of a path, with our ending. */
static bool is_run_name(const char *name) {
    size_t length = strlen(name);
    size_t end = sizeof RUN_END - 1;
    return length > end && length < LIBRARY_NAME_MAX && name[0] != '.' && strchr(name, '/') == NULL &&
           strcmp(name + length - end, RUN_END) == 0;
}

/* ---- the list ---- */

static int season_of(int week) {
    int season = week / LIBRARY_WEEKS_IN_SEASON + 1;
    return season > LIBRARY_SEASONS ? LIBRARY_SEASONS : season;
}

static void read_run(const char *path, LibraryRun *run) {
    FileBytes bytes = {0};
    JournalReading reading;
    JournalList list;
    journal_list_init(&list);
    Status status = file_read(path, JOURNAL_BYTES_MAX, &bytes);
    if (status_ok(&status))
        status = journal_read_bytes(bytes.bytes, bytes.length, path, &reading, &list);
    run->is_unreadable = !status_ok(&status);
    if (!run->is_unreadable) {
        int weeks = journal_list_weeks(&list, list.in_force);
        strcpy(run->pack, reading.head.pack);
        strcpy(run->title, list.title);
        run->seed = reading.head.seed;
        run->week = weeks == 0 ? 0 : list.weeks[weeks - 1].week;
        run->choices = list.in_force;
        run->is_finished = list.ended_after == list.in_force;
    }
    journal_list_clear(&list);
    file_bytes_free(&bytes);
}

/* One run by its name: from its row when the file has not changed since, else from the file. */
static bool fill_run(Library *library, const char *name, LibraryRun *run, FileInfo *info, bool *is_new) {
    char path[FILE_PATH_MAX];
    *run = (LibraryRun){0};
    *is_new = false;
    Status status = file_join(path, library->folder, name);
    if (!is_run_name(name) || !status_ok(&status))
        return false;
    status = file_look(path, info);
    if (!status_ok(&status) || info->kind != FILE_PLAIN)
        return false;
    strcpy(run->file, name);
    run->played_s = info->modified_s;
    if (library->rows == NULL || !library_rows_find(library->rows, name, info, run)) {
        read_run(path, run);
        /* What cannot be read is tried again each time: the reason may go without a trace in the file. */
        *is_new = !run->is_unreadable;
    }
    run->season = season_of(run->week);
    return true;
}

static int compare_runs(const void *a, const void *b) {
    const LibraryRun *left = a;
    const LibraryRun *right = b;
    if (left->played_s != right->played_s)
        return left->played_s > right->played_s ? -1 : 1;
    return strcmp(left->file, right->file);
}

/* Rows are a convenience: when they cannot be written, the next list reads the files again. */
static void keep_rows(Library *library, const LibraryList *list, const FileInfo *infos,
                      const bool *is_new) {
    if (!library_rows_begin(library->rows)) {
        library_rows_end(library->rows);
        return;
    }
    for (int i = 0; i < list->count; i++)
        if (is_new[i])
            library_rows_put(library->rows, &list->runs[i], &infos[i]);
    library_rows_keep_only(library->rows, list);
    library_rows_end(library->rows);
}

static void list_names(Library *library, const FileList *names, LibraryList *out) {
    size_t room = (size_t)names->count + 1;
    FileInfo *infos = calloc(room, sizeof *infos);
    bool *is_new = calloc(room, sizeof *is_new);
    out->runs = calloc(room, sizeof *out->runs);
    BUG_IF(infos == NULL || is_new == NULL || out->runs == NULL);
    bool is_any_new = false;
    for (int i = 0; i < names->count && out->count < LIBRARY_RUNS_MAX; i++) {
        int at = out->count;
        if (fill_run(library, names->names[i], &out->runs[at], &infos[at], &is_new[at])) {
            is_any_new |= is_new[at];
            out->count++;
        }
    }
    if (library->rows != NULL && is_any_new)
        keep_rows(library, out, infos, is_new);
    free(infos);
    free(is_new);
    qsort(out->runs, (size_t)out->count, sizeof *out->runs, compare_runs);
}

Status library_list(Library *library, LibraryList *out) {
    *out = (LibraryList){0};
    FileList names;
    Status status = file_list(library->folder, &names);
    if (status.code == STATUS_NOT_FOUND)
        return status_good();
    if (!status_ok(&status))
        return status;
    open_rows(library);
    list_names(library, &names, out);
    file_list_free(&names);
    return status;
}

void library_list_free(LibraryList *list) {
    free(list->runs);
    *list = (LibraryList){0};
}

/* ---- names and copies ---- */

Status library_path(const Library *library, const char *file, char out[FILE_PATH_MAX]) {
    if (!is_run_name(file))
        return status_make(STATUS_REFUSED, "%.80s: is not the name of a run, `breakroom runs` lists them",
                           file);
    Status status = file_join(out, library->folder, file);
    if (status_ok(&status) && !file_exists(out))
        status = status_make(STATUS_NOT_FOUND, "%s: there is no such run, `breakroom runs` lists them",
                             file);
    return status;
}

/* One above the highest number that is there, so that a name of a forgotten run does not come back while
   later ones stand. */
static Status new_name(Library *library, const char *pack, char name[LIBRARY_NAME_MAX]) {
    FileList names;
    Status status = file_list(library->folder, &names);
    if (!status_ok(&status))
        return status;
    size_t length = strlen(pack);
    long highest = 0;
    for (int i = 0; i < names.count; i++) {
        if (strncmp(names.names[i], pack, length) != 0 || names.names[i][length] != '-')
            continue;
        long number = strtol(names.names[i] + length + 1, NULL, 10);
        if (number > highest && number < 1000000000)
            highest = number;
    }
    file_list_free(&names);
    int size = snprintf(name, LIBRARY_NAME_MAX, "%s-%ld%s", pack, highest + 1, RUN_END);
    if (size < 0 || size >= LIBRARY_NAME_MAX || !is_run_name(name))
        return status_make(STATUS_REFUSED, "%.80s: cannot be part of a file's name", pack);
    return status;
}

Status library_new_path(Library *library, const char *pack, char out[FILE_PATH_MAX]) {
    char name[LIBRARY_NAME_MAX];
    if (!library->to_keep)
        return status_make(STATUS_READ_ONLY, "nothing is kept with --ephemeral");
    Status status = file_make_folders(library->folder);
    if (status_ok(&status))
        status = new_name(library, pack, name);
    return status_ok(&status) ? file_join(out, library->folder, name) : status;
}

Status library_import(Library *library, const char *path, char name[LIBRARY_NAME_MAX]) {
    FileBytes bytes = {0};
    JournalReading reading;
    JournalList list;
    char to[FILE_PATH_MAX];
    journal_list_init(&list);
    Status status = file_read(path, JOURNAL_BYTES_MAX, &bytes);
    if (status_ok(&status))
        status = journal_read_bytes(bytes.bytes, bytes.length, path, &reading, &list);
    if (status_ok(&status) && reading.health == JOURNAL_BROKEN)
        status = status_make(STATUS_REFUSED, "%s: is damaged behind choice %d, it was not imported", path,
                             list.in_force);
    if (status_ok(&status))
        status = library_new_path(library, reading.head.pack, to);
    if (status_ok(&status))
        status = file_write_new(to, bytes.bytes, reading.good_length);
    if (status_ok(&status))
        snprintf(name, LIBRARY_NAME_MAX, "%s", strrchr(to, '/') + 1);
    journal_list_clear(&list);
    file_bytes_free(&bytes);
    return status;
}

Status library_export(Library *library, const char *file, const char *path) {
    char from[FILE_PATH_MAX];
    FileBytes bytes = {0};
    Status status = library_path(library, file, from);
    if (status_ok(&status))
        status = file_read(from, JOURNAL_BYTES_MAX, &bytes);
    if (status_ok(&status))
        status = file_write_new(path, bytes.bytes, bytes.length);
    file_bytes_free(&bytes);
    return status;
}

/* ---- forgetting ---- */

/* What belongs to a run beside the run: `.damaged`, `.damaged.N`, `.N.part`. */
static bool is_left_by(const char *name, const char *run, size_t run_length) {
    if (strncmp(name, run, run_length) != 0 || name[run_length] != '.')
        return false;
    const char *rest = name + run_length;
    size_t length = strlen(rest);
    return strncmp(rest, ".damaged", 8) == 0 || (length > 5 && strcmp(rest + length - 5, ".part") == 0);
}

static void keep_first(Status *first, Status status) {
    if (status_ok(first))
        *first = status;
}

/* Well when it is gone already. */
static Status remove_named(Library *library, const char *name) {
    char path[FILE_PATH_MAX];
    Status status = file_join(path, library->folder, name);
    if (status_ok(&status))
        status = file_remove(path);
    return status.code == STATUS_NOT_FOUND ? status_good() : status;
}

/* A run that somebody plays is held; whatever else stops us from opening it (damage, a link) does not
   stop it from being removed. */
static Status forget_run(Library *library, const char *file) {
    char path[FILE_PATH_MAX];
    FileAppend *held;
    Status status = library_path(library, file, path);
    if (!status_ok(&status))
        return status;
    FileInfo info;
    status = file_look(path, &info);
    if (!status_ok(&status) || info.kind == FILE_FOLDER)
        return status;
    Status hold = file_append_open(path, &held);
    if (hold.code == STATUS_BUSY)
        return hold;
    status = file_remove(path);
    file_append_close(held);
    FileList names;
    Status listed = file_list(library->folder, &names);
    keep_first(&status, listed);
    for (int i = 0; status_ok(&listed) && i < names.count; i++)
        if (is_left_by(names.names[i], file, strlen(file)))
            keep_first(&status, remove_named(library, names.names[i]));
    file_list_free(&names);
    return status;
}

Status library_forget(Library *library, const char *file) {
    Status status = forget_run(library, file);
    if (!status_ok(&status))
        return status;
    /* Its title must not stay behind in a row, nor in a library.db of before. */
    LibraryList list;
    status = library_list(library, &list);
    if (status_ok(&status) && library->rows != NULL) {
        if (library_rows_begin(library->rows))
            library_rows_keep_only(library->rows, &list);
        library_rows_end(library->rows);
    }
    library_list_free(&list);
    const char *old[] = {"library.db.old", "library.db.old-journal"};
    for (int i = 0; i < 2; i++)
        keep_first(&status, remove_named(library, old[i]));
    return status;
}

Status library_forget_all(Library *library) {
    FileList names;
    Status status = file_list(library->folder, &names);
    if (status.code == STATUS_NOT_FOUND)
        return status_good();
    if (!status_ok(&status))
        return status;
    close_rows(library);
    for (int i = 0; i < names.count; i++) {
        const char *name = names.names[i];
        const char *run = strstr(name, RUN_END);
        if (is_run_name(name))
            keep_first(&status, forget_run(library, name));
        else if (strncmp(name, "library.db", 10) == 0)
            keep_first(&status, remove_named(library, name));
        else if (run != NULL && is_left_by(name, name, (size_t)(run - name) + sizeof RUN_END - 1))
            keep_first(&status, remove_named(library, name));
    }
    file_list_free(&names);
    return status;
}
