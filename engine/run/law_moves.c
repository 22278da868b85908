/* L32: no move is best in all states, and none is worst. States of talks are drawn from runs: all bands,
   places and previous moves, with and without stated goals. In each, every move is tried with the same
   luck; its value is what it is expected to change for the better. */
#include "run/laws.h"
#include "run/sample.h"
#include "sim/ask.h"
#include "sim/tie.h"
#include <stdio.h>
#include <string.h>

static const LawVariant relationship = {.policy = "relationship"};
enum {
    STATES = MOVE_COUNT, /* of each world: one after each move */
    LUCKS = 16,
    BEFORE_MOST = 6,   /* lines said before, at most */
    SEED_APART = 977,
    STEPS = DEPTH_MAX  /* one thing told, or one step of depth, is a quarter of the whole */
};

/* How many moves were better, and worse, than each in the state where they were fewest; of one seed. */
typedef struct {
    int32_t better[MOVE_COUNT], worse[MOVE_COUNT];
} Ranks;

static TalkLine draw_line(const World *w, Luck *luck, int32_t i) {
    int32_t other = 1 + luck_below(luck, w->n - 1);
    return (TalkLine){
        .move = (Move)luck_below(luck, MOVE_COUNT),
        .goal = (Goal)luck_below(luck, GOAL_COUNT),
        .ask = ASK_stand,
        .issue = luck_below(luck, 2) ? world_hottest_issue(w) : TOPIC_LIFE,
        .other = other == i ? NOBODY : other,
    };
}

/* Somebody who stands as `band` to the player; anybody where there is nobody like that. */
static int32_t draw_person(const World *w, const Rules *r, Luck *luck, Band band) {
    int32_t i = 1 + luck_below(luck, w->n - 1);
    for (int32_t step = 1; step < w->n && world_band(w, r, i, 0) != band; step++)
        i = i % (w->n - 1) + 1;
    return i;
}

/* Moves that make up a good talk: half of the talks so far were of these, half of any. */
static const Move listens[] = {MOVE_open_question, MOVE_simple_reflection, MOVE_complex_reflection, MOVE_share, MOVE_joke, MOVE_affirm};
enum { LISTENS = sizeof listens / sizeof *listens };

/* Brings the sample's world into the state of a talk; the line says whose aim it serves and about what. */
static int32_t draw_state(Sample *s, Luck *luck, int32_t state, TalkLine *line) {
    World *w = s->model.world;
    const Rules *r = s->model.rules;
    Band band = (Band)(state % BAND_COUNT);
    int32_t i = draw_person(w, r, luck, band), lines = luck_below(luck, BEFORE_MOST + 1);
    bool listening = luck_below(luck, 2);
    if (band == BAND_SORE)
        tie_strain(w, i)[0] = (uint16_t)(r->band_sore + luck_below(luck, r->band_sore));
    talk_begin(&s->model, i, luck_below(luck, s->model.setup->places), BEFORE_MOST + 2, luck_below(luck, 2));
    for (int32_t n = 0; n < lines; n++) {
        TalkLine said = draw_line(w, luck, i);
        if (listening)
            said.move = listens[luck_below(luck, LISTENS)];
        if (n == lines - 1)
            said.move = (Move)(state % MOVE_COUNT);
        if (said.move != MOVE_goodbye && talk_say(&s->model, said).over)
            break;
    }
    *line = draw_line(w, luck, i);
    return i;
}

/* What they have agreed to, by how likely it is to be done. */
static int64_t agreed(const Model *m, int32_t i) {
    const World *w = m->world;
    YesKind stand = (YesKind)person_stand(w)[i], other = (YesKind)person_ask_yes(w)[i];
    int64_t sum = stand ? ask_deed_chance(m, i, stand) : 0;
    if (person_ask_kind(w)[i] == NEVER)
        return sum;
    int64_t deed = ask_deed_chance(m, i, other);
    return sum + (person_ask_kind(w)[i] == ASK_come_along ? deed / STEPS : deed);
}

/* What will come of it later: a promise, as far as keeping it would raise trust; being prepared, as far as
   it lowers fear on the day. */
static int64_t later(const Model *m, int32_t i) {
    const World *w = m->world;
    const Rules *r = m->rules;
    Unit missing = tie_bearing(m, i, 0) - tie_trust(w, i)[0];
    int64_t promised = person_promise_due(w)[i] != NEVER && missing > 0 ? unit_mul(r->promise_kept, missing) : 0;
    return promised + unit_mul(unit_mul(person_fear(w)[i], r->inoculate_fear), person_inoculated(w)[i]);
}

/* Trust, comfort, belief, what is told, how deep it goes, what is agreed, the tie to a third person who was brought
   up and what comes of it later, less strain and fear; the player's own energy; as shares, times ONE. */
static int64_t worth(const Model *m, int32_t i, const TalkLine *line, int32_t told) {
    const World *w = m->world;
    int64_t third = line->other > 0 && line->other != i ? tie_trust(w, i)[line->other] : 0;
    return (int64_t)tie_trust(w, i)[0] + w->talk_comfort + (int64_t)told * ONE / STEPS + (int64_t)w->talk_depth * ONE / STEPS +
           agreed(m, i) + third + later(m, i) + person_belief(w)[i] - tie_strain(w, i)[0] - person_fear(w)[i] + person_energy(w)[0];
}

static int64_t value_of(Sample *s, const World *state, int32_t i, TalkLine line, int32_t luck) {
    World *w = s->model.world;
    int64_t sum = 0;
    for (int32_t draw = 1; draw <= LUCKS; draw++) {
        world_copy(w, state);
        w->seed += (uint64_t)luck + (uint64_t)draw * SEED_APART;
        int64_t before = worth(&s->model, i, &line, 0);
        int32_t told = talk_say(&s->model, line).told;
        sum += worth(&s->model, i, &line, told) - before;
    }
    return sum;
}

static void rank_state(Sample *s, World *state, Ranks *ranks, int32_t number) {
    Luck luck = luck_of((uint64_t)s->seed, s->season, LUCK_MEASURE, number, 1);
    int64_t value[MOVE_COUNT];
    TalkLine line;
    sample_reset(s, number + 1);
    int32_t i = draw_state(s, &luck, number, &line);
    world_copy(state, s->model.world);
    for (int32_t m = 0; m < MOVE_COUNT; m++) {
        line.move = (Move)m;
        value[m] = value_of(s, state, i, line, number);
    }
    for (int32_t m = 0; m < MOVE_COUNT; m++) {
        int32_t better = 0, worse = 0;
        for (int32_t o = 0; o < MOVE_COUNT; o++) {
            better += o != m && value[o] >= value[m];
            worse += o != m && value[o] <= value[m];
        }
        ranks->better[m] = better < ranks->better[m] ? better : ranks->better[m];
        ranks->worse[m] = worse < ranks->worse[m] ? worse : ranks->worse[m];
    }
}

static void probe_moves(Sample *s, const void *with) {
    enum { PEOPLE_LEAST = 3 };
    Ranks *const all = *(Ranks *const *)with;
    if (s->from->n < PEOPLE_LEAST)
        return;
    World *state = world_new(s->model.setup);
    for (int32_t n = 0; n < STATES; n++)
        rank_state(s, state, &all[s->seed - 1], n + s->season * STATES);
    world_free(state);
}

static void rank_moves(Lab *lab, bool last, LawFinding *out) {
    Ranks all[LAW_WORLDS_MAX];
    Ranks *const with = all;
    SamplePlan plan = {relationship, 5, {2, 4, 6, 8, 10}, probe_moves, &with};
    SampleSums sums;
    int32_t missing = 0;
    for (int32_t s = 0; s < LAW_WORLDS_MAX; s++)
        for (int32_t m = 0; m < MOVE_COUNT; m++)
            all[s].better[m] = all[s].worse[m] = MOVE_COUNT;
    out->figure = interval_none();
    if (!sample_worlds(lab, &plan, &sums))
        return;
    for (int32_t m = 0; m < MOVE_COUNT; m++) {
        int32_t left = MOVE_COUNT;
        for (int32_t s = 0; s < sums.count; s++) {
            int32_t here = last ? all[s].worse[m] : all[s].better[m];
            left = here < left ? here : left;
        }
        if (!left)
            continue;
        size_t used = strlen(out->note);
        snprintf(out->note + used, sizeof out->note - used, "%s%s %d", missing++ ? ", " : "never, and how many are always between: ",
                 move_name((Move)m), (int)left);
    }
    out->figure = interval_exact(missing);
    sample_free(&sums);
}

/* L32: moves that rank first in no state. */
void law_moves_first(Lab *lab, LawFinding *out) {
    rank_moves(lab, false, out);
}

/* L32: moves that rank last in no state. */
void law_moves_last(Lab *lab, LawFinding *out) {
    rank_moves(lab, true, out);
}
