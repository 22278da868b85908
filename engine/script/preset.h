/* Presets: kinds of workplace, as changes to the table of constants (scripts/presets/<id>.lua). */
#ifndef SCRIPT_PRESET_H
#define SCRIPT_PRESET_H
#include "script/diagnostic.h"
#include "sim/rules.h"
#include <stdbool.h>

/* Reads `<id>.lua` in a folder and sets what it names in *rules, in natural units. False with
   diagnostics, and *rules unchanged, when it cannot be read, names no constant, or is out of range.
 */
bool preset_load(const char *folder, const char *id, Rules *rules, Diagnostics *diagnostics);

#endif
