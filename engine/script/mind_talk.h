/* How an organizer's talks go, turn by turn: rows of data in its file, played by C.

     talk = {
       { when = { turn = 0 }, move = 'joke', weight = 1 },
       { when = { turn = 0 }, move = 'small_talk', weight = 1 },
       { when = { last = 'sustain' }, move = 'simple_reflection' },
       { move = 'open_question', weight = 2 },
     }

   Rows are read from the top. Those that hold and have a weight are gathered; a row that holds and
   has none ends the reading: it is taken if nothing was gathered before it. Among the gathered,
   weights decide by luck. Where no row holds, one says nothing (the move `silence`). `goal` is
   'theirs' or 'yours' or left out; `about` is 'life' (or left out) or 'work'.

   `when`: all must hold; numbers and true or false as in query.h, words alone or as a list.
     turn    0 is the first line of the talk       left    turns left, this one included
     depth   0-4, of what is talked about          told    they told something in this talk
     last    their last reply: change neutral sustain
     band    how they are with you: cold warm close sore
     tense   they feel pressed, and it shows       again   this row's move was the last one, too
     owed    they have shown as much of themselves as you have shown, or more
     press, about, turns    as the call says
     wide    every move shall be heard now and then: the talks of `breakroom talk`, never a week's

   A row's ask, push or invite is for `ask` ('come_along' when left out). What is asked of somebody
   in earnest stands in the call, act.talk(p, { ask = 'stand' }), and falls in one of the last two
   turns; with press = true it is pushed, in the last. */
#ifndef SCRIPT_MIND_TALK_H
#define SCRIPT_MIND_TALK_H
#include "script/mind.h"

typedef enum { TALK_ABOUT_LIFE, TALK_ABOUT_WORK } TalkAbout;
typedef enum { TALK_TURNS_TALK, TALK_TURNS_WORD } TalkTurns;

/* clang-format off */
#define TALK_TESTS(X)                                                                              \
    X(turn) X(left) X(depth) X(told) X(last) X(band) X(tense) X(again) X(owed) X(press) X(about)   \
    X(turns) X(wide)
/* clang-format on */
typedef enum {
#define X(name) TALK_TEST_##name,
    TALK_TESTS(X)
#undef X
        TALK_TEST_COUNT
} TalkTestKind;

enum { TALK_ROW_TESTS_MAX = TALK_TEST_COUNT, TALK_ROWS_MAX = 120, TALK_WEIGHT_MAX = 1000 };

typedef struct {
    int32_t kind, lo, hi; /* hi < lo: `lo` is a set of words, as bits */
} TalkTest;
typedef struct {
    int32_t tests, move, goal, about, ask;
    int32_t weight; /* 0: has none */
    TalkTest test[TALK_ROW_TESTS_MAX];
    int32_t shared; /* how many tests are not of `again`; they stand first */
    int32_t like;   /* the first row with the same of those: what it says holds for this one too */
} TalkRow;

/* What act.talk() was called with. */
typedef struct {
    int32_t with, place; /* place: index, -1 for the quietest */
    int32_t issue;       /* -1: what is hottest */
    int32_t ask;         /* AskKind; -1: nothing is asked */
    TalkAbout about;
    TalkTurns turns;
    bool press, wide;
} TalkCall;
/* A real talk about life with somebody; nothing is asked. */
TalkCall mind_talk_call(int32_t with);

/* Compiles one row. False with at least one error. */
bool mind_talk_compile(const Value *value, TalkRow *row, const Locator *locator,
                       Diagnostics *diagnostics);
/* To be called once all rows are compiled: finds those that ask for the same. */
void mind_talk_match(TalkRow *rows, int32_t count);

/* A talk by the rows of an organizer's file, outside of a week. As mind_talk_play(). */
bool mind_talk(const Mind *mind, const Model *m, MindSink *sink, void *context, TalkCall call,
               AskAnswer *answer);
/* Begins the talk, plays it to its end and leaves. False when it was refused. `answer` is what they
   said to the ask, ANSWER_COUNT when nothing was asked. */
bool mind_talk_play(const TalkRow *rows, int32_t count, const Model *m, MindSink *sink,
                    void *context, TalkCall call, AskAnswer *answer);

#endif
