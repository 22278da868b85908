#include "view/web.h"
#include "base/status.h"
#include "view/labels.h"
#include <stdlib.h>

enum { PAIRS_TOLD = 8 };

Unit web_trust(const History *h, int32_t season, int32_t a, int32_t b) {
    if (season < 1 || season > h->seasons)
        return 0;
    const uint16_t *trust = h->season[season - 1].trust;
    size_t n = (size_t)h->n;
    return ((Unit)trust[(size_t)a * n + (size_t)b] + (Unit)trust[(size_t)b * n + (size_t)a]) / 2;
}

TieClass web_class(const Rules *r, Unit trust) {
    return trust >= r->band_close ? TIE_CLOSE : trust >= r->band_warm ? TIE_WARM : trust >= r->acquainted ? TIE_KNOWN : TIE_NONE;
}

/* Who was in a place a season before; at first, who began there. */
static int32_t before_in(const History *h, int32_t season, int32_t i) {
    return season > 1 ? h->season[season - 2].identity[i] : i;
}

static int stronger(const void *a, const void *b) {
    const WebEdge *x = a, *y = b;
    if (x->trust != y->trust)
        return x->trust < y->trust ? 1 : -1;
    return x->a != y->a ? x->a - y->a : x->b - y->b;
}

static void add_edges(Web *web, const Rules *r, const History *h, int32_t season) {
    for (int32_t a = 0; a < h->n; a++)
        for (int32_t b = a + 1; b < h->n; b++) {
            Unit trust = web_trust(h, season, a, b);
            TieClass strength = web_class(r, trust);
            if (strength == TIE_NONE)
                continue;
            bool same = !web->node[a].newcomer && !web->node[b].newcomer;
            TieClass before = same ? web_class(r, web_trust(h, season - 1, a, b)) : TIE_NONE;
            web->edge[web->edges++] =
                (WebEdge){.a = a, .b = b, .strength = strength, .before = before, .yours = a == 0, .trust = trust};
        }
    qsort(web->edge, (size_t)web->edges, sizeof *web->edge, stronger);
}

/* Pairs joined into one text, at most so many; the others are counted. */
typedef struct {
    const View *view;
    const Web *web;
    Text text;
    int32_t told, left, most;
} Pairs;

static void add_pair(Pairs *p, int32_t a, int32_t b) {
    static const Word two = W("web", "{name} and {other}"), you = W("web", "you and {other}");
    if (p->told == p->most) {
        p->left++;
        return;
    }
    if (p->told++)
        text_add(&p->text, "; ");
    Fill f = {.name = p->web->node[a].name, .other = p->web->node[b].name};
    view_fill(p->view, &p->text, view_word(p->view, a == 0 ? you : two), &f);
}

static const char *end_pairs(Pairs *p, Strings *s) {
    static const Word more = P("web", "one more pair", "{count} more pairs");
    if (p->left) {
        text_add(&p->text, "; ");
        text_add(&p->text, view_filled(p->view, s, view_word_count(p->view, more, p->left), &(Fill){.count = p->left}));
    }
    return strings_take(s, &p->text);
}

const char *web_pairs(const View *v, Strings *s, const Web *web, TieClass from, TieClass to, bool without_player, int32_t most) {
    Pairs p = {.view = v, .web = web, .most = most};
    for (int32_t k = 0; k < web->edges; k++) {
        const WebEdge *e = &web->edge[k];
        if (e->strength >= from && e->strength <= to && !(without_player && e->yours))
            add_pair(&p, e->a, e->b);
    }
    return end_pairs(&p, s);
}

/* ---- in words ---- */

static const char *came_close(const Web *web, const View *v, Strings *s) {
    Pairs p = {.view = v, .web = web, .most = PAIRS_TOLD};
    for (int32_t k = 0; k < web->edges; k++)
        if (web->edge[k].strength == TIE_CLOSE && web->edge[k].before < TIE_CLOSE)
            add_pair(&p, web->edge[k].a, web->edge[k].b);
    return end_pairs(&p, s);
}

static const char *came_apart(const Web *web, const View *v, Strings *s, const Rules *r, const History *h) {
    Pairs p = {.view = v, .web = web, .most = PAIRS_TOLD};
    for (int32_t a = 0; a < h->n; a++)
        for (int32_t b = a + 1; b < h->n; b++) {
            TieClass before = web_class(r, web_trust(h, web->season - 1, a, b)), now = web_class(r, web_trust(h, web->season, a, b));
            if (before >= TIE_WARM && now < before && !web->node[a].newcomer && !web->node[b].newcomer)
                add_pair(&p, a, b);
        }
    return end_pairs(&p, s);
}

/* Names alone: with whom, is said before. */
static const char *yours(const Web *web, Strings *s) {
    Text out = {0};
    for (int32_t k = 0; k < web->edges; k++) {
        if (!web->edge[k].yours || web->edge[k].strength < TIE_WARM)
            continue;
        text_add(&out, out.length ? ", " : "");
        text_add(&out, web->node[web->edge[k].b].name);
    }
    return strings_take(s, &out);
}

static void add_sentence(const View *v, Text *out, Word word, const char *pairs) {
    if (!*pairs)
        return;
    if (out->length)
        text_add_char(out, ' ');
    Text sentence = {0};
    view_fill(v, &sentence, view_word(v, word), &(Fill){.what = pairs});
    text_add(out, text_string(&sentence));
    text_free(&sentence);
}

static void tell(Web *web, const View *v, Strings *s, const Rules *r, const History *h) {
    static const Word close = W("web", "Close by then: {what}."), warm = W("web", "Getting on: {what}."),
                      nobody = W("web", "Nobody was close to anybody yet."), closer = W("web", "Came close: {what}."),
                      apart = W("web", "Came apart: {what}."), mine = W("web", "With you: {what}."), same = W("web", "Much as it was.");
    const char *pairs = web_pairs(v, s, web, TIE_CLOSE, TIE_CLOSE, false, PAIRS_TOLD);
    web->close = *pairs ? view_filled(v, s, view_word(v, close), &(Fill){.what = pairs}) : view_word(v, nobody);
    pairs = web_pairs(v, s, web, TIE_WARM, TIE_WARM, false, PAIRS_TOLD);
    web->warm = *pairs ? view_filled(v, s, view_word(v, warm), &(Fill){.what = pairs}) : "";
    Text out = {0};
    if (web->season == 1) {
        text_add(&out, web->close);
        text_add(&out, *web->warm ? " " : "");
        text_add(&out, web->warm);
    } else {
        add_sentence(v, &out, closer, came_close(web, v, s));
        add_sentence(v, &out, apart, came_apart(web, v, s, r, h));
        if (!out.length)
            text_add(&out, view_word(v, same));
        add_sentence(v, &out, mine, yours(web, s));
    }
    web->changes = strings_take(s, &out);
}

void web_make(Web *out, const View *v, Strings *s, const Rules *r, const History *h, int32_t season) {
    size_t n = (size_t)h->n;
    BUG_IF(season < 1 || season > h->seasons);
    *out = (Web){.season = season, .title = label_season(v, season), .nodes = h->n};
    out->node = calloc(n, sizeof *out->node);
    out->edge = calloc(n * n / 2 + 1, sizeof *out->edge);
    BUG_IF(!out->node || !out->edge);
    for (int32_t i = 0; i < h->n; i++) {
        int32_t person = h->season[season - 1].identity[i];
        out->node[i] = (WebNode){.person = person, .name = view_name(v, person), .dept = person_dept(h->end)[i],
                                 .shift = person_shift(h->end)[i], .newcomer = person != before_in(h, season, i)};
    }
    add_edges(out, r, h, season);
    tell(out, v, s, r, h);
}

void web_free(Web *web) {
    free(web->node);
    free(web->edge);
    *web = (Web){0};
}
