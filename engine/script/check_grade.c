/* Reading grade after Flesch and Kincaid, of all that one person says; fragments fool it, so it is
   never asked of one line. In hundredths, so that every machine agrees. */
#include "script/check_text.h"

enum {
    WORDS_FEW = 60, /* too few to judge */
    HUNDRED = 100,
    WEIGHT_WORDS = 39,       /* .39 words a sentence */
    WEIGHT_SYLLABLES = 1180, /* 11.8 syllables a word */
    WEIGHT_BASE = 1559
};

typedef struct {
    int64_t words, sentences, syllables;
} Tally;

static void add_line(const Check *c, const Line *line, Tally *tally) {
    for (int32_t b = 0; b < line->bubbles; b++) {
        Range text = c->text->text[line->bubble[b]];
        tally->words += text.count;
        tally->sentences += c->text->sentences[line->bubble[b]];
        for (int32_t i = text.first; i < text.first + text.count; i++)
            tally->syllables += c->text->syllables[c->text->token[i]];
    }
}

static void judge(const Check *c, const Tally *tally, const Value *at, const char *whose) {
    if (tally->words < WORDS_FEW)
        return;
    int64_t grade = WEIGHT_WORDS * tally->words / tally->sentences +
                    WEIGHT_SYLLABLES * tally->syllables / tally->words - WEIGHT_BASE;
    if (grade > (int64_t)c->words->limit.grade_max * HUNDRED)
        check_at(c, DIAGNOSTIC_ERROR, at,
                 "reading grade of %s is %d.%d, above %d; use shorter words and sentences", whose,
                 (int)(grade / HUNDRED), (int)(grade % HUNDRED / 10),
                 (int)c->words->limit.grade_max);
}

void check_grades(const Check *c) {
    const Pack *p = c->pack;
    for (int32_t who = 1; who < p->persons; who++) {
        Tally tally = {0};
        for (int32_t i = 0; i < p->lines; i++)
            if (p->line[i].speaker == who)
                add_line(c, &p->line[i], &tally);
        judge(c, &tally, p->person[who].at, "what they say");
    }
    static const char *const whose[] = {"", "the player's lines", "", "what is told",
                                        "the letters"};
    for (int32_t kind = LINE_PLAYER; kind <= LINE_LETTER; kind++) {
        Tally tally = {0};
        const Value *at = NULL;
        for (int32_t i = 0; *whose[kind] && i < p->lines; i++)
            if (p->line[i].kind == kind) {
                add_line(c, &p->line[i], &tally);
                at = at ? at : value_root(p->line[i].at);
            }
        judge(c, &tally, at, whose[kind]);
    }
}
