#include "run/week_digest.h"
#include "sim/digest.h"
#include <string.h>

/* Words of a week: 0 the whole; then a byte for each column; a word of groups; a byte for people,
   those beyond the last byte folded in. */
enum { WORD_BYTES = 8, COLUMN_WORDS = 6, GROUP_WORD = 1 + COLUMN_WORDS, PEOPLE_WORD = GROUP_WORD + 1,
       PEOPLE_WORDS = JOURNAL_PARTS_MAX - PEOPLE_WORD, GROUPS = WORD_BYTES, BYTE_BITS = 8, BYTE_MASK = 255 };

static void put(uint64_t *words, int32_t byte, uint16_t hash) {
    uint64_t v = (uint64_t)((hash ^ hash >> BYTE_BITS) & BYTE_MASK);
    words[byte / WORD_BYTES] ^= v << (BYTE_BITS * (byte % WORD_BYTES));
}

static bool is_column(int32_t part) {
    return digest_part_is_column(part);
}

void week_digest_fill(const World *w, JournalWeek *out) {
    int32_t column = 0, single = 0, parts = digest_parts(), singles = 0;
    memset(out->parts, 0, sizeof out->parts);
    out->week = w->week;
    out->part_count = JOURNAL_PARTS_MAX;
    out->parts[0] = digest_world(w);
    for (int32_t p = 0; p < parts; p++)
        singles += !is_column(p);
    for (int32_t p = 0; p < parts; p++) {
        if (is_column(p))
            put(out->parts + 1, column++ % (COLUMN_WORDS * WORD_BYTES), digest_part(w, p));
        else
            put(out->parts + GROUP_WORD, single++ * GROUPS / singles, digest_part(w, p));
    }
    for (int32_t i = 0; i < w->n; i++)
        put(out->parts + PEOPLE_WORD, i % (PEOPLE_WORDS * WORD_BYTES), digest_person(w, i));
}

static int32_t byte_at(const uint64_t *words, int32_t byte) {
    return (int32_t)(words[byte / WORD_BYTES] >> (BYTE_BITS * (byte % WORD_BYTES)) & BYTE_MASK);
}

static const char *field_that_differs(const JournalWeek *a, const JournalWeek *b) {
    int32_t column = 0, single = 0, singles = 0, parts = digest_parts();
    for (int32_t p = 0; p < parts; p++)
        singles += !is_column(p);
    for (int32_t p = 0; p < parts; p++) {
        const uint64_t *x = a->parts, *y = b->parts;
        int32_t byte;
        if (is_column(p)) {
            byte = column++ % (COLUMN_WORDS * WORD_BYTES);
            x += 1;
            y += 1;
        } else {
            byte = single++ * GROUPS / singles;
            x += GROUP_WORD;
            y += GROUP_WORD;
        }
        if (byte_at(x, byte) != byte_at(y, byte))
            return digest_part_name(p);
    }
    return "";
}

bool week_digest_same(const World *w, const JournalWeek *recorded, int32_t *person, const char **field) {
    JournalWeek now;
    week_digest_fill(w, &now);
    *person = NOBODY;
    *field = "";
    if (now.part_count == recorded->part_count && !memcmp(now.parts, recorded->parts, sizeof now.parts))
        return true;
    *field = field_that_differs(&now, recorded);
    for (int32_t i = 0; i < w->n && *person == NOBODY; i++)
        if (byte_at(now.parts + PEOPLE_WORD, i % (PEOPLE_WORDS * WORD_BYTES)) !=
            byte_at(recorded->parts + PEOPLE_WORD, i % (PEOPLE_WORDS * WORD_BYTES)))
            *person = i;
    return false;
}
