#include "ui/packed.h"
#include "base/status.h"
#include <stdlib.h>
#include <string.h>

enum { RUN_MOST = 256, INK_BITS = 24 };

typedef struct {
    uint32_t *run;
    size_t count, room;
} Words;

/* Room for one more row, which takes a word a pixel at most. */
static void make_room(Words *out, size_t more) {
    if (out->count + more <= out->room)
        return;
    out->room = out->room + out->room / 2 + more;
    out->run = realloc(out->run, out->room * sizeof *out->run);
    BUG_IF(out->run == NULL);
}

static void pack_row(Words *out, const uint32_t *pixels, int w) {
    make_room(out, (size_t)w);
    for (int x = 0; x < w;) {
        int from = x, most = w - x < RUN_MOST ? w : x + RUN_MOST;
        uint32_t ink = pixels[x];
        while (x < most && pixels[x] == ink)
            x++;
        out->run[out->count++] = (uint32_t)(x - from - 1) << INK_BITS | (ink & 0xFFFFFF);
    }
}

Packed packed_make(const Canvas *c) {
    Packed p = {.w = c->w, .h = c->h};
    Words out = {0};
    size_t rows = (size_t)c->h * sizeof *p.row, width = (size_t)c->w * sizeof *c->pixels;
    p.row = malloc(rows + 1);
    BUG_IF(p.row == NULL);
    for (int y = 0; y < c->h; y++) {
        const uint32_t *pixels = c->pixels + (size_t)y * (size_t)c->pitch;
        if (y > 0 && memcmp(pixels, pixels - c->pitch, width) == 0) {
            p.row[y] = p.row[y - 1];
            continue;
        }
        p.row[y] = (uint32_t)out.count;
        pack_row(&out, pixels, c->w);
    }
    size_t words = out.count * sizeof *out.run;
    uint32_t *exact = realloc(out.run, words + 1);
    p.run = exact ? exact : out.run;
    p.bytes = rows + words;
    return p;
}

void packed_free(Packed *p) {
    free(p->run);
    free(p->row);
    *p = (Packed){0};
}

/* The pixels from `first` to before `end` of one row. */
static void unpack_row(const uint32_t *run, uint32_t *to, int first, int end) {
    int at = 0;
    while (at < end) {
        uint32_t ink = *run & 0xFFFFFF;
        int from = at, stop = at + (int)(*run++ >> INK_BITS) + 1;
        at = stop;
        if (stop <= first)
            continue;
        from = from < first ? first : from;
        stop = stop > end ? end : stop;
        for (int x = from; x < stop; x++)
            to[x - first] = ink;
    }
}

void packed_draw(const Packed *p, Canvas *c, int x, int y) {
    Box b = box_both(box_of(x, y, p->w, p->h), c->clip);
    if (box_empty(b))
        return;
    uint32_t *before = NULL;
    for (int line = 0; line < b.h; line++) {
        int own = b.y - y + line;
        uint32_t *to = c->pixels + (size_t)(b.y + line) * (size_t)c->pitch + b.x;
        if (before && p->row[own] == p->row[own - 1])
            memcpy(to, before, (size_t)b.w * sizeof *to);
        else
            unpack_row(p->run + p->row[own], to, b.x - x, b.x - x + b.w);
        before = to;
    }
}
