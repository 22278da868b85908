/* What stands in a script file, or comes out of one as a text, before anybody reads it.

   Refused: bytes that are no valid UTF-8 (also overlong forms and surrogates), control characters
   but tab and newline, a carriage return that no newline follows (it ends a comment for Lua, but
   not in an editor), bidirectional and invisible characters (code that reads otherwise than it
   runs), and more than SOURCE_MARKS_MAX combining marks on one letter. */
#ifndef SCRIPT_SOURCE_CHECK_H
#define SCRIPT_SOURCE_CHECK_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    SOURCE_BYTES_MAX = 256 * 1024, /* of one file */
    SOURCE_MARKS_MAX = 4           /* enough for every living language's letters */
};

/* Where and why a text was refused. `what` is for a message: what it is, and what to do. */
typedef struct {
    const char *what; /* NULL: the text is good */
    int line;         /* from 1 */
    size_t offset;    /* of the first byte refused */
} SourceFault;

/* Checks a whole file. Blanks a byte order mark at its start, so that no parser has to know it;
   refuses a first line that starts with `#`. */
SourceFault source_check(char *bytes, size_t length);

/* Checks a text value: as above, but no carriage return at all, and `#` and marks are as in text.
 */
SourceFault source_check_text(const char *bytes, size_t length);

/* Reads one character. Returns its length in bytes, 0 if the bytes are no valid UTF-8. */
size_t source_decode(const char *bytes, size_t length, uint32_t *character);

/* Is it one of those refused above? (Newline, tab and marks are not.) */
bool source_character_hidden(uint32_t character);

/* A mark that stands on the letter before it. */
bool source_character_mark(uint32_t character);

#endif
