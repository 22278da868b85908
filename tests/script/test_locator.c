/* Check 3 of the sandbox: every place that a diagnostic can name has the right line. A source marks
   the lines itself: a comment `--@ path` at the end of a line says which path belongs there. */
#include "script/locator.h"
#include "script/sandbox.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct {
    SandboxLoad load;
    const Value *root;
} Bench;

static Bench bench(const char *source) {
    Bench b = {{sandbox_new(NULL), value_store_new(), locator_new(), diagnostics_new()}, NULL};
    b.root = sandbox_load_text(&b.load, "a.lua", source, strlen(source), SANDBOX_MIND_FILE);
    if (!b.root)
        diagnostics_print(b.load.diagnostics, stderr, 0);
    assert_non_null(b.root);
    return b;
}

static void clear(Bench *b) {
    sandbox_free(b->load.sandbox);
    value_store_free(b->load.values);
    locator_free(b->load.locator);
    diagnostics_free(b->load.diagnostics);
}

/* Finds a value by its printed path. */
static const Value *find(const Value *value, const char *path) {
    char here[VALUE_PATH_MAX];
    if (strcmp(value_path(value, here, sizeof here), path) == 0)
        return value;
    for (size_t i = 0; i < value_count(value); i++) {
        const Value *found = find(value_entry(value, i), path);
        if (found)
            return found;
    }
    return NULL;
}

static void check_marks(const char *source) {
    Bench b = bench(source);
    int line = 1, marks = 0;
    for (const char *at = source; *at; at++) {
        if (strncmp(at, "--@ ", 4) == 0) {
            char paths[200];
            snprintf(paths, sizeof paths, "%.*s", (int)strcspn(at + 4, "\n"), at + 4);
            for (char *rest = paths, *path; (path = strtok_r(rest, " ", &rest)) != NULL; marks++) {
                const Value *value = find(b.root, path);
                if (!value)
                    fail_msg("no value %s", path);
                if (locator_line(b.load.locator, value) != line)
                    fail_msg("%s: line %d, not %d", path, locator_line(b.load.locator, value),
                             line);
            }
        }
        line += *at == '\n';
    }
    assert_true(marks > 0);
    clear(&b);
}

static void plain_tables(void **state) {
    (void)state;
    check_marks(
        "-- a comment with return { x = 1 }\n"
        "--[[ a long one\n return {} ]] --[==[ ]] ]==]\n"
        "return { --@ \n"
        "  format = 1, kind = 'person', --@ format kind\n"
        "  ['odd'] = 2, --@ odd\n"
        "  [7] = 'x', [-2] = 'y', [0] = 'z', --@ [7] [-2] [0]\n"
        "  bio = { --@ bio\n"
        "    knows = 'it is { not } = a table, -- really', --@ bio.knows\n"
        "    long = [[one\ntwo]], after = 1, --@ bio.after\n"
        "  },\n"
        "  nodes = { --@ nodes\n"
        "    arrive = { says = { 'a', --@ nodes.arrive nodes.arrive.says[1]\n"
        "      'b' }, --@ nodes.arrive.says[2]\n"
        "      you = { --@ nodes.arrive.you\n"
        "        { move = 'a', 'one' }; --@ nodes.arrive.you[1].move nodes.arrive.you[1][1]\n"
        "        { 'two', --@ nodes.arrive.you[2][1]\n"
        "          move = 'b' }, --@ nodes.arrive.you[2].move\n"
        "      } } },\n"
        "  { 'x' }, 'y', --@ [1][1] [2]\n"
        "  last = -5, --@ last\n"
        "}\n");
}

static void computed_packs(void **state) {
    (void)state;
    check_marks("local soup = { 'a', --@ soup[1]\n"
                "  'b' } --@ soup[2]\n"
                "local function rung(n)\n"
                "  return { deep = n }\n"
                "end\n"
                "local days = {} --@ days[1] days[2].rung\n"
                "for i = 1, 3 do\n"
                "  days[i] = { rung = i }\n"
                "end\n"
                "local pack <const> = { --@ k1\n"
                "  format = 1, --@ format\n"
                "  soup = soup, --@ soup\n"
                "  top = rung(1), --@ top top.deep\n"
                "  sum = 1 + 2, --@ sum\n"
                "  text = 'a' .. 'b', --@ text\n"
                "  f = function(a, b) if a then return { b, c } end end, --@ f\n"
                "  list = { rung(1), rung(2), --@ list list[2] list[1].deep\n"
                "    rung(3) }, --@ list[3]\n"
                "  ['k' .. 1] = 1,\n"
                "}\n"
                "pack.days = days --@ days\n"
                "pack.more = { x = { --@ more more.x\n"
                "  y = 1 } } --@ more.x.y\n"
                "pack.more.x.z = 2 --@ more.x.z\n"
                "pack[1] = 'first' --@ [1]\n"
                "pack['second'] = 'x' --@ second\n"
                "if pack.more == nil then pack.gone = { 1 } end\n"
                "return pack --@ \n");
}

static void odd_sources(void **state) {
    (void)state;
    check_marks("\xEF\xBB\xBF"
                "return {\r\n"
                "  a = 1,\n"
                "  a = 2, --@ a\n"
                "  b = { [ [[long]] ] = 1 }, --@ b b.long\n"
                "  c = (function() return { d = 1 } end)(), --@ c c.d\n"
                "  e = { table.unpack { 1, 2 } }, --@ e e[2]\n"
                "}");
    static const char *const sources[] = {
        "",
        "return",
        "return {",
        "return { a = ",
        "return { [",
        "return { [[",
        "local",
        "local x",
        "local x =",
        "x.",
        "x[",
        "x[1",
        "return { [1",
        "return { a",
        "return 'a",
        "return [==[",
        "--[[",
        "--",
        "return { { { {",
        "} ) ]",
        "end end end",
        "local a = a return a",
        "local a local b = a a = b return { a }",
        "return { ['\\",
        "0x",
        "x[1].y[2] = { 1 }",
    };
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        Locator *l = locator_new();
        ValueStore *store = value_store_new();
        assert_true(locator_add(l, "a.lua", sources[i], strlen(sources[i])));
        Value *root = value_root_new(store, "a.lua");
        assert_true(value_set_table(store, root, 1));
        value_set_index(value_entry_new(root, 0), 1);
        assert_true(locator_line(l, value_at(root, 1)) <= 1);
        assert_true(locator_line(l, root) <= 1);
        locator_free(l);
        value_store_free(store);
    }
    assert_int_equal(locator_line(NULL, NULL), 0);
}

/* Files are asked for in turn, and one that was not added has no lines. */
static void many_files(void **state) {
    (void)state;
    SandboxLoad load = {sandbox_new(NULL), value_store_new(), locator_new(), diagnostics_new()};
    const Value *roots[10];
    for (int i = 0; i < 10; i++) {
        char name[20], source[200];
        snprintf(name, sizeof name, "f%d.lua", i);
        snprintf(source, sizeof source, "%.*sreturn { a = {\n 1 } }", i, "\n\n\n\n\n\n\n\n\n\n");
        roots[i] = sandbox_load_text(&load, name, source, strlen(source), SANDBOX_PACK_FILE);
    }
    for (int round = 0; round < 3; round++)
        for (int i = 9; i >= 0; i--)
            assert_int_equal(locator_line(load.locator, value_at(value_get(roots[i], "a"), 1)),
                             i + 2);
    Value *other = value_root_new(load.values, "other.lua");
    assert_int_equal(locator_line(load.locator, other), 0);
    diagnostics_at(load.diagnostics, DIAGNOSTIC_ERROR, load.locator, value_get(roots[3], "a"),
                   "a table, not %s; write a text", "this");
    const Diagnostic *d = diagnostics_get(load.diagnostics, 0);
    assert_string_equal(d->file, "f3.lua");
    assert_int_equal(d->line, 4);
    assert_string_equal(d->text, "a: a table, not this; write a text");
    sandbox_free(load.sandbox);
    value_store_free(load.values);
    locator_free(load.locator);
    diagnostics_free(load.diagnostics);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_tables),
        cmocka_unit_test(computed_packs),
        cmocka_unit_test(odd_sources),
        cmocka_unit_test(many_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
