#include "sim/measure.h"
#include "sim/action.h"

static int32_t draws(const Model *m, int32_t without, int32_t watch) {
    const Rules *r = m->rules;
    const World *w = m->world;
    int32_t order[PEOPLE_MAX], issue = world_hottest_issue(w), came = 0, watched = 0;
    Gathering g = {.issue = issue, .heat = w->heat[issue], .risk = unit_mul(r->power_risk, r->risk_scale),
                   .caller = without == 0 ? NOBODY : 0, .without = without, .plain = true};
    for (int32_t d = 0; d < r->fixed_draws; d++) {
        Luck luck = luck_of(0, 0, LUCK_MEASURE, 0, d);
        came += action_gather(m, &g, &luck, order);
        watched += watch > 0 && order[watch] != CAME_NOT;
    }
    return watch > 0 ? watched : came;
}

Unit measure_power(const Model *m, int32_t without) {
    int32_t coworkers = m->world->n - 1 - (without > 0);
    return unit_ratio(draws(m, without, NOBODY), (int64_t)m->rules->fixed_draws * coworkers);
}

Unit measure_joins(const Model *m, int32_t i) {
    return unit_ratio(draws(m, NOBODY, i), m->rules->fixed_draws);
}

static void measure_ties(const World *w, Measures *out) {
    int64_t player = 0, strain = 0, coworker = 0, candid = 0;
    int64_t others = w->n - 1, pairs = others * (others - 1);
    for (int32_t i = 1; i < w->n; i++) {
        player += tie_trust(w, i)[0];
        strain += tie_strain(w, i)[0];
        for (int32_t j = 1; j < w->n; j++) {
            if (j == i)
                continue;
            coworker += tie_trust(w, i)[j];
            candid += tie_told(w, i)[j] != 0 || tie_told(w, j)[i] != 0;
        }
    }
    out->tie_player = others ? (Unit)(player / others) : 0;
    out->strain = others ? (Unit)(strain / others) : 0;
    out->tie_coworker = pairs ? (Unit)(coworker / pairs) : 0;
    out->candid_pairs = unit_ratio(candid, pairs);
}

static void measure_worries(const Model *m, Measures *out) {
    const World *w = m->world;
    int64_t fear = 0, heat = 0, voiced = 0, shared = 0, others = w->n - 1, felt = 0;
    for (int32_t k = 0; k < w->issues; k++)
        heat += w->heat[k];
    for (int32_t i = 1; i < w->n; i++) {
        fear += person_fear(w)[i];
        for (int32_t k = 0; k < w->issues; k++) {
            bool feels = unit_mul(w->heat[k], issue_care(w, i)[k]) > m->rules->felt_bar, heard = false;
            for (int32_t j = 0; j < w->n && !heard; j++)
                heard = j != i && (tie_told(w, j)[i] >> k & 1);
            felt += feels || heard;
            voiced += heard;
            shared += heard && issue_known(w, i)[k] > 0;
        }
    }
    out->fear = others ? (Unit)(fear / others) : 0;
    out->heat = w->issues ? (Unit)(heat / w->issues) : 0;
    out->voiced = unit_ratio(voiced, felt);
    out->shared_known = unit_ratio(shared, felt);
}

Measures measure_all(const Model *m) {
    Measures out = {.power = measure_power(m, NOBODY), .power_without_player = measure_power(m, 0)};
    measure_ties(m->world, &out);
    measure_worries(m, &out);
    return out;
}
