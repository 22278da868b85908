#include "view/knows.h"
#include "base/status.h"
#include <stdlib.h>

bool knows_met(const Play *p, int32_t i) {
    return person_met(p->world)[i] != NEVER;
}

bool knows_same_shift(const Play *p, int32_t i) {
    return person_shift(p->world)[i] == person_shift(p->world)[0];
}

static bool was_shown(const Play *p, int32_t person) {
    for (int32_t k = 0; k < p->shown_count; k++) {
        const Shown *s = &p->shown[k];
        if (s->speaker == person || s->name == person || s->other == person)
            return true;
    }
    return false;
}

bool knows_of(const Play *p, int32_t i) {
    const World *w = p->world;
    return knows_met(p, i) || knows_same_shift(p, i) || person_dept(w)[i] == person_dept(w)[0] ||
           knows_told(p, i) || was_shown(p, person_identity(w)[i]);
}

uint32_t knows_told(const Play *p, int32_t i) {
    const World *w = p->world;
    uint32_t bits = 0;
    for (int32_t j = i ? i : 1; j < (i ? i + 1 : w->n); j++)
        bits |= tie_told(w, 0)[j];
    return bits;
}

bool knows_own(const Play *p, int32_t k) {
    return world_feels(p->world, &p->rules, 0, k) > p->rules.felt_bar;
}

bool knows_invited(const Play *p, int32_t i) {
    int32_t until = person_invited(p->world)[i];
    return until != NEVER && until >= p->world->week;
}

bool knows_staffer(const Play *p) {
    const World *w = p->world;
    if (w->request || w->staffer_help || w->staffer_cold_until != NEVER)
        return true;
    for (int32_t k = 0; k < p->shown_count; k++) {
        int32_t speaker = p->shown[k].speaker;
        if (speaker > 0 && speaker < p->pack->persons && p->pack->person[speaker].job == JOB_STAFFER)
            return true;
    }
    return false;
}

int32_t knows_place_of(const Play *p, int32_t person) {
    for (int32_t i = 0; i < p->world->n; i++)
        if (person_identity(p->world)[i] == person)
            return i;
    return NOBODY;
}

/* ---- who sits with whom ---- */

EventKind knows_event_of_line(const Pack *pack, int32_t line) {
    for (int32_t h = 0; h < pack->happenings; h++) {
        Range r = pack->happening[h].lines;
        if (line >= r.first && line < r.first + r.count && pack->happening[h].event != NONE)
            return (EventKind)pack->happening[h].event;
    }
    return EVENT_COUNT;
}

int32_t knows_letter_of_line(const Pack *pack, int32_t line, bool *question) {
    for (int32_t k = 0; k < pack->letters; k++) {
        const Letter *letter = &pack->letter[k];
        bool asks = letter->question == line;
        bool tells = line >= letter->paragraphs.first && line < letter->paragraphs.first + letter->paragraphs.count;
        if (question)
            *question = asks;
        if (asks || tells)
            return k;
    }
    return NONE;
}

static SeenPair *pair_of(SeenPairs *pairs, int32_t a, int32_t b) {
    int32_t low = a < b ? a : b, high = a < b ? b : a;
    for (int32_t k = 0; k < pairs->count; k++)
        if (pairs->pair[k].a == low && pairs->pair[k].b == high)
            return &pairs->pair[k];
    if (pairs->count == pairs->room) {
        int32_t room = pairs->room ? pairs->room * 2 : 1 << 5;
        SeenPair *larger = realloc(pairs->pair, (size_t)room * sizeof *larger);
        BUG_IF(!larger);
        pairs->pair = larger;
        pairs->room = room;
    }
    pairs->pair[pairs->count] = (SeenPair){.a = low, .b = high, .last_week = NEVER};
    return &pairs->pair[pairs->count++];
}

/* Whoever takes another table leaves the one before. */
static void changed_table(SeenPairs *pairs, int32_t person) {
    for (int32_t k = 0; k < pairs->count; k++) {
        SeenPair *pair = &pairs->pair[k];
        if (pair->sit && (pair->a == person || pair->b == person)) {
            pair->sit = false;
            pair->sat = true;
        }
    }
}

static void see_line(const Play *p, SeenPairs *pairs, const Shown *s) {
    if (s->speaker != SPEAKER_NARRATION || s->name < 0 || s->other < 0 || s->name == s->other)
        return;
    EventKind kind = knows_event_of_line(p->pack, s->line);
    if (kind != EVENT_table && kind != EVENT_together && kind != EVENT_introduces)
        return;
    if (kind == EVENT_table)
        changed_table(pairs, s->name);
    SeenPair *pair = pair_of(pairs, s->name, s->other);
    pair->times++;
    pair->last_week = s->week;
    if (kind == EVENT_table)
        pair->sit = true;
}

static void see_tables(const Play *p, SeenPairs *pairs) {
    const World *w = p->world;
    for (int32_t i = 1; i < w->n; i++) {
        int32_t with = person_table(w)[i];
        if (with <= 0 || with >= w->n || !knows_same_shift(p, i) || !knows_same_shift(p, with))
            continue;
        SeenPair *pair = pair_of(pairs, person_identity(w)[i], person_identity(w)[with]);
        pair->times += !pair->sit;
        pair->last_week = w->week;
        pair->sit = true;
    }
}

void knows_pairs(const Play *p, SeenPairs *out) {
    *out = (SeenPairs){0};
    for (int32_t k = 0; k < p->shown_count; k++)
        see_line(p, out, &p->shown[k]);
    /* Of one's own shift one sees the tables as they are now. */
    for (int32_t k = 0; k < out->count; k++) {
        SeenPair *pair = &out->pair[k];
        int32_t a = knows_place_of(p, pair->a), b = knows_place_of(p, pair->b);
        bool seen = a > 0 && b > 0 && knows_same_shift(p, a) && knows_same_shift(p, b);
        if (pair->sit && (seen || a == NOBODY || b == NOBODY)) {
            pair->sit = false;
            pair->sat = true;
        }
    }
    see_tables(p, out);
    for (int32_t k = 0; k < out->count; k++)
        out->pair[k].sat = out->pair[k].sat && !out->pair[k].sit;
}

void knows_pairs_free(SeenPairs *pairs) {
    free(pairs->pair);
    *pairs = (SeenPairs){0};
}
