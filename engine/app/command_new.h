/* `breakroom new NAME`: a small workplace to start from. */
#ifndef APP_COMMAND_NEW_H
#define APP_COMMAND_NEW_H

int command_new(int argc, char **argv);

#endif
