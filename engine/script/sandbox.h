/* Runs Lua of people we do not know: one Lua state for a pack, with limits on all that it can do.

   What a script sees is a short list of functions (sandbox_library.c), a fresh environment for each
   file, and nothing else: no files, clock, luck, bytecode, protected calls, metatables, patterns,
   coroutines. Same input, same result, on every machine.

   Limits are one sticky verdict. When a script passes a limit on steps, memory, size or time, the
   sandbox is dead: this call ends, and every later one is refused with the same message. A plain
   mistake of a script (error(), a wrong type, no such field) only ends its call.

   Work is counted in steps: VM instructions, and charges for work that takes none (bytes allocated
   / 8, bytes compared / 8, entries moved, 50 for a call of one of our functions). Steps decide
   first and everywhere alike; the clock only stops what would make a player wait. Never store
   steps: Lua seeds its hashing anew for each state, and they may differ by a few where tables lose
   named fields. For the same reason the length of a list with holes in it is not defined.

   The C locale must be in force for LC_NUMERIC, LC_COLLATE and LC_CTYPE (the C default): Lua reads
   numbers and compares texts by it. A call needs about 200 KB of C stack. One thread at a time. */
#ifndef SCRIPT_SANDBOX_H
#define SCRIPT_SANDBOX_H
#include "base/status.h"
#include "script/diagnostic.h"
#include "script/locator.h"
#include "script/value.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct lua_State;
typedef struct Sandbox Sandbox;

/* All sizes in bytes. sandbox_limits_usual() gives the figures of the product; tests use smaller.
 */
typedef struct {
    size_t heap;         /* 32 MB: all that Lua holds */
    size_t reserve;      /* 1 MB above it, to unwind */
    size_t block;        /* 512 KB: one block; keeps one hash chain under 2^14 entries */
    size_t text;         /* 256 KB: one text */
    int64_t steps_call;  /* 20 million: one call, or one file */
    int64_t steps_files; /* 30 million: all files of a pack together */
    int64_t steps_run;   /* 60 million: all calls of one run */
    int time_call_ms;    /* 600: processor time of one call, or of all files of a pack */
    int time_run_ms;     /* 2000: processor time of all calls of one run */
} SandboxLimits;
SandboxLimits sandbox_limits_usual(void);

typedef enum {
    SANDBOX_OK = 0,
    SANDBOX_MISTAKE, /* the script failed by itself; the sandbox goes on */
    SANDBOX_STEPS,   /* from here on: verdicts, the sandbox is dead */
    SANDBOX_TIME,
    SANDBOX_MEMORY,
    SANDBOX_SIZE
} SandboxVerdict;

/* NULL limits: the usual ones. NULL only if the system has no memory. */
Sandbox *sandbox_new(const SandboxLimits *limits);
void sandbox_free(Sandbox *sandbox); /* NULL is allowed */

bool sandbox_dead(const Sandbox *sandbox);
/* What ended the last load or call: "" if it went well, else text, and file ("" unknown) and line
   (0 unknown). Escaped, at most DIAGNOSTIC_TEXT_MAX bytes. Valid until the next load or call. */
const char *sandbox_text(const Sandbox *sandbox);
const char *sandbox_file(const Sandbox *sandbox);
int sandbox_line(const Sandbox *sandbox);
const char *sandbox_message(const Sandbox *sandbox); /* `file:line: text` in one */

/* Steps used: by the last file or call, and by all of this run (or by all files before it). */
int64_t sandbox_steps_last(const Sandbox *sandbox);
int64_t sandbox_steps_total(const Sandbox *sandbox);
size_t sandbox_heap(const Sandbox *sandbox); /* bytes that Lua holds now */

/* Where a load puts what it finds. All four must be there. */
typedef struct {
    Sandbox *sandbox;
    ValueStore *values;
    Locator *locator;
    Diagnostics *diagnostics;
} SandboxLoad;

typedef enum {
    SANDBOX_PACK_FILE, /* data: a function anywhere in its result is an error */
    SANDBOX_MIND_FILE  /* functions are kept as references for sandbox_call() */
} SandboxFileKind;

/* Reads one file: `file` is its path inside `folder`, with `/` (and its name in messages). The file
   is opened without following links and without waiting, must be a plain file of at most 256 KB and
   pass source_check(). Returns the value that the file returned; NULL if there is none, with at
   least one error in the diagnostics. What was wrong inside a value (a float, a bad text) is an
   error too, and that value is missing. */
const Value *sandbox_load_file(const SandboxLoad *load, const char *folder, const char *file,
                               SandboxFileKind kind);
/* The same for a text in memory; `source` is not kept. */
const Value *sandbox_load_text(const SandboxLoad *load, const char *file, const char *source,
                               size_t length, SandboxFileKind kind);

/* Called for each file that loaded, in order of paths. */
typedef void SandboxVisit(void *context, const char *file, const Value *root);

/* Loads every `[a-z0-9_]+.lua` in and below a folder, in order of their paths; those below a folder
   `minds` as SANDBOX_MIND_FILE. At most 1,000 files, 4 folders deep. Links are never followed,
   other files are left alone. Not ok only if the folder itself cannot be read; all else is a
   diagnostic. */
Status sandbox_load_folder(const SandboxLoad *load, const char *folder, SandboxVisit *visit,
                           void *context);

/* A run begins: its budget is full again. A dead sandbox stays dead. */
void sandbox_begin_run(Sandbox *sandbox);

enum { SANDBOX_ARGUMENTS_MAX = 16 };

/* Pushes arguments, returns how many (<= SANDBOX_ARGUMENTS_MAX). May raise Lua errors; own no
 * memory across Lua calls. */
typedef int SandboxGive(struct lua_State *lua, void *context);
/* Reads the one result, which is at index -1. The same rules. */
typedef void SandboxTake(struct lua_State *lua, void *context);

/* Calls a function that a mind file returned (value_function()). `give` and `take` may be NULL. */
SandboxVerdict sandbox_call(Sandbox *sandbox, int function, SandboxGive *give, SandboxTake *take,
                            void *context);

/* Pushes a fresh environment, such as each file gets. For a SandboxGive; may raise. */
void sandbox_push_environment(struct lua_State *lua);

/* For C functions that a caller gives to scripts. Both may not return. */
void sandbox_charge(struct lua_State *lua,
                    int64_t steps); /* charge 50 a call, plus the work done */
_Noreturn void sandbox_fail(struct lua_State *lua, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
