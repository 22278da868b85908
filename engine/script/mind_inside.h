/* What the files mind_*.c share; nobody else includes this. */
#ifndef SCRIPT_MIND_INSIDE_H
#define SCRIPT_MIND_INSIDE_H
#include "script/mind.h"
#include "script/mind_talk.h"
#include "script/query.h"
#include "script/sandbox.h"
#include <lua.h>

enum {
    MIND_PARTS_MAX = 1 + MIND_PLAYS_MAX,
    MIND_QUERIES_MAX = 24,
    MIND_TITLE_MAX = 400, /* bytes of a title or an about line, with NUL */
    MIND_CALL_STEPS = 50, /* charge for a call of one of view's or act's functions */
    MIND_PATH_MAX = 80    /* of a file inside its folder, with NUL */
};

/* One file: the mind itself, or another that it plays. */
typedef struct {
    char file[MIND_PATH_MAX], name[MIND_NAME_MAX];
    char *source;
    size_t length;
    int run;  /* the file as a function of its environment; of the present sandbox */
    int week; /* of the present running of the file */
    Query *query;
    int32_t queries;
    TalkRow *row;
    int32_t rows;
} MindPart;

/* The plain numbers of view; NEVER where none stands there yet. */
typedef struct {
    int32_t week, season, season_week, seasons, at, coworkers, issues;
} MindNumbers;

struct Mind {
    MindRole role;
    int32_t at;    /* the number in its name */
    bool takes_at; /* its file says that it takes one */
    char id[MIND_NAME_MAX], title[MIND_TITLE_MAX], about[MIND_TITLE_MAX];
    MindPart part[MIND_PARTS_MAX];
    int32_t parts;

    Sandbox *sandbox;
    bool built;    /* view and act stand in the sandbox */
    int view, act; /* their references */
    int view_rows; /* of the table in which view's plain numbers are */
    MindNumbers given; /* as they stand there */
    bool failed, forget;
    char message[DIAGNOSTIC_TEXT_MAX + 400];
    int64_t steps_last, steps_most;

    /* While `week` runs. */
    const Model *m;
    MindSink *sink;
    void *context;
    int32_t now, next; /* part that plays, and the one that shall follow; -1 none */
    int32_t acts, draws;
};

typedef struct {
    const char *name; /* NULL ends a list */
    lua_CFunction function;
} MindFunction;

/* What each role may look at and do. */
extern const MindFunction mind_view_shared[], mind_act_shared[];
extern const MindFunction mind_view_organizer[], mind_act_organizer[];
extern const MindFunction mind_view_employer[], mind_act_employer[];
extern const MindFunction mind_view_staffer[], mind_act_staffer[];

/* mind_lua.c. Runs a part's file anew: no local and no global of its last running is left. False
   when it failed; the sandbox says why. */
bool mind_run_part(Mind *mind, MindPart *part);

/* All but the first are for functions of view and act, and may raise. */

/* Pushes view and act with this week's numbers in them; a SandboxGive. */
int mind_give(lua_State *lua, void *mind);
/* The mind that is called; charges for the call. */
Mind *mind_called(lua_State *lua);
/* The same for an act; false when this week's acts are used up. */
bool mind_may_act(lua_State *lua, Mind **mind);
/* Argument `index` as a person from `least` up; NOBODY for nil or nothing. */
int32_t mind_want_person(lua_State *lua, int index, int32_t least, const char *name);
/* As an issue, by number from 1 or by id; -1 for nil or nothing. */
int32_t mind_want_issue(lua_State *lua, int index, const char *name);
int32_t mind_want_number(lua_State *lua, int index, int32_t lo, int32_t hi, const char *name);
const char *mind_want_word(lua_State *lua, int index, const char *name);
/* Results; a C function returns what these return. */
int mind_push_bool(lua_State *lua, bool value);
int mind_push_number(lua_State *lua, int32_t value);
int mind_push_person(lua_State *lua, int32_t person); /* nil for NOBODY */
int mind_push_issue(lua_State *lua, int32_t issue);   /* nil for -1 */
int mind_push_share(lua_State *lua, Unit share);      /* as 0-100 */

/* mind_source.c: line of the first number with a fraction, or sign that makes one; 0 if none. */
int mind_fraction_line(const char *source, size_t length, const char **what);

/* mind_compile.c: reads what a file returned into a part (the first also into the mind). False with
   at least one error. `root` may be NULL: then that was said before. */
bool mind_compile(Mind *mind, MindPart *part, const Value *root, const Locator *locator,
                  Diagnostics *diagnostics);

#endif
