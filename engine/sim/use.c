#include "sim/use.h"
#include "sim/action.h"
#include "sim/ask.h"
#include "sim/tie.h"
#include "sim/voice.h"
#include <string.h>

static const char *const names[] = {
#define X(name, cost, what) #name,
    USE_LIST(X)
#undef X
};

const char *use_name(Use use) {
    return names[use];
}
int32_t use_by_name(const char *name) {
    for (int32_t u = 0; u < USE_COUNT; u++)
        if (!strcmp(names[u], name))
            return u;
    return -1;
}

Hours use_cost(const Rules *r, Use use) {
    const Hours costs[] = {
#define X(name, cost, what) r->cost,
        USE_LIST(X)
#undef X
    };
    return costs[use];
}

Hours use_budget(const Model *m) {
    const Rules *r = m->rules;
    bool tired = person_energy(m->world)[0] < r->tired_bar && !rules_off(r, RULE_tiredness);
    return tired ? r->budget_tired : r->budget;
}

static bool here(const World *w, int32_t a) {
    return a > 0 && a < w->n;
}

const char *use_refused(const Model *m, Use use, int32_t a, int32_t b) {
    const World *w = m->world;
    if (use_cost(m->rules, use) > w->hours_left)
        return "no_hours";
    switch (use) {
    case USE_home:
    case USE_time:
    case USE_help:
    case USE_talk:
    case USE_word: return here(w, a) ? NULL : "nobody";
    case USE_keep: return here(w, a) && person_promise_due(w)[a] != NEVER ? NULL : "no_promise";
    case USE_introduce: return here(w, a) && here(w, b) && a != b ? NULL : "nobody";
    case USE_group: return a >= 0 && a < w->issues ? NULL : "no_issue";
    case USE_propose:
        if (a < 0 || a >= ACTION_COUNT || b < 0 || b >= w->issues)
            return "no_issue";
        return action_pending(w) ? "already_set" : NULL;
    case USE_rehearse: return action_pending(w) ? NULL : "nothing_set";
    default: return NULL;
    }
}

static void give_time(const Model *m, int32_t a, Hours hours, Unit depth) {
    World *w = m->world;
    tie_share_time(m, a, 0, hours, depth);
    person_gave(w)[a] += hours;
    person_met(w)[a] = w->week;
    w->hours_giving += hours;
}

/* The table: everybody who eats there, and seeing who is at home with whom. */
static void lunch(const Model *m, int32_t a) {
    const Rules *r = m->rules;
    World *w = m->world;
    person_table(w)[0] = a;
    if (a <= 0)
        return;
    give_time(m, a, r->lunch_hours, r->break_depth);
    for (int32_t j = 1; j < w->n; j++)
        if (j != a && (person_table(w)[j] == a || person_table(w)[a] == j)) {
            Hours part = unit_mul(r->lunch_hours, r->table_share);
            tie_share_time(m, j, 0, part, r->break_depth);
            tie_share_time(m, j, a, part, r->break_depth);
        }
}

bool use_accepts(const Model *m, int32_t a, Activity activity) {
    const Rules *r = m->rules;
    World *w = m->world;
    if (person_invited(w)[a] >= w->week)
        return true;
    if (person_avoids(w)[a] >= w->week)
        return false;
    Luck luck = model_luck(m, LUCK_TIME, a, (int32_t)activity);
    Unit like = (person_interests(w)[a] >> activity & 1) ? r->accept_like : 0;
    return luck_unit(&luck) < r->accept_base + like + unit_mul(tie_trust(w, a)[0], r->accept_trust);
}

static void spend_time(const Model *m, int32_t a, Activity activity) {
    const Rules *r = m->rules;
    World *w = m->world;
    if (!use_accepts(m, a, activity)) {
        give_time(m, a, r->turned_down_hours, r->break_depth);
        return;
    }
    bool likes = person_interests(w)[a] >> activity & 1;
    bool invited = person_invited(w)[a] >= w->week;
    Unit depth = likes || rules_off(r, RULE_liking) ? r->liked_depth : r->unliked_depth;
    give_time(m, a, r->time_hours, invited ? depth + r->invited_depth : depth);
    person_invited(w)[a] = NEVER;
    person_energy(w)[0] = unit_clamp(person_energy(w)[0] + r->company_rests);
    model_note(m, EVENT_together, 0, a, (int32_t)activity, 0);
}

/* Two people, a reason, and somebody both know: triads close (shared friends make ties). */
static void introduce(const Model *m, int32_t a, int32_t b) {
    const Rules *r = m->rules;
    World *w = m->world;
    give_time(m, a, r->introduce_hours, r->introduce_depth);
    give_time(m, b, r->introduce_hours, r->introduce_depth);
    Unit vouch = tie_trust(w, a)[0] < tie_trust(w, b)[0] ? tie_trust(w, a)[0] : tie_trust(w, b)[0];
    if (!rules_off(r, RULE_introductions))
        tie_share_time(m, a, b, r->introduce_hours, r->half + unit_mul(r->vouch, vouch));
    person_intros(w)[a]++;
    person_intros(w)[b]++;
    model_note(m, EVENT_introduces, a, b, b, 1);
}

/* The sheet or the list: a name and on. Everybody met is asked quickly, and presses a little. */
static void rounds(const Model *m, Use use) {
    const Rules *r = m->rules;
    World *w = m->world;
    Luck luck = model_luck(m, LUCK_TIME, 0, (int32_t)use);
    w->sheet_out = 1;
    int32_t first = 1 + luck_below(&luck, w->n - 1);
    int32_t asked = 0;
    for (int32_t step = 0; step < w->n - 1 && asked < r->rounds_people; step++) {
        int32_t i = 1 + (first + step - 1) % (w->n - 1);
        bool signed_already = person_nominal(w)[i] > r->nominal_bar;
        if (signed_already || person_asked_week(w)[i] == w->week)
            continue;
        asked++;
        person_met(w)[i] = w->week;
        ask_person(m, i, use == USE_calls ? ASK_stand : ASK_sign, world_hottest_issue(w), true);
    }
}

static void ask_around(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    Luck luck = model_luck(m, LUCK_TIME, 0, USE_around);
    for (int32_t asked = 0; asked < r->around_people; asked++) {
        int32_t i = 1 + luck_below(&luck, w->n - 1);
        int32_t k = 0;
        for (int32_t q = 1; q < w->issues; q++)
            if (world_feels(w, r, i, q) > world_feels(w, r, i, k))
                k = q;
        bool open = world_comfortable(w, r, i, 0);
        Unit trust = tie_trust(w, i)[0];
        Unit chance = open ? r->probe_open : unit_mul(unit_mul(trust, trust), r->probe_closed);
        if (!r->no_work_questions && luck_unit(&luck) < chance)
            voice_learn(m, 0, i, k, true);
        if (!open)
            tie_press(m, i, 0, r->press_probe);
        tie_share_time(m, i, 0, r->turned_down_hours, r->small_talk_depth);
    }
}

static void broadcast(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    w->broadcasts++;
    w->loud = unit_clamp(w->loud + r->loud_broadcast);
    if (rules_off(r, RULE_nominal))
        return;
    for (int32_t i = 1; i < w->n; i++) {
        Unit room = ONE - person_nominal(w)[i];
        person_nominal(w)[i] += unit_mul(unit_mul(r->nominal_add, person_openness(w)[i]), room);
    }
}

/* Two meetings in a season about one issue, of people from two departments or shifts. */
static void count_meeting(const Model *m, int32_t by, int32_t issue, const int32_t *members, int32_t count) {
    const Rules *r = m->rules;
    World *w = m->world;
    bool player = false, mixed = false;
    int32_t coworkers = 0, first = NOBODY;
    for (int32_t x = 0; x < count; x++) {
        int32_t i = members[x];
        player = player || i == 0;
        if (!i)
            continue;
        if (i != by)
            model_note(m, EVENT_joins, i, by, issue, 0);
        coworkers++;
        if (first == NOBODY)
            first = i;
        mixed = mixed || person_dept(w)[i] != person_dept(w)[first] || person_shift(w)[i] != person_shift(w)[first];
    }
    if (coworkers + player >= r->group_talk_people)
        model_reach(m, STAGE_GROUP_TALK);
    model_note(m, EVENT_group, by, 0, issue, count);
    if (!player || coworkers < r->committee_coworkers || !mixed)
        return;
    if (w->met_season[issue] != world_season(w)) {
        w->met_season[issue] = world_season(w);
        w->met_times[issue] = 0;
    }
    if (++w->met_times[issue] == r->committee_meetings) {
        model_reach(m, STAGE_COMMITTEE);
        model_note(m, EVENT_committee, 0, 0, issue, 0);
    }
}

int32_t use_meet(const Model *m, int32_t by, int32_t issue, int32_t members[PEOPLE_MAX]) {
    const Rules *r = m->rules;
    World *w = m->world;
    Luck luck = model_luck(m, LUCK_GROUP, by, 0);
    int32_t count = 0;
    members[count++] = by;
    for (int32_t i = 0; i < w->n && count < r->group_most; i++) {
        if (i == by || !(i == 0 || tie_told(w, by)[i]))
            continue;
        Unit trust = i ? tie_trust(w, i)[by] : ONE;
        Unit roll = luck_unit(&luck);
        if (trust > r->group_bar && roll < r->group_comes + unit_mul(r->group_comes_trust, trust))
            members[count++] = i;
    }
    for (int32_t x = 0; x < count; x++)
        for (int32_t y = x + 1; y < count; y++) {
            int32_t i = members[x], j = members[y];
            tie_share_time(m, i, j, r->group_hours, r->group_depth);
            if (rules_off(r, RULE_group_voices))
                continue;
            if (j && (tie_told(w, by)[j] >> issue & 1))
                voice_learn(m, i, j, issue, false);
            if (i && i != by && (tie_told(w, by)[i] >> issue & 1))
                voice_learn(m, j, i, issue, false);
            if (i == by && by)
                voice_learn(m, j, i, issue, false);
        }
    count_meeting(m, by, issue, members, count);
    w->group_week = w->week;
    return count;
}

static void rest(const Model *m) {
    World *w = m->world;
    person_energy(w)[0] = unit_clamp(person_energy(w)[0] + m->rules->sleep_rests);
}

void use_spend(const Model *m, Use use, int32_t a, int32_t b) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t members[PEOPLE_MAX];
    w->hours_left -= use_cost(r, use);
    w->hours_spent += use_cost(r, use);
    w->choices++;
    switch (use) {
    case USE_lunch: lunch(m, a); break;
    case USE_home: give_time(m, a, r->home_hours, r->home_depth); break;
    case USE_time: spend_time(m, a, (Activity)b); break;
    case USE_help:
        give_time(m, a, r->help_hours, r->home_depth);
        if (w->tenure >= r->tenure_helps)
            tie_good_turn(m, a, 0, r->help_turn);
        break;
    case USE_introduce: introduce(m, a, b); break;
    case USE_group: use_meet(m, 0, a, members); break;
    case USE_broadcast: broadcast(m); break;
    case USE_doors:
    case USE_calls: rounds(m, use); break;
    case USE_around: ask_around(m); break;
    case USE_propose: action_propose(m, 0, (ActionKind)a, b); break;
    case USE_rehearse: action_rehearse(m); break;
    case USE_keep: ask_keep_promise(m, a); break;
    case USE_sleep: rest(m); break;
    default: break;
    }
}
