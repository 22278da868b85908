#include "sim/moves.h"
#include <string.h>

static const char *const move_names[] = {
#define X(name, family) #name,
    MOVE_LIST(X)
#undef X
};
static const Family families[] = {
#define X(name, family) FAMILY_##family,
    MOVE_LIST(X)
#undef X
};
static const char *const family_names[] = {
#define X(name, NAME) #name,
    FAMILY_LIST(X)
#undef X
};
static const char *const reply_names[] = {"change", "neutral", "sustain"};
static const char *const manner_names[] = {"plain", "opens", "jokes", "guarded", "tests", "closes"};
static const char *const band_names[] = {"cold", "warm", "close", "sore"};
static const char *const goal_names[] = {"none", "theirs", "yours"};
static const char *const ask_names[] = {
#define X(name, what) #name,
    ASK_LIST(X)
#undef X
};
static const char *const action_names[] = {
#define X(name) #name,
    ACTION_LIST(X)
#undef X
};
static const char *const activity_names[] = {
#define X(name) #name,
    ACTIVITY_LIST(X)
#undef X
};

static int32_t find(const char *const *names, int32_t count, const char *name) {
    for (int32_t i = 0; i < count; i++)
        if (!strcmp(names[i], name))
            return i;
    return -1;
}

Family move_family(Move move) {
    return families[move];
}
bool move_is_question(Move move) {
    return families[move] == FAMILY_WONDER || families[move] == FAMILY_PROBE;
}

#define NAMES(kind, Type, names, count)                                                            \
    const char *kind##_name(Type value) {                                                          \
        return names[value];                                                                       \
    }                                                                                              \
    int32_t kind##_by_name(const char *name) {                                                     \
        return find(names, count, name);                                                           \
    }
NAMES(move, Move, move_names, MOVE_COUNT)
NAMES(family, Family, family_names, FAMILY_COUNT)
NAMES(reply, Reply, reply_names, REPLY_COUNT)
NAMES(manner, Manner, manner_names, MANNER_COUNT)
NAMES(band, Band, band_names, BAND_COUNT)
NAMES(goal, Goal, goal_names, GOAL_COUNT)
NAMES(ask, AskKind, ask_names, ASK_COUNT)
NAMES(action, ActionKind, action_names, ACTION_COUNT)
NAMES(activity, Activity, activity_names, ACTIVITY_COUNT)

