/* Lines and events as sentences: what is read on screen, in the terminal, in the log, aloud. */
#ifndef VIEW_NARRATE_H
#define VIEW_NARRATE_H
#include "run/play.h"
#include "view/view.h"

enum { SAID_BUBBLES_MAX = BUBBLES_MAX };

/* One line as it is read. Strings live in the Strings that it was made with. */
typedef struct {
    int32_t week;
    int32_t speaker;      /* index into the pack's person[], SPEAKER_NARRATION */
    const char *name;     /* "Wanda", "You"; "" for narration */
    const char *id;       /* "wanda", "you", "-", as transcripts have it */
    int32_t bubbles;
    const char *bubble[SAID_BUBBLES_MAX];
    bool done[SAID_BUBBLES_MAX]; /* something done, not said: it came in (brackets), which are kept */
} Said;

void narrate_shown(const View *view, Strings *strings, const Shown *shown, Said *out);
/* All lines of one scene (`scene` of Play), oldest first, from `from` on; returns how many, at most
   `room`. */
int32_t narrate_scene(const View *view, Strings *strings, const Play *play, int32_t scene, Said *out, int32_t room);

/* What one could see of an event, plainly; NULL when there was nothing to see. */
const char *narrate_event(const View *view, Strings *strings, const Model *model, const Event *event);
/* "Week 31. Bao took the early bus." `week` counts from 0. */
const char *narrate_week_line(const View *view, Strings *strings, int32_t week, const char *line);
/* The words of a choice: its pack line with names filled in, or the program's own where it has none. */
const char *narrate_choice(const View *view, Strings *strings, const Play *play, const PlayChoice *choice);
/* Bubbles of a line joined by a blank. */
const char *narrate_joined(const View *view, Strings *strings, const Said *said);

#endif
