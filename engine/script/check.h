/* What makes a pack good to play and to read, beyond what makes it load: whole talks, answers to
   everything, short plain texts, nobody who sounds like a poster. */
#ifndef SCRIPT_CHECK_H
#define SCRIPT_CHECK_H
#include "script/pack.h"
#include "script/words.h"

/* Adds all errors and warnings of one pack. `words` may be NULL: then texts are not judged. */
void check_pack(const Pack *pack, const Words *words, Diagnostics *diagnostics);

/* What `breakroom check` does: loads the folder and checks it, also when it would not load, so that
   everything is found at once. True when there was no error. */
bool check_folder(const char *folder, const Words *words, Diagnostics *diagnostics);

#endif
