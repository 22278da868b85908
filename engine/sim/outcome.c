/* What a day of action leaves behind: the answer, what people take from it, and whether it holds. */
#include "sim/action.h"
#include "sim/tie.h"

static Unit need_of(const Rules *r, int32_t kind) {
    return unit_mul(r->action[kind].need, r->need_scale);
}
static Unit risk_of(const Rules *r, int32_t kind) {
    return unit_mul(r->action[kind].risk, r->risk_scale);
}

/* Came because pushed: it was somebody else's day. */
static bool came_pushed(const World *w, int32_t i, const int32_t *order) {
    return order[i] && person_stand(w)[i] == YES_PRESSED;
}

/* `earned`: what those who came carried of it themselves; the rest was noise, and teaches nobody. */
static void take_heart(const Model *m, int32_t i, bool won, Unit turnout, Unit earned) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t *belief = &person_belief(w)[i], *fear = &person_fear(w)[i];
    if (rules_off(r, RULE_winning_teaches))
        return;
    if (won) {
        *belief = unit_clamp(*belief + unit_mul(unit_mul(r->win_belief, earned), ONE - *belief));
        *fear = unit_clamp(*fear - unit_mul(unit_mul(r->win_fear, earned), *fear));
    } else {
        *belief = unit_clamp(*belief - unit_mul(r->fail_belief, ONE - turnout));
        *fear = unit_clamp(*fear + unit_mul(r->fail_fear, ONE - turnout));
    }
}

static void aftermath(const Model *m, const int32_t *order, bool won, Unit turnout, Unit earned) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t by = w->pending_by;
    for (int32_t i = 1; i < w->n; i++) {
        if (person_stand(w)[i]) {
            bool pressed = person_stand(w)[i] == YES_PRESSED;
            int32_t done = order[i] != CAME_NOT;
            if (pressed)
                w->pressed_done += done;
            else
                w->free_done += done;
            if (!done)
                model_note(m, EVENT_stays_away, i, 0, 0, 0);
        }
        if (!order[i] && i != by)
            continue;
        person_visible(w)[i] = unit_clamp(person_visible(w)[i] + unit_mul(r->visible_step, ONE - turnout));
        if (came_pushed(w, i, order) && !rules_off(r, RULE_feeling_used)) {
            tie_let_down(m, i, 0, r->used_loss);
            continue;
        }
        take_heart(m, i, won, turnout, earned);
    }
    for (int32_t i = 0; i < w->n; i++)
        person_stand(w)[i] = i && !order[i] && person_stand(w)[i] == YES_FREE ? YES_FREE : YES_NONE;
}

static void celebrate(const Model *m, const int32_t *order, Unit earned) {
    World *w = m->world;
    const Rules *r = m->rules;
    int32_t by = w->pending_by;
    Hours hours = unit_mul(r->win_hours, earned);
    if (rules_off(r, RULE_shared_win))
        return;
    for (int32_t i = 0; i < w->n; i++) {
        if (!order[i] && i != by)
            continue;
        for (int32_t j = i + 1; j < w->n; j++)
            if (order[j] || j == by)
                tie_share_time(m, i, j, hours, came_pushed(w, i, order) || came_pushed(w, j, order) ? r->used_depth : ONE);
    }
}

static void mark_guesses(World *w, int32_t a, const int32_t *order) {
    for (int32_t i = 1; i < w->n; i++) {
        w->action_marked[a] += person_expected(w)[i];
        w->action_mark_hits[a] += person_expected(w)[i] && order[i];
    }
}

static int32_t nominal_crowd(const Model *m) {
    const World *w = m->world;
    int32_t count = 0;
    for (int32_t i = 1; i < w->n; i++)
        count += person_stand(w)[i] != YES_NONE || person_nominal(w)[i] > m->rules->nominal_bar;
    return count;
}

static ActionResult answer(const Model *m, Luck *luck, int32_t kind, Unit turnout) {
    const Rules *r = m->rules;
    Unit need = need_of(r, kind) + luck_between(luck, -r->need_noise, r->need_noise);
    /* Noise presses too, for a day: what it wins has to stand the test later. */
    if (!rules_off(r, RULE_noise_presses))
        need -= unit_mul(m->world->loud, r->noise_presses);
    if (turnout > 0 && turnout >= need)
        return RESULT_GRANTED;
    if (turnout > 0 && turnout >= unit_mul(need, r->part_share))
        return RESULT_PART;
    return turnout >= unit_mul(need, r->later_share) ? RESULT_LATER : RESULT_NO;
}

static void record(const Model *m, const int32_t *order, int32_t came, ActionResult result) {
    World *w = m->world;
    int32_t a = w->actions++;
    w->action_week[a] = w->week;
    w->action_kind[a] = w->pending_kind;
    w->action_issue[a] = w->pending_issue;
    w->action_by[a] = w->pending_by;
    w->action_said[a] = action_said(w);
    w->action_nominal[a] = nominal_crowd(m);
    w->action_came[a] = came;
    w->action_of[a] = w->n - 1;
    w->action_result[a] = (int32_t)result;
    w->action_held[a] = result == RESULT_GRANTED;
    w->action_lost_week[a] = NEVER;
    mark_guesses(w, a, order);
}

static void announce(const Model *m, const int32_t *order, int32_t came) {
    World *w = m->world;
    model_note(m, EVENT_day, w->pending_by, 0, w->pending_issue, w->pending_kind);
    for (int32_t nth = 1; nth <= came; nth++)
        for (int32_t i = 1; i < w->n; i++)
            if (order[i] == nth)
                model_note(m, EVENT_comes, i, 0, 0, nth);
}

void action_day_week(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    if (!action_pending(w) || w->week < w->pending_due)
        return;
    int32_t order[PEOPLE_MAX], by = w->pending_by, issue = w->pending_issue, kind = w->pending_kind;
    Luck luck = model_luck(m, LUCK_ACTION, 0, 0);
    Gathering g = {.issue = issue, .heat = w->heat[issue], .risk = risk_of(r, kind), .caller = by, .without = NOBODY};
    int32_t came = action_gather(m, &g, &luck, order);
    int32_t present = came + (by != 0);
    Unit turnout = unit_ratio(present, w->n - 1);
    ActionResult result = answer(m, &luck, kind, turnout);
    announce(m, order, came);
    record(m, order, present, result);
    bool won = result == RESULT_GRANTED;
    if (present > 1)
        model_reach(m, STAGE_ACTION);
    if (won) {
        w->wins++;
        model_reach(m, STAGE_WIN);
        w->heat[issue] = unit_mul(w->heat[issue], ONE - r->win_cools);
    } else {
        w->fails++;
    }
    w->sense = unit_clamp(w->sense + (won ? r->sense_win : -r->sense_loss));
    w->loud = unit_clamp(w->loud + unit_mul(r->loud_action, r->action[kind].risk));
    Unit earned = unit_clamp((int32_t)unit_ratio(turnout, need_of(r, kind)));
    aftermath(m, order, won, turnout, earned);
    if (won)
        celebrate(m, order, earned);
    w->last_action_week = w->week;
    w->pending_kind = NEVER;
    model_note(m, EVENT_result, (int32_t)result, 0, issue, kind);
}

void action_test_concessions(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    if (rules_off(r, RULE_concessions_tested))
        return;
    for (int32_t a = 0; a < w->actions; a++) {
        if (!w->action_held[a])
            continue;
        int32_t order[PEOPLE_MAX];
        Luck luck = model_luck(m, LUCK_ACTION, 1, a);
        Gathering g = {.issue = w->action_issue[a], .heat = r->test_heat, .risk = risk_of(r, w->action_kind[a]),
                       .caller = 0, .without = NOBODY, .plain = true};
        Unit turnout = unit_ratio(action_gather(m, &g, &luck, order), w->n - 1);
        bool weak = turnout < unit_mul(r->hold_share, need_of(r, w->action_kind[a]));
        bool lost = weak && luck_unit(&luck) < r->lose_chance;
        w->action_held[a] = !lost;
        if (lost)
            w->action_lost_week[a] = w->week;
        model_note(m, lost ? EVENT_rolled_back : EVENT_held, NOBODY, NOBODY, w->action_issue[a], a);
    }
}
