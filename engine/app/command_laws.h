/* breakroom laws: the experiments on the model as a table. */
#ifndef APP_COMMAND_LAWS_H
#define APP_COMMAND_LAWS_H

int command_laws(int argc, char **argv);

#endif
