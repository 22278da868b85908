/* A run that a test plays: by hand, through moments, or bare, only the model; with everything that
   happened kept, and places in it to go back to. */
#ifndef TESTS_RUNS_PLAY_BOARDS_H
#define TESTS_RUNS_PLAY_BOARDS_H
#include "run/organizer.h"
#include "run/policies.h"
#include "script/diagnostic.h"
#include "script/preset.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BOARDS_KEPT_MAX = 8, BOARDS_NAME = 40, BOARDS_MINDS_MAX = 8, BOARDS_STEPS_MAX = 2000 };

/* What all runs of a test share; loading is slow beside playing. */
typedef struct {
    Pack *pack;
    PolicyPlaces places;
    Mind *employer, *staffer;
    Mind *organizer[BOARDS_MINDS_MAX];
    char organizer_name[BOARDS_MINDS_MAX][BOARDS_NAME];
    int32_t organizers;
} Troupe;

/* A place in a run to go back to, or to compare with. */
typedef struct {
    char name[BOARDS_NAME];
    World *world;
    EventLog log;
    Event *event;           /* all up to there */
    int32_t scanned, events, scene, shown;
} KeptPlace;

typedef struct {
    Troupe *troupe;
    Play play;
    Event *event;           /* all so far, oldest first */
    int32_t events, room;
    int32_t scanned;        /* of play.log, so many are in `event` */
    KeptPlace kept[BOARDS_KEPT_MAX];
    int32_t kept_count;
} Boards;

static inline void diagnostics_end(Diagnostics *diagnostics) {
    diagnostics_print(diagnostics, stderr, 0);
    diagnostics_free(diagnostics);
}

static inline bool troupe_open(Troupe *t, const char *source) {
    Diagnostics *diagnostics = diagnostics_new();
    memset(t, 0, sizeof *t);
    snprintf(t->places.shipped, sizeof t->places.shipped, "%s/scripts/policies", source);
    snprintf(t->places.pack, sizeof t->places.pack, "%s/scripts/packs/warehouse", source);
    t->pack = pack_load(t->places.pack, diagnostics);
    t->employer = mind_load_from_pack(t->places.pack, ROLE_EMPLOYER, diagnostics);
    t->staffer = mind_load_from_pack(t->places.pack, ROLE_STAFFER, diagnostics);
    bool fine = t->pack && !diagnostics_errors(diagnostics);
    diagnostics_end(diagnostics);
    return fine;
}

static inline void troupe_close(Troupe *t) {
    for (int32_t k = 0; k < t->organizers; k++)
        mind_free(t->organizer[k]);
    mind_free(t->employer);
    mind_free(t->staffer);
    pack_free(t->pack);
}

/* An organizer by its name, loaded once; NULL when there is none. */
static inline Mind *troupe_organizer(Troupe *t, const char *name) {
    for (int32_t k = 0; k < t->organizers; k++)
        if (!strcmp(t->organizer_name[k], name))
            return t->organizer[k];
    if (t->organizers == BOARDS_MINDS_MAX)
        return NULL;
    Diagnostics *diagnostics = diagnostics_new();
    Mind *mind = policy_load(&t->places, name, diagnostics);
    diagnostics_end(diagnostics);
    if (mind) {
        snprintf(t->organizer_name[t->organizers], BOARDS_NAME, "%s", name);
        t->organizer[t->organizers++] = mind;
    }
    return mind;
}

/* ---- what happened ---- */

static inline void boards_scan(Boards *s) {
    const EventLog *log = &s->play.log;
    for (; s->scanned < log->count; s->scanned++) {
        if (s->events == s->room) {
            s->room = s->room * 2 + BOARDS_STEPS_MAX;
            s->event = realloc(s->event, sizeof *s->event * (size_t)s->room);
        }
        s->event[s->events++] = log->event[s->scanned];
    }
}

/* The week has run: the log was emptied before it. */
static inline void boards_scan_week(Boards *s) {
    s->scanned = 0;
    boards_scan(s);
}

/* `bare`: only the model, no cards and moments. `employer`: NULL for the pack's. */
static inline void boards_begin(Boards *s, Troupe *troupe, const Rules *rules, uint64_t seed, bool bare, Mind *employer) {
    PlayOptions options = {.automatic = bare, .speaks = !bare, .employer = employer ? employer : troupe->employer,
                           .staffer = troupe->staffer};
    memset(s, 0, sizeof *s);
    s->troupe = troupe;
    play_begin(&s->play, troupe->pack, rules, seed, options);
    boards_scan(s);
}

static inline void boards_end(Boards *s) {
    for (int32_t k = 0; k < s->kept_count; k++) {
        world_free(s->kept[k].world);
        free(s->kept[k].event);
    }
    free(s->event);
    play_end(&s->play);
}

/* ---- going on ---- */

static inline bool boards_take(Boards *s, Intent intent) {
    int32_t week = s->play.world->week;
    if (!play_take(&s->play, intent))
        return false;
    if (s->play.world->week == week)
        boards_scan(s);
    else
        boards_scan_week(s);
    return true;
}

/* Through moments on the first thing offered, until the week or the end. False: stuck. */
static inline bool boards_lead_on(Boards *s) {
    PlayChoice offer[PLAY_OFFER_MAX];
    for (int32_t step = 0; step < BOARDS_STEPS_MAX; step++) {
        if (s->play.automatic || play_stage(&s->play) == PLAY_WEEK || play_stage(&s->play) == PLAY_END)
            return true;
        if (!play_offer(&s->play, offer) || !boards_take(s, offer[0].intent))
            return false;
    }
    return false;
}

static inline bool boards_weeks(Boards *s, int32_t weeks) {
    for (int32_t k = 0; k < weeks; k++) {
        if (!boards_lead_on(s))
            return false;
        if (s->play.world->run_state != RUN_GOES_ON)
            return true;
        if (!boards_take(s, intent_make(INTENT_week, 0, 0, 0)))
            return false;
    }
    return boards_lead_on(s);
}

static inline void boards_saw_intent(void *context, const Play *play, Intent intent) {
    (void)play;
    (void)intent;
    boards_scan(context);
}
static inline void boards_saw_week(void *context, const Play *play) {
    (void)play;
    boards_scan_week(context);
}

/* A mind plays so many weeks; 0 for all that are left. */
static inline bool boards_organizer(Boards *s, const char *name, int32_t weeks) {
    Organizer o = {.mind = troupe_organizer(s->troupe, name), .weeks = weeks, .trace = boards_saw_intent,
                   .week = boards_saw_week, .context = s};
    if (!o.mind)
        return false;
    bool automatic = s->play.automatic;
    s->play.automatic = true;
    organizer_run(&o, &s->play);
    s->play.automatic = automatic;
    return !*mind_message(o.mind);
}

/* ---- places to go back to ---- */

static inline const KeptPlace *boards_find(const Boards *s, const char *name) {
    for (int32_t k = 0; k < s->kept_count; k++)
        if (!strcmp(s->kept[k].name, name))
            return &s->kept[k];
    return NULL;
}

static inline bool boards_keep(Boards *s, const char *name) {
    if (s->kept_count == BOARDS_KEPT_MAX || boards_find(s, name))
        return false;
    KeptPlace *k = &s->kept[s->kept_count++];
    snprintf(k->name, sizeof k->name, "%s", name);
    k->world = world_new(s->play.model.setup);
    world_copy(k->world, s->play.world);
    k->log = s->play.log;
    k->scanned = s->scanned;
    k->events = s->events;
    k->event = malloc(sizeof *k->event * (size_t)(s->events + 1));
    memcpy(k->event, s->event, sizeof *k->event * (size_t)s->events);
    k->scene = s->play.scene;
    k->shown = s->play.shown_count;
    return true;
}

static inline bool boards_back(Boards *s, const char *name) {
    const KeptPlace *k = boards_find(s, name);
    if (!k)
        return false;
    world_copy(s->play.world, k->world);
    s->play.log = k->log;
    s->scanned = k->scanned;
    s->events = k->events;
    memcpy(s->event, k->event, sizeof *k->event * (size_t)k->events);
    s->play.scene = k->scene;
    s->play.shown_count = k->shown;
    return true;
}

#endif
