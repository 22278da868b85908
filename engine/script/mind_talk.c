#include "script/mind_talk.h"
#include "script/query.h"
#include "sim/talk.h"
#include <string.h>

enum { NO_TEXT = -1, WORDS = 4 };
#define COMPLAIN(value, ...)                                                                       \
    diagnostics_at(diagnostics, DIAGNOSTIC_ERROR, locator, value, __VA_ARGS__)

static const char *const test_names[] = {
#define X(name) #name,
    TALK_TESTS(X)
#undef X
};
static const char *const about_names[WORDS] = {"life", "work"};
static const char *const turns_names[WORDS] = {"talk", "word"};

/* Reading. */

static int32_t find_word(const char *const *words, const char *word) {
    for (int32_t w = 0; w < WORDS && words[w]; w++)
        if (!strcmp(words[w], word))
            return w;
    return -1;
}

/* The number of a word of this test; -1 for an unknown one. */
static int32_t word_of(TalkTestKind kind, const Value *value) {
    const char *word = value_text(value);
    switch (kind) {
    case TALK_TEST_last: return reply_by_name(word);
    case TALK_TEST_band: return band_by_name(word);
    case TALK_TEST_about: return find_word(about_names, word);
    case TALK_TEST_turns: return find_word(turns_names, word);
    default: return -1;
    }
}

static bool takes_words(TalkTestKind kind) {
    return kind == TALK_TEST_last || kind == TALK_TEST_band || kind == TALK_TEST_about ||
           kind == TALK_TEST_turns;
}

static bool compile_words(const Value *value, TalkTest *test, const Locator *locator,
                          Diagnostics *diagnostics) {
    bool list = value_kind(value) == VALUE_TABLE;
    size_t count = list ? value_length(value) : 1;
    test->lo = 0;
    test->hi = -1;
    for (size_t e = 0; e < count; e++) {
        const Value *entry = list ? value_at(value, (int64_t)e + 1) : value;
        int32_t word = word_of((TalkTestKind)test->kind, entry);
        if (word < 0) {
            COMPLAIN(entry, "is no word for `%s`", test_names[test->kind]);
            return false;
        }
        test->lo |= 1 << word;
    }
    if (!count || (list && value_count(value) != count)) {
        COMPLAIN(value, "must be a word or a list of words");
        return false;
    }
    return true;
}

static bool compile_test(const Value *value, TalkTest *test, const Locator *locator,
                         Diagnostics *diagnostics) {
    test->kind = -1;
    for (int32_t k = 0; k < TALK_TEST_COUNT; k++)
        if (value_key(value) && !strcmp(value_key(value), test_names[k]))
            test->kind = k;
    if (test->kind < 0) {
        COMPLAIN(value, "is nothing that a row of a talk can ask for; the list is in "
                        "scripts/README.md");
        return false;
    }
    if (takes_words((TalkTestKind)test->kind))
        return compile_words(value, test, locator, diagnostics);
    if (!query_compile_range(value, &test->lo, &test->hi, locator, diagnostics))
        return false;
    if (test->hi < test->lo) {
        COMPLAIN(value, "begins above its end");
        return false;
    }
    return true;
}

static bool compile_when(const Value *when, TalkRow *row, const Locator *locator,
                         Diagnostics *diagnostics) {
    bool good = true;
    if (when && (value_kind(when) != VALUE_TABLE || value_count(when) > TALK_ROW_TESTS_MAX)) {
        COMPLAIN(when, "must be a table of at most %d tests", TALK_ROW_TESTS_MAX);
        return false;
    }
    for (size_t e = 0; e < value_count(when); e++)
        good &= compile_test(value_entry(when, e), &row->test[row->tests++], locator, diagnostics);
    return good;
}

static bool compile_entry(const Value *entry, TalkRow *row, const Locator *locator,
                          Diagnostics *diagnostics) {
    const char *key = value_key(entry) ? value_key(entry) : "";
    if (!strcmp(key, "when"))
        return compile_when(entry, row, locator, diagnostics);
    if (!strcmp(key, "move") && (row->move = move_by_name(value_text(entry))) >= 0)
        return true;
    if (!strcmp(key, "ask") && (row->ask = ask_by_name(value_text(entry))) >= 0)
        return true;
    if (!strcmp(key, "goal") && (row->goal = goal_by_name(value_text(entry))) >= 0)
        return true;
    if (!strcmp(key, "about") && (row->about = find_word(about_names, value_text(entry))) >= 0)
        return true;
    if (!strcmp(key, "weight") && value_integer(entry) >= 1 &&
        value_integer(entry) <= TALK_WEIGHT_MAX) {
        row->weight = (int32_t)value_integer(entry);
        return true;
    }
    COMPLAIN(entry,
             "is not good in a row of a talk; a row has when, move, weight (1 to %d), goal "
             "(theirs, yours), about (life, work) and ask",
             TALK_WEIGHT_MAX);
    return false;
}

bool mind_talk_compile(const Value *value, TalkRow *row, const Locator *locator,
                       Diagnostics *diagnostics) {
    *row =
        (TalkRow){.move = -1, .goal = GOAL_NONE, .about = TALK_ABOUT_LIFE, .ask = ASK_come_along};
    if (value_kind(value) != VALUE_TABLE || !value_get(value, "move")) {
        COMPLAIN(value, "must be a row such as { move = 'open_question', weight = 1 }");
        return false;
    }
    bool good = true;
    for (size_t e = 0; e < value_count(value); e++)
        good &= compile_entry(value_entry(value, e), row, locator, diagnostics);
    return good;
}

/* Tests of `again` go to the end: all others have one answer for all rows that ask them. */
static void put_again_last(TalkRow *row) {
    TalkTest again[TALK_ROW_TESTS_MAX];
    int32_t agains = 0;
    row->shared = 0;
    for (int32_t t = 0; t < row->tests; t++) {
        if (row->test[t].kind == TALK_TEST_again)
            again[agains++] = row->test[t];
        else
            row->test[row->shared++] = row->test[t];
    }
    for (int32_t t = 0; t < agains; t++)
        row->test[row->shared + t] = again[t];
}

static bool same_tests(const TalkRow *a, const TalkRow *b) {
    bool same = a->shared == b->shared;
    for (int32_t t = 0; same && t < a->shared; t++)
        same = a->test[t].kind == b->test[t].kind && a->test[t].lo == b->test[t].lo && a->test[t].hi == b->test[t].hi;
    return same;
}

void mind_talk_match(TalkRow *rows, int32_t count) {
    for (int32_t r = 0; r < count; r++) {
        put_again_last(&rows[r]);
        rows[r].like = 0;
        while (!same_tests(&rows[rows[r].like], &rows[r]))
            rows[r].like++;
    }
}

/* Playing. */

/* What the tests look at, read once a turn. `again` is each row's own, and is not here. */
static void look(const Model *m, const TalkCall *call, int32_t seen[TALK_TEST_COUNT]) {
    const World *w = m->world;
    int32_t i = call->with;
    seen[TALK_TEST_turn] = w->talk_turn;
    seen[TALK_TEST_left] = w->talk_turns - w->talk_turn;
    seen[TALK_TEST_depth] = w->talk_depth;
    seen[TALK_TEST_told] = w->talk_told > 0;
    seen[TALK_TEST_last] = w->talk_last_reply;
    seen[TALK_TEST_band] = (int32_t)world_band(w, m->rules, i, 0);
    seen[TALK_TEST_tense] = query_feature(m, QUERY_tense, i);
    seen[TALK_TEST_owed] = person_you_shared(w)[i] <= person_they_shared(w)[i];
    seen[TALK_TEST_press] = call->press;
    seen[TALK_TEST_about] = (int32_t)call->about;
    seen[TALK_TEST_turns] = (int32_t)call->turns;
    seen[TALK_TEST_wide] = call->wide;
}

/* A range, or, where it is empty, the bits of the words that are meant. */
static bool passes(const TalkTest *test, int32_t v) {
    return test->hi < test->lo ? v >= 0 && (test->lo >> v & 1) : v >= test->lo && v <= test->hi;
}

/* What a whole talk has one answer to. */
static bool lasts(int32_t kind) {
    return kind == TALK_TEST_press || kind == TALK_TEST_about || kind == TALK_TEST_turns || kind == TALK_TEST_wide;
}

/* The tests that the row shares with others; of these only those that last, or all. */
static bool holds(const TalkRow *row, const int32_t seen[TALK_TEST_COUNT], bool only_lasting) {
    for (int32_t t = 0; t < row->shared; t++)
        if (!(only_lasting && !lasts(row->test[t].kind)) && !passes(&row->test[t], seen[row->test[t].kind]))
            return false;
    return true;
}

static bool holds_again(const TalkRow *row, const World *w) {
    for (int32_t t = row->shared; t < row->tests; t++)
        if (!passes(&row->test[t], row->move == w->talk_last_move))
            return false;
    return true;
}

/* The rows that can hold in a talk at all. */
typedef struct {
    const TalkRow *all;
    int32_t count, live[TALK_ROWS_MAX];
} Rows;

static void rows_of_talk(const TalkRow *rows, int32_t count, const Model *m, const TalkCall *call, Rows *out) {
    int32_t seen[TALK_TEST_COUNT];
    bool held[TALK_ROWS_MAX];
    look(m, call, seen);
    out->all = rows;
    out->count = 0;
    for (int32_t r = 0; r < count; r++) {
        held[r] = rows[r].like < r ? held[rows[r].like] : holds(&rows[r], seen, true);
        if (held[r])
            out->live[out->count++] = r;
    }
}

/* The row for this turn, NULL when none holds. */
static const TalkRow *choose(const Rows *rows, const Model *m, const TalkCall *call) {
    const World *w = m->world;
    const TalkRow *gathered[TALK_ROWS_MAX], *ending = NULL;
    int32_t seen[TALK_TEST_COUNT], found = 0, sum = 0;
    bool held[TALK_ROWS_MAX];
    look(m, call, seen);
    for (int32_t k = 0; k < rows->count && !ending; k++) {
        int32_t r = rows->live[k];
        const TalkRow *row = &rows->all[r];
        held[r] = row->like < r ? held[row->like] : holds(row, seen, false);
        if (!held[r] || !holds_again(row, w))
            continue;
        if (!row->weight) {
            ending = row;
        } else {
            gathered[found++] = row;
            sum += row->weight;
        }
    }
    if (!found)
        return ending;
    Luck luck = luck_of(w->seed, w->week, LUCK_MIND, call->with, w->talk_turn);
    int32_t left = luck_below(&luck, sum), g = 0;
    while (left >= gathered[g]->weight)
        left -= gathered[g++]->weight;
    return gathered[g];
}

/* Whom one would bring in: who is known best, beside the one who is there. */
static int32_t best_known(const World *w, int32_t beside) {
    int32_t best = NOBODY;
    for (int32_t i = 1; i < w->n; i++)
        if (i != beside && (best == NOBODY || tie_hours(w, 0)[i] > tie_hours(w, 0)[best]))
            best = i;
    return best;
}

static TalkLine next_line(const Rows *rows, const Model *m, const TalkCall *call) {
    const TalkRow *row = choose(rows, m, call);
    TalkLine line = {MOVE_silence, GOAL_NONE, ASK_stand, TOPIC_LIFE, NOBODY};
    if (!row)
        return line;
    line.move = (Move)row->move;
    line.goal = (Goal)row->goal;
    line.ask = (AskKind)row->ask;
    if (line.move == MOVE_introduce)
        line.other = best_known(m->world, call->with);
    if (row->about == TALK_ABOUT_WORK)
        line.issue = call->issue;
    return line;
}

/* The free ask comes with a turn in hand to hear the answer; the push ends it. */
static bool time_to_ask(const World *w, const TalkCall *call) {
    int32_t left = w->talk_turns - w->talk_turn;
    return left <= (call->press ? 1 : 2);
}

static int32_t quietest_place(const Setup *s) {
    int32_t best = s->places ? 0 : NEVER;
    for (int32_t l = 1; l < s->places; l++)
        if (s->place[l].ears < s->place[best].ears)
            best = l;
    return best;
}

TalkCall mind_talk_call(int32_t with) {
    return (TalkCall){with, -1, -1, -1, TALK_ABOUT_LIFE, TALK_TURNS_TALK, false, false};
}

bool mind_talk_play(const TalkRow *rows, int32_t count, const Model *m, MindSink *sink,
                    void *context, TalkCall call, AskAnswer *answer) {
    const World *w = m->world;
    const Rules *r = m->rules;
    TalkTurn turn = {.over = false};
    Rows live;
    Intent begin = {INTENT_talk,
                    {call.with, call.place < 0 ? quietest_place(m->setup) : call.place,
                     call.turns == TALK_TURNS_TALK ? r->talk_turns : r->word_turns, TALK_SOUGHT}};
    *answer = ANSWER_COUNT;
    if (call.issue < 0)
        call.issue = world_hottest_issue(w);
    if (talk_going(w) || !sink(context, begin, &turn))
        return false;
    rows_of_talk(rows, count, m, &call, &live);
    while (talk_going(w) && !turn.over && w->talk_turn < w->talk_turns) {
        TalkLine line = next_line(&live, m, &call);
        bool asks = call.ask >= 0 && time_to_ask(w, &call);
        if (asks)
            line =
                (TalkLine){call.press ? MOVE_push : MOVE_ask, call.press ? GOAL_YOURS : GOAL_NONE,
                           (AskKind)call.ask, call.issue, NOBODY};
        if (!sink(context, intent_say(line, NO_TEXT), &turn))
            break;
        if (asks) {
            *answer = turn.answer;
            call.ask = -1;
        }
    }
    if (talk_going(w))
        sink(context, intent_make(INTENT_leave, 0, 0, 0), &turn);
    return true;
}
