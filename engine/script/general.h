/* The general player lines of a pack's bank, by what decides whether one could be offered and which move
   it is, so that the many that cannot come are passed over without looking at each: a talk asks at every
   turn. Made once, when a pack is loaded; nothing here changes what is offered. */
#ifndef SCRIPT_GENERAL_H
#define SCRIPT_GENERAL_H
#include "script/pack.h"

enum {
    GENERAL_KINDS_MAX = 256,
    GENERAL_WHENS_MAX = 256,
    GENERAL_VARIOUS = GENERAL_KINDS_MAX - 1, /* kinds or conditions beyond those: each line for itself */
    GENERAL_BITS = 64                        /* lines to a word of a mask */
};

/* What a look at a general line needs, close together. */
typedef struct {
    int32_t line;      /* its words */
    uint8_t move;      /* Move */
    uint8_t kind;      /* of all that weigh the same */
    uint8_t when;      /* its condition among those of the general lines; 0 for none */
    bool plain;        /* nothing but the condition decides whether it fits */
    bool lure;
} GeneralLine;

typedef struct {
    GeneralLine *general;              /* in the order of the bank; owned */
    int32_t kinds;
    int32_t sample[GENERAL_KINDS_MAX]; /* an option of each kind */
    int32_t words;                     /* of a mask */
    uint64_t *mask;                    /* GENERAL_KINDS_MAX masks: which lines are of a kind; owned */
    int32_t whens;                     /* with 0, which is none */
    int32_t when[GENERAL_WHENS_MAX];   /* the conditions, for when_holds() */
    int32_t *of_move;                  /* options by move, those of one move in the order of the bank; owned */
    Range move[MOVE_COUNT];            /* in of_move */
} GeneralLines;

/* Fills an empty one from the pack's bank. */
void general_sort(const Pack *pack, GeneralLines *out);
void general_clear(GeneralLines *lines);
static inline const uint64_t *general_mask(const GeneralLines *lines, int32_t kind) {
    return lines->mask + (size_t)kind * (size_t)lines->words;
}

#endif
