/* What the player may say next: two lines that follow, one lure, one way out; never two of one move. */
#include "script/compose_inside.h"
#include "script/pack_build.h"
#include <string.h>

typedef enum { SLOT_FOLLOW, SLOT_LURE, SLOT_OUT, SLOTS } OfferSlot;
enum { OWN_WEIGHT = 400, CALL_WEIGHT = 60, LEAK_WEIGHT = 4, OFFERS_LEAST = 3 };

typedef struct {
    int32_t option, line, tier, equals, weight;
} Best;

/* The best so far for each kind of place in the offer and each move. */
typedef struct {
    const Scene *s;
    Luck luck;
    OfferContext at;
    Best best[SLOTS][MOVE_COUNT];
    uint32_t used; /* bits of moves */
} Table;

/* `what`: option, line, tier and weight of a line of this move. */
static void propose_best(Table *t, Best *best, Best what) {
    int32_t tier = what.tier, weight = what.weight;
    if (weight <= 0)
        return;
    int32_t before = best->weight ? best->tier : OPTION_TIERS;
    if (before < tier || (before == tier && best->weight > weight))
        return;
    if (before > tier || weight > best->weight)
        best->equals = 0;
    if (luck_below(&t->luck, ++best->equals))
        return;
    what.equals = best->equals;
    *best = what;
}

static void propose(Table *t, OfferSlot slot, int32_t option, int32_t tier, int32_t weight) {
    const Option *o = &t->s->pack->option[option];
    propose_best(t, &t->best[slot][o->move], (Best){option, o->line, tier, 0, weight});
}

static OfferSlot slot_of(const Option *o) {
    if (o->lure != LURE_none)
        return SLOT_LURE;
    return SLOT_FOLLOW;
}

/* The rung's own lines that were not shown yet. */
static void propose_own(Table *t) {
    const Scene *s = t->s;
    if (!floor_set(s))
        return;
    Range own = s->pack->topic[scene_get(s, CELL_TOPIC)].rung[*scene_cell(s, CELL_RUNG)].options;
    for (int32_t o = own.first; o < own.first + own.count; o++)
        if (option_fits(s, o) && !option_tier(s, o))
            propose(t, slot_of(&s->pack->option[o]), o, 0, OWN_WEIGHT);
}

/* A look at the general lines: what those of one kind weigh now, and which conditions hold. */
typedef enum { NOT_ASKED, HOLDS, HOLDS_NOT } Holds;
typedef struct {
    const GeneralLines *g;
    int32_t follow[GENERAL_KINDS_MAX], out[GENERAL_KINDS_MAX];
    int32_t kind[GENERAL_KINDS_MAX], live; /* those that weigh anything */
    uint8_t holds[GENERAL_WHENS_MAX];
    WhenContext context;
    MemoryRows rows;
    int32_t week;
} Look;

static void look_begin(Look *look, const Table *t) {
    const Scene *s = t->s;
    const World *w = s->model->world;
    look->g = &s->pack->inside->general;
    look->context = scene_context(s);
    look->rows = memory_rows(w, s->pack, w->talk_person);
    look->week = w->week;
    look->live = 0;
    memset(look->holds, NOT_ASKED, sizeof look->holds);
    look->holds[0] = HOLDS;
    for (int32_t k = 0; k < look->g->kinds; k++) {
        const Option *o = &s->pack->option[look->g->sample[k]];
        look->follow[k] = offer_weight(&t->at, o);
        look->out[k] = offer_out_weight(&t->at, o);
        if (look->follow[k] > 0 || look->out[k] > 0)
            look->kind[look->live++] = k;
    }
}

static bool look_fits(Look *look, const Scene *s, const GeneralLine *line, int32_t option) {
    if (!line->plain || line->when == GENERAL_VARIOUS)
        return option_fits(s, option);
    if (look->holds[line->when] == NOT_ASKED)
        look->holds[line->when] = when_holds(&look->context, look->g->when[line->when]) ? HOLDS : HOLDS_NOT;
    return look->holds[line->when] == HOLDS;
}

/* option_tier() of a general line. */
static int32_t look_tier(const Look *look, const Scene *s, const GeneralLine *line, int32_t option, int32_t nth) {
    int32_t shown = look->rows.option_week[option]; /* week + 1 */
    bool lately = shown && look->week + 1 - shown < SEASON_WEEKS;
    bool fresh = !look->rows.line_week[line->line] || line_fresh(s, line->line);
    return option_tier_of(fresh, memory_rows_shown(&look->rows, nth), lately);
}

static void look_at_line(Table *t, Look *look, int32_t nth) {
    const Scene *s = t->s;
    const GeneralLine *line = &look->g->general[nth];
    int32_t i = s->pack->bank.options.first + nth, kind = line->kind;
    if (kind == GENERAL_VARIOUS) {
        look->follow[kind] = offer_weight(&t->at, &s->pack->option[i]);
        look->out[kind] = offer_out_weight(&t->at, &s->pack->option[i]);
    }
    if (!look_fits(look, s, line, i))
        return;
    int32_t tier = look_tier(look, s, line, i, nth);
    if (!line->lure)
        propose_best(t, &t->best[SLOT_OUT][line->move], (Best){i, line->line, tier, 0, look->out[kind]});
    propose_best(t, &t->best[line->lure ? SLOT_LURE : SLOT_FOLLOW][line->move], (Best){i, line->line, tier, 0, look->follow[kind]});
}

/* In the order of the bank, those of kinds that could come. */
static void propose_general(Table *t) {
    Look look;
    look_begin(&look, t);
    const GeneralLines *g = look.g;
    for (int32_t word = 0; word < g->words; word++) {
        uint64_t could = general_mask(g, GENERAL_VARIOUS)[word];
        for (int32_t k = 0; k < look.live; k++)
            could |= general_mask(g, look.kind[k])[word];
        for (int32_t nth = word * GENERAL_BITS; could; nth++, could >>= 1)
            if (could & 1)
                look_at_line(t, &look, nth);
    }
}

/* What may be said to this person only, whatever is talked about. */
static void propose_theirs(Table *t) {
    enum { SOMETIMES = 6 };
    const Scene *s = t->s;
    Range own = s->pack->person[scene_who(s)].options;
    for (int32_t o = own.first; o < own.first + own.count; o++)
        if (option_fits(s, o) && !option_tier(s, o) && !t->at.told && s->pack->option[o].request == NONE)
            propose(t, slot_of(&s->pack->option[o]), o, 0, SOMETIMES);
}

/* A confidence of somebody else's, well meant. */
static void propose_leaks(Table *t) {
    const Scene *s = t->s;
    if (!t->at.work)
        return;
    for (int32_t f = 0; f < s->pack->facts; f++) {
        const Fact *fact = &s->pack->fact[f];
        if (!fact->leaks.count || fact->person == scene_who(s) || !knows(s, f))
            continue;
        for (int32_t o = fact->leaks.first; o < fact->leaks.first + fact->leaks.count; o++)
            if (option_fits(s, o) && !option_tier(s, o))
                propose(t, SLOT_LURE, o, 0, LEAK_WEIGHT);
    }
}

static void propose_callback(Table *t) {
    if (!t->at.empty || t->at.turn % 2)
        return; /* every other turn, so that it does not look like being asked for */
    int32_t line = callback_pick(t->s, &t->luck);
    if (line == NONE)
        return;
    Offered offered = callback_offered(t->s, line);
    int32_t move = offered.intent.arg[ARG_1];
    t->best[SLOT_FOLLOW][move].option = NONE;
    t->best[SLOT_FOLLOW][move].line = line;
    t->best[SLOT_FOLLOW][move].tier = 0;
    t->best[SLOT_FOLLOW][move].weight = CALL_WEIGHT;
}

/* Takes one for a slot, by weight; what was shown before weighs less. False: there is none. */
static bool take(Table *t, OfferSlot slot, uint32_t families) {
    int32_t sum = 0, chosen = NONE;
    for (int32_t move = 0; move < MOVE_COUNT; move++) {
        int32_t weight = t->best[slot][move].weight;
        if (!weight || (t->used >> move & 1) || !(families >> move_family((Move)move) & 1))
            continue;
        weight = 1 + ((weight << 2 * OPTION_TIERS) >> (2 * t->best[slot][move].tier));
        sum += weight;
        if (luck_below(&t->luck, sum) < weight)
            chosen = move;
    }
    if (chosen == NONE)
        return false;
    const Scene *s = t->s;
    int32_t option = t->best[slot][chosen].option, *count = scene_cell(s, CELL_OFFERS);
    t->used |= 1u << chosen;
    *scene_cell(s, CELL_OFFER + *count) = option == NONE ? -(t->best[slot][chosen].line + 1) : option + 1;
    (*count)++;
    if (option != NONE)
        memory_show(s->model->world, s->pack, option, s->model->world->talk_person);
    return true;
}

enum { ALL_FAMILIES = (1 << FAMILY_COUNT) - 1,
       RECEIVE = 1 << FAMILY_ECHO | 1 << FAMILY_STAND | 1 << FAMILY_WONDER | 1 << FAMILY_SWAP,
       WAIT = 1 << FAMILY_REST };

static void shuffle(const Scene *s, Luck *luck) {
    int32_t count = *scene_cell(s, CELL_OFFERS), *offer = scene_cell(s, CELL_OFFER);
    for (int32_t i = count - 1; i > 0; i--) {
        int32_t j = luck_below(luck, i + 1), keep = offer[i];
        offer[i] = offer[j];
        offer[j] = keep;
    }
}

static void offer_node(const Scene *s) {
    const ThreadNode *n = &s->pack->node[scene_get(s, CELL_NODE)];
    uint32_t used = 0;
    int32_t *count = scene_cell(s, CELL_OFFERS);
    for (int32_t o = n->options.first; o < n->options.first + n->options.count && *count < OFFERS_MAX; o++) {
        int32_t move = s->pack->option[o].move;
        if ((used >> move & 1) || !option_fits(s, o))
            continue;
        used |= 1u << move;
        *scene_cell(s, CELL_OFFER + (*count)++) = o + 1;
        memory_show(s->model->world, s->pack, o, s->model->world->talk_person);
    }
    if (!*count)
        *scene_cell(s, CELL_OVER) = 1;
}

/* Receive, wait, or use it. */
static void offer_disclosure(Table *t) {
    if (!take(t, SLOT_FOLLOW, RECEIVE))
        take(t, SLOT_FOLLOW, ALL_FAMILIES & ~WAIT);
    if (!take(t, SLOT_FOLLOW, WAIT))
        take(t, SLOT_OUT, WAIT);
    if (!take(t, SLOT_LURE, ALL_FAMILIES))
        take(t, SLOT_FOLLOW, ALL_FAMILIES);
}

static void offer_usual(Table *t) {
    int32_t follow = (int32_t)take(t, SLOT_FOLLOW, ALL_FAMILIES);
    follow += take(t, SLOT_FOLLOW, ALL_FAMILIES);
    bool lure = take(t, SLOT_LURE, ALL_FAMILIES), out = take(t, SLOT_OUT, ALL_FAMILIES);
    if (follow + lure + out < OFFERS_MAX && !lure)
        take(t, SLOT_FOLLOW, ALL_FAMILIES);
    while (*scene_cell(t->s, CELL_OFFERS) < OFFERS_LEAST && take(t, SLOT_OUT, ALL_FAMILIES))
        ;
}

void offer_make(const Scene *s) {
    memset(scene_cell(s, CELL_OFFERS), 0, (1 + OFFERS_MAX) * sizeof(int32_t));
    if (!talk_going(s->model->world) || *scene_cell(s, CELL_OVER))
        return;
    Table t = {.s = s, .luck = scene_luck(s, FOR_OFFER), .at = offer_context(s)};
    if (scene_get(s, CELL_NODE) != NONE) {
        offer_node(s);
    } else {
        propose_own(&t);
        propose_callback(&t);
        propose_theirs(&t);
        propose_leaks(&t);
        propose_general(&t);
        if (t.at.told)
            offer_disclosure(&t);
        else
            offer_usual(&t);
    }
    shuffle(s, &t.luck);
}

int32_t compose_offer(const Scene *s, Offered out[OFFERS_MAX]) {
    int32_t count = *scene_cell(s, CELL_OFFERS);
    for (int32_t i = 0; i < count; i++) {
        int32_t cell = *scene_cell(s, CELL_OFFER + i);
        out[i] = cell > 0 ? option_offered(s, cell - 1) : callback_offered(s, -cell - 1);
    }
    return count;
}
