/* Draws a screen to a picture file, without a window or a display. */
#ifndef UI_SHOT_H
#define UI_SHOT_H
#include "base/status.h"
#include "ui/host.h"

enum { SHOT_SIDE_MIN = 160, SHOT_SIDE_MAX = 8192 };

/* A PNG of w by h pixels, looked at as `look` says, with the focus where the screen begins.
   `assets` is the folder that holds fonts/. */
Status shot_save(const Tree *t, const Appearance *look, int w, int h, const char *assets,
                 const char *file);
#endif
