/* A made-up language: the English with an accent on every letter, and longer, so that a label that
   does not fit or was never put through the catalog shows at a glance. Placeholders stay. */
#include "view/catalog_inside.h"
#include <stdlib.h>
#include <string.h>

enum { PAD_OF_FIVE = 2, FIVE = 5, TABLE_FIRST = 256 };

typedef struct {
    char *english, *made;
} Made;
struct Pseudo {
    Made *slot; /* open addressing; a text is made once and kept, since callers borrow it */
    size_t used, room;
};

static const char *accented(char c) {
    static const char *const letters[] = {"áÁ", "ƀƁ", "çÇ", "ðÐ", "éÉ", "ƒƑ", "ĝĜ", "ĥĤ", "íÍ", "ĵĴ", "ķĶ", "ļĻ", "ɱṀ",
                                          "ñÑ", "óÓ", "þÞ", "ǫǪ", "ŕŔ", "šŠ", "ţŢ", "úÚ", "ṽṼ", "ŵŴ", "ẋẊ", "ýÝ", "žŽ"};
    return c >= 'a' && c <= 'z' ? letters[c - 'a'] : c >= 'A' && c <= 'Z' ? letters[c - 'A'] : NULL;
}

static void add_accented(Text *out, char c) {
    const char *pair = accented(c);
    size_t at = 0, half;
    uint32_t codepoint;
    text_next(pair, strlen(pair), &at, &codepoint);
    half = at;
    if (c >= 'a')
        text_add_bytes(out, pair, half);
    else
        text_add(out, pair + half);
}

static char *make(const char *english) {
    Text out = {0};
    bool inside = false;
    size_t letters = 0;
    for (const char *p = english; *p; p++) {
        inside = *p == '{' || (inside && *p != '}');
        if (!inside && accented(*p))
            add_accented(&out, *p);
        else
            text_add_char(&out, *p);
        letters++;
    }
    for (size_t pad = (letters * PAD_OF_FIVE + FIVE - 1) / FIVE, i = 0; i < pad; i++)
        text_add(&out, i % FIVE == 0 && pad > 1 ? " " : "õ");
    return text_take(&out);
}

Pseudo *pseudo_new(void) {
    Pseudo *p = calloc(1, sizeof *p);
    if (p && !(p->slot = calloc(p->room = TABLE_FIRST, sizeof *p->slot))) {
        free(p);
        return NULL;
    }
    return p;
}

void pseudo_free(Pseudo *p) {
    if (!p)
        return;
    for (size_t i = 0; i < p->room; i++) {
        free(p->slot[i].english);
        free(p->slot[i].made);
    }
    free(p->slot);
    free(p);
}

static Made *slot_of(Made *slot, size_t room, const char *english) {
    const uint64_t start = 1469598103934665603u, prime = 1099511628211u;
    uint64_t hash = start;
    for (const char *p = english; *p; p++)
        hash = (hash ^ (unsigned char)*p) * prime;
    size_t at = (size_t)hash & (room - 1);
    while (slot[at].english && strcmp(slot[at].english, english))
        at = (at + 1) & (room - 1);
    return &slot[at];
}

static bool grow(Pseudo *p) {
    Made *larger = calloc(p->room * 2, sizeof *larger);
    if (!larger)
        return false;
    for (size_t i = 0; i < p->room; i++)
        if (p->slot[i].english)
            *slot_of(larger, p->room * 2, p->slot[i].english) = p->slot[i];
    free(p->slot);
    p->slot = larger;
    p->room *= 2;
    return true;
}

const char *pseudo_text(Pseudo *p, const char *english) {
    if (p->used * 2 >= p->room && !grow(p))
        return english;
    Made *slot = slot_of(p->slot, p->room, english);
    if (!slot->english) {
        Text copy = {0};
        text_add(&copy, english);
        *slot = (Made){text_take(&copy), make(english)};
        p->used++;
    }
    return slot->made;
}
