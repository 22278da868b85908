/* What the player knows of the people here. Every view that names somebody asks this first, so that
   nothing is shown that the player could not know. `i` is a place in the world, 1 and up. */
#ifndef VIEW_KNOWS_H
#define VIEW_KNOWS_H
#include "run/play.h"

/* They have talked, or spent time. */
bool knows_met(const Play *play, int32_t i);
bool knows_same_shift(const Play *play, int32_t i);
/* By sight at least: met, of the same shift or department, or named in what was shown. */
bool knows_of(const Play *play, int32_t i);
/* Issues that i told the player of, as bits; with i 0, those that anybody did. */
uint32_t knows_told(const Play *play, int32_t i);
/* The player minds issue k themselves. */
bool knows_own(const Play *play, int32_t k);
/* Their invitation stands. */
bool knows_invited(const Play *play, int32_t i);
/* The staffer has been in touch. */
bool knows_staffer(const Play *play);
/* The place in the world of a person of the pack; NOBODY when they do not work here now. */
int32_t knows_place_of(const Play *play, int32_t person);

/* Two people who were seen together; persons of the pack, a < b. */
typedef struct {
    int32_t a, b;
    int32_t times;      /* how often it was seen */
    int32_t last_week;
    bool sit, sat;      /* they eat together now; they did once, and no more */
} SeenPair;
typedef struct {
    SeenPair *pair;
    int32_t count, room;
} SeenPairs;
/* From the lines that were shown and the tables that can be seen now. */
void knows_pairs(const Play *play, SeenPairs *out);
void knows_pairs_free(SeenPairs *pairs);

/* What happened, if a line that was shown is one of those for a week's event; EVENT_COUNT. */
EventKind knows_event_of_line(const Pack *pack, int32_t line);

/* The letter that a line is of, NONE; `question` is told whether it is the question at its end. May be
   NULL. The last letter is the one that stands for no season. */
int32_t knows_letter_of_line(const Pack *pack, int32_t line, bool *question);

#endif
