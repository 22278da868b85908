/* What the employer and the staffer may look at and do. What a move costs and does is the model's
   (sim/powers.h); it returns false when it cannot be made now. */
#include "script/mind_inside.h"
#include "sim/powers.h"
#include <lua.h>
#include <string.h>

static const World *world(lua_State *lua) {
    return mind_called(lua)->m->world;
}

/* The employer. */

static int view_loud(lua_State *lua) {
    return mind_push_share(lua, world(lua)->loud);
}
static int view_alert(lua_State *lua) {
    return mind_push_share(lua, world(lua)->alert);
}
static int view_points(lua_State *lua) {
    return mind_push_number(lua, world(lua)->employer_points);
}
static int view_since_move(lua_State *lua) {
    const World *w = world(lua);
    return mind_push_number(lua, w->week - w->employer_last_week);
}
static int view_sees(lua_State *lua) {
    return mind_push_person(lua, employer_sees(mind_called(lua)->m));
}

/* What the last action was about. */
static int view_demand(lua_State *lua) {
    const World *w = world(lua);
    return mind_push_issue(lua, w->actions ? w->action_issue[w->actions - 1] : -1);
}

/* At whose table most people eat, and who is no lead yet: anybody can see that. */
static int view_followed(lua_State *lua) {
    const World *w = world(lua);
    int32_t at_table[PEOPLE_MAX] = {0}, best = NOBODY;
    for (int32_t i = 1; i < w->n; i++)
        if (person_table(w)[i] > 0)
            at_table[person_table(w)[i]]++;
    for (int32_t i = 1; i < w->n; i++)
        if (at_table[i] > 0 && !person_lead(w)[i] &&
            (best == NOBODY || at_table[i] > at_table[best]))
            best = i;
    return mind_push_person(lua, best);
}

const MindFunction mind_view_employer[] = {{"alert", view_alert},           {"demand", view_demand},
                                           {"followed", view_followed},     {"loud", view_loud},
                                           {"points", view_points},         {"sees", view_sees},
                                           {"since_move", view_since_move}, {NULL, NULL}};

static int about_issue(lua_State *lua, EmployerMove move, const char *name) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    int32_t k = mind_want_issue(lua, 1, name);
    return mind_push_bool(lua, k >= 0 && employer_make(mind->m, move, NOBODY, k));
}

static int to_person(lua_State *lua, EmployerMove move, const char *name) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    int32_t i = mind_want_person(lua, 1, 0, name);
    return mind_push_bool(lua, i != NOBODY && employer_make(mind->m, move, i, -1));
}

static int to_all(lua_State *lua, EmployerMove move) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    return mind_push_bool(lua, employer_make(mind->m, move, NOBODY, -1));
}

static int act_gift(lua_State *lua) {
    return about_issue(lua, EMPLOYER_gift, "act.gift");
}
static int act_rule(lua_State *lua) {
    return about_issue(lua, EMPLOYER_rule, "act.rule");
}
static int act_concede(lua_State *lua) {
    return about_issue(lua, EMPLOYER_concede, "act.concede");
}
static int act_meeting(lua_State *lua) {
    return to_all(lua, EMPLOYER_meeting);
}
static int act_threat(lua_State *lua) {
    return to_all(lua, EMPLOYER_threat);
}
static int act_promote(lua_State *lua) {
    return to_person(lua, EMPLOYER_promote, "act.promote");
}
static int act_discipline(lua_State *lua) {
    return to_person(lua, EMPLOYER_discipline, "act.discipline");
}
static int act_dismiss(lua_State *lua) {
    return to_person(lua, EMPLOYER_dismiss, "act.dismiss");
}

const MindFunction mind_act_employer[] = {
    {"concede", act_concede}, {"discipline", act_discipline}, {"dismiss", act_dismiss},
    {"gift", act_gift},       {"meeting", act_meeting},       {"promote", act_promote},
    {"rule", act_rule},       {"threat", act_threat},         {NULL, NULL}};

/* The staffer. */

static int view_approval(lua_State *lua) {
    return mind_push_share(lua, world(lua)->approval);
}

static int32_t yes_said(const World *w) {
    int32_t count = 0;
    for (int32_t i = 1; i < w->n; i++)
        count += person_stand(w)[i] != YES_NONE;
    return count;
}

/* Names that the player can show her: on the sheet, or said. */
static int view_names(lua_State *lua) {
    const World *w = world(lua);
    int32_t said = yes_said(w);
    return mind_push_number(lua, w->sheet > said ? w->sheet : said);
}

static int view_help(lua_State *lua) {
    return mind_push_number(lua, world(lua)->staffer_help);
}
static int view_cold(lua_State *lua) {
    const World *w = world(lua);
    return mind_push_bool(lua, w->staffer_cold_until > w->week);
}

/* Weeks since a request of hers was last due. */
static int view_since_request(lua_State *lua) {
    const World *w = world(lua);
    return mind_push_number(lua, w->week - w->request_due);
}

/* What the player said to the last request, nil when there was none. */
static int view_answer(lua_State *lua) {
    static const char *const words[] = {"open", "complied", "declined", "stalled"};
    const World *w = world(lua);
    if (w->request_due == NEVER)
        lua_pushnil(lua);
    else
        lua_pushstring(lua, words[w->request_answer]);
    return 1;
}

const MindFunction mind_view_staffer[] = {{"answer", view_answer},
                                          {"approval", view_approval},
                                          {"cold", view_cold},
                                          {"help", view_help},
                                          {"names", view_names},
                                          {"since_request", view_since_request},
                                          {NULL, NULL}};

static int act_request(lua_State *lua) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    const char *word = mind_want_word(lua, 1, "act.request");
    for (int32_t move = STAFFER_names; move <= STAFFER_petition; move++)
        if (!strcmp(word, staffer_move_name((StafferMove)move)))
            return mind_push_bool(lua, staffer_make(mind->m, (StafferMove)move));
    sandbox_fail(lua, "act.request: is one of names, visit, petition");
}

static int help(lua_State *lua, StafferMove move) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    return mind_push_bool(lua, staffer_make(mind->m, move));
}
static int act_advice(lua_State *lua) {
    return help(lua, STAFFER_advice);
}
static int act_training(lua_State *lua) {
    return help(lua, STAFFER_training);
}

const MindFunction mind_act_staffer[] = {
    {"advice", act_advice}, {"request", act_request}, {"training", act_training}, {NULL, NULL}};
