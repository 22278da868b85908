/* What an organizer may do. Every act returns whether it was done; without hours, or with nobody
   (nil) to do it with, it is not. */
#include "script/mind_inside.h"
#include "sim/powers.h"
#include "sim/use.h"
#include <lua.h>
#include <string.h>

static bool send(Mind *mind, Intent intent) {
    TalkTurn turn;
    return mind->sink(mind->context, intent, &turn);
}

static int use(lua_State *lua, Use kind, int32_t a, int32_t b) {
    Mind *mind = lua_touserdata(lua, lua_upvalueindex(1));
    return mind_push_bool(lua, send(mind, intent_make(INTENT_use, (int32_t)kind, a, b)));
}

static int use_with(lua_State *lua, Use kind, const char *name) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    int32_t i = mind_want_person(lua, 1, 1, name);
    return i == NOBODY ? mind_push_bool(lua, false) : use(lua, kind, i, 0);
}

static int use_alone(lua_State *lua, Use kind) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    return use(lua, kind, kind == USE_lunch ? NOBODY : 0, 0);
}

static int act_lunch(lua_State *lua) {
    return use_with(lua, USE_lunch, "act.lunch");
}
static int act_home(lua_State *lua) {
    return use_with(lua, USE_home, "act.home");
}
static int act_help(lua_State *lua) {
    return use_with(lua, USE_help, "act.help");
}
static int act_keep(lua_State *lua) {
    return use_with(lua, USE_keep, "act.keep");
}
static int act_chair(lua_State *lua) {
    return use_alone(lua, USE_lunch);
}
static int act_broadcast(lua_State *lua) {
    return use_alone(lua, USE_broadcast);
}
static int act_doors(lua_State *lua) {
    return use_alone(lua, USE_doors);
}
static int act_calls(lua_State *lua) {
    return use_alone(lua, USE_calls);
}
static int act_around(lua_State *lua) {
    return use_alone(lua, USE_around);
}
static int act_rehearse(lua_State *lua) {
    return use_alone(lua, USE_rehearse);
}
static int act_sleep(lua_State *lua) {
    return use_alone(lua, USE_sleep);
}

/* What one would ask them along to: something they like, as far as one can tell. */
static int32_t liked(const World *w, int32_t i) {
    int32_t best = ACTIVITY_break_room;
    for (int32_t a = 0; a < ACTIVITY_COUNT; a++)
        if (person_interests(w)[i] >> a & 1)
            best = a;
    return best;
}

static int act_time(lua_State *lua) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    int32_t i = mind_want_person(lua, 1, 1, "act.time");
    if (i == NOBODY)
        return mind_push_bool(lua, false);
    int32_t activity = liked(mind->m->world, i);
    if (!lua_isnoneornil(lua, 2)) {
        activity = activity_by_name(mind_want_word(lua, 2, "act.time"));
        if (activity < 0)
            sandbox_fail(lua, "act.time: argument 2 is no activity (walk, meal, cards, ...)");
    }
    return use(lua, USE_time, i, activity);
}

static int act_introduce(lua_State *lua) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    int32_t a = mind_want_person(lua, 1, 1, "act.introduce");
    int32_t b = mind_want_person(lua, 2, 1, "act.introduce");
    if (a == NOBODY || b == NOBODY)
        return mind_push_bool(lua, false);
    return use(lua, USE_introduce, a, b);
}

static int act_group(lua_State *lua) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    int32_t k = mind_want_issue(lua, 1, "act.group");
    return k < 0 ? mind_push_bool(lua, false) : use(lua, USE_group, k, 0);
}

static int act_propose(lua_State *lua) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    int32_t kind = action_by_name(mind_want_word(lua, 1, "act.propose"));
    int32_t k = mind_want_issue(lua, 2, "act.propose");
    if (kind < 0)
        sandbox_fail(lua, "act.propose: argument 1 is no action (talk_to_boss, petition, ...)");
    return k < 0 ? mind_push_bool(lua, false) : use(lua, USE_propose, kind, k);
}

static int act_call_off(lua_State *lua) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    return mind_push_bool(lua, send(mind, intent_make(INTENT_call_off, 0, 0, 0)));
}

static int act_answer(lua_State *lua) {
    static const char *const words[] = {"open", "complied", "declined", "stalled"};
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    const char *word = mind_want_word(lua, 1, "act.answer");
    for (int32_t a = REQUEST_COMPLIED; a <= REQUEST_STALLED; a++)
        if (!strcmp(word, words[a]))
            return mind_push_bool(lua, send(mind, intent_make(INTENT_answer, a, 0, 0)));
    sandbox_fail(lua, "act.answer: is one of complied, declined, stalled");
}

static int act_expect(lua_State *lua) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    int32_t i = mind_want_person(lua, 1, 1, "act.expect");
    bool comes = lua_isnone(lua, 2) || lua_toboolean(lua, 2);
    if (i == NOBODY)
        return mind_push_bool(lua, false);
    return mind_push_bool(lua, send(mind, intent_make(INTENT_mark, i, comes, 0)));
}

/* Talks. */

static int32_t want_place(lua_State *lua, const Mind *mind) {
    const Setup *s = mind->m->setup;
    const char *word = mind_want_word(lua, -1, "act.talk: place");
    for (int32_t l = 0; l < s->places; l++)
        if (!strcmp(s->place[l].id, word))
            return l;
    sandbox_fail(lua, "act.talk: `place` is no place of this workplace");
}

static bool want_one_of(lua_State *lua, const char *key, const char *no, const char *yes) {
    const char *word = mind_want_word(lua, -1, "act.talk");
    if (strcmp(word, yes) && strcmp(word, no))
        sandbox_fail(lua, "act.talk: `%s` is '%s' or '%s'", key, no, yes);
    return !strcmp(word, yes);
}

/* One entry of the table of a call: key at -2, value at -1. */
static void read_entry(lua_State *lua, const Mind *mind, TalkCall *call) {
    const char *key = lua_type(lua, -2) == LUA_TSTRING ? lua_tostring(lua, -2) : "";
    int value = lua_gettop(lua);
    if (!strcmp(key, "with"))
        call->with = mind_want_person(lua, value, 1, "act.talk: with");
    else if (!strcmp(key, "place"))
        call->place = want_place(lua, mind);
    else if (!strcmp(key, "issue"))
        call->issue = mind_want_issue(lua, value, "act.talk: issue");
    else if (!strcmp(key, "press"))
        call->press = lua_toboolean(lua, value);
    else if (!strcmp(key, "about"))
        call->about = want_one_of(lua, key, "life", "work") ? TALK_ABOUT_WORK : TALK_ABOUT_LIFE;
    else if (!strcmp(key, "turns"))
        call->turns = want_one_of(lua, key, "talk", "word") ? TALK_TURNS_WORD : TALK_TURNS_TALK;
    else if (!strcmp(key, "ask")) {
        call->ask = ask_by_name(mind_want_word(lua, value, "act.talk: ask"));
        if (call->ask < 0)
            sandbox_fail(lua, "act.talk: `ask` is nothing one can ask for (stand, sign, meet ...)");
    } else
        sandbox_fail(lua, "act.talk: takes with, place, issue, press, about, turns, ask");
}

static void read_call(lua_State *lua, int table, const Mind *mind, TalkCall *call) {
    enum { ENTRIES_MAX = 8 };
    int32_t entries = 0;
    if (lua_type(lua, table) != LUA_TTABLE)
        sandbox_fail(lua, "act.talk: takes a person and a table such as { turns = 'word' }");
    for (lua_pushnil(lua); lua_next(lua, table); lua_pop(lua, 1)) {
        if (++entries > ENTRIES_MAX)
            sandbox_fail(lua, "act.talk: the table holds more than it can mean");
        read_entry(lua, mind, call);
    }
}

/* act.talk(p), act.talk(p, { ... }) or act.talk { with = p, ... }. Also returns what they said to
   an ask: a thin yes sounds like a yes. */
static int act_talk(lua_State *lua) {
    Mind *mind;
    if (!mind_may_act(lua, &mind))
        return mind_push_bool(lua, false);
    static const char *const answers[ANSWER_COUNT] = {"yes",  "yes",  "not_now",
                                                      "open", "side", "hard"};
    TalkCall call = mind_talk_call(NOBODY);
    AskAnswer answer = ANSWER_COUNT;
    const MindPart *part = &mind->part[mind->now];
    lua_settop(lua, 2);
    if (lua_type(lua, 1) == LUA_TTABLE)
        read_call(lua, 1, mind, &call);
    else {
        call.with = mind_want_person(lua, 1, 1, "act.talk");
        if (!lua_isnil(lua, 2))
            read_call(lua, 2, mind, &call);
    }
    if (call.with == NOBODY)
        return mind_push_bool(lua, false);
    bool done =
        mind_talk_play(part->row, part->rows, mind->m, mind->sink, mind->context, call, &answer);
    mind_push_bool(lua, done);
    if (answer == ANSWER_COUNT)
        return 1;
    lua_pushstring(lua, answers[answer]);
    return 2;
}

const MindFunction mind_act_organizer[] = {
    {"answer", act_answer},       {"around", act_around},
    {"broadcast", act_broadcast}, {"call_off", act_call_off},
    {"calls", act_calls},         {"chair", act_chair},
    {"doors", act_doors},         {"expect", act_expect},
    {"group", act_group},         {"help", act_help},
    {"home", act_home},           {"introduce", act_introduce},
    {"keep", act_keep},           {"lunch", act_lunch},
    {"propose", act_propose},     {"rehearse", act_rehearse},
    {"sleep", act_sleep},         {"talk", act_talk},
    {"time", act_time},           {NULL, NULL}};
