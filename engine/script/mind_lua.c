/* Between Lua and the functions of view and act: arguments, results, and the two objects. They are
   objects and not tables, so that a script can keep nothing in them. */
#include "script/mind_inside.h"
#include <lauxlib.h>
#include <string.h>

static const MindFunction *const views[ROLES] = {mind_view_organizer, mind_view_employer,
                                                 mind_view_staffer};
static const MindFunction *const acts[ROLES] = {mind_act_organizer, mind_act_employer,
                                                mind_act_staffer};

/* Arguments. */

static const char *kind_of(lua_State *lua, int index) {
    return lua_type(lua, index) == LUA_TNONE ? "nothing" : lua_typename(lua, lua_type(lua, index));
}

Mind *mind_called(lua_State *lua) {
    sandbox_charge(lua, MIND_CALL_STEPS);
    return lua_touserdata(lua, lua_upvalueindex(1));
}

bool mind_may_act(lua_State *lua, Mind **mind) {
    *mind = mind_called(lua);
    return (*mind)->acts++ < MIND_ACTS_MAX;
}

static int32_t want_whole(lua_State *lua, int index, int32_t lo, int32_t hi, const char *name,
                          const char *what) {
    if (!lua_isinteger(lua, index))
        sandbox_fail(lua, "%s: argument %d must be %s, not %s", name, index, what,
                     kind_of(lua, index));
    lua_Integer v = lua_tointeger(lua, index);
    if (v < lo || v > hi)
        sandbox_fail(lua, "%s: argument %d is %s from %d to %d, not %lld", name, index, what,
                     (int)lo, (int)hi, (long long)v);
    return (int32_t)v;
}

int32_t mind_want_number(lua_State *lua, int index, int32_t lo, int32_t hi, const char *name) {
    return want_whole(lua, index, lo, hi, name, "a whole number");
}

int32_t mind_want_person(lua_State *lua, int index, int32_t least, const char *name) {
    const Mind *mind = lua_touserdata(lua, lua_upvalueindex(1));
    if (lua_isnoneornil(lua, index))
        return NOBODY;
    return want_whole(lua, index, least, mind->m->world->n - 1, name, "a person");
}

int32_t mind_want_issue(lua_State *lua, int index, const char *name) {
    const Mind *mind = lua_touserdata(lua, lua_upvalueindex(1));
    const Setup *s = mind->m->setup;
    if (lua_isnoneornil(lua, index))
        return -1;
    if (lua_type(lua, index) != LUA_TSTRING)
        return want_whole(lua, index, 1, mind->m->world->issues, name, "an issue") - 1;
    for (int32_t k = 0; k < s->issues; k++)
        if (!strcmp(s->issue_id[k], lua_tostring(lua, index)))
            return k;
    sandbox_fail(lua, "%s: argument %d is no issue of this workplace", name, index);
}

const char *mind_want_word(lua_State *lua, int index, const char *name) {
    if (lua_type(lua, index) != LUA_TSTRING)
        sandbox_fail(lua, "%s: argument %d must be a text, not %s", name, index,
                     kind_of(lua, index));
    return lua_tostring(lua, index);
}

/* Results. */

int mind_push_bool(lua_State *lua, bool value) {
    lua_pushboolean(lua, value);
    return 1;
}

int mind_push_number(lua_State *lua, int32_t value) {
    lua_pushinteger(lua, value);
    return 1;
}

int mind_push_person(lua_State *lua, int32_t person) {
    if (person == NOBODY)
        lua_pushnil(lua);
    else
        lua_pushinteger(lua, person);
    return 1;
}

int mind_push_issue(lua_State *lua, int32_t issue) {
    return mind_push_person(lua, issue < 0 ? NOBODY : issue + 1);
}

int mind_push_share(lua_State *lua, Unit share) {
    return mind_push_number(lua, unit_to_percent(share));
}

/* Files. */

static int give_environment(lua_State *lua, void *context) {
    (void)context;
    sandbox_push_environment(lua);
    return 1;
}

static void take_week(lua_State *lua, void *context) {
    MindPart *part = context;
    if (!lua_istable(lua, -1))
        sandbox_fail(lua, "the file returns no table when it is run again");
    lua_pushstring(lua, "week");
    if (lua_rawget(lua, -2) != LUA_TFUNCTION)
        sandbox_fail(lua, "the file returns no `week` when it is run again");
    if (part->week > 0)
        luaL_unref(lua, LUA_REGISTRYINDEX, part->week);
    part->week = luaL_ref(lua, LUA_REGISTRYINDEX);
}

bool mind_run_part(Mind *mind, MindPart *part) {
    return sandbox_call(mind->sandbox, part->run, give_environment, take_week, part) == SANDBOX_OK;
}

/* The objects. */

static void add(lua_State *lua, Mind *mind, const MindFunction *functions) {
    for (const MindFunction *f = functions; f->name; f++) {
        lua_pushstring(lua, f->name);
        lua_pushlightuserdata(lua, mind);
        lua_pushcclosure(lua, f->function, 1);
        lua_rawset(lua, -3);
    }
}

/* Leaves an object and, below it, the table that its fields are read from. */
static void push_object(lua_State *lua, Mind *mind, const MindFunction *shared,
                        const MindFunction *own) {
    lua_createtable(lua, 0, 48);
    add(lua, mind, shared);
    add(lua, mind, own);
    lua_newuserdatauv(lua, 0, 0);
    lua_createtable(lua, 0, 1);
    lua_pushstring(lua, "__index");
    lua_pushvalue(lua, -4);
    lua_rawset(lua, -3);
    lua_setmetatable(lua, -2);
}

static void build(lua_State *lua, Mind *mind) {
    push_object(lua, mind, mind_view_shared, views[mind->role]);
    mind->view = luaL_ref(lua, LUA_REGISTRYINDEX);
    mind->view_rows = luaL_ref(lua, LUA_REGISTRYINDEX);
    push_object(lua, mind, mind_act_shared, acts[mind->role]);
    mind->act = luaL_ref(lua, LUA_REGISTRYINDEX);
    lua_pop(lua, 1);
    mind->given = (MindNumbers){NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER};
    mind->built = true;
}

/* Sets what is not there already from the week before. */
static void set(lua_State *lua, const char *name, int32_t *given, int32_t value) {
    if (*given == value)
        return;
    *given = value;
    lua_pushstring(lua, name);
    lua_pushinteger(lua, value);
    lua_rawset(lua, -3);
}

int mind_give(lua_State *lua, void *context) {
    Mind *mind = context;
    const World *w = mind->m->world;
    if (!mind->built)
        build(lua, mind);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, mind->view_rows);
    MindNumbers *given = &mind->given;
    set(lua, "week", &given->week, w->week);
    set(lua, "season", &given->season, world_season(w));
    set(lua, "season_week", &given->season_week, w->week % SEASON_WEEKS + 1);
    set(lua, "seasons", &given->seasons, mind->m->setup->seasons);
    set(lua, "at", &given->at, mind->at);
    set(lua, "coworkers", &given->coworkers, w->n - 1);
    set(lua, "issues", &given->issues, w->issues);
    lua_pop(lua, 1);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, mind->view);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, mind->act);
    return 2;
}
