/* 300 ways to damage a run. For each it is known what must come of it: exactly the records before the
   damage, or a refusal when not even the head is left. */
#include "journal_stage.h"
#include <dirent.h>

enum { RECORDS = 60, MUTANTS = 300 };

static Scratch scratch;
static char *whole;                  /* the file as written */
static size_t whole_length;
static char *told[RECORDS + 2];      /* what the journal said of itself with so many lines */
static size_t line_end[RECORDS + 2]; /* bytes of so many lines */

static int set_up(void **state) {
    (void)state;
    Journal *journal;
    scratch_open(&scratch);
    const char *path = scratch_path(&scratch, "whole.run");
    expect_good(journal_create(path, &STAGE_HEAD, NULL, &journal));
    told[1] = stage_describe(journal);
    for (int i = 1; i <= RECORDS; i++) {
        stage_append(journal, i);
        told[i + 1] = stage_describe(journal);
    }
    journal_close(journal);
    whole = scratch_get(path, &whole_length);
    int lines = 0;
    for (size_t i = 0; i < whole_length; i++)
        if (whole[i] == '\n')
            line_end[++lines] = i + 1;
    assert_int_equal(lines, RECORDS + 1);
    unlink(path);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    free(whole);
    for (int i = 1; i <= RECORDS + 1; i++)
        free(told[i]);
    scratch_close(&scratch);
    return 0;
}

/* ---- the mutants ---- */

typedef struct {
    char *bytes;
    size_t length;
    const char *kind;
    bool is_cut; /* what a stop of the machine can do: nothing good stands behind it */
} Mutant;

static uint32_t luck = 12345;

static size_t below(size_t limit) {
    luck = luck * 1664525u + 1013904223u;
    return (size_t)((uint64_t)luck * limit >> 32);
}

/* Replaces `cut` bytes at `at` by others. */
static void splice(Mutant *mutant, size_t at, size_t cut, const char *bytes, size_t length) {
    memmove(mutant->bytes + at + length, mutant->bytes + at + cut, mutant->length - at - cut);
    memcpy(mutant->bytes + at, bytes, length);
    mutant->length += length - cut;
}

static void damage_bytes(Mutant *mutant, int kind) {
    size_t at = below(mutant->length);
    char byte = (char)below(256);
    switch (kind) {
    case 0: mutant->kind = "bit", mutant->bytes[at] = (char)(mutant->bytes[at] ^ 1 << below(8)); break;
    case 1: mutant->kind = "byte", mutant->bytes[at] = byte; break;
    case 2: mutant->kind = "byte out", splice(mutant, at, 1, "", 0); break;
    case 3: mutant->kind = "byte in", splice(mutant, at, 0, &byte, 1); break;
    case 4: mutant->kind = "blank in", splice(mutant, at, 0, " ", 1); break;
    case 5: mutant->kind = "newline in", splice(mutant, at, 0, "\n", 1); break;
    default: {
        char upper = mutant->bytes[at];
        mutant->kind = "upper case";
        mutant->bytes[at] = upper >= 'a' && upper <= 'z' ? (char)(upper - 32) : '#';
    }
    }
}

static void damage_lines(Mutant *mutant, int kind) {
    size_t line = 1 + below(RECORDS);
    size_t start = line_end[line], size = line_end[line + 1] - start;
    char copy[JOURNAL_LINE_MAX + 1];
    memcpy(copy, whole + start, size);
    switch (kind) {
    case 0: mutant->kind = "line out", splice(mutant, start, size, "", 0); break;
    case 1: mutant->kind = "line doubled", splice(mutant, start, 0, copy, size); break;
    case 2: {
        size_t to = line_end[1 + below(line)];
        mutant->kind = "line moved";
        splice(mutant, start, size, "", 0);
        splice(mutant, to, 0, copy, size);
        break;
    }
    case 3: mutant->kind = "newline out", splice(mutant, start + size - 1, 1, "", 0); break;
    case 4: mutant->kind = "CR", splice(mutant, start + size - 1, 0, "\r", 1); break;
    default: mutant->kind = "zeros", memset(mutant->bytes + start + 2, 0, size - 3);
    }
}

static void damage_end(Mutant *mutant, int kind) {
    size_t at = line_end[1] + below(mutant->length - line_end[1]);
    mutant->is_cut = true;
    switch (kind) {
    case 0: mutant->kind = "cut", mutant->length = at; break;
    case 1: mutant->kind = "cut early", mutant->length = below(line_end[1] + 1); break;
    case 2: mutant->kind = "zeros to the end", memset(mutant->bytes + at, 0, mutant->length - at); break;
    case 3:
        mutant->kind = "zeros behind";
        memset(mutant->bytes + mutant->length, 0, 900);
        mutant->length += 1 + below(900);
        break;
    case 4: mutant->kind = "half a line behind", splice(mutant, mutant->length, 0, "61 do say wa", 12); break;
    default: mutant->kind = "a line behind", splice(mutant, mutant->length, 0, "61 do x 00000000\n", 17);
    }
}

static Mutant make_mutant(int number) {
    Mutant mutant = {.bytes = malloc(whole_length + 1000), .length = whole_length};
    assert_non_null(mutant.bytes);
    memcpy(mutant.bytes, whole, whole_length);
    int kind = number % 19;
    if (kind < 7)
        damage_bytes(&mutant, kind);
    else if (kind < 13)
        damage_lines(&mutant, kind - 7);
    else
        damage_end(&mutant, kind - 13);
    return mutant;
}

/* ---- what must come of them ---- */

/* Lines of the original that stand unharmed at the beginning of the mutant. */
static int good_lines(const Mutant *mutant) {
    size_t same = 0;
    while (same < mutant->length && same < whole_length && mutant->bytes[same] == whole[same])
        same++;
    int lines = 0;
    while (lines <= RECORDS && line_end[lines + 1] <= same)
        lines++;
    return lines;
}

static int count_files(void) {
    FileList list;
    expect_good(file_list(scratch.folder, &list));
    int count = list.count;
    file_list_free(&list);
    return count;
}

static void expect_untouched(const char *path, const Mutant *mutant, const struct stat *before) {
    struct stat after;
    size_t length;
    char *bytes = scratch_get(path, &length);
    assert_int_equal(length, mutant->length);
    assert_memory_equal(bytes, mutant->bytes, length);
    free(bytes);
    assert_int_equal(stat(path, &after), 0);
    assert_int_equal(after.st_mtim.tv_sec, before->st_mtim.tv_sec);
    assert_int_equal(after.st_mtim.tv_nsec, before->st_mtim.tv_nsec);
    assert_int_equal(after.st_ctim.tv_nsec, before->st_ctim.tv_nsec);
    assert_int_equal(count_files(), 1);
}

/* The run goes on; what was bad is kept beside it. */
static void expect_to_go_on(const char *path, const Mutant *mutant, int lines) {
    Journal *journal;
    size_t length;
    expect_good(journal_open(path, NULL, &journal));
    expect_good(journal_append(journal, JOURNAL_DO, "and on"));
    assert_int_equal(journal_state(journal), JOURNAL_OPEN);
    journal_close(journal);
    expect_good(journal_open(path, NULL, &journal));
    assert_int_equal(journal_state(journal), JOURNAL_OPEN);
    assert_int_equal(journal_record_count(journal), lines + 1);
    journal_close(journal);
    size_t rest = mutant->length - line_end[lines];
    char *bytes = scratch_get(scratch_path(&scratch, "a.run.damaged"), &length);
    assert_int_equal(bytes != NULL, rest > 0);
    if (rest > 0) {
        assert_int_equal(length, rest);
        assert_memory_equal(bytes, mutant->bytes + line_end[lines], rest);
    }
    free(bytes);
    unlink(scratch_path(&scratch, "a.run.damaged"));
}

static void expect_a_fork(const char *path, int lines) {
    Journal *journal;
    const char *fork = scratch_path(&scratch, "fork.run");
    expect_good(journal_open(path, NULL, &journal));
    expect_code(journal_append(journal, JOURNAL_DO, "x"), STATUS_REFUSED);
    int choices = journal_choice_count(journal);
    expect_good(journal_fork(journal, choices, fork));
    journal_close(journal);
    expect_good(journal_open(fork, NULL, &journal));
    assert_int_equal(journal_choice_count(journal), choices);
    assert_true(journal_record_count(journal) <= lines);
    journal_close(journal);
    unlink(fork);
}

static void try_mutant(int number, int *refused, int *mended, int *damaged) {
    Mutant mutant = make_mutant(number);
    Journal *journal;
    struct stat before;
    const char *path = scratch_path(&scratch, "a.run");
    scratch_put(path, mutant.bytes, mutant.length);
    assert_int_equal(stat(path, &before), 0);
    int lines = good_lines(&mutant);
    Status status = journal_open(path, NULL, &journal);
    if (lines == 0) {
        expect_code(status, STATUS_REFUSED);
        assert_null(journal);
        expect_untouched(path, &mutant, &before);
        ++*refused;
    } else {
        expect_good(status);
        char *text = stage_describe(journal);
        if (strcmp(text, told[lines]) != 0)
            fail_msg("mutant %d (%s): not the first %d lines", number, mutant.kind, lines);
        free(text);
        JournalState opened = journal_state(journal);
        assert_int_equal(opened == JOURNAL_OPEN, journal_notice(journal)[0] == '\0');
        journal_close(journal);
        expect_untouched(path, &mutant, &before);
        /* No more than one line may be dropped without a question. */
        if (mutant.is_cut ? opened == JOURNAL_DAMAGED : lines < RECORDS - 1 && opened != JOURNAL_DAMAGED)
            fail_msg("mutant %d (%s): state %d after %d lines", number, mutant.kind, opened, lines);
        if (opened == JOURNAL_DAMAGED)
            expect_a_fork(path, lines), ++*damaged;
        else
            expect_to_go_on(path, &mutant, lines), ++*mended;
    }
    unlink(path);
    free(mutant.bytes);
}

static void every_mutant_is_its_prefix_or_refused(void **state) {
    (void)state;
    int refused = 0, mended = 0, damaged = 0;
    for (int i = 0; i < MUTANTS; i++)
        try_mutant(i, &refused, &mended, &damaged);
    print_message("%d mutants: %d refused, %d mended, %d to be forked\n", MUTANTS, refused, mended,
                  damaged);
    assert_true(refused > 5 && mended > 50 && damaged > 100);
}

static void a_second_damage_is_kept_too(void **state) {
    (void)state;
    Journal *journal;
    const char *path = scratch_path(&scratch, "a.run");
    for (int i = 0; i < 3; i++) {
        scratch_put(path, whole, whole_length - 1 - (size_t)i);
        expect_good(journal_open(path, NULL, &journal));
        assert_int_equal(journal_state(journal), JOURNAL_MENDED);
        expect_good(journal_append(journal, JOURNAL_DO, "and on"));
        journal_close(journal);
    }
    assert_true(file_is_plain(scratch_path(&scratch, "a.run.damaged")));
    assert_true(file_is_plain(scratch_path(&scratch, "a.run.damaged.2")));
    assert_true(file_is_plain(scratch_path(&scratch, "a.run.damaged.3")));
}

static void says_what_it_will_not_open(void **state) {
    (void)state;
    struct {
        const char *bytes;
        size_t length;
        const char *said;
    } files[] = {
        {"", 0, "empty"},
        {"\0\0\0\0", 4, "not a run"},
        {"hello\n", 6, "not a run"},
        {"0 breakroom-run 2 warehouse 1 0123456789abcdef 4 \xff\n", 50, "format 2"},
        {"0 breakroom-run 99999999999999999999 w 1 01234567 4 00000000\n", 61, "not a run"},
        {"0 breakroom-run 1 warehouse 1 0123456789abcdef 4 00000000\n", 58, "first line is damaged"},
        {"0 breakroom-run 1 warehouse 1", 29, "first line is damaged"},
    };
    Journal *journal;
    const char *path = scratch_path(&scratch, "a.run");
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        scratch_put(path, files[i].bytes, files[i].length);
        Status status = journal_open(path, NULL, &journal);
        assert_int_equal(status.code, STATUS_REFUSED);
        if (strstr(status.message, files[i].said) == NULL)
            fail_msg("\"%s\" does not say \"%s\"", status.message, files[i].said);
    }
    char *large = calloc(1, JOURNAL_BYTES_MAX + 1);
    scratch_put(path, large, JOURNAL_BYTES_MAX + 1);
    free(large);
    expect_code(journal_open(path, NULL, &journal), STATUS_REFUSED);
    unlink(path);
    expect_code(journal_open(path, NULL, &journal), STATUS_NOT_FOUND);
    assert_int_equal(mkdir(path, 0700), 0);
    expect_code(journal_open(path, NULL, &journal), STATUS_REFUSED);
    rmdir(path);
    scratch_put(scratch_path(&scratch, "b.run"), whole, whole_length);
    assert_int_equal(symlink("b.run", path), 0);
    expect_code(journal_open(path, NULL, &journal), STATUS_REFUSED);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_mutant_is_its_prefix_or_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_second_damage_is_kept_too, set_up, tear_down),
        cmocka_unit_test_setup_teardown(says_what_it_will_not_open, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
