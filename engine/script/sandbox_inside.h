/* What the files sandbox_*.c share; nobody else includes this. */
#ifndef SCRIPT_SANDBOX_INSIDE_H
#define SCRIPT_SANDBOX_INSIDE_H
#include "script/sandbox.h"
#include "script/source_check.h"
#include <lua.h>

enum {
    SANDBOX_GRAIN = 100,         /* VM instructions between two looks; finer costs more than 2 x */
    SANDBOX_CALL_STEPS = 50,     /* charge for a call of one of our functions */
    SANDBOX_ITERATION_STEPS = 5, /* charge for one turn of ipairs or pairs */
    SANDBOX_BYTES_A_STEP = 8,    /* bytes allocated or compared for one step */
    SANDBOX_RESULT_BYTES = 64 * 1024, /* of one text that a function makes */
    SANDBOX_VALUES = 200,             /* given or returned by one call */
    SANDBOX_ENTRIES = 10000,          /* of a table that is sorted or walked in order */
    SANDBOX_LOOK_BYTES = 16 * 1024    /* a block of this size costs time: look at the clock */
};

/* What a run, or the loading of a pack, may still use. */
typedef struct {
    int64_t steps, time_ms;
    bool is_run;
} Budget;

struct Sandbox {
    SandboxLimits limits;
    lua_State *lua;
    size_t heap;       /* bytes that Lua holds */
    bool refused_once; /* one block was refused; Lua collects and asks again */
    bool running;
    bool noted; /* the parser's message: it must not lose its line on the way out */

    SandboxVerdict verdict; /* sticky */
    bool told;              /* it stands in a list of diagnostics */
    char text[DIAGNOSTIC_TEXT_MAX];
    char message[DIAGNOSTIC_TEXT_MAX + 300];
    int file, line; /* of `text`; file is an index of `files`, -1 unknown */

    Budget budget;
    int64_t granted, left; /* steps of this call */
    int64_t used_last, used_total;
    int64_t started_ms, looked_ms, allowed_ms; /* of this call, by the rough clock */
    int64_t worked_from_ms, worked_before_ms;  /* processor time, asked late; -1 not yet */

    char **files; /* their names; a chunk is named by its index */
    int file_count;
    int loading;      /* index of the file that is being loaded; -1 none */
    int reading_line; /* how far the parser has read it; 0 it does not read */

    size_t source_bytes;             /* of all files read so far */
    size_t value_nodes, value_bytes; /* copied out so far */
};

static inline Sandbox *sandbox_of(lua_State *lua) {
    return *(Sandbox **)lua_getextraspace(lua);
}

/* Records the verdict once, with the place where the script is now. Does not raise. */
void sandbox_die(Sandbox *sandbox, SandboxVerdict verdict, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Charges, may die, does not raise: for the allocator. */
void sandbox_spend(Sandbox *sandbox, int64_t steps);
void sandbox_look_at_clock(Sandbox *sandbox);
/* Ends the call of a dead sandbox; no allocation, and nothing that a script could forge. */
_Noreturn void sandbox_raise(lua_State *lua);
/* Where the script is: nearest Lua function on the stack, else how far the parser has read. */
void sandbox_note_place(Sandbox *sandbox);
/* Notes a message of Lua, without the position that Lua puts in front of it (returned, or 0). */
int sandbox_note_text(Sandbox *sandbox, const char *text, size_t length);

/* Runs `body` with `data` as its only argument, under all limits. */
SandboxVerdict sandbox_protect(Sandbox *sandbox, lua_CFunction body, void *data);

/* sandbox_library.c: text methods for the state. May raise. */
void sandbox_open_texts(lua_State *lua);
/* For the functions of the library. `name` is for messages. */
void sandbox_want_table(lua_State *lua, int index, const char *name);
lua_Integer sandbox_want_integer(lua_State *lua, int index, const char *name);
const char *sandbox_want_text(lua_State *lua, int index, const char *name, size_t *length);
const char *sandbox_type_name(lua_State *lua, int index);
typedef struct {
    const char *name; /* NULL ends a list */
    lua_CFunction function;
} SandboxFunction;
extern const SandboxFunction sandbox_text_functions[], sandbox_table_functions[];
/* sandbox_order.c */
int sandbox_pairs(lua_State *lua);
int sandbox_sort(lua_State *lua);
/* Less than, by value of numbers or bytes of texts; fails for others. Charges. */
bool sandbox_less(lua_State *lua, int a, int b, const char *name);

/* sandbox_copy.c: copies the value on top of the stack into a tree; may raise. NULL: no root value,
   said in the diagnostics. */
const Value *sandbox_copy(const SandboxLoad *load, const char *file, SandboxFileKind kind);

#endif
