#include "journal_stage.h"
#include "run/settings.h"

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

static void starts_at_its_defaults(void **state) {
    (void)state;
    Status status;
    Settings *settings = settings_load(scratch_path(&scratch, "none"), &status);
    expect_good(status);
    assert_int_equal(settings_number(settings, SETTING_TEXT_PERCENT), 100);
    assert_true(settings_is(settings, SETTING_THEME, "light"));
    assert_true(settings_is(settings, SETTING_MOTION, "on"));
    assert_true(settings_is(settings, SETTING_FULLSCREEN, "off"));
    assert_true(settings_is(settings, SETTING_LANGUAGE, "en"));
    /* Nothing was set: nothing is written. */
    expect_good(settings_save(settings));
    assert_false(file_exists(scratch_path(&scratch, "none")));
    settings_free(settings);
    for (int id = 0; id < SETTING_COUNT; id++) {
        const SettingRow *row = settings_row((SettingId)id);
        assert_non_null(row->name);
        assert_true(row->kind != SETTING_NUMBER || (row->low <= row->number && row->number <= row->high &&
                                                    row->step > 0));
    }
}

static void keeps_what_was_set(void **state) {
    (void)state;
    Settings *settings = settings_load(scratch.folder, NULL);
    assert_true(settings_set_number(settings, SETTING_TEXT_PERCENT, 200));
    assert_false(settings_set_number(settings, SETTING_TEXT_PERCENT, 201));
    assert_true(settings_set_word(settings, SETTING_THEME, "dark"));
    assert_false(settings_set_word(settings, SETTING_THEME, "pink"));
    assert_true(settings_set_word(settings, SETTING_LANGUAGE, "pt-BR"));
    assert_false(settings_set_word(settings, SETTING_LANGUAGE, "../../x"));
    assert_false(settings_set_word(settings, SETTING_LANGUAGE, "a-very-long-language"));
    expect_good(settings_save(settings));
    settings_free(settings);
    scratch_expect(scratch_path(&scratch, "settings"), "text_percent=200\ntheme=dark\nmotion=on\n"
                                                       "fullscreen=off\nlanguage=pt-BR\nskip_read=off\n");
    settings = settings_load(scratch.folder, NULL);
    assert_int_equal(settings_number(settings, SETTING_TEXT_PERCENT), 200);
    assert_string_equal(settings_word(settings, SETTING_LANGUAGE), "pt-BR");
    settings_free(settings);
}

static void passes_over_what_it_cannot_use(void **state) {
    (void)state;
    Status status;
    const char *file = "# mine\r\ntheme=dark\r\ntext_percent=99999999999999999999\nmotion=\n=\nlater=on\n"
                       "fullscreen = on\nlanguage=en\nnonsense\ntheme=DARK";
    scratch_put(scratch_path(&scratch, "settings"), file, strlen(file));
    Settings *settings = settings_load(scratch.folder, &status);
    expect_good(status);
    assert_true(settings_is(settings, SETTING_THEME, "dark"));
    assert_int_equal(settings_number(settings, SETTING_TEXT_PERCENT), 100);
    assert_true(settings_is(settings, SETTING_MOTION, "on"));
    assert_true(settings_is(settings, SETTING_FULLSCREEN, "off"));
    settings_set_word(settings, SETTING_THEME, "light");
    expect_good(settings_save(settings));
    settings_free(settings);
    scratch_expect(scratch_path(&scratch, "settings"),
                   "text_percent=100\ntheme=light\nmotion=on\nfullscreen=off\nlanguage=en\n"
                   "skip_read=off\n# mine\n=\nlater=on\nfullscreen = on\nnonsense\n");
}

static void sets_a_hostile_file_aside(void **state) {
    (void)state;
    char *large = calloc(1, SETTINGS_BYTES_MAX + 1);
    struct {
        const char *bytes;
        size_t length;
    } files[] = {{"theme=dark\0x", 12}, {"theme=dark\n\x1b[2J", 15}, {large, SETTINGS_BYTES_MAX + 1},
                 {"\xff\xfe", 2}};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        Status status;
        scratch_put(scratch_path(&scratch, "settings"), files[i].bytes, files[i].length);
        Settings *settings = settings_load(scratch.folder, &status);
        expect_code(status, STATUS_REFUSED);
        assert_true(settings_is(settings, SETTING_THEME, "light"));
        settings_set_number(settings, SETTING_TEXT_PERCENT, 125);
        expect_good(settings_save(settings));
        settings_free(settings);
        size_t length;
        char *aside = scratch_get(scratch_path(&scratch, "settings.damaged"), &length);
        assert_int_equal(length, files[i].length);
        assert_memory_equal(aside, files[i].bytes, length);
        free(aside);
        settings = settings_load(scratch.folder, &status);
        expect_good(status);
        assert_int_equal(settings_number(settings, SETTING_TEXT_PERCENT), 125);
        settings_free(settings);
    }
    free(large);
}

static void writes_nothing_without_a_folder(void **state) {
    (void)state;
    Status status;
    Settings *settings = settings_load(NULL, &status);
    expect_good(status);
    assert_true(settings_set_word(settings, SETTING_THEME, "dark"));
    expect_good(settings_save(settings));
    settings_free(settings);
    settings_free(NULL);
    /* A place that cannot be a folder is said, and what was set stays set. */
    scratch_put(scratch_path(&scratch, "file"), "", 0);
    settings = settings_load(scratch_path(&scratch, "file"), &status);
    settings_set_word(settings, SETTING_THEME, "dark");
    expect_code(settings_save(settings), STATUS_REFUSED);
    assert_true(settings_is(settings, SETTING_THEME, "dark"));
    settings_free(settings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(starts_at_its_defaults, set_up, tear_down),
        cmocka_unit_test_setup_teardown(keeps_what_was_set, set_up, tear_down),
        cmocka_unit_test_setup_teardown(passes_over_what_it_cannot_use, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sets_a_hostile_file_aside, set_up, tear_down),
        cmocka_unit_test_setup_teardown(writes_nothing_without_a_folder, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
