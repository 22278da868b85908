/* Placeholders: words in braces, of small letters. */
#include "view/catalog_inside.h"
#include <string.h>

/* The next one from *p on: its first letter, and its length; NULL at the end. *broken: a brace that
   is not part of one. */
static const char *next_placeholder(const char **p, size_t *length, bool *broken) {
    const char *open = strpbrk(*p, "{}");
    if (!open)
        return NULL;
    *length = strspn(open + 1, "abcdefghijklmnopqrstuvwxyz");
    if (*open != '{' || !*length || open[1 + *length] != '}') {
        *broken = true;
        return NULL;
    }
    *p = open + *length + 2;
    return open + 1;
}

static bool holds(const char *text, const char *word, size_t length) {
    size_t found;
    bool broken = false;
    for (const char *at; (at = next_placeholder(&text, &found, &broken));)
        if (found == length && !memcmp(at, word, length))
            return true;
    return false;
}

static bool all_held(const char *from, const char *in, bool but_count) {
    static const char count[] = "count";
    size_t length;
    bool broken = false;
    for (const char *at; (at = next_placeholder(&from, &length, &broken));) {
        bool left_out = but_count && length == sizeof count - 1 && !memcmp(at, count, length);
        if (!left_out && !holds(in, at, length))
            return false;
    }
    return !broken;
}

bool placeholders_agree(const char *english, const char *translation, bool plural) {
    return all_held(english, translation, plural) && all_held(translation, english, false);
}
