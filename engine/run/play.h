/* A run being played, without files: a world, its pack, and where in the week one is. Everything that
   happens comes out of play_take; re-running the same intents gives the same run, to the bit.

   Stages: the week (cards, seeking somebody, letting it run), moments (a talk, something that
   happens, a request, the eve and the day of an action), the season's turn, the end. What stage it is
   stands in the world's scene cells, so copying the world copies it; what happened in the last week,
   from which moments are picked until the next, stands in the log and has to be copied with it. */
#ifndef RUN_PLAY_H
#define RUN_PLAY_H
#include "script/compose.h"
#include "script/mind.h"
#include "script/story.h"
#include "sim/intent.h"

typedef enum {
    PLAY_WEEK,     /* choose, then let it run */
    PLAY_TALK,     /* somebody across from you */
    PLAY_STORY,    /* something happens; two or three things one could do, or none */
    PLAY_REQUEST,  /* the staffer wants something */
    PLAY_GROUP,    /* a meeting of a few, read */
    PLAY_EVE,      /* the evening before: whom do you expect */
    PLAY_DAY,      /* who came, and the answer */
    PLAY_TURN,     /* a season is over */
    PLAY_END,
    PLAY_STAGES
} PlayStage;

/* A line that was shown. Strings are the pack's; the view puts names and language in. */
typedef struct {
    int32_t week;
    int32_t speaker;   /* index of a person in the pack, 0 the player, SPEAKER_NARRATION */
    int32_t line;      /* pack line */
    int32_t name, other; /* persons for {name} and {other}; NONE */
    int32_t scene;     /* counts scenes: lines of one scene share it */
} Shown;

typedef struct {
    const Pack *pack;
    Rules rules;
    World *world;
    EventLog log;      /* of the last step */
    Model model;       /* pack's setup, rules, world, log */
    Mind *employer, *staffer; /* NULL: none; borrowed */
    bool automatic;    /* an organizer plays: no cards, no director, no pages */
    bool speaks;       /* lines are chosen and shown */
    Shown *shown;      /* all lines so far, oldest first; owned */
    int32_t shown_count, shown_room;
    int32_t scene;     /* number of the scene that is on */
    int32_t choices;   /* intents taken so far */
} Play;

typedef struct {
    bool automatic, speaks;
    Mind *employer, *staffer;
} PlayOptions;

/* Begins a run of the pack with these rules and seed. `play` is filled; play_end frees its insides. */
void play_begin(Play *play, const Pack *pack, const Rules *rules, uint64_t seed, PlayOptions options);
void play_end(Play *play);

/* NULL when the intent can be taken now, else a word for the catalogue that says why not. */
const char *play_refused(const Play *play, Intent intent);
/* Takes it; false (and nothing changed) when it is refused. */
bool play_take(Play *play, Intent intent);
/* The same for an organizer's talk turn: what the turn came to. */
bool play_take_turn(Play *play, Intent intent, TalkTurn *turn);

PlayStage play_stage(const Play *play);
/* Who the moment is with, as a place in the world; NOBODY. */
int32_t play_person(const Play *play);
/* Index in the setup of where it is; NONE. */
int32_t play_place(const Play *play);
/* The storylet, thread, action (index) or season that the stage is about; NONE. */
int32_t play_about(const Play *play);
/* What was said is over; only `pass` leads on. */
bool play_scene_done(const Play *play);
/* Free hours of this week: what the cards leave. */
Hours play_free_hours(const Play *play);

enum { PLAY_OFFER_MAX = 6 };
typedef struct {
    Intent intent;
    int32_t line;      /* pack line of its words; NONE: the view has a word for the intent */
} PlayChoice;
/* What can be chosen in a moment, first the one that leads on where there is only one way. Empty in
   PLAY_WEEK and PLAY_END, whose choices the view lists. Returns how many. */
int32_t play_offer(const Play *play, PlayChoice out[PLAY_OFFER_MAX]);

#endif
