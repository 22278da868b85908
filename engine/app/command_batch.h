/* breakroom batch: runs played by organizers, a line each. */
#ifndef APP_COMMAND_BATCH_H
#define APP_COMMAND_BATCH_H

int command_batch(int argc, char **argv);

#endif
