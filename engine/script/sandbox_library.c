/* All that a script can call. A function that is not named here does not exist for scripts; the
   list is compared with a committed one (tests/script/allowed.txt). Nothing that is missing is an
   oversight: research shows that pcall, metatables, patterns, coroutines and load carry most
   attacks, and nothing that a workplace needs wants them. */
#include "script/sandbox_inside.h"
#include <inttypes.h>
#include <string.h>

const char *sandbox_type_name(lua_State *lua, int index) {
    switch (lua_type(lua, index)) {
    case LUA_TNONE: return "nothing";
    case LUA_TNIL: return "nil";
    case LUA_TBOOLEAN: return "true or false";
    case LUA_TNUMBER: return "a number";
    case LUA_TSTRING: return "a text";
    case LUA_TTABLE: return "a table";
    case LUA_TFUNCTION: return "a function";
    default: return "an object";
    }
}

void sandbox_want_table(lua_State *lua, int index, const char *name) {
    if (!lua_istable(lua, index))
        sandbox_fail(lua, "%s: argument %d must be a table, not %s", name, index,
                     sandbox_type_name(lua, index));
}

lua_Integer sandbox_want_integer(lua_State *lua, int index, const char *name) {
    int whole = 0;
    lua_Integer number = 0;
    if (lua_type(lua, index) == LUA_TNUMBER)
        number = lua_tointegerx(lua, index, &whole);
    if (!whole)
        sandbox_fail(lua, "%s: argument %d must be a whole number, not %s", name, index,
                     lua_type(lua, index) == LUA_TNUMBER ? "a fraction"
                                                         : sandbox_type_name(lua, index));
    return number;
}

const char *sandbox_want_text(lua_State *lua, int index, const char *name, size_t *length) {
    if (lua_type(lua, index) != LUA_TSTRING)
        sandbox_fail(lua, "%s: argument %d must be a text, not %s", name, index,
                     sandbox_type_name(lua, index));
    return lua_tolstring(lua, index, length);
}

static int f_ipairs_step(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_ITERATION_STEPS);
    sandbox_want_table(lua, 1, "ipairs");
    lua_Unsigned next = (lua_Unsigned)sandbox_want_integer(lua, 2, "ipairs") + 1;
    lua_settop(lua, 1);
    lua_pushinteger(lua, (lua_Integer)next);
    if (lua_rawgeti(lua, 1, (lua_Integer)next) != LUA_TNIL)
        return 2;
    return 1;
}

static int f_ipairs(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    sandbox_want_table(lua, 1, "ipairs");
    lua_pushcfunction(lua, f_ipairs_step);
    lua_pushvalue(lua, 1);
    lua_pushinteger(lua, 0);
    return 3;
}

static int f_type(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    if (lua_gettop(lua) < 1)
        sandbox_fail(lua, "type: needs a value");
    lua_pushstring(lua, lua_typename(lua, lua_type(lua, 1)));
    return 1;
}

/* Never an address: it would differ from run to run. */
static int f_tostring(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    lua_settop(lua, 1);
    switch (lua_type(lua, 1)) {
    case LUA_TSTRING: break;
    case LUA_TNUMBER: lua_tolstring(lua, 1, NULL); break;
    case LUA_TBOOLEAN: lua_pushstring(lua, lua_toboolean(lua, 1) ? "true" : "false"); break;
    default: lua_pushstring(lua, lua_typename(lua, lua_type(lua, 1))); break;
    }
    return 1;
}

/* Whole numbers in decimal only; anything else gives nil. */
static int f_tonumber(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    lua_settop(lua, 1);
    int whole = 0;
    lua_Integer number = 0;
    if (lua_type(lua, 1) == LUA_TNUMBER) {
        number = lua_tointegerx(lua, 1, &whole);
    } else if (lua_type(lua, 1) == LUA_TSTRING) {
        size_t length;
        const char *text = lua_tolstring(lua, 1, &length);
        size_t sign = text[0] == '-';
        size_t digits = strspn(text + sign, "0123456789");
        whole = digits > 0 && digits <= 18 && sign + digits == length;
        for (size_t i = sign; whole && i < length; i++)
            number = number * 10 + (text[i] - '0');
        number = sign ? -number : number;
    }
    if (whole)
        lua_pushinteger(lua, number);
    else
        lua_pushnil(lua);
    return 1;
}

static int f_error(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    lua_settop(lua, 1);
    return lua_error(lua);
}

static void want_few_values(lua_State *lua, const char *name) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS + lua_gettop(lua));
    if (lua_gettop(lua) > SANDBOX_VALUES + 1)
        sandbox_fail(lua, "%s: more than %d values; use a table", name, SANDBOX_VALUES);
}

static int f_assert(lua_State *lua) {
    want_few_values(lua, "assert");
    if (lua_gettop(lua) < 1)
        sandbox_fail(lua, "assert: needs a value");
    if (lua_toboolean(lua, 1))
        return lua_gettop(lua);
    if (lua_gettop(lua) < 2)
        sandbox_fail(lua, "assertion failed");
    lua_settop(lua, 2);
    return lua_error(lua);
}

static int f_select(lua_State *lua) {
    want_few_values(lua, "select");
    int count = lua_gettop(lua) - 1;
    if (lua_type(lua, 1) == LUA_TSTRING && strcmp(lua_tostring(lua, 1), "#") == 0) {
        lua_pushinteger(lua, count);
        return 1;
    }
    lua_Integer first = sandbox_want_integer(lua, 1, "select");
    if (first < 0 && first >= -count)
        return (int)-first;
    if (first <= 0)
        sandbox_fail(lua, "select: there is no value %" PRId64, (int64_t)first);
    return first > count ? 0 : count - (int)first + 1;
}

static void want_number(lua_State *lua, int index, const char *name) {
    if (lua_type(lua, index) != LUA_TNUMBER)
        sandbox_fail(lua, "%s: argument %d must be a number, not %s", name, index,
                     sandbox_type_name(lua, index));
}

static int f_abs(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    want_number(lua, 1, "math.abs");
    if (lua_isinteger(lua, 1)) {
        lua_Integer number = lua_tointeger(lua, 1);
        lua_pushinteger(lua, number < 0 ? (lua_Integer)(0u - (lua_Unsigned)number) : number);
    } else {
        lua_Number number = lua_tonumber(lua, 1);
        lua_pushnumber(lua, number < 0 ? -number : number);
    }
    return 1;
}

static int best_of(lua_State *lua, const char *name, bool want_most) {
    want_few_values(lua, name);
    int best = 1;
    want_number(lua, 1, name);
    for (int i = 2; i <= lua_gettop(lua); i++) {
        want_number(lua, i, name);
        if (want_most ? lua_compare(lua, best, i, LUA_OPLT) : lua_compare(lua, i, best, LUA_OPLT))
            best = i;
    }
    lua_pushvalue(lua, best);
    return 1;
}

static int f_max(lua_State *lua) {
    return best_of(lua, "math.max", true);
}

static int f_min(lua_State *lua) {
    return best_of(lua, "math.min", false);
}

static const SandboxFunction base_functions[] = {
    {"assert", f_assert},     {"error", f_error},   {"ipairs", f_ipairs},
    {"pairs", sandbox_pairs}, {"select", f_select}, {"tonumber", f_tonumber},
    {"tostring", f_tostring}, {"type", f_type},     {NULL, NULL}};
static const SandboxFunction math_functions[] = {
    {"abs", f_abs}, {"max", f_max}, {"min", f_min}, {NULL, NULL}};

static void fill(lua_State *lua, const SandboxFunction *functions) {
    for (const SandboxFunction *one = functions; one->name; one++) {
        lua_pushstring(lua, one->name);
        lua_pushcfunction(lua, one->function);
        lua_rawset(lua, -3);
    }
}

static void fill_library(lua_State *lua, const char *name, const SandboxFunction *functions) {
    lua_pushstring(lua, name);
    lua_createtable(lua, 0, 8);
    fill(lua, functions);
    lua_rawset(lua, -3);
}

void sandbox_push_environment(lua_State *lua) {
    lua_createtable(lua, 0, 16);
    fill(lua, base_functions);
    fill_library(lua, "math", math_functions);
    fill_library(lua, "string", sandbox_text_functions);
    fill_library(lua, "table", sandbox_table_functions);
}

/* ("text"):method(): looked up in a table that no script can reach, so none can change it. */
static int text_method(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_ITERATION_STEPS);
    lua_settop(lua, 2);
    lua_rawget(lua, lua_upvalueindex(1));
    return 1;
}

void sandbox_open_texts(lua_State *lua) {
    lua_pushstring(lua, "");
    lua_createtable(lua, 0, 1);
    lua_pushstring(lua, "__index");
    lua_createtable(lua, 0, 8);
    fill(lua, sandbox_text_functions);
    lua_pushcclosure(lua, text_method, 1);
    lua_rawset(lua, -3);
    lua_setmetatable(lua, -2);
    lua_pop(lua, 1);
}
