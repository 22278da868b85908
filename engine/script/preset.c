#include "script/preset.h"
#include "base/status.h"
#include "script/sandbox.h"
#include <stdio.h>
#include <string.h>

enum { ID_BYTES_MAX = 32, FORMAT = 1 };

typedef struct {
    Rules rules;
    const Locator *locator;
    Diagnostics *diagnostics;
} Reading;

static void set_rule(Reading *r, const Value *entry) {
    char quoted[DIAGNOSTIC_QUOTE_MAX + 80];
    const char *name = value_key(entry);
    int32_t index = name ? rules_find(name) : -1;
    diagnostic_quote(quoted, sizeof quoted, name ? name : "", name ? strlen(name) : 0);
    if (index < 0) {
        diagnostics_at(r->diagnostics, DIAGNOSTIC_ERROR, r->locator, entry,
                       "\"%s\" is no constant of the model; sim/rules_list.h has them all", quoted);
        return;
    }
    RuleRow row = rules_row(index);
    int64_t value = value_integer(entry);
    if (value_kind(entry) != VALUE_INTEGER || value < row.lo || value > row.hi ||
        !rules_set(&r->rules, index, (int32_t)value))
        diagnostics_at(r->diagnostics, DIAGNOSTIC_ERROR, r->locator, entry,
                       "must be a whole number from %d to %d (usual: %d)", (int)row.lo, (int)row.hi,
                       (int)row.value);
}

static void read_preset(Reading *r, const Value *root) {
    const Value *rules = value_get(root, "rules");
    if (!value_text_is(value_get(root, "kind"), "preset") ||
        value_integer(value_get(root, "format")) != FORMAT)
        diagnostics_at(r->diagnostics, DIAGNOSTIC_ERROR, r->locator, root,
                       "a preset has format = 1 and kind = 'preset'");
    if (value_kind(rules) != VALUE_TABLE)
        diagnostics_at(r->diagnostics, DIAGNOSTIC_ERROR, r->locator, rules ? rules : root,
                       "rules is missing; write rules = { } and what differs in it");
    for (size_t i = 0; i < value_count(rules); i++)
        set_rule(r, value_entry(rules, i));
}

static bool is_plain(const char *id) {
    size_t length = strlen(id);
    return length > 0 && length < ID_BYTES_MAX &&
           strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789_") == length;
}

bool preset_load(const char *folder, const char *id, Rules *rules, Diagnostics *diagnostics) {
    char file[ID_BYTES_MAX + sizeof ".lua"];
    size_t before = diagnostics_errors(diagnostics);
    if (!is_plain(id)) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, "", 0,
                        "a preset is named by a word of a-z, 0-9 and _");
        return false;
    }
    SandboxLoad load = {sandbox_new(NULL), value_store_new(), locator_new(), diagnostics};
    BUG_IF(!load.sandbox || !load.values || !load.locator);
    snprintf(file, sizeof file, "%s.lua", id);
    const Value *root = sandbox_load_file(&load, folder, file, SANDBOX_PACK_FILE);
    Reading r = {*rules, load.locator, diagnostics};
    if (root)
        read_preset(&r, root);
    bool good = root && diagnostics_errors(diagnostics) == before;
    if (good)
        *rules = r.rules;
    sandbox_free(load.sandbox);
    value_store_free(load.values);
    locator_free(load.locator);
    return good;
}
