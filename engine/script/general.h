/* The general player lines of a pack's bank, by what decides whether one could be offered and which move
   it is, so that the many that cannot come are passed over without looking at each: a talk asks at every
   turn. Made once, when a pack is loaded; nothing here changes what is offered. */
#ifndef SCRIPT_GENERAL_H
#define SCRIPT_GENERAL_H
#include "script/pack.h"

enum {
    GENERAL_KINDS_MAX = 256,
    GENERAL_VARIOUS = GENERAL_KINDS_MAX - 1 /* kinds beyond those: each line for itself */
};

typedef struct {
    int32_t kinds;
    int32_t sample[GENERAL_KINDS_MAX]; /* an option of each kind: all of one kind weigh the same */
    uint8_t *kind;                     /* of each general line, in the order of the bank; owned */
    int32_t *of_move;                  /* options by move, those of one move in the order of the bank; owned */
    Range move[MOVE_COUNT];            /* in of_move */
} GeneralLines;

/* Two options that offer_weight and offer_out_weight cannot tell apart. */
bool general_alike(const Option *a, const Option *b);
/* Fills an empty one from the pack's bank. */
void general_sort(const Pack *pack, GeneralLines *out);
void general_clear(GeneralLines *lines);

#endif
