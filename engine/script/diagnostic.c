#include "script/diagnostic.h"
#include "base/status.h"
#include "script/source_check.h"
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

struct Diagnostics {
    Diagnostic *items;
    size_t count, room;
    size_t errors, warnings;
};

Diagnostics *diagnostics_new(void) {
    return calloc(1, sizeof(Diagnostics));
}

void diagnostics_free(Diagnostics *list) {
    if (!list)
        return;
    for (size_t i = 0; i < list->count; i++) {
        free((char *)list->items[i].file);
        free((char *)list->items[i].text);
    }
    free(list->items);
    free(list);
}

/* One character (or byte that is none) as it may be shown; returns the bytes read. */
static size_t escape_one(char shown[16], const char *bytes, size_t length) {
    uint32_t c = 0;
    size_t size = source_decode(bytes, length, &c);
    if (size == 0) {
        snprintf(shown, 16, "\\x%02X", (unsigned char)bytes[0]);
        return 1;
    }
    if (c == '\n' || c == '\t')
        snprintf(shown, 16, c == '\n' ? "\\n" : "\\t");
    else if (source_character_hidden(c))
        snprintf(shown, 16, "\\u{%" PRIX32 "}", c);
    else
        snprintf(shown, 16, "%.*s", (int)size, bytes);
    return size;
}

/* Marks pile up on the letter before them: after four in a row the next are shown as numbers. */
static void escape(char *buffer, size_t size, const char *bytes, size_t length, size_t most) {
    size_t used = 0, marks = 0;
    for (size_t at = 0; at < length;) {
        char shown[16];
        uint32_t c = 0;
        size_t step = escape_one(shown, bytes + at, length - at);
        if (source_decode(bytes + at, length - at, &c) && source_character_mark(c)) {
            if (++marks > SOURCE_MARKS_MAX)
                snprintf(shown, sizeof shown, "\\u{%" PRIX32 "}", c);
        } else {
            marks = 0;
        }
        size_t shown_length = strlen(shown);
        if (at + step > most || used + shown_length + 4 > size) {
            used += (size_t)snprintf(buffer + used, size - used, "...");
            break;
        }
        memcpy(buffer + used, shown, shown_length);
        used += shown_length;
        at += step;
    }
    buffer[used < size ? used : size - 1] = '\0';
}

char *diagnostic_quote(char *buffer, size_t size, const char *bytes, size_t length) {
    BUG_IF(size < 8);
    escape(buffer, size, bytes, length, DIAGNOSTIC_QUOTE_MAX);
    return buffer;
}

static char *copy_text(const char *text) {
    size_t size = strlen(text) + 1;
    char *copy = malloc(size);
    return copy ? memcpy(copy, text, size) : NULL;
}

static bool make_room(Diagnostics *list) {
    if (list->count >= DIAGNOSTICS_KEPT)
        return false;
    if (list->count < list->room)
        return true;
    size_t room = list->room ? list->room * 2 : 32;
    Diagnostic *items = realloc(list->items, room * sizeof *items);
    if (!items)
        return false;
    list->items = items;
    list->room = room;
    return true;
}

static void add(Diagnostics *list, DiagnosticSeverity severity, const char *file, int line,
                const char *raw) {
    if (severity == DIAGNOSTIC_ERROR)
        list->errors++;
    else
        list->warnings++;
    if (!make_room(list))
        return;
    char text[DIAGNOSTIC_TEXT_MAX], name[DIAGNOSTIC_QUOTE_MAX + 60];
    escape(text, sizeof text, raw, strlen(raw), sizeof text);
    diagnostic_quote(name, sizeof name, file, strlen(file));
    Diagnostic one = {severity, line, copy_text(name), copy_text(text)};
    if (!one.file || !one.text) {
        free((char *)one.file);
        free((char *)one.text);
        return;
    }
    list->items[list->count++] = one;
}

void diagnostics_add(Diagnostics *list, DiagnosticSeverity severity, const char *file, int line,
                     const char *format, ...) {
    char raw[DIAGNOSTIC_TEXT_MAX];
    va_list args;
    va_start(args, format);
    vsnprintf(raw, sizeof raw, format, args);
    va_end(args);
    add(list, severity, file, line, raw);
}

void diagnostics_at(Diagnostics *list, DiagnosticSeverity severity, const Locator *locator,
                    const Value *value, const char *format, ...) {
    char raw[DIAGNOSTIC_TEXT_MAX], path[VALUE_PATH_MAX];
    value_path(value, path, sizeof path);
    int used = path[0] ? snprintf(raw, sizeof raw, "%s: ", path) : 0;
    va_list args;
    va_start(args, format);
    vsnprintf(raw + used, sizeof raw - (size_t)used, format, args);
    va_end(args);
    add(list, severity, value_file(value), locator_line(locator, value), raw);
}

size_t diagnostics_errors(const Diagnostics *list) {
    return list->errors;
}

size_t diagnostics_warnings(const Diagnostics *list) {
    return list->warnings;
}

size_t diagnostics_count(const Diagnostics *list) {
    return list->count;
}

const Diagnostic *diagnostics_get(const Diagnostics *list, size_t position) {
    BUG_IF(position >= list->count);
    return &list->items[position];
}

/* Errors first; then by file and line; then as they came (the list is one array of pointers). */
static int compare(const void *a, const void *b) {
    const Diagnostic *x = *(const Diagnostic *const *)a, *y = *(const Diagnostic *const *)b;
    if (x->severity != y->severity)
        return x->severity == DIAGNOSTIC_ERROR ? -1 : 1;
    int order = strcmp(x->file, y->file);
    if (order == 0)
        order = (x->line > y->line) - (x->line < y->line);
    return order ? order : (x > y) - (x < y);
}

void diagnostics_print(const Diagnostics *list, FILE *out, size_t most) {
    size_t all = list->errors + list->warnings, shown = 0;
    const Diagnostic **sorted = calloc(list->count + 1, sizeof *sorted);
    for (size_t i = 0; sorted && i < list->count; i++)
        sorted[i] = &list->items[i];
    if (sorted)
        qsort(sorted, list->count, sizeof *sorted, compare);
    for (; sorted && shown < list->count && (most == 0 || shown < most); shown++) {
        const Diagnostic *d = sorted[shown];
        if (d->file[0])
            fprintf(out, d->line ? "%s:%d: " : "%s: ", d->file, d->line);
        fprintf(out, "%s%s\n", d->severity == DIAGNOSTIC_WARNING ? "warning: " : "", d->text);
    }
    free(sorted);
    if (shown < all)
        fprintf(out, "... and %zu more (%zu errors, %zu warnings in all)\n", all - shown,
                list->errors, list->warnings);
}
