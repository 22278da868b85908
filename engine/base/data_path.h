/* Where things are: the content that ships (scripts/, assets/), and the two folders that belong
   to whoever plays. Nothing here looks at the current folder. */
#ifndef BASE_DATA_PATH_H
#define BASE_DATA_PATH_H
#include "base/status.h"
#include "base/text.h"

/* Adds the absolute path of the folder that holds scripts/ and assets/, without a '/' at its end.
   In this order, the first that holds both: the folder above the program's own (a build folder
   beside the sources), ../share/breakroom from it (installed), the variable BREAKROOM_DATA.
   STATUS_NOT_FOUND with all places that were tried, if none does; `path` is then unchanged. */
Status data_path_find(Text *path);

/* The same, asked for a program in the folder `program_folder` (absolute, links resolved). */
Status data_path_find_from(const char *program_folder, Text *path);

/* Adds the folder of run files, $XDG_DATA_HOME/breakroom/runs or ~/.local/share/breakroom/runs;
   the library of runs stands beside it, in the folder above. Only the name: nothing is made.
   A relative XDG_DATA_HOME is passed over, as its standard says. STATUS_NOT_FOUND if neither
   variable helps (no absolute HOME). */
Status data_path_runs(Text *path);

/* Adds the folder of settings: $XDG_CONFIG_HOME/breakroom or ~/.config/breakroom, likewise. */
Status data_path_settings(Text *path);

#endif
