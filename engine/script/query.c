#include "script/query.h"
#include <string.h>

enum {
    GAP_MAX = 12,
    WEEKS_MAX = 99,
    QUARTERS = 4,
    TENSE_PERCENT = 30, /* strain that a person can no longer hide */
    HUNDREDTHS = 100
};

static const char *const names[] = {
#define X(name, what) #name,
    QUERY_FEATURES(X)
#undef X
};
static const char *const whats[] = {
#define X(name, what) what,
    QUERY_FEATURES(X)
#undef X
};

const char *query_feature_name(QueryFeature feature) {
    return names[feature];
}

const char *query_feature_what(QueryFeature feature) {
    return whats[feature];
}

/* Reading. */

#define COMPLAIN(value, ...)                                                                       \
    diagnostics_at(diagnostics, DIAGNOSTIC_ERROR, locator, value, __VA_ARGS__)

static int32_t find_feature(const Value *value) {
    for (int32_t f = 0; f < QUERY_FEATURE_COUNT; f++)
        if (value_key(value) && !strcmp(names[f], value_key(value)))
            return f;
    return -1;
}

static bool small(const Value *value) {
    return value_kind(value) == VALUE_INTEGER && value_integer(value) >= INT32_MIN &&
           value_integer(value) <= INT32_MAX;
}

bool query_compile_range(const Value *value, int32_t *lo, int32_t *hi, const Locator *locator,
                         Diagnostics *diagnostics) {
    if (value_kind(value) == VALUE_BOOLEAN) {
        *lo = *hi = value_boolean(value);
        return true;
    }
    if (small(value)) {
        *lo = *hi = (int32_t)value_integer(value);
        return true;
    }
    size_t count = value_length(value);
    if (value_kind(value) != VALUE_TABLE || value_count(value) != count || count < 1 || count > 2 ||
        !small(value_at(value, 1)) || (count == 2 && !small(value_at(value, 2)))) {
        COMPLAIN(value, "is no range; write true, false, a whole number or { lowest, highest }");
        return false;
    }
    *lo = (int32_t)value_integer(value_at(value, 1));
    *hi = count == 2 ? (int32_t)value_integer(value_at(value, 2)) : INT32_MAX;
    return true;
}

static bool compile_test(const Value *value, QueryTest *test, const Locator *locator,
                         Diagnostics *diagnostics) {
    test->feature = find_feature(value);
    if (test->feature < 0) {
        COMPLAIN(value, "is nothing that one can know of a coworker; the list is in "
                        "scripts/README.md");
        return false;
    }
    return query_compile_range(value, &test->lo, &test->hi, locator, diagnostics);
}

static bool compile_where(const Value *where, Query *query, const Locator *locator,
                          Diagnostics *diagnostics) {
    bool good = true;
    if (where && value_kind(where) != VALUE_TABLE) {
        COMPLAIN(where, "must be a table of tests");
        return false;
    }
    for (size_t e = 0; e < value_count(where); e++) {
        if (query->tests == QUERY_TESTS_MAX) {
            COMPLAIN(where, "holds more than %d tests", QUERY_TESTS_MAX);
            return false;
        }
        good &=
            compile_test(value_entry(where, e), &query->test[query->tests++], locator, diagnostics);
    }
    return good;
}

static bool compile_weight(const Value *value, int32_t *weight, const Locator *locator,
                           Diagnostics *diagnostics) {
    int64_t w = value_integer(value);
    if (value_kind(value) != VALUE_INTEGER || w < -QUERY_WEIGHT_MAX || w > QUERY_WEIGHT_MAX) {
        COMPLAIN(value, "must be a whole number from -%d to %d", QUERY_WEIGHT_MAX,
                 QUERY_WEIGHT_MAX);
        return false;
    }
    *weight = (int32_t)w;
    return true;
}

static bool compile_step(const Value *step, QueryTerm *term, const Locator *locator,
                         Diagnostics *diagnostics) {
    bool good = true;
    term->feature = -1;
    if (value_kind(value_get(step, "add")) != VALUE_INTEGER) {
        COMPLAIN(step, "needs `add`, and beside it the tests under which that is added");
        return false;
    }
    for (size_t e = 0; e < value_count(step); e++) {
        const Value *entry = value_entry(step, e);
        if (value_key(entry) && !strcmp(value_key(entry), "add")) {
            good &= compile_weight(entry, &term->weight, locator, diagnostics);
        } else if (term->tests == QUERY_STEP_TESTS_MAX) {
            COMPLAIN(step, "holds more than %d tests", QUERY_STEP_TESTS_MAX);
            return false;
        } else {
            good &= compile_test(entry, &term->test[term->tests++], locator, diagnostics);
        }
    }
    return good;
}

static bool compile_term(const Value *value, QueryTerm *term, const Locator *locator,
                         Diagnostics *diagnostics) {
    if (!value_key(value))
        return compile_step(value, term, locator, diagnostics);
    QueryTest test;
    term->feature = find_feature(value);
    if (term->feature < 0)
        return compile_test(value, &test, locator, diagnostics);
    return compile_weight(value, &term->weight, locator, diagnostics);
}

static bool compile_score(const Value *score, Query *query, const Locator *locator,
                          Diagnostics *diagnostics) {
    bool good = true;
    if (score && value_kind(score) != VALUE_TABLE) {
        COMPLAIN(score, "must be a table of weights");
        return false;
    }
    for (size_t e = 0; e < value_count(score); e++) {
        if (query->terms == QUERY_TERMS_MAX) {
            COMPLAIN(score, "holds more than %d weights", QUERY_TERMS_MAX);
            return false;
        }
        good &=
            compile_term(value_entry(score, e), &query->term[query->terms++], locator, diagnostics);
    }
    return good;
}

static uint32_t reads_of(const QueryTest *test, int32_t tests) {
    uint32_t reads = 0;
    for (int32_t t = 0; t < tests; t++)
        reads |= 1u << test[t].feature;
    return reads;
}

static uint32_t all_reads(const Query *query) {
    uint32_t reads = reads_of(query->test, query->tests);
    for (int32_t t = 0; t < query->terms; t++) {
        const QueryTerm *term = &query->term[t];
        reads |= term->feature >= 0 ? 1u << term->feature : reads_of(term->test, term->tests);
    }
    return reads;
}

bool query_compile(const Value *value, Query *query, const Locator *locator,
                   Diagnostics *diagnostics) {
    *query = (Query){0};
    const char *name = value_key(value);
    if (!name || value_kind(value) != VALUE_TABLE || value_key_length(value) >= QUERY_NAME_MAX) {
        COMPLAIN(value, "must be name = { where = {...}, score = {...} }, the name shorter than %d",
                 QUERY_NAME_MAX);
        return false;
    }
    memcpy(query->name, name, value_key_length(value));
    bool good = true;
    for (size_t e = 0; e < value_count(value); e++) {
        const Value *entry = value_entry(value, e);
        if (entry != value_get(value, "where") && entry != value_get(value, "score")) {
            COMPLAIN(entry, "is no part of a query; write `where` and `score`");
            good = false;
        }
    }
    good &= compile_where(value_get(value, "where"), query, locator, diagnostics);
    good &= compile_score(value_get(value, "score"), query, locator, diagnostics);
    if (good)
        query->reads = all_reads(query);
    return good;
}

/* Answering. */

static int32_t weeks_since(const World *w, int32_t week, int32_t most) {
    int32_t gap = week == NEVER ? most : w->week - week;
    return gap > most ? most : gap;
}

static int32_t bits_set(uint32_t v) {
    int32_t count = 0;
    for (; v; v &= v - 1)
        count++;
    return count;
}

static bool eats_alone(const World *w, int32_t i) {
    if (person_table(w)[i] != NOBODY)
        return false;
    for (int32_t j = 0; j < w->n; j++)
        if (person_table(w)[j] == i)
            return false;
    return true;
}

/* How each is read, of coworker i in the world w of m. */
#define VALUES(X)                                                                                  \
    X(hours, (int32_t)((int64_t)tie_hours(w, 0)[i] * HUNDREDTHS / HOUR))                           \
    X(gap, weeks_since(w, person_met(w)[i], GAP_MAX))                                              \
    X(affinity, unit_to_percent(tie_affinity(w, 0)[i]))                                            \
    X(band, (int32_t)world_band(w, m->rules, i, 0))                                                \
    X(tense, tie_strain(w, i)[0] > unit_percent(TENSE_PERCENT))                                    \
    X(told, tie_told(w, 0)[i] != 0)                                                                \
    X(told_issues, bits_set(tie_told(w, 0)[i]))                                                    \
    X(yes, person_stand(w)[i] == YES_FREE)                                                         \
    X(yes_pressed, person_stand(w)[i] == YES_PRESSED)                                              \
    X(signed, person_nominal(w)[i] > m->rules->nominal_bar)                                        \
    X(intros, person_intros(w)[i])                                                                 \
    X(same_dept, person_dept(w)[i] == person_dept(w)[0])                                           \
    X(same_shift, person_shift(w)[i] == person_shift(w)[0])                                        \
    X(invited, person_invited(w)[i] >= w->week)                                                    \
    X(asked_ago, weeks_since(w, person_asked_week(w)[i], GAP_MAX))                                 \
    X(met_this_week, person_met(w)[i] == w->week)                                                  \
    X(promise, person_promise_due(w)[i] != NEVER)                                                  \
    X(doubter, person_doubter(w)[i])                                                               \
    X(avoids, person_avoids(w)[i] >= w->week)                                                      \
    X(initiated, person_initiated(w)[i])                                                           \
    X(alone, eats_alone(w, i))                                                                     \
    X(lead, person_lead(w)[i])                                                                     \
    X(showed, person_they_shared(w)[i])                                                            \
    X(showed_them, person_you_shared(w)[i])                                                        \
    X(weeks_here, weeks_since(w, person_arrived(w)[i], WEEKS_MAX))                                 \
    X(quarter, (w->week + i) % QUARTERS)

int32_t query_feature(const Model *m, QueryFeature feature, int32_t i) {
    const World *w = m->world;
    switch (feature) {
#define X(name, value)                                                                             \
    case QUERY_##name: return value;
        VALUES(X)
#undef X
    default: return 0;
    }
}

/* The same for everybody at once: one decision for a whole column, not one a person. */
static void read_column(const Model *m, int32_t feature, int32_t column[restrict PEOPLE_MAX]) {
    const World *w = m->world;
    int32_t n = w->n;
    switch ((QueryFeature)feature) {
#define X(name, value)                                                                             \
    case QUERY_##name:                                                                             \
        for (int32_t i = 1; i < n; i++)                                                            \
            column[i] = value;                                                                     \
        break;
        VALUES(X)
#undef X
    default: break;
    }
}

/* What a query looks at, a column a feature; those that it does not read are not filled. */
typedef struct {
    int32_t of[QUERY_FEATURE_COUNT][PEOPLE_MAX];
} Columns;

static void read_columns(const Query *query, const Model *m, Columns *columns) {
    for (int32_t f = 0; f < QUERY_FEATURE_COUNT; f++)
        if (query->reads >> f & 1)
            read_column(m, f, columns->of[f]);
}

/* -1 for those who pass all tests, 0 for the others, so that it can be laid over a number. */
static void filter(const Columns *columns, int32_t n, const QueryTest *test, int32_t tests, int32_t in[PEOPLE_MAX]) {
    if (!tests)
        memset(in, -1, sizeof *in * (size_t)n);
    for (int32_t t = 0; t < tests; t++) {
        const int32_t *column = columns->of[test[t].feature], lo = test[t].lo, hi = test[t].hi;
        if (t == 0)
            for (int32_t i = 1; i < n; i++)
                in[i] = -((column[i] >= lo) & (column[i] <= hi));
        else
            for (int32_t i = 1; i < n; i++)
                in[i] &= -((column[i] >= lo) & (column[i] <= hi));
    }
}

static bool pass(const Model *m, const QueryTest *test, int32_t tests, int32_t i) {
    for (int32_t t = 0; t < tests; t++) {
        int32_t v = query_feature(m, (QueryFeature)test[t].feature, i);
        if (v < test[t].lo || v > test[t].hi)
            return false;
    }
    return true;
}

bool query_holds(const Query *query, const Model *m, int32_t i) {
    return pass(m, query->test, query->tests, i);
}

/* A weight is added where the tests hold; together they stay far below 32 bits. */
static void add_step(const Columns *columns, int32_t n, const QueryTerm *term, int32_t steps[PEOPLE_MAX]) {
    int32_t in[PEOPLE_MAX], weight = term->weight;
    filter(columns, n, term->test, term->tests, in);
    for (int32_t i = 1; i < n; i++)
        steps[i] += in[i] & weight;
}

static void score(const Query *query, const Columns *columns, int32_t n, int64_t points[PEOPLE_MAX]) {
    int32_t steps[PEOPLE_MAX];
    memset(steps, 0, sizeof *steps * (size_t)n);
    for (int32_t t = 0; t < query->terms; t++)
        if (query->term[t].feature < 0)
            add_step(columns, n, &query->term[t], steps);
    for (int32_t i = 1; i < n; i++)
        points[i] = steps[i];
    for (int32_t t = 0; t < query->terms; t++) {
        const QueryTerm *term = &query->term[t];
        if (term->feature < 0)
            continue;
        const int32_t *column = columns->of[term->feature];
        for (int32_t i = 1; i < n; i++)
            points[i] += (int64_t)term->weight * column[i];
    }
}

void query_two(const Query *query, const Model *m, int32_t except, int32_t best[2]) {
    int32_t n = m->world->n, in[PEOPLE_MAX];
    int64_t points[PEOPLE_MAX];
    Columns columns;
    read_columns(query, m, &columns);
    filter(&columns, n, query->test, query->tests, in);
    score(query, &columns, n, points);
    best[0] = best[1] = NOBODY;
    int32_t i = n > 1 ? m->world->week % (n - 1) : 0;
    for (int32_t step = 1; step < n; step++) {
        i = i + 1 < n ? i + 1 : 1;
        if (i == except || !in[i])
            continue;
        if (best[0] == NOBODY || points[i] > points[best[0]]) {
            best[1] = best[0];
            best[0] = i;
        } else if (best[1] == NOBODY || points[i] > points[best[1]]) {
            best[1] = i;
        }
    }
}

int32_t query_count(const Query *query, const Model *m) {
    int32_t in[PEOPLE_MAX], count = 0;
    Columns columns;
    read_columns(query, m, &columns);
    filter(&columns, m->world->n, query->test, query->tests, in);
    for (int32_t i = 1; i < m->world->n; i++)
        count -= in[i];
    return count;
}
