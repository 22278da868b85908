#include "base/file.h"
#include "base/file_append.h"
#include "scratch.h"
#include <signal.h>
#include <sys/resource.h>

static Scratch scratch;

static int set_up(void **state) {
    (void)state;
    scratch_open(&scratch);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    scratch_close(&scratch);
    return 0;
}

#define expect_code(status, wanted)                                                                \
    do {                                                                                           \
        Status got_status = (status);                                                              \
        if (got_status.code != (wanted))                                                           \
            fail_msg("code %d, wanted %d: %s", got_status.code, (wanted), got_status.message);     \
        assert_int_equal(got_status.code == STATUS_OK, got_status.message[0] == '\0');             \
    } while (0)

static void reads_a_plain_file(void **state) {
    (void)state;
    FileBytes bytes;
    const char *path = scratch_path(&scratch, "a");
    scratch_put(path, "one\0two", 7);
    expect_code(file_read(path, 7, &bytes), STATUS_OK);
    assert_int_equal(bytes.length, 7);
    assert_memory_equal(bytes.bytes, "one\0two", 8);
    file_bytes_free(&bytes);
    expect_code(file_read(path, 6, &bytes), STATUS_REFUSED);
    assert_null(bytes.bytes);
    scratch_put(path, "", 0);
    expect_code(file_read(path, 0, &bytes), STATUS_OK);
    assert_string_equal(bytes.bytes, "");
    file_bytes_free(&bytes);
}

static void refuses_what_is_no_plain_file(void **state) {
    (void)state;
    FileBytes bytes;
    FileAppend *file;
    scratch_put(scratch_path(&scratch, "real"), "x", 1);
    assert_int_equal(symlink("real", scratch_path(&scratch, "link")), 0);
    assert_int_equal(mkdir(scratch_path(&scratch, "folder"), 0700), 0);
    assert_int_equal(mkfifo(scratch_path(&scratch, "pipe"), 0600), 0);
    const char *names[] = {"link", "folder", "pipe"};
    for (int i = 0; i < 3; i++) {
        expect_code(file_read(scratch_path(&scratch, names[i]), 100, &bytes), STATUS_REFUSED);
        expect_code(file_append_open(scratch_path(&scratch, names[i]), &file), STATUS_REFUSED);
        assert_false(file_is_plain(scratch_path(&scratch, names[i])));
        assert_true(file_exists(scratch_path(&scratch, names[i])));
    }
    expect_code(file_read("/dev/zero", 100, &bytes), STATUS_REFUSED);
    expect_code(file_append_open("/dev/full", &file), STATUS_REFUSED);
    expect_code(file_read(scratch_path(&scratch, "none"), 100, &bytes), STATUS_NOT_FOUND);
    expect_code(file_read(scratch_path(&scratch, "real/none"), 100, &bytes), STATUS_NOT_FOUND);
}

static void writes_whole_or_not_at_all(void **state) {
    (void)state;
    FileList list;
    struct stat info;
    const char *path = scratch_path(&scratch, "a");
    expect_code(file_write(path, "first", 5), STATUS_OK);
    expect_code(file_write(path, "second", 6), STATUS_OK);
    scratch_expect(path, "second");
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0600);
    expect_code(file_write_new(path, "third", 5), STATUS_REFUSED);
    scratch_expect(path, "second");
    expect_code(file_write_new(scratch_path(&scratch, "b"), "third", 5), STATUS_OK);
    expect_code(file_write(scratch_path(&scratch, "no/c"), "x", 1), STATUS_NOT_FOUND);
    assert_int_equal(mkdir(scratch_path(&scratch, "d"), 0700), 0);
    expect_code(file_write(scratch_path(&scratch, "d"), "x", 1), STATUS_REFUSED);
    /* A link is replaced, what it led to is left alone. */
    assert_int_equal(symlink("b", scratch_path(&scratch, "e")), 0);
    expect_code(file_write(scratch_path(&scratch, "e"), "x", 1), STATUS_OK);
    scratch_expect(scratch_path(&scratch, "b"), "third");
    /* No temporary is left behind. */
    expect_code(file_list(scratch.folder, &list), STATUS_OK);
    assert_int_equal(list.count, 4);
    assert_string_equal(list.names[0], "a");
    assert_string_equal(list.names[3], "e");
    file_list_free(&list);
}

/* What a shell hands over as a place to write to is written into, and stays what it is. */
static void writes_into_what_is_no_file(void **state) {
    (void)state;
    FileInfo info;
    FileBytes bytes;
    int held = dup(STDOUT_FILENO);
    int real = open(scratch_path(&scratch, "real"), O_WRONLY | O_CREAT, 0600);
    assert_true(held >= 0 && real >= 0);
    assert_int_equal(symlink("/dev/null", scratch_path(&scratch, "null")), 0);
    assert_int_equal(symlink("/dev/full", scratch_path(&scratch, "full")), 0);
    assert_int_equal(mkfifo(scratch_path(&scratch, "pipe"), 0600), 0);
    assert_int_equal(symlink("/proc/self/fd/1", scratch_path(&scratch, "stdout")), 0);
    dup2(real, STDOUT_FILENO);
    Status status = file_write(scratch_path(&scratch, "stdout"), "new", 3);
    dup2(held, STDOUT_FILENO);
    close(held);
    close(real);
    expect_code(status, STATUS_OK);
    expect_code(file_look(scratch_path(&scratch, "stdout"), &info), STATUS_OK);
    assert_int_equal(info.kind, FILE_OTHER);
    expect_code(file_read(scratch_path(&scratch, "real"), 10, &bytes), STATUS_OK);
    assert_string_equal(bytes.bytes, "new");
    file_bytes_free(&bytes);
    expect_code(file_write(scratch_path(&scratch, "null"), "x", 1), STATUS_OK);
    expect_code(file_look(scratch_path(&scratch, "null"), &info), STATUS_OK);
    assert_int_equal(info.kind, FILE_OTHER);
    expect_code(file_write(scratch_path(&scratch, "full"), "x", 1), STATUS_NO_SPACE);
    expect_code(file_write(scratch_path(&scratch, "pipe"), "x", 1), STATUS_REFUSED);
    expect_code(file_write(scratch_path(&scratch, "none/a"), "x", 1), STATUS_NOT_FOUND);
}

static void makes_and_lists_folders(void **state) {
    (void)state;
    FileList list;
    FileInfo look;
    struct stat info;
    expect_code(file_make_folders(scratch_path(&scratch, "x//y/z/")), STATUS_OK);
    expect_code(file_make_folders(scratch_path(&scratch, "x/y/z")), STATUS_OK);
    assert_int_equal(stat(scratch_path(&scratch, "x/y"), &info), 0);
    assert_int_equal(info.st_mode & 0777, 0700);
    scratch_put(scratch_path(&scratch, "x/file"), "12345", 5);
    expect_code(file_make_folders(scratch_path(&scratch, "x/file/under")), STATUS_REFUSED);
    expect_code(file_make_folders(""), STATUS_NOT_FOUND);
    scratch_put(scratch_path(&scratch, "x/B"), "", 0);
    expect_code(file_list(scratch_path(&scratch, "x"), &list), STATUS_OK);
    assert_int_equal(list.count, 3);
    assert_string_equal(list.names[0], "B");
    assert_string_equal(list.names[1], "file");
    assert_string_equal(list.names[2], "y");
    file_list_free(&list);
    expect_code(file_list(scratch_path(&scratch, "x/file"), &list), STATUS_REFUSED);
    expect_code(file_list(scratch_path(&scratch, "none"), &list), STATUS_NOT_FOUND);
    expect_code(file_look(scratch_path(&scratch, "x/file"), &look), STATUS_OK);
    assert_int_equal(look.kind, FILE_PLAIN);
    assert_int_equal(look.size, 5);
    assert_true(look.modified_s > 1600000000);
    expect_code(file_look(scratch_path(&scratch, "x"), &look), STATUS_OK);
    assert_int_equal(look.kind, FILE_FOLDER);
    expect_code(file_remove(scratch_path(&scratch, "x")), STATUS_REFUSED);
    expect_code(file_rename(scratch_path(&scratch, "x/file"), scratch_path(&scratch, "w")), STATUS_OK);
    scratch_expect(scratch_path(&scratch, "w"), "12345");
    expect_code(file_remove(scratch_path(&scratch, "w")), STATUS_OK);
    expect_code(file_remove(scratch_path(&scratch, "w")), STATUS_NOT_FOUND);
}

static void refuses_names_that_are_too_long(void **state) {
    (void)state;
    char *name = malloc(FILE_PATH_MAX + 10);
    char out[FILE_PATH_MAX];
    FileBytes bytes;
    memset(name, 'a', FILE_PATH_MAX + 9);
    name[FILE_PATH_MAX + 9] = '\0';
    expect_code(file_write(name, "x", 1), STATUS_REFUSED);
    expect_code(file_read(name, 10, &bytes), STATUS_REFUSED);
    expect_code(file_make_folders(name), STATUS_REFUSED);
    expect_code(file_join(out, "/tmp", name), STATUS_REFUSED);
    name[300] = '\0';
    expect_code(file_write(scratch_path(&scratch, name), "x", 1), STATUS_REFUSED);
    free(name);
}

static void appends_under_a_lock(void **state) {
    (void)state;
    FileAppend *file, *second;
    FileBytes bytes;
    const char *path = scratch_path(&scratch, "a");
    expect_code(file_append_open(path, &file), STATUS_NOT_FOUND);
    scratch_put(path, "head\n", 5);
    expect_code(file_append_open(path, &file), STATUS_OK);
    expect_code(file_append_open(path, &second), STATUS_BUSY);
    expect_code(file_append_write(file, "one\n", 4), STATUS_OK);
    expect_code(file_append_flush(file), STATUS_OK);
    /* Reading it another way and closing that must not end the lock. */
    expect_code(file_read(path, 100, &bytes), STATUS_OK);
    file_bytes_free(&bytes);
    expect_code(file_append_open(path, &second), STATUS_BUSY);
    expect_code(file_append_cut(file, 5), STATUS_OK);
    expect_code(file_append_write(file, "two\n", 4), STATUS_OK);
    expect_code(file_append_read(file, 100, &bytes), STATUS_OK);
    assert_string_equal(bytes.bytes, "head\ntwo\n");
    file_bytes_free(&bytes);
    expect_code(file_append_read(file, 8, &bytes), STATUS_REFUSED);
    file_append_close(file);
    file_append_close(NULL);
    expect_code(file_append_open(path, &second), STATUS_OK);
    file_append_close(second);
    scratch_expect(path, "head\ntwo\n");
}

/* A limit on the size of files stands for a full disk: the first write comes back short. */
static void cuts_back_what_did_not_fit(void **state) {
    (void)state;
    FileAppend *file;
    const char *path = scratch_path(&scratch, "a");
    struct rlimit before, small;
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    scratch_put(path, "head\n", 5);
    expect_code(file_append_open(path, &file), STATUS_OK);
    small = (struct rlimit){.rlim_cur = 10, .rlim_max = before.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    Status status = file_append_write(file, "0123456789", 10);
    Status whole = file_write(scratch_path(&scratch, "b"), "0123456789+", 11);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    expect_code(status, STATUS_NO_SPACE);
    expect_code(whole, STATUS_NO_SPACE);
    assert_false(file_exists(scratch_path(&scratch, "b")));
    scratch_expect(path, "head\n");
    expect_code(file_append_write(file, "0123456789", 10), STATUS_OK);
    file_append_close(file);
    scratch_expect(path, "head\n0123456789");
}

int main(void) {
    file_ignore_signals();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_a_plain_file, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_what_is_no_plain_file, set_up, tear_down),
        cmocka_unit_test_setup_teardown(writes_whole_or_not_at_all, set_up, tear_down),
        cmocka_unit_test_setup_teardown(writes_into_what_is_no_file, set_up, tear_down),
        cmocka_unit_test_setup_teardown(makes_and_lists_folders, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_names_that_are_too_long, set_up, tear_down),
        cmocka_unit_test_setup_teardown(appends_under_a_lock, set_up, tear_down),
        cmocka_unit_test_setup_teardown(cuts_back_what_did_not_fit, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
