/* A line that the player may choose, with all that may stand beside it. */
#include "script/pack_build.h"
#include <string.h>

#define OPTION_KEYS                                                                                \
    "move on go lure goal about issue asks shares when with introduces invites promise request "   \
    "yes "                                                                                         \
    "yes_thin no mark learn leaks note"
enum { DUE_MOST = 12 };

static Option blank_option(void) {
    return (Option){.line = NONE,
                    .move = NONE,
                    .when = NONE,
                    .issue = NONE,
                    .answers = NONE,
                    .go = {NONE, NONE, NONE},
                    .with = NONE,
                    .asks = NONE,
                    .asks_to = NONE,
                    .introduces = {NONE, NONE},
                    .request = NONE,
                    .promise_to = NONE,
                    .invites = NONE};
}

static void read_go(PackBuild *b, const Value *value, Option *option) {
    if (value_kind(value) == VALUE_TABLE) {
        build_keys(b, value, "change neutral sustain", false);
        for (int32_t reply = 0; reply < REPLY_COUNT; reply++) {
            const Value *own = value_get(value, reply_name((Reply)reply));
            option->go[reply] = build_node(b, own);
            if (!own)
                build_error(b, value,
                            "go has no \"%s\"; name a node for each of change, neutral, sustain",
                            reply_name((Reply)reply));
        }
    } else if (value) {
        int32_t node = build_node(b, value);
        for (int32_t reply = 0; reply < REPLY_COUNT; reply++)
            option->go[reply] = node;
    }
}

static void read_asks(PackBuild *b, const Value *value, Option *option) {
    if (!value)
        return;
    if (value_kind(value) == VALUE_TEXT) {
        option->asks = build_word(b, value, &words_ask);
        return;
    }
    if (!build_table(b, value))
        return;
    build_keys(b, value, "what to due", false);
    if (!value_get(value, "what"))
        build_error(b, value, "asks has no what; write asks = { what = 'stand', due = 1 }");
    option->asks = build_word(b, value_get(value, "what"), &words_ask);
    option->asks_to = build_word(b, value_get(value, "to"), &words_person);
    option->asks_due = build_number(b, value_get(value, "due"), 0, DUE_MOST, 0);
}

static void read_promise(PackBuild *b, const Value *value, Option *option) {
    option->promise = option->move == MOVE_promise || value_boolean(value);
    if (value_kind(value) != VALUE_TABLE) {
        if (value && value_kind(value) != VALUE_BOOLEAN)
            build_error(b, value,
                        "a promise is true, or { what = '...', to = 'person', due = weeks }");
        return;
    }
    build_keys(b, value, "what to due", false);
    build_text(b, value, "what");
    option->promise = true;
    option->promise_to = build_word(b, value_get(value, "to"), &words_person);
    option->promise_due = build_number(b, value_get(value, "due"), 0, DUE_MOST, 0);
}

static void read_introduces(PackBuild *b, const Value *value, Option *option) {
    if (value_kind(value) != VALUE_TABLE) {
        option->introduces[0] = build_word(b, value, &words_person);
        return;
    }
    build_keys(b, value, "", true);
    if (value_length(value) < 1 || value_length(value) > 2)
        build_error(b, value, "introduces names one person, or two: { 'a', 'b' }");
    for (int32_t i = 0; i < 2; i++)
        option->introduces[i] = build_word(b, value_at(value, i + 1), &words_person);
}

static void read_with(PackBuild *b, const Value *value, Option *option) {
    if (value_text_is(value, "name"))
        option->with_event = true;
    else
        option->with = build_word(b, value, &words_person);
}

/* What the words do not say: all the named keys. */
static void read_named(PackBuild *b, const Value *value, int32_t speaker, Option *option) {
    option->move = build_word(b, value_get(value, "move"), &words_move);
    if (!value_get(value, "move"))
        build_error(b, value, "a player line has no move; write move = 'open_question' or another");
    int32_t lure = build_word(b, value_get(value, "lure"), &words_lure);
    option->lure = lure == NONE ? LURE_none : lure;
    int32_t goal = build_word(b, value_get(value, "goal"), &words_goal);
    option->goal = goal == NONE ? GOAL_NONE : goal;
    const Value *issue =
        value_get(value, "about") ? value_get(value, "about") : value_get(value, "issue");
    option->issue = build_word(b, issue, &words_issue);
    option->invites = build_word(b, value_get(value, "invites"), &words_activity);
    option->request = build_word(b, value_get(value, "request"), &words_request);
    read_with(b, value_get(value, "with"), option);
    read_go(b, value_get(value, "go"), option);
    read_asks(b, value_get(value, "asks"), option);
    read_promise(b, value_get(value, "promise"), option);
    read_introduces(b, value_get(value, "introduces"), option);
    if (value_get(value, "on")) {
        Answers answers = {0};
        build_answers(b, value_get(value, "on"), speaker, &answers);
        option->answers = build_answer_sets(b, 1);
        b->pack->answers[option->answers] = answers;
    }
    if (value_get(value, "yes"))
        option->yes = build_lines(b, value_get(value, "yes"), speaker);
    if (value_get(value, "yes_thin"))
        option->yes_thin = build_lines(b, value_get(value, "yes_thin"), speaker);
    if (value_get(value, "no"))
        option->no = build_lines(b, value_get(value, "no"), speaker);
}

static void add_option(PackBuild *b, const Value *value, int32_t speaker) {
    Pack *p = b->pack;
    p->option = build_grow(p->option, p->options, sizeof *p->option);
    int32_t index = p->options++;
    Option option = blank_option();
    LineKind before = b->kind;
    p->option[index] = option;
    if (value_kind(value) != VALUE_TABLE) {
        build_error(b, value, "a player line is a table: { move = '...', 'what is said' }");
        return;
    }
    b->kind = LINE_PLAYER;
    option.line = build_line(b, value, SPEAKER_PLAYER, OPTION_KEYS);
    b->kind = before;
    option.when = p->line[option.line].when;
    read_named(b, value, speaker, &option);
    p->option[index] = option;
}

Range build_options(PackBuild *b, const Value *list, int32_t speaker) {
    Range range = {b->pack->options, 0};
    if (!build_table(b, list))
        return range;
    build_keys(b, list, "", true);
    for (size_t i = 1; i <= value_length(list); i++)
        add_option(b, value_at(list, (int64_t)i), speaker);
    range.count = b->pack->options - range.first;
    return range;
}
