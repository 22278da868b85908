/* Inside the end: its parts. */
#ifndef VIEW_ENDING_INSIDE_H
#define VIEW_ENDING_INSIDE_H
#include "view/ending.h"

typedef struct {
    Ending *out;
    const View *view;
    const EndingSource *source;
} Closing;

static inline const SeasonRecord *last_season(const History *h) {
    return h->seasons ? &h->season[h->seasons - 1] : NULL;
}
/* How another run of the same workplace stood when the player's ended: as far as it came, never later. */
static inline const SeasonRecord *same_point(const Closing *c, const History *h) {
    int32_t seasons = h->seasons < c->source->yours->seasons ? h->seasons : c->source->yours->seasons;
    return seasons ? &h->season[seasons - 1] : NULL;
}
static inline bool happened(const Closing *c, int32_t week) {
    return week != NEVER && week < c->source->yours->weeks;
}
/* The season of a week counted from 0. */
static inline int32_t season_of(int32_t week) {
    return week / SEASON_WEEKS + 1 > SEASONS_MAX ? SEASONS_MAX : week / SEASON_WEEKS + 1;
}
/* So much of the coworkers, in people. */
int32_t people_of(const History *h, Unit share);
const char *closing_say(const Closing *c, Word word, const Fill *fill);
const char *closing_count(const Closing *c, Word word, int32_t n, const Fill *fill);

void closing_timeline(const Closing *c);
void closing_beside(const Closing *c);
void closing_questions(const Closing *c);

#endif
