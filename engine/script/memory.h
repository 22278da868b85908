/* What has been said, told, shown and marked, in the world's opaque memory, so that undo, replay
   and fork cover it. `story` decides what may be offered and is part of the digest; `said` only
   keeps lines from coming twice.

   A week is kept as a byte, week + 1; 0 is never. What concerns a person is kept by place in the
   world and ends when somebody else takes that place. */
#ifndef SCRIPT_MEMORY_H
#define SCRIPT_MEMORY_H
#include "script/pack.h"
#include "sim/world.h"

enum {
    MEMORY_DIRECTOR_BYTES = 64, /* for whoever chooses the week's events, to use as it likes */
    MEMORY_TIMES_MAX = 255      /* a count stops there */
};

/* Byte offsets of each row; computed once when a pack is loaded. */
typedef struct {
    int32_t fact_week, fact_called, fact_leaked, mark_week, share_known, slots, rung_week,
        thread_week, storylet_week, director, story_bytes;
    int32_t line_week, line_times, option_week, general_shown, said_bytes;
    int32_t share_row, general_row; /* bytes of one person's bits */
} MemoryLayout;

typedef enum { DEED_UNKNOWN, DEED_DONE, DEED_NOT_DONE } Deed;
typedef enum { PROMISE_NONE, PROMISE_OPEN, PROMISE_KEPT, PROMISE_BROKEN } PromiseState;

/* What is remembered with one person. */
typedef struct {
    int16_t identity;   /* whom this is about; another one makes it blank */
    int16_t open_topic; /* topic + 1 that was left open, the next talk's callback; 0 none */
    uint8_t talks;      /* how many there were */
    uint8_t talk_week;  /* week + 1 of the last */
    uint8_t last_band;  /* Band + 1 in which it ended */
    uint8_t asked;      /* AskKind + 1 of the last ask */
    uint8_t answer;     /* AskAnswer + 1 */
    uint8_t deed;       /* Deed */
    uint8_t promise;    /* PromiseState */
    uint8_t ask_week;   /* week + 1 */
} Slot;

/* Sets story_bytes and said_bytes of the pack's Setup. For the loader. */
void memory_lay_out(Pack *pack);

/* Facts: the player was told; when the player last came back to it; the player gave it away. Weeks,
   or NEVER. */
int32_t memory_fact_week(const World *w, const Pack *p, int32_t fact);
int32_t memory_fact_called(const World *w, const Pack *p, int32_t fact);
int32_t memory_fact_leaked(const World *w, const Pack *p, int32_t fact);
void memory_learn(World *w, const Pack *p, int32_t fact);
void memory_call(World *w, const Pack *p, int32_t fact);
void memory_leak(World *w, const Pack *p, int32_t fact);

/* What the player told of themselves, by whom it is known. */
bool memory_share_known(const World *w, const Pack *p, int32_t i, int32_t share);
bool memory_share_told(const World *w, const Pack *p, int32_t share); /* to anybody */
void memory_share(World *w, const Pack *p, int32_t i, int32_t share);

int32_t memory_mark_week(const World *w, const Pack *p, int32_t mark);
void memory_mark(World *w, const Pack *p, int32_t mark);

int32_t memory_storylet_week(const World *w, const Pack *p, int32_t storylet);
void memory_storylet(World *w, const Pack *p, int32_t storylet);
int32_t memory_thread_week(const World *w, const Pack *p, int32_t thread);
void memory_thread(World *w, const Pack *p, int32_t thread);
/* A rung that was opened. */
int32_t memory_rung_week(const World *w, const Pack *p, int32_t topic, int32_t rung);
void memory_rung(World *w, const Pack *p, int32_t topic, int32_t rung);

/* What is remembered with person i; blank if it was about somebody else. */
Slot memory_slot(const World *w, const Pack *p, int32_t i);
/* The same to be changed. Valid until the world is copied or freed. */
Slot *memory_slot_edit(World *w, const Pack *p, int32_t i);
/* Takes from the week's events what slots remember: answers, deeds, promises. */
void memory_notice(World *w, const Pack *p, const Event *events, int32_t count);
/* A talk ended now, in this band; topic that was left open or NONE. */
void memory_talk_ended(World *w, const Pack *p, int32_t i, Band band, int32_t open_topic);

/* MEMORY_DIRECTOR_BYTES bytes, aligned to 4. */
uint8_t *memory_director(const World *w, const Pack *p);

/* Lines: the week one was last said, how often. */
int32_t memory_line_week(const World *w, const Pack *p, int32_t line);
int32_t memory_line_times(const World *w, const Pack *p, int32_t line);
void memory_say(World *w, const Pack *p, int32_t line);
/* Whether a line may be said now: one over `once_words` words once a run, a shorter one not twice
   in SEASON_WEEKS. */
bool memory_line_free(const World *w, const Pack *p, int32_t line, int32_t once_words);

/* Options that were shown: the week, and for the general ones of the pack's bank, to whom. */
int32_t memory_option_week(const World *w, const Pack *p, int32_t option);
bool memory_option_shown(const World *w, const Pack *p, int32_t option, int32_t i);
void memory_show(World *w, const Pack *p, int32_t option, int32_t i);

/* The same rows for a look at many general lines in a row: with person i, now. Borrowed from the world. */
typedef struct {
    const uint8_t *line_week, *option_week; /* week + 1, by line and by option; 0 never */
    const uint8_t *shown;                   /* bits, by place among the general lines */
} MemoryRows;
MemoryRows memory_rows(const World *w, const Pack *p, int32_t i);
static inline bool memory_rows_shown(const MemoryRows *rows, int32_t nth) {
    return rows->shown[nth / 8] >> (nth % 8) & 1;
}

#endif
