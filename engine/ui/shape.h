/* Flat shapes with smooth edges on 32-bit pixels (0x00RRGGBB in memory order of a uint32_t).
   No SDL: the same shapes go to a window, a picture cache or a file.

   A Pen collects closed outlines (lines and curves) in its own units and fills them in one ink;
   outlines that overlap in one fill are united. */
#ifndef UI_SHAPE_H
#define UI_SHAPE_H
#include "ui/theme.h"
#include <stdbool.h>
#include <stdint.h>

typedef struct {
    int x, y, w, h;
} Box;

static inline Box box_of(int x, int y, int w, int h) {
    return (Box){x, y, w, h};
}
static inline bool box_empty(Box b) {
    return b.w <= 0 || b.h <= 0;
}
static inline bool box_meets(Box a, Box b) {
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
static inline bool box_holds(Box b, int x, int y) {
    return x >= b.x && y >= b.y && x < b.x + b.w && y < b.y + b.h;
}
static inline Box box_grow(Box b, int by) {
    return (Box){b.x - by, b.y - by, b.w + 2 * by, b.h + 2 * by};
}
Box box_both(Box a, Box b);   /* what they share; empty where nothing */
Box box_around(Box a, Box b); /* the smallest that holds both; an empty one counts for nothing */

typedef struct {
    uint32_t *pixels;
    int w, h, pitch; /* pitch in pixels */
    Box clip;        /* nothing is drawn outside; inside 0, 0, w, h */
} Canvas;

void canvas_rect(Canvas *c, Box b, Ink ink);
/* `mask`: coverage 0..255 a pixel, drawn in one ink with its upper left corner at x, y. */
void canvas_mask(Canvas *c, int x, int y, const uint8_t *mask, int w, int h, int pitch, Ink ink);
/* The pixels of another canvas, opaque. */
void canvas_copy(Canvas *c, int x, int y, const uint32_t *pixels, int w, int h, int pitch);
/* Corner radii: upper left, upper right, lower right, lower left. */
void canvas_rounded(Canvas *c, Box b, const int radius[4], Ink ink);
/* A frame `thick` wide, inside b. */
void canvas_frame(Canvas *c, Box b, int radius, int thick, Ink ink);

typedef struct {
    float x0, y0, x1, y1;
} Edge;

typedef struct {
    Canvas *canvas;
    float scale_x, scale_y, move_x, move_y; /* own units to pixels */
    float start_x, start_y, at_x, at_y;     /* in pixels */
    Edge *edges;
    int count, room;
} Pen;

Pen pen_on(Canvas *c);
void pen_free(Pen *p);
/* Own unit (x, y) stands at pixel (move_x + x * scale, move_y + y * scale). */
void pen_place(Pen *p, float move_x, float move_y, float scale);
void pen_move(Pen *p, float x, float y);
void pen_line(Pen *p, float x, float y);
void pen_quad(Pen *p, float cx, float cy, float x, float y);
void pen_cubic(Pen *p, float cx, float cy, float dx, float dy, float x, float y);
void pen_fill(Pen *p, Ink ink); /* closes the outline, fills, forgets */

/* Whole shapes added to the outline; fill follows. Numbers are x, y pairs. */
void pen_add_poly(Pen *p, int points, const float *xy);
void pen_add_ellipse(Pen *p, float x, float y, float rx, float ry);
void pen_add_stroke(Pen *p, int points, const float *xy, float width); /* round ends and joins */
/* One smooth closed curve through the points. */
void pen_add_smooth(Pen *p, int points, const float *xy);
/* A stroke along a quadratic curve. */
void pen_add_arc(Pen *p, float x0, float y0, float cx, float cy, float x1, float y1, float width);

/* The only gradient: rows of dots that shrink from `first` to `last` pixels radius. */
void pen_halftone(Pen *p, Box area, float step, float first, float last, Ink ink);
#endif
