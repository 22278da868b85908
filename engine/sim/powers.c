#include "sim/powers.h"
#include "sim/ask.h"
#include "sim/coworkers.h"
#include "sim/tie.h"
#include "sim/voice.h"
#include <string.h>

static const char *const employer_names[] = {
#define X(name, cost, what) #name,
    EMPLOYER_LIST(X)
#undef X
};
static const char *const staffer_names[] = {
#define X(name) #name,
    STAFFER_LIST(X)
#undef X
};

const char *employer_move_name(EmployerMove move) {
    return employer_names[move];
}
const char *staffer_move_name(StafferMove move) {
    return staffer_names[move];
}
static int32_t find(const char *const *names, int32_t count, const char *name) {
    for (int32_t i = 0; i < count; i++)
        if (!strcmp(names[i], name))
            return i;
    return -1;
}
int32_t employer_move_by_name(const char *name) {
    return find(employer_names, EMPLOYER_COUNT, name);
}
int32_t staffer_move_by_name(const char *name) {
    return find(staffer_names, STAFFER_COUNT, name);
}

int32_t employer_sees(const Model *m) {
    const World *w = m->world;
    int32_t best = NOBODY;
    Unit most = m->rules->visible_bar;
    for (int32_t i = 0; i < w->n; i++)
        if (person_visible(w)[i] > most) {
            most = person_visible(w)[i];
            best = i;
        }
    return best;
}

/* How far i stands alone against the employer: little trust from anybody near. */
static Unit alone(const Model *m, int32_t i) {
    const World *w = m->world;
    int32_t x = 0;
    for (int32_t j = 0; j < w->n; j++)
        if (j != i && tie_trust(w, i)[j] > m->rules->cover_floor)
            x += tie_trust(w, i)[j] - m->rules->cover_floor;
    return ONE - unit_ratio(x, (int64_t)x + m->rules->cover_half);
}

static void frighten(const Model *m, int32_t i, Unit size) {
    const Rules *r = m->rules;
    World *w = m->world;
    Unit ready = rules_off(r, RULE_inoculation) ? 0 : unit_mul(r->inoculate_threat, person_inoculated(w)[i]);
    Unit felt = unit_mul(unit_mul(size, ONE - ready), r->half + unit_mul(r->half, alone(m, i)));
    person_fear(w)[i] = unit_clamp(person_fear(w)[i] + unit_mul(felt, ONE - person_fear(w)[i]));
}

static void frighten_all(const Model *m, Unit size) {
    for (int32_t i = 1; i < m->world->n; i++)
        frighten(m, i, size);
}

static void discipline(const Model *m, int32_t a) {
    World *w = m->world;
    const Rules *r = m->rules;
    if (a == 0)
        person_energy(w)[0] = unit_clamp(person_energy(w)[0] - r->discipline_tires);
    else
        frighten(m, a, r->discipline_fear);
    for (int32_t i = 1; i < w->n; i++)
        if (i != a && tie_trust(w, i)[a] > r->friend_bar)
            frighten(m, i, unit_mul(r->discipline_fear, tie_trust(w, i)[a]));
    person_visible(w)[a] = unit_mul(person_visible(w)[a], r->half);
}

static void dismiss(const Model *m, int32_t a) {
    World *w = m->world;
    frighten_all(m, m->rules->dismiss_fear);
    if (a == 0)
        w->run_state = RUN_DISMISSED;
    else
        coworkers_leave(m, a, true);
}

static bool applies(const Model *m, EmployerMove move, int32_t a, int32_t k) {
    const World *w = m->world;
    switch (move) {
    case EMPLOYER_gift:
    case EMPLOYER_rule:
    case EMPLOYER_concede: return k >= 0 && k < w->issues;
    case EMPLOYER_promote: return a > 0 && a < w->n && !person_lead(w)[a];
    case EMPLOYER_discipline: return a >= 0 && a < w->n;
    case EMPLOYER_dismiss:
        return a >= 0 && a < w->n && person_visible(w)[a] > m->rules->visible_bar && alone(m, a) > m->rules->alone_bar;
    default: return true;
    }
}

static void carry_out(const Model *m, EmployerMove move, int32_t a, int32_t k) {
    const Rules *r = m->rules;
    World *w = m->world;
    switch (move) {
    case EMPLOYER_gift:
        w->heat[k] = unit_mul(w->heat[k], ONE - r->gift_cools);
        for (int32_t i = 1; i < w->n; i++)
            person_belief(w)[i] = unit_clamp(person_belief(w)[i] - unit_mul(r->gift_belief, ONE - person_inoculated(w)[i]));
        break;
    case EMPLOYER_rule: voice_heat_change(m, k, HEAT_SPIKE); break;
    case EMPLOYER_meeting: frighten_all(m, r->meeting_fear); break;
    case EMPLOYER_threat: frighten_all(m, r->threat_fear); break;
    case EMPLOYER_promote:
        person_lead(w)[a] = 1;
        person_fear(w)[a] = unit_clamp(person_fear(w)[a] + r->lead_fear);
        break;
    case EMPLOYER_discipline: discipline(m, a); break;
    case EMPLOYER_dismiss: dismiss(m, a); break;
    case EMPLOYER_concede: w->heat[k] = unit_mul(w->heat[k], ONE - r->win_cools); break;
    default: break;
    }
}

static int32_t employer_cost(const Rules *r, EmployerMove move) {
    const int32_t costs[] = {
#define X(name, cost, what) r->cost,
        EMPLOYER_LIST(X)
#undef X
    };
    return costs[move];
}

bool employer_make(const Model *m, EmployerMove move, int32_t a, int32_t k) {
    World *w = m->world;
    int32_t cost = employer_cost(m->rules, move);
    if (rules_off(m->rules, RULE_employer_moves) || cost > w->employer_points || !applies(m, move, a, k))
        return false;
    w->employer_points -= cost;
    w->employer_last = (int32_t)move;
    w->employer_last_week = w->week;
    if (move != EMPLOYER_nothing)
        model_note(m, EVENT_employer, a, 0, k, (int32_t)move);
    carry_out(m, move, a, k);
    return true;
}

bool staffer_make(const Model *m, StafferMove move) {
    World *w = m->world;
    const Rules *r = m->rules;
    if (rules_off(r, RULE_staffer) || w->staffer_cold_until > w->week)
        return false;
    switch (move) {
    case STAFFER_nothing: return true;
    case STAFFER_advice: w->staffer_help++; break;
    case STAFFER_training:
        for (int32_t i = 1; i < w->n; i++)
            if (person_stand(w)[i] == YES_FREE || person_known_people(w)[i] >= r->start_known)
                person_inoculated(w)[i] = unit_clamp(person_inoculated(w)[i] + unit_mul(r->half, r->inoculate_step));
        break;
    default:
        if (w->request != STAFFER_nothing)
            return false;
        w->request = (int32_t)move;
        w->request_due = w->week + 1;
        w->request_answer = REQUEST_OPEN;
    }
    model_note(m, EVENT_staffer, 0, 0, w->request_due, (int32_t)move);
    return true;
}

void staffer_answer(const Model *m, RequestAnswer answer) {
    World *w = m->world;
    const Rules *r = m->rules;
    if (w->request == STAFFER_nothing || w->request_answer != REQUEST_OPEN)
        return;
    w->request_answer = (int32_t)answer;
    if (answer == REQUEST_COMPLIED) {
        w->approval = unit_clamp(w->approval + r->approval_step);
        person_energy(w)[0] = unit_clamp(person_energy(w)[0] - r->complied_tires);
        Luck luck = model_luck(m, LUCK_STAFFER, 0, 0);
        int32_t left = r->request_people;
        for (int32_t step = 0, i = 1 + luck_below(&luck, w->n - 1); step < w->n - 1 && left > 0; step++, left--, i = 1 + i % (w->n - 1))
            ask_person(m, i, w->request == STAFFER_petition ? ASK_sign : ASK_meet_staffer, NEVER, true);
    } else if (answer == REQUEST_DECLINED) {
        w->approval = unit_clamp(w->approval - r->approval_step);
        w->staffer_cold_until = w->week + SEASON_WEEKS;
    }
}

static void staffer_due(const Model *m) {
    World *w = m->world;
    if (w->request == STAFFER_nothing || w->week <= w->request_due)
        return;
    if (w->request_answer == REQUEST_OPEN || w->request_answer == REQUEST_STALLED)
        w->approval = unit_clamp(w->approval - unit_mul(m->rules->half, m->rules->approval_step));
    w->request = STAFFER_nothing;
}

void powers_week(const Model *m) {
    World *w = m->world;
    const Rules *r = m->rules;
    Unit seen = unit_mul(w->loud, r->surveillance);
    w->alert = unit_clamp(w->alert + unit_mul(seen, r->alert_rise));
    person_visible(w)[0] = unit_clamp(person_visible(w)[0] + unit_mul(seen, r->player_visible));
    w->employer_points += r->employer_income;
    if (w->employer_points > r->employer_points_most)
        w->employer_points = r->employer_points_most;
    staffer_due(m);
}
