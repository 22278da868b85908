#include "run/history.h"
#include "base/status.h"
#include "sim/action.h"
#include <stdlib.h>
#include <string.h>

void history_begin(History *h, const Play *play) {
    memset(h, 0, sizeof *h);
    h->pack = play->pack;
    h->n = play->world->n;
    h->end = world_new(&play->pack->setup);
    history_watch(h, play);
}

static void record(SeasonRecord *s, const Play *play) {
    const World *w = play->world;
    size_t n = (size_t)w->n;
    if (!s->trust) {
        s->trust = calloc(n * n, sizeof *s->trust);
        s->identity = calloc(n, sizeof *s->identity);
        BUG_IF(!s->trust || !s->identity);
    }
    s->measures = measure_all(&play->model);
    for (int32_t i = 0; i < w->n; i++) {
        memcpy(s->trust + (size_t)i * n, tie_trust(w, i), n * sizeof *s->trust);
        s->identity[i] = (uint16_t)person_identity(w)[i];
    }
    s->wins = w->wins;
    s->held = action_held(w);
    s->actions = w->actions;
    s->used = w->used_events;
    s->left = w->left_count;
    s->told = person_known_people(w)[0];
    s->sense = w->sense;
}

/* A season is recorded when its last week has run: the world then stands in the next one's first. */
void history_watch(History *h, const Play *play) {
    const World *w = play->world;
    int32_t ended = w->week / SEASON_WEEKS;
    bool over = w->run_state != RUN_GOES_ON, part = over && w->week % SEASON_WEEKS != 0;
    world_copy(h->end, w);
    h->weeks = w->week;
    if (ended > h->seasons && ended <= SEASONS_MAX) {
        record(&h->season[ended - 1], play);
        h->seasons = ended;
    }
    if (part && ended < SEASONS_MAX && h->seasons <= ended) {
        record(&h->season[ended], play);
        h->seasons = ended + 1;
    }
}

void history_free(History *h) {
    for (int32_t s = 0; s < SEASONS_MAX; s++) {
        free(h->season[s].trust);
        free(h->season[s].identity);
    }
    world_free(h->end);
    memset(h, 0, sizeof *h);
}
