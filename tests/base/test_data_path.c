/* Where things are found: from the program's place first, never from the current folder. */
#include "base/data_path.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static void make_folders(const char *const *paths, size_t count) {
    for (size_t i = 0; i < count; i++)
        assert_int_equal(mkdir(paths[i], 0755), 0);
}

static void assert_found(const char *program_folder, const char *expected) {
    Text path = {0};
    Status status = data_path_find_from(program_folder, &path);
    assert_string_equal(status.message, "");
    assert_string_equal(text_string(&path), expected);
    text_free(&path);
}

static void the_sources_are_found_from_a_build_folder(void **state) {
    (void)state;
    unsetenv("BREAKROOM_DATA");
    assert_found(SOURCE_DIR "/tests", SOURCE_DIR);
    assert_found(SOURCE_DIR "/engine", SOURCE_DIR);
    /* This test stands in a folder inside the build folder, so not beside the sources. */
    Text path = {0};
    Status status = data_path_find(&path);
    assert_int_equal(status.code, STATUS_NOT_FOUND);
    text_free(&path);
}

static void an_installed_program_finds_its_share(void **state) {
    const char *work = *state;
    static const char *const folders[] = {
        "usr",
        "usr/bin",
        "usr/share",
        "usr/share/breakroom",
        "usr/share/breakroom/scripts",
        "usr/share/breakroom/scripts/packs",
        "usr/share/breakroom/assets",
    };
    make_folders(folders, sizeof folders / sizeof *folders);
    Text program = {0};
    text_add_format(&program, "%s/usr/bin", work);
    Text path = {0};
    /* Half the content is none. */
    Status status = data_path_find_from(text_string(&program), &path);
    assert_int_equal(status.code, STATUS_NOT_FOUND);
    assert_int_equal(path.length, 0);
    assert_int_equal(mkdir("usr/share/breakroom/assets/fonts", 0755), 0);
    text_add_format(&path, "%s/usr/share/breakroom", work);
    assert_found(text_string(&program), text_string(&path));
    text_free(&path);
    text_free(&program);
}

static void the_variable_comes_last_and_the_current_folder_never(void **state) {
    static const char *const folders[] = {"empty",         "empty/inner", "scripts",
                                          "scripts/packs", "assets",      "assets/fonts"};
    make_folders(folders, sizeof folders / sizeof *folders);
    const char *work = *state;
    Text program = {0};
    text_add_format(&program, "%s/empty/inner", work);
    setenv("BREAKROOM_DATA", ".", 1);
    Text path = {0};
    Status status = data_path_find_from(text_string(&program), &path);
    assert_int_equal(status.code, STATUS_NOT_FOUND);
    assert_non_null(strstr(status.message, "absolute"));
    setenv("BREAKROOM_DATA", "/no/such\n\x1B[2J", 1);
    status = data_path_find_from(text_string(&program), &path);
    assert_int_equal(status.code, STATUS_NOT_FOUND);
    assert_non_null(strstr(status.message, "/no/such\\u{A}\\u{1B}"));
    setenv("BREAKROOM_DATA", SOURCE_DIR "/", 1);
    assert_found(text_string(&program), SOURCE_DIR);
    unsetenv("BREAKROOM_DATA");
    text_free(&path);
    text_free(&program);
}

static void runs_and_settings_follow_the_standard(void **state) {
    (void)state;
    Text path = {0};
    setenv("HOME", "/home/jo", 1);
    setenv("XDG_DATA_HOME", "/data", 1);
    setenv("XDG_CONFIG_HOME", "relative/is/passed/over", 1);
    Status status = data_path_runs(&path);
    assert_true(status_ok(&status));
    assert_string_equal(text_string(&path), "/data/breakroom/runs");
    text_clear(&path);
    status = data_path_settings(&path);
    assert_true(status_ok(&status));
    assert_string_equal(text_string(&path), "/home/jo/.config/breakroom");
    text_clear(&path);
    setenv("XDG_DATA_HOME", "", 1);
    status = data_path_runs(&path);
    assert_string_equal(text_string(&path), "/home/jo/.local/share/breakroom/runs");
    text_clear(&path);
    unsetenv("HOME");
    status = data_path_runs(&path);
    assert_int_equal(status.code, STATUS_NOT_FOUND);
    assert_int_equal(path.length, 0);
    text_free(&path);
}

int main(void) {
    char *work = getcwd(NULL, 0);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(the_sources_are_found_from_a_build_folder, work),
        cmocka_unit_test_prestate(an_installed_program_finds_its_share, work),
        cmocka_unit_test_prestate(the_variable_comes_last_and_the_current_folder_never, work),
        cmocka_unit_test_prestate(runs_and_settings_follow_the_standard, work),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    free(work);
    return failed;
}
