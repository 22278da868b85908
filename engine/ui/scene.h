/* A laid-out screen: a list of things to draw, back to front, and where one can point and focus.
   Two scenes can be compared: only where they differ is drawn anew. */
#ifndef UI_SCENE_H
#define UI_SCENE_H
#include "ui/font.h"
#include "ui/tree.h"

typedef enum {
    ITEM_FILL,
    ITEM_ROUND,
    ITEM_FRAME,
    ITEM_POLY,
    ITEM_DISC,   /* the ellipse in the box */
    ITEM_STROKE, /* a line through the points, `thick` wide; dash > 0 breaks it */
    ITEM_TEXT,
    ITEM_PICTURE /* a room, a portrait: drawn by picture.h */
} ItemKind;

enum { ITEM_POINTS = 6, REGIONS_MAX = 4 };

typedef struct {
    ItemKind kind;
    Box box, clip; /* drawn within both; all ink stays in the box */
    Ink ink;
    int radius[4], thick, dash;
    int points;
    float xy[2 * ITEM_POINTS];
    Style style;
    const char *text; /* into the tree */
    int bytes, baseline;
    const Node *node; /* what it is part of */
    uint64_t content; /* ITEM_PICTURE: hash of what is drawn */
    uint64_t hash;
} Item;

typedef struct {
    const Node *node;
    Box box, less, more; /* less and more: where a pointer lowers and raises it; may be empty */
    int region;
} Spot;

/* A part that scrolls by itself. */
typedef struct {
    Box view;
    int content, scroll; /* pixels; scroll is 0 .. content - view.h */
} Region;

typedef struct {
    Item *items;
    int count, room;
    Spot *spots;
    int spot_count, spot_room;
    Region regions[REGIONS_MAX];
    int region_count;
    int w, h;
} Arrangement;

void scene_clear(Arrangement *s, int w, int h);
void scene_free(Arrangement *s);
/* Adds a copy and gives its place, valid until the next is added. */
Item *scene_add(Arrangement *s, const Item *item);
Spot *scene_spot(Arrangement *s, const Spot *spot);
/* Once all is added: gives every item its hash. */
void scene_seal(Arrangement *s);
const Spot *scene_find(const Arrangement *s, uint64_t key_hash);
/* What a pointer at x, y is on; NULL where nothing. */
const Spot *scene_at(const Arrangement *s, int x, int y);
/* The boxes to draw anew to get from one sealed scene to another of the same size; at most `room`,
   joined where there are more. Returns how many. */
int scene_difference(const Arrangement *before, const Arrangement *after, Box *boxes, int room);
#endif
