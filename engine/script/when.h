/* Conditions: `when = { band = { 'warm' }, heat = { pace = { 50, 100 } } }`, compiled to rows that
   C evaluates; no Lua runs in play. All keys of a table must hold; `any` and `none` hold tables of
   the same form. The keys stand in when_list.h, each with what it takes and what it means. */
#ifndef SCRIPT_WHEN_H
#define SCRIPT_WHEN_H
#include "script/pack.h"
#include "sim/model.h"

enum {
    WHEN_ROWS_MAX = 32,  /* keys of one table */
    WHEN_DEPTH_MAX = 4,  /* tables in `any` and `none` */
    WHEN_ITEMS_MAX = 32, /* words in one list */
    WHEN_GAP_MAX = 99    /* weeks; also: never talked with */
};

typedef struct {
    int16_t key;
    bool yes;      /* flags; `true` where a word would also do */
    uint64_t bits; /* sets of words, one bit an index */
    int32_t a, b;  /* tie: persons */
    Bound range;
    Range items; /* in item[]: facts, marks, persons, happenings, or programs */
} WhenRow;

/* All conditions of a pack. A program is a range of rows. */
typedef struct {
    WhenRow *row;
    Range *program;
    int32_t *item;
    int32_t rows, programs, items;
} WhenTable;

/* What a condition is asked of. */
typedef struct {
    const Model *model;
    const Pack *pack;
    int32_t person;        /* index in the world of whom it is about; NOBODY: of nobody */
    int32_t place;         /* NONE: nowhere in particular */
    int32_t reply;         /* the last Reply in this talk; NONE before the first */
    bool alone, overheard; /* nobody else near; ears near */
    const Event *events;   /* what happened in the week (or season) that this is about */
    int32_t event_count;
} WhenContext;

/* A context at a place: alone and overheard after the place's ears, no reply, no events. */
WhenContext when_context(const Model *model, const Pack *pack, int32_t person, int32_t place);
/* NONE always holds. Changes nothing and draws no luck. */
bool when_holds(const WhenContext *context, int32_t when);
/* Whether an event is what the word of `weeks` and `event` means. */
bool when_happening_is(const Pack *pack, int32_t happening, const Event *event);

/* The keys, for the guide and for tests. */
int32_t when_key_count(void);
const char *when_key_name(int32_t key);
const char *when_key_what(int32_t key);
/* Bands for which the condition can hold, as bits; all when it does not say. */
uint32_t when_bands(const Pack *pack, int32_t when);

struct PackBuild;
/* Compiles a table; NONE for a missing one, and after an error. `talk`: there is a person whom it
   is about. */
int32_t when_read(struct PackBuild *b, const Value *value, bool talk);

#endif
