/* What happened, for whoever looks on: narration, director, reports, tests. The log of one step is
   filled by the model and emptied by the caller; the model never reads it. */
#ifndef SIM_EVENT_H
#define SIM_EVENT_H
#include <stdbool.h>
#include <stdint.h>

/* name, what a, b, k and v are. A player sees an event only if `event_seen` says so. */
#define EVENT_LIST(X)                                                                              \
    X(season, "v: the season that begins, 1-12")                                                   \
    X(heat, "k: issue; v: HeatChange")                                                             \
    X(told, "a tells b that issue k weighs on them; v: 1 asked, 0 by themselves")                  \
    X(together, "a and b spend chosen time")                                                       \
    X(invites, "a invites b")                                                                      \
    X(introduces, "a brings b and k together; v: 1 the player did")                                \
    X(table, "a eats with b from now on")                                                          \
    X(avoids, "a keeps out of the player's way")                                                   \
    X(used, "a feels used by the player")                                                          \
    X(answer, "a answers the ask k; v: AskAnswer")                                                 \
    X(deed, "a did what they said (ask k), or not; v: 1 done, 0 not")                              \
    X(promise, "a got what the player promised, or not; v: 1 kept, 0 broken")                      \
    X(hurt, "a was hurt by the player; v: 1 pressed, 2 a confidence used")                         \
    X(told_back, "what a said in confidence on k came round through b")                            \
    X(group, "a called a meeting about k; v: who came, the caller included")                       \
    X(proposes, "a proposes the action v about k")                                                 \
    X(day, "the day of action v about k, called by a")                                             \
    X(comes, "a is there; v: the how-many-th")                                                     \
    X(stays_away, "a had said yes and is not there")                                               \
    X(result, "the answer to action v about k; a: ActionResult")                                   \
    X(called_off, "the action v about k was called off")                                           \
    X(held, "the concession on k, of action v, was tested and held")                                             \
    X(rolled_back, "the concession on k, of action v, was taken back")                                           \
    X(employer, "v: EmployerMove; a: target or nobody; k: issue or -1")                            \
    X(staffer, "v: StafferMove; k: due week")                                                      \
    X(left, "a left; v: 1 was dismissed")                                                          \
    X(hired, "a is new here")                                                                      \
    X(tired, "the player is tired")                                                                \
    X(sheet, "a signed; v: names on the sheet")                                                              \
    X(committee, "the few around issue k have met twice this season")                              \
    X(first, "v: Stage reached for the first time")                                                \
    X(turn, "a reply in a talk: a: person, b: move, k: topic, v: reply | manner << 4 | depth << 8") \
    X(missed, "a moment that went by for want of a free hour; a: person")                         \
    X(joins, "a sits down with those whom b called together about k")
typedef enum {
#define X(name, what) EVENT_##name,
    EVENT_LIST(X)
#undef X
        EVENT_COUNT
} EventKind;

typedef enum { ANSWER_YES, ANSWER_YES_THIN, ANSWER_NOT_NOW, ANSWER_OPEN, ANSWER_SIDE, ANSWER_HARD, ANSWER_COUNT } AskAnswer;
typedef enum { RESULT_NO, RESULT_LATER, RESULT_PART, RESULT_GRANTED, RESULT_COUNT } ActionResult;

typedef struct {
    int16_t kind, a, b, k;
    int32_t v, week;
} Event;

enum { EVENT_LOG_MAX = 512, EVENT_MANNER_SHIFT = 4, EVENT_DEPTH_SHIFT = 8 };
typedef struct {
    int32_t count, dropped;
    Event event[EVENT_LOG_MAX];
} EventLog;

const char *event_name(EventKind kind);
/* True when the player could notice it: their own business, or what is plain to see at work. */
bool event_seen(const Event *event);

#endif
