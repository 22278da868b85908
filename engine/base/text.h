/* Strings: a growable one, and what may be done with bytes that nobody vouches for.
   All text inside the engine is UTF-8. What comes from packs, run files, phones and the command
   line is checked once where it enters (text_check); what is quoted back from it in a message
   goes through text_add_safe, so that no terminal or log can be made to lie. */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- A string that grows ---- */

/* {0} is the empty text and owns nothing. `bytes` ends with a 0 beyond `length`, or is NULL while
   nothing was added: read it by text_string. Ended by text_free. Running out of memory, or past
   TEXT_LENGTH_MAX, stops the program: what may grow without end is bounded where it is read. */
typedef struct {
    char *bytes;
    size_t length; /* bytes, without the closing 0 */
    size_t capacity;
} Text;

enum { TEXT_LENGTH_MAX = 1 << 30 }; /* bytes */

void text_free(Text *text);                /* leaves the empty text */
void text_clear(Text *text);               /* the same, but keeps the memory for what comes next */
const char *text_string(const Text *text); /* borrowed until the next change; "" when empty */

/* Hands over the string, to be freed by the caller, and leaves the empty text. Never NULL. */
char *text_take(Text *text);

void text_add(Text *text, const char *string);
void text_add_bytes(Text *text, const char *bytes, size_t length); /* may hold zeros */
void text_add_char(Text *text, char c);
void text_add_codepoint(Text *text, uint32_t codepoint); /* not one: adds U+FFFD */
void text_add_format(Text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_add_format_list(Text *text, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));

/* ---- Reading UTF-8 ---- */

/* Decodes the codepoint at bytes[*at] and moves *at past it. False: no valid UTF-8 there (cut off,
   overlong, surrogate, past U+10FFFF); then *codepoint is the byte itself and *at moves by one. */
bool text_next(const char *bytes, size_t length, size_t *at, uint32_t *codepoint);

/* ---- Checking ---- */

typedef enum {
    TEXT_FINE,
    TEXT_NOT_UTF8,
    TEXT_CONTROL,      /* C0 but tab and newline, DEL, C1, line and paragraph separator; NUL too */
    TEXT_BREAK,        /* a tab or newline where one line was asked for */
    TEXT_LONE_CR,      /* a carriage return without a newline: hides code from an editor's eye */
    TEXT_BIDI,         /* marks, embeddings, overrides, isolates: make text read other than it is */
    TEXT_INVISIBLE,    /* zero-width, soft hyphen, fillers, tags, variation selectors, BOM */
    TEXT_NO_CHARACTER, /* unassigned, private use, noncharacter: nobody can draw or judge it */
    TEXT_MARKS         /* more than TEXT_MARKS_MAX combining marks in a row */
} TextFault;

/* Enough for Vietnamese, vocalised Hebrew and Arabic, Thai; from research on stacked marks. */
enum { TEXT_MARKS_MAX = 4 };

typedef enum {
    TEXT_LINE, /* a name, an id, a line somebody says: no break of any kind */
    TEXT_BLOCK /* a file: tabs, newlines and CR newline are allowed */
} TextShape;

typedef struct {
    TextFault fault;
    size_t at;          /* offset of the first bad byte */
    int line;           /* of it, from 1 */
    uint32_t codepoint; /* the bad one, or the byte where it is not UTF-8; 0 when fine */
} TextCheck;

/* The first thing in these bytes that we do not accept from outside; fault TEXT_FINE if none. */
TextCheck text_check(const char *bytes, size_t length, TextShape shape);

/* In words for an author: "an invisible character". Borrowed, constant. */
const char *text_fault_words(TextFault fault);

/* ---- Printing what may be hostile ---- */

/* Adds these bytes on one line: what text_check would refuse, and every break, stands as \u{202E}
   or \xFF, a backslash as two. At most `length_max` bytes are added; if that is too few, the last
   are "..." (length_max >= 3). The result is always valid UTF-8, and nothing in it is cut in two.
 */
void text_add_safe(Text *text, const char *bytes, size_t length, size_t length_max);

/* ---- Copying and trimming ---- */

/* Copies into a buffer of `size` bytes, cut at the end of a codepoint if it is too small; always
   closed with 0. Returns whether everything fitted. size >= 1. */
bool text_copy(char *buffer, size_t size, const char *string);

/* Moves *start and *length inwards past spaces, tabs, CR and newlines at either end. */
void text_trim(const char **start, size_t *length);

bool text_starts_with(const char *string, const char *beginning);
bool text_ends_with(const char *string, const char *ending);

/* ---- Numbers ---- */

/* Reads a decimal integer: an optional '-', then digits, then the end of the string; no spaces, no
   '+', no other base. False, and *number is left as it was, if it is anything else or lies outside
   low..high; of any length without overflow. */
bool text_to_integer(const char *string, int64_t low, int64_t high, int64_t *number);

/* The same for the whole range of 64 bits without a sign, as seeds have. */
bool text_to_unsigned(const char *string, uint64_t high, uint64_t *number);

#endif
