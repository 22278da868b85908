/* Order: what a script walks or sorts comes in the same order on every machine. */
#include "base/status.h"
#include "script/sandbox_inside.h"
#include <string.h>

enum { COMPARE_STEPS = 8 }; /* two values fetched and compared */

static bool text_less(const char *a, size_t a_length, const char *b, size_t b_length) {
    int order = memcmp(a, b, a_length < b_length ? a_length : b_length);
    return order ? order < 0 : a_length < b_length;
}

bool sandbox_less(lua_State *lua, int a, int b, const char *name) {
    int kind = lua_type(lua, a);
    if (kind == LUA_TNUMBER && lua_type(lua, b) == LUA_TNUMBER) {
        sandbox_charge(lua, COMPARE_STEPS);
        return lua_compare(lua, a, b, LUA_OPLT);
    }
    if (kind != LUA_TSTRING || lua_type(lua, b) != LUA_TSTRING)
        sandbox_fail(lua, "%s: cannot compare %s with %s; give it an order of your own", name,
                     sandbox_type_name(lua, a), sandbox_type_name(lua, b));
    size_t a_length, b_length;
    const char *x = lua_tolstring(lua, a, &a_length), *y = lua_tolstring(lua, b, &b_length);
    size_t shorter = a_length < b_length ? a_length : b_length;
    sandbox_charge(lua, (int64_t)(COMPARE_STEPS + shorter / SANDBOX_BYTES_A_STEP));
    return text_less(x, a_length, y, b_length);
}

/* pairs: the keys are taken at the start; entries that are gone when their turn comes are left
   out, new ones do not appear. */

typedef struct {
    const char *text; /* NULL: a number. Held by the table of keys */
    size_t length;
    lua_Integer number;
    uint32_t at; /* index in the table of keys */
} Key;

static bool key_less(const Key *a, const Key *b) {
    if (a->text && b->text)
        return text_less(a->text, a->length, b->text, b->length);
    if (a->text || b->text)
        return b->text != NULL;
    return a->number < b->number;
}

/* Stable. `from` is sorted, `to` is room of the same size.
 */
static Key *sort_keys(Key *from, Key *to, size_t count) {
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t low = 0; low < count; low += 2 * width) {
            size_t middle = low + width < count ? low + width : count;
            size_t high = low + 2 * width < count ? low + 2 * width : count;
            size_t a = low, b = middle;
            for (size_t i = low; i < high; i++) {
                bool second = a >= middle || (b < high && key_less(&from[b], &from[a]));
                to[i] = second ? from[b++] : from[a++];
            }
        }
        Key *swap = from;
        from = to;
        to = swap;
    }
    return from;
}

typedef struct {
    size_t count, bytes; /* entries, and bytes of their keys */
    bool odd;            /* there is a key that has no place in an order */
} Entries;

static Entries count_entries(lua_State *lua, int table) {
    Entries all = {0};
    for (lua_pushnil(lua); lua_next(lua, table);) {
        lua_pop(lua, 1);
        if (lua_type(lua, -1) == LUA_TSTRING)
            all.bytes += lua_rawlen(lua, -1);
        else if (!lua_isinteger(lua, -1))
            all.odd = true;
        all.count++;
    }
    return all;
}

/* How much a sort compares depends on the order in which it finds the keys, which differs from run
   to run: the most that it can compare is charged. */
static void charge_sort(lua_State *lua, const Entries *all) {
    int64_t rounds = 1;
    for (size_t width = 1; width < all->count; width *= 2)
        rounds++;
    sandbox_charge(lua, (int64_t)all->count * (8 + rounds) +
                            rounds * (int64_t)(all->bytes / SANDBOX_BYTES_A_STEP));
}

/* Upvalues: the table, its keys as found, their order, the position. */
static int pairs_step(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_ITERATION_STEPS);
    const Key *order = lua_touserdata(lua, lua_upvalueindex(3));
    lua_Integer position = lua_tointeger(lua, lua_upvalueindex(4));
    lua_Integer count = lua_tointeger(lua, lua_upvalueindex(5));
    lua_settop(lua, 0);
    while (position < count) {
        const Key *key = &order[position++];
        lua_rawgeti(lua, lua_upvalueindex(2), key->at);
        lua_pushvalue(lua, -1);
        lua_rawget(lua, lua_upvalueindex(1));
        if (!lua_isnil(lua, -1)) {
            lua_pushinteger(lua, position);
            lua_replace(lua, lua_upvalueindex(4));
            return 2;
        }
        lua_pop(lua, 2);
        sandbox_charge(lua, 1);
    }
    lua_pushinteger(lua, position);
    lua_replace(lua, lua_upvalueindex(4));
    lua_pushnil(lua);
    return 1;
}

int sandbox_pairs(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    sandbox_want_table(lua, 1, "pairs");
    lua_settop(lua, 1);
    Entries all = count_entries(lua, 1);
    charge_sort(lua, &all);
    if (all.count > SANDBOX_ENTRIES)
        sandbox_fail(lua, "pairs: more than %d entries; keep smaller tables", SANDBOX_ENTRIES);
    if (all.odd)
        sandbox_fail(lua, "pairs: a key is neither a whole number nor a text; use only these");
    size_t count = all.count;
    lua_createtable(lua, (int)count, 0);
    Key *keys = lua_newuserdatauv(lua, (count + 1) * sizeof *keys, 0);
    size_t found = 0;
    for (lua_pushnil(lua); lua_next(lua, 1);) {
        lua_pop(lua, 1);
        BUG_IF(found >= count);
        Key *key = &keys[found++];
        *key = (Key){.at = (uint32_t)found};
        if (lua_type(lua, -1) == LUA_TSTRING)
            key->text = lua_tolstring(lua, -1, &key->length);
        else
            key->number = lua_tointeger(lua, -1);
        lua_pushvalue(lua, -1);
        lua_rawseti(lua, 2, (lua_Integer)found);
    }
    Key *room = lua_newuserdatauv(lua, (count + 1) * sizeof *room, 0);
    Key *sorted = sort_keys(keys, room, count);
    lua_remove(lua, sorted == keys ? 4 : 3); /* the one that is not in use is garbage */
    lua_pushinteger(lua, 0);
    lua_pushinteger(lua, (lua_Integer)count);
    lua_pushcclosure(lua, pairs_step, 5);
    return 1;
}

/* sort: positions are sorted, values stay where they are until the end. */

typedef struct {
    int values;     /* stack index of the copied values */
    int comparison; /* of the function; 0 = none */
} Sort;

static bool value_less(lua_State *lua, const Sort *sort, uint16_t a, uint16_t b) {
    if (sort->comparison)
        lua_pushvalue(lua, sort->comparison);
    lua_rawgeti(lua, sort->values, a);
    lua_rawgeti(lua, sort->values, b);
    bool less;
    if (sort->comparison) {
        sandbox_charge(lua, SANDBOX_CALL_STEPS);
        lua_call(lua, 2, 1);
        less = lua_toboolean(lua, -1);
        lua_pop(lua, 1);
    } else {
        less = sandbox_less(lua, -2, -1, "table.sort");
        lua_pop(lua, 2);
    }
    return less;
}

static uint16_t *sort_positions(lua_State *lua, const Sort *sort, uint16_t *from, uint16_t *to,
                                size_t count) {
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t low = 0; low < count; low += 2 * width) {
            size_t middle = low + width < count ? low + width : count;
            size_t high = low + 2 * width < count ? low + 2 * width : count;
            size_t a = low, b = middle;
            for (size_t i = low; i < high; i++) {
                bool second = a >= middle || (b < high && value_less(lua, sort, from[b], from[a]));
                to[i] = second ? from[b++] : from[a++];
            }
        }
        uint16_t *swap = from;
        from = to;
        to = swap;
    }
    return from;
}

int sandbox_sort(lua_State *lua) {
    sandbox_charge(lua, SANDBOX_CALL_STEPS);
    sandbox_want_table(lua, 1, "table.sort");
    bool own = !lua_isnoneornil(lua, 2);
    if (own && !lua_isfunction(lua, 2))
        sandbox_fail(lua, "table.sort: the order must be a function, not %s",
                     sandbox_type_name(lua, 2));
    lua_settop(lua, 2);
    lua_Unsigned count = lua_rawlen(lua, 1);
    if (count > SANDBOX_ENTRIES)
        sandbox_fail(lua, "table.sort: more than %d entries; sort smaller lists", SANDBOX_ENTRIES);
    sandbox_charge(lua, 4 * (int64_t)count);
    lua_createtable(lua, (int)count, 0);
    uint16_t *positions = lua_newuserdatauv(lua, (2 * count + 1) * sizeof *positions, 0);
    for (lua_Unsigned i = 1; i <= count; i++) {
        lua_rawgeti(lua, 1, (lua_Integer)i);
        lua_rawseti(lua, 3, (lua_Integer)i);
        positions[i - 1] = (uint16_t)i;
    }
    Sort sort = {3, own ? 2 : 0};
    uint16_t *sorted = sort_positions(lua, &sort, positions, positions + count, count);
    for (lua_Unsigned i = 1; i <= count; i++) {
        lua_rawgeti(lua, 3, sorted[i - 1]);
        lua_rawseti(lua, 1, (lua_Integer)i);
    }
    return 0;
}
