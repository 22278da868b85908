/* Talks, put together from a pack. The model (sim/talk.h) decides what a line does; here it is only
   decided which words stand for it: how a talk begins, what the player may say, what is answered.

   Everything is a pure function of (Pack, World, scenery luck); what must be remembered is in the
   world's scene cells (the first COMPOSE_CELLS of SCENE_CELLS) and in its memory of what was said
   (script/memory.h). So undo, replay and forks are exact, and nothing here has to be freed.

   Order of calls in a talk with person i:
       talk_begin(model, i, place, turns, theirs);    the model's part first
       compose_begin(scene, cause, &spoken);
       while talking:
           count = compose_offer(scene, offered);     the same until the next call of compose_answer
           turn = talk_say(model, compose_talk_line(&chosen));
           compose_answer(scene, &chosen, &turn, &spoken);
       compose_close(scene, &spoken);
       talk_end(model);
   The talk is over when turn.over is true or compose_over(scene) is (a thread has come to its end). */
#ifndef SCRIPT_COMPOSE_H
#define SCRIPT_COMPOSE_H
#include "script/pack.h"
#include "sim/event.h"
#include "sim/intent.h"
#include "sim/talk.h"
#include <stdbool.h>
#include <stdint.h>

enum {
    COMPOSE_CELLS = 24, /* of SCENE_CELLS: cells 0 to 23 are this floor's, the rest is the session's */
    OFFERS_MAX = 4,
    SPOKEN_MAX = 24
};

/* What it is done with. Neither is owned. */
typedef struct {
    const Pack *pack;
    const Model *model;
    bool words_only; /* words are put to an organizer's talk: nothing they say may move the model */
} Scene;

/* Who says a line: the place of a person in the world (0 is the player), narration, or somebody
   without a place there: the manager, the staffer, whoever is not employed. */
enum { SPOKEN_NARRATION = -1, SPOKEN_BESIDES = -2 };
typedef struct {
    int32_t speaker; /* place in the world; SPOKEN_NARRATION; or SPOKEN_BESIDES - index into person[] */
    int32_t line;    /* index into line[]; its bubbles come one after another */
} SpokenLine;
typedef struct {
    int32_t count;
    SpokenLine item[SPOKEN_MAX];
} Spoken;

/* The index into person[] of who says an item; NONE for narration. */
int32_t spoken_person(const Scene *scene, const SpokenLine *item);

/* A line that the player may choose now. */
typedef struct {
    Intent intent;  /* INTENT_say: move, goal, ask, issue, third person, line */
    int32_t option; /* index into option[]; NONE for a callback, which is a line only */
    int32_t line;   /* its words */
} Offered;

/* What the model is told of it. */
TalkLine compose_talk_line(const Offered *offered);

/* The beginning of the talk that talk_begin has begun. `cause` is what led to it, NULL for nothing:
   a told, deed, promise, answer, hurt or told_back event with the person as `a`. In this order, the
   first that fits: they start (`starts`, when talk_theirs), what is due, a thread whose `when` holds,
   the place; callbacks to what the player knows of them are among the first offers. */
void compose_begin(const Scene *scene, const Event *cause, Spoken *out);

/* Three or four lines (1 or more in a thread, none where the talk is over): two that follow the last
   thing said, one lure, one way out; after a disclosure exactly receive, wait and a lure. No two of
   one move. Returns how many. Fixed when the last thing was said: asking twice gives the same. */
int32_t compose_offer(const Scene *scene, Offered out[OFFERS_MAX]);
/* The offer that a recorded INTENT_say stands for: one of those now offered, else any option or
   callback with that line (a talk led by an automatic organizer). False: the pack has no such line
   for this person, so that the run and the pack do not fit. */
bool compose_find(const Scene *scene, Intent say, Offered *out);
/* Words for a line of an automatic organizer: the best fitting player line of that move, first of what
   is talked about, then a general one, new before said. False only where the pack has no line of
   that move at all; the talk then goes on without words: compose_answer with line 0. */
bool compose_fit(const Scene *scene, TalkLine line, Offered *out);

/* What was said in a turn: the player's line, then the answer, what is told with it, and where the
   talk goes from there. To be called after talk_say, with what it returned. Facts, shares, marks and
   leaks enter the memory; an invitation of theirs and a promise besides the move enter the model. */
void compose_answer(const Scene *scene, const Offered *chosen, const TalkTurn *turn, Spoken *out);
/* Their last words, by band; empty after the end of a thread, which has its own. Before every
   talk_end: it also remembers that they talked, and what was left open. */
void compose_close(const Scene *scene, Spoken *out);
/* True when the words have come to an end before the model's turns have. */
bool compose_over(const Scene *scene);
/* What they thought just then, "" for nothing. Only for practice, workshop and debrief. */
const char *compose_thought(const Scene *scene);
/* A line of narration of the week after somebody did what they had agreed to (`done`) or did not;
   NONE where the pack has none for them. Remembered as said. */
int32_t compose_deed(const Scene *scene, int32_t person_at, bool done);

#endif
