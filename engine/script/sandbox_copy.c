/* Takes what a file returned out of Lua. Raw reads only: nothing of the script runs meanwhile, and
   no metatable is asked. Keys are sorted before anything is checked, so that the first diagnostic
   is the same on every machine. */
#include "base/status.h"
#include "script/sandbox_inside.h"
#include <lauxlib.h>
#include <string.h>

enum {
    COPY_BYTES_MAX = 8 << 20, /* texts of one pack: shared in Lua, but not here */
    COPY_ERRORS_MAX = 50,     /* of one file; after these it is not read on */
    COPY_NODE_STEPS = 10
};

typedef struct {
    const SandboxLoad *load;
    lua_State *lua;
    SandboxFileKind kind;
    int errors;
} Copy;

#define COMPLAIN(copy, value, ...)                                                                 \
    do {                                                                                           \
        diagnostics_at((copy)->load->diagnostics, DIAGNOSTIC_ERROR, (copy)->load->locator, value,  \
                       __VA_ARGS__);                                                               \
        (copy)->errors++;                                                                          \
    } while (0)

static _Noreturn void end_copy(Copy *c, const Value *at, const char *what) {
    Sandbox *s = c->load->sandbox;
    char path[VALUE_PATH_MAX];
    sandbox_die(s, SANDBOX_SIZE, "%s; make the pack smaller", what);
    s->line = locator_line(c->load->locator, at);
    size_t used = strlen(s->text);
    snprintf(s->text + used, sizeof s->text - used, " (at %s)", value_path(at, path, sizeof path));
    sandbox_raise(c->lua);
}

static void count_node(Copy *c, const Value *at, size_t bytes) {
    Sandbox *s = c->load->sandbox;
    sandbox_spend(s, (int64_t)(COPY_NODE_STEPS + bytes / SANDBOX_BYTES_A_STEP));
    if (sandbox_dead(s)) { /* no Lua function runs that could give the line */
        s->line = locator_line(c->load->locator, at);
        sandbox_raise(c->lua);
    }
    s->value_bytes += bytes;
    if (++s->value_nodes > VALUE_NODES_MAX)
        end_copy(c, at, "the files hold more than 100,000 values together");
    if (s->value_bytes > COPY_BYTES_MAX)
        end_copy(c, at, "the files hold more than 8 MB of text together");
}

static void need(Copy *c, bool made) {
    if (made)
        return;
    sandbox_die(c->load->sandbox, SANDBOX_MEMORY,
                "the computer has no memory left; close other programs");
    sandbox_raise(c->lua);
}

static void copy_text(Copy *c, Value *into) {
    size_t length;
    const char *text = lua_tolstring(c->lua, -1, &length);
    if (length > VALUE_TEXT_MAX) {
        COMPLAIN(c, into, "a text of %zu bytes; keep it under %d", length, VALUE_TEXT_MAX);
        return;
    }
    count_node(c, into, length);
    SourceFault fault = source_check_text(text, length);
    if (fault.what) {
        char quoted[DIAGNOSTIC_QUOTE_MAX + 60];
        diagnostic_quote(quoted, sizeof quoted, text, length);
        COMPLAIN(c, into, "a text with %s: %s", fault.what, quoted);
        return;
    }
    need(c, value_set_text(c->load->values, into, text, length));
}

static void copy_function(Copy *c, Value *into) {
    if (c->kind != SANDBOX_MIND_FILE) {
        COMPLAIN(c, into, "a function, which only files under minds/ may hold; write a value");
        return;
    }
    lua_pushvalue(c->lua, -1);
    value_set_function(into, luaL_ref(c->lua, LUA_REGISTRYINDEX)); /* as long as the sandbox */
}

static void refuse_fraction(Copy *c, Value *into, lua_Number number) {
    char shown[40] = "0/0"; /* what has no value has no sign either, on every machine */
    if (number == number)
        snprintf(shown, sizeof shown, "%.14g", number);
    COMPLAIN(c, into, "%s is no whole number; use whole numbers (and // to divide)", shown);
}

/* Is the key on top one that a tree may have? */
static bool is_good_key(lua_State *lua) {
    if (lua_isinteger(lua, -1))
        return true;
    if (lua_type(lua, -1) != LUA_TSTRING)
        return false;
    size_t length;
    const char *key = lua_tolstring(lua, -1, &length);
    return length <= VALUE_KEY_MAX && !source_check_text(key, length).what;
}

/* Makes the entries of the table on top of the stack, with their keys, in order. */
static void copy_keys(Copy *c, Value *into) {
    lua_State *lua = c->lua;
    size_t good = 0, bad = 0, at = 0;
    for (lua_pushnil(lua); lua_next(lua, -2);) {
        lua_pop(lua, 1);
        if (is_good_key(lua))
            good++;
        else
            bad++;
        if (good + bad > VALUE_NODES_MAX)
            end_copy(c, into, "a table holds more than 100,000 entries");
    }
    sandbox_charge(lua, (int64_t)(good + bad));
    if (bad > 0)
        COMPLAIN(c, into, "%zu %s no whole number and no plain text of at most %d bytes; rename %s",
                 bad, bad == 1 ? "key is" : "keys are", VALUE_KEY_MAX, bad == 1 ? "it" : "them");
    need(c, value_set_table(c->load->values, into, good));
    for (lua_pushnil(lua); lua_next(lua, -2);) {
        lua_pop(lua, 1);
        if (!is_good_key(lua))
            continue;
        Value *entry = value_entry_new(into, at++);
        if (lua_isinteger(lua, -1)) {
            value_set_index(entry, lua_tointeger(lua, -1));
        } else {
            size_t length;
            const char *key = lua_tolstring(lua, -1, &length);
            c->load->sandbox->value_bytes += length;
            need(c, value_set_key(c->load->values, entry, key, length));
        }
    }
    BUG_IF(at != good);
    value_sort_entries(into);
}

static void copy_value(Copy *c, Value *into, int depth);

static void copy_table(Copy *c, Value *into, int depth) {
    lua_State *lua = c->lua;
    if (depth >= VALUE_DEPTH_MAX) {
        COMPLAIN(c, into, "tables in tables more than %d deep (or a table that holds itself)",
                 VALUE_DEPTH_MAX);
        return;
    }
    copy_keys(c, into);
    for (size_t i = 0; i < value_count(into) && c->errors < COPY_ERRORS_MAX; i++) {
        Value *entry = value_entry_new(into, i);
        if (value_key(entry)) {
            lua_pushlstring(lua, value_key(entry), value_key_length(entry));
            lua_rawget(lua, -2);
        } else {
            lua_rawgeti(lua, -1, value_index(entry));
        }
        copy_value(c, entry, depth + 1);
        lua_pop(lua, 1);
    }
}

static void copy_value(Copy *c, Value *into, int depth) {
    lua_State *lua = c->lua;
    if (lua_type(lua, -1) != LUA_TSTRING)
        count_node(c, into, 0);
    switch (lua_type(lua, -1)) {
    case LUA_TBOOLEAN: value_set_boolean(into, lua_toboolean(lua, -1)); break;
    case LUA_TSTRING: copy_text(c, into); break;
    case LUA_TTABLE: copy_table(c, into, depth); break;
    case LUA_TFUNCTION: copy_function(c, into); break;
    case LUA_TNUMBER:
        if (lua_isinteger(lua, -1))
            value_set_integer(into, lua_tointeger(lua, -1));
        else
            refuse_fraction(c, into, lua_tonumber(lua, -1));
        break;
    default: COMPLAIN(c, into, "a value of a kind that no pack can hold; delete it"); break;
    }
    if (c->errors == COPY_ERRORS_MAX) {
        COMPLAIN(c, into, "too many errors in this file; it is not read further");
    }
}

const Value *sandbox_copy(const SandboxLoad *load, const char *file, SandboxFileKind kind) {
    lua_State *lua = load->sandbox->lua;
    Copy copy = {load, lua, kind, 0};
    if (!lua_checkstack(lua, 4 * VALUE_DEPTH_MAX + LUA_MINSTACK))
        need(&copy, false);
    Value *root = value_root_new(load->values, file);
    need(&copy, root != NULL);
    if (lua_isnil(lua, -1)) {
        COMPLAIN(&copy, root, "the file returns nothing; end it with return { ... }");
        return NULL;
    }
    copy_value(&copy, root, 0);
    return value_kind(root) == VALUE_NONE ? NULL : root;
}
