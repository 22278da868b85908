#include "script/general.h"
#include "base/status.h"
#include "script/compose_inside.h"
#include <stdlib.h>
#include <string.h>

static uint8_t kind_of(const Pack *p, GeneralLines *out, int32_t option) {
    for (int32_t k = 0; k < out->kinds; k++)
        if (offer_weighs_alike(&p->option[out->sample[k]], &p->option[option]))
            return (uint8_t)k;
    if (out->kinds == GENERAL_VARIOUS)
        return GENERAL_VARIOUS;
    out->sample[out->kinds] = option;
    return (uint8_t)out->kinds++;
}

static uint8_t when_of(GeneralLines *out, int32_t when) {
    for (int32_t k = 0; k < out->whens; k++)
        if (out->when[k] == when)
            return (uint8_t)k;
    if (out->whens == GENERAL_VARIOUS)
        return GENERAL_VARIOUS;
    out->when[out->whens] = when;
    return (uint8_t)out->whens++;
}

static GeneralLine look_at(const Pack *p, GeneralLines *out, int32_t option) {
    const Option *o = &p->option[option];
    const Line *l = &p->line[o->line];
    return (GeneralLine){.line = o->line,
                         .move = (uint8_t)o->move,
                         .kind = kind_of(p, out, option),
                         .when = when_of(out, l->when),
                         .plain = l->to_move == NONE && l->tells == NONE,
                         .lure = o->lure != LURE_none};
}

static void sort_by_move(const Pack *p, GeneralLines *out) {
    Range all = p->bank.options;
    int32_t next = 0;
    for (int32_t move = 0; move < MOVE_COUNT; move++) {
        out->move[move].first = next;
        for (int32_t i = 0; i < all.count; i++)
            if (p->option[all.first + i].move == move)
                out->of_move[next++] = all.first + i;
        out->move[move].count = next - out->move[move].first;
    }
}

void general_sort(const Pack *p, GeneralLines *out) {
    Range all = p->bank.options;
    memset(out, 0, sizeof *out);
    out->words = all.count / GENERAL_BITS + 1;
    out->when[out->whens++] = NONE;
    out->general = calloc((size_t)all.count + 1, sizeof *out->general);
    out->of_move = calloc((size_t)all.count + 1, sizeof *out->of_move);
    out->mask = calloc((size_t)GENERAL_KINDS_MAX * (size_t)out->words, sizeof *out->mask);
    BUG_IF(!out->general || !out->of_move || !out->mask);
    for (int32_t i = 0; i < all.count; i++) {
        out->general[i] = look_at(p, out, all.first + i);
        uint64_t *mask = out->mask + (size_t)out->general[i].kind * (size_t)out->words;
        mask[i / GENERAL_BITS] |= (uint64_t)1 << (i % GENERAL_BITS);
    }
    sort_by_move(p, out);
}

void general_clear(GeneralLines *lines) {
    free(lines->general);
    free(lines->of_move);
    free(lines->mask);
    memset(lines, 0, sizeof *lines);
}
