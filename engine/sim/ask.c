#include "sim/ask.h"
#include "sim/tie.h"

static Unit wish(const Model *m, int32_t i, int32_t issue) {
    World *w = m->world;
    if (issue >= 0)
        return world_feels(w, m->rules, i, issue);
    Unit most = 0;
    for (int32_t k = 0; k < w->issues; k++) {
        Unit v = world_feels(w, m->rules, i, k);
        most = v > most ? v : most;
    }
    return most;
}

Unit ask_yes_chance(const Model *m, int32_t i, AskKind what, int32_t issue, bool pressed) {
    const Rules *r = m->rules;
    World *w = m->world;
    Unit trust = tie_trust(w, i)[0];
    if (pressed && !rules_off(r, RULE_pressure_gets_yes))
        return unit_clamp(r->yes_pressed + unit_mul(r->yes_pressed_trust, trust));
    Unit want = unit_mul(trust, ONE - tie_strain(w, i)[0]);
    Unit pull = what == ASK_come_along ? r->yes_social : r->yes_free + wish(m, i, issue);
    if (person_doubter(w)[i] && what != ASK_come_along)
        pull = unit_mul(pull, r->doubter_yes);
    return unit_clamp(unit_mul(want, pull));
}

/* A free yes is kept about half the time, more in good company; a pressed one far less. The
   autonomous part of a yes is what carries over into the deed (theory: L26 table). */
Unit ask_deed_chance(const Model *m, int32_t i, YesKind yes) {
    const Rules *r = m->rules;
    World *w = m->world;
    Unit held = unit_mul(tie_trust(w, i)[0], ONE - tie_strain(w, i)[0]);
    if (yes == YES_FREE || rules_off(r, RULE_yes_is_not_deed))
        return unit_clamp(r->deed_free + unit_mul(r->deed_free_trust, held));
    return unit_clamp(r->deed_pressed + unit_mul(r->deed_pressed_trust, held));
}

static AskAnswer kind_of_no(const Model *m, int32_t i, bool pressed) {
    World *w = m->world;
    const Rules *r = m->rules;
    if (tie_strain(w, i)[0] >= r->band_sore)
        return ANSWER_HARD;
    if (pressed)
        return person_reactance(w)[i] > r->open_no_bar ? ANSWER_HARD : ANSWER_SIDE;
    return world_comfortable(w, r, i, 0) ? ANSWER_OPEN
           : tie_trust(w, i)[0] > r->band_warm ? ANSWER_NOT_NOW : ANSWER_SIDE;
}

static void remember(const Model *m, int32_t i, AskKind what, int32_t issue, bool pressed) {
    const Rules *r = m->rules;
    World *w = m->world;
    if (what == ASK_stand || what == ASK_speak) {
        if (!pressed || person_stand(w)[i] == YES_NONE)
            person_stand(w)[i] = pressed ? YES_PRESSED : YES_FREE;
        person_stand_week(w)[i] = w->week;
        person_stand_issue(w)[i] = issue;
        return;
    }
    person_ask_kind(w)[i] = (int32_t)what;
    person_ask_yes(w)[i] = pressed ? YES_PRESSED : YES_FREE;
    person_ask_due(w)[i] = w->week + r->deed_weeks;
    person_ask_issue(w)[i] = issue;
    if (what == ASK_sign) {
        w->sheet += w->sheet_out;
        Unit room = ONE - person_nominal(w)[i];
        person_nominal(w)[i] += unit_mul(r->sign_nominal, room);
        if (w->sheet_out)
            model_note(m, EVENT_sheet, i, 0, 0, w->sheet);
    }
}

AskAnswer ask_person(const Model *m, int32_t i, AskKind what, int32_t issue, bool pressed) {
    const Rules *r = m->rules;
    World *w = m->world;
    Luck luck = model_luck(m, LUCK_ASK, i, (int32_t)what);
    Unit chance = ask_yes_chance(m, i, what, issue, pressed);
    bool yes = luck_unit(&luck) < chance;
    person_asked_week(w)[i] = w->week;
    person_took(w)[i] += unit_mul(HOUR, what == ASK_come_along ? 0 : r->ask_takes);
    AskAnswer answer = yes ? pressed ? ANSWER_YES_THIN : ANSWER_YES : kind_of_no(m, i, pressed);
    if (pressed) {
        w->pressed_asked++;
        w->pressed_yes += yes;
        tie_press(m, i, 0, r->press_ask);
        w->loud = unit_clamp(w->loud + r->loud_press);
        person_energy(w)[0] = unit_clamp(person_energy(w)[0] - r->press_tires);
    } else {
        w->free_asked++;
        w->free_yes += yes;
    }
    if (yes)
        remember(m, i, what, issue, pressed);
    model_note(m, EVENT_answer, i, 0, (int32_t)what, (int32_t)answer);
    ask_weigh(m, i);
    return answer;
}

static void come_due(const Model *m, int32_t i) {
    const Rules *r = m->rules;
    World *w = m->world;
    YesKind yes = (YesKind)person_ask_yes(w)[i];
    Luck luck = model_luck(m, LUCK_ASK, i, ASK_COUNT);
    bool done = luck_unit(&luck) < ask_deed_chance(m, i, yes);
    int32_t what = person_ask_kind(w)[i];
    if (yes == YES_PRESSED)
        w->pressed_done += done;
    else
        w->free_done += done;
    if (done && yes == YES_FREE)
        tie_share_time(m, i, 0, r->deed_hours, ONE);
    if (!done && yes == YES_PRESSED && !rules_off(r, RULE_avoidance))
        person_avoids(w)[i] = w->week + r->avoid_weeks;
    person_ask_kind(w)[i] = NEVER;
    person_ask_due(w)[i] = NEVER;
    model_note(m, EVENT_deed, i, 0, what, done);
}

void ask_due_week(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    for (int32_t i = 1; i < w->n; i++) {
        if (person_ask_due(w)[i] == w->week)
            come_due(m, i);
        if (person_stand(w)[i] && w->week - person_stand_week(w)[i] > r->stand_weeks)
            person_stand(w)[i] = YES_NONE;
        if (person_promise_due(w)[i] != NEVER && w->week > person_promise_due(w)[i]) {
            person_promise_due(w)[i] = NEVER;
            tie_let_down(m, i, 0, r->promise_broken);
            model_note(m, EVENT_promise, i, 0, 0, 0);
        }
    }
}

void ask_promise(const Model *m, int32_t i) {
    if (person_promise_due(m->world)[i] == NEVER)
        person_promise_due(m->world)[i] = m->world->week + m->rules->promise_weeks;
}

void ask_keep_promise(const Model *m, int32_t i) {
    World *w = m->world;
    const Rules *r = m->rules;
    if (person_promise_due(w)[i] == NEVER)
        return;
    person_promise_due(w)[i] = NEVER;
    tie_share_time(m, i, 0, r->promise_hours, ONE);
    tie_good_turn(m, i, 0, r->promise_kept);
    person_gave(w)[i] += r->promise_hours;
    model_note(m, EVENT_promise, i, 0, 0, 1);
}

void ask_leak(const Model *m, int32_t i, int32_t k) {
    World *w = m->world;
    person_confided(w)[i] &= ~(1 << k);
    w->leaks++;
    if (rules_off(m->rules, RULE_confidence))
        return;
    tie_let_down(m, i, 0, m->rules->leak_loss);
    model_note(m, EVENT_told_back, i, 0, k, 0);
}

void ask_weigh(const Model *m, int32_t i) {
    const Rules *r = m->rules;
    World *w = m->world;
    if (rules_off(r, RULE_feeling_used))
        return;
    int32_t over = person_took(w)[i] - unit_mul(person_gave(w)[i] + r->used_grace, r->used_balance);
    if (over <= 0)
        return;
    person_took(w)[i] = 0;
    w->used_events++;
    w->used_week = w->week;
    tie_let_down(m, i, 0, r->used_loss);
    person_energy(w)[0] = unit_clamp(person_energy(w)[0] - r->used_tires);
    if (!rules_off(r, RULE_avoidance)) {
        person_avoids(w)[i] = w->week + r->avoid_weeks;
        model_note(m, EVENT_avoids, i, 0, 0, 0);
    }
    model_note(m, EVENT_used, i, 0, 0, 0);
}
