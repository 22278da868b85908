#include "base/guarded_file.h"
#include "base/status.h"
#include "script/sandbox.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    FILES_MAX = 1000,    /* of one pack */
    ENTRIES_MAX = 10000, /* of all folders, whatever they are */
    DEPTH_MAX = 4,       /* folders inside the pack's folder */
    NAME_MAX_BYTES = 64,
    PATH_MAX_BYTES = 5 * (NAME_MAX_BYTES + 4)
};

typedef struct {
    const SandboxLoad *load;
    const char *folder;
    SandboxVisit *visit;
    void *context;
    size_t entries;
    int files;
    bool full; /* more files than allowed: said once */
} Walk;

static void complain(Walk *w, const char *path, const char *text) {
    diagnostics_add(w->load->diagnostics, DIAGNOSTIC_ERROR, path, 0, "%s", text);
}

static bool is_plain(const char *name, size_t length) {
    return length > 0 && length <= NAME_MAX_BYTES &&
           strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") >= length;
}

/* Names that are devices on some systems, with any ending. */
static bool is_device(const char *name, size_t length) {
    static const char *const devices[] = {"con", "prn", "aux", "nul"};
    for (size_t i = 0; i < sizeof devices / sizeof *devices; i++)
        if (length == 3 && memcmp(name, devices[i], 3) == 0)
            return true;
    return length == 4 && (memcmp(name, "com", 3) == 0 || memcmp(name, "lpt", 3) == 0) &&
           name[3] >= '0' && name[3] <= '9';
}

static bool is_script(const char *name) {
    size_t length = strlen(name);
    return length >= 4 && strcmp(name + length - 4, ".lua") == 0;
}

static bool is_mind(const char *path) {
    return strncmp(path, "minds/", 6) == 0 || strstr(path, "/minds/") != NULL;
}

static void load_one(Walk *w, const char *path, const GuardedEntry *entry) {
    size_t length = strlen(entry->name) - 4;
    if (!is_plain(entry->name, length)) {
        complain(w, path, "a script's name must be of a-z, 0-9 and _, at most 64; rename it");
    } else if (is_device(entry->name, length)) {
        complain(w, path, "this name means a device on some computers; rename it");
    } else if (entry->kind == GUARDED_LINK) {
        complain(w, path, "is a link, which is never followed; put the file itself here");
    } else if (entry->kind != GUARDED_FILE) {
        complain(w, path, "is no plain file; put a text file here");
    } else if (w->files >= FILES_MAX) {
        if (!w->full)
            complain(w, path, "a pack may hold 1,000 scripts; this one and the rest are not read");
        w->full = true;
    } else {
        w->files++;
        SandboxFileKind kind = is_mind(path) ? SANDBOX_MIND_FILE : SANDBOX_PACK_FILE;
        const Value *root = sandbox_load_file(w->load, w->folder, path, kind);
        if (root)
            w->visit(w->context, path, root);
    }
}

static bool may_enter(Walk *w, const char *path, const GuardedEntry *entry, int depth) {
    const char *why = NULL;
    if (entry->kind == GUARDED_LINK)
        why = "is a link, which is never followed; put what it points to here";
    else if (!is_plain(entry->name, strlen(entry->name)) ||
             is_device(entry->name, strlen(entry->name)))
        why = "is not read: a folder's name must be of a-z, 0-9 and _, at most 64";
    else if (depth >= DEPTH_MAX)
        why = "is not read: folders may be 4 deep; move it up";
    if (why)
        diagnostics_add(w->load->diagnostics, DIAGNOSTIC_WARNING, path, 0, "%s", why);
    return !why;
}

static Status walk(Walk *w, const char *path, int depth) {
    GuardedEntry *entries;
    size_t count;
    Status listed =
        guarded_folder_list(w->folder, path, ENTRIES_MAX - w->entries, &entries, &count);
    if (!status_ok(&listed))
        return listed;
    w->entries += count;
    for (size_t i = 0; i < count && !w->full && !sandbox_dead(w->load->sandbox); i++) {
        char below[PATH_MAX_BYTES + 260];
        snprintf(below, sizeof below, "%s%s%s", path, *path ? "/" : "", entries[i].name);
        if (entries[i].name[0] == '.')
            continue; /* of editors, of version control: left alone without a word */
        if (is_script(entries[i].name)) {
            load_one(w, below, &entries[i]);
        } else if (entries[i].kind == GUARDED_FOLDER || entries[i].kind == GUARDED_LINK) {
            if (!may_enter(w, below, &entries[i], depth))
                continue;
            Status inside = walk(w, below, depth + 1);
            if (!status_ok(&inside))
                complain(w, below, inside.message);
        }
    }
    guarded_entries_free(entries, count);
    return status_good();
}

Status sandbox_load_folder(const SandboxLoad *load, const char *folder, SandboxVisit *visit,
                           void *context) {
    Walk w = {load, folder, visit, context, 0, false};
    Status walked = walk(&w, "", 0);
    if (status_ok(&walked))
        return walked;
    return status_make(walked.code, "%s %s", folder, walked.message);
}
