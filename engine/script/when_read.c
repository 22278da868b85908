/* Compiles a `when` table to rows. */
#include "script/pack_build.h"
#include "script/when.h"
#include "script/when_list.h"
#include <string.h>

typedef enum {
    TAKES_RANGE,
    TAKES_FLAG,
    TAKES_SET,
    TAKES_COUNT,
    TAKES_FIRST,
    TAKES_ITEMS,
    TAKES_HEAT,
    TAKES_TIE,
    TAKES_PROGRAMS
} Takes;

typedef struct {
    const char *name, *what;
    Takes takes;
    const WordSet *words;
    uint8_t lo, hi;
    bool person;
} KeyRow;

static const KeyRow keys[WHEN_COUNT] = {
#define X(name, takes, words, lo, hi, person, what)                                                \
    {#name, what, TAKES_##takes, words, lo, hi, person},
    WHEN_LIST(X)
#undef X
};
static int32_t key_count(const Pack *pack) {
    (void)pack;
    return WHEN_COUNT;
}
static const char *key_name(const Pack *pack, int32_t i) {
    (void)pack;
    return keys[i].name;
}
static const WordSet words_key = {"condition", key_count, key_name};

int32_t when_key_count(void) {
    return WHEN_COUNT;
}
const char *when_key_name(int32_t key) {
    return keys[key].name;
}
const char *when_key_what(int32_t key) {
    return keys[key].what;
}

/* All answers that are a no, as bits. */
static const uint64_t ANY_NO =
    1u << ANSWER_NOT_NOW | 1u << ANSWER_OPEN | 1u << ANSWER_SIDE | 1u << ANSWER_HARD;

/* One table while it is read: its rows stand together only at the end. */
typedef struct {
    PackBuild *b;
    bool talk;
    int depth;
    WhenRow row[WHEN_ROWS_MAX];
    int32_t rows;
} Reading;

static int32_t read_table(PackBuild *b, const Value *value, bool talk, int depth);

static void push_item(PackBuild *b, WhenRow *row, int32_t item) {
    WhenTable *t = &b->inside->when;
    t->item = build_grow(t->item, t->items, sizeof *t->item);
    t->item[t->items++] = item;
    row->items.count++;
}

static void read_range(PackBuild *b, const Value *value, const KeyRow *key, WhenRow *row) {
    int32_t lo = key->lo, hi = key->hi;
    if (value_kind(value) == VALUE_INTEGER) {
        lo = hi = build_number(b, value, key->lo, key->hi, key->lo);
    } else if (value_kind(value) == VALUE_TABLE && value_length(value) == 2 &&
               value_count(value) == 2) {
        lo = build_number(b, value_at(value, 1), key->lo, key->hi, key->lo);
        hi = build_number(b, value_at(value, 2), key->lo, key->hi, key->hi);
        if (lo > hi)
            build_error(b, value, "the lowest, %d, is above the highest, %d; turn them around",
                        (int)lo, (int)hi);
    } else {
        build_error(b, value, "%s takes { lowest, highest } between %d and %d, or one number",
                    key->name, key->lo, key->hi);
    }
    row->range = (Bound){(uint8_t)lo, (uint8_t)hi};
}

static void read_set(PackBuild *b, const Value *value, const KeyRow *key, WhenRow *row) {
    if (value_kind(value) != VALUE_TABLE) {
        int32_t word = build_word(b, value, key->words);
        row->bits = word == NONE ? 0 : (uint64_t)1 << word;
    } else {
        build_keys(b, value, "", true);
    }
    for (size_t i = 1; i <= value_length(value); i++) {
        int32_t word = build_word(b, value_at(value, (int64_t)i), key->words);
        if (word != NONE)
            row->bits |= (uint64_t)1 << word;
    }
    if (value_kind(value) == VALUE_TABLE && !value_count(value))
        build_error(b, value, "this list is empty; name at least one %s", key->words->what);
    if (key == &keys[WHEN_answer] && row->bits >> ANSWER_COUNT & 1)
        row->bits |= ANY_NO;
}

/* How many of a kind there are: at least one of the words; or a count of all. */
static void read_count(PackBuild *b, const Value *value, const KeyRow *key, WhenRow *row) {
    row->range = (Bound){1, key->hi};
    row->bits = UINT64_MAX;
    if (value_kind(value) == VALUE_BOOLEAN) {
        if (!value_boolean(value))
            row->range = (Bound){0, 0};
    } else if (value_kind(value) == VALUE_INTEGER ||
               value_kind(value_at(value, 1)) == VALUE_INTEGER) {
        read_range(b, value, key, row);
    } else {
        row->bits = 0;
        read_set(b, value, key, row);
    }
}

/* A fact; after `knows` also something the player shared, as NONE - its index. */
static int32_t read_item(PackBuild *b, const Value *value, const KeyRow *key) {
    if (key->words != &words_fact)
        return build_word(b, value, key->words);
    int32_t share = words_find(b->pack, &words_share, value_text(value));
    if (share != NONE && key == &keys[WHEN_knows])
        return NONE - 1 - share;
    return build_fact(b, value);
}

static void read_items(PackBuild *b, const Value *value, const KeyRow *key, WhenRow *row) {
    row->items = (Range){b->inside->when.items, 0};
    if (value_kind(value) != VALUE_TABLE) {
        push_item(b, row, read_item(b, value, key));
        return;
    }
    build_keys(b, value, "", true);
    if (value_length(value) < 1 || value_length(value) > WHEN_ITEMS_MAX)
        build_error(b, value, "name 1 to %d of them", WHEN_ITEMS_MAX);
    for (size_t i = 1; i <= value_length(value) && i <= WHEN_ITEMS_MAX; i++)
        push_item(b, row, read_item(b, value_at(value, (int64_t)i), key));
}

static void read_tie(PackBuild *b, const Value *value, const KeyRow *key, WhenRow *row) {
    if (!build_table(b, value))
        return;
    if (value_length(value) != 3 || value_count(value) != 3) {
        build_error(b, value,
                    "tie_between takes two people and a range: { 'a', 'b', { 40, 100 } }");
        return;
    }
    row->a = build_word(b, value_at(value, 1), key->words);
    row->b = build_word(b, value_at(value, 2), key->words);
    read_range(b, value_at(value, 3), key, row);
}

static void read_programs(Reading *r, const Value *value, WhenRow *row) {
    PackBuild *b = r->b;
    int32_t program[WHEN_ITEMS_MAX];
    size_t count = value_length(value);
    if (!build_table(b, value))
        return;
    build_keys(b, value, "", true);
    if (count < 1 || count > WHEN_ITEMS_MAX) {
        build_error(b, value, "takes a list of 1 to %d tables: { { .. }, { .. } }", WHEN_ITEMS_MAX);
        return;
    }
    if (r->depth == WHEN_DEPTH_MAX) {
        build_error(b, value, "conditions may be nested %d deep; write it flatter", WHEN_DEPTH_MAX);
        return;
    }
    for (size_t i = 0; i < count; i++)
        program[i] = read_table(b, value_at(value, (int64_t)i + 1), r->talk, r->depth + 1);
    row->items = (Range){b->inside->when.items, 0};
    for (size_t i = 0; i < count; i++)
        push_item(b, row, program[i]);
}

static void add_row(Reading *r, WhenRow row, const Value *at) {
    if (r->rows == WHEN_ROWS_MAX)
        build_error(r->b, at, "too many conditions in one table; at most %d", WHEN_ROWS_MAX);
    else
        r->row[r->rows++] = row;
}

static void read_heat(Reading *r, const Value *value, const KeyRow *key, WhenRow row) {
    if (!build_table(r->b, value))
        return;
    for (size_t i = 0; i < value_count(value); i++) {
        const Value *entry = value_entry(value, i);
        row.a = build_key_word(r->b, entry, key->words);
        read_range(r->b, entry, key, &row);
        if (row.a != NONE)
            add_row(r, row, entry);
    }
}

static void read_key(Reading *r, const Value *entry, int32_t index) {
    PackBuild *b = r->b;
    const KeyRow *key = &keys[index];
    WhenRow row = {.key = (int16_t)index, .a = NONE, .b = NONE};
    if (key->person && !r->talk) {
        build_error(b, entry,
                    "%s is about somebody who is talked with, and here nobody is; use it in talks",
                    key->name);
        return;
    }
    switch (key->takes) {
    case TAKES_RANGE: read_range(b, entry, key, &row); break;
    case TAKES_FLAG:
        if (value_kind(entry) != VALUE_BOOLEAN)
            build_error(b, entry, "%s is true or false, not %s", key->name,
                        value_kind_name(value_kind(entry)));
        row.yes = value_boolean(entry);
        break;
    case TAKES_SET: read_set(b, entry, key, &row); break;
    case TAKES_COUNT: read_count(b, entry, key, &row); break;
    case TAKES_FIRST:
        row.yes = value_boolean(entry);
        if (value_kind(entry) != VALUE_BOOLEAN)
            read_set(b, entry, key, &row);
        else if (!r->talk)
            build_error(b, entry,
                        "first = true is about a talk, and here is none; name a stage: '%s'",
                        "group_talk");
        break;
    case TAKES_ITEMS: read_items(b, entry, key, &row); break;
    case TAKES_HEAT: read_heat(r, entry, key, row); return;
    case TAKES_TIE: read_tie(b, entry, key, &row); break;
    case TAKES_PROGRAMS: read_programs(r, entry, &row); break;
    }
    add_row(r, row, entry);
}

static int32_t read_table(PackBuild *b, const Value *value, bool talk, int depth) {
    Reading r = {.b = b, .talk = talk, .depth = depth};
    WhenTable *t = &b->inside->when;
    if (!build_table(b, value))
        return NONE;
    for (size_t i = 0; i < value_count(value); i++) {
        const Value *entry = value_entry(value, i);
        int32_t key = build_key_word(b, entry, &words_key);
        if (key != NONE)
            read_key(&r, entry, key);
    }
    t->program = build_grow(t->program, t->programs, sizeof *t->program);
    t->program[t->programs] = (Range){t->rows, r.rows};
    for (int32_t i = 0; i < r.rows; i++) {
        t->row = build_grow(t->row, t->rows, sizeof *t->row);
        t->row[t->rows++] = r.row[i];
    }
    return t->programs++;
}

int32_t when_read(PackBuild *b, const Value *value, bool talk) {
    return value ? read_table(b, value, talk, 0) : NONE;
}
