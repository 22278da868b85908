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

const char *web_pairs(const View *v, Strings *s, const Web *web, TieClass from, TieClass to, bool without_player, int32_t most) {
    static const Word two = W("web", "{name} and {other}"), you = W("web", "you and {other}"),
                      more = P("web", "one more pair", "{count} more pairs");
    Text out = {0};
    int32_t told = 0, left = 0;
    for (int32_t k = 0; k < web->edges; k++) {
        const WebEdge *e = &web->edge[k];
        if (e->strength < from || e->strength > to || (without_player && e->yours))
            continue;
        if (told == most) {
            left++;
            continue;
        }
        if (told++)
            text_add(&out, "; ");
        Fill f = {.name = web->node[e->a].name, .other = web->node[e->b].name};
        view_fill(v, &out, view_word(v, e->yours ? you : two), &f);
    }
    if (left) {
        text_add(&out, "; ");
        view_fill(v, &out, view_word_count(v, more, left), &(Fill){.count = left});
    }
    return strings_take(s, &out);
}

static void tell(Web *web, const View *v, Strings *s) {
    static const Word close = W("web", "Close by then: {what}."), warm = W("web", "Getting on: {what}."),
                      nobody = W("web", "Nobody was close to anybody yet.");
    const char *pairs = web_pairs(v, s, web, TIE_CLOSE, TIE_CLOSE, false, PAIRS_TOLD);
    web->close = *pairs ? view_filled(v, s, view_word(v, close), &(Fill){.what = pairs}) : view_word(v, nobody);
    pairs = web_pairs(v, s, web, TIE_WARM, TIE_WARM, false, PAIRS_TOLD);
    web->warm = *pairs ? view_filled(v, s, view_word(v, warm), &(Fill){.what = pairs}) : "";
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
    tell(out, v, s);
}

void web_free(Web *web) {
    free(web->node);
    free(web->edge);
    *web = (Web){0};
}
