#include "ui/draw.h"
#include "ui/picture.h"
#include <math.h>
#include <stdlib.h>

enum {
    KEPT = 24,
    KEPT_BYTES = 48 * 1024 * 1024 /* at 4K a whole stage takes 33 MB: one is kept */
};

typedef struct {
    uint64_t content;
    uint32_t *pixels;
    int w, h;
    unsigned used;
} Kept;

struct Drawing {
    Fonts *f;
    Kept kept[KEPT];
    size_t bytes;
    unsigned clock;
    bool hold;
};

void drawing_hold_pictures(Drawing *d, bool on) {
    d->hold = on;
}

Drawing *drawing_new(Fonts *f) {
    Drawing *d = calloc(1, sizeof *d);
    BUG_IF(d == NULL);
    d->f = f;
    return d;
}

static void kept_drop(Drawing *d, Kept *k) {
    d->bytes -= (size_t)k->w * (size_t)k->h * 4;
    free(k->pixels);
    *k = (Kept){0};
}

void drawing_free(Drawing *d) {
    if (d == NULL)
        return;
    for (int i = 0; i < KEPT; i++)
        free(d->kept[i].pixels);
    free(d);
}

static Kept *kept_slot(Drawing *d, size_t bytes) {
    for (;;) {
        Kept *empty = NULL, *oldest = NULL;
        for (int i = 0; i < KEPT; i++) {
            Kept *k = &d->kept[i];
            if (k->pixels == NULL)
                empty = k;
            else if (oldest == NULL || k->used < oldest->used)
                oldest = k;
        }
        if (empty && (d->bytes + bytes <= KEPT_BYTES || oldest == NULL))
            return empty;
        kept_drop(d, oldest);
    }
}

static void draw_picture(Drawing *d, Canvas *c, const Item *it, const Theme *th) {
    const Node *n = it->node;
    if (n->role == ROLE_PORTRAIT && it->box.w != 0 && it->dash == 1) {
        picture_draw(c, n, it->box, th, true);
        return;
    }
    Kept *k = NULL;
    for (int i = 0; i < KEPT; i++)
        if (d->kept[i].pixels && d->kept[i].content == it->content &&
            d->kept[i].w == it->box.w && d->kept[i].h == it->box.h)
            k = &d->kept[i];
    if (k == NULL && d->hold) {
        canvas_rect(c, it->box, it->ink);
        return;
    }
    if (k == NULL) {
        size_t bytes = (size_t)it->box.w * (size_t)it->box.h * 4;
        k = kept_slot(d, bytes);
        *k = (Kept){it->content, malloc(bytes), it->box.w, it->box.h, 0};
        BUG_IF(k->pixels == NULL);
        d->bytes += bytes;
        Box all = box_of(0, 0, k->w, k->h);
        Canvas own = {k->pixels, k->w, k->h, k->w, all};
        canvas_rect(&own, all, it->ink);
        picture_draw(&own, it->node, all, th, (StageKind)it->thick);
    }
    k->used = ++d->clock;
    canvas_copy(c, it->box.x, it->box.y, k->pixels, k->w, k->h, k->w);
}

static void draw_poly(Canvas *c, const Item *it) {
    Pen p = pen_on(c);
    pen_add_poly(&p, it->points, it->xy);
    pen_fill(&p, it->ink);
    pen_free(&p);
}

static void draw_disc(Canvas *c, const Item *it) {
    Pen p = pen_on(c);
    float rx = (float)it->box.w / 2, ry = (float)it->box.h / 2;
    pen_add_ellipse(&p, (float)it->box.x + rx, (float)it->box.y + ry, rx, ry);
    pen_fill(&p, it->ink);
    pen_free(&p);
}

static void draw_stroke(Canvas *c, const Item *it) {
    Pen p = pen_on(c);
    if (it->dash <= 0) {
        pen_add_stroke(&p, it->points, it->xy, (float)it->thick);
    } else {
        float dx = it->xy[2] - it->xy[0], dy = it->xy[3] - it->xy[1], length = hypotf(dx, dy);
        bool dots = it->dash <= it->thick;
        float on = dots ? 0.1f : (float)it->dash, off = dots ? (float)it->thick * 2.4f : on;
        for (float at = 0; at < length; at += on + off) {
            float end = at + on < length ? at + on : length;
            float xy[4] = {it->xy[0] + dx * at / length, it->xy[1] + dy * at / length,
                           it->xy[0] + dx * end / length, it->xy[1] + dy * end / length};
            pen_add_stroke(&p, 2, xy, (float)it->thick);
        }
    }
    pen_fill(&p, it->ink);
    pen_free(&p);
}

static void draw_item(Drawing *d, Canvas *c, const Item *it, const Theme *th) {
    switch (it->kind) {
    case ITEM_FILL: canvas_rect(c, it->box, it->ink); break;
    case ITEM_ROUND: canvas_rounded(c, it->box, it->radius, it->ink); break;
    case ITEM_FRAME: canvas_frame(c, it->box, it->radius[0], it->thick, it->ink); break;
    case ITEM_POLY: draw_poly(c, it); break;
    case ITEM_DISC: draw_disc(c, it); break;
    case ITEM_STROKE: draw_stroke(c, it); break;
    case ITEM_PICTURE: draw_picture(d, c, it, th); break;
    case ITEM_TEXT:
        fonts_draw(d->f, c, it->style, it->box.x + 2, it->baseline, it->text, (size_t)it->bytes,
                   it->ink);
        break;
    }
}

/* The last thing that hides all that is under it within the clip. */
static int first_seen(const Arrangement *s, Box clip) {
    for (int i = s->count - 1; i > 0; i--) {
        const Item *it = &s->items[i];
        if (it->kind != ITEM_FILL && it->kind != ITEM_PICTURE)
            continue;
        Box hides = box_both(box_both(it->box, it->clip), clip);
        if (hides.x == clip.x && hides.y == clip.y && hides.w == clip.w && hides.h == clip.h)
            return i;
    }
    return 0;
}

void draw_scene(Drawing *d, Canvas *c, const Arrangement *s, const Theme *th) {
    Box keep = c->clip;
    for (int i = first_seen(s, keep); i < s->count; i++) {
        const Item *it = &s->items[i];
        c->clip = box_both(box_both(keep, it->clip), it->box);
        if (!box_empty(c->clip))
            draw_item(d, c, it, th);
    }
    c->clip = keep;
}
