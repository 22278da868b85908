#include "sim/tie.h"

/* What the rules say of contact, together: small enough to be at hand all through a row. */
typedef struct {
    Hours half, full;       /* of familiarity; full where returns do not fall, else 0 */
    Unit ceiling, fall, damp;
    bool affinity, strain;  /* whether they count */
    Unit affinity_mean, rate, rate_cap;
    bool clamped;           /* ties between coworkers stay as they are: none */
} Contact;

static Contact contact_of(const Rules *r) {
    return (Contact){
        .half = r->familiarity_half,
        .full = rules_off(r, RULE_falling_returns) ? r->familiarity_full : 0,
        .ceiling = r->trust_ceiling,
        .fall = r->contact_fall,
        .damp = r->old_tie_damp,
        .affinity = !rules_off(r, RULE_affinity),
        .strain = !rules_off(r, RULE_strain_slows),
        .affinity_mean = r->affinity_mean,
        .rate = r->trust_rate,
        .rate_cap = r->trust_rate_cap,
        .clamped = r->clamp_ties != 0,
    };
}

static inline Unit familiarity(const Contact *c, Hours h) {
    if (c->full)
        return unit_clamp((int32_t)unit_ratio(h, c->full));
    return unit_ratio(h, (int64_t)h + c->half);
}

static inline Unit bearing(const Contact *c, Unit familiar, Unit affinity) {
    return unit_clamp(unit_mul(unit_mul(familiar, c->affinity ? affinity : c->affinity_mean), c->ceiling));
}

Unit tie_bearing(const Model *m, int32_t i, int32_t j) {
    Contact c = contact_of(m->rules);
    return bearing(&c, familiarity(&c, tie_hours(m->world, i)[j]), tie_affinity(m->world, i)[j]);
}

/* The part of the gap between what a tie holds and what it can bear that closes in these hours. */
static inline Unit pace_of(const Contact *c, Hours weighted) {
    Unit pace = (Unit)(((int64_t)c->rate * weighted) >> HOUR_SHIFT);
    return pace > c->rate_cap ? c->rate_cap : pace;
}

/* Trust after contact, `hours` being what is shared by now. */
static inline Unit trust_after(const Contact *c, Hours hours, Unit affinity, Unit strain, Unit trust, Unit pace) {
    Unit familiar = familiarity(c, hours);
    Unit rate = c->strain ? unit_mul(pace, ONE - strain) : pace;
    int32_t gap = bearing(c, familiar, affinity) - trust;
    if (gap < 0)
        gap = unit_mul(unit_mul(gap, c->fall), ONE - unit_mul(familiar, c->damp));
    return unit_clamp(trust + unit_mul(gap, rate));
}

static inline void count(const Contact *c, World *w, int32_t i, int32_t j, Hours weighted, Unit pace) {
    uint16_t *trust = tie_trust(w, i) + j;
    Hours hours = tie_hours(w, i)[j] += weighted;
    if (c->clamped && i && j)
        *trust = 0;
    else
        *trust = (uint16_t)trust_after(c, hours, tie_affinity(w, i)[j], tie_strain(w, i)[j], *trust, pace);
}

void tie_count(const Model *m, int32_t i, int32_t j, Hours weighted) {
    Contact c = contact_of(m->rules);
    count(&c, m->world, i, j, weighted, pace_of(&c, weighted));
}

void tie_share_time(const Model *m, int32_t i, int32_t j, Hours hours, Unit depth) {
    Contact c = contact_of(m->rules);
    Hours weighted = unit_mul(hours, depth);
    Unit pace = pace_of(&c, weighted);
    count(&c, m->world, i, j, weighted, pace);
    count(&c, m->world, j, i, weighted, pace);
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

/* unit_mul(cell, share) of a stored cell and a share under ONE, which is given doubled: the upper half
   of a product of two 16-bit numbers, which machines work out eight at a time. */
static inline uint16_t half_word(uint16_t cell, uint16_t share_doubled) {
    return (uint16_t)((uint32_t)cell * share_doubled >> (UNIT_SHIFT + 1));
}
static uint16_t doubled(Unit share) {
    return (uint16_t)(share < ONE ? share + share : UINT16_MAX);
}

/* Strain and hours fade alike in every tie, trust sooner where nothing but two people holds it. */
static void fade(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    const int32_t *dept = person_dept(w), *shift = person_shift(w);
    int32_t n = w->n, cells = n * n, forget = r->hours_fade;
    uint16_t calm = doubled(r->strain_fade), near = doubled(r->trust_fade), bridge = doubled(r->bridge_trust_fade);
    uint16_t *strain = tie_strain(w, 0), share[PEOPLE_MAX];
    int32_t *hours = tie_hours(w, 0);
    if (!rules_off(r, RULE_strain_fades))
        for (int32_t k = 0; k < cells; k++)
            strain[k] = (uint16_t)(strain[k] - half_word(strain[k], calm));
    if (rules_off(r, RULE_decay))
        return;
    for (int32_t k = 0; k < cells; k++)
        hours[k] -= unit_mul(hours[k], forget);
    for (int32_t i = 0; i < n; i++) {
        uint16_t *trust = tie_trust(w, i);
        int32_t own_dept = dept[i], own_shift = shift[i];
        for (int32_t j = 0; j < n; j++)
            share[j] = ((dept[j] != own_dept) & (shift[j] != own_shift)) ? bridge : near;
        for (int32_t j = 0; j < n; j++)
            trust[j] = (uint16_t)(trust[j] - half_word(trust[j], share[j]));
    }
}

/* Those of a department count what they work beside each other. */
static void work_together(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    Contact c = contact_of(r);
    const int32_t *dept = person_dept(w), *shift = person_shift(w);
    int32_t n = w->n;
    Hours beside = r->shift_hours, between = r->overlap_hours;
    Unit pace_beside = pace_of(&c, beside), pace_between = pace_of(&c, between);
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < n; j++) {
            if (j == i || dept[j] != dept[i])
                continue;
            bool same = shift[j] == shift[i];
            count(&c, w, i, j, same ? beside : between, same ? pace_beside : pace_between);
        }
}

void tie_week(const Model *m) {
    fade(m);
    if (!rules_off(m->rules, RULE_shift_time))
        work_together(m);
}
