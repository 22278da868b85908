/* The closed vocabulary of a talk and of a week: what a line can be, what an hour can be spent on.
   Names are the field's own (design: motivational interviewing and organizing). */
#ifndef SIM_MOVES_H
#define SIM_MOVES_H
#include <stdbool.h>
#include <stdint.h>

/* move, family. Order is part of every run file's meaning: add at the end. */
#define MOVE_LIST(X)                                                                               \
    X(small_talk, SWAP)                                                                            \
    X(joke, SWAP)                                                                                  \
    X(share, SWAP)                                                                                 \
    X(open_question, WONDER)                                                                       \
    X(closed_question, PROBE)                                                                      \
    X(simple_reflection, ECHO)                                                                     \
    X(complex_reflection, ECHO)                                                                    \
    X(affirm, STAND)                                                                               \
    X(offer_help, STAND)                                                                           \
    X(emphasise_autonomy, STAND)                                                                   \
    X(collaborate, STAND)                                                                          \
    X(information, TELL)                                                                           \
    X(persuade, TELL)                                                                              \
    X(persuade_with_permission, TELL)                                                              \
    X(confront, PRESS)                                                                             \
    X(push, PRESS)                                                                                 \
    X(ask, PROPOSE)                                                                                \
    X(invite, PROPOSE)                                                                             \
    X(introduce, PROPOSE)                                                                          \
    X(promise, PROPOSE)                                                                            \
    X(inoculate, PROPOSE)                                                                          \
    X(silence, REST)                                                                               \
    X(change_subject, REST)                                                                        \
    X(goodbye, REST)

#define FAMILY_LIST(X)                                                                             \
    X(wonder, WONDER)                                                                              \
    X(probe, PROBE)                                                                                \
    X(echo, ECHO)                                                                                  \
    X(swap, SWAP)                                                                                  \
    X(stand, STAND)                                                                                \
    X(tell, TELL)                                                                                  \
    X(press, PRESS)                                                                                \
    X(propose, PROPOSE)                                                                            \
    X(rest, REST)

typedef enum {
#define X(name, family) MOVE_##name,
    MOVE_LIST(X)
#undef X
        MOVE_COUNT
} Move;

typedef enum {
#define X(name, NAME) FAMILY_##NAME,
    FAMILY_LIST(X)
#undef X
        FAMILY_COUNT
} Family;

typedef enum { REPLY_CHANGE, REPLY_NEUTRAL, REPLY_SUSTAIN, REPLY_COUNT } Reply;
typedef enum { MANNER_PLAIN, MANNER_OPENS, MANNER_JOKES, MANNER_GUARDED, MANNER_TESTS, MANNER_CLOSES, MANNER_COUNT } Manner;
typedef enum { BAND_COLD, BAND_WARM, BAND_CLOSE, BAND_SORE, BAND_COUNT } Band;
/* Whose aim a stretch of talk serves; decides the sign of discomfort (law L28). */
typedef enum { GOAL_NONE, GOAL_THEIRS, GOAL_YOURS, GOAL_COUNT } Goal;

/* What can be asked of somebody. The yes comes now, the deed in another week. */
#define ASK_LIST(X)                                                                                \
    X(stand, "come when we act together")                                                          \
    X(sign, "put a name on the sheet")                                                             \
    X(meet, "come to a meeting of a few")                                                          \
    X(meet_staffer, "sit down with the staffer")                                                   \
    X(come_along, "come along, no other business")                                                 \
    X(tell_person, "tell one other person")                                                        \
    X(speak, "say it out loud in front of the manager")
typedef enum {
#define X(name, what) ASK_##name,
    ASK_LIST(X)
#undef X
        ASK_COUNT
} AskKind;

/* Kinds of action; what each risks and needs is in the table of constants (rules_list.h). */
#define ACTION_LIST(X)                                                                             \
    X(wear_color) X(talk_to_boss) X(petition) X(delegation) X(refuse_extra) X(slow_down) X(walk_out)
typedef enum {
#define X(name) ACTION_##name,
    ACTION_LIST(X)
#undef X
        ACTION_COUNT
} ActionKind;

/* What chosen time can be spent doing; whom it suits is in each person's likes. */
#define ACTIVITY_LIST(X) X(break_room) X(walk) X(meal) X(party) X(cards) X(bar) X(games)
typedef enum {
#define X(name) ACTIVITY_##name,
    ACTIVITY_LIST(X)
#undef X
        ACTIVITY_COUNT
} Activity;

Family move_family(Move move);
bool move_is_question(Move move);
/* Names as in packs and run files; lookups return -1 for an unknown word. */
const char *move_name(Move move);
const char *family_name(Family family);
const char *reply_name(Reply reply);
const char *manner_name(Manner manner);
const char *band_name(Band band);
const char *goal_name(Goal goal);
const char *ask_name(AskKind kind);
const char *action_name(ActionKind kind);
const char *activity_name(Activity activity);
int32_t move_by_name(const char *name);
int32_t family_by_name(const char *name);
int32_t reply_by_name(const char *name);
int32_t manner_by_name(const char *name);
int32_t band_by_name(const char *name);
int32_t goal_by_name(const char *name);
int32_t ask_by_name(const char *name);
int32_t action_by_name(const char *name);
int32_t activity_by_name(const char *name);

#endif
