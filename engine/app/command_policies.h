/* breakroom policies: the minds that ship or that a workplace brings, a line each. */
#ifndef APP_COMMAND_POLICIES_H
#define APP_COMMAND_POLICIES_H

int command_policies(int argc, char **argv);

#endif
