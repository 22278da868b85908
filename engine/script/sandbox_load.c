#include "base/guarded_file.h"
#include "base/status.h"
#include "script/sandbox_inside.h"
#include <stdlib.h>
#include <string.h>

enum {
    SLICE_BYTES = 256,       /* no hook runs in the parser: it gets little at a time */
    SLICE_STEPS = 64,        /* charge for a slice, beside the bytes that the parser allocates */
    PACK_BYTES_MAX = 8 << 20 /* of all files of a pack; the largest known has 0.4 MB */
};

typedef struct {
    const SandboxLoad *load;
    const char *file, *source;
    size_t length, at;
    SandboxFileKind kind;
    const Value *root;
} Reading;

/* Raising here is safe: the parser itself runs protected. */
static const char *next_slice(lua_State *lua, void *data, size_t *size) {
    Reading *r = data;
    Sandbox *s = r->load->sandbox;
    for (size_t i = r->at < SLICE_BYTES ? 0 : r->at - SLICE_BYTES; i < r->at; i++)
        s->reading_line += r->source[i] == '\n';
    sandbox_charge(lua, SLICE_STEPS);
    const char *slice = r->source + r->at;
    *size = r->length - r->at < SLICE_BYTES ? r->length - r->at : SLICE_BYTES;
    r->at += *size;
    return slice;
}

static int load_and_run(lua_State *lua) {
    Reading *r = lua_touserdata(lua, 1);
    Sandbox *s = r->load->sandbox;
    char chunk[16];
    snprintf(chunk, sizeof chunk, "=%d", s->loading);
    s->reading_line = 1;
    int status = lua_load(lua, next_slice, r, chunk, "t");
    if (status == LUA_ERRSYNTAX && s->verdict == SANDBOX_OK) {
        size_t length;
        const char *text = lua_tolstring(lua, -1, &length);
        sandbox_note_place(s);
        int line = sandbox_note_text(s, text, length);
        s->line = line > 0 ? line : s->line;
        s->noted = true;
    }
    s->reading_line = 0;
    if (status != LUA_OK)
        return lua_error(lua);
    sandbox_push_environment(lua);
    lua_setupvalue(lua, -2, 1); /* of a main chunk, the first upvalue is its environment */
    lua_call(lua, 0, 1);
    r->root = sandbox_copy(r->load, r->file, r->kind);
    return 0;
}

static bool name_file(Sandbox *s, const char *file) {
    char **files = realloc(s->files, ((size_t)s->file_count + 1) * sizeof *files);
    if (!files)
        return false;
    s->files = files;
    size_t size = strlen(file) + 1;
    files[s->file_count] = malloc(size);
    if (!files[s->file_count])
        return false;
    memcpy(files[s->file_count], file, size);
    s->loading = s->file_count++;
    return true;
}

static void complain(const SandboxLoad *load, const char *file, int line, const char *text) {
    diagnostics_add(load->diagnostics, DIAGNOSTIC_ERROR, file, line, "%s", text);
}

/* Takes `source` apart; it is the caller's and may be changed (a byte order mark is blanked). */
static const Value *load_source(const SandboxLoad *load, const char *file, char *source,
                                size_t length, SandboxFileKind kind) {
    Sandbox *s = load->sandbox;
    if (sandbox_dead(s)) {
        if (!s->told) /* it died in a call of a mind, or was never well */
            complain(load, file, 0, s->message);
        s->told = true;
        return NULL;
    }
    if (length > SOURCE_BYTES_MAX) {
        complain(load, file, 0, "is larger than 256 KB; split it");
        return NULL;
    }
    SourceFault fault = source_check(source, length);
    if (fault.what) {
        diagnostics_add(load->diagnostics, DIAGNOSTIC_ERROR, file, fault.line, "found %s",
                        fault.what);
        return NULL;
    }
    if (!name_file(s, file) || !locator_add(load->locator, file, source, length)) {
        complain(load, file, 0, "cannot be read: the computer has no memory left");
        return NULL;
    }
    s->source_bytes += length;
    if (s->source_bytes > PACK_BYTES_MAX)
        sandbox_die(s, SANDBOX_SIZE, "all files up to this one hold more than %d MB; remove some",
                    PACK_BYTES_MAX >> 20);
    Reading reading = {load, file, source, length, 0, kind, NULL};
    SandboxVerdict verdict = sandbox_protect(s, load_and_run, &reading);
    s->loading = -1;
    if (verdict == SANDBOX_OK)
        return reading.root;
    complain(load, sandbox_file(s), sandbox_line(s), sandbox_text(s));
    s->told = sandbox_dead(s);
    return NULL;
}

const Value *sandbox_load_text(const SandboxLoad *load, const char *file, const char *source,
                               size_t length, SandboxFileKind kind) {
    char *copy = malloc(length + 1);
    if (!copy) {
        complain(load, file, 0, "cannot be read: the computer has no memory left");
        return NULL;
    }
    memcpy(copy, source, length);
    copy[length] = '\0';
    const Value *root = load_source(load, file, copy, length, kind);
    free(copy);
    return root;
}

const Value *sandbox_load_file(const SandboxLoad *load, const char *folder, const char *file,
                               SandboxFileKind kind) {
    char *source;
    size_t length;
    Status read = guarded_file_read(folder, file, SOURCE_BYTES_MAX, &source, &length);
    if (!status_ok(&read)) {
        complain(load, file, 0, read.message);
        return NULL;
    }
    const Value *root = load_source(load, file, source, length, kind);
    free(source);
    return root;
}
