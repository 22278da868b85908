/* The whole shapes of shape.h, each wound the same way, so that overlapping ones unite. */
#include "ui/shape.h"
#include <math.h>
#include <string.h>

static float area2(int n, const float *xy) {
    float sum = 0;
    for (int i = 0; i < n; i++) {
        int j = (i + 1) % n;
        sum += xy[2 * i] * xy[2 * j + 1] - xy[2 * j] * xy[2 * i + 1];
    }
    return sum;
}

void pen_add_poly(Pen *p, int n, const float *xy) {
    bool forward = area2(n, xy) >= 0;
    for (int k = 0; k < n; k++) {
        int i = forward ? k : n - 1 - k;
        if (k == 0)
            pen_move(p, xy[2 * i], xy[2 * i + 1]);
        else
            pen_line(p, xy[2 * i], xy[2 * i + 1]);
    }
}

void pen_add_ellipse(Pen *p, float x, float y, float rx, float ry) {
    const float k = 0.5523f; /* the quarter circle's control distance */
    pen_move(p, x + rx, y);
    pen_cubic(p, x + rx, y + ry * k, x + rx * k, y + ry, x, y + ry);
    pen_cubic(p, x - rx * k, y + ry, x - rx, y + ry * k, x - rx, y);
    pen_cubic(p, x - rx, y - ry * k, x - rx * k, y - ry, x, y - ry);
    pen_cubic(p, x + rx * k, y - ry, x + rx, y - ry * k, x + rx, y);
}

void pen_add_stroke(Pen *p, int n, const float *xy, float width) {
    float r = width / 2;
    for (int i = 0; i < n; i++)
        pen_add_ellipse(p, xy[2 * i], xy[2 * i + 1], r, r);
    for (int i = 0; i + 1 < n; i++) {
        float ax = xy[2 * i], ay = xy[2 * i + 1], bx = xy[2 * i + 2], by = xy[2 * i + 3];
        float length = hypotf(bx - ax, by - ay);
        if (length <= 0)
            continue;
        float ox = -(by - ay) / length * r, oy = (bx - ax) / length * r;
        float quad[8] = {ax + ox, ay + oy, bx + ox, by + oy, bx - ox, by - oy, ax - ox, ay - oy};
        pen_add_poly(p, 4, quad);
    }
}

void pen_add_arc(Pen *p, float x0, float y0, float cx, float cy, float x1, float y1, float width) {
    enum { STEPS = 14 };
    float xy[2 * (STEPS + 1)];
    for (int i = 0; i <= STEPS; i++) {
        float t = (float)i / STEPS, s = 1 - t;
        xy[2 * i] = s * s * x0 + 2 * s * t * cx + t * t * x1;
        xy[2 * i + 1] = s * s * y0 + 2 * s * t * cy + t * t * y1;
    }
    pen_add_stroke(p, STEPS + 1, xy, width);
}

/* The unit tangent at a point from its neighbours, times the length of the piece. */
static void tangent(const float *before, const float *after, float length, float out[2]) {
    float x = after[0] - before[0], y = after[1] - before[1], d = hypotf(x, y);
    out[0] = d > 0 ? x / d * length : 0;
    out[1] = d > 0 ? y / d * length : 0;
}

void pen_add_smooth(Pen *p, int n, const float *xy) {
    bool forward = area2(n, xy) >= 0;
    for (int k = 0; k < n; k++) {
        int step = forward ? 1 : n - 1;
        int i1 = forward ? k : (n - k) % n;
        int i0 = (i1 + n - step) % n, i2 = (i1 + step) % n, i3 = (i2 + step) % n;
        const float *p0 = xy + 2 * i0, *p1 = xy + 2 * i1, *p2 = xy + 2 * i2, *p3 = xy + 2 * i3;
        float reach = hypotf(p2[0] - p1[0], p2[1] - p1[1]) * 0.36f, t1[2], t2[2];
        tangent(p0, p2, reach, t1);
        tangent(p1, p3, reach, t2);
        if (k == 0)
            pen_move(p, p1[0], p1[1]);
        pen_cubic(p, p1[0] + t1[0], p1[1] + t1[1], p2[0] - t2[0], p2[1] - t2[1], p2[0], p2[1]);
    }
}

void pen_halftone(Pen *p, Box area, float step, float first, float last, Ink ink) {
    float gap = step * 0.87f;
    int rows = (int)((float)area.h / gap) + 1, columns = (int)((float)area.w / step) + 2;
    Pen plain = *p;
    pen_place(p, 0, 0, 1);
    Canvas *c = p->canvas;
    Box keep = c->clip;
    c->clip = box_both(keep, area);
    for (int j = 0; j < rows; j++) {
        float t = rows > 1 ? (float)j / (float)(rows - 1) : 0;
        float r = first + (last - first) * t;
        if (r < 0.6f)
            continue;
        for (int i = 0; i < columns; i++)
            pen_add_ellipse(p, (float)area.x + (float)i * step + (j % 2 ? step / 2 : 0),
                            (float)area.y + (float)j * gap, r, r);
        pen_fill(p, ink);
    }
    c->clip = keep;
    p->move_x = plain.move_x;
    p->move_y = plain.move_y;
    p->scale_x = plain.scale_x;
    p->scale_y = plain.scale_y;
}

void canvas_rounded(Canvas *c, Box b, const int radius[4], Ink ink) {
    const float k = 0.5523f;
    float x0 = (float)b.x, y0 = (float)b.y, x1 = (float)(b.x + b.w), y1 = (float)(b.y + b.h);
    int most = 0;
    float r[4];
    for (int i = 0; i < 4; i++) {
        int limit = (b.w < b.h ? b.w : b.h) / 2;
        int ri = radius[i] < limit ? radius[i] : limit;
        r[i] = (float)ri;
        most = ri > most ? ri : most;
    }
    /* The middle is plain rows: only the corner bands need the smooth edge. */
    canvas_rect(c, box_of(b.x, b.y + most, b.w, b.h - 2 * most), ink);
    Box keep = c->clip;
    for (int half = 0; half < 2 && most > 0; half++) {
        Box band = box_of(b.x, half ? b.y + b.h - most : b.y, b.w, most);
        c->clip = box_both(keep, band);
        if (box_empty(c->clip))
            continue;
        Pen p = pen_on(c);
        pen_move(&p, x0 + r[0], y0);
        pen_line(&p, x1 - r[1], y0);
        pen_cubic(&p, x1 - r[1] * (1 - k), y0, x1, y0 + r[1] * (1 - k), x1, y0 + r[1]);
        pen_line(&p, x1, y1 - r[2]);
        pen_cubic(&p, x1, y1 - r[2] * (1 - k), x1 - r[2] * (1 - k), y1, x1 - r[2], y1);
        pen_line(&p, x0 + r[3], y1);
        pen_cubic(&p, x0 + r[3] * (1 - k), y1, x0, y1 - r[3] * (1 - k), x0, y1 - r[3]);
        pen_line(&p, x0, y0 + r[0]);
        pen_cubic(&p, x0, y0 + r[0] * (1 - k), x0 + r[0] * (1 - k), y0, x0 + r[0], y0);
        pen_fill(&p, ink);
        pen_free(&p);
    }
    c->clip = keep;
}

/* The outer outline one way, the inner one the other: what is between stays. */
static void round_outline(Pen *p, Box b, float r, bool inward) {
    const float k = 0.5523f;
    float x0 = (float)b.x, y0 = (float)b.y, x1 = (float)(b.x + b.w), y1 = (float)(b.y + b.h);
    float q = r * (1 - k);
    pen_move(p, x0 + r, y0);
    if (inward) {
        pen_cubic(p, x0 + q, y0, x0, y0 + q, x0, y0 + r);
        pen_line(p, x0, y1 - r);
        pen_cubic(p, x0, y1 - q, x0 + q, y1, x0 + r, y1);
        pen_line(p, x1 - r, y1);
        pen_cubic(p, x1 - q, y1, x1, y1 - q, x1, y1 - r);
        pen_line(p, x1, y0 + r);
        pen_cubic(p, x1, y0 + q, x1 - q, y0, x1 - r, y0);
        return;
    }
    pen_line(p, x1 - r, y0);
    pen_cubic(p, x1 - q, y0, x1, y0 + q, x1, y0 + r);
    pen_line(p, x1, y1 - r);
    pen_cubic(p, x1, y1 - q, x1 - q, y1, x1 - r, y1);
    pen_line(p, x0 + r, y1);
    pen_cubic(p, x0 + q, y1, x0, y1 - q, x0, y1 - r);
    pen_line(p, x0, y0 + r);
    pen_cubic(p, x0, y0 + q, x0 + q, y0, x0 + r, y0);
}

void canvas_frame(Canvas *c, Box b, int radius, int thick, Ink ink) {
    if (box_empty(b) || b.w <= 2 * thick || b.h <= 2 * thick)
        return;
    Pen p = pen_on(c);
    float inner = (float)(radius > thick ? radius - thick : 0);
    round_outline(&p, b, (float)radius, false);
    round_outline(&p, box_grow(b, -thick), inner, true);
    pen_fill(&p, ink);
    pen_free(&p);
}
