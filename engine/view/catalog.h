/* Words in the player's language. English stands in the sources and needs no file; another language
   is a gettext file, assets/lang/<tag>.po, which is read here because it may come from anybody: what
   is wrong in it is a diagnostic, and only that entry falls back to English.

   An entry is refused when it is not UTF-8 or holds control, bidirectional or invisible characters,
   when its placeholders ({name}, {count}, ...) differ from those of the English, when it is far
   longer than the English, or when a plural form is missing. Fuzzy and obsolete entries are left out.

   A Catalog does not change after reading and may be used by many threads; only the made-up language
   keeps what it made, and is for one thread. */
#ifndef VIEW_CATALOG_H
#define VIEW_CATALOG_H
#include "base/status.h"
#include "script/diagnostic.h"
#include <stddef.h>
#include <stdint.h>

enum {
    CATALOG_BYTES_MAX = 4 << 20,     /* of a file: three times all texts of the campaign, twice */
    CATALOG_TEXT_MAX = 8000,         /* bytes of one text */
    CATALOG_ENTRIES_MAX = 60000,
    CATALOG_FORMS_MAX = 6,           /* plural forms; Arabic has six */
    CATALOG_LENGTH_FACTOR = 3,       /* a translation has at most this many times the English bytes, */
    CATALOG_LENGTH_MORE = 100        /* and so many more */
};

typedef struct Catalog Catalog;

/* `name` stands in the diagnostics. NULL when there is nothing to use: too large, no memory. */
Catalog *catalog_read(const char *name, const char *bytes, size_t length, Diagnostics *diagnostics);
/* The same for a file. */
Status catalog_load(const char *path, Diagnostics *diagnostics, Catalog **out);
/* A made-up language for testing layouts: accents on every letter, two fifths longer. */
Catalog *catalog_pseudo(void);
void catalog_free(Catalog *catalog); /* NULL is allowed */
int32_t catalog_count(const Catalog *catalog); /* translated texts */

/* The text in the catalog's language, or the English itself. `context` tells equal words apart; the
   catalog may be NULL. Borrowed from the catalog or from the caller. */
const char *tr(const Catalog *catalog, const char *context, const char *english);
/* The form for n of a text with a count in it. */
const char *trn(const Catalog *catalog, const char *context, const char *one, const char *other, int64_t n);

#endif
