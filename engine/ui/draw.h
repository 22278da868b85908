/* Puts a scene on pixels. Pictures (rooms, portraits) are drawn once and kept. */
#ifndef UI_DRAW_H
#define UI_DRAW_H
#include "ui/scene.h"
#include "ui/theme.h"

typedef struct Drawing Drawing;

Drawing *drawing_new(Fonts *f);
void drawing_free(Drawing *d);
/* While on, a picture that is not kept yet is left as its plain ink: the text comes first. */
void drawing_hold_pictures(Drawing *d, bool on);
/* Everything that meets the canvas's clip, back to front. */
void draw_scene(Drawing *d, Canvas *c, const Arrangement *s, const Theme *th);
#endif
