#include "script/when.h"
#include "script/memory.h"
#include "script/pack_build.h"
#include "script/when_list.h"
#include "sim/measure.h"
#include "sim/powers.h"

/* Ears of a place, 0-100: up to EARS_NONE two people are alone there; from EARS_MANY on somebody
   always listens. */
enum { EARS_NONE = 20, EARS_MANY = 60 };

typedef bool WhenAsk(const WhenContext *c, const WhenRow *row);

static const WhenTable *table_of(const WhenContext *c) {
    return &c->pack->inside->when;
}
static const World *world_of(const WhenContext *c) {
    return c->model->world;
}
static int32_t subject(const WhenContext *c) {
    return c->person == NOBODY ? 0 : c->person;
}
static bool in_range(const WhenRow *row, int32_t value) {
    return value >= row->range.lo && value <= row->range.hi;
}
static bool percent_in(const WhenRow *row, Unit value) {
    return in_range(row, unit_to_percent(value));
}
static bool in_set(const WhenRow *row, int32_t index) {
    return index >= 0 && row->bits >> index & 1;
}
static bool is(const WhenRow *row, bool value) {
    return row->yes == value;
}

static bool ask_band(const WhenContext *c, const WhenRow *row) {
    return in_set(row, (int32_t)world_band(world_of(c), c->model->rules, c->person, 0));
}
static bool ask_trust(const WhenContext *c, const WhenRow *row) {
    return percent_in(row, tie_trust(world_of(c), c->person)[0]);
}
static bool ask_strain(const WhenContext *c, const WhenRow *row) {
    return percent_in(row, tie_strain(world_of(c), c->person)[0]);
}
static bool ask_fear(const WhenContext *c, const WhenRow *row) {
    return percent_in(row, person_fear(world_of(c))[subject(c)]);
}
static bool ask_belief(const WhenContext *c, const WhenRow *row) {
    return percent_in(row, person_belief(world_of(c))[subject(c)]);
}
static bool ask_energy(const WhenContext *c, const WhenRow *row) {
    return percent_in(row, person_energy(world_of(c))[subject(c)]);
}
static bool ask_heat(const WhenContext *c, const WhenRow *row) {
    return percent_in(row, world_of(c)->heat[row->a]);
}
static bool ask_told(const WhenContext *c, const WhenRow *row) {
    const uint16_t *told = tie_told(world_of(c), 0);
    int32_t count = 0;
    for (int32_t i = 1; i < world_of(c)->n; i++)
        count += (c->person == NOBODY || c->person == i) && (told[i] & row->bits) != 0;
    return in_range(row, count);
}

typedef bool ItemAsk(const WhenContext *c, int32_t item);
static bool any_item(const WhenContext *c, const WhenRow *row, ItemAsk *ask) {
    for (int32_t i = 0; i < row->items.count; i++)
        if (ask(c, table_of(c)->item[row->items.first + i]))
            return true;
    return false;
}
static bool all_items(const WhenContext *c, const WhenRow *row, ItemAsk *ask) {
    for (int32_t i = 0; i < row->items.count; i++)
        if (!ask(c, table_of(c)->item[row->items.first + i]))
            return false;
    return true;
}
static bool item_known(const WhenContext *c, int32_t item) {
    if (item >= 0)
        return memory_fact_week(world_of(c), c->pack, item) != NEVER;
    if (c->person == NOBODY)
        return memory_share_told(world_of(c), c->pack, NONE - 1 - item);
    return memory_share_known(world_of(c), c->pack, c->person, NONE - 1 - item);
}
static bool item_leaked(const WhenContext *c, int32_t item) {
    return memory_fact_leaked(world_of(c), c->pack, item) != NEVER;
}
static bool item_marked(const WhenContext *c, int32_t item) {
    return memory_mark_week(world_of(c), c->pack, item) != NEVER;
}
static bool item_here(const WhenContext *c, int32_t item) {
    const World *w = world_of(c);
    for (int32_t i = 0; i < w->n; i++)
        if (person_identity(w)[i] == item)
            return true;
    return item >= c->pack->setup.profiles_count; /* manager and staffer stay */
}
static bool item_happened(const WhenContext *c, int32_t item) {
    for (int32_t i = 0; i < c->event_count; i++)
        if (when_happening_is(c->pack, item, &c->events[i]))
            return true;
    return false;
}
static bool item_holds(const WhenContext *c, int32_t item) {
    return when_holds(c, item);
}

static bool ask_knows(const WhenContext *c, const WhenRow *row) {
    return any_item(c, row, item_known);
}
static bool ask_said(const WhenContext *c, const WhenRow *row) {
    return any_item(c, row, item_known);
}
static bool ask_not_said(const WhenContext *c, const WhenRow *row) {
    return !any_item(c, row, item_known);
}
static bool ask_leaked(const WhenContext *c, const WhenRow *row) {
    return any_item(c, row, item_leaked);
}
static bool ask_mark(const WhenContext *c, const WhenRow *row) {
    return any_item(c, row, item_marked);
}
static bool ask_season(const WhenContext *c, const WhenRow *row) {
    return in_range(row, world_season(world_of(c)));
}
static bool ask_week(const WhenContext *c, const WhenRow *row) {
    return in_range(row, world_of(c)->week % SEASON_WEEKS + 1);
}
static bool ask_year(const WhenContext *c, const WhenRow *row) {
    enum { SEASONS_A_YEAR = 4 };
    return in_range(row, (world_season(world_of(c)) - 1) / SEASONS_A_YEAR + 1);
}
static bool ask_gap(const WhenContext *c, const WhenRow *row) {
    Slot slot = memory_slot(world_of(c), c->pack, c->person);
    int32_t gap = slot.talk_week ? world_of(c)->week + 1 - slot.talk_week : WHEN_GAP_MAX;
    return in_range(row, gap < WHEN_GAP_MAX ? gap : WHEN_GAP_MAX);
}
static bool ask_first(const WhenContext *c, const WhenRow *row) {
    const int32_t *first = world_of(c)->first;
    for (int32_t stage = 0; stage < STAGES; stage++)
        if (in_set(row, stage) && first[stage] != NEVER &&
            world_of(c)->week - first[stage] <= SEASON_WEEKS)
            return true;
    if (row->bits || c->person == NOBODY)
        return false;
    return is(row, memory_slot(world_of(c), c->pack, c->person).talks == 0);
}
static bool ask_place(const WhenContext *c, const WhenRow *row) {
    return in_set(row, c->place);
}
static bool ask_shift(const WhenContext *c, const WhenRow *row) {
    return in_set(row, person_shift(world_of(c))[subject(c)]);
}
static bool ask_dept(const WhenContext *c, const WhenRow *row) {
    return in_set(row, person_dept(world_of(c))[subject(c)]);
}
static bool ask_alone(const WhenContext *c, const WhenRow *row) {
    return is(row, c->alone);
}
static bool ask_overheard(const WhenContext *c, const WhenRow *row) {
    return is(row, c->overheard);
}
static bool ask_present(const WhenContext *c, const WhenRow *row) {
    return all_items(c, row, item_here);
}
static bool ask_absent(const WhenContext *c, const WhenRow *row) {
    return !any_item(c, row, item_here);
}
static int32_t place_of(const World *w, int32_t identity) {
    for (int32_t i = 0; i < w->n; i++)
        if (person_identity(w)[i] == identity)
            return i;
    return NOBODY;
}
static bool ask_tie_between(const WhenContext *c, const WhenRow *row) {
    int32_t i = place_of(world_of(c), row->a), j = place_of(world_of(c), row->b);
    if (i == NOBODY || j == NOBODY || i == j)
        return false;
    return percent_in(row, (tie_trust(world_of(c), i)[j] + tie_trust(world_of(c), j)[i]) / 2);
}
static bool ask_last(const WhenContext *c, const WhenRow *row) {
    if (c->reply != NONE && in_set(row, c->reply))
        return true;
    int32_t band = memory_slot(world_of(c), c->pack, c->person).last_band;
    return band && in_set(row, REPLY_COUNT + band - 1);
}

/* Of the one person, or of how many people when nobody is talked with. */
typedef bool SlotAsk(Slot slot, const WhenRow *row);
static int32_t count_slots(const WhenContext *c, const WhenRow *row, SlotAsk *ask) {
    int32_t count = 0;
    for (int32_t i = 1; i < world_of(c)->n; i++)
        count += (c->person == NOBODY || c->person == i) &&
                 ask(memory_slot(world_of(c), c->pack, i), row);
    return count;
}
static bool slot_asked(Slot slot, const WhenRow *row) {
    return slot.asked && in_set(row, slot.asked - 1);
}
static bool slot_answer(Slot slot, const WhenRow *row) {
    return slot.answer && in_set(row, slot.answer - 1);
}
static bool slot_done(Slot slot, const WhenRow *row) {
    return slot.deed != DEED_UNKNOWN && is(row, slot.deed == DEED_DONE);
}
static bool slot_promise(Slot slot, const WhenRow *row) {
    return slot.promise != PROMISE_NONE && in_set(row, slot.promise - PROMISE_OPEN);
}
static bool ask_asked(const WhenContext *c, const WhenRow *row) {
    return in_range(row, count_slots(c, row, slot_asked));
}
static bool ask_answer(const WhenContext *c, const WhenRow *row) {
    return count_slots(c, row, slot_answer) > 0;
}
static bool ask_done(const WhenContext *c, const WhenRow *row) {
    return count_slots(c, row, slot_done) > 0;
}
/* The model knows which promises are open now; kept and broken ones are remembered. */
static bool ask_promise(const WhenContext *c, const WhenRow *row) {
    const int32_t *due = person_promise_due(world_of(c));
    int32_t count = 0;
    for (int32_t i = 1; i < world_of(c)->n; i++) {
        if (c->person != NOBODY && c->person != i)
            continue;
        Slot slot = memory_slot(world_of(c), c->pack, i);
        if (due[i] != NEVER)
            slot.promise = PROMISE_OPEN;
        count += slot_promise(slot, row);
    }
    return in_range(row, count);
}
static bool ask_request(const WhenContext *c, const WhenRow *row) {
    return world_of(c)->request != STAFFER_nothing && in_set(row, world_of(c)->request_answer);
}
static bool ask_event(const WhenContext *c, const WhenRow *row) {
    return any_item(c, row, item_happened);
}
static bool ask_committee(const WhenContext *c, const WhenRow *row) {
    return is(row, world_of(c)->first[STAGE_COMMITTEE] != NEVER);
}

static bool count_actions(const WhenContext *c, const WhenRow *row, bool by_kind, int32_t result,
                          bool held) {
    const World *w = world_of(c);
    int32_t all = w->actions < ACTIONS_MAX ? w->actions : ACTIONS_MAX, count = 0;
    for (int32_t a = 0; a < all; a++) {
        int32_t word = by_kind ? w->action_kind[a] : w->action_issue[a];
        count += in_set(row, word) && (result == NONE || w->action_result[a] == result) &&
                 (!held || w->action_held[a]);
    }
    return in_range(row, count);
}
static bool ask_action(const WhenContext *c, const WhenRow *row) {
    return count_actions(c, row, true, NONE, false);
}
static bool ask_won(const WhenContext *c, const WhenRow *row) {
    return count_actions(c, row, false, RESULT_GRANTED, false);
}
static bool ask_lost(const WhenContext *c, const WhenRow *row) {
    return count_actions(c, row, false, RESULT_NO, false);
}
static bool ask_held(const WhenContext *c, const WhenRow *row) {
    return count_actions(c, row, false, NONE, true);
}
static bool ask_power(const WhenContext *c, const WhenRow *row) {
    return percent_in(row, measure_power(c->model, NOBODY));
}
static bool ask_power_without_player(const WhenContext *c, const WhenRow *row) {
    return percent_in(row, measure_power(c->model, 0));
}
static bool ask_any(const WhenContext *c, const WhenRow *row) {
    return any_item(c, row, item_holds);
}
static bool ask_none(const WhenContext *c, const WhenRow *row) {
    return !any_item(c, row, item_holds);
}

static WhenAsk *const asks[] = {
#define X(name, takes, words, lo, hi, person, what) ask_##name,
    WHEN_LIST(X)
#undef X
};
static const bool needs_person[] = {
#define X(name, takes, words, lo, hi, person, what) person,
    WHEN_LIST(X)
#undef X
};

WhenContext when_context(const Model *model, const Pack *pack, int32_t person, int32_t place) {
    int32_t ears = place == NONE ? EARS_NONE : pack->setup.place[place].ears;
    return (WhenContext){.model = model,
                         .pack = pack,
                         .person = person,
                         .place = place,
                         .reply = NONE,
                         .alone = ears <= EARS_NONE,
                         .overheard = ears >= EARS_MANY};
}

bool when_holds(const WhenContext *c, int32_t when) {
    if (when == NONE)
        return true;
    Range rows = table_of(c)->program[when];
    for (int32_t i = rows.first; i < rows.first + rows.count; i++) {
        const WhenRow *row = &table_of(c)->row[i];
        if (needs_person[row->key] && c->person == NOBODY)
            return false;
        if (!asks[row->key](c, row))
            return false;
    }
    return true;
}

bool when_happening_is(const Pack *pack, int32_t happening, const Event *event) {
    const Happening *h = &pack->happening[happening];
    if (h->event == NONE || h->event != event->kind)
        return false;
    return (h->k == NONE || h->k == event->k) && (h->v == NONE || h->v == event->v);
}

uint32_t when_bands(const Pack *pack, int32_t when) {
    uint32_t bands = (1u << BAND_COUNT) - 1;
    if (when == NONE)
        return bands;
    Range rows = pack->inside->when.program[when];
    for (int32_t i = rows.first; i < rows.first + rows.count; i++)
        if (pack->inside->when.row[i].key == WHEN_band)
            bands &= (uint32_t)pack->inside->when.row[i].bits;
    return bands;
}
