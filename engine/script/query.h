/* Whom a mind means: a filter and a score over what the player could know of each coworker, written
   as data in a mind's file and answered in C.

     queries = {
       close = { where = { hours = { 800 }, tense = false },
                 score = { gap = 4, tense = -10, { add = 20, hours = { 300, 2999 } } } },
     }

   `where`: all must hold. A feature is given as true or false, as a number (exactly that) or as
   { lowest, highest }, both included; without `highest` there is no upper end. `score`: a feature
   times its weight; an entry without a name adds `add` where its own tests hold. The highest score
   is taken; who comes first among equals moves on by one person a week, so that nobody is always
   first. Person 0, the player, is never an answer. */
#ifndef SCRIPT_QUERY_H
#define SCRIPT_QUERY_H
#include "script/diagnostic.h"
#include "sim/model.h"

/* name, what it is. All that a player could know or count; bits are 0 or 1. */
#define QUERY_FEATURES(X)                                                                          \
    X(hours, "time shared with you, in hundredths of an hour, weighed by depth")                   \
    X(gap, "weeks since you last talked or met, at most 12")                                       \
    X(affinity, "how well you two get on without trying, 0-100")                                   \
    X(band, "how they are with you: 0 cold, 1 warm, 2 close, 3 sore")                              \
    X(tense, "they feel pressed by you, and it shows")                                             \
    X(told, "they told you what weighs on them")                                                   \
    X(told_issues, "how many worries they told you")                                               \
    X(yes, "said yes, freely, to coming when you act")                                             \
    X(yes_pressed, "said yes because you pushed")                                                  \
    X(signed, "says yes to a sheet or a post")                                                     \
    X(intros, "how often you brought them together with somebody")                                 \
    X(same_dept, "works in your department")                                                       \
    X(same_shift, "works your shift")                                                              \
    X(invited, "has asked you along, and it stands")                                               \
    X(asked_ago, "weeks since you last asked them for something, at most 12")                      \
    X(met_this_week, "you have talked or met this week")                                           \
    X(promise, "you owe them something you promised")                                              \
    X(doubter, "a respected voice the other way")                                                  \
    X(avoids, "keeps out of your way")                                                             \
    X(initiated, "how often they started something by themselves")                                 \
    X(alone, "eats with nobody")                                                                   \
    X(lead, "took the place of a lead")                                                            \
    X(showed, "how much of themselves they have shown you, 0-4")                                   \
    X(showed_them, "how much of yourself you have shown them, 0-4")                                \
    X(weeks_here, "weeks since they came, at most 99")                                             \
    X(quarter, "0-3, one on in each week: to go round in four weeks")
typedef enum {
#define X(name, what) QUERY_##name,
    QUERY_FEATURES(X)
#undef X
        QUERY_FEATURE_COUNT
} QueryFeature;

enum {
    QUERY_NAME_MAX = 32,      /* with NUL */
    QUERY_TESTS_MAX = 12,     /* of one `where` */
    QUERY_STEP_TESTS_MAX = 4, /* of one entry of a score that has tests */
    QUERY_TERMS_MAX = 24,
    QUERY_WEIGHT_MAX = 10000 /* also of `add` */
};

_Static_assert(QUERY_FEATURE_COUNT <= 32, "a query keeps its features as bits");

typedef struct {
    int32_t feature, lo, hi;
} QueryTest;
typedef struct {
    int32_t feature; /* -1: the tests decide, and `weight` is added */
    int32_t weight;
    int32_t tests;
    QueryTest test[QUERY_STEP_TESTS_MAX];
} QueryTerm;
typedef struct {
    char name[QUERY_NAME_MAX];
    int32_t tests, terms;
    uint32_t reads; /* bits of the features that it looks at */
    QueryTest test[QUERY_TESTS_MAX];
    QueryTerm term[QUERY_TERMS_MAX];
} Query;

const char *query_feature_name(QueryFeature feature);
const char *query_feature_what(QueryFeature feature);

/* Compiles the entry of a table `queries`; its key is the name. False with at least one error. */
bool query_compile(const Value *value, Query *query, const Locator *locator,
                   Diagnostics *diagnostics);
/* A range as above, for other tables that test a number; false with an error. */
bool query_compile_range(const Value *value, int32_t *lo, int32_t *hi, const Locator *locator,
                         Diagnostics *diagnostics);

/* The value of a feature of coworker i. */
int32_t query_feature(const Model *m, QueryFeature feature, int32_t i);
/* The two best, NOBODY where there are fewer; `except` is left out (NOBODY: nobody is). */
void query_two(const Query *query, const Model *m, int32_t except, int32_t best[2]);
int32_t query_count(const Query *query, const Model *m);
/* Whether coworker i passes `where`. */
bool query_holds(const Query *query, const Model *m, int32_t i);

#endif
