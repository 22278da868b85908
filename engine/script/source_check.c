#include "script/source_check.h"
#include <string.h>
#include <utf8proc.h>

size_t source_decode(const char *bytes, size_t length, uint32_t *character) {
    const unsigned char *b = (const unsigned char *)bytes;
    if (length == 0)
        return 0;
    if (b[0] < 0x80) {
        *character = b[0];
        return 1;
    }
    size_t size = b[0] >= 0xF0 ? 4 : b[0] >= 0xE0 ? 3 : 2;
    if (b[0] < 0xC2 || b[0] > 0xF4 || length < size)
        return 0;
    uint32_t c = b[0] & (0xFFu >> (size + 1));
    for (size_t i = 1; i < size; i++) {
        if ((b[i] & 0xC0) != 0x80)
            return 0;
        c = c << 6 | (b[i] & 0x3F);
    }
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (c < least[size] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return 0;
    *character = c;
    return size;
}

/* Characters that no category of Unicode marks as invisible, but that show as nothing. */
static bool looks_empty(uint32_t c) {
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 ||
           (c >= 0x180B && c <= 0x180F) || c == 0x2800 || c == 0x3164 || c == 0xFFA0 ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool source_character_hidden(uint32_t c) {
    if (c < 0x7F)
        return c < 0x20 && c != '\n' && c != '\t';
    if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || looks_empty(c))
        return true;
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF: /* also all that turn the direction of text, and tags */
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return true;
    default: return false;
    }
}

bool source_character_mark(uint32_t c) {
    if (c < 0x300)
        return false;
    utf8proc_category_t kind = utf8proc_category((utf8proc_int32_t)c);
    return kind == UTF8PROC_CATEGORY_MN || kind == UTF8PROC_CATEGORY_ME ||
           kind == UTF8PROC_CATEGORY_MC;
}

static const char *refuse_character(uint32_t c, bool newline_follows, bool is_file) {
    if (c == '\r' && is_file)
        return newline_follows ? NULL
                               : "a carriage return without a newline, which hides code from "
                                 "editors; save the file with plain line ends";
    if (!source_character_hidden(c))
        return NULL;
    if (c == 0)
        return is_file ? "a NUL byte; delete it (is this a text file?)" : "a NUL byte; delete it";
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return "a control character; delete it";
    return "an invisible or direction-changing character; delete it";
}

static SourceFault check(const char *bytes, size_t length, bool is_file) {
    int line = 1, marks = 0;
    for (size_t at = 0; at < length;) {
        if (bytes[at] >= ' ' && bytes[at] < 0x7F) { /* nearly all of a file */
            at++;
            marks = 0;
            continue;
        }
        uint32_t c = 0;
        size_t size = source_decode(bytes + at, length - at, &c);
        const char *what = NULL;
        if (size == 0)
            what = is_file ? "bytes that are no valid UTF-8; save the file as UTF-8"
                           : "bytes that are no valid UTF-8; cut texts between letters only";
        else
            what = refuse_character(c, at + 1 < length && bytes[at + 1] == '\n', is_file);
        marks = size && source_character_mark(c) ? marks + 1 : 0;
        if (!what && marks > SOURCE_MARKS_MAX)
            what = "too many marks on one letter; keep at most four";
        if (what)
            return (SourceFault){what, line, at};
        line += c == '\n';
        at += size;
    }
    return (SourceFault){NULL, line, length};
}

SourceFault source_check(char *bytes, size_t length) {
    if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0)
        memset(bytes, ' ', 3);
    size_t first = 0;
    while (first < length && bytes[first] == ' ')
        first++;
    if (first < length && bytes[first] == '#')
        return (SourceFault){"a first line that starts with #; start with code or a -- comment", 1,
                             first};
    return check(bytes, length, true);
}

SourceFault source_check_text(const char *bytes, size_t length) {
    return check(bytes, length, false);
}
