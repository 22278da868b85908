#include "sim/measure.h"
#include "sim/gather.h"

static void prepare(const Model *m, int32_t without, Crowd *crowd) {
    const World *w = m->world;
    int32_t issue = world_hottest_issue(w);
    Gathering g = {.issue = issue, .heat = w->heat[issue], .risk = unit_mul(m->rules->power_risk, m->rules->risk_scale),
                   .caller = NOBODY, .without = without, .plain = true};
    gather_prepare(m, &g, crowd);
}

/* What is private in the fixed draw d. */
static void fixed_noise(const Model *m, int32_t d, int32_t noise[PEOPLE_MAX]) {
    Luck luck = luck_of(0, 0, LUCK_MEASURE, 0, d);
    gather_noise(m, &luck, noise);
}

static Unit share_of(const Model *m, int64_t came, int32_t coworkers) {
    return unit_ratio(came, (int64_t)m->rules->fixed_draws * coworkers);
}

Unit measure_power(const Model *m, int32_t without) {
    Crowd crowd;
    int32_t noise[PEOPLE_MAX], order[PEOPLE_MAX], came = 0;
    prepare(m, without, &crowd);
    for (int32_t d = 0; d < m->rules->fixed_draws; d++) {
        fixed_noise(m, d, noise);
        came += gather_draw(&crowd, without == 0 ? NOBODY : 0, without, noise, order);
    }
    return share_of(m, came, m->world->n - 1 - (without > 0));
}

Unit measure_joins(const Model *m, int32_t i) {
    Crowd crowd;
    int32_t noise[PEOPLE_MAX], order[PEOPLE_MAX], came = 0;
    prepare(m, NOBODY, &crowd);
    for (int32_t d = 0; d < m->rules->fixed_draws; d++) {
        fixed_noise(m, d, noise);
        gather_draw(&crowd, 0, NOBODY, noise, order);
        came += order[i] != CAME_NOT;
    }
    return share_of(m, came, 1);
}

/* Both powers at once: people decide alike in both, only who calls differs. */
static void measure_powers(const Model *m, Measures *out) {
    Crowd crowd;
    int32_t noise[PEOPLE_MAX], order[PEOPLE_MAX], came = 0, alone = 0;
    prepare(m, NOBODY, &crowd);
    for (int32_t d = 0; d < m->rules->fixed_draws; d++) {
        fixed_noise(m, d, noise);
        came += gather_draw(&crowd, 0, NOBODY, noise, order);
        alone += gather_draw(&crowd, NOBODY, 0, noise, order);
    }
    out->power = share_of(m, came, m->world->n - 1);
    out->power_without_player = share_of(m, alone, m->world->n - 1);
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
    Measures out;
    measure_powers(m, &out);
    measure_ties(m->world, &out);
    measure_worries(m, &out);
    return out;
}
