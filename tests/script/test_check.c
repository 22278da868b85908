/* What `check` says of a pack with one fault: exactly one thing, at the right line. The faults
   stand in tests/script/packs/faults.txt; how to read that file is said at its top. */
#define _XOPEN_SOURCE 700 /* for nftw() */
#include "script/check.h"
#include "script/check_text.h"
#include "script/pack_bench.h"

enum { FAULTS_LEAST = 30, LINE_MAX_BYTES = 2000 };

typedef struct {
    char name[200], file[200], expected[1200];
    Text old, new; /* to be replaced in the file, by what */
    int line;      /* inside `new`, from 0: where the fault is */
} Fault;

static void fault_clear(Fault *f) {
    text_clear(&f->old);
    text_clear(&f->new);
    *f = (Fault){.old = f->old, .new = f->new};
}

static int lines_before(const char *text, const char *at) {
    int lines = 1;
    for (; text < at; text++)
        lines += *text == '\n';
    return lines;
}

/* Applies it to a fresh pack; the line of the file at which the diagnostic has to be. */
static int apply(const PackBench *b, const Fault *f) {
    char *text = bench_get(b, f->file);
    int line = 1;
    if (f->old.length) {
        char *at = strstr(text, text_string(&f->old));
        if (!at)
            fail_msg("%s: %s does not hold: %s", f->name, f->file, text_string(&f->old));
        line = lines_before(text, at);
        bench_change(b, f->file, text_string(&f->old), text_string(&f->new));
    } else {
        bench_put(b, f->file, text_string(&f->new));
    }
    free(text);
    return line + f->line;
}

static bool judge(const Fault *f, const Words *words) {
    PackBench b = bench_new();
    char expected[1600], found[1600] = "nothing";
    int line = apply(&b, f);
    check_folder(b.folder, words, b.diagnostics);
    if (f->expected[0] == '/') /* another file, or no line */
        snprintf(expected, sizeof expected, "%s", f->expected + 1);
    else
        snprintf(expected, sizeof expected, "%s:%d: %s", f->file, line, f->expected);
    size_t count = diagnostics_count(b.diagnostics);
    if (count) {
        const Diagnostic *d = diagnostics_get(b.diagnostics, 0);
        snprintf(found, sizeof found, "%s:%d: %s", d->file, d->line, d->text);
    }
    bool good = count == 1 && !strcmp(found, expected);
    if (!good) {
        print_error("%s: %zu diagnostics\n  expected %s\n", f->name, count, expected);
        diagnostics_print(b.diagnostics, stderr, 0);
    }
    bench_clear(&b);
    return good;
}

static void keep(char *to, size_t size, const char *from) {
    assert_true(strlen(from) < size);
    strcpy(to, from);
}

static void take_line(Fault *f, char *line) {
    char *rest = line + (line[0] && line[1] ? 2 : strlen(line)), *mark = strstr(rest, "§");
    switch (*line) {
    case '#': keep(f->name, sizeof f->name, rest); break;
    case '@': keep(f->file, sizeof f->file, rest); break;
    case '-': text_add_format(&f->old, "%s%s", f->old.length ? "\n" : "", rest); break;
    case '+':
        if (mark) {
            f->line = lines_before(text_string(&f->new), text_string(&f->new) + f->new.length) - 1 +
                      (f->new.length > 0);
            memmove(mark, mark + strlen("§"), strlen(mark + strlen("§")) + 1);
        }
        text_add_format(&f->new, "%s%s", f->new.length ? "\n" : "", rest);
        break;
    case '!': keep(f->expected, sizeof f->expected, rest); break;
    default: break;
    }
}

static void each_fault_is_named_once_with_its_line(void **state) {
    (void)state;
    Diagnostics *diagnostics = diagnostics_new();
    Words *words = words_load(SOURCE_DIR "/scripts", "en", diagnostics);
    FileBytes corpus;
    Status got = file_read(SOURCE_DIR "/tests/script/packs/faults.txt", BENCH_FILE_MAX, &corpus);
    assert_true(status_ok(&got));
    assert_non_null(words);
    Fault f = {0};
    int count = 0, bad = 0;
    for (char *at = strstr(corpus.bytes, "\n\n") + 2; *at;) {
        char line[LINE_MAX_BYTES];
        size_t length = strcspn(at, "\n");
        snprintf(line, sizeof line, "%.*s", (int)length, at);
        at += length + (at[length] == '\n');
        take_line(&f, line);
        if (*line == '!') {
            bad += !judge(&f, words);
            fault_clear(&f);
            count++;
        }
    }
    print_message("%d faults\n", count);
    assert_int_equal(bad, 0);
    assert_true(count >= FAULTS_LEAST);
    text_free(&f.old);
    text_free(&f.new);
    file_bytes_free(&corpus);
    words_free(words);
    diagnostics_free(diagnostics);
}

static void the_pack_without_faults_is_clean(void **state) {
    (void)state;
    PackBench b = bench_new();
    Words *words = words_load(SOURCE_DIR "/scripts", "en", b.diagnostics);
    assert_true(check_folder(b.folder, words, b.diagnostics));
    diagnostics_print(b.diagnostics, stderr, 0);
    assert_int_equal(diagnostics_count(b.diagnostics), 0);
    words_free(words);
    bench_clear(&b);
}

static void the_warehouse_has_no_errors(void **state) {
    (void)state;
    Diagnostics *diagnostics = diagnostics_new();
    Words *words = words_load(SOURCE_DIR "/scripts", "en", diagnostics);
    bool good = check_folder(SOURCE_DIR "/scripts/packs/warehouse", words, diagnostics);
    if (!good)
        diagnostics_print(diagnostics, stderr, 0);
    assert_true(good);
    words_free(words);
    diagnostics_free(diagnostics);
}

static void many_faults_are_found_at_once(void **state) {
    (void)state;
    PackBench b = bench_new();
    Words *words = words_load(SOURCE_DIR "/scripts", "en", b.diagnostics);
    bench_change(&b, "people/ada.lua", "move = 'joke'", "move = 'jest'");
    bench_change(&b, "people/noor.lua", "Stand clear.", "Rise up and stand clear.");
    bench_change(&b, "storylets/fan.lua", "'noor', 'Door", "'nora', 'Door");
    check_folder(b.folder, words, b.diagnostics);
    assert_int_equal(diagnostics_errors(b.diagnostics), 3);
    words_free(words);
    bench_clear(&b);
}

static void syllables_are_counted_as_one_says_them(void **state) {
    (void)state;
    static const struct {
        const char *word;
        int32_t syllables;
    } rows[] = {{"a", 1},      {"the", 1},    {"table", 2},   {"fence", 1},   {"walked", 1},
                {"wanted", 2}, {"seven", 2},  {"hours", 1},   {"people", 2},  {"ice", 1},
                {"98", 1},     {"window", 2}, {"returns", 2}, {"evening", 3}, {"b", 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (check_syllables(rows[i].word) != rows[i].syllables)
            fail_msg("%s: %d", rows[i].word, (int)check_syllables(rows[i].word));
    assert_int_equal(check_characters("Zoë"), 3);
}

static void patterns_match_as_written(void **state) {
    (void)state;
    assert_true(words_pattern_in("not just .-, but", "it is not just tape, but glue"));
    assert_false(words_pattern_in("not just .-, but", "not just tape but glue"));
    assert_true(words_pattern_in("it's not .-%. it's", "well. it's not me. it's you"));
    assert_false(words_pattern_in("it's not .-%. it's", "it's not me, it's you"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_pack_without_faults_is_clean),
        cmocka_unit_test(each_fault_is_named_once_with_its_line),
        cmocka_unit_test(the_warehouse_has_no_errors),
        cmocka_unit_test(many_faults_are_found_at_once),
        cmocka_unit_test(syllables_are_counted_as_one_says_them),
        cmocka_unit_test(patterns_match_as_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
