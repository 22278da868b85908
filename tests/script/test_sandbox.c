#include "script/sandbox.h"
#include <lua.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

typedef struct {
    Sandbox *sandbox;
    SandboxLoad load;
} Bench;

static Bench bench_with(const SandboxLimits *limits) {
    Bench b = {sandbox_new(limits), {0}};
    b.load = (SandboxLoad){b.sandbox, value_store_new(), locator_new(), diagnostics_new()};
    assert_non_null(b.sandbox);
    return b;
}

static Bench bench(void) {
    return bench_with(NULL);
}

static void clear(Bench *b) {
    sandbox_free(b->sandbox);
    value_store_free(b->load.values);
    locator_free(b->load.locator);
    diagnostics_free(b->load.diagnostics);
}

static const Value *load_as(Bench *b, const char *source, SandboxFileKind kind) {
    return sandbox_load_text(&b->load, "minds/a.lua", source, strlen(source), kind);
}

static const Value *load(Bench *b, const char *source) {
    return load_as(b, source, SANDBOX_PACK_FILE);
}

/* The last diagnostic is exactly this. */
static void says(const Bench *b, int line, const char *text) {
    size_t count = diagnostics_count(b->load.diagnostics);
    assert_true(count > 0);
    const Diagnostic *d = diagnostics_get(b->load.diagnostics, count - 1);
    assert_string_equal(d->text, text);
    assert_int_equal(d->line, line);
    assert_string_equal(d->file, "minds/a.lua");
}

static void good_values(void **state) {
    (void)state;
    Bench b = bench();
    const Value *v = load(&b, "local soup = { 'a', 'b' }\n"
                              "local t = { format = 1, [0] = true, says = soup, more = soup }\n"
                              "for i = 1, 3 do t[#t + 1] = 'n' .. i end\n"
                              "t[-7], t['odd key'] = false, -9223372036854775807 - 1\n"
                              "return t");
    assert_non_null(v);
    assert_int_equal(value_kind(v), VALUE_TABLE);
    assert_int_equal(value_integer(value_get(v, "format")), 1);
    assert_true(value_boolean(value_at(v, 0)));
    assert_int_equal(value_kind(value_at(v, -7)), VALUE_BOOLEAN);
    assert_string_equal(value_text(value_at(value_get(v, "says"), 2)), "b");
    assert_true(value_get(v, "says") != value_get(v, "more"));
    assert_int_equal(value_length(v), 3);
    assert_int_equal(value_count(v), 9);
    assert_true(value_integer(value_get(v, "odd key")) == INT64_MIN);
    assert_null(value_get(v, "no"));
    assert_int_equal(value_index(value_entry(v, 0)), -7);
    assert_string_equal(value_key(value_entry(v, 8)), "says");
    char path[VALUE_PATH_MAX];
    assert_string_equal(value_path(value_at(value_get(v, "more"), 1), path, sizeof path),
                        "more[1]");
    assert_string_equal(value_path(value_get(v, "odd key"), path, sizeof path), "[\"odd key\"]");
    assert_string_equal(value_path(value_at(v, 2), path, sizeof path), "[2]");
    assert_string_equal(value_file(value_at(v, 2)), "minds/a.lua");
    assert_int_equal(diagnostics_errors(b.load.diagnostics), 0);
    clear(&b);
}

static void library_results(void **state) {
    (void)state;
    Bench b = bench();
    const Value *v = load(
        &b,
        "local t = { 3, 1, 2 } table.sort(t)\n"
        "local d = { 'b', 'a', 'cc' } table.sort(d, function(a, b) return #a > #b end)\n"
        "local keys = {} for k in pairs({ z = 1, [3] = 1, a = 1, [-2] = 1 }) do keys[#keys + 1] = "
        "tostring(k) end\n"
        "local l = { 1, 2, 3 } table.insert(l, 1, 0) table.insert(l, 9) local gone = "
        "table.remove(l, 2)\n"
        "local n = 0 for _, x in ipairs({ 4, 5, nil, 6 }) do n = n + x end\n"
        "return { sorted = table.concat(t, ','), own = table.concat(d, ','), keys = "
        "table.concat(keys, ' '),\n"
        "  list = table.concat(l, ' '), gone = gone, sum = n, up = ('aBz-\\u{e9}'):upper(), low = "
        "string.lower('ABz'),\n"
        "  sub = ('hello'):sub(-3, -2), rep = ('ab'):rep(3, '-'), len = ('abc'):len(), form = "
        "string.format('%s %d %% %s', true, 7, {}),\n"
        "  find = { ('a.b.c'):find('.c') }, none = tostring(('a'):find('x')), num = "
        "tonumber('-42'), bad = tostring(tonumber('1e3')),\n"
        "  sel = { select(-2, 1, 2, 3) }, cnt = select('#', 1, nil, nil), best = math.max(3, 9, 2) "
        "+ math.min(4, 1) + math.abs(-6),\n"
        "  un = { table.unpack({ 1, 2, 3 }, 2) }, t = type(nil), div = 7 // 2, join = 1 .. '' }");
    assert_non_null(v);
    const char *texts[][2] = {
        {"sorted", "1,2,3"}, {"own", "cc,b,a"},      {"keys", "-2 3 a z"},
        {"list", "0 2 3 9"}, {"up", "ABZ-\xC3\xA9"}, {"low", "abz"},
        {"sub", "ll"},       {"rep", "ab-ab-ab"},    {"form", "true 7 % table"},
        {"none", "nil"},     {"bad", "nil"},         {"t", "nil"},
        {"join", "1"}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_string_equal(value_text(value_get(v, texts[i][0])), texts[i][1]);
    const struct {
        const char *key;
        int64_t is;
    } numbers[] = {{"gone", 1}, {"sum", 9},   {"len", 3}, {"num", -42},
                   {"cnt", 3},  {"best", 16}, {"div", 3}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        assert_int_equal(value_integer(value_get(v, numbers[i].key)), numbers[i].is);
    assert_int_equal(value_integer(value_at(value_get(v, "find"), 1)), 4);
    assert_int_equal(value_integer(value_at(value_get(v, "sel"), 1)), 2);
    assert_int_equal(value_length(value_get(v, "un")), 2);
    assert_int_equal(diagnostics_errors(b.load.diagnostics), 0);
    clear(&b);
}

static void mistakes_name_their_line(void **state) {
    (void)state;
    static const struct {
        const char *source;
        int line;
        const char *text;
    } cases[] = {
        {"\n\nerror('no such\\nday')", 3, "no such\\nday"},
        {"local x\n return x.y.z", 2, "attempt to index a nil value (local 'x')"},
        {"return {\n a = }", 2, "unexpected symbol near '}'"},
        {"\nreturn pcall(error)", 2,
         "attempt to call a nil value (global 'pcall'); scripts have no such function here"},
        {"return 1 + {}", 1, "attempt to perform arithmetic on a table value"},
        {"\nerror({})", 2, "stops with an error that is a table; give error() a text"},
        {"error()", 1, "stops with an error that is nil; give error() a text"},
        {"error('other.lua:1: x')", 1, "other.lua:1: x"},
        {"error('0:99: x')", 1, "x"},
        {"error('\\27[31m\\u{202e}\\xff')", 1, "\\u{1B}[31m\\u{202E}\\xFF"},
        {"local t = {\n  1,\n  2.5,\n}\nreturn t", 3,
         "[2]: 2.5 is no whole number; use whole numbers (and // to divide)"},
        {"return { a = {\n b = print } }", 1, NULL},
        {"return", 1, "the file returns nothing; end it with return { ... }"},
        {"return { f =\n function() end }", 1,
         "f: a function, which only files under minds/ may hold; write a value"},
        {"return { [2.5] = 1 }", 1,
         "1 key is no whole number and no plain text of at most 200 bytes; rename it"},
        {"return { 'a\\0' }", 1, "[1]: a text with a NUL byte; delete it: a\\u{0}"},
        {"a = 1 \r b = 2", 1,
         "found a carriage return without a newline, which hides code from editors; save the file "
         "with plain line ends"},
        {"#!lua\nreturn 1", 1,
         "found a first line that starts with #; start with code or a -- comment"},
        {"\n\xff", 2, "found bytes that are no valid UTF-8; save the file as UTF-8"},
        {"table.sort({ 1, 'a' })", 1,
         "table.sort: cannot compare a text with a number; give it an order of your own"},
        {"\n\nreturn ('a'):gsub('a', 'b')", 3,
         "attempt to call a nil value (method 'gsub'); scripts have no such function here"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Bench b = bench();
        const Value *v = load(&b, cases[i].source);
        if (!cases[i].text) {
            assert_non_null(v);
            assert_int_equal(diagnostics_errors(b.load.diagnostics), 0);
        } else {
            if (v)
                assert_true(diagnostics_errors(b.load.diagnostics) > 0);
            if (cases[i].text[0] == '[')
                assert_int_equal(diagnostics_count(b.load.diagnostics), 1);
            says(&b, cases[i].line, cases[i].text);
        }
        assert_false(sandbox_dead(b.sandbox));
        clear(&b);
    }
}

static void verdict_is_sticky(void **state) {
    (void)state;
    Bench b = bench();
    assert_null(load(&b, "\nwhile true do end"));
    says(&b, 2, "this works on for more than 20 million steps; look for a loop that does not end");
    assert_true(sandbox_dead(b.sandbox));
    assert_null(load(&b, "return 1"));
    assert_int_equal(diagnostics_count(b.load.diagnostics), 1);
    assert_string_equal(sandbox_message(b.sandbox),
                        "minds/a.lua:2: this works on for more than "
                        "20 million steps; look for a loop that does not end");
    clear(&b);
}

/* A protected call, as nothing of ours offers one: even that gets no more work done. */
static int catch_all(lua_State *lua) {
    lua_pushboolean(lua, lua_pcall(lua, 0, 0, 0) == LUA_OK);
    return 1;
}

static int give_catch(lua_State *lua, void *context) {
    (void)context;
    lua_pushcfunction(lua, catch_all);
    return 1;
}

static void catching_gets_no_more_steps(void **state) {
    (void)state;
    SandboxLimits limits = sandbox_limits_usual();
    limits.steps_call = 100000;
    Bench b = bench_with(&limits);
    const Value *v = load_as(&b,
                             "return { week = function(catch)\n"
                             "  while true do catch(function() while true do end end) end end }",
                             SANDBOX_MIND_FILE);
    int week = value_function(value_get(v, "week"));
    assert_true(week != 0);
    assert_int_equal(sandbox_call(b.sandbox, week, give_catch, NULL, NULL), SANDBOX_STEPS);
    assert_true(sandbox_steps_last(b.sandbox) <= limits.steps_call + 200);
    assert_string_equal(sandbox_message(b.sandbox),
                        "minds/a.lua:2: this works on for more than 100000 "
                        "steps; look for a loop that does not end");
    assert_int_equal(sandbox_call(b.sandbox, week, give_catch, NULL, NULL), SANDBOX_STEPS);
    clear(&b);
}

static int give_number(lua_State *lua, void *context) {
    lua_pushinteger(lua, *(int *)context);
    return 1;
}

static void take_number(lua_State *lua, void *context) {
    *(int *)context = (int)lua_tointeger(lua, -1);
}

static void minds_are_called(void **state) {
    (void)state;
    Bench b = bench();
    const Value *v = load_as(&b,
                             "local last = 0\n"
                             "return { week = function(n) last = last + n return last * 2 end,\n"
                             "  bad = function(n)\n return n.x.y end }",
                             SANDBOX_MIND_FILE);
    int number = 21;
    sandbox_begin_run(b.sandbox);
    assert_int_equal(sandbox_call(b.sandbox, value_function(value_get(v, "week")), give_number,
                                  take_number, &number),
                     SANDBOX_OK);
    assert_int_equal(number, 42);
    assert_int_equal(sandbox_call(b.sandbox, value_function(value_get(v, "bad")), give_number,
                                  take_number, &number),
                     SANDBOX_MISTAKE);
    assert_string_equal(sandbox_file(b.sandbox), "minds/a.lua");
    assert_int_equal(sandbox_line(b.sandbox), 4);
    assert_string_equal(sandbox_text(b.sandbox), "attempt to index a number value (local 'n')");
    assert_int_equal(sandbox_call(b.sandbox, value_function(value_get(v, "week")), give_number,
                                  take_number, &number),
                     SANDBOX_OK);
    assert_true(sandbox_steps_total(b.sandbox) > 0);
    clear(&b);
}

static void a_run_has_a_budget(void **state) {
    (void)state;
    SandboxLimits limits = sandbox_limits_usual();
    limits.steps_call = 100000;
    limits.steps_run = 1000000;
    Bench b = bench_with(&limits);
    const Value *v =
        load_as(&b, "return function() for i = 1, 80000 do end end", SANDBOX_MIND_FILE);
    int week = value_function(v), calls = 0;
    for (int run = 0; run < 2; run++) {
        sandbox_begin_run(b.sandbox);
        for (calls = 0; calls < 5; calls++)
            assert_int_equal(sandbox_call(b.sandbox, week, NULL, NULL, NULL), SANDBOX_OK);
    }
    for (calls = 5; calls < 20; calls++)
        if (sandbox_call(b.sandbox, week, NULL, NULL, NULL) != SANDBOX_OK)
            break;
    assert_true(calls == 12);
    assert_string_equal(sandbox_text(b.sandbox),
                        "all calls of this run together work for more than 1 million "
                        "steps; let it do less");
    clear(&b);
}

static void files_share_nothing(void **state) {
    (void)state;
    Bench b = bench();
    assert_non_null(load(&b, "x = 1 string.len = nil table.sort = nil math = nil return 1"));
    const Value *v =
        load(&b, "return { x == nil, string.len('ab'), ('ab'):len(), math.max(1, 2) }");
    assert_true(value_boolean(value_at(v, 1)));
    assert_int_equal(value_integer(value_at(v, 2)), 2);
    assert_int_equal(value_integer(value_at(v, 3)), 2);
    assert_int_equal(value_integer(value_at(v, 4)), 2);
    clear(&b);
}

/* What a script can reach, walked by a script: a new function must be added here on purpose. */
static void allow_list(void **state) {
    (void)state;
    Bench b = bench();
    const Value *v =
        load(&b, "local out = {}\n"
                 "local function walk(t, path)\n"
                 "  for k, x in pairs(t) do\n"
                 "    out[#out + 1] = path .. k .. (type(x) == 'table' and '' or ':' .. type(x))\n"
                 "    if type(x) == 'table' then walk(x, path .. k .. '.') end\n"
                 "  end\n"
                 "end\n"
                 "walk(_ENV, '')\n"
                 "return table.concat(out, ' ')");
    assert_string_equal(
        value_text(v),
        "assert:function error:function ipairs:function math math.abs:function math.max:function "
        "math.min:function pairs:function select:function string string.find:function "
        "string.format:function string.len:function string.lower:function string.rep:function "
        "string.sub:function string.upper:function table table.concat:function "
        "table.insert:function table.remove:function table.sort:function table.unpack:function "
        "tonumber:function tostring:function type:function");
    clear(&b);
}

/* However little there is: a refusal with a reason, never a crash, never a half result. */
static void small_limits(void **state) {
    (void)state;
    static const char source[] =
        "local t = {} for i = 1, 50 do t[i] = { 'x' .. i, ('y'):rep(9) } end\n"
        "table.sort(t, function(a, b) return a[1] < b[1] end)\n"
        "return { t, function() return 1 .. '' end }";
    int well = 0, ill = 0;
    for (int i = 0; i < 1200; i++) {
        SandboxLimits limits = sandbox_limits_usual();
        limits.reserve = i % 2 ? 0 : 4096;
        if (i < 600)
            limits.heap = 128 * (size_t)i;
        else if (i < 800)
            limits.block = 16 * (size_t)(i - 600);
        else if (i < 1000)
            limits.steps_call = 200 * (i - 800);
        else
            limits.steps_files = 200 * (i - 1000);
        Bench b = {sandbox_new(&limits), {0}};
        if (!b.sandbox)
            continue;
        b.load = (SandboxLoad){b.sandbox, value_store_new(), locator_new(), diagnostics_new()};
        const Value *v = load_as(&b, source, SANDBOX_MIND_FILE);
        assert_int_equal(v == NULL, sandbox_dead(b.sandbox));
        assert_int_equal(v == NULL, diagnostics_errors(b.load.diagnostics));
        if (v) {
            well++;
            sandbox_begin_run(b.sandbox);
            int f = value_function(value_at(v, 2));
            SandboxVerdict verdict = sandbox_call(b.sandbox, f, NULL, NULL, NULL);
            assert_int_equal(verdict == SANDBOX_OK, !sandbox_dead(b.sandbox));
        } else {
            ill++;
            assert_true(sandbox_message(b.sandbox)[0] != '\0');
        }
        clear(&b);
    }
    assert_true(well > 100 && ill > 100);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(good_values),
        cmocka_unit_test(library_results),
        cmocka_unit_test(mistakes_name_their_line),
        cmocka_unit_test(verdict_is_sticky),
        cmocka_unit_test(catching_gets_no_more_steps),
        cmocka_unit_test(minds_are_called),
        cmocka_unit_test(a_run_has_a_budget),
        cmocka_unit_test(files_share_nothing),
        cmocka_unit_test(allow_list),
        cmocka_unit_test(small_limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
