/* A host played in a window, drawn in software. Nothing is drawn while nothing changes, and then
   only what changed; between events the process sleeps.

   window_run is open, step until done, close. A host that has a loop of its own calls window_step
   itself: it never waits longer than it is told. */
#ifndef UI_WINDOW_H
#define UI_WINDOW_H
#include "base/status.h"
#include "ui/host.h"

typedef struct Window Window;

enum { WINDOW_WAIT = -1 }; /* window_step: until something happens */

/* `assets` is the folder that holds fonts/; w and h 0: as fits the screen. The first frame is on
   the screen when this returns: its text, over the plain ink of its picture, which follows with
   the first window_step. */
Status window_open(Window **out, const Host *host, const char *assets, int w, int h);
/* Handles what has happened, waiting at most wait_ms for the first. False when it is over. */
bool window_step(Window *w, int wait_ms);
void window_close(Window *w);
/* How many frames have been presented: a still screen adds none. */
int window_frames(const Window *w);
Status window_run(const Host *host, const char *assets, int w, int h);
/* Whether there is a display to open a window on. */
bool window_possible(void);
#endif
