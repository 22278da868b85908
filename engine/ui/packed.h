/* Pictures of flat inks kept small: every row as runs of one ink. A stage that fills a window of
   1920 x 1080 takes 8 MB as pixels and well under 1 MB so, and is put back without loss. */
#ifndef UI_PACKED_H
#define UI_PACKED_H
#include "ui/shape.h"
#include <stddef.h>

typedef struct {
    uint32_t *run; /* (pixels - 1) << 24 | ink, 1 .. 256 pixels each */
    uint32_t *row; /* where each row begins in `run`; equal rows share theirs */
    int w, h;
    size_t bytes; /* of both */
} Packed;

/* `c` is read whole; its inks have nothing in their upper eight bits. Free with packed_free. */
Packed packed_make(const Canvas *c);
void packed_free(Packed *p);
/* Puts it on a canvas with its upper left corner at x, y, within the clip. */
void packed_draw(const Packed *p, Canvas *c, int x, int y);
#endif
