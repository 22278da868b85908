/* Runs every file of tests/script/hostile/, and some too big to commit, as a file of a pack and as
   a mind that is called each week, each in a process of its own: it must end within a second of
   processor time and 64 MB above a good pack, with a message that names file and line, in plain
   letters, and the program must go on. hostile/expected.txt says what is said:
   `name <tab> line <tab> how the message begins`, or `ok` where nothing is wrong. */
#include "script/sandbox.h"
#include "script/source_check.h"
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#if defined(__SANITIZE_ADDRESS__)
enum { MEMORY_MAX_KB = 3 * 64 * 1024, TIME_MAX_MS = 2000 }; /* its own work comes on top of ours */
const char *__asan_default_options(void);
const char *__asan_default_options(void) {
    return "quarantine_size_mb=1";
}
#else
enum { MEMORY_MAX_KB = 64 * 1024, TIME_MAX_MS = 1000 };
#endif
enum { WEEKS = 144 };

typedef struct {
    bool done, said, goes_on;
    SandboxVerdict verdict; /* of the mind */
    int line;
    char file[100], text[DIAGNOSTIC_TEXT_MAX];
    long peak_kb;
    int worked_ms;
} Outcome;

typedef struct {
    const char *name;
    const char *source;
    size_t length;
} Attack;

static SandboxLoad load_new(void) {
    return (SandboxLoad){sandbox_new(NULL), value_store_new(), locator_new(), diagnostics_new()};
}

static void load_free(SandboxLoad *load) {
    sandbox_free(load->sandbox);
    value_store_free(load->values);
    locator_free(load->locator);
    diagnostics_free(load->diagnostics);
}

static void keep(Outcome *o, const char *file, int line, const char *text) {
    o->said = true;
    o->line = line;
    snprintf(o->file, sizeof o->file, "%s", file);
    snprintf(o->text, sizeof o->text, "%s", text);
}

static void keep_first(Outcome *o, const SandboxLoad *load) {
    if (diagnostics_count(load->diagnostics) == 0)
        return;
    const Diagnostic *d = diagnostics_get(load->diagnostics, 0);
    keep(o, d->file, d->line, d->text);
}

static void run_as_pack(const Attack *a, Outcome *o) {
    SandboxLoad load = load_new();
    sandbox_load_text(&load, "scenes/attack.lua", a->source, a->length, SANDBOX_PACK_FILE);
    keep_first(o, &load);
    load_free(&load);
}

static void run_as_mind(const Attack *a, Outcome *o) {
    static const char head[] = "return function(view, act) ", tail[] = "\nend\n";
    size_t size = a->length + sizeof head + sizeof tail;
    char *source = malloc(size);
    assert_non_null(source);
    memcpy(source, head, sizeof head - 1);
    memcpy(source + sizeof head - 1, a->source, a->length);
    memcpy(source + sizeof head - 1 + a->length, tail, sizeof tail);
    size = sizeof head - 1 + a->length + sizeof tail - 1;
    SandboxLoad load = load_new();
    const Value *mind =
        sandbox_load_text(&load, "scenes/attack.lua", source, size, SANDBOX_MIND_FILE);
    keep_first(o, &load);
    sandbox_begin_run(load.sandbox);
    for (int week = 0; mind && week < WEEKS && o->verdict == SANDBOX_OK; week++)
        o->verdict = sandbox_call(load.sandbox, value_function(mind), NULL, NULL, NULL);
    if (o->verdict != SANDBOX_OK)
        keep(o, sandbox_file(load.sandbox), sandbox_line(load.sandbox), sandbox_text(load.sandbox));
    load_free(&load);
    free(source);
}

static bool good_pack_loads(void) {
    static const char good[] = "local t = {} for i = 1, 10 do t[i] = 'day ' .. i end\nreturn t";
    SandboxLoad load = load_new();
    const Value *v = sandbox_load_text(&load, "good.lua", good, sizeof good - 1, SANDBOX_PACK_FILE);
    bool loads = value_length(v) == 10 && value_text_is(value_at(v, 10), "day 10");
    load_free(&load);
    return loads;
}

/* In a child, so that a crash is seen and memory is measured for each alone. */
static Outcome run_apart(const Attack *a, void run(const Attack *, Outcome *)) {
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        Outcome o = {0};
        run(a, &o);
        o.goes_on = good_pack_loads();
        struct rusage use;
        getrusage(RUSAGE_SELF, &use);
        o.peak_kb = use.ru_maxrss;
        o.worked_ms = (int)(use.ru_utime.tv_sec * 1000 + use.ru_utime.tv_usec / 1000 +
                            use.ru_stime.tv_sec * 1000 + use.ru_stime.tv_usec / 1000);
        o.done = true;
        ssize_t written = write(ends[1], &o, sizeof o);
        _exit(written == (ssize_t)sizeof o ? 0 : 1);
    }
    close(ends[1]);
    Outcome o = {0};
    ssize_t got = read(ends[0], &o, sizeof o);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    o.done = got == (ssize_t)sizeof o && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return o;
}

static int failures, slowest_ms;
static long largest_kb, good_kb;

static void fail_for(const Attack *a, const char *as, const Outcome *o, const char *why) {
    failures++;
    fprintf(stderr, "%s as %s: %s (%d ms, %ld KB above): %s:%d: %s\n", a->name, as, why,
            o->worked_ms, o->peak_kb - good_kb, o->file, o->line, o->text);
}

static void judge(const Attack *a, const char *as, const Outcome *o) {
    if (!o->done) {
        fail_for(a, as, o, "the program ended");
        return;
    }
    slowest_ms = o->worked_ms > slowest_ms ? o->worked_ms : slowest_ms;
    largest_kb = o->peak_kb - good_kb > largest_kb ? o->peak_kb - good_kb : largest_kb;
    if (!o->goes_on)
        fail_for(a, as, o, "a good pack does not load any more");
    if (o->worked_ms > TIME_MAX_MS)
        fail_for(a, as, o, "took too long");
    if (o->peak_kb - good_kb > MEMORY_MAX_KB)
        fail_for(a, as, o, "took too much memory");
    if (!o->said)
        return;
    if (strcmp(o->file, "scenes/attack.lua") != 0 || o->line < 1)
        fail_for(a, as, o, "no file or line");
    if (source_check_text(o->text, strlen(o->text)).what || strchr(o->text, '\n'))
        fail_for(a, as, o, "raw characters in the message");
    if (!o->text[0])
        fail_for(a, as, o, "an empty message");
}

/* One line of expected.txt for this name, or NULL. */
static const char *expected_of(const char *table, const char *name) {
    size_t length = strlen(name);
    for (const char *line = table; line && *line; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (strncmp(line, name, length) == 0 && line[length] == '\t')
            return line + length + 1;
    }
    return NULL;
}

static void compare_message(const Attack *a, const char *table, const Outcome *o) {
    char now[DIAGNOSTIC_TEXT_MAX + 40];
    if (o->said)
        snprintf(now, sizeof now, "%d\t%s", o->line, o->text);
    else
        snprintf(now, sizeof now, "ok");
    const char *expected = expected_of(table, a->name);
    size_t length = expected ? strcspn(expected, "\n") : 0;
    if (length > 0 && o->said && strstr(o->text, " for more than 0.6 s"))
        return; /* on a slow machine the clock may come first */
    if (length == 0 || strncmp(now, expected, length) != 0) {
        fail_for(a, "pack", o, "not the message of expected.txt");
        fprintf(stderr, "expected.txt would be: %s\t%s\n", a->name, now);
    }
}

static void attack(const Attack *a, const char *table) {
    Outcome pack = run_apart(a, run_as_pack);
    judge(a, "pack", &pack);
    compare_message(a, table, &pack);
    Outcome mind = run_apart(a, run_as_mind);
    judge(a, "mind", &mind);
}

static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *bytes = malloc(1 << 20);
    assert_non_null(bytes);
    *length = fread(bytes, 1, (1 << 20) - 1, file);
    bytes[*length] = '\0';
    fclose(file);
    return bytes;
}

static int is_lua(const struct dirent *entry) {
    size_t length = strlen(entry->d_name);
    return length > 4 && strcmp(entry->d_name + length - 4, ".lua") == 0;
}

static void measure_good_pack(void) {
    static const Attack good = {"good", "return { 1 }", 12};
    good_kb = run_apart(&good, run_as_pack).peak_kb;
}

static void every_committed_file(void **state) {
    (void)state;
    static const char folder[] = SOURCE_DIR "/tests/script/hostile";
    size_t length;
    char *table = read_file(SOURCE_DIR "/tests/script/hostile/expected.txt", &length);
    struct dirent **entries;
    int count = scandir(folder, &entries, is_lua, alphasort);
    assert_true(count >= 90);
    for (int i = 0; i < count; i++) {
        char path[500], name[256];
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        snprintf(name, sizeof name, "%.*s", (int)strlen(entries[i]->d_name) - 4,
                 entries[i]->d_name);
        Attack a = {name, NULL, 0};
        char *source = read_file(path, &a.length);
        a.source = source;
        attack(&a, table);
        free(source);
        free(entries[i]);
    }
    free(entries);
    free(table);
    print_message("%d files: slowest %d ms, largest %ld KB above a good pack\n", count, slowest_ms,
                  largest_kb);
    assert_int_equal(failures, 0);
}

/* What is too big to commit: head, unit many times, tail. A %d in the unit is the turn. */
typedef struct {
    const char *name, *head, *unit;
    int times;
    const char *tail;
} Made;

static const Made made[] = {
    {"made_parentheses", "return ", "(", 50000, "1"},
    {"made_braces", "return ", "{", 50000, ""},
    {"made_brackets", "return ", "a[", 50000, ""},
    {"made_calls", "return ", "f(", 50000, ""},
    {"made_functions", "return ", "function() return ", 14000, ""},
    {"made_blocks", "", "do ", 50000, ""},
    {"made_ifs", "", "if a then ", 25000, ""},
    {"made_loops", "", "while a do ", 20000, ""},
    {"made_minus", "return ", "- ", 50000, "1"},
    {"made_not", "return ", "not ", 50000, "1"},
    {"made_power", "return 1", "^1", 50000, ""},
    {"made_joins", "return 'a'", "..'a'", 50000, ""},
    {"made_sums", "return 1", "+1", 100000, ""},
    {"made_locals", "", "local a%d\n", 300, ""},
    {"made_else_ifs", "if a then ", "elseif a then ", 18000, "end"},
    {"made_gotos", "", "goto x ", 32000, "::x::"},
    {"made_labels", "", "::a%d:: ", 20000, ""},
    {"made_assignments", "local a ", "a=1 ", 60000, ""},
    {"made_constants", "return { ", "%d.5,", 30000, "}"},
    {"made_texts", "return { ", "'%d',", 25000, "}"},
    {"made_fields", "return { ", "k%d=1,", 22000, "}"},
    {"made_comment", "--", "x", 250000, "\nreturn 1"},
    {"made_name", "return ", "x", 250000, ""},
    {"made_number", "return ", "9", 250000, ""},
    {"made_hex", "return 0x", "f", 250000, ""},
    {"made_fraction", "return 0.", "1", 250000, ""},
    {"made_text", "return '", "x", 250000, "'"},
    {"made_skip", "return '", "\\z ", 80000, "'"},
    {"made_long_text", "return [[", "]", 250000, ""},
    {"made_level", "return [", "=", 250000, "["},
    {"made_escapes", "return '", "\\u{7FFFFFFF}", 20000, "'"},
    {"made_newlines", "", "\n", 250000, "error('last')"},
    {"made_semicolons", "", ";", 250000, ""},
    {"made_functions_flat", "", "local function f() end ", 190, "return 1"},
    {"made_upvalues", "local a ", "function f() a=a ", 5000, ""},
    {"made_arguments", "return f(", "1,", 60000, "1)"},
    {"made_parameters", "local function f(a", ",a%d", 30000, ") end"},
    {"made_strings_joined", "local s = ''\n", "s = s .. s .. 'x'\n", 14000, ""},
};

static char *make(const Made *m, size_t *length) {
    size_t room = strlen(m->head) + strlen(m->tail) + 1 + (strlen(m->unit) + 8) * (size_t)m->times;
    char *source = malloc(room);
    assert_non_null(source);
    strcpy(source, m->head);
    size_t used = strlen(source);
    const char *number = strstr(m->unit, "%d");
    for (int i = 0; i < m->times; i++) {
        if (number)
            used += (size_t)snprintf(source + used, room - used, "%.*s%d%s",
                                     (int)(number - m->unit), m->unit, i, number + 2);
        else
            used += (size_t)snprintf(source + used, room - used, "%s", m->unit);
    }
    used += (size_t)snprintf(source + used, room - used, "%s", m->tail);
    *length = used;
    return source;
}

static void every_made_file(void **state) {
    (void)state;
    failures = slowest_ms = 0;
    largest_kb = 0;
    size_t length;
    char *table = read_file(SOURCE_DIR "/tests/script/hostile/expected.txt", &length);
    for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
        Attack a = {made[i].name, NULL, 0};
        char *source = make(&made[i], &a.length);
        a.source = source;
        attack(&a, table);
        free(source);
    }
    free(table);
    print_message("%zu made files: slowest %d ms, largest %ld KB above a good pack\n",
                  sizeof made / sizeof *made, slowest_ms, largest_kb);
    assert_int_equal(failures, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_committed_file),
        cmocka_unit_test(every_made_file),
    };
    measure_good_pack();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
