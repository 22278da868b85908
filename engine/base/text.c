#include "base/text.h"
#include "base/status.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { FIRST_CAPACITY = 64, REPLACEMENT = 0xFFFD, UTF8_BYTES_MAX = 4 };

/* ---- A string that grows ---- */

void text_free(Text *text) {
    free(text->bytes);
    *text = (Text){0};
}

void text_clear(Text *text) {
    text->length = 0;
    if (text->bytes != NULL)
        text->bytes[0] = '\0';
}

const char *text_string(const Text *text) {
    return text->bytes == NULL ? "" : text->bytes;
}

/* Room for `more` bytes and the closing 0. */
static void make_room(Text *text, size_t more) {
    BUG_IF(more > TEXT_LENGTH_MAX || text->length + more > TEXT_LENGTH_MAX);
    size_t needed = text->length + more + 1;
    if (needed <= text->capacity)
        return;
    size_t capacity = text->capacity == 0 ? FIRST_CAPACITY : text->capacity;
    while (capacity < needed)
        capacity *= 2;
    char *bytes = realloc(text->bytes, capacity);
    BUG_IF(bytes == NULL);
    text->bytes = bytes;
    text->capacity = capacity;
}

char *text_take(Text *text) {
    make_room(text, 0);
    text->bytes[text->length] = '\0';
    char *bytes = text->bytes;
    *text = (Text){0};
    return bytes;
}

void text_add_bytes(Text *text, const char *bytes, size_t length) {
    make_room(text, length);
    if (length > 0)
        memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
}

void text_add(Text *text, const char *string) {
    text_add_bytes(text, string, strlen(string));
}

void text_add_char(Text *text, char c) {
    text_add_bytes(text, &c, 1);
}

void text_add_codepoint(Text *text, uint32_t codepoint) {
    utf8proc_int32_t given = (utf8proc_int32_t)codepoint;
    if (codepoint > INT32_MAX || !utf8proc_codepoint_valid(given))
        given = REPLACEMENT;
    utf8proc_uint8_t bytes[UTF8_BYTES_MAX];
    utf8proc_ssize_t length = utf8proc_encode_char(given, bytes);
    text_add_bytes(text, (const char *)bytes, (size_t)length);
}

void text_add_format_list(Text *text, const char *format, va_list arguments) {
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    BUG_IF(length < 0);
    make_room(text, (size_t)length);
    vsnprintf(text->bytes + text->length, (size_t)length + 1, format, again);
    va_end(again);
    text->length += (size_t)length;
}

void text_add_format(Text *text, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    text_add_format_list(text, format, arguments);
    va_end(arguments);
}

/* ---- Reading and checking ---- */

bool text_next(const char *bytes, size_t length, size_t *at, uint32_t *codepoint) {
    BUG_IF(*at >= length);
    size_t left = length - *at;
    const utf8proc_uint8_t *here = (const utf8proc_uint8_t *)bytes + *at;
    utf8proc_int32_t found = -1;
    /* Never more than one codepoint's bytes: utf8proc takes a signed length. */
    utf8proc_ssize_t used = utf8proc_iterate(
        here, (utf8proc_ssize_t)(left < UTF8_BYTES_MAX ? left : UTF8_BYTES_MAX), &found);
    if (used <= 0 || found < 0) {
        *codepoint = *here;
        *at += 1;
        return false;
    }
    *codepoint = (uint32_t)found;
    *at += (size_t)used;
    return true;
}

static bool is_bidi_control(uint32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

/* Drawn as nothing though their category may be that of a letter or a mark: the fillers of Hangul,
   a blank Braille cell, the grapheme joiner, Khmer's inherent vowels, variation selectors. All
   other format characters (Cf) are invisible as a class. */
static bool is_blank_letter(uint32_t c) {
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 ||
           (c >= 0x180B && c <= 0x180F) || c == 0x2800 || c == 0x3164 || c == 0xFFA0 ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF);
}

static bool is_mark(uint32_t c) {
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

/* What is wrong with a codepoint wherever it stands; breaks and marks depend on their neighbours.
 */
static TextFault fault_of(uint32_t c) {
    if (is_bidi_control(c))
        return TEXT_BIDI;
    if (is_blank_letter(c))
        return TEXT_INVISIBLE;
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return TEXT_CONTROL;
    case UTF8PROC_CATEGORY_CF: return TEXT_INVISIBLE;
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CS: return TEXT_NO_CHARACTER;
    default: return TEXT_FINE;
    }
}

static TextFault fault_of_break(uint32_t c, bool newline_follows, TextShape shape) {
    if (c == '\r' && !newline_follows)
        return TEXT_LONE_CR;
    return shape == TEXT_LINE ? TEXT_BREAK : TEXT_FINE;
}

TextCheck text_check(const char *bytes, size_t length, TextShape shape) {
    int line = 1;
    int marks = 0;
    for (size_t at = 0; at < length;) {
        size_t start = at;
        uint32_t c;
        TextFault fault = TEXT_NOT_UTF8;
        if (text_next(bytes, length, &at, &c)) {
            marks = is_mark(c) ? marks + 1 : 0;
            if (c == '\t' || c == '\n' || c == '\r')
                fault = fault_of_break(c, at < length && bytes[at] == '\n', shape);
            else if (marks > TEXT_MARKS_MAX)
                fault = TEXT_MARKS;
            else
                fault = fault_of(c);
        }
        if (fault != TEXT_FINE)
            return (TextCheck){.fault = fault, .at = start, .line = line, .codepoint = c};
        line += c == '\n';
    }
    return (TextCheck){.fault = TEXT_FINE, .at = length, .line = line};
}

const char *text_fault_words(TextFault fault) {
    switch (fault) {
    case TEXT_FINE: return "nothing wrong";
    case TEXT_NOT_UTF8: return "a byte that is not UTF-8 text";
    case TEXT_CONTROL: return "a control character";
    case TEXT_BREAK: return "a tab or line break inside a single line";
    case TEXT_LONE_CR: return "a carriage return without a newline";
    case TEXT_BIDI: return "a character that turns the direction of text";
    case TEXT_INVISIBLE: return "an invisible character";
    case TEXT_NO_CHARACTER: return "a code that no character has";
    case TEXT_MARKS: return "too many accents on one letter";
    }
    return "something unknown";
}

/* ---- Printing what may be hostile ---- */

static const char ELLIPSIS[] = "...";
enum { ELLIPSIS_LENGTH = sizeof ELLIPSIS - 1, PIECE_MAX = 16 };

/* The codepoint at *at as it is shown: itself, or escaped. Returns the length of `piece`. */
static size_t safe_piece(const char *bytes, size_t length, size_t *at, int *marks,
                         char piece[PIECE_MAX]) {
    size_t start = *at;
    uint32_t c;
    int written;
    if (!text_next(bytes, length, at, &c)) {
        *marks = 0;
        written = snprintf(piece, PIECE_MAX, "\\x%02X", (unsigned)c);
    } else if (c == '\\') {
        *marks = 0;
        written = snprintf(piece, PIECE_MAX, "\\\\");
    } else {
        *marks = is_mark(c) ? *marks + 1 : 0;
        if (fault_of(c) == TEXT_FINE && *marks <= TEXT_MARKS_MAX) {
            memcpy(piece, bytes + start, *at - start);
            return *at - start;
        }
        written = snprintf(piece, PIECE_MAX, "\\u{%X}", (unsigned)c);
    }
    BUG_IF(written <= 0 || written >= PIECE_MAX);
    return (size_t)written;
}

void text_add_safe(Text *text, const char *bytes, size_t length, size_t length_max) {
    BUG_IF(length_max < ELLIPSIS_LENGTH);
    size_t begin = text->length;
    size_t fits_with_ellipsis = begin; /* the longest beginning that leaves room for it */
    int marks = 0;
    for (size_t at = 0; at < length;) {
        char piece[PIECE_MAX];
        size_t piece_length = safe_piece(bytes, length, &at, &marks, piece);
        if (text->length - begin + piece_length > length_max) {
            text->length = fits_with_ellipsis;
            text_add(text, ELLIPSIS);
            return;
        }
        text_add_bytes(text, piece, piece_length);
        if (text->length - begin + ELLIPSIS_LENGTH <= length_max)
            fits_with_ellipsis = text->length;
    }
}

/* ---- Copying and trimming ---- */

bool text_copy(char *buffer, size_t size, const char *string) {
    BUG_IF(size == 0);
    size_t length = strlen(string);
    bool fits = length < size;
    if (!fits) {
        length = size - 1;
        /* A continuation byte at the cut means that its codepoint would be halved. */
        while (length > 0 && ((unsigned char)string[length] & 0xC0) == 0x80)
            length--;
    }
    memcpy(buffer, string, length);
    buffer[length] = '\0';
    return fits;
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

void text_trim(const char **start, size_t *length) {
    while (*length > 0 && is_blank((*start)[0])) {
        (*start)++;
        (*length)--;
    }
    while (*length > 0 && is_blank((*start)[*length - 1]))
        (*length)--;
}

bool text_starts_with(const char *string, const char *beginning) {
    return strncmp(string, beginning, strlen(beginning)) == 0;
}

bool text_ends_with(const char *string, const char *ending) {
    size_t length = strlen(string);
    size_t ending_length = strlen(ending);
    return length >= ending_length && strcmp(string + length - ending_length, ending) == 0;
}

/* ---- Numbers ---- */

bool text_to_unsigned(const char *string, uint64_t high, uint64_t *number) {
    uint64_t sum = 0;
    if (*string == '\0')
        return false;
    for (; *string != '\0'; string++) {
        if (*string < '0' || *string > '9')
            return false;
        uint64_t digit = (uint64_t)(*string - '0');
        if (sum > (UINT64_MAX - digit) / 10)
            return false;
        sum = sum * 10 + digit;
    }
    if (sum > high)
        return false;
    *number = sum;
    return true;
}

bool text_to_integer(const char *string, int64_t low, int64_t high, int64_t *number) {
    bool negative = *string == '-';
    uint64_t most = negative ? (uint64_t)INT64_MAX + 1 : (uint64_t)INT64_MAX;
    uint64_t size;
    if (!text_to_unsigned(string + negative, most, &size))
        return false;
    /* Negated in two steps, since the size of INT64_MIN has no positive twin. */
    int64_t value = negative ? (size == 0 ? 0 : -(int64_t)(size - 1) - 1) : (int64_t)size;
    if (value < low || value > high)
        return false;
    *number = value;
    return true;
}
