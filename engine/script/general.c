#include "script/general.h"
#include "base/status.h"
#include <stdlib.h>
#include <string.h>

bool general_alike(const Option *a, const Option *b) {
    return a->move == b->move && a->issue == b->issue && a->asks == b->asks && (a->lure == LURE_none) == (b->lure == LURE_none) &&
           (a->request == NONE) == (b->request == NONE);
}

static uint8_t kind_of(const Pack *p, GeneralLines *out, int32_t option) {
    for (int32_t k = 0; k < out->kinds; k++)
        if (general_alike(&p->option[out->sample[k]], &p->option[option]))
            return (uint8_t)k;
    if (out->kinds == GENERAL_VARIOUS)
        return GENERAL_VARIOUS;
    out->sample[out->kinds] = option;
    return (uint8_t)out->kinds++;
}

void general_sort(const Pack *p, GeneralLines *out) {
    Range all = p->bank.options;
    int32_t next = 0;
    memset(out, 0, sizeof *out);
    out->kind = calloc((size_t)all.count + 1, sizeof *out->kind);
    out->of_move = calloc((size_t)all.count + 1, sizeof *out->of_move);
    BUG_IF(!out->kind || !out->of_move);
    for (int32_t i = 0; i < all.count; i++)
        out->kind[i] = kind_of(p, out, all.first + i);
    for (int32_t move = 0; move < MOVE_COUNT; move++) {
        out->move[move].first = next;
        for (int32_t i = 0; i < all.count; i++)
            if (p->option[all.first + i].move == move)
                out->of_move[next++] = all.first + i;
        out->move[move].count = next - out->move[move].first;
    }
}

void general_clear(GeneralLines *lines) {
    free(lines->kind);
    free(lines->of_move);
    memset(lines, 0, sizeof *lines);
}
