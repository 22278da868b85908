/* Which line of which file a value came from, for diagnostics only.

   A scan of the tokens of the same source text maps key paths to lines. It understands table
   constructors after the file's own `return`, locals of the file that hold such tables, and plain
   assignments to their fields. Where a value was computed (a loop, a function) it gives the line of
   the nearest enclosing thing that it knows. A wrong answer is a wrong line number, never a wrong
   game. */
#ifndef SCRIPT_LOCATOR_H
#define SCRIPT_LOCATOR_H
#include "script/value.h"
#include <stdbool.h>
#include <stddef.h>

typedef struct Locator Locator;

/* One locator a pack. NULL only if the system has no memory. */
Locator *locator_new(void);
void locator_free(Locator *locator); /* NULL is allowed */

/* Keeps a copy of one file's source; it is scanned when a line of it is first asked for. False if
   there is no memory: lines of that file are then 0. */
bool locator_add(Locator *locator, const char *file, const char *source, size_t length);

/* Line from 1, or 0 if the file is not known. Locator and value may be NULL. */
int locator_line(const Locator *locator, const Value *value);

#endif
