#include "sim/coworkers.h"
#include "sim/action.h"
#include "sim/tie.h"
#include "sim/use.h"
#include "sim/voice.h"

/* Whom i turns to: by trust, strangers now and then. */
static int32_t pick_company(const Model *m, int32_t i, Luck *luck) {
    const Rules *r = m->rules;
    const World *w = m->world;
    const uint16_t *trust = tie_trust(w, i);
    const int32_t *dept = person_dept(w);
    int32_t weight[PEOPLE_MAX], own = dept[i], bar = r->company_bar, near = r->stranger_near, far = r->stranger_far;
    int64_t sum = 0;
    for (int32_t j = 0; j < w->n; j++)
        weight[j] = trust[j] > bar ? trust[j] : dept[j] == own ? near : far;
    weight[i] = 0;
    if (person_avoids(w)[i] >= w->week)
        weight[0] = 0;
    for (int32_t j = 0; j < w->n; j++)
        sum += weight[j];
    if (sum <= 0)
        return i;
    int64_t pick = (int64_t)luck_unit(luck) * sum >> UNIT_SHIFT;
    for (int32_t j = 0; j < w->n; j++) {
        pick -= weight[j];
        if (pick < 0)
            return j;
    }
    return i;
}

static void note_co_organizer(const Model *m, int32_t i) {
    World *w = m->world;
    person_initiated(w)[i]++;
    if (tie_trust(w, i)[0] >= m->rules->co_organizer_bar)
        model_reach(m, STAGE_CO_ORGANIZER);
}

static void turn_to(const Model *m, int32_t i, int32_t j, Luck *luck) {
    const Rules *r = m->rules;
    World *w = m->world;
    bool welcome = world_comfortable(w, r, j, i) || luck_unit(luck) < tie_trust(w, j)[i] + r->welcome_base;
    if (j == 0) {
        if (person_invited(w)[i] < w->week) {
            person_invited(w)[i] = w->week + r->invitation_weeks;
            note_co_organizer(m, i);
            model_note(m, EVENT_invites, i, 0, 0, 0);
        }
        tie_share_time(m, i, 0, r->seek_hours, r->break_depth);
        return;
    }
    if (!welcome)
        return;
    tie_share_time(m, i, j, r->initiative_hours, ONE - unit_mul(r->isolation, r->isolation_depth));
    model_note(m, EVENT_together, i, j, 0, 0);
}

/* i trusts two people who hardly know each other, and brings them to one table. */
static void bring_together(const Model *m, int32_t i, Luck *luck) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t a = luck_below(luck, w->n), b = luck_below(luck, w->n);
    if (a == b || a == i || b == i || rules_off(r, RULE_bring_together))
        return;
    const uint16_t *trust = tie_trust(w, i);
    if (trust[a] < r->bring_bar || trust[b] < r->bring_bar)
        return;
    tie_share_time(m, a, b, r->initiative_hours, r->half);
    tie_share_time(m, i, a, r->seek_hours, ONE);
    tie_share_time(m, i, b, r->seek_hours, ONE);
    if (a == 0 || b == 0)
        note_co_organizer(m, i);
    model_note(m, EVENT_introduces, i, a, b, 0);
}

static int32_t own_issue(const Model *m, int32_t i) {
    const int32_t *known = issue_known(m->world, i);
    int32_t best = 0, most = known[0] * world_feels(m->world, m->rules, i, 0);
    for (int32_t k = 1; k < m->world->issues; k++) {
        int32_t weight = known[k] ? known[k] * world_feels(m->world, m->rules, i, k) : 0;
        if (weight > most) {
            most = weight;
            best = k;
        }
    }
    return best;
}

/* Somebody who feels it, believes in it and knows it shared may call a few together, or propose. */
static void start_something(const Model *m, int32_t i, Luck *luck) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t k = own_issue(m, i), members[PEOPLE_MAX];
    if (issue_known(w, i)[k] < r->start_known || world_feels(w, r, i, k) < r->felt_bar)
        return;
    Unit nerve = unit_mul(person_belief(w)[i], ONE - person_fear(w)[i]);
    Unit roll = luck_unit(luck);
    if (roll < unit_mul(nerve, r->call_rate) && w->group_week < w->week - 1) {
        note_co_organizer(m, i);
        use_meet(m, i, k, members);
    } else if (roll < unit_mul(nerve, r->call_rate + r->propose_rate) && !action_pending(w) &&
               w->week - w->last_action_week > r->action_gap) {
        ActionKind kind = nerve > r->bold_bar ? ACTION_delegation : ACTION_talk_to_boss;
        if (action_propose(m, i, kind, k))
            note_co_organizer(m, i);
    }
}

void coworkers_initiative_week(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    if (rules_off(r, RULE_initiatives))
        return;
    for (int32_t i = 1; i < w->n; i++) {
        Luck luck = model_luck(m, LUCK_INITIATIVE, i, 0);
        Unit will = unit_mul(person_sociability(w)[i], r->initiative_rate);
        if (person_energy(w)[i] < r->tired_bar)
            will = unit_mul(will, r->tired_will);
        if (luck_unit(&luck) < will) {
            int32_t j = pick_company(m, i, &luck);
            if (j != i)
                turn_to(m, i, j, &luck);
        }
        if (luck_unit(&luck) < r->bring_rate)
            bring_together(m, i, &luck);
        start_something(m, i, &luck);
    }
}

void coworkers_tables_week(const Model *m) {
    World *w = m->world;
    const int32_t *shift = person_shift(w);
    Unit sore = m->rules->band_sore;
    for (int32_t i = 1; i < w->n; i++) {
        const uint16_t *trust = tie_trust(w, i), *strain = tie_strain(w, i);
        int32_t best = NOBODY;
        Unit most = m->rules->table_bar;
        for (int32_t j = 1; j < w->n; j++) {
            if (trust[j] > most && j != i && shift[i] == shift[j] && strain[j] < sore) {
                most = trust[j];
                best = j;
            }
        }
        if (best == person_table(w)[i])
            continue;
        person_table(w)[i] = best;
        if (best != NOBODY)
            model_note(m, EVENT_table, i, best, 0, 0);
    }
}

void coworkers_leave(const Model *m, int32_t i, bool dismissed) {
    World *w = m->world;
    const Setup *s = m->setup;
    w->left_count++;
    model_note(m, EVENT_left, i, person_identity(w)[i], 0, dismissed);
    if (w->pending_by == i)
        action_call_off(m);
    int32_t spare = s->profiles_count - s->people;
    int32_t next = spare > 0 ? s->people + (w->hires - s->people) % spare : person_identity(w)[i];
    w->hires++;
    world_place_person(w, s, m->rules, i, next);
    model_note(m, EVENT_hired, i, next, 0, 0);
}

void coworkers_turnover_week(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    if (rules_off(r, RULE_turnover))
        return;
    for (int32_t i = 1; i < w->n; i++) {
        Luck luck = model_luck(m, LUCK_TURNOVER, i, 0);
        bool settled = w->week - person_arrived(w)[i] > r->settled_weeks || person_arrived(w)[i] == 0;
        Unit chance = settled ? r->turnover_settled : r->turnover_new;
        /* Good ties are a reason to stay. */
        if (person_known_people(w)[i] >= r->stay_people)
            chance = unit_mul(chance, r->stay_share);
        if (luck_unit(&luck) < chance)
            coworkers_leave(m, i, false);
    }
}

void coworkers_mood_week(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    Unit hot = w->heat[world_hottest_issue(w)];
    for (int32_t i = 0; i < w->n; i++) {
        int32_t *energy = &person_energy(w)[i], *nominal = &person_nominal(w)[i], *seen = &person_visible(w)[i];
        *energy = unit_clamp(*energy + unit_mul(r->energy_rest - *energy, r->energy_mends) - unit_mul(hot, r->heat_tires));
        *nominal -= unit_mul(*nominal, r->nominal_fade);
        *seen -= unit_mul(*seen, r->visible_fade);
        int32_t *inoculated = &person_inoculated(w)[i];
        *inoculated -= unit_mul(*inoculated, r->inoculate_fade);
    }
    w->loud -= unit_mul(w->loud, r->loud_fade);
    w->alert -= unit_mul(w->alert, r->alert_fade);
    w->sense += unit_mul(r->half - w->sense, r->sense_fade);
    if (person_energy(w)[0] < r->tired_bar)
        model_note(m, EVENT_tired, 0, 0, 0, 0);
}
