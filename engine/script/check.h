/* What makes a pack good to play and to read, beyond what makes it load: whole talks, answers to
   everything, short plain texts, nobody who sounds like a poster. */
#ifndef SCRIPT_CHECK_H
#define SCRIPT_CHECK_H
#include "script/pack.h"
#include "script/words.h"
#include <stdio.h>

/* Adds all errors and warnings of one pack. `words` may be NULL: then texts are not judged. */
void check_pack(const Pack *pack, const Words *words, Diagnostics *diagnostics);

/* What `breakroom check` does: loads the folder and checks it, also when it would not load, so that
   everything is found at once. True when there was no error. */
bool check_folder(const char *folder, const Words *words, Diagnostics *diagnostics);

/* Prints up to `count` lines of the cast without their names, in an order that the seed chooses, for a
   reader to sort, and then who said which. Lines of four words and more, as many of each person. */
void check_print_who(const Pack *pack, uint64_t seed, int32_t count, FILE *out);

#endif
