/* table.* for scripts: raw entries only, every entry moved is charged. */
#include "script/sandbox_inside.h"
#include <inttypes.h>
#include <string.h>

static int f_insert(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    sandbox_want_table(lua, 1, "table.insert");
    lua_Integer after = (lua_Integer)lua_rawlen(lua, 1) + 1, position = after;
    int count = lua_gettop(lua);
    if (count == 3) {
        position = sandbox_want_integer(lua, 2, "table.insert");
        if (position < 1 || position > after)
            sandbox_fail(lua, "table.insert: position %" PRId64 " is outside the list",
                         (int64_t)position);
    } else if (count != 2) {
        sandbox_fail(lua, "table.insert: takes a list, perhaps a position, and a value");
    }
    sandbox_charge(lua, after - position);
    for (lua_Integer i = after; i > position; i--) {
        lua_rawgeti(lua, 1, i - 1);
        lua_rawseti(lua, 1, i);
    }
    lua_settop(lua, count);
    lua_rawseti(lua, 1, position);
    return 0;
}

static int f_remove(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    sandbox_want_table(lua, 1, "table.remove");
    lua_Integer size = (lua_Integer)lua_rawlen(lua, 1), position = size;
    if (!lua_isnoneornil(lua, 2)) {
        position = sandbox_want_integer(lua, 2, "table.remove");
        bool inside = position >= 1 && position <= size + 1;
        if (!inside && !(size == 0 && position == 0))
            sandbox_fail(lua, "table.remove: position %" PRId64 " is outside the list",
                         (int64_t)position);
    }
    sandbox_charge(lua, size > position ? size - position : 0);
    lua_settop(lua, 1);
    lua_rawgeti(lua, 1, position);
    for (lua_Integer i = position; i < size; i++) {
        lua_rawgeti(lua, 1, i + 1);
        lua_rawseti(lua, 1, i);
    }
    if (position >= 1 && position <= size) {
        lua_pushnil(lua);
        lua_rawseti(lua, 1, size);
    }
    return 1;
}

/* Bounds of a piece of a list: arguments `index` and `index` + 1, by default all of it. Returns how
   many entries, at most `most`. */
static lua_Unsigned want_piece(lua_State *lua, int index, const char *name, lua_Unsigned most,
                               lua_Integer *first) {
    bool to_end = lua_isnoneornil(lua, index + 1);
    *first = lua_isnoneornil(lua, index) ? 1 : sandbox_want_integer(lua, index, name);
    lua_Integer last =
        to_end ? (lua_Integer)lua_rawlen(lua, 1) : sandbox_want_integer(lua, index + 1, name);
    if (*first > last)
        return 0;
    lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)*first; /* one less: cannot overflow */
    if (count >= most)
        sandbox_fail(lua, "%s: more than %d entries", name, (int)most);
    return count + 1;
}

static int f_unpack(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    sandbox_want_table(lua, 1, "table.unpack");
    lua_Integer first;
    lua_Unsigned count = want_piece(lua, 2, "table.unpack", SANDBOX_VALUES, &first);
    sandbox_charge(lua, (int64_t)count);
    if (!lua_checkstack(lua, (int)count + 4))
        sandbox_fail(lua, "table.unpack: calls inside calls are too deep");
    for (lua_Unsigned i = 0; i < count; i++)
        lua_rawgeti(lua, 1, (lua_Integer)((lua_Unsigned)first + i));
    return (int)count;
}

/* The text of entry `index`, at the top of the stack; numbers are shown in a copy. */
static const char *push_part(lua_State *lua, lua_Integer index, size_t *length) {
    int kind = lua_rawgeti(lua, 1, index);
    if (kind != LUA_TSTRING && kind != LUA_TNUMBER)
        sandbox_fail(lua, "table.concat: entry %" PRId64 " is %s, not a text or a number",
                     (int64_t)index, sandbox_type_name(lua, -1));
    return lua_tolstring(lua, -1, length);
}

static int f_concat(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    sandbox_want_table(lua, 1, "table.concat");
    size_t between = 0, size = 0, length, used = 0;
    const char *separator = "";
    if (!lua_isnoneornil(lua, 2))
        separator = sandbox_want_text(lua, 2, "table.concat", &between);
    lua_Integer first;
    lua_Unsigned count = want_piece(lua, 3, "table.concat", SANDBOX_RESULT_BYTES, &first);
    for (lua_Unsigned i = 0; i < count; i++) {
        push_part(lua, (lua_Integer)((lua_Unsigned)first + i), &length);
        lua_pop(lua, 1);
        size += length + (i > 0 ? between : 0);
        sandbox_charge(lua, 2);
        if (size > SANDBOX_RESULT_BYTES)
            sandbox_fail(lua, "table.concat: the result would be longer than %d KB",
                         SANDBOX_RESULT_BYTES / 1024);
    }
    sandbox_charge(lua, (int64_t)(2 * size / SANDBOX_BYTES_A_STEP));
    char *room = lua_newuserdatauv(lua, size + 1, 0);
    for (lua_Unsigned i = 0; i < count; i++) {
        if (i > 0) {
            memcpy(room + used, separator, between);
            used += between;
        }
        const char *part = push_part(lua, (lua_Integer)((lua_Unsigned)first + i), &length);
        memcpy(room + used, part, length);
        used += length;
        lua_pop(lua, 1);
    }
    lua_pushlstring(lua, room, used);
    return 1;
}

const SandboxFunction sandbox_table_functions[] = {{"concat", f_concat}, {"insert", f_insert},
                                                   {"remove", f_remove}, {"sort", sandbox_sort},
                                                   {"unpack", f_unpack}, {NULL, NULL}};
