#include "run/director.h"
#include "run/scene.h"
#include "sim/powers.h"

/* How pressing each kind of event is to be played; 0 is never by itself. */
enum {
    URGENT = 90,
    SCORE_REQUEST = 100,
    SCORE_FIRST_SHIFT = 95,
    SCORE_PROMISE = 88,
    SCORE_DEED = 84,
    SCORE_HURT = 80,
    SCORE_TOLD = 76,
    SCORE_GROUP = 70,
    SCORE_INVITES = 60,
    SCORE_STORY = 56,
    SCORE_PLACE = 46,
    SCORE_NEGLECTED = 42,
    SCORE_SPREAD = 12,     /* luck moves a score by up to this, so that years differ */
    MOMENTS_FIRST = 8,     /* a season, in the first two */
    MOMENTS_LATER = 12,
    SEASONS_SLOW = 2,
    FIRST_SHIFT_MOMENTS = 3,
    NEGLECT_WEEKS = 8,
    NEAR_WEEKS = 2,        /* the same for those one works beside */
    TURNS_PLACE = 5
};

typedef struct {
    Moment moment;
    int32_t score;
} Best;

static void consider(const Play *p, Best *best, Luck *luck, int32_t score, Moment moment) {
    const World *w = p->world;
    bool again = (int32_t)moment.kind == scene_get(w, SCENE_LAST_KIND);
    bool same = moment.person > 0 && moment.person + 1 == scene_get(w, SCENE_LAST_PERSON);
    score += luck_below(luck, SCORE_SPREAD);
    if ((again || same) && score < URGENT)
        score -= 2 * SCORE_SPREAD;
    if (score > best->score)
        *best = (Best){moment, score};
}

static int32_t event_score(const Event *e) {
    switch ((EventKind)e->kind) {
    case EVENT_promise: return SCORE_PROMISE;
    case EVENT_deed: return SCORE_DEED;
    case EVENT_used:
    case EVENT_told_back: return SCORE_HURT;
    case EVENT_told: return e->b == 0 ? SCORE_TOLD : 0;
    case EVENT_invites: return e->b == 0 ? SCORE_INVITES : 0;
    default: return 0;
    }
}

/* Where the two would be face to face, of the wanted PlaceKind or NONE for any: the kinds of places that people of these shifts share. */
static int32_t pick_place(const Play *p, int32_t i, Luck *luck, int32_t wanted) {
    const World *w = p->world;
    const Setup *s = &p->pack->setup;
    bool dept = person_dept(w)[i] == person_dept(w)[0], shift = person_shift(w)[i] == person_shift(w)[0];
    int32_t fit[PLACES_MAX], count = 0;
    for (int32_t k = 0; k < s->places; k++) {
        PlaceKind kind = (PlaceKind)s->place[k].kind;
        bool work = dept && shift && (s->place[k].dept == DEPTS_MAX || s->place[k].dept == person_dept(w)[0]);
        bool fits = kind == PLACE_HOME || (kind == PLACE_LUNCH && shift) || (kind == PLACE_SHIFT && work);
        if (fits && (wanted == NONE || (int32_t)kind == wanted))
            fit[count++] = k;
    }
    return count ? fit[luck_below(luck, count)] : NONE;
}

static bool willing(const World *w, int32_t i) {
    return person_avoids(w)[i] < w->week;
}

static void from_events(const Play *p, Best *best, Luck *luck) {
    for (int32_t e = 0; e < p->log.count; e++) {
        const Event *event = &p->log.event[e];
        int32_t score = event_score(event), i = event->a;
        if (event->kind == EVENT_group && event->a != 0) {
            consider(p, best, luck, SCORE_GROUP, (Moment){MOMENT_GROUP, event->a, NONE, event->k, e});
            continue;
        }
        if (!score || i <= 0 || i >= p->world->n || (!willing(p->world, i) && score < SCORE_HURT))
            continue;
        consider(p, best, luck, score, (Moment){MOMENT_THEY_START, i, pick_place(p, i, luck, NONE), NONE, e});
    }
}

static void from_company(const Play *p, Best *best, Luck *luck) {
    const World *w = p->world;
    for (int32_t card = CARD_LUNCH; card <= CARD_HOME; card++) {
        int32_t i = w->card_who[card];
        if (w->card_use[card] != USE_nothing && i > 0 && willing(w, i))
            consider(p, best, luck, SCORE_PLACE,
                     (Moment){MOMENT_PLACE, i, pick_place(p, i, luck, card == CARD_LUNCH ? PLACE_LUNCH : PLACE_HOME), NONE, NONE});
    }
    for (int32_t i = 1; i < w->n; i++) {
        int32_t met = person_met(w)[i];
        bool near = person_dept(w)[i] == person_dept(w)[0] && person_shift(w)[i] == person_shift(w)[0];
        if (willing(w, i) && (near || tie_trust(w, i)[0] >= p->rules.band_warm) && (met == NEVER || w->week - met > (near ? NEAR_WEEKS : NEGLECT_WEEKS)))
            consider(p, best, luck, SCORE_NEGLECTED, (Moment){MOMENT_PLACE, i, pick_place(p, i, luck, NONE), NONE, NONE});
    }
}

static bool season_is_full(const Play *p, Luck *luck) {
    const World *w = p->world;
    int32_t season = world_season(w), most = season <= SEASONS_SLOW ? MOMENTS_FIRST : MOMENTS_LATER;
    if (scene_get(w, SCENE_SEASON_COUNT) >= most)
        return true;
    return luck_below(luck, SEASON_WEEKS) >= most;
}

Moment director_pick(const Play *p) {
    const World *w = p->world;
    Luck luck = luck_of(w->seed, w->week, LUCK_DIRECTOR, scene_get(w, SCENE_SEASON_COUNT), 0);
    Best best = {{.kind = MOMENT_NONE, .person = NOBODY, .place = NONE, .about = NONE, .cause = NONE}, 0};
    bool first_shift = w->week == 0 && scene_get(w, SCENE_SEASON_COUNT) < FIRST_SHIFT_MOMENTS;
    bool played = scene_get(w, SCENE_LAST_WEEK) == w->week + 1;
    if (played && !first_shift)
        return best.moment;
    if (w->request != STAFFER_nothing && w->request_answer == REQUEST_OPEN)
        consider(p, &best, &luck, SCORE_REQUEST, (Moment){MOMENT_REQUEST, NOBODY, NONE, w->request, NONE});
    from_events(p, &best, &luck);
    int32_t story = story_pick(&(Scene){p->pack, &p->model, false}, NONE);
    if (story != NONE)
        consider(p, &best, &luck, first_shift ? SCORE_FIRST_SHIFT : SCORE_STORY,
                 (Moment){MOMENT_STORY, NOBODY, p->pack->storylet[story].place, story, NONE});
    if (!first_shift)
        from_company(p, &best, &luck);
    if (best.score < URGENT && !first_shift && season_is_full(p, &luck))
        best.moment.kind = MOMENT_NONE;
    return best.moment;
}
