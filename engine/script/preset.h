/* Presets: how a workplace in general is, as a table of constants of the model (sim/rules_list.h):

     return { format = 1, kind = 'preset', id = 'isolating', title = '...',
              rules = { isolation = 8500, turnover_settled = 40 } }

   Numbers are in the constant's natural unit (1/10000 of a share, 1/100 of an hour, or a count). What
   a preset does not name stays as it was. */
#ifndef SCRIPT_PRESET_H
#define SCRIPT_PRESET_H
#include "script/diagnostic.h"
#include "sim/rules.h"

#define PRESET_USUAL "ordinary"

/* Reads `folder`/`name`.lua and sets what it names. False with at least one error in the diagnostics;
   `rules` is then as it was. */
bool preset_apply(const char *folder, const char *name, Rules *rules, Diagnostics *diagnostics);

#endif
