/* `breakroom [PACK]`: the game, in a window or in the terminal. */
#ifndef APP_COMMAND_PLAY_H
#define APP_COMMAND_PLAY_H
#include "app/game.h"

int command_play(int argc, char **argv);
/* Whether there is such a language; else it says which there are and returns LEAVE_USAGE. NULL is fine. */
int language_check(const char *command, const Game *game, const char *tag);

#endif
