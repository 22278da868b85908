/* All that can enter the model from outside: what a player, a vote or a mind may do. A run is its
   workplace, its seed and its list of intents; in a run file each is a line of words. */
#ifndef SIM_INTENT_H
#define SIM_INTENT_H
#include "sim/model.h"
#include "sim/powers.h"
#include "sim/talk.h"
#include "sim/use.h"

/* name, arguments: p person, u use, m move, g goal, k ask, i issue or `-`, l place, n number,
   r request answer, c card, * meaning by the use. */
#define INTENT_LIST(X)                                                                             \
    X(week, "")             /* the choices of this week are made; it runs */                       \
    X(use, "u**")           /* hours are spent */                                                  \
    X(card, "cu**")         /* what one does most weeks, until it is changed */                    \
    X(talk, "plnn")         /* a talk begins: with, where, turns, TalkStart */                     \
    X(say, "mgkipn")        /* move, goal, ask, issue, third person, line of the pack or -1 */     \
    X(leave, "")            /* the talk ends */                                                    \
    X(choose, "nn")         /* an option of what happens; option, line of the pack */              \
    X(mark, "pn")           /* whom one expects on the day: 1 yes, 0 no */                         \
    X(call_off, "")         /* the pending action */                                               \
    X(answer, "r")          /* to what the staffer asked for */                                    \
    X(confide, "pi")        /* something told in confidence is used: whose, which issue */         \
    X(pass, "")             /* on: the moment goes by, the page is read */                         \
    X(finish, "")           /* the run ends here */
typedef enum {
#define X(name, arguments) INTENT_##name,
    INTENT_LIST(X)
#undef X
        INTENT_COUNT
} IntentKind;

enum { INTENT_TEXT_MAX = 160 };
typedef enum { ARG_1, ARG_2, ARG_3, ARG_4, ARG_5, ARG_6, INTENT_ARGUMENTS } IntentArgument;

typedef struct {
    int32_t kind;
    int32_t arg[INTENT_ARGUMENTS];
} Intent;

/* Who began a talk: the player, for hours; they; or the place that both were at. */
typedef enum { TALK_SOUGHT, TALK_THEIRS, TALK_PLACE } TalkStart;

Intent intent_make(IntentKind kind, int32_t a, int32_t b, int32_t c);
Intent intent_say(TalkLine line, int32_t text);

/* `say open_question theirs - pace - 1204`. People go by the id of who fills the place now. */
void intent_print(const Model *m, Intent intent, char text[INTENT_TEXT_MAX]);
/* False, with `why` set to what was wrong, when the text is no intent for this world. */
bool intent_parse(const Model *m, const char *text, Intent *intent, char why[INTENT_TEXT_MAX]);

/* What a talk of so many turns costs when the player seeks it. */
Use intent_talk_use(const Rules *r, int32_t turns);
/* NULL when the model would accept it now, else a word that says why not. */
const char *intent_refused(const Model *m, Intent intent);
/* Carries out what is the model's: use, card, talk, say, leave, mark, call_off, answer, confide.
   `turn` is filled for say, else left alone. The rest is the session's. */
void intent_apply(const Model *m, Intent intent, TalkTurn *turn);

#endif
