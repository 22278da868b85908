#include "ui/shape.h"
#include "base/status.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A fill works in bands of rows; a row is cut into blocks, and where no edge crosses a block its
   coverage is one number: most of a large shape is never looked at pixel by pixel. */
enum { BAND_ROWS = 32, BLOCK = 32 };

typedef struct {
    float *cells;    /* change of coverage, a row of `stride`; zero where not touched */
    uint8_t *marked; /* blocks that an edge crosses, a row of `blocks` */
    int stride, blocks;
} Cover;

Box box_both(Box a, Box b) {
    int x0 = a.x > b.x ? a.x : b.x, y0 = a.y > b.y ? a.y : b.y;
    int x1 = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
    int y1 = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
    return (Box){x0, y0, x1 > x0 ? x1 - x0 : 0, y1 > y0 ? y1 - y0 : 0};
}

Box box_around(Box a, Box b) {
    if (box_empty(a))
        return b;
    if (box_empty(b))
        return a;
    int x0 = a.x < b.x ? a.x : b.x, y0 = a.y < b.y ? a.y : b.y;
    int x1 = a.x + a.w > b.x + b.w ? a.x + a.w : b.x + b.w;
    int y1 = a.y + a.h > b.y + b.h ? a.y + a.h : b.y + b.h;
    return (Box){x0, y0, x1 - x0, y1 - y0};
}

/* One pixel towards an ink; cover 0..255. Two channels in one product. */
static inline uint32_t blend(uint32_t under, Ink ink, uint32_t cover) {
    uint32_t t = cover + (cover >> 7); /* 0..256 */
    uint32_t rb = under & 0xFF00FF, g = under & 0x00FF00;
    rb += ((ink & 0xFF00FF) - rb) * t >> 8;
    g += ((ink & 0x00FF00) - g) * t >> 8;
    return (rb & 0xFF00FF) | (g & 0x00FF00);
}

static void fill_run(uint32_t *p, int n, Ink ink) {
    for (int i = 0; i < n; i++)
        p[i] = ink;
}

void canvas_rect(Canvas *c, Box b, Ink ink) {
    b = box_both(b, c->clip);
    for (int y = b.y; y < b.y + b.h; y++)
        fill_run(c->pixels + (size_t)y * (size_t)c->pitch + b.x, b.w, ink);
}

void canvas_mask(Canvas *c, int x, int y, const uint8_t *mask, int w, int h, int pitch, Ink ink) {
    Box b = box_both(box_of(x, y, w, h), c->clip);
    for (int row = b.y; row < b.y + b.h; row++) {
        const uint8_t *m = mask + (size_t)(row - y) * (size_t)pitch + (b.x - x);
        uint32_t *p = c->pixels + (size_t)row * (size_t)c->pitch + b.x;
        for (int i = 0; i < b.w; i++) {
            if (m[i] == 255)
                p[i] = ink;
            else if (m[i] != 0)
                p[i] = blend(p[i], ink, m[i]);
        }
    }
}

void canvas_copy(Canvas *c, int x, int y, const uint32_t *pixels, int w, int h, int pitch) {
    Box b = box_both(box_of(x, y, w, h), c->clip);
    for (int row = b.y; row < b.y + b.h; row++)
        memcpy(c->pixels + (size_t)row * (size_t)c->pitch + b.x,
               pixels + (size_t)(row - y) * (size_t)pitch + (b.x - x), (size_t)b.w * 4);
}

Pen pen_on(Canvas *c) {
    return (Pen){.canvas = c, .scale_x = 1, .scale_y = 1};
}

void pen_free(Pen *p) {
    free(p->edges);
    p->edges = NULL;
    p->count = p->room = 0;
}

void pen_place(Pen *p, float move_x, float move_y, float scale) {
    p->move_x = move_x;
    p->move_y = move_y;
    p->scale_x = p->scale_y = scale;
}

static void keep_edge(Pen *p, float x0, float y0, float x1, float y1) {
    if (y0 == y1)
        return;
    if (p->count == p->room) {
        p->room = p->room ? p->room * 2 : 256;
        p->edges = realloc(p->edges, (size_t)p->room * sizeof *p->edges);
        BUG_IF(p->edges == NULL);
    }
    p->edges[p->count++] = (Edge){x0, y0, x1, y1};
}

static void line_to(Pen *p, float x, float y) {
    keep_edge(p, p->at_x, p->at_y, x, y);
    p->at_x = x;
    p->at_y = y;
}

static void close_outline(Pen *p) {
    line_to(p, p->start_x, p->start_y);
}

void pen_move(Pen *p, float x, float y) {
    close_outline(p);
    p->at_x = p->start_x = p->move_x + x * p->scale_x;
    p->at_y = p->start_y = p->move_y + y * p->scale_y;
}

void pen_line(Pen *p, float x, float y) {
    line_to(p, p->move_x + x * p->scale_x, p->move_y + y * p->scale_y);
}

void pen_quad(Pen *p, float cx, float cy, float x, float y) {
    float ax = (p->at_x - p->move_x) / p->scale_x, ay = (p->at_y - p->move_y) / p->scale_y;
    pen_cubic(p, ax + (cx - ax) * 2 / 3, ay + (cy - ay) * 2 / 3, x + (cx - x) * 2 / 3,
              y + (cy - y) * 2 / 3, x, y);
}

void pen_cubic(Pen *p, float cx, float cy, float dx, float dy, float x, float y) {
    float x0 = p->at_x, y0 = p->at_y;
    float x1 = p->move_x + cx * p->scale_x, y1 = p->move_y + cy * p->scale_y;
    float x2 = p->move_x + dx * p->scale_x, y2 = p->move_y + dy * p->scale_y;
    float x3 = p->move_x + x * p->scale_x, y3 = p->move_y + y * p->scale_y;
    float length = hypotf(x1 - x0, y1 - y0) + hypotf(x2 - x1, y2 - y1) + hypotf(x3 - x2, y3 - y2);
    int steps = 4 + (int)(sqrtf(length) * 1.2f);
    if (steps > 64)
        steps = 64;
    for (int i = 1; i <= steps; i++) {
        float t = (float)i / (float)steps, s = 1 - t;
        float a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
        line_to(p, a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
    }
}

/* Exact area coverage, one row of one edge: `cells` holds the change of coverage a column. The
   method of font-rs: coverage is the running sum over the row. x within 0..width. */
static void row_cover(float *cells, float x0, float x1, float dy) {
    float left = x0 < x1 ? x0 : x1, right = x0 < x1 ? x1 : x0;
    int first = (int)left, last = (int)ceilf(right);
    if (last <= first + 1) {
        float middle = (left + right) * 0.5f - (float)first;
        cells[first] += dy * (1 - middle);
        cells[first + 1] += dy * middle;
        return;
    }
    float s = 1 / (right - left), start = 1 - (left - (float)first);
    float a0 = 0.5f * s * start * start;
    float tail = right - (float)last + 1, am = 0.5f * s * tail * tail;
    cells[first] += dy * a0;
    if (last == first + 2) {
        cells[first + 1] += dy * (1 - a0 - am);
    } else {
        float a1 = s * (1.5f - (left - (float)first));
        cells[first + 1] += dy * (a1 - a0);
        for (int x = first + 2; x < last - 1; x++)
            cells[x] += dy * s;
        float a2 = a1 + (float)(last - first - 3) * s;
        cells[last - 1] += dy * (1 - a2 - am);
    }
    cells[last] += dy * am;
}

/* Splits at the left and right border, so that a clipped fill gives the very pixels of a whole
   one: what lies left counts in full for column 0, what lies right for nothing. */
static void row_clipped(Cover *c, int row, float width, float x0, float x1, float dy) {
    float *cells = c->cells + (size_t)row * (size_t)c->stride;
    uint8_t *marked = c->marked + (size_t)row * (size_t)c->blocks;
    if (x0 > x1) {
        float swap = x0;
        x0 = x1;
        x1 = swap;
    }
    if (x0 >= width)
        return;
    if (x1 <= 0) {
        cells[0] += dy;
        marked[0] = 1;
        return;
    }
    if (x0 < 0) {
        float part = -x0 / (x1 - x0);
        cells[0] += dy * part;
        marked[0] = 1;
        dy -= dy * part;
        x0 = 0;
    }
    if (x1 > width) {
        dy *= (width - x0) / (x1 - x0);
        x1 = width;
    }
    for (int b = (int)x0 / BLOCK; b <= ((int)ceilf(x1) + 1) / BLOCK && b < c->blocks; b++)
        marked[b] = 1;
    row_cover(cells, x0, x1, dy);
}

static void band_edge(Cover *c, Box band, const Edge *e) {
    float direction = 1, x0 = e->x0, y0 = e->y0, x1 = e->x1, y1 = e->y1;
    if (y0 > y1) {
        direction = -1;
        x0 = e->x1;
        y0 = e->y1;
        x1 = e->x0;
        y1 = e->y0;
    }
    float top = (float)band.y, bottom = (float)(band.y + band.h);
    if (y1 <= top || y0 >= bottom)
        return;
    float slope = (x1 - x0) / (y1 - y0);
    float from = y0 > top ? y0 : top, to = y1 < bottom ? y1 : bottom;
    for (int row = (int)from; row < band.y + band.h && (float)row < to; row++) {
        float ya = (float)row > from ? (float)row : from;
        float yb = (float)(row + 1) < to ? (float)(row + 1) : to;
        float xa = x0 + (ya - y0) * slope - (float)band.x, xb = x0 + (yb - y0) * slope - (float)band.x;
        row_clipped(c, row - band.y, (float)band.w, xa, xb, (yb - ya) * direction);
    }
}

static void pixel_ink(uint32_t *p, float sum, Ink ink) {
    float cover = sum < 0 ? -sum : sum;
    if (cover > 0.998f)
        *p = ink;
    else if (cover >= 0.002f)
        *p = blend(*p, ink, (uint32_t)(cover * 255 + 0.5f));
}

static void run_ink(uint32_t *p, int n, float sum, Ink ink) {
    float cover = sum < 0 ? -sum : sum;
    if (cover > 0.998f)
        fill_run(p, n, ink);
    else if (cover >= 0.002f)
        for (int i = 0; i < n; i++)
            p[i] = blend(p[i], ink, (uint32_t)(cover * 255 + 0.5f));
}

/* Inks a band and leaves the cover empty for the next. */
static void band_ink(Canvas *c, Box band, Cover *cover, Ink ink) {
    for (int row = 0; row < band.h; row++) {
        float *cells = cover->cells + (size_t)row * (size_t)cover->stride, sum = 0;
        uint8_t *marked = cover->marked + (size_t)row * (size_t)cover->blocks;
        uint32_t *p = c->pixels + (size_t)(band.y + row) * (size_t)c->pitch + band.x;
        for (int b = 0; b < cover->blocks; b++) {
            int from = b * BLOCK, to = from + BLOCK < band.w ? from + BLOCK : band.w;
            if (!marked[b]) {
                run_ink(p + from, to - from, sum, ink);
                continue;
            }
            for (int x = from; x < to; x++) {
                sum += cells[x];
                cells[x] = 0;
                pixel_ink(p + x, sum, ink);
            }
            marked[b] = 0;
        }
        cells[band.w] = cells[band.w + 1] = 0; /* what ended at the right border */
    }
}

static Box edges_box(const Pen *p) {
    float x0 = 1e9f, y0 = 1e9f, x1 = -1e9f, y1 = -1e9f;
    for (int i = 0; i < p->count; i++) {
        const Edge *e = &p->edges[i];
        x0 = fminf(x0, fminf(e->x0, e->x1));
        x1 = fmaxf(x1, fmaxf(e->x0, e->x1));
        y0 = fminf(y0, fminf(e->y0, e->y1));
        y1 = fmaxf(y1, fmaxf(e->y0, e->y1));
    }
    Box b = {(int)floorf(x0), (int)floorf(y0), 0, 0};
    b.w = (int)ceilf(x1) - b.x + 1;
    b.h = (int)ceilf(y1) - b.y + 1;
    return b;
}

static void fill_bands(Pen *p, Box all, Ink ink) {
    Cover c = {.stride = all.w + 2, .blocks = (all.w + BLOCK - 1) / BLOCK};
    size_t cells = (size_t)c.stride * BAND_ROWS, marks = (size_t)c.blocks * BAND_ROWS;
    c.cells = calloc(cells * sizeof *c.cells + marks, 1);
    BUG_IF(c.cells == NULL);
    c.marked = (uint8_t *)(c.cells + cells);
    for (int y = all.y; y < all.y + all.h; y += BAND_ROWS) {
        Box band = box_both(box_of(all.x, y, all.w, BAND_ROWS), all);
        for (int i = 0; i < p->count; i++)
            band_edge(&c, band, &p->edges[i]);
        band_ink(p->canvas, band, &c, ink);
    }
    free(c.cells);
}

void pen_fill(Pen *p, Ink ink) {
    close_outline(p);
    if (p->count == 0)
        return;
    Box all = box_both(edges_box(p), p->canvas->clip);
    if (!box_empty(all))
        fill_bands(p, all, ink);
    p->count = 0;
    p->start_x = p->at_x = p->start_y = p->at_y = 0;
}
