#include "sim/tie.h"

static Unit familiarity(const Rules *r, Hours h) {
    if (rules_off(r, RULE_falling_returns))
        return unit_clamp((int32_t)unit_ratio(h, r->familiarity_full));
    return unit_ratio(h, (int64_t)h + r->familiarity_half);
}

static Unit bearing(const Rules *r, Unit familiar, Unit affinity) {
    if (rules_off(r, RULE_affinity))
        affinity = r->affinity_mean;
    return unit_clamp(unit_mul(unit_mul(familiar, affinity), r->trust_ceiling));
}

Unit tie_bearing(const Model *m, int32_t i, int32_t j) {
    return bearing(m->rules, familiarity(m->rules, tie_hours(m->world, i)[j]), tie_affinity(m->world, i)[j]);
}

/* Trust after contact: part of the gap to what the tie can bear now closes. `pace` is the share that
   this contact would close without strain. */
static Unit trust_after(const Rules *r, Hours hours, Unit affinity, Unit strain, Unit trust, Unit pace) {
    Unit familiar = familiarity(r, hours);
    Unit rate = rules_off(r, RULE_strain_slows) ? pace : unit_mul(pace, ONE - strain);
    int32_t gap = bearing(r, familiar, affinity) - trust;
    if (gap < 0)
        gap = unit_mul(unit_mul(gap, r->contact_fall), ONE - unit_mul(familiar, r->old_tie_damp));
    return unit_clamp(trust + unit_mul(gap, rate));
}

static Unit pace_of(const Rules *r, Hours weighted) {
    Unit pace = (Unit)(((int64_t)r->trust_rate * weighted) >> HOUR_SHIFT);
    return pace > r->trust_rate_cap ? r->trust_rate_cap : pace;
}

void tie_count(const Model *m, int32_t i, int32_t j, Hours weighted) {
    const Rules *r = m->rules;
    World *w = m->world;
    uint16_t *trust = tie_trust(w, i) + j;
    Hours hours = tie_hours(w, i)[j] += weighted;
    if (r->clamp_ties && i && j)
        *trust = 0;
    else
        *trust = (uint16_t)trust_after(r, hours, tie_affinity(w, i)[j], tie_strain(w, i)[j], *trust, pace_of(r, weighted));
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

/* A row of ties fades. */
static void fade(const Model *m, int32_t i) {
    const Rules *r = m->rules;
    World *w = m->world;
    uint16_t *trust = tie_trust(w, i), *strain = tie_strain(w, i);
    int32_t *hours = tie_hours(w, i), n = w->n;
    const int32_t *dept = person_dept(w), *shift = person_shift(w);
    int32_t own_dept = dept[i], own_shift = shift[i], near = r->trust_fade, bridge = r->bridge_trust_fade;
    int32_t calm = r->strain_fade, forget = r->hours_fade;
    if (!rules_off(r, RULE_strain_fades))
        for (int32_t j = 0; j < n; j++)
            strain[j] = (uint16_t)(strain[j] - (strain[j] * calm >> UNIT_SHIFT));
    if (rules_off(r, RULE_decay))
        return;
    for (int32_t j = 0; j < n; j++) {
        Unit t = (dept[j] != own_dept) & (shift[j] != own_shift) ? bridge : near;
        trust[j] = (uint16_t)(trust[j] - (trust[j] * t >> UNIT_SHIFT));
    }
    for (int32_t j = 0; j < n; j++)
        hours[j] -= unit_mul(hours[j], forget);
}

/* Those of i's department count what they work beside each other. */
static void work_together(const Model *m, int32_t i) {
    const Rules *r = m->rules;
    World *w = m->world;
    uint16_t *trust = tie_trust(w, i);
    const uint16_t *strain = tie_strain(w, i), *affinity = tie_affinity(w, i);
    const int32_t *dept = person_dept(w), *shift = person_shift(w);
    int32_t *hours = tie_hours(w, i);
    Unit beside = pace_of(r, r->shift_hours), between = pace_of(r, r->overlap_hours);
    for (int32_t j = 0; j < w->n; j++) {
        if (j == i || dept[j] != dept[i])
            continue;
        bool same = shift[j] == shift[i];
        hours[j] += same ? r->shift_hours : r->overlap_hours;
        if (r->clamp_ties && i && j)
            trust[j] = 0;
        else
            trust[j] = (uint16_t)trust_after(r, hours[j], affinity[j], strain[j], trust[j], same ? beside : between);
    }
}

void tie_week(const Model *m) {
    for (int32_t i = 0; i < m->world->n; i++) {
        fade(m, i);
        if (!rules_off(m->rules, RULE_shift_time))
            work_together(m, i);
    }
}
