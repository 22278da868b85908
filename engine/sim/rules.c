#include "sim/rules.h"
#include "base/status.h"
#include <stddef.h>
#include <stdio.h>
#include <string.h>

enum { SHARE_SCALE = 10000, HOURS_SCALE = 100, WEIGHT_MOST = 100000, NAME_MAX = 64 };

typedef struct {
    RuleRow row;
    size_t offset;
} Entry;

static const Entry entries[] = {
#define X(name, kind, value, lo, hi, source)                                                       \
    {{#name, source, RULE_KIND_##kind, value, lo, hi}, offsetof(Rules, name)},
    RULE_CONSTANTS(X)
#undef X
#define FIELD(name, field, value)                                                                  \
    {{#name "." #field, "by move; see the list", RULE_KIND_SHARE, value, -WEIGHT_MOST, WEIGHT_MOST}, \
     offsetof(Rules, move[MOVE_##name].field)},
#define X(name, v_change, v_sustain, v_comfort, v_pressed, v_depth)                                \
    FIELD(name, change, v_change) FIELD(name, sustain, v_sustain) FIELD(name, comfort, v_comfort)  \
        FIELD(name, pressed, v_pressed) FIELD(name, depth, v_depth)
    RULE_MOVES(X)
#undef X
#undef FIELD
#define X(name, v_risk, v_need)                                                                    \
    {{#name ".risk", "by kind of action; see the list", RULE_KIND_SHARE, v_risk, 0, SHARE_SCALE},  \
     offsetof(Rules, action[ACTION_##name].risk)},                                                 \
    {{#name ".need", "by kind of action; see the list", RULE_KIND_SHARE, v_need, 0, SHARE_SCALE},  \
     offsetof(Rules, action[ACTION_##name].need)},
    RULE_ACTIONS(X)
#undef X
#define X(reply, v_change, v_neutral, v_sustain)                                                   \
    {{"inertia." #reply ".change", "AnnoMI, reply after reply", RULE_KIND_SHARE, v_change, 0, WEIGHT_MOST}, \
     offsetof(Rules, inertia[REPLY_##reply][REPLY_CHANGE])},                                       \
    {{"inertia." #reply ".neutral", "AnnoMI, reply after reply", RULE_KIND_SHARE, v_neutral, 0, WEIGHT_MOST}, \
     offsetof(Rules, inertia[REPLY_##reply][REPLY_NEUTRAL])},                                      \
    {{"inertia." #reply ".sustain", "AnnoMI, reply after reply", RULE_KIND_SHARE, v_sustain, 0, WEIGHT_MOST}, \
     offsetof(Rules, inertia[REPLY_##reply][REPLY_SUSTAIN])},
    RULE_INERTIA(X)
#undef X
};
enum { ENTRY_COUNT = sizeof entries / sizeof *entries };

static const char *const switch_names[] = {
#define X(name, what) #name,
    RULE_SWITCHES(X)
#undef X
};
static const char *const switch_whats[] = {
#define X(name, what) what,
    RULE_SWITCHES(X)
#undef X
};

static int32_t from_natural(RuleKind kind, int32_t value) {
    switch (kind) {
    case RULE_KIND_SHARE: return (int32_t)((int64_t)value * ONE / SHARE_SCALE);
    case RULE_KIND_HOURS: return (int32_t)((int64_t)value * HOUR / HOURS_SCALE);
    case RULE_KIND_COUNT: break;
    }
    return value;
}

static int32_t *cell(Rules *r, int32_t index) {
    return (int32_t *)((char *)r + entries[index].offset);
}

int32_t rules_count(void) {
    return ENTRY_COUNT;
}
RuleRow rules_row(int32_t index) {
    BUG_IF(index < 0 || index >= ENTRY_COUNT);
    return entries[index].row;
}

int32_t rules_get(const Rules *r, int32_t index) {
    BUG_IF(index < 0 || index >= ENTRY_COUNT);
    int32_t v = *(const int32_t *)((const char *)r + entries[index].offset);
    switch (entries[index].row.kind) {
    case RULE_KIND_SHARE: return (int32_t)(((int64_t)v * SHARE_SCALE + (ONE >> 1)) >> UNIT_SHIFT);
    case RULE_KIND_HOURS: return (int32_t)(((int64_t)v * HOURS_SCALE + (HOUR >> 1)) >> HOUR_SHIFT);
    case RULE_KIND_COUNT: break;
    }
    return v;
}

bool rules_set(Rules *r, int32_t index, int32_t value) {
    BUG_IF(index < 0 || index >= ENTRY_COUNT);
    const RuleRow *row = &entries[index].row;
    if (value < row->lo || value > row->hi)
        return false;
    *cell(r, index) = from_natural(row->kind, value);
    return true;
}

int32_t rules_find(const char *name) {
    for (int32_t i = 0; i < ENTRY_COUNT; i++)
        if (!strcmp(entries[i].row.name, name))
            return i;
    return -1;
}

Rules rules_default(void) {
    Rules r = {.off = 0};
    for (int32_t i = 0; i < ENTRY_COUNT; i++)
        *cell(&r, i) = from_natural(entries[i].row.kind, entries[i].row.value);
    return r;
}

const char *rules_switch_name(RuleSwitch s) {
    return switch_names[s];
}
const char *rules_switch_what(RuleSwitch s) {
    return switch_whats[s];
}
int32_t rules_switch_find(const char *name) {
    for (int32_t i = 0; i < RULE_SWITCH_COUNT; i++)
        if (!strcmp(switch_names[i], name))
            return i;
    return -1;
}
