/* The session's cells in the world's scene memory: where in a week one is. The first half belongs to
   the script floor (compose, story). */
#ifndef RUN_SCENE_H
#define RUN_SCENE_H
#include "sim/world.h"

typedef enum {
    SCENE_STAGE = SCENE_CELLS / 2,
    SCENE_DONE,        /* 1: only `pass` leads on */
    SCENE_KIND,        /* MomentKind that is on or waits */
    SCENE_PERSON,      /* place in the world + 1 */
    SCENE_PLACE,       /* index + 1 */
    SCENE_ABOUT,       /* index + 1 */
    SCENE_CAUSE,       /* event index + 1, while it waits */
    SCENE_DAY,         /* action index + 1 that has not been looked at */
    SCENE_TURN,        /* season that has ended and has not been looked at */
    SCENE_EVE,         /* 1: the evening before has been spent */
    SCENE_LAST_KIND,   /* MomentKind played last */
    SCENE_SEASON_COUNT,/* moments played this season */
    SCENE_LAST_WEEK,   /* week + 1 of the last moment */
    SCENE_LAST_PERSON, /* place + 1 of the person in it */
    SCENE_USED
} SceneCell;

static inline int32_t scene_get(const World *w, SceneCell cell) {
    return world_scene(w)[cell];
}
static inline void scene_set(const World *w, SceneCell cell, int32_t value) {
    world_scene(w)[cell] = value;
}

#endif
