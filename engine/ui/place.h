/* The parts that layout.c is made of: how each role is placed in a column. Every function places
   from x, y in width w and returns the height it took; with `dry` it only measures. */
#ifndef UI_PLACE_H
#define UI_PLACE_H
#include "ui/layout.h"
#include "ui/picture.h"
#include "ui/words.h"

typedef struct {
    Arrangement *s;
    Fonts *f;
    const Theme *th;
    const ViewState *v;
    int w, h, base;
    int region; /* index into the scene's regions, -1 = none */
    Box clip;
    bool dry;
    Ink text, quiet;      /* text and second text on the ground at hand */
    const char *portrait; /* who is drawn large: needs no name over their bubbles */
    int choice_rows;      /* lines of the longest choice: choices are of equal height */
    int poster;           /* pixels, the most a poster may have */
    bool poster_near;     /* its column is full: it yields */
    int snap_from, snap;  /* the top of the first node at or after snap_from; -1 = none */
    bool snap_newest;     /* snap: the top of what was said last */
    int web_h;            /* height a web should fill, 0 = as it needs */
} Layout;

/* place_parts.c */
int lay_u(const Layout *l, float units);
bool lay_is(const Node *n, uint64_t key_hash);
Item lay_item(const Layout *l, ItemKind kind, Box box, Ink ink, const Node *n);
void lay_add(Layout *l, const Item *item);
void lay_fill(Layout *l, Box b, Ink ink, const Node *n);
void lay_round(Layout *l, Box b, int radius, Ink ink, const Node *n);
void lay_poly(Layout *l, int points, const float *xy, Ink ink, const Node *n);
/* One line with its capitals centred in height h. */
void lay_line(Layout *l, Style s, const char *text, int bytes, int x, int y, int h, Ink ink,
              const Node *n);
int lay_text(Layout *l, Style s, const char *text, int x, int y, int w, Ink ink, const Node *n);
int lay_text_height(Layout *l, Style s, const char *text, int w);
int lay_text_width(Layout *l, Style s, const char *text, int w);
/* Width of so many average characters. */
int lay_chars(const Layout *l, Style s, int count);
/* Fill and ring of something that can be focused, and its spot. `hang` = the box as it stands
   when nothing is focused has no fill of its own. Returns how far it is pressed in. */
int lay_back(Layout *l, const Node *n, Box b, int radius, Ink rest, bool hang);
void lay_ring(Layout *l, Box b, int radius, const Node *n);
void lay_arrows(Layout *l, const Node *n, Box b, Ink ink); /* left and right, with their spots */
int lay_cap(Layout *l, const Node *n, int x, int y, bool emit); /* a key cap; its width */

/* place.c: the nodes of the slots (a mask of 1 << Slot), one under another */
int place_flow(Layout *l, const Tree *t, unsigned slots, int x, int y, int w);
int place_node(Layout *l, const Node *n, int x, int y, int w);
/* Key caps with words, wrapped; a button right. */
int place_footer(Layout *l, const Tree *t, int x, int y, int w);

/* place_group.c */
int place_columns(Layout *l, const Node *n, int x, int y, int w);
int place_card(Layout *l, const Node *n, int x, int y, int w, int least);
int place_timeline(Layout *l, const Node *n, int x, int y, int w);
int place_table(Layout *l, const Node *n, int x, int y, int w);
/* place_web.c; h = the height it should fill, 0 = as it needs */
int place_web(Layout *l, const Node *n, int x, int y, int w, int h);
/* The persons of a web, or those of a room who can be chosen, as rows of names. */
int place_names(Layout *l, const Node *n, int x, int y, int w);

/* place_picture.c: what stands in SLOT_PICTURE, over the whole box */
void place_picture(Layout *l, const Tree *t, Box b, StageKind stage);
#endif
