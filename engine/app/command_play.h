/* `breakroom [PACK]`: the game, in a window or in the terminal. */
#ifndef APP_COMMAND_PLAY_H
#define APP_COMMAND_PLAY_H

int command_play(int argc, char **argv);

#endif
