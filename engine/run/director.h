/* Chooses which of a week's true events is played as a moment. It never changes the model: it looks at
   what happened and at what has been played, and picks at most one. Order of preference: what the
   player's own choices caused, somebody seeking them out, turning points, people they spend time with,
   people they have neglected, content not yet met. Never two of a kind in a row. */
#ifndef RUN_DIRECTOR_H
#define RUN_DIRECTOR_H
#include "run/play.h"

typedef enum { MOMENT_NONE, MOMENT_THEY_START, MOMENT_PLACE, MOMENT_STORY, MOMENT_REQUEST, MOMENT_GROUP, MOMENT_KINDS } MomentKind;

typedef struct {
    MomentKind kind;
    int32_t person;    /* place in the world; NOBODY */
    int32_t place;     /* index in the setup; NONE */
    int32_t about;     /* storylet; NONE */
    int32_t cause;     /* index of the event in the log; NONE */
} Moment;

Moment director_pick(const Play *play);

#endif
