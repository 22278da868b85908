/* Lines against each other: none comes twice, and nobody has a pet phrase. */
#include "base/status.h"
#include "script/check_text.h"
#include <stdlib.h>
#include <string.h>

enum { SAME_WORDS_MOST = 3, RUN_WORDS = 4, GRAMS_ROOM = 1 << 17 };

/* Two equal texts of more than three words. Texts are numbers already, so this is a table of them.
 */
static void check_same(const Check *c) {
    const Pack *p = c->pack;
    int32_t *first = malloc(((size_t)c->text->texts + 1) * sizeof *first);
    BUG_IF(!first);
    for (int32_t i = 0; i < c->text->texts; i++)
        first[i] = NONE;
    for (int32_t i = 0; i < p->lines; i++)
        for (int32_t b = 0; b < p->line[i].bubbles; b++) {
            TextId text = p->line[i].bubble[b];
            char place[CHECK_PLACE_MAX];
            if (c->text->text[text].count <= SAME_WORDS_MOST)
                continue;
            if (first[text] != NONE)
                check_line(c, DIAGNOSTIC_ERROR, i, b,
                           "this line stands already at %s; change one of them",
                           check_place(c, first[text], place));
            else
                first[text] = i;
        }
    free(first);
}

/* Four words in a row, with who says them. */
typedef struct {
    int32_t word[RUN_WORDS];
    int32_t speaker, line, bubble;
} Gram;

static int compare(const void *a, const void *b) {
    const Gram *x = a, *y = b;
    int words = memcmp(x->word, y->word, sizeof x->word);
    if (words)
        return words;
    if (x->speaker != y->speaker)
        return x->speaker < y->speaker ? -1 : 1;
    return x->line < y->line ? -1 : x->line > y->line;
}

static void quote_gram(const CheckText *t, const Gram *g, char *text, size_t size) {
    size_t used = 0;
    *text = 0;
    for (int32_t i = 0; i < RUN_WORDS && used < size; i++) {
        const char *word = t->bytes + t->at[g->word[i]];
        size_t length = strlen(word);
        if (used + length + 2 > size)
            return;
        if (i)
            text[used++] = ' ';
        memcpy(text + used, word, length + 1);
        used += length;
    }
}

/* One row of equal grams, sorted by speaker. */
static void judge_gram(const Check *c, const Gram *g, int32_t count) {
    char text[RUN_WORDS * WORD_BYTES_MAX];
    int32_t most = c->words->limit.same_four_words_one_person, people = 0, here = 0;
    quote_gram(c->text, g, text, sizeof text);
    for (int32_t i = 0; i < count; i++) {
        here = i && g[i].speaker == g[i - 1].speaker ? here + 1 : 1;
        people += here == 1;
        if (here == most + 1)
            check_line(c, DIAGNOSTIC_ERROR, g[i].line, g[i].bubble,
                       "\"%s\" comes more than %d times from one person; vary it", text, (int)most);
    }
    if (people >= c->words->limit.same_four_words_people)
        check_line(c, DIAGNOSTIC_ERROR, g[count - 1].line, g[count - 1].bubble,
                   "\"%s\" is said by %d people; let it belong to fewer", text, (int)people);
}

/* How many runs of four words somebody of the cast says. */
static int32_t gather(const Check *c, Gram *gram) {
    const Pack *p = c->pack;
    int32_t count = 0;
    for (int32_t i = 0; i < p->lines; i++) {
        const Line *line = &p->line[i];
        if (line->kind != LINE_SPEECH || line->speaker <= SPEAKER_PLAYER)
            continue;
        for (int32_t b = 0; b < line->bubbles; b++) {
            Range text = c->text->text[line->bubble[b]];
            for (int32_t at = text.first; at + RUN_WORDS <= text.first + text.count;
                 at++, count++) {
                if (!gram)
                    continue;
                gram[count] = (Gram){.speaker = line->speaker, .line = i, .bubble = b};
                memcpy(gram[count].word, c->text->token + at, sizeof gram[count].word);
            }
        }
    }
    return count;
}

static void check_runs(const Check *c) {
    int32_t count = gather(c, NULL);
    Gram *gram = malloc(((size_t)count + 1) * sizeof *gram);
    BUG_IF(!gram);
    gather(c, gram);
    qsort(gram, (size_t)count, sizeof *gram, compare);
    for (int32_t from = 0, to; from < count; from = to) {
        for (to = from + 1;
             to < count && !memcmp(gram[from].word, gram[to].word, sizeof gram->word);)
            to++;
        if (to - from > c->words->limit.same_four_words_one_person ||
            to - from >= c->words->limit.same_four_words_people)
            judge_gram(c, gram + from, to - from);
    }
    free(gram);
}

void check_repeats(const Check *c) {
    check_same(c);
    check_runs(c);
}
