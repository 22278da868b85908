#include "script/mind.h"
#include "base/guarded_file.h"
#include "script/mind_inside.h"
#include "script/source_check.h"
#include <stdlib.h>
#include <string.h>

enum { DIGITS_MAX = 3, DECIMAL = 10 };

/* A file's tree and what belongs to it, while it is compiled. */
typedef struct {
    ValueStore *values;
    Locator *locator;
    Diagnostics *diagnostics;
} Reading;

static Reading reading_new(void) {
    return (Reading){value_store_new(), locator_new(), diagnostics_new()};
}

static bool reading_made(const Reading *r) {
    return r->values && r->locator && r->diagnostics;
}

static void reading_free(Reading *r) {
    value_store_free(r->values);
    locator_free(r->locator);
    diagnostics_free(r->diagnostics);
}

/* Loading. */

static bool read_source(MindPart *part, const char *folder, Diagnostics *diagnostics) {
    Status read =
        guarded_file_read(folder, part->file, SOURCE_BYTES_MAX, &part->source, &part->length);
    const char *what = NULL;
    if (!status_ok(&read)) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, part->file, 0, "%s", read.message);
        return false;
    }
    source_check(part->source, part->length); /* blanks a byte order mark; the load says the rest */
    int line = mind_fraction_line(part->source, part->length, &what);
    if (line) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, part->file, line, "found %s", what);
        return false;
    }
    return true;
}

/* The file once more, as a function of its environment: it can then be run anew without reading it.
   Its lines keep their numbers. */
static bool load_function(Mind *mind, MindPart *part, const Reading *r, Diagnostics *diagnostics) {
    static const char before[] = "return { run = function(_ENV, ...) ", after[] = "\nend }";
    SandboxLoad load = {mind->sandbox, r->values, r->locator, diagnostics};
    size_t length = strlen(before) + part->length + strlen(after);
    char *source = malloc(length + 1);
    if (!source)
        return false;
    snprintf(source, length + 1, "%s%s%s", before, part->source, after);
    const Value *root = sandbox_load_text(&load, part->file, source, length, SANDBOX_MIND_FILE);
    free(source);
    part->week = 0;
    part->run = value_function(value_get(root, "run"));
    return part->run != 0;
}

static bool load_part(Mind *mind, MindPart *part, const char *folder, Diagnostics *diagnostics) {
    if (!read_source(part, folder, diagnostics))
        return false;
    Reading r = reading_new();
    bool good = false;
    if (reading_made(&r)) {
        SandboxLoad load = {mind->sandbox, r.values, r.locator, diagnostics};
        const Value *root =
            sandbox_load_text(&load, part->file, part->source, part->length, SANDBOX_MIND_FILE);
        good = mind_compile(mind, part, root, r.locator, diagnostics) &&
               load_function(mind, part, &r, diagnostics);
        if (good && !mind_run_part(mind, part)) {
            diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, part->file, sandbox_line(mind->sandbox),
                            "%s", sandbox_text(mind->sandbox));
            good = false;
        }
    }
    reading_free(&r);
    return good;
}

/* Where a mind's file stands, the others that it plays stand as well. */
static bool name_beside(const char *file, MindPart *part) {
    const char *slash = strrchr(file, '/');
    int folder = slash ? (int)(slash - file) + 1 : 0;
    int size = snprintf(part->file, sizeof part->file, "%.*s%s.lua", folder, file, part->name);
    return size > 0 && size < MIND_PATH_MAX;
}

static bool load_parts(Mind *mind, const char *folder, const char *file, Diagnostics *diagnostics) {
    mind->parts = 1;
    if (strlen(file) >= MIND_PATH_MAX) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, file, 0,
                        "has a path of more than %d bytes; shorten it", MIND_PATH_MAX - 1);
        return false;
    }
    memcpy(mind->part[0].file, file, strlen(file) + 1);
    bool good = load_part(mind, &mind->part[0], folder, diagnostics);
    for (int32_t p = 1; good && p < mind->parts; p++)
        good = name_beside(file, &mind->part[p]) &&
               load_part(mind, &mind->part[p], folder, diagnostics);
    return good;
}

Mind *mind_load_file(const char *folder, const char *file, Diagnostics *diagnostics) {
    Mind *mind = calloc(1, sizeof *mind);
    if (mind)
        mind->sandbox = sandbox_new(NULL);
    if (!mind || !mind->sandbox) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, file, 0,
                        "cannot be read: the computer has no memory left");
        free(mind);
        return NULL;
    }
    size_t before = diagnostics_errors(diagnostics);
    if (!load_parts(mind, folder, file, diagnostics)) {
        if (diagnostics_errors(diagnostics) == before)
            diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, file, 0, "cannot be read");
        mind_free(mind);
        return NULL;
    }
    return mind;
}

/* The number behind the last `-` of a name, 0 when there is none; `stem` is what comes before. */
static int32_t split_name(const char *name, char *stem) {
    const char *dash = strrchr(name, '-');
    size_t digits = dash ? strspn(dash + 1, "0123456789") : 0;
    size_t length = strlen(name);
    int32_t at = 0;
    if (digits >= 1 && digits <= DIGITS_MAX && !dash[1 + digits]) {
        for (const char *d = dash + 1; *d; d++)
            at = at * DECIMAL + (*d - '0');
        length = (size_t)(dash - name);
    }
    for (size_t c = 0; c < length; c++)
        stem[c] = name[c] == '-' ? '_' : name[c];
    stem[length] = '\0';
    return at;
}

Mind *mind_load_policy(const char *folder, const char *name, Diagnostics *diagnostics) {
    char stem[MIND_NAME_MAX], file[MIND_PATH_MAX];
    bool plain = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-_") == strlen(name);
    if (!plain || !*name || strlen(name) >= MIND_NAME_MAX) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, "", 0,
                        "no organizer has such a name; names are small letters, digits and -");
        return NULL;
    }
    int32_t at = split_name(name, stem);
    snprintf(file, sizeof file, "%s.lua", stem);
    Mind *mind = mind_load_file(folder, file, diagnostics);
    if (!mind)
        return NULL;
    if (mind->role != ROLE_ORGANIZER || (at && !mind->takes_at)) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, file, 0, "%s",
                        at ? "takes no number; name it without" : "is not an organizer");
        mind_free(mind);
        return NULL;
    }
    if (at)
        mind->at = at;
    return mind;
}

Mind *mind_load_from_pack(const char *folder, MindRole role, Diagnostics *diagnostics) {
    const char *file = role == ROLE_EMPLOYER ? "minds/employer.lua" : "minds/staffer.lua";
    char *bytes;
    size_t length;
    BUG_IF(role != ROLE_EMPLOYER && role != ROLE_STAFFER);
    Status read = guarded_file_read(folder, file, SOURCE_BYTES_MAX, &bytes, &length);
    if (read.code == STATUS_NOT_FOUND)
        return NULL;
    if (status_ok(&read))
        free(bytes);
    Mind *mind = mind_load_file(folder, file, diagnostics);
    if (mind && mind->role != role) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, file, 0,
                        "has another role than its name says");
        mind_free(mind);
        return NULL;
    }
    return mind;
}

void mind_free(Mind *mind) {
    if (!mind)
        return;
    for (int32_t p = 0; p < mind->parts; p++) {
        free(mind->part[p].source);
        free(mind->part[p].query);
        free(mind->part[p].row);
    }
    sandbox_free(mind->sandbox);
    free(mind);
}

MindRole mind_role(const Mind *mind) {
    return mind->role;
}
const char *mind_id(const Mind *mind) {
    return mind->id;
}
const char *mind_title(const Mind *mind) {
    return mind->title;
}
const char *mind_about(const Mind *mind) {
    return mind->about;
}

bool mind_takes_number(const Mind *mind) {
    return mind->takes_at;
}

/* Running. */

static void fail(Mind *mind, const char *message) {
    const char *file = "", *colon = "";
    if (!mind->sandbox || !*sandbox_file(mind->sandbox)) {
        file = mind->part[mind->now].file;
        colon = ": ";
    }
    mind->failed = true;
    snprintf(mind->message, sizeof mind->message, "%s%s%s; the %s does nothing from here on", file,
             colon, message, mind->id);
}

/* After a verdict the sandbox is dead; the next run has a new one. */
static bool revive(Mind *mind) {
    Reading r = reading_new();
    sandbox_free(mind->sandbox);
    mind->sandbox = sandbox_new(NULL);
    mind->built = false;
    bool good = mind->sandbox && reading_made(&r);
    for (int32_t p = 0; good && p < mind->parts; p++)
        good = load_function(mind, &mind->part[p], &r, r.diagnostics);
    reading_free(&r);
    return good;
}

static void run_anew(Mind *mind) {
    bool good = mind->sandbox && !sandbox_dead(mind->sandbox);
    if (!good && !revive(mind)) {
        fail(mind, "cannot be read again: the computer has no memory left");
        return;
    }
    for (int32_t p = 0; p < mind->parts && !mind->failed; p++)
        if (!mind_run_part(mind, &mind->part[p]))
            fail(mind, sandbox_message(mind->sandbox));
}

void mind_begin_run(Mind *mind) {
    mind->failed = false;
    mind->message[0] = '\0';
    mind->steps_last = mind->steps_most = 0;
    if (mind->sandbox)
        sandbox_begin_run(mind->sandbox);
    run_anew(mind);
    if (!mind->failed)
        sandbox_begin_run(mind->sandbox);
}

/* The name of the part that shall follow, if `week` returned one. */
static void take_next(lua_State *lua, void *context) {
    Mind *mind = context;
    if (lua_isnil(lua, -1))
        return;
    const char *name = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "";
    for (int32_t p = 1; mind->now == 0 && p < mind->parts; p++)
        if (!strcmp(name, mind->part[p].name))
            mind->next = p;
    if (mind->next < 0)
        sandbox_fail(lua, "week() returned something that is none of the names in `plays`");
}

static bool play(Mind *mind, int32_t part) {
    mind->now = part;
    mind->next = -1;
    SandboxVerdict verdict =
        sandbox_call(mind->sandbox, mind->part[part].week, mind_give, take_next, mind);
    mind->steps_last += sandbox_steps_last(mind->sandbox);
    if (verdict != SANDBOX_OK)
        fail(mind, sandbox_message(mind->sandbox));
    return verdict == SANDBOX_OK;
}

bool mind_week(Mind *mind, const Model *m, MindSink *sink, void *context) {
    BUG_IF(mind->role == ROLE_ORGANIZER && !sink);
    if (mind->failed || m->world->run_state != RUN_GOES_ON)
        return true;
    if (mind->forget)
        run_anew(mind);
    mind->m = m;
    mind->sink = sink;
    mind->context = context;
    mind->acts = mind->draws = 0;
    mind->steps_last = 0;
    bool good = !mind->failed && play(mind, 0);
    if (good && mind->next > 0)
        good = play(mind, mind->next);
    mind->m = NULL;
    if (mind->steps_last > mind->steps_most)
        mind->steps_most = mind->steps_last;
    return good;
}

bool mind_sink_model(void *context, Intent intent, TalkTurn *turn) {
    const Model *m = context;
    if (intent_refused(m, intent))
        return false;
    intent_apply(m, intent, turn);
    return true;
}

bool mind_talk(const Mind *mind, const Model *m, MindSink *sink, void *context, TalkCall call,
               AskAnswer *answer) {
    const MindPart *part = &mind->part[0];
    for (int32_t p = 1; !part->rows && p < mind->parts; p++)
        part = &mind->part[p];
    return mind_talk_play(part->row, part->rows, m, sink, context, call, answer);
}

const char *mind_message(const Mind *mind) {
    return mind->message;
}
int64_t mind_steps_last(const Mind *mind) {
    return mind->steps_last;
}
int64_t mind_steps_most(const Mind *mind) {
    return mind->steps_most;
}
void mind_forget_each_week(Mind *mind, bool forget) {
    mind->forget = forget;
}
