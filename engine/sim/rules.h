/* Every constant of the model, each with its name, unit, range, and where it comes from; and the
   switches by which a rule can be taken out. A formula holds no other number. */
#ifndef SIM_RULES_H
#define SIM_RULES_H
#include "sim/moves.h"
#include "sim/rules_list.h"
#include "sim/unit.h"
#include <stdbool.h>

/* Natural units of the table: a SHARE is given in 1/10000, HOURS in 1/100 h, COUNT as it is. */
typedef enum { RULE_KIND_SHARE, RULE_KIND_HOURS, RULE_KIND_COUNT } RuleKind;

/* What a move does by itself, before person, state and history weigh in. */
typedef struct {
    Unit change, sustain; /* weights against `neutral_weight` */
    Unit comfort;         /* how it moves comfort, may be negative */
    Unit pressed;         /* how it moves the feeling of being pressed */
    Unit depth;           /* what its time is worth */
} MoveRule;
/* What a kind of action risks to each, and what part of the coworkers it needs. */
typedef struct {
    Unit risk, need;
} ActionRule;

typedef enum {
#define X(name, what) RULE_##name,
    RULE_SWITCHES(X)
#undef X
        RULE_SWITCH_COUNT
} RuleSwitch;

typedef struct {
#define X(name, kind, value, lo, hi, source) int32_t name;
    RULE_CONSTANTS(X)
#undef X
    MoveRule move[MOVE_COUNT];
    ActionRule action[ACTION_COUNT];
    Unit inertia[REPLY_COUNT][REPLY_COUNT]; /* [reply][the one before] */
    uint64_t off;                           /* bits of RuleSwitch taken out */
} Rules;

static inline bool rules_off(const Rules *r, RuleSwitch s) {
    return r->off >> s & 1;
}
Rules rules_default(void);

/* A row of the table of constants, for printing, presets and experiments. */
typedef struct {
    const char *name, *source;
    RuleKind kind;
    int32_t value, lo, hi; /* in the natural unit */
} RuleRow;
int32_t rules_count(void);
RuleRow rules_row(int32_t index);
/* Reads or writes constant `index` in its natural unit; writing clamps nothing and checks the range:
   false when it lies outside and nothing was written. */
int32_t rules_get(const Rules *r, int32_t index);
bool rules_set(Rules *r, int32_t index, int32_t value);
int32_t rules_find(const char *name); /* -1 for an unknown name */

const char *rules_switch_name(RuleSwitch s);
const char *rules_switch_what(RuleSwitch s);
int32_t rules_switch_find(const char *name); /* -1 for an unknown name */

#endif
