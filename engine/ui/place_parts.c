#include "ui/keys.h"
#include "ui/place.h"
#include <math.h>
#include <string.h>

int lay_u(const Layout *l, float units) {
    return (int)(units * (float)l->base / 90 + 0.5f);
}

bool lay_is(const Node *n, uint64_t key_hash) {
    return key_hash != 0 && n->key_hash == key_hash;
}

Item lay_item(const Layout *l, ItemKind kind, Box box, Ink ink, const Node *n) {
    return (Item){.kind = kind, .box = box, .clip = l->clip, .ink = ink, .node = n};
}

void lay_add(Layout *l, const Item *item) {
    if (!l->dry)
        scene_add(l->s, item);
}

void lay_fill(Layout *l, Box b, Ink ink, const Node *n) {
    Item it = lay_item(l, ITEM_FILL, b, ink, n);
    lay_add(l, &it);
}

void lay_round(Layout *l, Box b, int radius, Ink ink, const Node *n) {
    Item it = lay_item(l, ITEM_ROUND, b, ink, n);
    for (int i = 0; i < 4; i++)
        it.radius[i] = radius;
    lay_add(l, &it);
}

void lay_poly(Layout *l, int points, const float *xy, Ink ink, const Node *n) {
    float x0 = xy[0], y0 = xy[1], x1 = x0, y1 = y0;
    Item it = lay_item(l, ITEM_POLY, box_of(0, 0, 0, 0), ink, n);
    it.points = points;
    for (int i = 0; i < points; i++) {
        it.xy[2 * i] = xy[2 * i];
        it.xy[2 * i + 1] = xy[2 * i + 1];
        x0 = fminf(x0, xy[2 * i]);
        x1 = fmaxf(x1, xy[2 * i]);
        y0 = fminf(y0, xy[2 * i + 1]);
        y1 = fmaxf(y1, xy[2 * i + 1]);
    }
    it.box = box_of((int)floorf(x0), (int)floorf(y0), (int)ceilf(x1 - x0) + 2,
                    (int)ceilf(y1 - y0) + 2);
    lay_add(l, &it);
}

void lay_line(Layout *l, Style s, const char *text, int bytes, int x, int y, int h, Ink ink,
              const Node *n) {
    if (l->dry || bytes <= 0)
        return;
    int px = fonts_px(l->f, s), cap = fonts_cap(l->f, s);
    int baseline = y + (h + cap) / 2;
    int width = fonts_word(l->f, s, text, (size_t)bytes);
    Item it = lay_item(l, ITEM_TEXT, box_of(x - 2, baseline - px, width + 6, px * 4 / 3), ink, n);
    it.style = s;
    it.text = text;
    it.bytes = bytes;
    it.baseline = baseline;
    lay_add(l, &it);
}

static bool balanced(Style s) {
    return s != STYLE_SMALL;
}

int lay_text(Layout *l, Style s, const char *text, int x, int y, int w, Ink ink, const Node *n) {
    WordLine lines[WORD_LINES_MAX];
    int count = words_wrap(l->f, s, text, w, balanced(s), lines), step = fonts_line(l->f, s);
    for (int i = 0; i < count; i++)
        lay_line(l, s, lines[i].text, lines[i].bytes, x, y + i * step, step, ink, n);
    return count * step;
}

int lay_text_height(Layout *l, Style s, const char *text, int w) {
    WordLine lines[WORD_LINES_MAX];
    return words_wrap(l->f, s, text, w, balanced(s), lines) * fonts_line(l->f, s);
}

int lay_text_width(Layout *l, Style s, const char *text, int w) {
    WordLine lines[WORD_LINES_MAX];
    return words_widest(lines, words_wrap(l->f, s, text, w, balanced(s), lines));
}

/* Mean widths measured: Atkinson .44 em, Bricolage .49 em; a little more, for wide lines. */
int lay_chars(const Layout *l, Style s, int count) {
    float em = s <= STYLE_MENU || s == STYLE_NUMERAL ? .52f : .47f;
    return (int)(em * (float)fonts_px(l->f, s) * (float)count);
}

/* 5 px at 1080, at least 2 (4 with a projector or high contrast). */
static int ring_thick(const Layout *l) {
    int thick = l->base / 216, least = l->th->projector || l->th->rims ? 4 : 2;
    return thick < least ? least : thick;
}

void lay_ring(Layout *l, Box b, int radius, const Node *n) {
    int thick = ring_thick(l);
    Item it = lay_item(l, ITEM_FRAME, box_grow(b, thick + 2), l->th->key, n);
    it.thick = thick;
    it.radius[0] = radius + thick + 2;
    lay_add(l, &it);
}

int lay_back(Layout *l, const Node *n, Box b, int radius, Ink rest, bool hang) {
    if (l->dry)
        return 0;
    bool focused = lay_is(n, l->v->focus), hover = lay_is(n, l->v->hover);
    bool pressed = lay_is(n, l->v->pressed);
    int shift = pressed ? 2 : 0;
    Box at = box_of(b.x + shift, b.y + shift, b.w, b.h);
    if (n->role == ROLE_BUTTON)
        lay_round(l, at, radius, hover && !focused ? l->th->k3 : rest, n);
    else if (focused)
        lay_round(l, at, radius, l->th->pick, n);
    else if (hover && node_open(n))
        lay_round(l, at, radius, l->th->a3, n);
    else if (!hang)
        lay_round(l, at, radius, rest, n);
    if (focused)
        lay_ring(l, at, radius, n);
    if (node_open(n)) {
        Spot spot = {.node = n, .box = b, .region = l->region};
        scene_spot(l->s, &spot);
    }
    return shift;
}

static void arrow(Layout *l, Box b, bool left, Ink ink, const Node *n) {
    float x0 = (float)b.x, x1 = (float)(b.x + b.w), y0 = (float)b.y, y1 = (float)(b.y + b.h);
    float middle = (y0 + y1) / 2;
    float to_left[6] = {x1, y0, x1, y1, x0, middle}, to_right[6] = {x0, y0, x1, middle, x0, y1};
    lay_poly(l, 3, left ? to_left : to_right, ink, n);
}

void lay_arrows(Layout *l, const Node *n, Box b, Ink ink) {
    if (l->dry)
        return;
    int size = b.h * 2 / 3, y = b.y + (b.h - size) / 2;
    Box left = box_of(b.x, y, size, size), right = box_of(b.x + b.w - size, y, size, size);
    if (action_any(n->less))
        arrow(l, left, true, ink, n);
    if (action_any(n->more))
        arrow(l, right, false, ink, n);
    if (l->s->spot_count > 0 && l->s->spots[l->s->spot_count - 1].node == n) {
        Spot *spot = &l->s->spots[l->s->spot_count - 1];
        spot->less = box_grow(left, size / 2);
        spot->more = box_grow(right, size / 2);
    }
}

static void small_arrow(Layout *l, float x, float y, float r, int direction, const Node *n) {
    /* 0 up, 1 down, 2 left, 3 right: a head, with a stem */
    static const float turn[4][4] = {{0, -1, 1, 0}, {0, 1, -1, 0}, {-1, 0, 0, -1}, {1, 0, 0, 1}};
    const float *d = turn[direction];
    float head[6] = {x + d[0] * r, y + d[1] * r, x + d[2] * r * .8f, y + d[3] * r * .8f,
                     x - d[2] * r * .8f, y - d[3] * r * .8f};
    float w = r * .22f;
    float stem[8] = {x + d[2] * w, y + d[3] * w, x - d[2] * w, y - d[3] * w,
                     x - d[2] * w - d[0] * r, y - d[3] * w - d[1] * r,
                     x + d[2] * w - d[0] * r, y + d[3] * w - d[1] * r};
    lay_poly(l, 3, head, l->text, n);
    lay_poly(l, 4, stem, l->text, n);
}

int lay_cap(Layout *l, const Node *n, int x, int y, bool emit) {
    const char *cap = key_cap((Key)n->level);
    int h = fonts_px(l->f, STYLE_KEYCAP) * 3 / 2, pad = h * 2 / 5;
    int bytes = (int)strlen(cap);
    int inner = bytes ? fonts_word(l->f, STYLE_KEYCAP, cap, (size_t)bytes) : h;
    int w = inner + 2 * pad;
    if (!emit || l->dry)
        return w;
    int thick = l->base / 400;
    Item frame = lay_item(l, ITEM_FRAME, box_of(x, y, w, h), l->text, n);
    frame.thick = thick < 1 ? 1 : thick;
    frame.radius[0] = h / 5;
    lay_add(l, &frame);
    if (bytes)
        lay_line(l, STYLE_KEYCAP, cap, bytes, x + pad, y, h, l->text, n);
    bool sideways = n->level == KEY_SIDEWAYS;
    float r = (float)h * .2f, middle = (float)x + (float)w / 2, cy = (float)y + (float)h / 2;
    if (n->level == KEY_ARROWS || sideways) {
        small_arrow(l, middle - r * 1.5f, cy, r, sideways ? 2 : 0, n);
        small_arrow(l, middle + r * 1.5f, cy, r, sideways ? 3 : 1, n);
    }
    return w;
}
