#include "journal_stage.h"

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

static void expect_described(const Journal *journal, const char *wanted) {
    char *text = stage_describe(journal);
    assert_string_equal(text, wanted);
    free(text);
}

static void reads_like_a_script(void **state) {
    (void)state;
    Journal *journal;
    const char *path = scratch_path(&scratch, "a.run");
    expect_good(journal_create(path, &STAGE_HEAD, NULL, &journal));
    expect_good(journal_append(journal, JOURNAL_DO, "say wanda open_question 1204"));
    expect_good(journal_append(journal, JOURNAL_UNDO, ""));
    expect_good(journal_append(journal, JOURNAL_REDO, ""));
    expect_good(journal_append_week(journal, &(JournalWeek){.week = 3, .part_count = 2,
                                                            .parts = {1, 0xfedcba9876543210u}}));
    assert_int_equal(journal_record_count(journal), 5);
    journal_close(journal);
    char *text = scratch_get(path, NULL);
    const char *wanted[] = {
        "0 breakroom-run 1 warehouse 1.2 0123456789abcdef 18446744073709551615 preset=ordinary ",
        "\n1 do say wanda open_question 1204 ",
        "\n2 undo ",
        "\n3 redo ",
        "\n4 week 3 0000000000000001 fedcba9876543210 ",
    };
    for (int i = 0; i < 5; i++)
        assert_non_null(strstr(text, wanted[i]));
    assert_ptr_equal(strstr(text, wanted[0]), text);
    free(text);
}

static void counts_what_is_in_force(void **state) {
    (void)state;
    Journal *journal = journal_new_ephemeral(&STAGE_HEAD);
    expect_code(journal_append(journal, JOURNAL_UNDO, ""), STATUS_REFUSED);
    expect_code(journal_append(journal, JOURNAL_REDO, ""), STATUS_REFUSED);
    expect_good(journal_append(journal, JOURNAL_DO, "one"));
    expect_good(journal_append_week(journal, &(JournalWeek){.week = 1, .part_count = 1, .parts = {5}}));
    expect_good(journal_append(journal, JOURNAL_DO, "two"));
    expect_good(journal_append(journal, JOURNAL_MARK, "here"));
    expect_good(journal_append_week(journal, &(JournalWeek){.week = 2, .part_count = 1, .parts = {6}}));
    expect_good(journal_append(journal, JOURNAL_END, "left"));
    expect_described(journal, "title , undone 0 (-), ended 1 left\n0 one\n1 two\nweek 1 after 1: 5\n"
                              "week 2 after 2: 6\nmark here after 2\n");
    expect_good(journal_append(journal, JOURNAL_UNDO, ""));
    expect_described(journal, "title , undone 1 (two), ended 0 \n0 one\nweek 1 after 1: 5\n");
    expect_good(journal_append(journal, JOURNAL_UNDO, ""));
    expect_described(journal, "title , undone 2 (one), ended 0 \n");
    expect_good(journal_append(journal, JOURNAL_REDO, ""));
    expect_good(journal_append(journal, JOURNAL_REDO, ""));
    expect_described(journal, "title , undone 0 (-), ended 1 left\n0 one\n1 two\nweek 1 after 1: 5\n"
                              "week 2 after 2: 6\nmark here after 2\n");
    expect_good(journal_append(journal, JOURNAL_UNDO, ""));
    /* A week that is played again: the newer digest, once. Then another choice: what was taken back
       is gone with all that stood behind it. */
    expect_good(journal_append_week(journal, &(JournalWeek){.week = 1, .part_count = 1, .parts = {7}}));
    expect_good(journal_append(journal, JOURNAL_DO, "three"));
    expect_described(journal, "title , undone 0 (-), ended 0 \n0 one\n1 three\nweek 1 after 1: 7\n");
    expect_code(journal_append(journal, JOURNAL_REDO, ""), STATUS_REFUSED);
    assert_int_equal(journal_state(journal), JOURNAL_EPHEMERAL);
    assert_null(journal_path(journal));
    journal_close(journal);
}

static void comes_back_as_it_was(void **state) {
    (void)state;
    Journal *journal, *again;
    Journal *memory = journal_new_ephemeral(&STAGE_HEAD);
    Worker *worker = worker_new(true);
    const char *path = scratch_path(&scratch, "a.run");
    expect_good(journal_create(path, &STAGE_HEAD, worker, &journal));
    for (int i = 1; i <= 200; i++) {
        stage_append(journal, i);
        stage_append(memory, i);
    }
    char *before = stage_describe(journal);
    expect_described(memory, before);
    journal_close(journal);
    expect_good(journal_open(path, worker, &again));
    assert_int_equal(journal_state(again), JOURNAL_OPEN);
    assert_string_equal(journal_notice(again), "");
    expect_described(again, before);
    assert_memory_equal(journal_head(again), &STAGE_HEAD, sizeof STAGE_HEAD);
    assert_int_equal(journal_record_count(again), 201);
    expect_good(journal_append(again, JOURNAL_DO, "and on"));
    journal_close(again);
    worker_free(worker);
    expect_good(journal_open_to_read(path, &again));
    assert_int_equal(journal_record_count(again), 202);
    assert_false(journal_takes_records(again));
    expect_code(journal_append(again, JOURNAL_DO, "x"), STATUS_READ_ONLY);
    journal_close(again);
    journal_close(memory);
    free(before);
}

static void flushes_on_the_worker(void **state) {
    (void)state;
    Journal *journal, *again;
    Status status;
    Worker *worker = worker_new(true);
    const char *path = scratch_path(&scratch, "a.run");
    expect_good(journal_create(path, &STAGE_HEAD, worker, &journal));
    for (int i = 0; i < 50; i++) {
        expect_good(journal_append_start(journal, JOURNAL_DO, "one"));
        expect_good(journal_append_week_start(journal, &(JournalWeek){.week = i, .part_count = 1}));
        if (i % 3 == 0)
            while (!journal_flushed(journal, &status))
                continue;
        expect_good(status);
    }
    expect_good(journal_wait(journal));
    assert_true(journal_flushed(journal, &status));
    expect_good(status);
    expect_good(journal_append_start(journal, JOURNAL_DO, "last"));
    journal_close(journal); /* waits for the flush */
    expect_good(journal_open(path, worker, &again));
    assert_int_equal(journal_choice_count(again), 51);
    journal_close(again);
    worker_free(worker);
}

static void refuses_what_is_no_plain_line(void **state) {
    (void)state;
    char longest[JOURNAL_TEXT_MAX + 2];
    memset(longest, 'x', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    Journal *journal, *again;
    const char *path = scratch_path(&scratch, "a.run");
    expect_good(journal_create(path, &STAGE_HEAD, NULL, &journal));
    const char *bad[] = {"", " a", "a ", "a\nb", "a\tb", "a\x1b[2J", "\xff", "a\xe2\x80\xae" "b", longest};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        expect_code(journal_append(journal, JOURNAL_DO, bad[i]), STATUS_REFUSED);
    expect_code(journal_append(journal, JOURNAL_UNDO, "x"), STATUS_REFUSED);
    longest[JOURNAL_TEXT_MAX] = '\0';
    expect_good(journal_append(journal, JOURNAL_DO, longest));
    expect_good(journal_append(journal, JOURNAL_TITLE, longest));
    expect_good(journal_append(journal, JOURNAL_END, ""));
    journal_close(journal);
    expect_good(journal_open(path, NULL, &again));
    assert_string_equal(journal_choice(again, 0), longest);
    assert_true(journal_is_ended(again));
    journal_close(again);
    JournalHead heads[] = {STAGE_HEAD, STAGE_HEAD, STAGE_HEAD, STAGE_HEAD};
    strcpy(heads[0].pack, "../x");
    strcpy(heads[1].version, "");
    strcpy(heads[2].digest, "XYZ");
    strcpy(heads[3].options, "a\nb");
    for (int i = 0; i < 4; i++) {
        expect_code(journal_create(scratch_path(&scratch, "b.run"), &heads[i], NULL, &journal),
                    STATUS_REFUSED);
        assert_null(journal);
        assert_false(file_exists(scratch_path(&scratch, "b.run")));
    }
}

static void a_second_instance_reads(void **state) {
    (void)state;
    Journal *first, *second;
    const char *path = scratch_path(&scratch, "a.run");
    expect_good(journal_create(path, &STAGE_HEAD, NULL, &first));
    expect_good(journal_append(first, JOURNAL_DO, "one"));
    expect_code(journal_create(path, &STAGE_HEAD, NULL, &second), STATUS_REFUSED);
    expect_good(journal_open(path, NULL, &second));
    assert_int_equal(journal_state(second), JOURNAL_HELD);
    assert_non_null(strstr(journal_notice(second), "another window"));
    assert_int_equal(journal_choice_count(second), 1);
    expect_code(journal_append(second, JOURNAL_DO, "x"), STATUS_BUSY);
    expect_good(journal_fork(second, 1, scratch_path(&scratch, "b.run")));
    journal_close(second);
    /* The reader has come and gone: the first still holds it. */
    expect_good(journal_open(path, NULL, &second));
    assert_int_equal(journal_state(second), JOURNAL_HELD);
    journal_close(second);
    expect_good(journal_append(first, JOURNAL_DO, "two"));
    journal_close(first);
    expect_good(journal_open(path, NULL, &second));
    assert_int_equal(journal_state(second), JOURNAL_OPEN);
    assert_int_equal(journal_choice_count(second), 2);
    journal_close(second);
}

/* Field by field: what lies between fields is nobody's. */
static void same_week(const JournalWeek *a, const JournalWeek *b) {
    assert_int_equal(a->week, b->week);
    assert_int_equal(a->after, b->after);
    assert_int_equal(a->part_count, b->part_count);
    assert_memory_equal(a->parts, b->parts, sizeof a->parts);
}

static void forks_at_any_choice(void **state) {
    (void)state;
    Journal *journal = journal_new_ephemeral(&STAGE_HEAD);
    Journal *fork;
    for (int i = 1; i <= 60; i++)
        stage_append(journal, i);
    int count = journal_choice_count(journal);
    for (int choices = 0; choices <= count; choices++) {
        char name[20];
        snprintf(name, sizeof name, "%d.run", choices);
        const char *path = scratch_path(&scratch, name);
        expect_good(journal_fork(journal, choices, path));
        expect_code(journal_fork(journal, choices, path), STATUS_REFUSED);
        expect_good(journal_open(path, NULL, &fork));
        assert_int_equal(journal_state(fork), JOURNAL_OPEN);
        assert_int_equal(journal_choice_count(fork), choices);
        assert_int_equal(journal_undone_count(fork), 0);
        for (int i = 0; i < choices; i++)
            assert_string_equal(journal_choice(fork, i), journal_choice(journal, i));
        for (int i = 0; i < journal_week_count(fork); i++)
            same_week(journal_week(fork, i), journal_week(journal, i));
        assert_true(choices < count || journal_week_count(fork) == journal_week_count(journal));
        assert_true(choices < count || journal_mark_count(fork) == journal_mark_count(journal));
        assert_string_equal(journal_title(fork), journal_title(journal));
        journal_close(fork);
    }
    journal_close(journal);
}

static void names_another_workplace(void **state) {
    (void)state;
    Journal *journal = journal_new_ephemeral(&STAGE_HEAD);
    expect_good(journal_check_pack(journal, "warehouse", "1.2", "0123456789abcdef"));
    Status status = journal_check_pack(journal, "school", "1.2", "0123456789abcdef");
    assert_non_null(strstr(status.message, "school"));
    status = journal_check_pack(journal, "warehouse", "1.3", "0123456789abcdef");
    assert_non_null(strstr(status.message, "1.3"));
    status = journal_check_pack(journal, "warehouse", "1.2", "0123456789abcdee");
    assert_non_null(strstr(status.message, "changed"));
    journal_close(journal);
}

static void says_when_it_is_full(void **state) {
    (void)state;
    char text[JOURNAL_TEXT_MAX + 1];
    memset(text, 'x', JOURNAL_TEXT_MAX);
    text[JOURNAL_TEXT_MAX] = '\0';
    Journal *journal = journal_new_ephemeral(&STAGE_HEAD);
    Status status = status_good();
    while (status_ok(&status))
        status = journal_append(journal, JOURNAL_DO, text);
    expect_code(status, STATUS_NO_SPACE);
    int choices = journal_choice_count(journal);
    assert_true(choices > 4000);
    const char *path = scratch_path(&scratch, "a.run");
    expect_good(journal_fork(journal, choices, path));
    journal_close(journal);
    expect_good(journal_open(path, NULL, &journal));
    assert_int_equal(journal_choice_count(journal), choices);
    journal_close(journal);
}

int main(void) {
    file_ignore_signals();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_like_a_script, set_up, tear_down),
        cmocka_unit_test_setup_teardown(counts_what_is_in_force, set_up, tear_down),
        cmocka_unit_test_setup_teardown(comes_back_as_it_was, set_up, tear_down),
        cmocka_unit_test_setup_teardown(flushes_on_the_worker, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_what_is_no_plain_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_second_instance_reads, set_up, tear_down),
        cmocka_unit_test_setup_teardown(forks_at_any_choice, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_another_workplace, set_up, tear_down),
        cmocka_unit_test_setup_teardown(says_when_it_is_full, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
