/* What is wrong with a pack, for its author: `file:line: what, which, what to do`.

   Texts that come from a pack (names, keys, words, error messages of a script) may be hostile. All
   of a message is escaped when it is added: one line, and control, bidirectional, invisible and
   invalid bytes as \u{..} or \xNN. Quote what is theirs with diagnostic_quote(), so that no more
   than DIAGNOSTIC_QUOTE_MAX bytes of it are shown. */
#ifndef SCRIPT_DIAGNOSTIC_H
#define SCRIPT_DIAGNOSTIC_H
#include "script/locator.h"
#include "script/value.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum {
    DIAGNOSTIC_TEXT_MAX = 800,  /* bytes of one message after escaping, with NUL */
    DIAGNOSTIC_QUOTE_MAX = 200, /* bytes of theirs in one message */
    DIAGNOSTICS_SHOWN = 20,     /* shown when a pack is loaded; `check` shows all */
    DIAGNOSTICS_KEPT = 5000     /* kept of one pack; the rest is only counted */
};

typedef enum { DIAGNOSTIC_ERROR, DIAGNOSTIC_WARNING } DiagnosticSeverity;

typedef struct {
    DiagnosticSeverity severity;
    int line;         /* from 1; 0 = the file as a whole */
    const char *file; /* path inside the pack, "" = the pack as a whole */
    const char *text;
} Diagnostic;

typedef struct Diagnostics Diagnostics;

/* NULL only if the system has no memory. Adding without memory only counts. */
Diagnostics *diagnostics_new(void);
void diagnostics_free(Diagnostics *list); /* NULL is allowed */

void diagnostics_add(Diagnostics *list, DiagnosticSeverity severity, const char *file, int line,
                     const char *format, ...) __attribute__((format(printf, 5, 6)));

/* The same for a value: file and line come from the locator (may be NULL: line 0), and the message
   is preceded by the key path: `threads/bus.lua:31: nodes.board.you[2].move: "sing" is no move;
   ...`. */
void diagnostics_at(Diagnostics *list, DiagnosticSeverity severity, const Locator *locator,
                    const Value *value, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

size_t diagnostics_errors(const Diagnostics *list);   /* also those not kept */
size_t diagnostics_warnings(const Diagnostics *list); /* also those not kept */
size_t diagnostics_count(const Diagnostics *list);    /* kept: what diagnostics_get() may ask for */
const Diagnostic *diagnostics_get(const Diagnostics *list,
                                  size_t position); /* in order of adding */

/* Prints errors, then warnings, each in order of file and line, up to `most` (0 = all), then a line
   that counts the rest. Warnings are marked. */
void diagnostics_print(const Diagnostics *list, FILE *out, size_t most);

/* Escapes up to DIAGNOSTIC_QUOTE_MAX bytes of `bytes` into `buffer` (always with NUL; "..." where
   it was cut). Returns `buffer`. 260 bytes are enough for a text in plain letters. */
char *diagnostic_quote(char *buffer, size_t size, const char *bytes, size_t length);

#endif
