/* `breakroom check PACK`: what is wrong with a workplace. */
#ifndef APP_COMMAND_CHECK_H
#define APP_COMMAND_CHECK_H

int command_check(int argc, char **argv);

#endif
