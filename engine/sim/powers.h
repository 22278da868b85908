/* The employer and the staffer: a closed list of moves each, what they cost, and what they do.
   When a move is made is decided by a mind (scripts); what it does is decided here. */
#ifndef SIM_POWERS_H
#define SIM_POWERS_H
#include "sim/model.h"

/* name, cost rule, what it needs. */
#define EMPLOYER_LIST(X)                                                                           \
    X(nothing, employer_nothing, "")                                                               \
    X(gift, employer_gift, "k: issue it is meant to cool")                                         \
    X(rule, employer_rule, "k: issue the new rule is about")                                       \
    X(meeting, employer_meeting, "a captive meeting for all")                                      \
    X(threat, employer_threat, "to all; those alone take it hardest")                              \
    X(promote, employer_promote, "a: person offered a lead's place")                               \
    X(discipline, employer_discipline, "a: the most visible person")                               \
    X(dismiss, employer_dismiss, "a: somebody exposed and alone")                                  \
    X(concede, employer_concede, "k: issue")
typedef enum {
#define X(name, cost, what) EMPLOYER_##name,
    EMPLOYER_LIST(X)
#undef X
        EMPLOYER_COUNT
} EmployerMove;

#define STAFFER_LIST(X) X(nothing) X(names) X(visit) X(petition) X(advice) X(training)
typedef enum {
#define X(name) STAFFER_##name,
    STAFFER_LIST(X)
#undef X
        STAFFER_COUNT
} StafferMove;
typedef enum { REQUEST_OPEN, REQUEST_COMPLIED, REQUEST_DECLINED, REQUEST_STALLED } RequestAnswer;

const char *employer_move_name(EmployerMove move);
const char *staffer_move_name(StafferMove move);
int32_t employer_move_by_name(const char *name);
int32_t staffer_move_by_name(const char *name);

/* A week passes for both: points come in, what could be seen is weighed, dues fall due. */
void powers_week(const Model *m);
/* Makes the move if its points are there and it applies; false otherwise. */
bool employer_make(const Model *m, EmployerMove move, int32_t a, int32_t k);
bool staffer_make(const Model *m, StafferMove move);
/* The player's answer to what the staffer asked for. Declining with reasons: cold for a season,
   then useful (law L29). Complying means the player will press people for it. */
void staffer_answer(const Model *m, RequestAnswer answer);
/* Whom the employer has seen most of, 0 the player; NOBODY when nobody stands out. */
int32_t employer_sees(const Model *m);

#endif
