/* From keys and pointer to what is asked for: focus, hover, pressing, scrolling. No SDL; window.c
   only translates events, tests feed inputs by hand.

   Focus is kept by the key of a node, so it survives that the tree is built anew. A pointer acts
   on release, on the node it was pressed on. */
#ifndef UI_INTERACT_H
#define UI_INTERACT_H
#include "ui/layout.h"

typedef enum {
    INPUT_NEXT, /* Tab */
    INPUT_PREVIOUS,
    INPUT_UP,
    INPUT_DOWN,
    INPUT_LEFT,
    INPUT_RIGHT,
    INPUT_ACTIVATE,
    INPUT_LESS, /* - and +: change what is focused */
    INPUT_MORE,
    INPUT_DIGIT, /* value = 1 to 9 */
    INPUT_KEY,   /* value = Key */
    INPUT_POINT, /* the pointer is at x, y; -1, -1 = it left */
    INPUT_PRESS,
    INPUT_RELEASE,
    INPUT_WHEEL /* value = notches, down is positive */
} InputKind;

typedef struct {
    InputKind kind;
    int value, x, y;
} Input;

typedef struct {
    Action action; /* command 0: nothing is asked for */
    bool changed;  /* the view is not what it was: lay out anew */
} Outcome;

Outcome interact(ViewState *v, const Arrangement *s, const Tree *t, Input in);
/* After the tree was built anew: the focus stays where it was if that is still there, else it
   goes where the screen begins. */
void interact_settle(ViewState *v, const Tree *t);
#endif
