#include "script/diagnostic.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char *printed(const Diagnostics *list, size_t most) {
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    diagnostics_print(list, out, most);
    fclose(out);
    return text;
}

static void errors_come_first_in_order(void **state) {
    (void)state;
    Diagnostics *list = diagnostics_new();
    diagnostics_add(list, DIAGNOSTIC_WARNING, "a.lua", 1, "long; cut it");
    diagnostics_add(list, DIAGNOSTIC_ERROR, "b.lua", 9, "second");
    diagnostics_add(list, DIAGNOSTIC_ERROR, "b.lua", 2, "first");
    diagnostics_add(list, DIAGNOSTIC_ERROR, "b.lua", 2, "first again");
    diagnostics_add(list, DIAGNOSTIC_ERROR, "", 0, "no pack.lua; write one");
    diagnostics_add(list, DIAGNOSTIC_ERROR, "a.lua", 0, "is a link");
    char *text = printed(list, 0);
    assert_string_equal(text, "no pack.lua; write one\n"
                              "a.lua: is a link\n"
                              "b.lua:2: first\n"
                              "b.lua:2: first again\n"
                              "b.lua:9: second\n"
                              "a.lua:1: warning: long; cut it\n");
    free(text);
    text = printed(list, 2);
    assert_string_equal(text, "no pack.lua; write one\n"
                              "a.lua: is a link\n"
                              "... and 4 more (5 errors, 1 warnings in all)\n");
    free(text);
    diagnostics_free(list);
}

static void texts_are_escaped(void **state) {
    (void)state;
    Diagnostics *list = diagnostics_new();
    diagnostics_add(list, DIAGNOSTIC_ERROR, "x\x1b[m.lua", 1, "bad %s",
                    "\x1b]0;t\a\r\n\xE2\x80\xAE\xE2\x80\x8B\xFF\xC0\x80 \xC3\xA9 %s%n");
    const Diagnostic *d = diagnostics_get(list, 0);
    assert_string_equal(d->file, "x\\u{1B}[m.lua");
    assert_string_equal(d->text, "bad \\u{1B}]0;t\\u{7}\\u{D}\\n\\u{202E}\\u{200B}\\xFF\\xC0\\x80 "
                                 "\xC3\xA9 %s%n");
    char long_text[3000], quoted[260];
    memset(long_text, 'x', sizeof long_text);
    diagnostic_quote(quoted, sizeof quoted, long_text, sizeof long_text);
    assert_int_equal(strlen(quoted), DIAGNOSTIC_QUOTE_MAX + 3);
    memset(long_text, '\x1b', sizeof long_text);
    diagnostic_quote(quoted, sizeof quoted, long_text, sizeof long_text);
    assert_true(strlen(quoted) < sizeof quoted);
    char small[8];
    diagnostic_quote(small, sizeof small, "\xF0\x9F\x98\x80\xF0\x9F\x98\x80", 8);
    assert_true(strlen(small) < sizeof small);
    long_text[sizeof long_text - 1] = '\0';
    diagnostics_add(list, DIAGNOSTIC_ERROR, long_text, 1, "%s", long_text);
    assert_true(strlen(diagnostics_get(list, 1)->text) < DIAGNOSTIC_TEXT_MAX);
    diagnostics_free(list);
}

static void counts_beyond_what_is_kept(void **state) {
    (void)state;
    Diagnostics *list = diagnostics_new();
    for (int i = 0; i < 2 * DIAGNOSTICS_KEPT; i++)
        diagnostics_add(list, DIAGNOSTIC_WARNING, "a.lua", i, "w");
    assert_int_equal(diagnostics_count(list), DIAGNOSTICS_KEPT);
    assert_int_equal(diagnostics_warnings(list), 2 * DIAGNOSTICS_KEPT);
    char *text = printed(list, DIAGNOSTICS_SHOWN);
    assert_non_null(strstr(text, "... and 9980 more (0 errors, 10000 warnings in all)\n"));
    free(text);
    diagnostics_free(list);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(errors_come_first_in_order),
        cmocka_unit_test(texts_are_escaped),
        cmocka_unit_test(counts_beyond_what_is_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
