/* `breakroom shot SCREEN --out F.png`: draws a screen, without a window or a display. */
#ifndef APP_COMMAND_SHOT_H
#define APP_COMMAND_SHOT_H

int command_shot(int argc, char **argv);

#endif
