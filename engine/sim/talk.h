/* A 1-on-1, turn by turn. Its state is part of the world, so undo and replay cover it. What a line
   does is decided here from its move, the person, their state and what came before; never from the
   words. Depth is 0-4 (setup.h); it rises by at most one step beyond what both have shared. */
#ifndef SIM_TALK_H
#define SIM_TALK_H
#include "sim/model.h"

enum { TOPIC_LIFE = -1 }; /* any other topic is an issue's index */

typedef struct {
    Reply reply;
    Manner manner;
    int32_t depth;      /* of the topic after this turn */
    int32_t topic;      /* TOPIC_LIFE or an issue, after this turn: they may have turned to it */
    bool deeper;        /* the depth rose */
    bool told;          /* they told what weighs on them */
    bool own;           /* ... without having been asked for it */
    bool over;          /* they end the talk, or the time is up */
    AskAnswer answer;   /* when the move asked for something */
} TalkTurn;

/* What the player says, as the model sees it. */
typedef struct {
    Move move;
    Goal goal;
    AskKind ask;        /* for ask, push and invite */
    int32_t issue;      /* what it is about, TOPIC_LIFE for life */
    int32_t other;      /* introduce: the third person; else NOBODY */
} TalkLine;

/* Begins a talk of `turns` turns with i at a place (index in the setup). `theirs`: they started it. */
void talk_begin(const Model *m, int32_t i, int32_t place, int32_t turns, bool theirs);
bool talk_going(const World *w);
TalkTurn talk_say(const Model *m, TalkLine line);
/* Ends it; early when turns were left and they had not closed it. */
void talk_end(const Model *m);
/* Weights of the three replies to a line now, in Units; for tests, law L32 and what-if. */
void talk_weights(const Model *m, TalkLine line, int32_t weight[REPLY_COUNT]);
/* How deep person i would go now with the player at this place. */
int32_t talk_depth_limit(const Model *m);

#endif
