/* Where minds come from: the organizers that ship, and what a workplace brings. */
#ifndef RUN_POLICIES_H
#define RUN_POLICIES_H
#include "base/file.h"
#include "script/mind.h"

typedef struct {
    char shipped[FILE_PATH_MAX]; /* the folder of the organizers that ship */
    char pack[FILE_PATH_MAX];    /* a workplace's own folder; "" for none */
} PolicyPlaces;

/* An organizer by its name (`relationship`, `switch-at-9`): one that ships, else one in the
   workplace's minds/. Or by the path of a Lua file, which ends in `.lua`. NULL with at least one error
   in the diagnostics. */
Mind *policy_load(const PolicyPlaces *places, const char *name, Diagnostics *diagnostics);

enum { POLICIES_MAX = 200, POLICY_TEXT_MAX = 400 };
typedef struct {
    char name[MIND_NAME_MAX + 2]; /* as it is asked for; with `-N` where it takes a number */
    char title[POLICY_TEXT_MAX], about[POLICY_TEXT_MAX];
    MindRole role;
    bool from_pack;
} PolicyEntry;

/* All minds of both places, those that ship first, each in order of file names. Files that are no minds
   are passed over with an error in the diagnostics. Returns how many; at most POLICIES_MAX. */
int32_t policies_list(const PolicyPlaces *places, PolicyEntry out[POLICIES_MAX], Diagnostics *diagnostics);

#endif
