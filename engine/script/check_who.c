#include "script/check.h"
#include "sim/luck.h"

enum { WHO_MAX = 200, WORDS_LEAST = 4 };

static bool is_theirs(const Line *line, int32_t who) {
    return line->speaker == who && line->kind == LINE_SPEECH && line->words >= WORDS_LEAST &&
           line->bubbles == 1;
}

/* A line of a person that luck chooses; NONE for one who says nothing. */
static int32_t pick(const Pack *p, int32_t who, Luck *luck) {
    int32_t all = 0, chosen = NONE;
    for (int32_t i = 0; i < p->lines; i++)
        if (is_theirs(&p->line[i], who) && pack_bubble(p, i, 0)[0] != '(' &&
            luck_below(luck, ++all) == 0)
            chosen = i;
    return chosen;
}

void check_print_who(const Pack *pack, uint64_t seed, int32_t count, FILE *out) {
    int32_t line[WHO_MAX], lines = 0;
    Luck luck = luck_of(seed, 0, LUCK_SCENERY, 0, 0);
    count = count < WHO_MAX ? count : WHO_MAX;
    for (bool any = true; any && lines < count;) {
        any = false;
        for (int32_t who = 1; who < pack->persons && lines < count; who++) {
            int32_t chosen = pack->person[who].written ? pick(pack, who, &luck) : NONE;
            for (int32_t i = 0; i < lines; i++)
                chosen = line[i] == chosen ? NONE : chosen;
            if (chosen != NONE) {
                line[lines++] = chosen;
                any = true;
            }
        }
    }
    for (int32_t i = lines - 1; i > 0; i--) {
        int32_t other = luck_below(&luck, i + 1), kept = line[i];
        line[i] = line[other];
        line[other] = kept;
    }
    for (int32_t i = 0; i < lines; i++)
        fprintf(out, "%3d  %s\n", (int)i + 1, pack_bubble(pack, line[i], 0));
    fprintf(out, "\n");
    for (int32_t i = 0; i < lines; i++)
        fprintf(out, "%3d  %s\n", (int)i + 1,
                pack_text(pack, pack->person[pack->line[line[i]].speaker].name));
}
