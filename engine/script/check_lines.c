/* Each line by itself: length, dashes, phrases that belong to nobody. */
#include "script/check_text.h"
#include "script/pack_build.h"
#include <ctype.h>
#include <string.h>

enum { PHRASE_WORDS_MAX = 8, LOWER_MAX = 1024 };

/* A phrase as numbers of words; one that has a word which the pack has not cannot occur. */
typedef struct {
    int32_t word[PHRASE_WORDS_MAX];
    int32_t words;
} Wanted;

static Wanted wanted(const CheckText *t, const char *phrase) {
    Wanted w = {.words = 0};
    while (*phrase && w.words < PHRASE_WORDS_MAX) {
        size_t length = strcspn(phrase, " ");
        char lower[WORD_BYTES_MAX];
        for (size_t i = 0; i < length && i < sizeof lower; i++)
            lower[i] = (char)tolower((unsigned char)phrase[i]);
        int32_t word = length < sizeof lower ? check_text_word(t, lower, length) : NONE;
        if (word == NONE)
            return (Wanted){.words = 0};
        w.word[w.words++] = word;
        phrase += length + strspn(phrase + length, " ");
    }
    return w;
}

static bool stands_in(const CheckText *t, Range text, const Wanted *w) {
    for (int32_t i = text.first; w->words && i + w->words <= text.first + text.count; i++) {
        int32_t same = 0;
        while (same < w->words && t->token[i + same] == w->word[same])
            same++;
        if (same == w->words)
            return true;
    }
    return false;
}

/* A person may be allowed one phrase. */
static bool is_allowed(const Pack *p, const Line *line, const char *phrase) {
    if (line->owner == NONE)
        return false;
    const Value *allow = value_get(value_get(p->person[line->owner].at, "voice"), "allow");
    if (value_text_is(allow, phrase))
        return true;
    for (size_t i = 0; i < value_count(allow); i++)
        if (value_text_is(value_entry(allow, i), phrase))
            return true;
    return false;
}

static void judge_length(const Check *c, int32_t index, int32_t bubble) {
    const Line *line = &c->pack->line[index];
    int32_t most = line->kind == LINE_PLAYER    ? c->words->limit.player_chars
                   : line->kind == LINE_THOUGHT ? c->words->limit.mind_chars
                                                : c->words->limit.bubble_chars;
    int32_t characters = check_characters(pack_bubble(c->pack, index, bubble));
    const char *what = line->kind == LINE_PLAYER    ? "player line"
                       : line->kind == LINE_THOUGHT ? "thought"
                                                    : "bubble";
    /* What is seen, and letters, are read and not heard. */
    if (line->kind == LINE_NARRATION || line->kind == LINE_LETTER)
        return;
    if (characters > most)
        check_line(c, DIAGNOSTIC_ERROR, index, bubble,
                   "%d characters are too many for a %s; at most %d", (int)characters, what,
                   (int)most);
}

static void judge_pattern(const Check *c, int32_t index, int32_t bubble) {
    char lower[LOWER_MAX];
    const char *text = pack_bubble(c->pack, index, bubble);
    size_t i = 0;
    for (; text[i] && i + 1 < sizeof lower; i++)
        lower[i] = (char)tolower((unsigned char)text[i]);
    lower[i] = 0;
    for (int32_t p = 0; p < c->words->patterns; p++)
        if (words_pattern_in(c->words->pattern[p], lower))
            check_line(c, DIAGNOSTIC_WARNING, index, bubble,
                       "reads like a machine's prose (%s); say it plainly", c->words->pattern[p]);
}

static void judge_bubble(const Check *c, int32_t index, int32_t bubble, const Wanted *phrases) {
    const Line *line = &c->pack->line[index];
    Range text = c->text->text[line->bubble[bubble]];
    judge_length(c, index, bubble);
    if (strstr(pack_bubble(c->pack, index, bubble), "\u2014"))
        check_line(c, DIAGNOSTIC_ERROR, index, bubble,
                   "an em-dash; nobody can hear one, use a full stop or a comma");
    for (int32_t i = 0; i < c->words->phrases; i++) {
        const Phrase *phrase = &c->words->phrase[i];
        if (phrase->kind == PHRASE_DEBRIEF && line->kind != LINE_LETTER)
            continue;
        if (stands_in(c->text, text, &phrases[i]) && !is_allowed(c->pack, line, phrase->text))
            check_line(c, DIAGNOSTIC_ERROR, index, bubble,
                       "\"%s\" is %s; let them say it in their own way", phrase->text,
                       phrase_kind_name(phrase->kind));
    }
    judge_pattern(c, index, bubble);
}

/* Words that the author says this person never uses. What they do, in brackets, is told by others.
 */
static void judge_never(const Check *c, int32_t person) {
    const Pack *p = c->pack;
    const Value *never = value_get(value_get(p->person[person].at, "voice"), "never");
    for (size_t n = 0; n < value_count(never); n++) {
        Wanted w = wanted(c->text, value_text(value_entry(never, n)));
        for (int32_t i = 0; w.words && i < p->lines; i++)
            for (int32_t b = 0; p->line[i].speaker == person && b < p->line[i].bubbles; b++)
                if (*pack_bubble(p, i, b) != '(' &&
                    stands_in(c->text, c->text->text[p->line[i].bubble[b]], &w))
                    check_line(c, DIAGNOSTIC_WARNING, i, b,
                               "\"%s\" is in their own voice.never; say it otherwise",
                               value_text(value_entry(never, n)));
    }
}

void check_lines(const Check *c) {
    Wanted phrases[PHRASES_MAX];
    for (int32_t i = 0; i < c->words->phrases; i++)
        phrases[i] = wanted(c->text, c->words->phrase[i].text);
    for (int32_t i = 0; i < c->pack->lines; i++)
        for (int32_t b = 0; b < c->pack->line[i].bubbles; b++)
            judge_bubble(c, i, b, phrases);
    for (int32_t i = 1; i < c->pack->persons; i++)
        if (c->pack->person[i].written)
            judge_never(c, i);
}
