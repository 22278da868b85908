#include "view/sheet.h"
#include "base/status.h"
#include "script/memory.h"
#include <stdlib.h>

/* The last that was asked of them and granted was their name; or they have been for everything since. */
static bool signed_it(const Play *p, int32_t i) {
    const World *w = p->world;
    Slot slot = memory_slot(w, p->pack, i);
    bool yes = slot.answer == ANSWER_YES + 1 || slot.answer == ANSWER_YES_THIN + 1;
    return (slot.asked == ASK_sign + 1 && yes) || person_ask_kind(w)[i] == ASK_sign || person_nominal(w)[i] > p->rules.nominal_bar;
}

void sheet_make(Sheet *out, const View *v, const Play *p) {
    static const Word count = P("sheet", "One name on the sheet.", "{count} names on the sheet."), none = W("sheet", "There is a sheet, and nobody on it.");
    const World *w = p->world;
    *out = (Sheet){.out = w->sheet_out != 0, .count = w->sheet, .words = ""};
    out->name = calloc((size_t)w->n, sizeof *out->name);
    BUG_IF(!out->name);
    if (!out->out)
        return;
    out->words = w->sheet ? view_filled(v, &out->strings, view_word_count(v, count, w->sheet), &(Fill){.count = w->sheet}) : view_word(v, none);
    for (int32_t i = 1; i < w->n && out->names < w->sheet; i++)
        if (signed_it(p, i))
            out->name[out->names++] = view_full_name(v, person_identity(w)[i]);
}

void sheet_free(Sheet *s) {
    free(s->name);
    strings_free(&s->strings);
    *s = (Sheet){0};
}
