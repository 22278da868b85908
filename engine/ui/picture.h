/* What is drawn and not written: rooms with people in them, and portraits. Plain for now: flat
   stages and busts built from shapes, each person with an outline, hair and clothes of their own.
   Positions are data, so that names can be set over heads (place_picture.c). */
#ifndef UI_PICTURE_H
#define UI_PICTURE_H
#include "ui/shape.h"
#include "ui/theme.h"
#include "ui/tree.h"

typedef enum {
    STAGE_ROOM, /* a room with its seats */
    STAGE_TALK, /* empty; the portrait of the same slot stands before it, at a quarter of the width */
    STAGE_LOW   /* the same in an upright window: smaller, under the bubbles */
} StageKind;

/* Draws a ROLE_ROOM, a ROLE_PORTRAIT, ROLE_PERSON or the page's plain ground into the box. */
void picture_draw(Canvas *c, const Node *n, Box b, const Theme *th, StageKind stage);

/* portrait.c: a bust cut at the lower edge of the box, the sheet 800 wide and 900 high scaled by
   `scale`; x, y = the middle of the lower edge. */
typedef struct {
    const char *id;
    Band band;
    Manner manner;
    int facing; /* -1 to the left, +1 to the right */
    bool stranger;
} Bust;
void picture_bust(Canvas *c, const Bust *bust, const Theme *th, float x, float y, float scale);

/* Where a seat's head is when its room fills the box. */
Box picture_head(const Node *room, const Node *seat, Box b, StageKind stage);
#endif
