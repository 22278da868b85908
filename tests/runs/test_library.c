#include "journal_stage.h"
#include "run/library.h"
#include <sqlite3.h>
#include <time.h>

enum { RUNS = 5 };

static Scratch scratch;

/* Five runs, the first played last. */
static int set_up(void **state) {
    (void)state;
    scratch_open(&scratch);
    for (int run = 0; run < RUNS; run++) {
        char name[30];
        Journal *journal;
        JournalHead head = STAGE_HEAD;
        head.seed = (uint64_t)run;
        snprintf(name, sizeof name, "warehouse-%d.run", run + 1);
        const char *path = scratch_path(&scratch, name);
        expect_good(journal_create(path, &head, NULL, &journal));
        for (int i = 1; i <= 20 * run; i++)
            stage_append(journal, i);
        if (run == 4)
            expect_good(journal_append(journal, JOURNAL_END, "stayed"));
        journal_close(journal);
        struct timespec times[2] = {{.tv_sec = 1700000000 - run}, {.tv_sec = 1700000000 - run}};
        assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
    }
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    scratch_close(&scratch);
    return 0;
}

static void expect_runs(const LibraryList *list, const char *wanted) {
    Text text = {0};
    for (int i = 0; i < list->count; i++) {
        const LibraryRun *run = &list->runs[i];
        text_add_format(&text, "%s %s seed %d season %d week %d choices %d%s%s%s\n", run->file, run->pack,
                        (int)run->seed, run->season, run->week, run->choices,
                        run->title[0] == '\0' ? "" : " titled", run->is_finished ? " finished" : "",
                        run->is_unreadable ? " unreadable" : "");
    }
    assert_string_equal(text_string(&text), wanted);
    text_free(&text);
}

static const char ALL[] =
    "warehouse-1.run warehouse seed 0 season 1 week 0 choices 0\n"
    "warehouse-2.run warehouse seed 1 season 1 week 2 choices 12 titled\n"
    "warehouse-3.run warehouse seed 2 season 1 week 5 choices 21 titled\n"
    "warehouse-4.run warehouse seed 3 season 1 week 8 choices 31 titled\n"
    "warehouse-5.run warehouse seed 4 season 1 week 11 choices 42 titled finished\n";

/* Twice, so that the second comes from the rows, if there are any. */
static void expect_all_listed(bool to_keep, const char *notice) {
    Library *library = library_new(scratch.folder, to_keep);
    LibraryList list;
    for (int i = 0; i < 2; i++) {
        expect_good(library_list(library, &list));
        expect_runs(&list, ALL);
        library_list_free(&list);
    }
    if (strstr(library_notice(library), notice) == NULL || (notice[0] == '\0') != (library_notice(library)[0] == '\0'))
        fail_msg("\"%s\" does not say \"%s\"", library_notice(library), notice);
    library_free(library);
}

static int64_t ask_database(const char *sql) {
    sqlite3 *database;
    sqlite3_stmt *statement;
    assert_int_equal(sqlite3_open(scratch_path(&scratch, "library.db"), &database), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(database, sql, -1, &statement, NULL), SQLITE_OK);
    int step = sqlite3_step(statement);
    assert_true(step == SQLITE_ROW || step == SQLITE_DONE);
    int64_t number = step == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return number;
}

static void lists_what_was_played_last_first(void **state) {
    (void)state;
    struct stat info;
    Library *library = library_new(scratch.folder, true);
    assert_false(file_exists(scratch_path(&scratch, "library.db")));
    library_free(library);
    expect_all_listed(true, "");
    expect_all_listed(true, "");
    assert_int_equal(ask_database("SELECT count(*) FROM run"), RUNS);
    assert_int_equal(ask_database("PRAGMA user_version"), 1);
    assert_int_equal(stat(scratch_path(&scratch, "library.db"), &info), 0);
    assert_int_equal(info.st_mode & 0777, 0600);
    /* From the row, not from the file: a row that says otherwise is believed while the file is as it was. */
    ask_database("UPDATE run SET week = 30 WHERE file = 'warehouse-2.run'");
    LibraryList list;
    library = library_new(scratch.folder, true);
    expect_good(library_list(library, &list));
    assert_int_equal(list.runs[1].week, 30);
    assert_int_equal(list.runs[1].season, 3);
    library_list_free(&list);
    /* A row that cannot be true is not. */
    ask_database("UPDATE run SET week = -1, title = char(27) WHERE file = 'warehouse-2.run'");
    expect_good(library_list(library, &list));
    assert_int_equal(list.runs[1].week, 2);
    library_list_free(&list);
    library_free(library);
}

static void notices_what_was_played(void **state) {
    (void)state;
    Journal *journal;
    LibraryList list;
    Library *library = library_new(scratch.folder, true);
    expect_good(library_list(library, &list));
    library_list_free(&list);
    expect_good(journal_open(scratch_path(&scratch, "warehouse-3.run"), NULL, &journal));
    expect_good(journal_append(journal, JOURNAL_DO, "one more"));
    expect_good(library_list(library, &list)); /* while it is played */
    assert_string_equal(list.runs[0].file, "warehouse-3.run");
    assert_int_equal(list.runs[0].choices, 22);
    library_list_free(&list);
    expect_code(library_forget(library, "warehouse-3.run"), STATUS_BUSY);
    journal_close(journal);
    unlink(scratch_path(&scratch, "warehouse-1.run"));
    expect_good(library_list(library, &list));
    assert_int_equal(list.count, RUNS - 1);
    library_list_free(&list);
    library_free(library);
}

static void damage_database(int way) {
    const char *path = scratch_path(&scratch, "library.db");
    size_t length;
    char *bytes = scratch_get(path, &length);
    switch (way) {
    case 0: unlink(path); break;
    case 1: scratch_put(path, bytes, length / 2); break;
    case 2: scratch_put(path, bytes, 50); break;
    case 3: memset(bytes, 'x', length), scratch_put(path, bytes, length); break;
    case 4: memset(bytes + 100, 0xa5, length - 100), scratch_put(path, bytes, length); break;
    case 5: memset(bytes + 4096, 0, length - 4096), scratch_put(path, bytes, length); break;
    case 6: ask_database("PRAGMA user_version=99"); break;
    case 7: ask_database("CREATE VIEW also AS SELECT * FROM run"); break;
    case 8: ask_database("DROP TABLE run"); break;
    case 9: unlink(path), assert_int_equal(mkdir(path, 0700), 0); break;
    case 10: unlink(path), assert_int_equal(symlink("warehouse-1.run", path), 0); break;
    case 11: unlink(path), assert_int_equal(mkfifo(path, 0600), 0); break;
    default: scratch_put(path, "", 0);
    }
    free(bytes);
}

static void a_lost_library_costs_nothing(void **state) {
    (void)state;
    for (int way = 0; way <= 12; way++) {
        expect_all_listed(true, "");
        damage_database(way);
        expect_all_listed(true, way == 0 || way == 12 ? "" : "library.db.old");
        expect_all_listed(true, "");
        assert_int_equal(ask_database("SELECT count(*) FROM run"), RUNS);
        scratch_remove(scratch_path(&scratch, "library.db.old"));
        unlink(scratch_path(&scratch, "library.db.old"));
    }
    scratch_remove(scratch_path(&scratch, "library.db"));
}

static void one_that_is_busy_is_left_alone(void **state) {
    (void)state;
    sqlite3 *database;
    expect_all_listed(true, "");
    assert_int_equal(sqlite3_open(scratch_path(&scratch, "library.db"), &database), SQLITE_OK);
    assert_int_equal(sqlite3_exec(database, "BEGIN EXCLUSIVE", NULL, NULL, NULL), SQLITE_OK);
    expect_all_listed(true, "one by one");
    sqlite3_close(database);
    assert_false(file_exists(scratch_path(&scratch, "library.db.old")));
    assert_int_equal(ask_database("SELECT count(*) FROM run"), RUNS);
}

static void ephemeral_writes_nothing(void **state) {
    (void)state;
    char path[FILE_PATH_MAX];
    expect_all_listed(false, "");
    assert_false(file_exists(scratch_path(&scratch, "library.db")));
    Library *library = library_new(scratch.folder, false);
    expect_code(library_new_path(library, "warehouse", path), STATUS_READ_ONLY);
    library_free(library);
}

static void names_imports_and_exports(void **state) {
    (void)state;
    char path[FILE_PATH_MAX], name[LIBRARY_NAME_MAX];
    Library *library = library_new(scratch.folder, true);
    expect_good(library_new_path(library, "warehouse", path));
    assert_string_equal(strrchr(path, '/'), "/warehouse-6.run");
    expect_good(library_new_path(library, "school", path));
    assert_string_equal(strrchr(path, '/'), "/school-1.run");
    const char *bad[] = {"", ".run", "../a.run", "library.db", "/etc/passwd", "a/b.run"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        expect_code(library_path(library, bad[i], path), STATUS_REFUSED);
        expect_code(library_forget(library, bad[i]), STATUS_REFUSED);
    }
    expect_code(library_path(library, "none.run", path), STATUS_NOT_FOUND);
    const char *out = scratch_path(&scratch, "exported");
    expect_good(library_export(library, "warehouse-5.run", out));
    expect_code(library_export(library, "warehouse-4.run", out), STATUS_REFUSED);
    expect_good(library_import(library, out, name));
    assert_string_equal(name, "warehouse-6.run");
    /* A torn end is left out; a damaged run and no run at all are refused. */
    size_t length;
    char *bytes = scratch_get(out, &length);
    scratch_put(out, bytes, length - 3);
    expect_good(library_import(library, out, name));
    char *taken = scratch_get(scratch_path(&scratch, name), &length);
    assert_int_equal(taken[length - 1], '\n');
    free(taken);
    bytes[200] ^= 4;
    scratch_put(out, bytes, strlen(bytes));
    expect_code(library_import(library, out, name), STATUS_REFUSED);
    scratch_put(out, "hello", 5);
    expect_code(library_import(library, out, name), STATUS_REFUSED);
    free(bytes);
    library_free(library);
}

static void lists_what_cannot_be_read(void **state) {
    (void)state;
    LibraryList list;
    scratch_put(scratch_path(&scratch, "broken.run"), "", 0);
    assert_int_equal(mkdir(scratch_path(&scratch, "folder.run"), 0700), 0);
    assert_int_equal(symlink("broken.run", scratch_path(&scratch, "link.run")), 0);
    Library *library = library_new(scratch.folder, true);
    expect_good(library_list(library, &list));
    assert_int_equal(list.count, RUNS + 1);
    assert_string_equal(list.runs[0].file, "broken.run");
    assert_true(list.runs[0].is_unreadable);
    library_list_free(&list);
    expect_good(library_forget(library, "broken.run"));
    library_free(library);
}

static bool is_anywhere(const char *needle) {
    FileList names;
    bool is_found = false;
    expect_good(file_list(scratch.folder, &names));
    for (int i = 0; i < names.count; i++) {
        size_t length;
        char *bytes = scratch_get(scratch_path(&scratch, names.names[i]), &length);
        assert_non_null(bytes);
        for (size_t at = 0; at + strlen(needle) <= length; at++)
            is_found |= memcmp(bytes + at, needle, strlen(needle)) == 0;
        free(bytes);
    }
    file_list_free(&names);
    return is_found;
}

static void forgets_without_a_trace(void **state) {
    (void)state;
    LibraryList list;
    Journal *journal;
    Library *library = library_new(scratch.folder, true);
    expect_good(journal_open(scratch_path(&scratch, "warehouse-2.run"), NULL, &journal));
    expect_good(journal_append(journal, JOURNAL_TITLE, "a secret title"));
    journal_close(journal);
    scratch_put(scratch_path(&scratch, "warehouse-2.run.damaged"), "a secret title", 14);
    scratch_put(scratch_path(&scratch, "warehouse-2.run.99.part"), "a secret title", 14);
    expect_good(library_list(library, &list));
    library_list_free(&list);
    assert_true(is_anywhere("a secret title"));
    expect_good(library_forget(library, "warehouse-2.run"));
    assert_false(is_anywhere("a secret title"));
    expect_code(library_forget(library, "warehouse-2.run"), STATUS_NOT_FOUND);
    expect_good(library_list(library, &list));
    assert_int_equal(list.count, RUNS - 1);
    library_list_free(&list);
    /* All: what is not ours stays. */
    scratch_put(scratch_path(&scratch, "warehouse-9.run.damaged.2"), "x", 1);
    scratch_put(scratch_path(&scratch, "letter.txt"), "x", 1);
    expect_good(library_forget_all(library));
    FileList names;
    expect_good(file_list(scratch.folder, &names));
    assert_int_equal(names.count, 1);
    assert_string_equal(names.names[0], "letter.txt");
    file_list_free(&names);
    expect_good(library_list(library, &list));
    assert_int_equal(list.count, 0);
    library_list_free(&list);
    library_free(library);
    library = library_new("/nowhere/at/all", true);
    expect_good(library_list(library, &list));
    assert_int_equal(list.count, 0);
    expect_good(library_forget_all(library));
    library_free(library);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(lists_what_was_played_last_first, set_up, tear_down),
        cmocka_unit_test_setup_teardown(notices_what_was_played, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_lost_library_costs_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_that_is_busy_is_left_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(ephemeral_writes_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_imports_and_exports, set_up, tear_down),
        cmocka_unit_test_setup_teardown(lists_what_cannot_be_read, set_up, tear_down),
        cmocka_unit_test_setup_teardown(forgets_without_a_trace, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
