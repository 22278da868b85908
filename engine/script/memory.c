#include "script/memory.h"
#include "base/status.h"
#include "script/pack_build.h"
#include <string.h>

enum { BITS = 8, ALIGN = 4 };

static int32_t lay(int32_t *at, int32_t next, int32_t bytes) {
    *at = next;
    return next + (bytes + ALIGN - 1) / ALIGN * ALIGN;
}

void memory_lay_out(Pack *p) {
    MemoryLayout *m = &p->inside->memory;
    int32_t next = 0;
    m->share_row = (p->shares + BITS - 1) / BITS;
    m->general_row = (p->bank.options.count + BITS - 1) / BITS;
    next = lay(&m->director, next, MEMORY_DIRECTOR_BYTES);
    next = lay(&m->slots, next, p->setup.people * (int32_t)sizeof(Slot));
    next = lay(&m->fact_week, next, p->facts);
    next = lay(&m->fact_called, next, p->facts);
    next = lay(&m->fact_leaked, next, p->facts);
    next = lay(&m->mark_week, next, p->marks);
    next = lay(&m->share_known, next, p->setup.profiles_count * m->share_row);
    next = lay(&m->rung_week, next, p->topics * RUNGS);
    next = lay(&m->thread_week, next, p->threads);
    next = lay(&m->storylet_week, next, p->storylets);
    m->story_bytes = next;
    next = lay(&m->line_week, 0, p->lines);
    next = lay(&m->line_times, next, p->lines);
    next = lay(&m->option_week, next, p->options);
    next = lay(&m->general_shown, next, p->setup.profiles_count * m->general_row);
    m->said_bytes = next;
    p->setup.story_bytes = m->story_bytes;
    p->setup.said_bytes = m->said_bytes;
}

static uint8_t *story(const World *w, int32_t at, int32_t i) {
    return world_story(w) + at + i;
}
static uint8_t *said(const World *w, int32_t at, int32_t i) {
    return world_said(w) + at + i;
}
static int32_t week_of(uint8_t byte) {
    return byte ? byte - 1 : NEVER;
}
static uint8_t this_week(const World *w) {
    return (uint8_t)(w->week + 1);
}
static bool bit_of(const uint8_t *row, int32_t i) {
    return row[i / BITS] >> (i % BITS) & 1;
}
static void set_bit(uint8_t *row, int32_t i) {
    row[i / BITS] = (uint8_t)(row[i / BITS] | 1u << (i % BITS));
}

int32_t memory_fact_week(const World *w, const Pack *p, int32_t fact) {
    return week_of(*story(w, p->inside->memory.fact_week, fact));
}
int32_t memory_fact_called(const World *w, const Pack *p, int32_t fact) {
    return week_of(*story(w, p->inside->memory.fact_called, fact));
}
int32_t memory_fact_leaked(const World *w, const Pack *p, int32_t fact) {
    return week_of(*story(w, p->inside->memory.fact_leaked, fact));
}
void memory_learn(World *w, const Pack *p, int32_t fact) {
    uint8_t *byte = story(w, p->inside->memory.fact_week, fact);
    if (!*byte)
        *byte = this_week(w);
}
void memory_call(World *w, const Pack *p, int32_t fact) {
    *story(w, p->inside->memory.fact_called, fact) = this_week(w);
}
void memory_leak(World *w, const Pack *p, int32_t fact) {
    *story(w, p->inside->memory.fact_leaked, fact) = this_week(w);
}

static uint8_t *share_row(const World *w, const Pack *p, int32_t identity) {
    return story(w, p->inside->memory.share_known, identity * p->inside->memory.share_row);
}
bool memory_share_known(const World *w, const Pack *p, int32_t i, int32_t share) {
    return bit_of(share_row(w, p, person_identity(w)[i]), share);
}
bool memory_share_told(const World *w, const Pack *p, int32_t share) {
    for (int32_t identity = 0; identity < p->setup.profiles_count; identity++)
        if (bit_of(share_row(w, p, identity), share))
            return true;
    return false;
}
void memory_share(World *w, const Pack *p, int32_t i, int32_t share) {
    set_bit(share_row(w, p, person_identity(w)[i]), share);
}

int32_t memory_mark_week(const World *w, const Pack *p, int32_t mark) {
    return week_of(*story(w, p->inside->memory.mark_week, mark));
}
void memory_mark(World *w, const Pack *p, int32_t mark) {
    *story(w, p->inside->memory.mark_week, mark) = this_week(w);
}
int32_t memory_storylet_week(const World *w, const Pack *p, int32_t storylet) {
    return week_of(*story(w, p->inside->memory.storylet_week, storylet));
}
void memory_storylet(World *w, const Pack *p, int32_t storylet) {
    *story(w, p->inside->memory.storylet_week, storylet) = this_week(w);
}
int32_t memory_thread_week(const World *w, const Pack *p, int32_t thread) {
    return week_of(*story(w, p->inside->memory.thread_week, thread));
}
void memory_thread(World *w, const Pack *p, int32_t thread) {
    *story(w, p->inside->memory.thread_week, thread) = this_week(w);
}
int32_t memory_rung_week(const World *w, const Pack *p, int32_t topic, int32_t rung) {
    return week_of(*story(w, p->inside->memory.rung_week, topic * RUNGS + rung));
}
void memory_rung(World *w, const Pack *p, int32_t topic, int32_t rung) {
    *story(w, p->inside->memory.rung_week, topic * RUNGS + rung) = this_week(w);
}

/* Bytes of the world are copied in and out: the row may stand at any address. */
Slot memory_slot(const World *w, const Pack *p, int32_t i) {
    Slot slot, blank = {.identity = (int16_t)person_identity(w)[i]};
    memcpy(&slot, story(w, p->inside->memory.slots, i * (int32_t)sizeof slot), sizeof slot);
    return slot.identity == blank.identity ? slot : blank;
}

Slot *memory_slot_edit(World *w, const Pack *p, int32_t i) {
    Slot current = memory_slot(w, p, i);
    void *at = story(w, p->inside->memory.slots, i * (int32_t)sizeof current);
    BUG_IF((uintptr_t)at % _Alignof(Slot));
    memcpy(at, &current, sizeof current);
    return at;
}

void memory_notice(World *w, const Pack *p, const Event *events, int32_t count) {
    for (int32_t e = 0; e < count; e++) {
        const Event *event = &events[e];
        if (event->a < 1 || event->a >= w->n)
            continue;
        if (event->kind == EVENT_answer) {
            Slot *slot = memory_slot_edit(w, p, event->a);
            slot->asked = (uint8_t)(event->k + 1);
            slot->answer = (uint8_t)(event->v + 1);
            slot->ask_week = this_week(w);
            slot->deed = DEED_UNKNOWN;
        } else if (event->kind == EVENT_deed) {
            memory_slot_edit(w, p, event->a)->deed = event->v ? DEED_DONE : DEED_NOT_DONE;
        } else if (event->kind == EVENT_comes &&
                   memory_slot(w, p, event->a).asked == ASK_stand + 1) {
            memory_slot_edit(w, p, event->a)->deed = DEED_DONE;
        } else if (event->kind == EVENT_stays_away) {
            memory_slot_edit(w, p, event->a)->deed = DEED_NOT_DONE;
        } else if (event->kind == EVENT_promise) {
            memory_slot_edit(w, p, event->a)->promise = event->v ? PROMISE_KEPT : PROMISE_BROKEN;
        }
    }
}

void memory_talk_ended(World *w, const Pack *p, int32_t i, Band band, int32_t open_topic) {
    Slot *slot = memory_slot_edit(w, p, i);
    slot->talks = (uint8_t)(slot->talks < MEMORY_TIMES_MAX ? slot->talks + 1 : slot->talks);
    slot->talk_week = this_week(w);
    slot->last_band = (uint8_t)(band + 1);
    slot->open_topic = (int16_t)(open_topic + 1);
}

uint8_t *memory_director(const World *w, const Pack *p) {
    return story(w, p->inside->memory.director, 0);
}

int32_t memory_line_week(const World *w, const Pack *p, int32_t line) {
    return week_of(*said(w, p->inside->memory.line_week, line));
}
int32_t memory_line_times(const World *w, const Pack *p, int32_t line) {
    return *said(w, p->inside->memory.line_times, line);
}
void memory_say(World *w, const Pack *p, int32_t line) {
    uint8_t *times = said(w, p->inside->memory.line_times, line);
    *times = (uint8_t)(*times < MEMORY_TIMES_MAX ? *times + 1 : *times);
    *said(w, p->inside->memory.line_week, line) = this_week(w);
}
bool memory_line_free(const World *w, const Pack *p, int32_t line, int32_t once_words) {
    int32_t week = memory_line_week(w, p, line);
    return week == NEVER || (p->line[line].words <= once_words && w->week - week >= SEASON_WEEKS);
}

/* Index among the general player lines, or NONE. */
static int32_t general(const Pack *p, int32_t option) {
    int32_t i = option - p->bank.options.first;
    return i >= 0 && i < p->bank.options.count ? i : NONE;
}
int32_t memory_option_week(const World *w, const Pack *p, int32_t option) {
    return week_of(*said(w, p->inside->memory.option_week, option));
}
bool memory_option_shown(const World *w, const Pack *p, int32_t option, int32_t i) {
    int32_t row = person_identity(w)[i] * p->inside->memory.general_row;
    return general(p, option) != NONE &&
           bit_of(said(w, p->inside->memory.general_shown, row), general(p, option));
}
void memory_show(World *w, const Pack *p, int32_t option, int32_t i) {
    int32_t row = person_identity(w)[i] * p->inside->memory.general_row;
    *said(w, p->inside->memory.option_week, option) = this_week(w);
    if (general(p, option) != NONE)
        set_bit(said(w, p->inside->memory.general_shown, row), general(p, option));
}

MemoryRows memory_rows(const World *w, const Pack *p, int32_t i) {
    const MemoryLayout *m = &p->inside->memory;
    _Static_assert(BITS == 8, "as memory_rows_shown counts");
    return (MemoryRows){said(w, m->line_week, 0), said(w, m->option_week, 0),
                        said(w, m->general_shown, person_identity(w)[i] * m->general_row)};
}
