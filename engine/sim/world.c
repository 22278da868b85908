#include "sim/world.h"
#include "base/status.h"
#include "sim/luck.h"
#include "sim/voice.h"
#include <stdlib.h>
#include <string.h>

enum { BEFORE_START = -1 };
_Static_assert(sizeof(World) % sizeof(uint64_t) == 0, "cells must follow without padding");

static int32_t lay(int32_t *at, int32_t next, size_t bytes) {
    *at = next;
    return next + (int32_t)((bytes + CELL_ALIGN) & ~(size_t)CELL_ALIGN);
}

/* Byte offsets of every column for a workplace of this size. */
static void lay_out(const Setup *s, int32_t at[AT_END + 1]) {
    size_t n = (size_t)s->people;
    int32_t next = 0;
#define X(name) next = lay(&at[AT_PERSON_##name], next, n * sizeof(int32_t));
    PERSON_COLUMNS(X)
#undef X
#define X(name) next = lay(&at[AT_ISSUE_##name], next, n * ISSUES_MAX * sizeof(int32_t));
    ISSUE_COLUMNS(X)
#undef X
#define X(name) next = lay(&at[AT_TIE_##name], next, n * n * sizeof(uint16_t));
    TIE_COLUMNS(X)
#undef X
#define X(name) next = lay(&at[AT_TIE_##name], next, n * n * sizeof(int32_t));
    TIE_HOURS(X)
#undef X
    next = lay(&at[AT_STORY], next, (size_t)s->story_bytes);
    next = lay(&at[AT_SAID], next, (size_t)s->said_bytes);
    next = lay(&at[AT_SCENE], next, SCENE_CELLS * sizeof(int32_t));
    at[AT_END] = next;
}

size_t world_bytes(const Setup *setup) {
    int32_t at[AT_END + 1];
    lay_out(setup, at);
    return sizeof(World) + (size_t)at[AT_END];
}

World *world_new(const Setup *setup) {
    BUG_IF(setup->people < 1 || setup->people > PEOPLE_MAX || setup->issues > ISSUES_MAX);
    World *w = calloc(1, world_bytes(setup));
    BUG_IF(!w);
    w->n = setup->people;
    w->issues = setup->issues;
    lay_out(setup, w->at);
    return w;
}

void world_free(World *world) {
    free(world);
}

void world_copy(World *to, const World *from) {
    memcpy(to, from, sizeof *from + (size_t)from->at[AT_END]);
}

static Unit draw_bound(Luck *luck, Bound b) {
    return unit_percent(luck_between(luck, b.lo, b.hi));
}

static int32_t bits_set(uint32_t v) {
    int32_t count = 0;
    for (; v; v &= v - 1)
        count++;
    return count;
}

/* How well two people get on without trying: shared tastes, and a remainder nobody can name. */
static Unit draw_affinity(const World *w, const Rules *r, Luck *luck, int32_t i, int32_t j) {
    uint32_t mask = (1u << ACTIVITY_COUNT) - 1;
    uint32_t differ = ((uint32_t)person_interests(w)[i] ^ (uint32_t)person_interests(w)[j]) & mask;
    Unit alike = unit_ratio(ACTIVITY_COUNT - bits_set(differ), ACTIVITY_COUNT);
    Unit base = r->affinity_lo + unit_mul(ONE - r->affinity_lo, alike);
    return unit_clamp(base + luck_between(luck, -r->affinity_spread, r->affinity_spread));
}

/* Hours that would have led to this trust, so that meeting does not undo what was there. */
static Hours hours_behind(const Rules *r, Unit trust, Unit affinity) {
    Unit x = unit_ratio(trust, unit_mul(affinity, r->trust_ceiling) + 1);
    if (x > r->familiarity_most)
        x = r->familiarity_most;
    return (Hours)((int64_t)r->familiarity_half * x / (ONE - x));
}

static void meet(World *w, const Setup *s, const Rules *r, Luck *luck, int32_t i, int32_t j, bool start) {
    int32_t *dept = person_dept(w), *shift = person_shift(w);
    Hours most = !start || i == 0 || j == 0 ? 0 : unit_mul(r->start_hours, ONE - r->isolation);
    if (dept[i] != dept[j])
        most = unit_mul(most, r->start_other_dept);
    if (shift[i] != shift[j])
        most = unit_mul(most, r->start_other_shift);
    Hours h = luck_below(luck, most + 1);
    Unit trust = 0;
    tie_affinity(w, i)[j] = (uint16_t)draw_affinity(w, r, luck, i, j);
    trust = unit_mul(unit_mul(unit_ratio(h, (int64_t)h + r->familiarity_half), tie_affinity(w, i)[j]), r->trust_ceiling);
    tie_trust(w, i)[j] = (uint16_t)unit_clamp(trust);
    tie_hours(w, i)[j] = h;
    tie_strain(w, i)[j] = 0;
    (void)s;
}

static void reset_person(World *w, int32_t i) {
#define X(name) person_##name(w)[i] = 0;
    PERSON_COLUMNS(X)
#undef X
    int32_t *never[] = {person_met(w), person_asked_week(w), person_ask_due(w), person_promise_due(w),
                        person_stand_week(w), person_invited(w), person_avoids(w), person_ask_kind(w)};
    for (size_t c = 0; c < sizeof never / sizeof *never; c++)
        never[c][i] = NEVER;
    person_table(w)[i] = NOBODY;
    memset(issue_known(w, i), 0, ISSUES_MAX * sizeof(int32_t));
}

static void draw_person(World *w, const Setup *s, const Rules *r, Luck *luck, int32_t i, int32_t identity) {
    const Profile *p = &s->profiles[identity];
    reset_person(w, i);
    person_identity(w)[i] = identity;
    person_dept(w)[i] = p->dept;
    person_shift(w)[i] = p->shift;
    person_arrived(w)[i] = w->week;
#define X(name) person_##name(w)[i] = draw_bound(luck, p->trait[TRAIT_##name]);
    TRAIT_LIST(X)
#undef X
    person_fear(w)[i] = unit_clamp(person_fear(w)[i] + r->fear_shift);
    for (int32_t k = 0; k < s->issues; k++)
        issue_care(w, i)[k] = draw_bound(luck, p->care[k]);
    for (int32_t a = 0; a < ACTIVITY_COUNT; a++)
        if (luck_below(luck, PERCENT) < p->like[a])
            person_interests(w)[i] |= 1 << a;
    person_doubter(w)[i] = i && luck_below(luck, PERCENT) < p->doubter;
}

void world_place_person(World *w, const Setup *s, const Rules *r, int32_t i, int32_t identity) {
    Luck luck = luck_of(w->seed, w->week, LUCK_TURNOVER, i, identity);
    voice_forget(w, i);
    int32_t dept = person_dept(w)[i], shift = person_shift(w)[i];
    draw_person(w, s, r, &luck, i, identity);
    person_dept(w)[i] = dept;
    person_shift(w)[i] = shift;
    for (int32_t j = 0; j < w->n; j++) {
        if (person_table(w)[j] == i)
            person_table(w)[j] = NOBODY;
        if (j == i)
            continue;
        meet(w, s, r, &luck, i, j, false);
        meet(w, s, r, &luck, j, i, false);
    }
}

static void seed_ties(World *w, const Setup *s, const Rules *r) {
    for (int32_t i = 0; i < w->n; i++) {
        Luck luck = luck_of(w->seed, BEFORE_START, LUCK_SEED, i, 1);
        for (int32_t j = 0; j < w->n; j++)
            if (j != i)
                meet(w, s, r, &luck, i, j, true);
    }
    for (int32_t t = 0; t < s->ties_count; t++) {
        const SetupTie *tie = &s->ties[t];
        Unit trust = unit_mul(unit_percent(tie->trust), r->start_ties);
        Unit affinity = tie_affinity(w, tie->from)[tie->to];
        if (affinity < trust)
            tie_affinity(w, tie->from)[tie->to] = (uint16_t)(affinity = unit_clamp(trust + r->affinity_spread));
        tie_trust(w, tie->from)[tie->to] = (uint16_t)trust;
        tie_strain(w, tie->from)[tie->to] = (uint16_t)unit_percent(tie->strain);
        tie_hours(w, tie->from)[tie->to] = hours_behind(r, trust, affinity);
    }
}

void world_seed(World *w, const Setup *s, const Rules *r, uint64_t seed) {
    int32_t n = w->n, issues = w->issues, at[AT_END + 1];
    memcpy(at, w->at, sizeof at);
    memset(w, 0, sizeof *w + (size_t)at[AT_END]);
    memcpy(w->at, at, sizeof at);
    w->n = n;
    w->issues = issues;
    w->seed = seed;
    for (int32_t k = 0; k < STAGES; k++)
        w->first[k] = NEVER;
    for (int32_t i = 0; i < n; i++) {
        Luck luck = luck_of(seed, BEFORE_START, LUCK_SEED, i, 0);
        draw_person(w, s, r, &luck, i, i);
    }
    seed_ties(w, s, r);
    for (int32_t k = 0; k < issues; k++)
        w->heat[k] = w->heat_base[k] = r->follow_calendar ? unit_percent(s->heat_start[k]) : r->heat_rest;
    w->last_action_week = w->employer_last_week = w->request_due = w->pending_due = NEVER;
    w->pending_kind = w->pending_issue = w->pending_by = w->talk_person = NEVER;
    w->group_week = w->staffer_cold_until = w->used_week = NEVER;
    w->approval = r->approval_start;
    for (int32_t c = 0; c < CARDS; c++)
        w->card_who[c] = NOBODY;
    w->hires = n;
}

Band world_band(const World *w, const Rules *r, int32_t i, int32_t j) {
    Unit trust = tie_trust(w, i)[j];
    if (tie_strain(w, i)[j] >= r->band_sore)
        return BAND_SORE;
    return trust >= r->band_close ? BAND_CLOSE : trust >= r->band_warm ? BAND_WARM : BAND_COLD;
}

int32_t world_hottest_issue(const World *w) {
    int32_t best = 0;
    for (int32_t k = 1; k < w->issues; k++)
        if (w->heat[k] > w->heat[best])
            best = k;
    return best;
}
