#include "script/sandbox.h"
#include "base/clock.h"
#include "base/text.h"
#include "script/sandbox_inside.h"
#include <lauxlib.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { LONG_CALL_MS = 20 }; /* no call of a pack that ships takes a tenth of it */

SandboxLimits sandbox_limits_usual(void) {
    return (SandboxLimits){.heap = 32u << 20,
                           .reserve = 1u << 20,
                           .block = 512u << 10,
                           .text = 256u << 10,
                           .steps_call = 20 * 1000 * 1000,
                           .steps_files = 30 * 1000 * 1000,
                           .steps_run = 60 * 1000 * 1000,
                           .time_call_ms = 600,
                           .time_run_ms = 2000};
}

/* The verdict. */

static void watch(lua_State *lua, lua_Debug *where) {
    (void)where;
    Sandbox *s = sandbox_of(lua);
    if (s->verdict == SANDBOX_OK) {
        sandbox_spend(s, SANDBOX_GRAIN);
        sandbox_look_at_clock(s);
    }
    if (s->verdict != SANDBOX_OK)
        sandbox_raise(lua);
}

void sandbox_raise(lua_State *lua) {
    lua_pushlightuserdata(lua, sandbox_of(lua));
    lua_error(lua);
    abort(); /* lua_error() does not return */
}

void sandbox_note_place(Sandbox *s) {
    s->file = s->loading;
    s->line = s->reading_line > 0 || s->loading < 0 ? s->reading_line : 1;
    lua_Debug where;
    for (int level = 0; s->reading_line == 0 && level < 64; level++) {
        if (!lua_getstack(s->lua, level, &where))
            return;
        lua_getinfo(s->lua, "Sl", &where);
        if (where.currentline > 0) {
            int64_t file = -1;
            text_to_integer(where.short_src, 0, s->file_count - 1, &file);
            s->file = (int)file;
            s->line = where.currentline;
            return;
        }
    }
}

void sandbox_die(Sandbox *s, SandboxVerdict verdict, const char *format, ...) {
    if (s->verdict != SANDBOX_OK)
        return;
    s->verdict = verdict;
    va_list args;
    va_start(args, format);
    vsnprintf(s->text, sizeof s->text, format, args);
    va_end(args);
    if (s->lua) {
        sandbox_note_place(s);
        lua_sethook(s->lua, watch, LUA_MASKCOUNT, 1);
    }
}

/* What the limit was: of one call, of all calls of a run, of all files of a pack. */
static const char *whose(const Sandbox *s, bool is_of_call) {
    if (is_of_call)
        return "this works on";
    return s->budget.is_run ? "all calls of this run together work"
                            : "all files up to this one together work";
}

static void die_of_steps(Sandbox *s) {
    bool is_of_call = s->granted >= s->limits.steps_call;
    long long most = is_of_call         ? s->limits.steps_call
                     : s->budget.is_run ? s->limits.steps_run
                                        : s->limits.steps_files;
    bool in_millions = most >= 1000000 && most % 1000000 == 0;
    sandbox_die(s, SANDBOX_STEPS, "%s for more than %lld%s steps; %s", whose(s, is_of_call),
                in_millions ? most / 1000000 : most, in_millions ? " million" : "",
                is_of_call ? "look for a loop that does not end" : "let it do less");
}

void sandbox_spend(Sandbox *s, int64_t steps) {
    if (!s->running || s->verdict != SANDBOX_OK)
        return;
    s->left -= steps;
    if (s->left < 0)
        die_of_steps(s);
}

/* The rough clock costs little but runs on while others have the processor. When it says that a
   call is a long one, the processor time of this thread is asked for the rest, once a tick. */
void sandbox_look_at_clock(Sandbox *s) {
    int64_t now = clock_rough_ms();
    if (!s->running || s->verdict != SANDBOX_OK || now == s->looked_ms)
        return;
    s->looked_ms = now;
    int64_t gone = now - s->started_ms;
    if (gone < LONG_CALL_MS && gone < s->allowed_ms)
        return;
    int64_t worked = clock_worked_ms();
    if (s->worked_from_ms < 0) {
        s->worked_from_ms = worked;
        s->worked_before_ms = gone < LONG_CALL_MS ? gone : LONG_CALL_MS;
    }
    if (s->worked_before_ms + worked - s->worked_from_ms < s->allowed_ms)
        return;
    bool is_of_call = s->allowed_ms >= s->limits.time_call_ms;
    int most_ms = is_of_call || !s->budget.is_run ? s->limits.time_call_ms : s->limits.time_run_ms;
    sandbox_die(s, SANDBOX_TIME, "%s for more than %d.%d s; let it do less", whose(s, is_of_call),
                most_ms / 1000, most_ms % 1000 / 100);
}

void sandbox_charge(lua_State *lua, int64_t steps) {
    Sandbox *s = sandbox_of(lua);
    sandbox_spend(s, steps);
    sandbox_look_at_clock(s);
    if (s->verdict != SANDBOX_OK)
        sandbox_raise(lua);
}

void sandbox_fail(lua_State *lua, const char *format, ...) {
    char text[DIAGNOSTIC_TEXT_MAX];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    lua_pushstring(lua, text);
    lua_error(lua);
    abort(); /* lua_error() does not return */
}

/* Memory. */

/* A new block that is no object holds the named fields of a table. With 512 KB it has 2^14 of them,
   and numbers chosen to meet in one chain make one step of 0.35 s (measured); with half of that,
   0.09 s. Lists grow in place, and may fill a whole block. */
static size_t block_limit(const Sandbox *s, bool is_new) {
    return is_new ? s->limits.block / 2 : s->limits.block;
}

static bool may_grow(Sandbox *s, bool is_new, bool is_text, size_t old, size_t size) {
    size_t heap = s->heap - old + size;
    if (s->verdict != SANDBOX_OK)
        return heap <= s->limits.heap + s->limits.reserve;
    if (is_text && size > s->limits.text + 64) {
        sandbox_die(s, SANDBOX_SIZE, "makes a text of more than %zu KB; keep texts short",
                    s->limits.text / 1024);
        return false;
    }
    if (size > block_limit(s, is_new && !is_text)) {
        sandbox_die(s, SANDBOX_SIZE,
                    "a table, or calls inside calls, need more than %zu KB; make them smaller",
                    block_limit(s, is_new) / 1024);
        return false;
    }
    if (heap <= s->limits.heap) {
        s->refused_once = false;
        return true;
    }
    if (s->refused_once) {
        sandbox_die(s, SANDBOX_MEMORY, "needs more than %zu MB of memory; keep less",
                    s->limits.heap >> 20);
        return false;
    }
    s->refused_once = true; /* Lua collects its garbage now, and asks once more */
    sandbox_spend(s, (int64_t)(s->heap / SANDBOX_BYTES_A_STEP));
    return false;
}

/* For a new object, `old` is its type. A shrink is never refused: Lua relies on that. */
static void *allocate(void *data, void *block, size_t old, size_t size) {
    Sandbox *s = data;
    bool is_new = !block, is_text = is_new && old == LUA_TSTRING;
    if (is_new)
        old = 0;
    if (size == 0) {
        s->heap -= old;
        free(block);
        return NULL;
    }
    if (size > old) {
        if (!may_grow(s, is_new, is_text, old, size))
            return NULL;
        sandbox_spend(s, (int64_t)(size / SANDBOX_BYTES_A_STEP));
        if (size >= SANDBOX_LOOK_BYTES)
            sandbox_look_at_clock(s);
    }
    void *moved = realloc(block, size);
    if (!moved && size > old) {
        sandbox_die(s, SANDBOX_MEMORY, "the computer has no memory left; close other programs");
        return NULL;
    }
    s->heap += size - old;
    return moved ? moved : block;
}

/* Protected calls. */

int sandbox_note_text(Sandbox *s, const char *text, size_t length) {
    size_t at = strspn(text, "0123456789"); /* "file:line: ", put there by Lua */
    int line = 0;
    if (at > 0 && text[at] == ':') {
        size_t digits = strspn(text + at + 1, "0123456789");
        if (digits > 0 && digits < 9 && strncmp(text + at + 1 + digits, ": ", 2) == 0) {
            for (size_t i = 0; i < digits; i++)
                line = line * 10 + (text[at + 1 + i] - '0');
            at += digits + 3;
            text += at;
            length -= at;
        }
    }
    diagnostic_quote(s->text, sizeof s->text, text, length);
    if (length == 0)
        snprintf(s->text, sizeof s->text, "stops with an empty error; give error() a text");
    if (strcmp(s->text, "C stack overflow") == 0 || strcmp(s->text, "stack overflow") == 0)
        snprintf(s->text, sizeof s->text,
                 "brackets, blocks or calls inside each other are too deep; nest less");
    if (strstr(s->text, "nil value (global '") || strstr(s->text, "nil value (method '")) {
        size_t used = strlen(s->text);
        snprintf(s->text + used, sizeof s->text - used, "; scripts have no such function here");
    }
    return line;
}

static int explain(lua_State *lua) {
    Sandbox *s = sandbox_of(lua);
    if (s->verdict != SANDBOX_OK || s->noted)
        return 1;
    sandbox_note_place(s);
    s->noted = s->reading_line > 0;
    size_t length = 0;
    if (lua_type(lua, 1) == LUA_TSTRING) {
        const char *text = lua_tolstring(lua, 1, &length);
        sandbox_note_text(s, text, length);
    } else {
        snprintf(s->text, sizeof s->text, "stops with an error that is %s; give error() a text",
                 sandbox_type_name(lua, 1));
    }
    return 1;
}

static void begin(Sandbox *s) {
    const SandboxLimits *limits = &s->limits;
    s->text[0] = s->message[0] = '\0';
    s->file = -1;
    s->line = 0;
    s->noted = false;
    s->granted = s->budget.steps < limits->steps_call ? s->budget.steps : limits->steps_call;
    s->left = s->granted;
    s->allowed_ms =
        s->budget.time_ms < limits->time_call_ms ? s->budget.time_ms : limits->time_call_ms;
    s->started_ms = clock_rough_ms();
    s->looked_ms = s->started_ms;
    s->worked_from_ms = -1;
    s->running = true;
    lua_sethook(s->lua, watch, LUA_MASKCOUNT, SANDBOX_GRAIN);
    sandbox_spend(s, SANDBOX_CALL_STEPS);
}

static void end(Sandbox *s) {
    s->running = false;
    s->used_last = s->granted - s->left;
    s->used_total += s->used_last;
    s->budget.steps -= s->used_last;
    int64_t gone = s->worked_from_ms < 0
                       ? clock_rough_ms() - s->started_ms
                       : s->worked_before_ms + clock_worked_ms() - s->worked_from_ms;
    s->budget.time_ms -= gone;
}

static void finish_message(Sandbox *s) {
    if (s->file >= 0 && s->line > 0)
        snprintf(s->message, sizeof s->message, "%s:%d: %s", s->files[s->file], s->line, s->text);
    else if (s->file >= 0)
        snprintf(s->message, sizeof s->message, "%s: %s", s->files[s->file], s->text);
    else
        snprintf(s->message, sizeof s->message, "%s", s->text);
}

SandboxVerdict sandbox_protect(Sandbox *s, lua_CFunction body, void *data) {
    if (s->verdict != SANDBOX_OK)
        return s->verdict;
    begin(s);
    lua_settop(s->lua, 0);
    lua_pushcfunction(s->lua, explain);
    lua_pushcfunction(s->lua, body);
    lua_pushlightuserdata(s->lua, data);
    int status = lua_pcall(s->lua, 1, 0, 1);
    lua_settop(s->lua, 0);
    end(s);
    SandboxVerdict verdict = s->verdict;
    if (verdict == SANDBOX_OK && status != LUA_OK) {
        verdict = SANDBOX_MISTAKE;
        if (!s->text[0])
            snprintf(s->text, sizeof s->text,
                     "brackets, blocks or calls inside each other are too deep; nest less");
    }
    if (verdict != SANDBOX_OK)
        finish_message(s);
    return verdict;
}

typedef struct {
    int function;
    SandboxGive *give;
    SandboxTake *take;
    void *context;
} Call;

static int call_function(lua_State *lua) {
    const Call *call = lua_touserdata(lua, 1);
    luaL_checkstack(lua, LUA_MINSTACK + SANDBOX_ARGUMENTS_MAX, NULL);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, call->function);
    int count = call->give ? call->give(lua, call->context) : 0;
    BUG_IF(count < 0 || count > SANDBOX_ARGUMENTS_MAX);
    lua_call(lua, count, 1);
    if (call->take)
        call->take(lua, call->context);
    return 0;
}

SandboxVerdict sandbox_call(Sandbox *s, int function, SandboxGive *give, SandboxTake *take,
                            void *context) {
    Call call = {function, give, take, context};
    return sandbox_protect(s, call_function, &call);
}

void sandbox_begin_run(Sandbox *s) {
    s->budget = (Budget){s->limits.steps_run, s->limits.time_run_ms, true};
    s->used_total = 0;
}

/* Its life. */

static int stop_the_program(lua_State *lua) {
    (void)lua;
    status_bug(__FILE__, __LINE__, "a Lua error outside a protected call");
}

static int open_state(lua_State *lua) {
    sandbox_open_texts(lua);
    return 0;
}

Sandbox *sandbox_new(const SandboxLimits *limits) {
    Sandbox *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->limits = limits ? *limits : sandbox_limits_usual();
    s->budget = (Budget){s->limits.steps_files, s->limits.time_call_ms, false};
    s->file = s->loading = -1;
    lua_State *lua = lua_newstate(allocate, s);
    if (!lua) {
        free(s);
        return NULL;
    }
    s->lua = lua;
    *(Sandbox **)lua_getextraspace(lua) = s;
    lua_atpanic(lua, stop_the_program);
    sandbox_protect(s, open_state, NULL); /* failed: the sandbox is dead, and says why */
    s->used_total = 0;
    return s;
}

void sandbox_free(Sandbox *s) {
    if (!s)
        return;
    lua_close(s->lua);
    for (int i = 0; i < s->file_count; i++)
        free(s->files[i]);
    free(s->files);
    free(s);
}

bool sandbox_dead(const Sandbox *s) {
    return s->verdict != SANDBOX_OK;
}

const char *sandbox_text(const Sandbox *s) {
    return s->text;
}

const char *sandbox_file(const Sandbox *s) {
    return s->file >= 0 ? s->files[s->file] : "";
}

int sandbox_line(const Sandbox *s) {
    return s->line;
}

const char *sandbox_message(const Sandbox *s) {
    return s->message;
}

int64_t sandbox_steps_last(const Sandbox *s) {
    return s->used_last;
}

int64_t sandbox_steps_total(const Sandbox *s) {
    return s->used_total;
}

size_t sandbox_heap(const Sandbox *s) {
    return s->heap;
}
