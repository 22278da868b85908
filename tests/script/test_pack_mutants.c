/* Packs with something wrong somewhere, by the hundred: loading and checking them ends, with a
   clear answer and without a fault of ours, whatever was changed. */
#define _XOPEN_SOURCE 700 /* for nftw() */
#include "script/check.h"
#include "script/pack_bench.h"
#include "sim/luck.h"

enum { MUTANTS = 400, SEED = 11 };

static const char *const files[] = {
    "pack.lua",          "people/ada.lua",         "people/ben.lua",       "bank/general.lua",
    "storylets/fan.lua", "storylets/new_face.lua", "threads/ben_tram.lua", "letters/first.lua"};

/* What may come instead of a word, a number or a text. */
static const char *const swaps[] = {"{}",          "true",      "nil", "-1",        "99999999999",
                                    "''",          "{ {} }",    "'x'", "{ 'ada' }", "\"\\u{202E}\"",
                                    "{ [7] = 1 }", "{ x = {} }"};

/* Ends of one value that begins at `at`: a quoted text, a number, or a table. */
static const char *value_end(const char *at) {
    if (*at == '\'' || *at == '"') {
        const char *end = at + 1;
        while (*end && *end != *at)
            end += *end == '\\' && end[1] ? 2 : 1;
        return *end ? end + 1 : end;
    }
    if (*at == '{') {
        int depth = 0;
        for (const char *end = at; *end; end++) {
            depth += (*end == '{') - (*end == '}');
            if (!depth)
                return end + 1;
        }
    }
    return at + strspn(at, "0123456789");
}

/* Replaces one value, or cuts a key, at a place that luck chooses. */
static void mutate(const PackBench *b, Luck *luck, const char *file) {
    char *text = bench_get(b, file);
    Text changed = {0};
    const char *at = text + luck_below(luck, (int32_t)strlen(text));
    while (*at && !strchr("'{0123456789", *at))
        at++;
    text_add_bytes(&changed, text, (size_t)(at - text));
    text_add(&changed, swaps[luck_below(luck, (int32_t)(sizeof swaps / sizeof *swaps))]);
    text_add(&changed, value_end(at));
    bench_put(b, file, text_string(&changed));
    text_free(&changed);
    free(text);
}

static void no_mutant_gets_past_or_breaks_the_loader(void **state) {
    (void)state;
    Luck luck = luck_of(SEED, 0, LUCK_SEED, 0, 0);
    int refused = 0;
    PackBench b = bench_new();
    diagnostics_free(b.diagnostics);
    Diagnostics *none = diagnostics_new();
    Words *words = words_load(SOURCE_DIR "/scripts", "en", none);
    for (int32_t i = 0; i < MUTANTS; i++) {
        const char *file = files[luck_below(&luck, (int32_t)(sizeof files / sizeof *files))];
        char *before = bench_get(&b, file);
        b.diagnostics = diagnostics_new();
        for (int32_t changes = 1 + luck_below(&luck, 3); changes; changes--)
            mutate(&b, &luck, file);
        bool good = check_folder(b.folder, words, b.diagnostics);
        assert_true(good || diagnostics_errors(b.diagnostics) > 0);
        refused += !good;
        for (size_t d = 0; d < diagnostics_count(b.diagnostics); d++)
            assert_true(*diagnostics_get(b.diagnostics, d)->text != '\0');
        diagnostics_free(b.diagnostics);
        bench_put(&b, file, before);
        free(before);
    }
    b.diagnostics = NULL;
    bench_clear(&b);
    print_message("%d of %d refused\n", refused, MUTANTS);
    assert_true(refused > MUTANTS / 2);
    words_free(words);
    diagnostics_free(none);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_mutant_gets_past_or_breaks_the_loader),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
