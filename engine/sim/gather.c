#include "sim/gather.h"
#include <string.h>

enum { CROWD_MAX = 12 };

static Unit desire(const Model *m, const Gathering *g, int32_t i) {
    const Rules *r = m->rules;
    const World *w = m->world;
    int32_t crowd = w->n - 1 < CROWD_MAX ? w->n - 1 : CROWD_MAX;
    Unit shared = rules_off(r, RULE_known_shared) ? r->half : unit_clamp(unit_ratio(issue_known(w, i)[g->issue], crowd));
    Unit felt = unit_mul(g->heat, issue_care(w, i)[g->issue]);
    Unit d = unit_mul(felt, r->desire_base + unit_mul(ONE - r->desire_base, shared));
    if (!g->plain && !rules_off(r, RULE_nominal))
        d += unit_mul(r->nominal_weight, person_nominal(w)[i]);
    return unit_clamp(d);
}

static int32_t obligation(const Model *m, const Gathering *g, int32_t i) {
    const Rules *r = m->rules;
    const World *w = m->world;
    int32_t yes = person_stand(w)[i];
    if (g->plain || yes == YES_NONE || rules_off(r, RULE_obligation))
        return 0;
    Unit weight = yes == YES_FREE ? r->owe_free : r->owe_pressed;
    return unit_mul(weight, ONE - tie_strain(w, i)[0]);
}

static void take_doubts(const Model *m, const Gathering *g, int32_t doubt[PEOPLE_MAX]) {
    const Rules *r = m->rules;
    const World *w = m->world;
    memset(doubt, 0, sizeof *doubt * (size_t)w->n);
    if (rules_off(r, RULE_doubters))
        return;
    for (int32_t j = 1; j < w->n; j++)
        if (person_doubter(w)[j] && j != g->without)
            for (int32_t i = 0; i < w->n; i++)
                doubt[i] -= unit_mul(r->doubter_pull, tie_trust(w, i)[j]);
}

void gather_prepare(const Model *m, const Gathering *g, Crowd *out) {
    const Rules *r = m->rules;
    const World *w = m->world;
    Unit watched = unit_mul(g->risk, unit_mul(r->risk_heat, g->heat - r->heat_rest));
    if (rules_off(r, RULE_hot_is_watched))
        watched = 0;
    Unit risk = g->risk + watched;
    out->m = m;
    out->exposed = unit_clamp((int32_t)unit_ratio(g->risk, r->risk_full));
    memset(out->known, 0, sizeof *out->known * (size_t)w->n);
    for (int32_t i = 0; i < w->n; i++) {
        Unit fear = person_fear(w)[i];
        if (!rules_off(r, RULE_inoculation))
            fear = unit_mul(fear, ONE - unit_mul(r->inoculate_fear, person_inoculated(w)[i]));
        Unit belief = rules_off(r, RULE_belief) ? r->belief_mean : person_belief(w)[i];
        out->base[i] = unit_mul(r->weight_desire, desire(m, g, i)) + unit_mul(r->weight_belief, belief) - r->threshold;
        out->fear[i] = rules_off(r, RULE_fear) ? 0 : unit_mul(fear, risk);
        out->owed[i] = obligation(m, g, i);
    }
    take_doubts(m, g, out->doubt);
}

void gather_noise(const Model *m, Luck *luck, int32_t noise[PEOPLE_MAX]) {
    for (int32_t i = 0; i < m->world->n; i++)
        noise[i] = luck_hump(luck, m->rules->private_noise);
}

/* What j gives to each by being in. A tie gives cover only from a certain trust on: a crowd of
   acquaintances gives none. Those of j are a column of the world, so they are read once. */
static const int32_t *cover_of(Crowd *crowd, int32_t j) {
    const Rules *r = crowd->m->rules;
    const World *w = crowd->m->world;
    int32_t *row = crowd->cover + (size_t)j * (size_t)w->n;
    if (crowd->known[j])
        return row;
    Unit weight = person_doubter(w)[j] && j ? r->doubter_cover : ONE;
    for (int32_t i = 0; i < w->n; i++) {
        int32_t over = tie_trust(w, i)[j] - r->cover_floor;
        row[i] = over > 0 && i != j ? unit_mul(over, weight) : 0;
    }
    crowd->known[j] = true;
    return row;
}

static void join(Crowd *crowd, int32_t cover[PEOPLE_MAX], int32_t j) {
    const int32_t *row = cover_of(crowd, j);
    for (int32_t i = 0; i < crowd->m->world->n; i++)
        cover[i] += row[i];
}

static bool joins(const Crowd *crowd, int32_t i, int32_t covered, Unit afraid, int32_t noise) {
    const Rules *r = crowd->m->rules;
    int64_t x = covered, half = r->cover_half;
    Unit cover = x > 0 ? (Unit)(x * x * ONE / (x * x + half * half)) : 0;
    if (rules_off(r, RULE_cover))
        cover = r->half;
    int32_t kept = unit_mul(crowd->owed[i], ONE - crowd->exposed + unit_mul(crowd->exposed, cover));
    return crowd->base[i] - noise + kept + unit_mul(r->weight_cover, cover) > unit_mul(crowd->fear[i], afraid);
}

int32_t gather_draw(Crowd *crowd, int32_t caller, int32_t without, const int32_t noise[PEOPLE_MAX],
                    int32_t order[PEOPLE_MAX]) {
    const Rules *r = crowd->m->rules;
    int32_t n = crowd->m->world->n, cover[PEOPLE_MAX], fresh[PEOPLE_MAX], found, count = 0;
    memcpy(cover, crowd->doubt, sizeof *cover * (size_t)n);
    memset(order, CAME_NOT, sizeof *order * (size_t)n);
    bool called = caller != NOBODY;
    if (called)
        join(crowd, cover, caller);
    do {
        found = 0;
        Unit share = rules_off(r, RULE_share_in) ? 0 : unit_ratio(count + called, n);
        Unit afraid = ONE - unit_mul(r->weight_share, share);
        for (int32_t i = 1; i < n; i++)
            if (!order[i] && i != caller && i != without && joins(crowd, i, cover[i], afraid, noise[i]))
                fresh[found++] = i;
        for (int32_t f = 0; f < found; f++) {
            order[fresh[f]] = ++count;
            join(crowd, cover, fresh[f]);
        }
    } while (found);
    return count;
}
