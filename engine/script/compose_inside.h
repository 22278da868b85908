/* Inside composition: what the scene cells mean, and what its files use of each other. */
#ifndef SCRIPT_COMPOSE_INSIDE_H
#define SCRIPT_COMPOSE_INSIDE_H
#include "script/compose.h"
#include "script/memory.h"
#include "script/when.h"

/* Indices are stored with one added, so that a cleared cell says NONE. */
typedef enum {
    CELL_TOPIC,       /* the floor: what is talked about; index + 1 */
    CELL_RUNG,        /* ... and how deep */
    CELL_PENDING,     /* 1: the floor is set and its words are still to come */
    CELL_ON_RUNG,     /* turns since its words were said */
    CELL_OPENED,      /* rungs opened in this talk */
    CELL_THREAD,      /* index + 1 */
    CELL_NODE,        /* index + 1 */
    CELL_TOLD,        /* issue + 1: the last thing said was that it weighs on them, or could hurt them */
    CELL_ISSUE,       /* issue + 1 that is talked about without a topic of their own */
    CELL_OVER,        /* 1: the words have come to an end */
    CELL_THOUGHT,     /* line + 1 */
    CELL_LAST,        /* line + 1: their last words */
    CELL_CLOSED,      /* bits of this person's topics that are closed for this talk */
    CELL_BRIDGE,      /* topic + 1 that their last words lead over to */
    CELL_BRIDGE_RUNG,
    CELL_ASKED,       /* AskKind + 1 of what was asked in this talk and not agreed to */
    CELL_WORRY_TURNS, /* turns since the worry of CELL_ISSUE came up */
    CELL_OFFERS,
    CELL_OFFER,       /* OFFERS_MAX cells: option + 1, or -(line + 1) of a callback */
    CELL_TALK_END = CELL_OFFER + OFFERS_MAX,
    CELL_STORY_NAME = CELL_TALK_END, /* place in the world + 1 */
    CELL_STORY_OTHER,
    CELL_END
} SceneCell;
_Static_assert((int)CELL_END <= (int)COMPOSE_CELLS, "the session's cells follow");

enum { TURNS_ON_RUNG = 3, SPENT_AFTER = 2, RUNGS_A_TALK = 2, LONG_TALK = 6 };

/* Streams of scenery luck within a turn. */
typedef enum { FOR_OPENING, FOR_ANSWER, FOR_FLOOR, FOR_OFFER, FOR_FIT, FOR_STORY, PURPOSES } Purpose;

static inline int32_t *scene_cell(const Scene *s, int32_t cell) {
    return &world_scene(s->model->world)[cell];
}
static inline int32_t scene_get(const Scene *s, SceneCell cell) { /* stored with one added */
    return *scene_cell(s, (int32_t)cell) - 1;
}
static inline void scene_put(const Scene *s, SceneCell cell, int32_t index) {
    *scene_cell(s, (int32_t)cell) = index + 1;
}
/* The week in which a line was last said; NEVER. */
static inline int32_t said_week(const Scene *s, int32_t line) {
    return memory_line_week(s->model->world, s->pack, line);
}
static inline bool knows(const Scene *s, int32_t fact) {
    return memory_fact_week(s->model->world, s->pack, fact) != NEVER;
}
/* With whom the talk is: index into person[]; NONE outside of a talk. */
int32_t scene_who(const Scene *s);
Band scene_band(const Scene *s);
Luck scene_luck(const Scene *s, Purpose purpose);
WhenContext scene_context(const Scene *s);
/* The place of person[person] in the world; NOBODY when they are not there. */
int32_t scene_place_of(const Scene *s, int32_t person);

/* A line that may not be said again by rights: never, if it is a short one, whatever it is. */
typedef enum { STALE_NEVER, STALE_SHORT, STALE_ANY } Stale;
/* What is asked of a line, when one is chosen from a list. */
typedef struct {
    int32_t move;   /* Move it answers; NONE */
    int32_t manner; /* Manner that is preferred; NONE */
    int32_t tells;  /* issue whose telling is preferred; NONE */
    int32_t stale;  /* whether one said before will do */
} Wish;
/* The best line of a list now; NONE. New before said, then least recently said; among equals by luck. */
int32_t line_pick(const Scene *s, Range lines, Wish wish, Luck *luck);
/* Its `when` holds, and what it tells has been told. */
bool line_fits(const Scene *s, int32_t line, int32_t move);
/* It may be said again: over `once` words only once, shorter ones not within a season. */
bool line_fresh(const Scene *s, int32_t line);
/* Adds it to what is said, remembers it, and carries out what stands beside it. NONE is allowed. */
void line_say(const Scene *s, int32_t line, Spoken *out);

/* Topics and rungs. */
int32_t floor_most(const Scene *s); /* rungs that this talk may open, if they do not go deeper */
bool floor_set(const Scene *s);  /* there is a floor and its words were said */
int32_t floor_entry(const Scene *s, int32_t topic); /* rung at which it could be opened now; NONE */
int32_t floor_from(const Scene *s, int32_t topic, int32_t least); /* first rung from `least` on they would go to, new */
int32_t floor_choose(const Scene *s, Luck *luck);   /* topic to bring up; NONE */
void floor_take(const Scene *s, int32_t topic, int32_t rung); /* sets it; its words are to come */
bool floor_say(const Scene *s, Spoken *out, Luck *luck); /* says the pending words; false: there are none */
bool floor_follows(const Scene *s, const TalkTurn *turn); /* they have more to say after an answer to this turn */
void floor_leave(const Scene *s);  /* the topic is closed for this talk */
int32_t floor_told(const Scene *s, int32_t issue, int32_t *topic); /* rung where they tell it; NONE */
int32_t floor_left(const Scene *s);  /* own options of the rung that were not shown yet */
/* After an answer: deeper, over a bridge, to the door, or on to something else. */
void floor_move(const Scene *s, const TalkTurn *turn, Spoken *out, Luck *luck);
void floor_tell(const Scene *s, int32_t issue, Spoken *out, Luck *luck);

/* Threads. */
int32_t thread_due(const Scene *s);  /* of this person at this place; NONE */
void thread_enter(const Scene *s, int32_t node, Spoken *out, Luck *luck);
void thread_answer(const Scene *s, const Offered *chosen, const TalkTurn *turn, Spoken *out, Luck *luck);
void thread_end(const Scene *s, Spoken *out, Luck *luck); /* its last node, when the time is up */

/* Answers from the four sources; NONE only when the pack has none at all. */
int32_t answer_line(const Scene *s, int32_t option, Move move, const TalkTurn *turn, Luck *luck);

/* What the offer has to follow. */
typedef enum { AT_NOTHING, AT_PASSING, AT_STORY_TOLD, AT_WORRY, AT_DISCLOSURE, SITUATIONS } Situation;
typedef struct {
    Situation situation;
    bool first;     /* the player has said nothing yet */
    bool empty;     /* nothing is talked about */
    bool work;      /* a worry is */
    bool told;      /* the last thing said was a disclosure */
    bool known;     /* the player knows some worry of theirs */
    bool sheet;     /* the player carries one */
    bool heard;         /* they have told the player of `issue` */
    bool spent;     /* they have no topic left that could come up */
    bool question;  /* they have asked something back */
    bool gesture;   /* they have done something rather than said it, or said next to nothing */
    bool light;     /* it was small talk or a joke: there is nothing to hand back */
    bool sustain;   /* the last reply was a closed one */
    bool asked;     /* they were asked for something and did not agree */
    bool owing;     /* they have shown more of themselves than the player has */
    int32_t issue;  /* that is talked about; NONE */
    int32_t hottest; /* issue that everybody has before them */
    int32_t turn, left;
    Band band;
} OfferContext;
OfferContext offer_context(const Scene *s);
int32_t offer_issue(const Scene *s);           /* its `issue` alone */
bool offer_answers_question(const Scene *s);   /* its `question` alone */
/* How well a general line follows, and how well it leads out; 0 not at all. */
int32_t offer_weight(const OfferContext *at, const Option *option);
int32_t offer_out_weight(const OfferContext *at, const Option *option);
/* Both weigh these two the same, whatever was said. */
bool offer_weighs_alike(const Option *a, const Option *b);

enum { OPTION_TIERS = 4 };
/* Offers. */
void offer_make(const Scene *s);     /* fixes what is offered next, and remembers it as shown */
bool option_fits(const Scene *s, int32_t option); /* its `when` and its issue */
int32_t option_tier(const Scene *s, int32_t option); /* 0 never shown here; higher is staler */
/* From whether its words may be said again, and it was shown to this person, and to anybody lately. */
static inline int32_t option_tier_of(bool fresh, bool to_them, bool lately) {
    enum { NEW, NEW_TO_THEM, LONG_AGO, LATELY };
    if (!fresh)
        return LATELY;
    return to_them ? (lately ? LATELY : LONG_AGO) : lately ? NEW_TO_THEM : NEW;
}
Offered option_offered(const Scene *s, int32_t option);
Offered callback_offered(const Scene *s, int32_t line);
int32_t callback_fact(const Scene *s, int32_t line); /* fact whose callback it is; NONE */
int32_t callback_pick(const Scene *s, Luck *luck);   /* a callback to offer now; NONE */

#endif
