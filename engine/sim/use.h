/* What the player's hours can go to. Every organizer, human or automatic, has the same budget. */
#ifndef SIM_USE_H
#define SIM_USE_H
#include "sim/model.h"

/* name, cost rule, what a and b are. */
#define USE_LIST(X)                                                                                \
    X(nothing, cost_nothing, "an hour kept free")                                                  \
    X(lunch, cost_lunch, "a: at whose table, NOBODY for a chair alone")                            \
    X(home, cost_home, "a: with whom on the way home")                                             \
    X(time, cost_time, "a: with whom, b: Activity")                                                \
    X(help, cost_help, "a: covering for or helping somebody with the job")                         \
    X(talk, cost_talk, "a: a real talk; its lines follow")                                         \
    X(word, cost_word, "a: a short talk, a few lines")                                             \
    X(introduce, cost_introduce, "a, b: the two who are brought together")                         \
    X(group, cost_group, "a: issue of a meeting of a few")                                         \
    X(broadcast, cost_broadcast, "post, leaflet, message over people's heads")                     \
    X(doors, cost_doors, "the sheet, from person to person: a name and on")                        \
    X(calls, cost_calls, "the staffer's list of calls")                                            \
    X(around, cost_around, "asking around about problems")                                         \
    X(propose, cost_propose, "a: ActionKind, b: issue")                                            \
    X(rehearse, cost_rehearse, "going through the pending action together")                        \
    X(keep, cost_keep, "a: to whom a promise is kept")                                             \
    X(sleep, cost_sleep, "sleep")
typedef enum {
#define X(name, cost, what) USE_##name,
    USE_LIST(X)
#undef X
        USE_COUNT
} Use;

const char *use_name(Use use);
int32_t use_by_name(const char *name); /* -1 for an unknown word */
Hours use_cost(const Rules *r, Use use);
/* Why it cannot be done now, as a word for the catalogue, or NULL when it can. */
const char *use_refused(const Model *m, Use use, int32_t a, int32_t b);
/* Spends the hours and does it. For talk and word the caller goes on with talk_begin. */
void use_spend(const Model *m, Use use, int32_t a, int32_t b);
/* Whether a comes along when the player asks for time; an invitation of theirs settles it. */
bool use_accepts(const Model *m, int32_t a, Activity activity);
/* The week's budget: three hours, less when tired. */
Hours use_budget(const Model *m);
/* A meeting about an issue called by `by`: who comes, and what is said there. Returns how many. */
int32_t use_meet(const Model *m, int32_t by, int32_t issue, int32_t members[PEOPLE_MAX]);

#endif
