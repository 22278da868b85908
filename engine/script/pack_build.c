#include "script/pack_build.h"
#include "base/status.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS_FIRST = 1024, KEYS_TEXT_MAX = 300 };

void *build_grow(void *array, int32_t count, size_t size) {
    if (count & (count - 1))
        return array;
    size_t room = count ? 2 * (size_t)count : 1;
    void *grown = realloc(array, room * size);
    BUG_IF(!grown);
    return grown;
}

void build_error(PackBuild *b, const Value *at, const char *format, ...) {
    char text[DIAGNOSTIC_TEXT_MAX];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    diagnostics_at(b->diagnostics, DIAGNOSTIC_ERROR, b->inside->locator, at, "%s", text);
}

static uint32_t text_hash(const char *text) {
    uint32_t hash = 2166136261u;
    for (; *text; text++)
        hash = (hash ^ (uint8_t)*text) * 16777619u;
    return hash;
}

static int32_t *text_slot(const TextStore *t, const char *text) {
    uint32_t i = text_hash(text) & (t->slots - 1);
    while (t->slot[i] != NONE && strcmp(t->bytes + t->at[t->slot[i]], text))
        i = (i + 1) & (t->slots - 1);
    return &t->slot[i];
}

static void text_widen(TextStore *t) {
    t->slots = t->slots ? 2 * t->slots : SLOTS_FIRST;
    t->slot = realloc(t->slot, t->slots * sizeof *t->slot);
    BUG_IF(!t->slot);
    for (uint32_t i = 0; i < t->slots; i++)
        t->slot[i] = NONE;
    for (int32_t i = 0; i < t->count; i++)
        *text_slot(t, t->bytes + t->at[i]) = i;
}

TextId build_intern(PackBuild *b, const char *text) {
    TextStore *t = &b->inside->texts;
    if (2 * (uint32_t)t->count >= t->slots)
        text_widen(t);
    int32_t *slot = text_slot(t, text);
    if (*slot != NONE)
        return *slot;
    size_t bytes = strlen(text) + 1;
    if (t->used + bytes > t->room) {
        t->room = 2 * (t->used + bytes);
        t->bytes = realloc(t->bytes, t->room);
        BUG_IF(!t->bytes);
    }
    memcpy(t->bytes + t->used, text, bytes);
    t->at = build_grow(t->at, t->count, sizeof *t->at);
    t->at[t->count] = (uint32_t)t->used;
    t->used += bytes;
    return *slot = t->count++;
}

TextId build_text(PackBuild *b, const Value *table, const char *key) {
    const Value *value = value_get(table, key);
    if (value && value_kind(value) != VALUE_TEXT)
        build_error(b, value, "must be a text, not %s", value_kind_name(value_kind(value)));
    return build_intern(b, value_text(value));
}

TextId build_text_needed(PackBuild *b, const Value *table, const char *key) {
    TextId text = build_text(b, table, key);
    if (!text && value_kind(value_get(table, key)) <= VALUE_TEXT &&
        !(value_get(table, key) && value_kind(value_get(table, key)) != VALUE_TEXT))
        build_error(b, table, "%s is missing; write %s = '...'", key, key);
    return text;
}

bool build_id_plain(const char *text) {
    size_t length = strlen(text);
    return length > 0 && length < ID_MAX &&
           strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_") == length;
}

TextId build_id(PackBuild *b, const Value *table) {
    TextId id = build_text_needed(b, table, "id");
    if (id && !build_id_plain(pack_text(b->pack, id))) {
        build_error(b, value_get(table, "id"),
                    "an id is of a-z, 0-9 and _, at most %d letters; rename it", ID_MAX - 1);
        return 0;
    }
    return id;
}

bool build_table(PackBuild *b, const Value *value) {
    if (value && value_kind(value) != VALUE_TABLE && value_kind(value) != VALUE_NONE)
        build_error(b, value, "must be a table { ... }, not %s",
                    value_kind_name(value_kind(value)));
    return value_kind(value) == VALUE_TABLE;
}

/* Edits that turn one word into another, up to a few; enough for slips of the hand. */
static int distance(const char *a, const char *b) {
    enum { MOST = 40 };
    size_t n = strlen(a), m = strlen(b);
    int row[MOST + 1];
    if (n > MOST || m > MOST)
        return MOST;
    for (size_t j = 0; j <= m; j++)
        row[j] = (int)j;
    for (size_t i = 1; i <= n; i++) {
        int before = row[0];
        row[0] = (int)i;
        for (size_t j = 1; j <= m; j++) {
            int change = before + (a[i - 1] != b[j - 1]),
                least = row[j] < row[j - 1] ? row[j] : row[j - 1];
            before = row[j];
            row[j] = change < least + 1 ? change : least + 1;
        }
    }
    return row[m];
}

static bool near_enough(const char *word, int edits) {
    return edits <= 1 + (int)strlen(word) / 4;
}

const char *words_nearest(const Pack *pack, const WordSet *set, const char *word) {
    const char *best = NULL;
    int least = 0;
    for (int32_t i = 0; i < set->count(pack); i++) {
        int edits = distance(word, set->name(pack, i));
        if (!best || edits < least) {
            best = set->name(pack, i);
            least = edits;
        }
    }
    return best && near_enough(word, least) ? best : NULL;
}

/* Copies the next word of a list with spaces between; NULL at its end. */
static const char *next_word(const char *keys, char word[ID_MAX]) {
    keys += strspn(keys, " ");
    size_t length = strcspn(keys, " ");
    if (!length)
        return NULL;
    snprintf(word, ID_MAX, "%.*s", (int)length, keys);
    return keys + length;
}

static bool is_among(const char *keys, const char *key, char nearest[ID_MAX]) {
    char word[ID_MAX];
    int least = ID_MAX;
    for (const char *at = keys; (at = next_word(at, word));)
        if (!strcmp(key, word))
            return true;
    for (const char *at = keys; (at = next_word(at, word));) {
        int edits = distance(key, word);
        if (edits < least) {
            least = edits;
            memcpy(nearest, word, ID_MAX);
        }
    }
    if (!near_enough(key, least))
        *nearest = 0;
    return false;
}

void build_keys(PackBuild *b, const Value *table, const char *keys, bool listed) {
    for (size_t i = 0; i < value_count(table); i++) {
        const Value *entry = value_entry(table, i);
        const char *key = value_key(entry);
        char nearest[ID_MAX] = "", quoted[DIAGNOSTIC_QUOTE_MAX + 80];
        if (!key) {
            if (!listed)
                build_error(b, entry, "nothing without a name may stand here; keys are: %.*s",
                            KEYS_TEXT_MAX, keys);
        } else if (!is_among(keys, key, nearest)) {
            diagnostic_quote(quoted, sizeof quoted, key, value_key_length(entry));
            if (*nearest)
                build_error(b, entry, "unknown key \"%s\"; did you mean \"%s\"?", quoted, nearest);
            else
                build_error(b, entry, "unknown key \"%s\"; keys here are: %.*s", quoted,
                            KEYS_TEXT_MAX, keys);
        }
    }
}

bool build_flag(PackBuild *b, const Value *table, const char *key) {
    const Value *value = value_get(table, key);
    if (value && value_kind(value) != VALUE_BOOLEAN)
        build_error(b, value, "must be true or false, not %s", value_kind_name(value_kind(value)));
    return value_boolean(value);
}

int32_t build_number(PackBuild *b, const Value *value, int32_t lo, int32_t hi, int32_t missing) {
    if (!value)
        return missing;
    if (value_kind(value) != VALUE_INTEGER) {
        build_error(b, value, "must be a whole number from %d to %d, not %s", (int)lo, (int)hi,
                    value_kind_name(value_kind(value)));
        return missing;
    }
    int64_t number = value_integer(value);
    if (number < lo || number > hi) {
        build_error(b, value, "%lld is out of range; use %d to %d", (long long)number, (int)lo,
                    (int)hi);
        return missing;
    }
    return (int32_t)number;
}

Bound build_bound(PackBuild *b, const Value *value, Bound missing) {
    if (!value)
        return missing;
    int32_t lo, hi;
    if (value_kind(value) == VALUE_INTEGER) {
        lo = hi = build_number(b, value, 0, PERCENT, missing.lo);
    } else {
        if (!build_table(b, value))
            return missing;
        build_keys(b, value, "", true);
        if (value_length(value) != 2 || value_count(value) != 2) {
            build_error(b, value, "bounds are { lowest, highest }, such as { 40, 60 }");
            return missing;
        }
        lo = build_number(b, value_at(value, 1), 0, PERCENT, missing.lo);
        hi = build_number(b, value_at(value, 2), 0, PERCENT, missing.hi);
    }
    if (lo > hi) {
        build_error(b, value, "the lowest, %d, is above the highest, %d; turn them around", (int)lo,
                    (int)hi);
        return missing;
    }
    return (Bound){(uint8_t)lo, (uint8_t)hi};
}
