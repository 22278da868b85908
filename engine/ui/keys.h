/* Which key means what (the defaults follow Ren'Py), how it is shown, and its letter in a
   terminal. No SDL here: names are those of SDL_GetKeyName, matched by window.c. */
#ifndef UI_KEYS_H
#define UI_KEYS_H
#include "ui/tree.h"

/* As on a key cap, "PgUp"; for a letter the letter. The arrow kinds give "" and are drawn. */
const char *key_cap(Key key);
/* As SDL names the key, "PageUp"; "" where the meaning has no key of its own. */
const char *key_name(Key key);
/* What is typed for it in a terminal, 'u'; for keys without one the first letter of the words. */
char key_letter(Key key, const char *words);
#endif
