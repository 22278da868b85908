/* string.* for scripts: every result is bounded before it is made, every byte is charged. */
#include "script/sandbox_inside.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static void charge_bytes(lua_State *lua, size_t bytes) {
    sandbox_charge(lua, (int64_t)(SANDBOX_CALL_STEPS + bytes / SANDBOX_BYTES_A_STEP));
}

static void want_small(lua_State *lua, size_t bytes, const char *name) {
    if (bytes > SANDBOX_RESULT_BYTES)
        sandbox_fail(lua, "%s: the result would be longer than %d KB; make shorter texts", name,
                     SANDBOX_RESULT_BYTES / 1024);
}

static int f_len(lua_State *lua) {
    size_t length;
    sandbox_want_text(lua, 1, "string.len", &length);
    charge_bytes(lua, 0);
    lua_pushinteger(lua, (lua_Integer)length);
    return 1;
}

/* A position from the front (1) or from the back (-1), as 0 .. length + 1. */
static lua_Integer place(lua_Integer position, size_t length) {
    if (position < -(lua_Integer)length)
        return 0;
    if (position < 0)
        return (lua_Integer)length + position + 1;
    return position > (lua_Integer)length ? (lua_Integer)length + 1 : position;
}

static int f_sub(lua_State *lua) {
    size_t length;
    const char *text = sandbox_want_text(lua, 1, "string.sub", &length);
    lua_Integer first = place(sandbox_want_integer(lua, 2, "string.sub"), length);
    lua_Integer last = lua_isnoneornil(lua, 3)
                           ? (lua_Integer)length
                           : place(sandbox_want_integer(lua, 3, "string.sub"), length);
    first = first < 1 ? 1 : first;
    last = last > (lua_Integer)length ? (lua_Integer)length : last;
    size_t size = first <= last ? (size_t)(last - first + 1) : 0;
    charge_bytes(lua, size);
    lua_pushlstring(lua, size ? text + first - 1 : "", size);
    return 1;
}

static int f_rep(lua_State *lua) {
    size_t length, between = 0;
    const char *text = sandbox_want_text(lua, 1, "string.rep", &length);
    lua_Integer times = sandbox_want_integer(lua, 2, "string.rep");
    const char *separator = "";
    if (!lua_isnoneornil(lua, 3))
        separator = sandbox_want_text(lua, 3, "string.rep", &between);
    if (times <= 0 || length + between == 0) {
        charge_bytes(lua, 0);
        lua_pushstring(lua, "");
        return 1;
    }
    /* checked before multiplying: neither product may overflow */
    if ((uint64_t)times > SANDBOX_RESULT_BYTES)
        want_small(lua, SIZE_MAX, "string.rep");
    size_t size = length * (size_t)times + between * (size_t)(times - 1);
    want_small(lua, size, "string.rep");
    charge_bytes(lua, size);
    char *room = lua_newuserdatauv(lua, size + 1, 0), *to = room;
    for (lua_Integer i = 0; i < times; i++) {
        if (i > 0) {
            memcpy(to, separator, between);
            to += between;
        }
        memcpy(to, text, length);
        to += length;
    }
    lua_pushlstring(lua, room, size);
    return 1;
}

/* ASCII letters only, whatever the locale; other characters stay. */
static int change_case(lua_State *lua, const char *name, char from, int shift) {
    size_t length;
    const char *text = sandbox_want_text(lua, 1, name, &length);
    want_small(lua, length, name);
    charge_bytes(lua, length);
    char *room = lua_newuserdatauv(lua, length + 1, 0);
    for (size_t i = 0; i < length; i++)
        room[i] = (char)(text[i] >= from && text[i] < from + 26 ? text[i] + shift : text[i]);
    lua_pushlstring(lua, room, length);
    return 1;
}

static int f_upper(lua_State *lua) {
    return change_case(lua, "string.upper", 'a', 'A' - 'a');
}

static int f_lower(lua_State *lua) {
    return change_case(lua, "string.lower", 'A', 'a' - 'A');
}

/* Always plain: there are no patterns. */
static int f_find(lua_State *lua) {
    size_t length, size;
    const char *text = sandbox_want_text(lua, 1, "string.find", &length);
    const char *what = sandbox_want_text(lua, 2, "string.find", &size);
    lua_Integer from =
        lua_isnoneornil(lua, 3) ? 1 : place(sandbox_want_integer(lua, 3, "string.find"), length);
    charge_bytes(lua, length);
    size_t at = from < 1 ? 0 : (size_t)from - 1;
    for (; at <= length && size <= length - at; at++) {
        if (size > 0) {
            const char *first = memchr(text + at, what[0], length - at - size + 1);
            if (!first)
                break;
            at = (size_t)(first - text);
            sandbox_charge(lua, (int64_t)(1 + size / SANDBOX_BYTES_A_STEP));
        }
        if (memcmp(text + at, what, size) == 0) {
            lua_pushinteger(lua, (lua_Integer)at + 1);
            lua_pushinteger(lua, (lua_Integer)(at + size));
            return 2;
        }
    }
    lua_pushnil(lua);
    return 1;
}

/* One value as text, at the top of the stack; the caller pops it. */
static const char *push_shown(lua_State *lua, int index, char kind, size_t *length) {
    if (kind == 'd') {
        lua_pushinteger(lua, sandbox_want_integer(lua, index, "string.format"));
        return lua_tolstring(lua, -1, length);
    }
    if (index > lua_gettop(lua))
        sandbox_fail(lua, "string.format: no value for argument %d", index);
    if (lua_type(lua, index) == LUA_TBOOLEAN)
        lua_pushstring(lua, lua_toboolean(lua, index) ? "true" : "false");
    else if (lua_type(lua, index) == LUA_TSTRING || lua_type(lua, index) == LUA_TNUMBER)
        lua_pushvalue(lua, index);
    else
        lua_pushstring(lua, lua_typename(lua, lua_type(lua, index)));
    return lua_tolstring(lua, -1, length);
}

/* Walks the format; with room it writes, without it measures and checks. */
static size_t format_into(lua_State *lua, const char *format, size_t length, char *room, int last) {
    size_t used = 0;
    int index = 1;
    for (size_t i = 0; i < length; i++) {
        const char *part = format + i;
        size_t size = 1;
        bool pushed = false;
        if (format[i] == '%') {
            char kind = i + 1 < length ? format[++i] : '\0';
            if (kind == 's' || kind == 'd') {
                if (++index > last)
                    sandbox_fail(lua, "string.format: no value for argument %d", index);
                part = push_shown(lua, index, kind, &size);
                pushed = true;
            } else if (kind != '%') {
                sandbox_fail(lua, "string.format: only %%s, %%d and %%%% exist here");
            }
        }
        if (room)
            memcpy(room + used, part, size);
        used += size;
        want_small(lua, used, "string.format");
        if (pushed)
            lua_pop(lua, 1);
    }
    return used;
}

static int f_format(lua_State *lua) {
    size_t length;
    const char *format = sandbox_want_text(lua, 1, "string.format", &length);
    int last = lua_gettop(lua);
    if (last > SANDBOX_VALUES + 1)
        sandbox_fail(lua, "string.format: more than %d values", SANDBOX_VALUES);
    want_small(lua, length, "string.format");
    charge_bytes(lua, 2 * length);
    size_t size = format_into(lua, format, length, NULL, last);
    charge_bytes(lua, 2 * size);
    char *room = lua_newuserdatauv(lua, size + 1, 0);
    format_into(lua, format, length, room, last);
    lua_pushlstring(lua, room, size);
    return 1;
}

const SandboxFunction sandbox_text_functions[] = {
    {"find", f_find}, {"format", f_format}, {"len", f_len},     {"lower", f_lower},
    {"rep", f_rep},   {"sub", f_sub},       {"upper", f_upper}, {NULL, NULL}};
