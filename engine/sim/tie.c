#include "sim/tie.h"

static Unit familiarity(const Rules *r, Hours h) {
    if (rules_off(r, RULE_falling_returns))
        return unit_clamp((int32_t)unit_ratio(h, r->familiarity_full));
    return unit_ratio(h, (int64_t)h + r->familiarity_half);
}

Unit tie_bearing(const Model *m, int32_t i, int32_t j) {
    const Rules *r = m->rules;
    Unit affinity = rules_off(r, RULE_affinity) ? r->affinity_mean : tie_affinity(m->world, i)[j];
    Unit f = familiarity(r, tie_hours(m->world, i)[j]);
    return unit_clamp(unit_mul(unit_mul(f, affinity), r->trust_ceiling));
}

void tie_count(const Model *m, int32_t i, int32_t j, Hours weighted) {
    const Rules *r = m->rules;
    World *w = m->world;
    uint16_t *trust = tie_trust(w, i) + j;
    tie_hours(w, i)[j] += weighted;
    if (r->clamp_ties && i && j) {
        *trust = 0;
        return;
    }
    Unit rate = (Unit)(((int64_t)r->trust_rate * weighted) >> HOUR_SHIFT);
    if (rate > r->trust_rate_cap)
        rate = r->trust_rate_cap;
    if (!rules_off(r, RULE_strain_slows))
        rate = unit_mul(rate, ONE - tie_strain(w, i)[j]);
    int32_t gap = tie_bearing(m, i, j) - *trust;
    if (gap < 0)
        gap = unit_mul(unit_mul(gap, r->contact_fall), ONE - unit_mul(familiarity(r, tie_hours(w, i)[j]), r->old_tie_damp));
    *trust = (uint16_t)unit_clamp(*trust + unit_mul(gap, rate));
}

void tie_share_time(const Model *m, int32_t i, int32_t j, Hours hours, Unit depth) {
    Hours weighted = unit_mul(hours, depth);
    tie_count(m, i, j, weighted);
    tie_count(m, j, i, weighted);
}

static void take(uint16_t *cell, int32_t amount) {
    *cell = (uint16_t)unit_clamp(*cell - amount);
}
static void give(uint16_t *cell, int32_t amount) {
    *cell = (uint16_t)unit_clamp(*cell + amount);
}

/* Old ties bear a blow better, and a blow counts for more than a kindness (Slovic). */
static int32_t loss(const Rules *r, Unit trust, int32_t amount) {
    if (!rules_off(r, RULE_old_ties_bear))
        amount = unit_mul(amount, ONE - unit_mul(r->loss_damp, trust));
    return rules_off(r, RULE_loss_outweighs) ? unit_mul(amount, r->loss_even) : amount;
}

static void spread(const Model *m, int32_t i, int32_t j, int32_t strain, int32_t trust) {
    const Rules *r = m->rules;
    World *w = m->world;
    if (rules_off(r, RULE_gossip_pressure))
        return;
    for (int32_t k = 1; k < w->n; k++) {
        Unit near = tie_trust(w, k)[i];
        if (k == i || k == j || near <= r->friend_bar)
            continue;
        give(&tie_strain(w, k)[j], unit_mul(strain, near));
        take(&tie_trust(w, k)[j], unit_mul(trust, near));
    }
}

void tie_press(const Model *m, int32_t i, int32_t j, Unit p) {
    const Rules *r = m->rules;
    World *w = m->world;
    if (rules_off(r, RULE_pressure))
        return;
    Unit react = rules_off(r, RULE_reactance) ? ONE : r->press_base + person_reactance(w)[i];
    Unit trust = tie_trust(w, i)[j];
    give(&tie_strain(w, i)[j], unit_mul(unit_mul(p, react), ONE - unit_mul(r->press_strain_damp, trust)));
    take(&tie_trust(w, i)[j], loss(r, trust, unit_mul(unit_mul(p, react), r->press_trust)));
    spread(m, i, j, unit_mul(p, r->gossip_share), unit_mul(unit_mul(p, r->gossip_share), r->press_trust));
    if (j == 0)
        person_took(w)[i] += unit_mul(HOUR, r->press_takes);
}

void tie_let_down(const Model *m, int32_t i, int32_t j, Unit share) {
    const Rules *r = m->rules;
    World *w = m->world;
    Unit trust = tie_trust(w, i)[j];
    int32_t drop = loss(r, trust, unit_mul(trust, share));
    take(&tie_trust(w, i)[j], drop);
    give(&tie_strain(w, i)[j], unit_mul(share, r->let_down_strain));
    spread(m, i, j, unit_mul(share, r->let_down_spread), unit_mul(drop, r->let_down_spread));
}

void tie_good_turn(const Model *m, int32_t i, int32_t j, Unit share) {
    const Rules *r = m->rules;
    World *w = m->world;
    Unit trust = tie_trust(w, i)[j];
    int32_t room = unit_mul(tie_affinity(w, i)[j], r->trust_ceiling) - trust;
    if (room > 0)
        give(&tie_trust(w, i)[j], unit_mul(unit_mul(room, share), ONE - tie_strain(w, i)[j]));
    take(&tie_strain(w, i)[j], unit_mul(tie_strain(w, i)[j], share));
    if (rules_off(r, RULE_gossip_care))
        return;
    for (int32_t k = 1; k < w->n; k++) {
        Unit near = tie_trust(w, k)[i];
        if (k == i || k == j || near <= r->friend_bar)
            continue;
        take(&tie_strain(w, k)[j], unit_mul(unit_mul(tie_strain(w, k)[j], share), near));
        tie_hours(w, k)[j] += unit_mul(unit_mul(r->care_heard, share), near);
    }
}

static void fade(const Model *m, int32_t i) {
    const Rules *r = m->rules;
    World *w = m->world;
    uint16_t *trust = tie_trust(w, i), *strain = tie_strain(w, i);
    int32_t *hours = tie_hours(w, i), *dept = person_dept(w), *shift = person_shift(w);
    bool fades = !rules_off(r, RULE_decay), calms = !rules_off(r, RULE_strain_fades);
    for (int32_t j = 0; j < w->n; j++) {
        if (calms)
            strain[j] = (uint16_t)(strain[j] - unit_mul(strain[j], r->strain_fade));
        if (!fades)
            continue;
        bool bridge = dept[i] != dept[j] && shift[i] != shift[j];
        Unit t = bridge ? r->bridge_trust_fade : r->trust_fade;
        hours[j] -= unit_mul(hours[j], r->hours_fade);
        trust[j] = (uint16_t)(trust[j] - unit_mul(trust[j], t));
    }
}

void tie_week(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    for (int32_t i = 0; i < w->n; i++)
        fade(m, i);
    if (rules_off(r, RULE_shift_time))
        return;
    int32_t *dept = person_dept(w), *shift = person_shift(w);
    for (int32_t i = 0; i < w->n; i++)
        for (int32_t j = i + 1; j < w->n; j++) {
            if (dept[i] != dept[j])
                continue;
            Hours h = shift[i] == shift[j] ? r->shift_hours : r->overlap_hours;
            tie_count(m, i, j, h);
            tie_count(m, j, i, h);
        }
}
