#include "sim/action.h"
#include "sim/tie.h"
#include <string.h>

enum { CROWD_MAX = 12 };

typedef struct {
    int32_t base[PEOPLE_MAX], fear[PEOPLE_MAX], owed[PEOPLE_MAX], cover[PEOPLE_MAX];
    Unit exposed;
} Decision;

/* A tie gives cover only from a certain trust on: a crowd of acquaintances gives none. */
static int32_t over(const Rules *r, int32_t trust) {
    return trust > r->cover_floor ? trust - r->cover_floor : 0;
}

static Unit desire(const Model *m, const Gathering *g, int32_t i, Unit heat) {
    const Rules *r = m->rules;
    const World *w = m->world;
    int32_t crowd = w->n - 1 < CROWD_MAX ? w->n - 1 : CROWD_MAX;
    Unit shared = rules_off(r, RULE_known_shared) ? r->half : unit_clamp(unit_ratio(issue_known(w, i)[g->issue], crowd));
    Unit felt = unit_mul(heat, issue_care(w, i)[g->issue]);
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

static void decide(const Model *m, const Gathering *g, Luck *luck, Decision *d) {
    const Rules *r = m->rules;
    const World *w = m->world;
    Unit watched = unit_mul(g->risk, unit_mul(r->risk_heat, g->heat - r->heat_rest));
    if (rules_off(r, RULE_hot_is_watched))
        watched = 0;
    Unit risk = g->risk + watched;
    d->exposed = unit_clamp((int32_t)unit_ratio(g->risk, r->risk_full));
    for (int32_t i = 0; i < w->n; i++) {
        Unit fear = person_fear(w)[i];
        if (!rules_off(r, RULE_inoculation))
            fear = unit_mul(fear, ONE - unit_mul(r->inoculate_fear, person_inoculated(w)[i]));
        Unit belief = rules_off(r, RULE_belief) ? r->belief_mean : person_belief(w)[i];
        d->base[i] = unit_mul(r->weight_desire, desire(m, g, i, g->heat)) + unit_mul(r->weight_belief, belief) -
                     r->threshold - luck_hump(luck, r->private_noise);
        d->fear[i] = rules_off(r, RULE_fear) ? 0 : unit_mul(fear, risk);
        d->owed[i] = obligation(m, g, i);
        d->cover[i] = 0;
    }
    if (rules_off(r, RULE_doubters))
        return;
    for (int32_t j = 1; j < w->n; j++)
        if (person_doubter(w)[j] && j != g->without)
            for (int32_t i = 0; i < w->n; i++)
                d->cover[i] -= unit_mul(r->doubter_pull, tie_trust(w, i)[j]);
}

static bool joins(const Rules *r, const Decision *d, int32_t i, Unit share) {
    int64_t x = d->cover[i] > 0 ? d->cover[i] : 0, half = r->cover_half;
    Unit cover = (Unit)(x * x * ONE / (x * x + half * half));
    if (rules_off(r, RULE_cover))
        cover = r->half;
    if (rules_off(r, RULE_share_in))
        share = 0;
    int32_t kept = unit_mul(d->owed[i], ONE - d->exposed + unit_mul(d->exposed, cover));
    return d->base[i] + kept + unit_mul(r->weight_cover, cover) >
           unit_mul(d->fear[i], ONE - unit_mul(r->weight_share, share));
}

static void joined(const Model *m, Decision *d, int32_t j) {
    const Rules *r = m->rules;
    const World *w = m->world;
    Unit weight = person_doubter(w)[j] && j ? r->doubter_cover : ONE;
    for (int32_t i = 1; i < w->n; i++)
        if (i != j)
            d->cover[i] += unit_mul(over(r, tie_trust(w, i)[j]), weight);
}

int32_t action_gather(const Model *m, const Gathering *g, Luck *luck, int32_t order[PEOPLE_MAX]) {
    const World *w = m->world;
    Decision d;
    int32_t fresh[PEOPLE_MAX], found, count = 0;
    decide(m, g, luck, &d);
    memset(order, 0, sizeof(int32_t) * (size_t)w->n);
    bool called = g->caller != NOBODY;
    if (called)
        joined(m, &d, g->caller);
    do {
        found = 0;
        Unit share = unit_ratio(count + called, w->n);
        for (int32_t i = 1; i < w->n; i++)
            if (!order[i] && i != g->caller && i != g->without && joins(m->rules, &d, i, share))
                fresh[found++] = i;
        for (int32_t f = 0; f < found; f++) {
            order[fresh[f]] = ++count;
            joined(m, &d, fresh[f]);
        }
    } while (found);
    return count;
}

bool action_pending(const World *w) {
    return w->pending_kind != NEVER;
}

bool action_propose(const Model *m, int32_t by, ActionKind kind, int32_t issue) {
    World *w = m->world;
    const Rules *r = m->rules;
    if (action_pending(w) || w->actions >= ACTIONS_MAX || issue < 0 || issue >= w->issues)
        return false;
    w->pending_kind = (int32_t)kind;
    w->pending_issue = issue;
    w->pending_by = by;
    w->pending_due = w->week + (by ? r->propose_weeks_theirs : r->propose_weeks);
    w->pending_prepared = w->pending_inoculated = 0;
    for (int32_t i = 0; i < w->n; i++)
        person_expected(w)[i] = 0;
    if (by)
        person_initiated(w)[by]++;
    model_note(m, EVENT_proposes, by, 0, issue, (int32_t)kind);
    return true;
}

void action_call_off(const Model *m) {
    World *w = m->world;
    if (!action_pending(w))
        return;
    model_note(m, EVENT_called_off, w->pending_by, 0, w->pending_issue, w->pending_kind);
    for (int32_t i = 1; i < w->n; i++)
        if (person_stand(w)[i] == YES_FREE && w->pending_by == 0)
            person_belief(w)[i] = unit_clamp(person_belief(w)[i] - m->rules->called_off_belief);
    w->pending_kind = NEVER;
}

void action_rehearse(const Model *m) {
    World *w = m->world;
    const Rules *r = m->rules;
    if (!action_pending(w))
        return;
    w->pending_prepared = 1;
    for (int32_t i = 1; i < w->n; i++)
        if (person_stand(w)[i] == YES_FREE)
            person_inoculated(w)[i] = unit_clamp(person_inoculated(w)[i] + r->inoculate_step);
}

int32_t action_said(const World *w) {
    int32_t said = 0;
    for (int32_t i = 1; i < w->n; i++)
        said += person_stand(w)[i] != YES_NONE;
    return said;
}

int32_t action_held(const World *w) {
    int32_t held = 0;
    for (int32_t a = 0; a < w->actions; a++)
        held += w->action_held[a];
    return held;
}
