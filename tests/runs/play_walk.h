/* Somebody who plays without sense: any legal choice, by luck or by a pattern, through a whole run. */
#ifndef TESTS_RUNS_PLAY_WALK_H
#define TESTS_RUNS_PLAY_WALK_H
#include "run/play.h"
#include "sim/digest.h"

typedef enum { WALK_FIRST, WALK_PATTERN, WALK_LUCK } WalkKind;
enum { WALK_STEP = 7, WALK_SEEKS = 3, WALK_TRIES = 6, WALK_STUCK = 400 };

typedef struct {
    WalkKind kind;
    Luck luck;
    int32_t step;       /* choices so far */
    int32_t this_week;  /* of them, since the week began: too many is being stuck */
    bool may_finish;
    char wrong[200];    /* what must not be, "" for nothing */
} Walk;

static inline Walk walk_begin(WalkKind kind, uint64_t seed) {
    Walk walk = {.kind = kind};
    walk.luck = luck_of(seed, 0, LUCK_SCENERY, PEOPLE_MAX, (int32_t)kind);
    return walk;
}

/* 0 to n - 1. */
static inline int32_t walk_pick(Walk *walk, int32_t n) {
    if (walk->kind == WALK_FIRST || n < 2)
        return 0;
    return walk->kind == WALK_LUCK ? luck_below(&walk->luck, n) : walk->step * WALK_STEP % n;
}

static inline int32_t walk_person(Walk *walk, const World *w) {
    return 1 + walk_pick(walk, w->n - 1);
}

/* The second free argument of a use: a person, an activity, an issue, a kind, as it needs. */
static inline Intent walk_use(Walk *walk, const Play *p) {
    const World *w = p->world;
    Use use = (Use)walk_pick(walk, USE_COUNT);
    int32_t a = 0, b = 0;
    switch (use) {
    case USE_lunch:
    case USE_home:
    case USE_help:
    case USE_keep: a = walk_person(walk, w); break;
    case USE_time:
        a = walk_person(walk, w);
        b = walk_pick(walk, ACTIVITY_COUNT);
        break;
    case USE_introduce:
        a = walk_person(walk, w);
        b = 1 + a % (w->n - 1);
        break;
    case USE_group: a = walk_pick(walk, w->issues); break;
    case USE_propose:
        a = walk_pick(walk, ACTION_COUNT);
        b = walk_pick(walk, w->issues);
        break;
    case USE_talk:
    case USE_word: use = USE_sleep; break; /* these are taken by a talk */
    default: break;
    }
    return intent_make(INTENT_use, (int32_t)use, a, b);
}

/* Something that might be chosen in an open week; it may be refused. */
static inline Intent walk_wish(Walk *walk, const Play *p) {
    const World *w = p->world;
    const Setup *s = &p->pack->setup;
    Intent use = walk_use(walk, p);
    switch (walk_pick(walk, 5)) {
    case 0: return intent_make(INTENT_talk, walk_person(walk, w), walk_pick(walk, s->places), 1 + walk_pick(walk, p->rules.talk_turns));
    case 1: {
        Intent card = intent_make(INTENT_card, walk_pick(walk, CARDS), use.arg[ARG_1], use.arg[ARG_2]);
        card.arg[ARG_4] = use.arg[ARG_3];
        return card;
    }
    case 2: return intent_make(INTENT_confide, walk_person(walk, w), walk_pick(walk, w->issues), 0);
    case 3: return intent_make(INTENT_call_off, 0, 0, 0);
    default: return use;
    }
}

static inline Intent walk_week(Walk *walk, const Play *p) {
    Intent week = intent_make(INTENT_week, 0, 0, 0);
    if (walk->kind == WALK_FIRST || walk->this_week > WALK_TRIES || walk_pick(walk, WALK_SEEKS) == 0)
        return week;
    for (int32_t k = 0; k < WALK_TRIES; k++) {
        Intent wish = walk_wish(walk, p);
        if (!play_refused(p, wish))
            return wish;
    }
    return week;
}

/* Looks at what is offered: something is, and all of it can be taken. */
static inline Intent walk_offer(Walk *walk, const Play *p) {
    PlayChoice offer[PLAY_OFFER_MAX];
    int32_t count = play_offer(p, offer);
    if (count < 1 || count > PLAY_OFFER_MAX) {
        snprintf(walk->wrong, sizeof walk->wrong, "%d things are offered in stage %d", (int)count, (int)play_stage(p));
        return intent_make(INTENT_pass, 0, 0, 0);
    }
    for (int32_t k = 0; k < count; k++) {
        const char *why = play_refused(p, offer[k].intent);
        char text[INTENT_TEXT_MAX];
        intent_print(&p->model, offer[k].intent, text);
        if (why)
            snprintf(walk->wrong, sizeof walk->wrong, "offered and refused (%s): %s", why, text);
        if (offer[k].line != NONE && !*pack_bubble(p->pack, offer[k].line, 0))
            snprintf(walk->wrong, sizeof walk->wrong, "offered without words: %s", text);
    }
    Intent chosen = offer[walk_pick(walk, count)].intent;
    if (chosen.kind == INTENT_finish && !walk->may_finish)
        chosen = offer[0].intent;
    Intent mark = intent_make(INTENT_mark, walk_person(walk, p->world), walk_pick(walk, 2), 0);
    bool marks = play_stage(p) == PLAY_EVE && walk->kind != WALK_FIRST && walk->this_week < WALK_TRIES;
    return marks && walk_pick(walk, 2) && !play_refused(p, mark) ? mark : chosen;
}

/* The next choice; false at the end, or when something is wrong. */
static inline bool walk_next(Walk *walk, const Play *p, Intent *out) {
    if (play_stage(p) == PLAY_END || *walk->wrong)
        return false;
    *out = play_stage(p) == PLAY_WEEK ? walk_week(walk, p) : walk_offer(walk, p);
    walk->step++;
    walk->this_week = out->kind == INTENT_week ? 0 : walk->this_week + 1;
    if (walk->this_week > WALK_STUCK)
        snprintf(walk->wrong, sizeof walk->wrong, "stuck in stage %d of week %d", (int)play_stage(p), (int)p->world->week);
    return !*walk->wrong;
}

#endif
