/* What a window or a terminal plays: somebody who can say what to show and take what was asked
   for. The screens of screen.h are one host; a test is another. */
#ifndef UI_HOST_H
#define UI_HOST_H
#include "ui/tree.h"
#include <stdbool.h>

/* How everything is to look; the host may change it at any act. */
typedef struct {
    int season;       /* Season of theme.h */
    int mode;         /* ThemeMode of theme.h */
    int text_percent; /* 75 to 200 */
    bool still;       /* no motion */
    bool fullscreen;
} Appearance;

typedef struct {
    void *self;
    /* Builds the whole screen anew. Called once after each act, never in between. */
    void (*build)(void *self, Tree *t);
    /* Takes what was asked for. False: there is nothing more to show. */
    bool (*act)(void *self, Action asked);
    /* Input ended or the window was closed: save and be done. May be NULL. */
    void (*leave)(void *self);
    /* May be NULL: the defaults of appearance_default. */
    Appearance (*appearance)(void *self);
    /* The player asked for full screen by a key, or left it. May be NULL. */
    void (*fullscreen)(void *self, bool on);
    /* Something that goes on by itself (the weeks that run): called after `wait_ms` without
       input, true where the screen is to be built anew. wait_ms 0: nothing goes on. May be NULL. */
    int (*wait_ms)(void *self);
    bool (*tick)(void *self);
    /* A key or a button goes down. True: it has done its work by that, and the screen is to be
       built anew. May be NULL. */
    bool (*stirred)(void *self);
} Host;

static inline Appearance appearance_default(void) {
    return (Appearance){.season = 0, .mode = 0, .text_percent = 100};
}
static inline Appearance host_appearance(const Host *h) {
    return h->appearance ? h->appearance(h->self) : appearance_default();
}
#endif
