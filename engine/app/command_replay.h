/* breakroom replay: a run file played again. */
#ifndef APP_COMMAND_REPLAY_H
#define APP_COMMAND_REPLAY_H

int command_replay(int argc, char **argv);

#endif
