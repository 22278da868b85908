/* The run that is played, as the screens use it: a choice at a time, undo, the weeks that run by,
   and where one looks. What is true is in the session; all that is kept here may be thrown away. */
#ifndef UI_RUNNING_H
#define UI_RUNNING_H
#include "run/session.h"
#include "ui/tree.h"
#include "view/choices.h"
#include "view/ending.h"
#include "view/labels.h"
#include "view/narrate.h"
#include "view/view.h"

typedef struct App App;

enum {
    WEEK_LINES_MAX = 12,  /* kept on the page while weeks run */
    LIST_STEPS_MAX = 2    /* lists that open lists */
};

typedef struct {
    Session *session; /* NULL: none is open */
    View view;
    int32_t shown_before; /* lines that stood before the last choice */

    bool rolling;   /* weeks run by themselves */
    bool interlude; /* a moment waits until what the weeks showed has been read */
    bool reread;    /* all of what they showed had been read before */
    Strings week_strings;
    const char *week_line[WEEK_LINES_MAX]; /* oldest first */
    int32_t week_lines;
    int32_t letters; /* of the lines that came last: for the pace */

    int32_t arrived; /* of those who come on the day, how many one has seen come */
    int32_t list;    /* ChoiceList that is open */
    Choice step[LIST_STEPS_MAX];
    int32_t steps;
    int32_t person; /* of the notebook, looked at */
    int32_t page;   /* of the log, or of the end */

    Intent failed;       /* what could not be written */
    Status trouble;      /* and why */
    uint8_t *read;       /* a bit a line of the pack; owned */
    Ending *ending;      /* made by the door; NULL: not yet */
} Running;

/* Takes the session (which stays the caller's) and looks at it from the start. */
void running_begin(App *app, Session *session, const Pack *pack);
/* Forgets it. */
void running_end(App *app);
const Play *running_play(const App *app);

/* Takes a choice and goes where it leads. `soon`: written now, flushed with the next. */
void running_take(App *app, Intent intent, bool soon);
/* The choice that could not be written, once more. */
void running_try_again(App *app);
void running_undo(App *app);
void running_redo(App *app);
void running_back_to_season(App *app, int32_t season);
/* The screen that the run stands at; everything above it is closed. */
void running_follow(App *app);

/* Weeks, until something happens or running_stop. In a window one at a time, as long as it takes to
   read them; in a terminal a few at once. */
void running_roll(App *app);
void running_stop(App *app);
int running_wait_ms(const App *app);
bool running_tick(App *app);
/* Reads on: the moment that waited behind the weeks. */
void running_read_on(App *app);

/* running_parts.c: what several screens show. Each adds to the slot at hand. */
void running_week_lines(const App *app, Tree *t);  /* paragraphs */
void running_bubbles(const App *app, Tree *t);     /* the scene that is on, oldest first */
void running_choices(const App *app, Tree *t);     /* play_offer as choices */
void running_keys(const App *app, Tree *t);        /* undo, redo, log, people, menu */
/* "The 14 bus, week 3" */
void running_place(const App *app, Tree *t);
/* The person of the pack who speaks first in the scene that is on; NONE. */
int32_t running_speaker(const App *app);
/* Their bust, as they bear themselves to the player. */
Node *running_portrait(const App *app, Tree *t, int32_t person);
/* Takes choice `a` of play_offer. */
void running_pick(App *app, int32_t a);

#endif
