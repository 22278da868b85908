#include "ui/place.h"
#include <string.h>

enum { COLUMNS_MAX = 8 };

static int children(const Node *n) {
    int count = 0;
    for (const Node *c = n->child; c != NULL; c = c->next)
        count++;
    return count;
}

/* A card is a sheet with its corners off by a few pixels, each card its own. */
static void card_sheet(Layout *l, const Node *n, Box b, Ink ink) {
    static const signed char off[4][8] = {{2, 1, -1, 3, -2, -1, 1, -3},
                                          {0, 3, -2, 0, -1, -2, 2, -1},
                                          {1, 0, -2, 2, 0, -3, 0, -1},
                                          {2, 2, 0, 0, -2, -1, 0, -2}};
    const signed char *o = off[n->key_hash % 4];
    float k = (float)l->base / 720, x0 = (float)b.x, y0 = (float)b.y;
    float x1 = (float)(b.x + b.w), y1 = (float)(b.y + b.h);
    float xy[8] = {x0 + (float)o[0] * k, y0 + (float)o[1] * k, x1 + (float)o[2] * k,
                   y0 + (float)o[3] * k, x1 + (float)o[4] * k, y1 + (float)o[5] * k,
                   x0 + (float)o[6] * k, y1 + (float)o[7] * k};
    lay_poly(l, 4, xy, ink, n);
}

int place_card(Layout *l, const Node *n, int x, int y, int w, int least) {
    int pad = lay_u(l, 1.9f), inner = w - 2 * pad;
    bool adjust = action_any(n->less) || action_any(n->more), off = n->flags & NODE_DISABLED;
    bool focused = lay_is(n, l->v->focus), hover = lay_is(n, l->v->hover);
    int arrow = fonts_px(l->f, STYLE_NAME) * 9 / 10;
    int kicker_w = adjust ? inner - arrow * 3 : inner;
    int kicker_h = n->kicker[0] ? lay_text_height(l, STYLE_NAME, n->kicker, kicker_w) : 0;
    int title_h = lay_text_height(l, STYLE_MENU, n->label, inner);
    const char *under = off ? n->reason : n->detail;
    int under_h = under[0] ? lay_text_height(l, STYLE_SMALL, under, inner) : 0;
    int gap = lay_u(l, .5f), h = pad * 2 + kicker_h + title_h + under_h + gap;
    h = h < least ? least : h;
    if (l->dry)
        return h;
    int in = lay_is(n, l->v->pressed) ? 2 : 0;
    Box b = box_of(x + in, y + in, w, h);
    card_sheet(l, n, b, focused ? l->th->pick : hover ? l->th->a3 : l->th->card);
    if (l->th->rims && !focused) {
        Item rim = lay_item(l, ITEM_FRAME, b, l->th->rule, n);
        rim.thick = lay_u(l, .2f) + 1;
        lay_add(l, &rim);
    }
    if (focused)
        lay_ring(l, b, lay_u(l, .4f), n);
    if (node_open(n)) {
        Spot spot = {.node = n, .box = b, .region = l->region};
        scene_spot(l->s, &spot);
    }
    Ink quiet = focused ? l->th->key : l->quiet;
    int at = b.y + pad;
    lay_text(l, STYLE_NAME, n->kicker, b.x + pad, at, kicker_w, quiet, n);
    if (adjust)
        lay_arrows(l, n, box_of(b.x + w - pad - arrow * 5 / 2, at, arrow * 5 / 2, arrow * 5 / 4),
                   focused ? l->th->key : l->th->rule);
    at += kicker_h + gap / 2;
    at += lay_text(l, STYLE_MENU, n->label, b.x + pad, at, inner, off ? quiet : l->text, n);
    lay_text(l, STYLE_SMALL, under, b.x + pad, at + gap / 2, inner, off ? quiet : l->text, n);
    return h;
}

/* A tile, or the longest name under one. */
static int face_width(const Layout *l, const Node *n, int w) {
    int most = lay_u(l, 14);
    for (const Node *c = n->child; c != NULL; c = c->next) {
        int name = fonts_word(l->f, STYLE_NAME, c->label, strlen(c->label));
        most = name > most ? name : most;
    }
    return most < w ? most : w;
}

/* As many side by side as stay readable; the rest below. Rows are of equal height. */
int place_columns(Layout *l, const Node *n, int x, int y, int w) {
    int count = children(n), gap = lay_u(l, 1.8f), top = y;
    if (count == 0)
        return 0;
    bool cards = n->child->role == ROLE_CARD, faces = n->child->role == ROLE_PORTRAIT;
    int least = faces   ? face_width(l, n, w)
                : cards ? lay_chars(l, STYLE_MENU, 14) + lay_u(l, 2)
                        : lay_chars(l, STYLE_BODY, 26);
    int across = (w + gap) / (least + gap);
    across = across < 1 ? 1 : across > count ? count : across;
    if (!faces)
        across = (count + (count + across - 1) / across - 1) / ((count + across - 1) / across);
    int each = faces ? least : (w - gap * (across - 1)) / across;
    bool dry = l->dry;
    for (const Node *row = n->child; row != NULL;) {
        int tallest = 0, i = 0;
        l->dry = true;
        for (const Node *c = row; c != NULL && i < across; c = c->next, i++) {
            int h = place_node(l, c, x, y, each);
            tallest = h > tallest ? h : tallest;
        }
        l->dry = dry;
        for (i = 0; row != NULL && i < across; row = row->next, i++) {
            int cx = x + i * (each + gap);
            if (row->role == ROLE_CARD)
                place_card(l, row, cx, y, each, tallest);
            else
                place_node(l, row, cx, y, each);
        }
        y += tallest + (row ? gap : 0);
    }
    return y - top;
}

/* A line down, a dot a moment; when left of it, what right, under each other where narrow. */
static int place_moment(Layout *l, const Node *n, int x, int y, int w, int when_w) {
    int dot = lay_u(l, 1.4f), gap = lay_u(l, 2.2f);
    bool narrow = when_w + w / 2 > w || when_w == 0;
    int text_x = narrow ? x + dot + gap : x + when_w + dot + 2 * gap;
    int text_w = x + w - text_x, line = fonts_line(l->f, STYLE_BODY);
    int h = 0, name_h = fonts_line(l->f, STYLE_NAME);
    int when_h = narrow ? lay_text_height(l, STYLE_NAME, n->kicker, text_w) : 0;
    int label_h = lay_text_height(l, STYLE_BODY, n->label, text_w);
    int detail_h = n->detail[0] ? lay_text_height(l, STYLE_SMALL, n->detail, text_w) : 0;
    h = when_h + label_h + detail_h + lay_u(l, 1.6f);
    int in = lay_back(l, n, box_of(text_x - gap / 2, y, text_w + gap / 2, h), lay_u(l, .6f), 0, true);
    int rail = narrow ? x : x + when_w + gap, top = y + lay_u(l, .8f);
    lay_fill(l, box_of(rail + dot / 2 - dot / 10, y, dot / 5 > 0 ? dot / 5 : 1, h), l->th->rule, n);
    Item it = lay_item(l, ITEM_DISC, box_of(rail, top + (line - dot) / 2, dot, dot), l->text, n);
    lay_add(l, &it);
    if (narrow)
        lay_text(l, STYLE_NAME, n->kicker, text_x + in, top + in, text_w, l->quiet, n);
    else
        lay_text(l, STYLE_NAME, n->kicker, x, top + (line - name_h) / 2, when_w, l->text, n);
    lay_text(l, STYLE_BODY, n->label, text_x + in, top + when_h + in, text_w, l->text, n);
    lay_text(l, STYLE_SMALL, n->detail, text_x + in, top + when_h + label_h + in, text_w, l->quiet,
             n);
    return h;
}

int place_timeline(Layout *l, const Node *n, int x, int y, int w) {
    int top = y, when_w = 0, most = lay_chars(l, STYLE_BODY, 80);
    w = w > most ? most : w;
    if (n->label[0])
        y += lay_text(l, STYLE_H3, n->label, x, y, w, l->text, n) + lay_u(l, 1);
    for (const Node *c = n->child; c != NULL; c = c->next) {
        int k = fonts_word(l->f, STYLE_NAME, c->kicker, strlen(c->kicker));
        when_w = k > when_w ? k : when_w;
    }
    if (when_w > w / 3)
        when_w = 0;
    for (const Node *c = n->child; c != NULL; c = c->next)
        y += place_moment(l, c, x, y, w, when_w);
    return y - top;
}

/* Column widths by the widest cell, at most in proportion; false where they do not fit. */
static bool table_columns(Layout *l, const Node *n, int w, int *width, int *count) {
    int total = 0, gap = lay_u(l, 2.4f);
    *count = 0;
    memset(width, 0, sizeof *width * COLUMNS_MAX);
    for (const Node *r = n->child; r != NULL; r = r->next) {
        int i = 0;
        for (const Node *c = r->child; c != NULL && i < COLUMNS_MAX; c = c->next, i++) {
            Style s = c->level == 0 ? STYLE_NAME : STYLE_BODY;
            int k = fonts_word(l->f, s, c->label, strlen(c->label));
            int most = lay_chars(l, STYLE_BODY, 34);
            k = k > most ? most : k;
            width[i] = k > width[i] ? k : width[i];
            *count = i + 1 > *count ? i + 1 : *count;
        }
    }
    for (int i = 0; i < *count; i++)
        total += width[i] + (i ? gap : 0);
    return total <= w;
}

/* Where the columns do not fit: each cell in a line of its own, after the head of its column. */
static int place_stacked_row(Layout *l, const Node *head, const Node *r, int x, int y, int w) {
    int top = y, gap = lay_u(l, 1.6f), line = fonts_line(l->f, STYLE_BODY);
    const Node *h = head ? head->child : NULL;
    for (const Node *c = r->child; c != NULL; c = c->next) {
        const char *what = h ? h->label : "";
        int wide = fonts_word(l->f, STYLE_NAME, what, strlen(what));
        bool beside = wide <= w * 2 / 3;
        if (what[0] && !beside)
            y += lay_text(l, STYLE_NAME, what, x, y, w, l->quiet, h);
        else
            lay_line(l, STYLE_NAME, what, (int)strlen(what), x, y, line, l->quiet, h);
        int in = what[0] && beside ? wide + gap : 0;
        y += lay_text(l, STYLE_BODY, c->label, x + in, y, w - in, l->text, c);
        h = h ? h->next : NULL;
    }
    return y - top;
}

static int place_flat_row(Layout *l, const Node *r, int x, int y, const int *width) {
    int gap = lay_u(l, 2.4f), tallest = 0, i = 0;
    for (const Node *c = r->child; c != NULL && i < COLUMNS_MAX; c = c->next, i++) {
        bool head = c->level == 0;
        int h = lay_text(l, head ? STYLE_NAME : STYLE_BODY, c->label, x, y, width[i],
                         head ? l->quiet : l->text, c);
        tallest = h > tallest ? h : tallest;
        x += width[i] + gap;
    }
    return tallest;
}

static int place_table_row(Layout *l, const Node *head, const Node *r, int x, int y, int w,
                           const int *width) {
    int pad = lay_u(l, .8f), hang = lay_u(l, 1.6f), thin = l->base / 540 > 0 ? l->base / 540 : 1;
    bool dry = l->dry;
    l->dry = true;
    int h = width ? place_flat_row(l, r, x, y, width) : place_stacked_row(l, head, r, x, y, w);
    l->dry = dry;
    Box b = box_of(x - hang, y, w + 2 * hang, h + 2 * pad);
    int in = r->level == 0 ? 0 : lay_back(l, r, b, lay_u(l, .6f), 0, true);
    if (width)
        place_flat_row(l, r, x + in, y + pad + in, width);
    else
        place_stacked_row(l, head, r, x + in, y + pad + in, w);
    lay_fill(l, box_of(x, y + h + 2 * pad, w, thin), l->th->rule, r);
    return h + 2 * pad + thin;
}

int place_table(Layout *l, const Node *n, int x, int y, int w) {
    int width[COLUMNS_MAX], count, top = y, used = 0;
    if (n->label[0])
        y += lay_text(l, STYLE_H3, n->label, x, y, w, l->text, n) + lay_u(l, 1);
    bool fits = table_columns(l, n, w, width, &count);
    if (fits) {
        int gap = lay_u(l, 2.4f), air = lay_u(l, 5);
        for (int i = 0; i < count; i++)
            used += width[i] + (i ? gap : 0);
        if (count > 1 && (w - used) / count < air)
            air = (w - used) / count;
        for (int i = 0; i + 1 < count; i++)
            width[i] += air;
        w = used + air * (count - 1);
    }
    const Node *head = n->child && n->child->level == 0 ? n->child : NULL;
    for (const Node *r = n->child; r != NULL; r = r->next)
        if (fits || r->level != 0)
            y += place_table_row(l, head, r, x, y, w, fits ? width : NULL);
    return y - top;
}
