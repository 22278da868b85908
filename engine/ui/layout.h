/* Lays a tree out for a window: where everything stands, in which size, and what scrolls. All
   sizes come from the base B = max(480, min(height, 3/4 width)) and the unit u = B / 90, so that
   narrow and upright windows stay readable; what does not fit scrolls, nothing is clipped. */
#ifndef UI_LAYOUT_H
#define UI_LAYOUT_H
#include "ui/font.h"
#include "ui/host.h"
#include "ui/scene.h"
#include "ui/theme.h"
#include "ui/tree.h"

/* What is only on the screen: where one looks, not what is true. Kept by interact.h. */
typedef struct {
    uint64_t page;                   /* hash of the page's title: another page forgets the rest */
    uint64_t focus, hover, pressed;  /* keys of nodes; 0 none */
    int scroll[REGIONS_MAX];
    bool scroll_set[REGIONS_MAX]; /* the player has moved it; else it stands where it begins */
} ViewState;

int layout_base(int w, int h);
/* Fills the scene (and clamps the scroll in `view`). Texts in the scene point into the tree: it
   must live as long. */
void layout_build(Arrangement *s, const Tree *t, Fonts *f, const Theme *theme, const Appearance *look,
                  ViewState *view, int w, int h);
#endif
