#include "script/preset.h"
#include "base/file.h"
#include "base/text.h"
#include "script/sandbox.h"
#include <stdio.h>
#include <string.h>

enum { FORMAT = 1, FILE_MAX = 48, QUOTE_SIZE = 260 };

static bool name_is_plain(const char *name) {
    size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_");
    return length > 0 && !name[length] && length + sizeof ".lua" <= FILE_MAX;
}

static void set_rule(const SandboxLoad *load, const Value *value, Rules *rules) {
    const char *name = value_key(value);
    char quoted[QUOTE_SIZE];
    int32_t index = name ? rules_find(name) : -1;
    if (index < 0) {
        diagnostics_at(load->diagnostics, DIAGNOSTIC_ERROR, load->locator, value,
                       "\"%s\" is no constant of the model; see engine/sim/rules_list.h",
                       diagnostic_quote(quoted, sizeof quoted, name ? name : "", name ? value_key_length(value) : 0));
        return;
    }
    RuleRow row = rules_row(index);
    int64_t number = value_integer(value);
    if (value_kind(value) != VALUE_INTEGER || number < row.lo || number > row.hi)
        diagnostics_at(load->diagnostics, DIAGNOSTIC_ERROR, load->locator, value,
                       "%s must be a whole number from %d to %d", row.name, (int)row.lo, (int)row.hi);
    else
        rules_set(rules, index, (int32_t)number);
}

static void read_preset(const SandboxLoad *load, const Value *root, const char *name, Rules *rules) {
    const Value *table = value_get(root, "rules");
    if (value_integer(value_get(root, "format")) != FORMAT || !value_text_is(value_get(root, "kind"), "preset"))
        diagnostics_at(load->diagnostics, DIAGNOSTIC_ERROR, load->locator, root, "write format = %d, kind = 'preset'", FORMAT);
    if (!value_text_is(value_get(root, "id"), name))
        diagnostics_at(load->diagnostics, DIAGNOSTIC_ERROR, load->locator, root, "id must be the file's name, '%s'", name);
    if (value_kind(table) != VALUE_TABLE) {
        diagnostics_at(load->diagnostics, DIAGNOSTIC_ERROR, load->locator, root, "rules is missing; write rules = { }");
        return;
    }
    for (size_t p = 0; p < value_count(table); p++)
        set_rule(load, value_entry(table, p), rules);
}

static bool stands_in(const char *folder, const char *file) {
    char path[FILE_PATH_MAX];
    Status status = file_join(path, folder, file);
    return status_ok(&status) && file_exists(path);
}

/* "friendly, isolating, ordinary" */
static const char *all_presets(const char *folder, char *out, size_t size) {
    FileList files;
    Status status = file_list(folder, &files);
    size_t at = 0;
    *out = '\0';
    for (int f = 0; status_ok(&status) && f < files.count; f++) {
        size_t stem = strcspn(files.names[f], ".");
        if (text_ends_with(files.names[f], ".lua") && at + stem + sizeof ", " < size)
            at += (size_t)snprintf(out + at, size - at, "%s%.*s", at ? ", " : "", (int)stem, files.names[f]);
    }
    file_list_free(&files);
    return out;
}

bool preset_apply(const char *folder, const char *name, Rules *rules, Diagnostics *diagnostics) {
    char file[FILE_MAX], quoted[QUOTE_SIZE], all[QUOTE_SIZE];
    if (!name_is_plain(name)) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, "", 0, "\"%s\" is no preset; the usual one is %s",
                        diagnostic_quote(quoted, sizeof quoted, name, strlen(name)), PRESET_USUAL);
        return false;
    }
    snprintf(file, sizeof file, "%s.lua", name);
    if (!stands_in(folder, file)) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, "", 0, "\"%s\" is no preset; there are %s", name, all_presets(folder, all, sizeof all));
        return false;
    }
    SandboxLoad load = {sandbox_new(NULL), value_store_new(), locator_new(), diagnostics};
    size_t errors = diagnostics_errors(diagnostics);
    Rules changed = *rules;
    if (load.sandbox && load.values && load.locator) {
        const Value *root = sandbox_load_file(&load, folder, file, SANDBOX_PACK_FILE);
        if (root)
            read_preset(&load, root, name, &changed);
    }
    bool fine = load.sandbox && load.values && load.locator && diagnostics_errors(diagnostics) == errors;
    if (fine)
        *rules = changed;
    sandbox_free(load.sandbox);
    locator_free(load.locator);
    value_store_free(load.values);
    return fine;
}
