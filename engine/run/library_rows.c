#include "run/library_rows.h"
#include "base/text.h"
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LIBRARY_VERSION = 1, BUSY_WAIT_MS = 200 };

/* Compared letter by letter with what a file has: a library.db with other tables, views or triggers is
   not ours, whoever made it. */
static const char TABLE[] =
    "CREATE TABLE run (file TEXT PRIMARY KEY, size INTEGER, written_s INTEGER, written_ns INTEGER,"
    " pack TEXT, title TEXT, seed TEXT, week INTEGER, choices INTEGER, finished INTEGER)"
    " WITHOUT ROWID";
static const char FIND[] = "SELECT pack, title, seed, week, choices, finished FROM run"
                           " WHERE file = ?1 AND size = ?2 AND written_s = ?3 AND written_ns = ?4";
static const char PUT[] = "INSERT OR REPLACE INTO run VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)";

struct LibraryRows {
    sqlite3 *database;
    sqlite3_stmt *find;
    sqlite3_stmt *put;
    bool has_failed;
};

static bool run_sql(sqlite3 *database, const char *sql) {
    return sqlite3_exec(database, sql, NULL, NULL, NULL) == SQLITE_OK;
}

/* The first column of the first row as a number or text; -1, "" when there is none. */
static bool ask(sqlite3 *database, const char *sql, int64_t *number, char *text, size_t text_size) {
    sqlite3_stmt *statement = NULL;
    bool is_answered = sqlite3_prepare_v2(database, sql, -1, &statement, NULL) == SQLITE_OK &&
                       sqlite3_step(statement) == SQLITE_ROW;
    if (is_answered && number != NULL)
        *number = sqlite3_column_int64(statement, 0);
    if (is_answered && text != NULL) {
        const char *found = (const char *)sqlite3_column_text(statement, 0);
        snprintf(text, text_size, "%s", found == NULL ? "" : found);
    }
    sqlite3_finalize(statement);
    return is_answered;
}

typedef enum { DATABASE_GOOD, DATABASE_STRANGE, DATABASE_UNUSABLE } Verdict;

/* A failure to read says that the content is strange; being busy, full or not allowed does not. */
static Verdict verdict_of(sqlite3 *database) {
    switch (sqlite3_errcode(database)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_NOMEM: return DATABASE_UNUSABLE;
    default: return DATABASE_STRANGE;
    }
}

static Verdict check_content(sqlite3 *database) {
    int64_t version = -1, tables = -1;
    char answer[sizeof TABLE + 8];
    if (!ask(database, "PRAGMA user_version", &version, NULL, 0) ||
        !ask(database, "SELECT count(*) FROM sqlite_schema", &tables, NULL, 0))
        return verdict_of(database);
    if (version == 0 && tables == 0) {
        char sql[sizeof TABLE + 64];
        snprintf(sql, sizeof sql, "BEGIN IMMEDIATE; %s; PRAGMA user_version=%d; COMMIT", TABLE,
                 LIBRARY_VERSION);
        return run_sql(database, sql) ? DATABASE_GOOD : verdict_of(database);
    }
    if (version != LIBRARY_VERSION || tables != 1)
        return DATABASE_STRANGE;
    if (!ask(database, "SELECT sql FROM sqlite_schema", NULL, answer, sizeof answer))
        return verdict_of(database);
    if (strcmp(answer, TABLE) != 0)
        return DATABASE_STRANGE;
    if (!ask(database, "PRAGMA quick_check(1)", NULL, answer, sizeof answer))
        return verdict_of(database);
    return strcmp(answer, "ok") == 0 ? DATABASE_GOOD : DATABASE_STRANGE;
}

static Verdict try_open(const char *path, LibraryRows *rows) {
    /* SQLite would make it readable for all; it takes an empty file for a new database. */
    if (!file_exists(path))
        file_write_new(path, "", 0);
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path, &rows->database, flags, NULL) != SQLITE_OK || rows->database == NULL)
        return rows->database == NULL ? DATABASE_UNUSABLE : verdict_of(rows->database);
    sqlite3_busy_timeout(rows->database, BUSY_WAIT_MS);
    sqlite3_db_config(rows->database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)NULL);
    if (!run_sql(rows->database, "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
                                 "PRAGMA journal_mode=DELETE; PRAGMA synchronous=NORMAL;"
                                 "PRAGMA secure_delete=ON"))
        return verdict_of(rows->database);
    Verdict verdict = check_content(rows->database);
    if (verdict == DATABASE_GOOD &&
        (sqlite3_prepare_v2(rows->database, FIND, -1, &rows->find, NULL) != SQLITE_OK ||
         sqlite3_prepare_v2(rows->database, PUT, -1, &rows->put, NULL) != SQLITE_OK))
        verdict = verdict_of(rows->database);
    return verdict;
}

static void let_go(LibraryRows *rows) {
    sqlite3_finalize(rows->find);
    sqlite3_finalize(rows->put);
    sqlite3_close(rows->database);
    *rows = (LibraryRows){0};
}

/* With its rollback journal: a fresh file must not be given the old one's. */
static bool move_aside(const char *path) {
    char from[FILE_PATH_MAX], to[FILE_PATH_MAX];
    snprintf(to, sizeof to, "%s.old", path);
    Status status = file_rename(path, to);
    if (!status_ok(&status))
        return false;
    snprintf(from, sizeof from, "%s-journal", path);
    snprintf(to, sizeof to, "%s.old-journal", path);
    if (file_exists(from))
        status = file_rename(from, to);
    return status_ok(&status);
}

LibraryRows *library_rows_open(const char *path, char notice[STATUS_MESSAGE_MAX]) {
    notice[0] = '\0';
    if (strlen(path) > FILE_PATH_MAX - 16)
        return NULL;
    LibraryRows *rows = calloc(1, sizeof *rows);
    BUG_IF(rows == NULL);
    Verdict verdict = try_open(path, rows);
    if (verdict == DATABASE_STRANGE) {
        let_go(rows);
        if (move_aside(path)) {
            snprintf(notice, STATUS_MESSAGE_MAX, "library.db could not be used: it is library.db.old now, "
                                                 "and was made anew from the runs");
            verdict = try_open(path, rows);
        }
    }
    if (verdict == DATABASE_GOOD)
        return rows;
    snprintf(notice, STATUS_MESSAGE_MAX, "library.db cannot be used here: the runs are read one by one");
    library_rows_close(rows);
    return NULL;
}

void library_rows_close(LibraryRows *rows) {
    if (rows == NULL)
        return;
    let_go(rows);
    free(rows);
}

/* A text of a row, if it fits and may be shown. */
static bool take_text(sqlite3_stmt *statement, int column, char *out, size_t size) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    int length = sqlite3_column_bytes(statement, column);
    if (text == NULL || (size_t)length >= size ||
        text_check(text, (size_t)length, TEXT_LINE).fault != TEXT_FINE)
        return false;
    memcpy(out, text, (size_t)length + 1);
    return true;
}

static bool take_number(sqlite3_stmt *statement, int column, int high, int *out) {
    int64_t number = sqlite3_column_int64(statement, column);
    *out = (int)number;
    return number >= 0 && number <= high;
}

bool library_rows_find(LibraryRows *rows, const char *file, const FileInfo *info, LibraryRun *run) {
    sqlite3_stmt *find = rows->find;
    LibraryRun found = *run;
    char seed[24];
    int finished = 0;
    sqlite3_bind_text(find, 1, file, -1, SQLITE_STATIC);
    sqlite3_bind_int64(find, 2, info->size);
    sqlite3_bind_int64(find, 3, info->modified_s);
    sqlite3_bind_int64(find, 4, info->modified_ns);
    int step = sqlite3_step(find);
    rows->has_failed |= step != SQLITE_ROW && step != SQLITE_DONE;
    bool is_good = step == SQLITE_ROW && take_text(find, 0, found.pack, sizeof found.pack) &&
                   take_text(find, 1, found.title, sizeof found.title) &&
                   take_text(find, 2, seed, sizeof seed) &&
                   text_to_unsigned(seed, UINT64_MAX, &found.seed) &&
                   take_number(find, 3, JOURNAL_WEEK_MAX, &found.week) &&
                   take_number(find, 4, JOURNAL_NUMBER_MAX, &found.choices) &&
                   take_number(find, 5, 1, &finished);
    sqlite3_reset(find);
    sqlite3_clear_bindings(find);
    if (!is_good)
        return false;
    found.is_finished = finished != 0;
    *run = found;
    return true;
}

bool library_rows_begin(LibraryRows *rows) {
    rows->has_failed = !run_sql(rows->database, "BEGIN IMMEDIATE");
    return !rows->has_failed;
}

bool library_rows_put(LibraryRows *rows, const LibraryRun *run, const FileInfo *info) {
    sqlite3_stmt *put = rows->put;
    char seed[24];
    snprintf(seed, sizeof seed, "%llu", (unsigned long long)run->seed);
    sqlite3_bind_text(put, 1, run->file, -1, SQLITE_STATIC);
    sqlite3_bind_int64(put, 2, info->size);
    sqlite3_bind_int64(put, 3, info->modified_s);
    sqlite3_bind_int64(put, 4, info->modified_ns);
    sqlite3_bind_text(put, 5, run->pack, -1, SQLITE_STATIC);
    sqlite3_bind_text(put, 6, run->title, -1, SQLITE_STATIC);
    sqlite3_bind_text(put, 7, seed, -1, SQLITE_STATIC);
    sqlite3_bind_int(put, 8, run->week);
    sqlite3_bind_int(put, 9, run->choices);
    sqlite3_bind_int(put, 10, run->is_finished);
    rows->has_failed |= sqlite3_step(put) != SQLITE_DONE;
    sqlite3_reset(put);
    sqlite3_clear_bindings(put);
    return !rows->has_failed;
}

static bool is_listed(const LibraryList *list, const char *file) {
    for (int i = 0; i < list->count; i++)
        if (strcmp(list->runs[i].file, file) == 0)
            return true;
    return false;
}

bool library_rows_keep_only(LibraryRows *rows, const LibraryList *list) {
    sqlite3_stmt *all = NULL;
    sqlite3_stmt *drop = NULL;
    rows->has_failed |=
        sqlite3_prepare_v2(rows->database, "SELECT file FROM run", -1, &all, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(rows->database, "DELETE FROM run WHERE file=?1", -1, &drop, NULL) != SQLITE_OK;
    while (!rows->has_failed && sqlite3_step(all) == SQLITE_ROW) {
        const char *file = (const char *)sqlite3_column_text(all, 0);
        if (file != NULL && is_listed(list, file))
            continue;
        sqlite3_bind_text(drop, 1, file, -1, SQLITE_TRANSIENT);
        rows->has_failed |= sqlite3_step(drop) != SQLITE_DONE;
        sqlite3_reset(drop);
    }
    sqlite3_finalize(all);
    sqlite3_finalize(drop);
    return !rows->has_failed;
}

bool library_rows_end(LibraryRows *rows) {
    if (!rows->has_failed)
        rows->has_failed = !run_sql(rows->database, "COMMIT");
    if (rows->has_failed)
        run_sql(rows->database, "ROLLBACK");
    return !rows->has_failed;
}
