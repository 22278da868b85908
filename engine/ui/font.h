/* Faces, sizes by role of the text, and drawn lines kept for the next frame.
   Titles, names and numerals: Bricolage Grotesque 800. All else: Atkinson Hyperlegible Next 400,
   700. A character that the first file of a face lacks is taken from its latin-ext file, then
   from DejaVu Sans of the system. */
#ifndef UI_FONT_H
#define UI_FONT_H
#include "base/status.h"
#include "ui/shape.h"
#include <stddef.h>

typedef enum {
    STYLE_POSTER,
    STYLE_H1,
    STYLE_H2,
    STYLE_H3,
    STYLE_MENU,  /* entries of a menu, titles of cards, buttons */
    STYLE_SAID,  /* what they say now */
    STYLE_BODY,  /* paragraphs */
    STYLE_CHOICE, /* as body, its lines closer */
    STYLE_SMALL, /* hints, second text */
    STYLE_NAME,  /* names and labels, bold */
    STYLE_KEYCAP,
    STYLE_NUMERAL, /* in the badge of a choice */
    STYLES
} Style;

typedef struct Fonts Fonts;

/* `assets` is the folder that holds fonts/. Fails with a sentence where a file is missing. */
Status fonts_open(Fonts **out, const char *assets);
void fonts_close(Fonts *f);
/* The base in pixels (layout_base), text size in percent, and the larger table for projectors.
   Also allowed between frames; drawn lines of other sizes are forgotten as room is needed. */
void fonts_scale(Fonts *f, int base, int percent, bool projector);

int fonts_px(const Fonts *f, Style s);   /* size of the type */
int fonts_line(const Fonts *f, Style s); /* from one baseline to the next */
int fonts_cap(const Fonts *f, Style s);  /* height of its capitals */
/* A poster fits its column: the size is lowered to `px_most` and until `width` holds the longest
   word, but never under that of a heading. */
void fonts_fit_poster(Fonts *f, const char *text, int width, int px_most);

int fonts_width(Fonts *f, Style s, const char *text, size_t bytes);
/* The same for a whole word, kept between frames. */
int fonts_word(Fonts *f, Style s, const char *word, size_t bytes);
/* Draws at x with the baseline at y. */
void fonts_draw(Fonts *f, Canvas *c, Style s, int x, int y, const char *text, size_t bytes,
                Ink ink);
#endif
