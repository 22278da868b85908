#include "app/open_pack.h"
#include "app/command.h"
#include "base/data_path.h"
#include "script/preset.h"
#include <stdio.h>
#include <string.h>

static int fail_status(const char *command, const Status *status) {
    return command_fail(status->code == STATUS_REFUSED ? LEAVE_CONTENT : LEAVE_FILES, command, "%s", status->message);
}

int open_scripts(const char *command, OpenPack *out) {
    Text root = {0};
    memset(out, 0, sizeof *out);
    Status status = data_path_find(&root);
    if (status_ok(&status))
        status = file_join(out->scripts, text_string(&root), "scripts");
    if (status_ok(&status))
        status = file_join(out->places.shipped, out->scripts, "policies");
    text_free(&root);
    return status_ok(&status) ? LEAVE_FINE : fail_status(command, &status);
}

static bool is_name(const char *name) {
    return *name && strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen(name);
}

/* A word that is a workplace that ships is that one, wherever one stands; else it is a folder. */
static Status find_folder(const OpenPack *open, const char *name, char folder[FILE_PATH_MAX]) {
    char packs[FILE_PATH_MAX];
    Status status = status_good();
    if (is_name(name)) {
        status = file_join(packs, open->scripts, "packs");
        if (status_ok(&status))
            status = file_join(folder, packs, name);
        if (status_ok(&status) && file_exists(folder))
            return status;
    }
    if (!file_exists(name))
        return status_make(STATUS_NOT_FOUND, "there is no workplace \"%s\": neither one that ships nor a folder", name);
    if (snprintf(folder, FILE_PATH_MAX, "%s", name) >= FILE_PATH_MAX)
        return status_make(STATUS_REFUSED, "a path of more than %d bytes; shorten it", FILE_PATH_MAX - 1);
    return status;
}

int open_folder(const char *command, const char *name, OpenPack *out) {
    int code = open_scripts(command, out);
    if (code != LEAVE_FINE)
        return code;
    Status status = find_folder(out, name, out->places.pack);
    return status_ok(&status) ? LEAVE_FINE : fail_status(command, &status);
}

int open_pack(const char *command, const char *name, OpenPack *out) {
    int code = open_folder(command, name, out);
    if (code != LEAVE_FINE)
        return code;
    Diagnostics *diagnostics = diagnostics_new();
    out->pack = pack_load(out->places.pack, diagnostics);
    if (!out->pack)
        diagnostics_print(diagnostics, stderr, DIAGNOSTICS_SHOWN);
    diagnostics_free(diagnostics);
    return out->pack ? LEAVE_FINE : command_fail(LEAVE_CONTENT, command, "%s was not loaded", name);
}

void close_pack(OpenPack *open) {
    pack_free(open->pack);
    open->pack = NULL;
}

int open_preset(const char *command, const OpenPack *open, const char *preset, Rules *rules) {
    char folder[FILE_PATH_MAX];
    Diagnostics *diagnostics = diagnostics_new();
    Status joined = file_join(folder, open->scripts, "presets");
    *rules = rules_default();
    bool fine = status_ok(&joined) && preset_apply(folder, preset, rules, diagnostics);
    if (!fine)
        diagnostics_print(diagnostics, stderr, DIAGNOSTICS_SHOWN);
    diagnostics_free(diagnostics);
    return fine ? LEAVE_FINE : command_fail(LEAVE_CONTENT, command, "the preset %s was not read", preset);
}
