/* What a command that runs a workplace begins with: where things are, the pack, the rules of a preset. */
#ifndef APP_OPEN_PACK_H
#define APP_OPEN_PACK_H
#include "run/policies.h"
#include "script/pack.h"
#include "sim/rules.h"

typedef struct {
    char scripts[FILE_PATH_MAX];  /* the folder scripts/ that ships */
    PolicyPlaces places;
    Pack *pack;                   /* owned */
} OpenPack;

/* Finds the folders. Returns LEAVE_FINE, or the exit code after having said what is wrong. */
int open_scripts(const char *command, OpenPack *out);
/* The same, and finds a workplace's folder (places.pack); `pack` stays NULL. */
int open_folder(const char *command, const char *name, OpenPack *out);
/* The same, and loads a workplace: the name of one that ships, or a folder. */
int open_pack(const char *command, const char *name, OpenPack *out);
void close_pack(OpenPack *open);
/* Rules with a preset in; the same kind of return. */
int open_preset(const char *command, const OpenPack *open, const char *preset, Rules *rules);

#endif
