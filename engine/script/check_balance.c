/* Warnings about choices: what a reader could guess by looks alone, and what is too long to live.
 */
#include "script/check_text.h"
#include <string.h>

enum { SETS_FEW = 6, HALF = 2, PICKED = 3, BEAT_WORDS_MOST = 110 };

static bool longest_is_lure(const Pack *p, Range options, bool *has_lure) {
    int32_t longest = 0;
    bool lure = false;
    *has_lure = false;
    for (int32_t o = options.first; o < options.first + options.count; o++) {
        const Option *option = &p->option[o];
        if (option->line == NONE)
            continue;
        int32_t length = check_characters(pack_bubble(p, option->line, 0));
        *has_lure |= option->lure != LURE_none;
        if (length > longest) {
            longest = length;
            lure = option->lure != LURE_none;
        }
    }
    return lure;
}

/* Of one file's choices: is the longest the lure too often, or never? */
static void judge_sets(const Check *c, const Value *at, const Range *sets, int32_t count) {
    int32_t with = 0, longest = 0;
    for (int32_t i = 0; i < count; i++) {
        bool has_lure;
        longest += longest_is_lure(c->pack, sets[i], &has_lure);
        with += has_lure;
    }
    if (with < SETS_FEW)
        return;
    if (HALF * longest > with || !longest)
        check_at(c, DIAGNOSTIC_WARNING, at,
                 "in %d of %d choices the lure is the longest line; it should be so in fewer than "
                 "half, and in some",
                 (int)longest, (int)with);
}

static void judge_person(const Check *c, int32_t who) {
    enum { SETS_MAX = 256 };
    Range set[SETS_MAX];
    int32_t count = 0;
    Range topics = c->pack->person[who].topics;
    for (int32_t t = topics.first; t < topics.first + topics.count; t++)
        for (int32_t r = 0; r < RUNGS; r++)
            if (c->pack->topic[t].rung[r].there && count < SETS_MAX)
                set[count++] = c->pack->topic[t].rung[r].options;
    judge_sets(c, c->pack->person[who].at, set, count);
}

static void judge_storylet(const Check *c, const Storylet *s) {
    const Pack *p = c->pack;
    int32_t words = 0;
    for (int32_t i = s->beats.first; i < s->beats.first + s->beats.count; i++)
        words += p->line[i].words;
    if (words > BEAT_WORDS_MOST)
        check_at(c, DIAGNOSTIC_WARNING, s->at,
                 "%d words before there is a choice; 60 to 80 are enough", (int)words);
    for (int32_t o = s->options.first; o < s->options.first + s->options.count; o++) {
        const Option *option = &p->option[o];
        for (int32_t r = 0; option->line != NONE && r < REPLY_COUNT; r++)
            if (option->answers == NONE ||
                !pack_answers(&p->answers[option->answers], BAND_WARM, (Reply)r).count) {
                check_line(c, DIAGNOSTIC_ERROR, option->line, NONE,
                           "nothing follows this choice; write on = { any = { 'what follows' } }");
                break;
            }
    }
}

/* Three paragraphs are read: the three longest must not be too long together. */
static void judge_letter(const Check *c, const Letter *letter) {
    int32_t top[PICKED] = {0};
    if (!c->words || letter->parts != 1)
        return;
    for (int32_t i = letter->paragraphs.first;
         i < letter->paragraphs.first + letter->paragraphs.count; i++) {
        int32_t words = c->pack->line[i].words;
        for (int32_t k = 0; k < PICKED; k++)
            if (words > top[k]) {
                int32_t pushed = top[k];
                top[k] = words;
                words = pushed;
            }
    }
    int32_t all = 0;
    for (int32_t k = 0; k < PICKED; k++)
        all += top[k];
    if (all > c->words->limit.letter_words)
        check_at(c, DIAGNOSTIC_WARNING, letter->at,
                 "its three longest paragraphs have %d words; at most %d are read with ease",
                 (int)all, (int)c->words->limit.letter_words);
}

void check_balance(const Check *c) {
    for (int32_t i = 1; i < c->pack->persons; i++)
        if (c->pack->person[i].written)
            judge_person(c, i);
    for (int32_t i = 0; i < c->pack->storylets; i++)
        judge_storylet(c, &c->pack->storylet[i]);
    for (int32_t i = 0; i < c->pack->letters; i++)
        judge_letter(c, &c->pack->letter[i]);
}
