#include "ui/draw.h"
#include "ui/packed.h"
#include "ui/picture.h"
#include <math.h>
#include <stdlib.h>

enum {
    KEPT = 24,
    KEPT_BYTES = 6 * 1024 * 1024 /* packed; one is kept whatever it takes */
};

typedef struct {
    uint64_t content;
    Packed picture; /* its run is NULL where nothing is kept */
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
    d->bytes -= k->picture.bytes;
    packed_free(&k->picture);
    *k = (Kept){0};
}

void drawing_free(Drawing *d) {
    if (d == NULL)
        return;
    for (int i = 0; i < KEPT; i++)
        packed_free(&d->kept[i].picture);
    free(d);
}

static Kept *kept_find(Drawing *d, const Item *it) {
    for (int i = 0; i < KEPT; i++) {
        Kept *k = &d->kept[i];
        if (k->picture.run && k->content == it->content && k->picture.w == it->box.w &&
            k->picture.h == it->box.h)
            return k;
    }
    return NULL;
}

/* Room for a picture of so many bytes: those drawn longest ago go. */
static Kept *kept_slot(Drawing *d, size_t bytes) {
    for (;;) {
        Kept *empty = NULL, *oldest = NULL;
        for (int i = 0; i < KEPT; i++) {
            Kept *k = &d->kept[i];
            if (k->picture.run == NULL)
                empty = k;
            else if (oldest == NULL || k->used < oldest->used)
                oldest = k;
        }
        if (empty && (d->bytes + bytes <= KEPT_BYTES || oldest == NULL))
            return empty;
        kept_drop(d, oldest);
    }
}

static void keep(Drawing *d, const Item *it, const Canvas *drawn) {
    Packed picture = packed_make(drawn);
    Kept *k = kept_slot(d, picture.bytes);
    *k = (Kept){it->content, picture, ++d->clock};
    d->bytes += picture.bytes;
}

static void draw_anew(const Item *it, Canvas *own, const Theme *th) {
    canvas_rect(own, own->clip, it->ink);
    picture_draw(own, it->node, own->clip, th, (StageKind)it->thick);
}

/* Drawn in place where all of it is seen; else beside, and what is seen of it is copied. */
static void draw_and_keep(Drawing *d, Canvas *c, const Item *it, const Theme *th) {
    Box b = it->box, all = box_of(0, 0, b.w, b.h);
    if (c->clip.x == b.x && c->clip.y == b.y && c->clip.w == b.w && c->clip.h == b.h) {
        Canvas in_place = {c->pixels + (size_t)b.y * (size_t)c->pitch + b.x, b.w, b.h, c->pitch, all};
        draw_anew(it, &in_place, th);
        keep(d, it, &in_place);
        return;
    }
    uint32_t *pixels = malloc((size_t)b.w * (size_t)b.h * sizeof *pixels);
    BUG_IF(pixels == NULL);
    Canvas beside = {pixels, b.w, b.h, b.w, all};
    draw_anew(it, &beside, th);
    keep(d, it, &beside);
    canvas_copy(c, b.x, b.y, pixels, b.w, b.h, b.w);
    free(pixels);
}

static void draw_picture(Drawing *d, Canvas *c, const Item *it, const Theme *th) {
    const Node *n = it->node;
    if (n->role == ROLE_PORTRAIT && it->box.w != 0 && it->dash == 1) {
        picture_draw(c, n, it->box, th, true);
        return;
    }
    Kept *k = kept_find(d, it);
    if (k) {
        k->used = ++d->clock;
        packed_draw(&k->picture, c, it->box.x, it->box.y);
    } else if (d->hold) {
        canvas_rect(c, it->box, it->ink);
    } else {
        draw_and_keep(d, c, it, th);
    }
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
