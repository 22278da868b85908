/* What a mind may look at: what every role sees, and what an organizer does. */
#include "script/mind_inside.h"
#include "sim/action.h"
#include "sim/powers.h"
#include <lua.h>
#include <string.h>

enum { FELT_STEP = 5, HUNDREDTHS = 100 };

/* Shared. */

/* Nobody reads heat off a dial: it is felt in steps of five. */
static int view_heat(lua_State *lua) {
    const Mind *mind = mind_called(lua);
    int32_t k = mind_want_issue(lua, 1, "view.heat");
    int32_t felt = k < 0 ? 0 : unit_to_percent(mind->m->world->heat[k]);
    return mind_push_number(lua, (felt + FELT_STEP / 2) / FELT_STEP * FELT_STEP);
}

static int view_hottest(lua_State *lua) {
    const Mind *mind = mind_called(lua);
    return mind_push_issue(lua, mind->m->world->issues ? world_hottest_issue(mind->m->world) : -1);
}

static int view_pending(lua_State *lua) {
    return mind_push_bool(lua, action_pending(mind_called(lua)->m->world));
}

static int32_t weeks_since(const World *w, int32_t week) {
    return w->week - week; /* NEVER is the week before the first */
}

static int view_since_action(lua_State *lua) {
    const World *w = mind_called(lua)->m->world;
    return mind_push_number(lua, weeks_since(w, w->last_action_week));
}

static int view_actions(lua_State *lua) {
    return mind_push_number(lua, mind_called(lua)->m->world->actions);
}

static int view_turnout(lua_State *lua) {
    const World *w = mind_called(lua)->m->world;
    return mind_push_number(lua, w->actions ? w->action_came[w->actions - 1] : 0);
}

static int view_held(lua_State *lua) {
    return mind_push_number(lua, action_held(mind_called(lua)->m->world));
}

static int32_t *notes(const Mind *mind) {
    World *w = mind->m->world;
    return mind->role == ROLE_ORGANIZER  ? w->note_organizer
           : mind->role == ROLE_EMPLOYER ? w->note_employer
                                         : w->note_staffer;
}

static int view_note(lua_State *lua) {
    const Mind *mind = mind_called(lua);
    return mind_push_number(lua, notes(mind)[mind_want_number(lua, 1, 1, NOTES, "view.note") - 1]);
}

static int act_note(lua_State *lua) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    int32_t note = mind_want_number(lua, 1, 1, NOTES, "act.note");
    notes(mind)[note - 1] = mind_want_number(lua, 2, INT32_MIN, INT32_MAX, "act.note");
    return mind_push_bool(lua, true);
}

/* 1 to n, from the stream of this role and week; the same question in the same place of the same
   week has the same answer. */
static int view_random(lua_State *lua) {
    Mind *mind = mind_called(lua);
    const World *w = mind->m->world;
    int32_t n = mind_want_number(lua, 1, 1, INT32_MAX, "view.random");
    Luck luck = luck_of(w->seed, w->week, LUCK_MIND, w->n + (int32_t)mind->role, mind->draws++);
    return mind_push_number(lua, 1 + luck_below(&luck, n));
}

const MindFunction mind_view_shared[] = {
    {"actions", view_actions}, {"heat", view_heat},
    {"held", view_held},       {"hottest", view_hottest},
    {"note", view_note},       {"pending", view_pending},
    {"random", view_random},   {"since_action", view_since_action},
    {"turnout", view_turnout}, {NULL, NULL}};
const MindFunction mind_act_shared[] = {{"note", act_note}, {NULL, NULL}};

/* The organizer's. */

static const Query *want_query(lua_State *lua, const Mind *mind, const char *name) {
    const MindPart *part = &mind->part[mind->now];
    const char *word = mind_want_word(lua, 1, name);
    for (int32_t q = 0; q < part->queries; q++)
        if (*part->query[q].name == *word && !strcmp(part->query[q].name, word))
            return &part->query[q];
    sandbox_fail(lua, "%s: there is no such entry in `queries` of this file", name);
}

static int view_pick(lua_State *lua) {
    const Mind *mind = mind_called(lua);
    const Query *query = want_query(lua, mind, "view.pick");
    int32_t best[2];
    query_two(query, mind->m, mind_want_person(lua, 2, 0, "view.pick"), best);
    return mind_push_person(lua, best[0]);
}

static int view_two(lua_State *lua) {
    const Mind *mind = mind_called(lua);
    const Query *query = want_query(lua, mind, "view.two");
    int32_t best[2];
    query_two(query, mind->m, mind_want_person(lua, 2, 0, "view.two"), best);
    return mind_push_person(lua, best[0]) + mind_push_person(lua, best[1]);
}

static int view_count(lua_State *lua) {
    const Mind *mind = mind_called(lua);
    return mind_push_number(lua, query_count(want_query(lua, mind, "view.count"), mind->m));
}

static int view_fits(lua_State *lua) {
    const Mind *mind = mind_called(lua);
    const Query *query = want_query(lua, mind, "view.fits");
    int32_t i = mind_want_person(lua, 2, 1, "view.fits");
    return mind_push_bool(lua, i != NOBODY && query_holds(query, mind->m, i));
}

static int view_hours(lua_State *lua) {
    const World *w = mind_called(lua)->m->world;
    return mind_push_number(lua, (int32_t)((int64_t)w->hours_left * HUNDREDTHS / HOUR));
}

static int view_shared(lua_State *lua) {
    const Mind *mind = mind_called(lua);
    int32_t k = mind_want_issue(lua, 1, "view.shared");
    return mind_push_number(lua, k < 0 ? 0 : issue_known(mind->m->world, 0)[k]);
}

static int view_common(lua_State *lua) {
    const World *w = mind_called(lua)->m->world;
    int32_t best = w->issues ? 0 : -1;
    for (int32_t k = 1; k < w->issues; k++)
        if (issue_known(w, 0)[k] > issue_known(w, 0)[best])
            best = k;
    return mind_push_issue(lua, best);
}

/* Hot, and known to weigh on many. */
static int view_ripe(lua_State *lua) {
    enum { UNKNOWN_COUNTS = 2 };
    const World *w = mind_called(lua)->m->world;
    int32_t best = w->issues ? 0 : -1;
    int64_t most = -1;
    for (int32_t k = 0; k < w->issues; k++) {
        int64_t ripe = (int64_t)w->heat[k] * (UNKNOWN_COUNTS + issue_known(w, 0)[k]);
        if (ripe > most) {
            most = ripe;
            best = k;
        }
    }
    return mind_push_issue(lua, best);
}

static int view_said(lua_State *lua) {
    return mind_push_number(lua, action_said(mind_called(lua)->m->world));
}

static int view_sheet(lua_State *lua) {
    return mind_push_number(lua, mind_called(lua)->m->world->sheet);
}

static int view_tired(lua_State *lua) {
    const Mind *mind = mind_called(lua);
    return mind_push_bool(lua, person_energy(mind->m->world)[0] < mind->m->rules->tired_bar);
}

/* Week in which a stage was first reached. All of these one lives through, or sees. */
static int view_first(lua_State *lua) {
    static const char *const stages[STAGES] = {"candid_talk", "co_organizer", "group_talk",
                                               "committee",   "action",       "win"};
    const World *w = mind_called(lua)->m->world;
    const char *word = mind_want_word(lua, 1, "view.first");
    for (int32_t s = 0; s < STAGES; s++)
        if (!strcmp(word, stages[s]))
            return mind_push_person(lua, w->first[s]);
    sandbox_fail(lua, "view.first: is one of candid_talk, co_organizer, group_talk, committee, "
                      "action, win");
}

/* What the staffer waits for an answer to. */
static int view_request(lua_State *lua) {
    const World *w = mind_called(lua)->m->world;
    if (w->request == STAFFER_nothing || w->request_answer != REQUEST_OPEN)
        lua_pushnil(lua);
    else
        lua_pushstring(lua, staffer_move_name((StafferMove)w->request));
    return 1;
}

const MindFunction mind_view_organizer[] = {
    {"common", view_common},   {"count", view_count}, {"first", view_first},
    {"fits", view_fits},       {"hours", view_hours}, {"pick", view_pick},
    {"request", view_request}, {"ripe", view_ripe},   {"said", view_said},
    {"shared", view_shared},   {"sheet", view_sheet}, {"tired", view_tired},
    {"two", view_two},         {NULL, NULL}};
