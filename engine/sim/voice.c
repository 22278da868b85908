#include "sim/voice.h"
#include "sim/tie.h"

void voice_learn(const Model *m, int32_t i, int32_t j, int32_t k, bool asked) {
    World *w = m->world;
    uint16_t *told = &tie_told(w, i)[j];
    if (*told >> k & 1)
        return;
    if (!*told) {
        person_known_people(w)[i]++;
        if (i == 0) {
            w->told_first++;
            w->told_first_own += !asked;
        }
    }
    *told = (uint16_t)(*told | 1u << k);
    issue_known(w, i)[k]++;
    w->voiced[k]++;
    if (i == 0) {
        person_confided(w)[j] |= 1 << k;
        model_reach(m, STAGE_CANDID_TALK);
    }
    model_note(m, EVENT_told, j, i, k, asked);
}

static void forget_pair(World *w, int32_t i, int32_t j) {
    uint16_t *told = &tie_told(w, i)[j];
    if (!*told)
        return;
    for (int32_t k = 0; k < w->issues; k++)
        if (*told >> k & 1)
            issue_known(w, i)[k]--;
    person_known_people(w)[i]--;
    *told = 0;
}

void voice_forget(World *w, int32_t i) {
    for (int32_t j = 0; j < w->n; j++) {
        forget_pair(w, i, j);
        forget_pair(w, j, i);
    }
}

void voice_heat_change(const Model *m, int32_t k, HeatChange change) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t *base = &w->heat_base[k], *heat = &w->heat[k];
    switch (change) {
    case HEAT_UP: *base += r->heat_step; *heat += r->heat_step; break;
    case HEAT_DOWN: *base -= r->heat_step; *heat -= r->heat_step; break;
    case HEAT_SPIKE: *heat += r->heat_spike; break;
    case HEAT_SETTLES: *base = r->heat_rest; break;
    case HEAT_STAYS: return;
    }
    *base = unit_clamp(*base);
    *heat = unit_clamp(*heat);
    model_note(m, EVENT_heat, 0, 0, k, (int32_t)change);
}

void voice_heat_week(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    if (w->week % SEASON_WEEKS == 0 && r->follow_calendar) {
        const uint8_t *change = m->setup->heat_change[world_season(w) - 1];
        for (int32_t k = 0; k < w->issues; k++)
            voice_heat_change(m, k, (HeatChange)change[k]);
    }
    for (int32_t k = 0; k < w->issues; k++) {
        Luck luck = model_luck(m, LUCK_HEAT, k, 0);
        bool shock = w->week % SEASON_WEEKS == r->shock_week && luck_unit(&luck) < r->shock_chance;
        if (r->shock_season)
            shock = w->week == (r->shock_season - 1) * SEASON_WEEKS + r->shock_week && k == 0;
        w->heat[k] += unit_mul(w->heat_base[k] - w->heat[k], r->heat_fade);
        if (shock && !rules_off(r, RULE_heat_shocks)) {
            w->heat[k] += r->heat_spike;
            model_note(m, EVENT_heat, 0, 0, k, HEAT_SPIKE);
        }
        w->heat[k] = unit_clamp(w->heat[k]);
        if (r->heat_clamp)
            w->heat[k] = r->heat_clamp;
    }
}

static void speak(const Model *m, int32_t i) {
    const Rules *r = m->rules;
    World *w = m->world;
    Luck luck = model_luck(m, LUCK_SPEAK, i, 0);
    const uint16_t *trust = tie_trust(w, i), *strain = tie_strain(w, i);
    Unit bar = world_comfort_bar(w, r, i);
    for (int32_t j = 0; j < w->n; j++) {
        if (j == i || !world_tie_clears(r, trust[j], strain[j], bar))
            continue;
        int32_t k = luck_below(&luck, w->issues);
        Unit chance = unit_mul(world_feels(w, r, i, k), r->speak_rate);
        if (luck_unit(&luck) >= chance)
            continue;
        voice_learn(m, j, i, k, false);
        tie_share_time(m, i, j, r->speak_hours, ONE);
    }
}

void voice_speak_week(const Model *m) {
    if (rules_off(m->rules, RULE_speak_up))
        return;
    for (int32_t i = 1; i < m->world->n; i++)
        speak(m, i);
}

Unit voice_guess_share(const Model *m, int32_t i, int32_t k) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t candid = person_known_people(w)[i];
    Unit own = world_feels(w, r, i, k) > r->felt_bar ? ONE : 0;
    int64_t weight = (int64_t)candid * ONE + r->guess_own_weight;
    int64_t seen = (int64_t)issue_known(w, i)[k] * ONE + unit_mul(own, r->guess_own_weight);
    return unit_ratio(seen, weight);
}

Unit voice_true_share(const Model *m, int32_t k) {
    World *w = m->world;
    int32_t count = 0;
    for (int32_t i = 1; i < w->n; i++)
        count += unit_mul(w->heat[k], issue_care(w, i)[k]) > m->rules->felt_bar;
    return unit_ratio(count, w->n - 1);
}
