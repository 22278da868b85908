/* The library of runs from the command line. A run is its number in `runs`, its name there, or a file. */
#ifndef APP_COMMAND_RUNS_H
#define APP_COMMAND_RUNS_H

int command_runs(int argc, char **argv);
int command_open(int argc, char **argv);
int command_export(int argc, char **argv);
int command_import(int argc, char **argv);
int command_forget(int argc, char **argv);

#endif
