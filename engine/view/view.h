/* What every view needs: the language, the pack, and a place to keep the strings that it makes.

   A view turns ids, events and a world into words and pictures-as-data. It holds no truth, draws
   nothing, and changes nothing. It shows what the player could know, and no more. */
#ifndef VIEW_VIEW_H
#define VIEW_VIEW_H
#include "base/text.h"
#include "script/pack.h"
#include "view/catalog.h"

/* Borrowed, both. */
typedef struct {
    const Catalog *catalog; /* NULL: English */
    const Pack *pack;
} View;

/* ---- Strings that belong to one result and end with it ---- */

/* {0} is empty. */
typedef struct {
    char **item;
    int32_t count, room;
} Strings;

/* A copy that lives as long as `strings`. */
const char *strings_keep(Strings *strings, const char *text);
/* The same for a text that was built; leaves it empty. */
const char *strings_take(Strings *strings, Text *text);
void strings_free(Strings *strings);

/* ---- Words of the program ---- */

/* A text of the program's own. Whatever is shown stands in a table of these, so that it can be
   extracted: W("context", "English"), P("context", "one", "other") with a count. */
typedef struct {
    const char *context, *english, *other;
} Word;
#define W(context, english) {context, english, NULL}
#define P(context, one, other) {context, one, other}

const char *view_word(const View *view, Word word);
const char *view_word_count(const View *view, Word word, int64_t n);

/* ---- Placeholders ---- */

/* What stands for {name} and the like. NULL: somebody, or nothing where that makes no sense. */
typedef struct {
    const char *name, *other, *third;
    const char *dept, *shift, *day, *issue, *what, *place, *season;
    int32_t count, of;
    bool spelled; /* count and of as words, up to twenty */
} Fill;

/* Adds `text` with its placeholders filled in. An unknown one is left as it stands. */
void view_fill(const View *view, Text *out, const char *text, const Fill *fill);
/* The same into `strings`. */
const char *view_filled(const View *view, Strings *strings, const char *text, const Fill *fill);

/* ---- Names in the pack ---- */

/* All of these are in the player's language. `person` is an index into pack->person. */
const char *view_name(const View *view, int32_t person);       /* first name; "you" for the player */
const char *view_full_name(const View *view, int32_t person);
const char *view_issue(const View *view, int32_t issue);       /* "" for none */
const char *view_place(const View *view, int32_t place);
const char *view_dept(const View *view, int32_t dept);
const char *view_shift(const View *view, int32_t shift);
/* The first person of that job in the pack; NONE. */
int32_t view_person_of_job(const View *view, Job job);
/* A bubble of a line, before placeholders are filled in. */
const char *view_bubble(const View *view, int32_t line, int32_t bubble);

#endif
