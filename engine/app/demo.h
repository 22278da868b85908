/* A run to show: a fixed seed, played by a small fixed player until a screen has something on it. For
   pictures in documents and for tests; the same on every machine as long as the workplace is. */
#ifndef APP_DEMO_H
#define APP_DEMO_H
#include "app/game.h"

typedef struct {
    Game *game;
    int32_t week; /* the last one in which cards and the rest were seen to */
} Demo;

/* What the game is begun with: nothing of whoever plays is read or written. */
GameOptions demo_options(const char *language);
/* Plays until `screen` is on. False when the run never comes there. */
bool demo_reach(Game *game, ScreenId screen);
/* One step of the demonstration's player at whatever the run stands at. False at the end. */
bool demo_step(Demo *demo);

#endif
