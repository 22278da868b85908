/* Strings: they grow, they are checked where they enter, and hostile bytes are shown harmlessly. */
#include "base/text.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void an_empty_text_reads_as_empty(void **state) {
    (void)state;
    Text text = {0};
    assert_string_equal(text_string(&text), "");
    text_clear(&text);
    char *taken = text_take(&text);
    assert_string_equal(taken, "");
    free(taken);
    text_free(&text);
    text_free(&text);
}

static void it_grows_and_hands_over(void **state) {
    (void)state;
    Text text = {0};
    for (int i = 0; i < 1000; i++)
        text_add_format(&text, "%d,", i % 10);
    assert_int_equal(text.length, 2000);
    text_clear(&text);
    text_add(&text, "Wanda");
    text_add_char(&text, ' ');
    text_add_codepoint(&text, 0x1F6B2);
    text_add_codepoint(&text, 0xD800);
    text_add_codepoint(&text, 0xFFFFFFFF);
    text_add_bytes(&text, "", 0);
    char *taken = text_take(&text);
    assert_string_equal(taken, "Wanda \xF0\x9F\x9A\xB2\xEF\xBF\xBD\xEF\xBF\xBD");
    assert_null(text.bytes);
    free(taken);
}

typedef struct {
    const char *bytes;
    size_t length;
    TextFault fault;
    size_t at;
} Sample;
#define SAMPLE(string, fault, at)                                                                  \
    { string, sizeof string - 1, fault, at }

static void check_samples(const Sample *samples, size_t count, TextShape shape) {
    for (size_t i = 0; i < count; i++) {
        TextCheck check = text_check(samples[i].bytes, samples[i].length, shape);
        if (check.fault != samples[i].fault || check.at != samples[i].at)
            fail_msg("sample %zu: %s at %zu, expected %s at %zu", i, text_fault_words(check.fault),
                     check.at, text_fault_words(samples[i].fault), samples[i].at);
    }
}

static void what_people_write_is_accepted(void **state) {
    (void)state;
    static const Sample samples[] = {
        SAMPLE("", TEXT_FINE, 0),
        SAMPLE("Jo said: \xE2\x80\x9Cno.\xE2\x80\x9D", TEXT_FINE, 18),
        SAMPLE("a\xC2\xA0"
               "b",
               TEXT_FINE, 4), /* no-break space */
        SAMPLE("\xD7\xA9\xD6\xB8\xD7\x81\xD7\x9C\xD7\x95\xD6\xB9\xD7\x9D", TEXT_FINE, 14),
        SAMPLE("e\xCC\x81\xCC\x82\xCC\x83\xCC\x84", TEXT_FINE, 9), /* four marks */
        SAMPLE("\xF0\x9F\x9A\xB2", TEXT_FINE, 4),
    };
    check_samples(samples, sizeof samples / sizeof *samples, TEXT_LINE);
    static const Sample blocks[] = {
        SAMPLE("a\tb\nc\r\nd\n", TEXT_FINE, 9),
    };
    check_samples(blocks, sizeof blocks / sizeof *blocks, TEXT_BLOCK);
}

static void what_hides_or_harms_is_refused(void **state) {
    (void)state;
    static const Sample samples[] = {
        SAMPLE("ab\0c", TEXT_CONTROL, 2),
        SAMPLE("ab\x1B[2J", TEXT_CONTROL, 2),
        SAMPLE("\x7F", TEXT_CONTROL, 0),
        SAMPLE("a\xC2\x85", TEXT_CONTROL, 1),     /* C1: next line */
        SAMPLE("a\xE2\x80\xA8", TEXT_CONTROL, 1), /* line separator */
        SAMPLE("a\xE2\x80\xAE"
               "b",
               TEXT_BIDI, 1), /* override */
        SAMPLE("a\xE2\x81\xA6"
               "b",
               TEXT_BIDI, 1),                       /* isolate */
        SAMPLE("a\xD8\x9C", TEXT_BIDI, 1),          /* Arabic letter mark */
        SAMPLE("a\xE2\x80\x8B", TEXT_INVISIBLE, 1), /* zero-width space */
        SAMPLE("\xEF\xBB\xBF"
               "a",
               TEXT_INVISIBLE, 0), /* byte order mark */
        SAMPLE("so\xC2\xAD"
               "ft",
               TEXT_INVISIBLE, 2),                      /* soft hyphen */
        SAMPLE("\xE3\x85\xA4", TEXT_INVISIBLE, 0),      /* Hangul filler */
        SAMPLE("x\xF3\xA0\x81\x81", TEXT_INVISIBLE, 1), /* tag A */
        SAMPLE("x\xEF\xB8\x8F", TEXT_INVISIBLE, 1),     /* variation selector */
        SAMPLE("\xEE\x80\x80", TEXT_NO_CHARACTER, 0),   /* private use */
        SAMPLE("\xEF\xBF\xBF", TEXT_NO_CHARACTER, 0),   /* noncharacter */
        SAMPLE("e\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81", TEXT_MARKS, 9),
        SAMPLE("a\rb\n", TEXT_LONE_CR, 1),
        SAMPLE("a\r", TEXT_LONE_CR, 1),
        SAMPLE("a\r\r\n", TEXT_LONE_CR, 1),
        SAMPLE("caf\xE9 ", TEXT_NOT_UTF8, 3),         /* Latin-1 */
        SAMPLE("\xC0\xAF", TEXT_NOT_UTF8, 0),         /* overlong */
        SAMPLE("\xED\xA0\x80", TEXT_NOT_UTF8, 0),     /* surrogate */
        SAMPLE("\xF4\x90\x80\x80", TEXT_NOT_UTF8, 0), /* past the end */
        SAMPLE("ok \xE2\x80", TEXT_NOT_UTF8, 3),      /* cut off */
    };
    check_samples(samples, sizeof samples / sizeof *samples, TEXT_BLOCK);
    static const Sample lines[] = {
        SAMPLE("a\tb", TEXT_BREAK, 1),
        SAMPLE("a\nb", TEXT_BREAK, 1),
        SAMPLE("a\r\nb", TEXT_BREAK, 1),
    };
    check_samples(lines, sizeof lines / sizeof *lines, TEXT_LINE);
}

static void the_line_of_a_fault_is_told(void **state) {
    (void)state;
    static const char file[] = "one\r\ntwo\nthr\x01"
                               "ee\n";
    TextCheck check = text_check(file, sizeof file - 1, TEXT_BLOCK);
    assert_int_equal(check.line, 3);
    assert_int_equal(check.codepoint, 1);
}

static void assert_safe(const char *bytes, size_t length, size_t length_max, const char *expected) {
    Text text = {0};
    text_add(&text, "> ");
    text_add_safe(&text, bytes, length, length_max);
    assert_string_equal(text_string(&text) + 2, expected);
    assert_true(text.length - 2 <= length_max);
    text_free(&text);
}

static void hostile_bytes_are_shown_on_one_line(void **state) {
    (void)state;
    assert_safe("a\nb\\\x1B[2J", 8, 100, "a\\u{A}b\\\\\\u{1B}[2J");
    assert_safe("\xE2\x80\xAE\xFF\0", 5, 100, "\\u{202E}\\xFF\\u{0}");
    assert_safe("\xC3\xA9t\xC3\xA9", 5, 100, "\xC3\xA9t\xC3\xA9");
    assert_safe("abcdef", 6, 6, "abcdef");
    assert_safe("abcdefg", 7, 6, "abc...");
    assert_safe("a\xC3\xA9\xC3\xA9\xC3\xA9", 7, 6, "a\xC3\xA9...");
    assert_safe("ab\x01zzzz", 7, 8, "ab...");
    assert_safe("\x01\x01", 2, 3, "...");
    assert_safe("", 0, 3, "");
}

/* Whatever bytes come, what is shown passes the check that was there to refuse them. */
static void what_is_shown_is_always_acceptable(void **state) {
    (void)state;
    uint32_t stream = 2463534242u;
    for (int round = 0; round < 20000; round++) {
        char bytes[24];
        for (size_t i = 0; i < sizeof bytes; i++) {
            stream ^= stream << 13;
            stream ^= stream >> 17;
            stream ^= stream << 5;
            bytes[i] = (char)(stream >> 11);
        }
        Text text = {0};
        text_add_safe(&text, bytes, sizeof bytes, 3 + stream % 60);
        TextCheck check = text_check(text_string(&text), text.length, TEXT_LINE);
        assert_int_equal(check.fault, TEXT_FINE);
        text_free(&text);
    }
}

static void a_copy_is_cut_between_characters(void **state) {
    (void)state;
    char buffer[6];
    assert_true(text_copy(buffer, sizeof buffer, "Bao"));
    assert_string_equal(buffer, "Bao");
    assert_false(text_copy(buffer, sizeof buffer, "Ines \xC3\xA9"));
    assert_string_equal(buffer, "Ines ");
    assert_false(text_copy(buffer, sizeof buffer, "Ine\xE2\x82\xAC"));
    assert_string_equal(buffer, "Ine");
    assert_false(text_copy(buffer, 1, "x"));
    assert_string_equal(buffer, "");
}

static void ends_are_trimmed_and_compared(void **state) {
    (void)state;
    const char *start = " \t two words\r\n";
    size_t length = strlen(start);
    text_trim(&start, &length);
    assert_int_equal(length, 9);
    assert_memory_equal(start, "two words", 9);
    start = "  ";
    length = 2;
    text_trim(&start, &length);
    assert_int_equal(length, 0);
    assert_true(text_starts_with("warehouse", "ware"));
    assert_false(text_starts_with("wa", "ware"));
    assert_true(text_ends_with("a.lua", ".lua"));
    assert_false(text_ends_with("lua", ".lua"));
}

static void numbers_are_read_strictly(void **state) {
    (void)state;
    int64_t number = 77;
    assert_true(text_to_integer("-12", -12, 12, &number));
    assert_int_equal(number, -12);
    assert_true(text_to_integer("-9223372036854775808", INT64_MIN, INT64_MAX, &number));
    assert_true(number == INT64_MIN);
    assert_true(text_to_integer("9223372036854775807", INT64_MIN, INT64_MAX, &number));
    assert_true(number == INT64_MAX);
    assert_true(text_to_integer("-0", 0, 0, &number));
    assert_true(text_to_integer("007", 0, 7, &number));
    static const char *const refused[] = {
        "",
        "-",
        "+1",
        " 1",
        "1 ",
        "1.0",
        "0x10",
        "1e3",
        "--1",
        "13",
        "-13",
        "9223372036854775808",
        "-9223372036854775809",
        "99999999999999999999999999",
        "\xD9\xA3" /* a digit, but not one of ours */,
    };
    number = 77;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        if (text_to_integer(refused[i], -12, 12, &number))
            fail_msg("'%s' was read as %lld", refused[i], (long long)number);
    assert_int_equal(number, 77);
    uint64_t seed = 0;
    assert_true(text_to_unsigned("18446744073709551615", UINT64_MAX, &seed));
    assert_true(seed == UINT64_MAX);
    assert_false(text_to_unsigned("18446744073709551616", UINT64_MAX, &seed));
    assert_false(text_to_unsigned("-1", UINT64_MAX, &seed));
    assert_false(text_to_unsigned("11", 10, &seed));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_text_reads_as_empty),
        cmocka_unit_test(it_grows_and_hands_over),
        cmocka_unit_test(what_people_write_is_accepted),
        cmocka_unit_test(what_hides_or_harms_is_refused),
        cmocka_unit_test(the_line_of_a_fault_is_told),
        cmocka_unit_test(hostile_bytes_are_shown_on_one_line),
        cmocka_unit_test(what_is_shown_is_always_acceptable),
        cmocka_unit_test(a_copy_is_cut_between_characters),
        cmocka_unit_test(ends_are_trimmed_and_compared),
        cmocka_unit_test(numbers_are_read_strictly),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
