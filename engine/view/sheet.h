/* The sheet: names and how many. The only number of the game, and what an organizer really sees. */
#ifndef VIEW_SHEET_H
#define VIEW_SHEET_H
#include "run/play.h"
#include "view/view.h"

typedef struct {
    Strings strings;
    bool out;              /* somebody carries one */
    int32_t count;         /* names on it; people who left are still on it */
    const char *words;     /* "11 names on the sheet."; "" when there is none */
    const char **name;     /* of those here who put theirs on it, as far as one remembers */
    int32_t names;
} Sheet;

void sheet_make(Sheet *out, const View *view, const Play *play);
void sheet_free(Sheet *sheet);

#endif
