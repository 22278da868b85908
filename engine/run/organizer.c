#include "run/organizer.h"

typedef struct {
    const Organizer *organizer;
    Play *play;
} Taking;

static bool sink(void *context, Intent intent, TalkTurn *turn) {
    Taking *t = context;
    TalkTurn none;
    if (t->organizer->trace) {
        if (play_refused(t->play, intent))
            return false;
        t->organizer->trace(t->organizer->context, t->play, intent);
    }
    return play_take_turn(t->play, intent, turn ? turn : &none);
}

void organizer_run(const Organizer *o, Play *play) {
    Taking taking = {o, play};
    mind_begin_run(o->mind);
    for (int32_t week = 0; play->world->run_state == RUN_GOES_ON && (!o->weeks || week < o->weeks); week++) {
        mind_week(o->mind, &play->model, sink, &taking);
        if (talk_going(play->world))
            sink(&taking, intent_make(INTENT_leave, 0, 0, 0), NULL);
        sink(&taking, intent_make(INTENT_week, 0, 0, 0), NULL);
        if (o->week)
            o->week(o->context, play);
    }
}

typedef struct {
    const Organizer *inner;
    Result *result;
} Recording;

static void record_week(void *context, const Play *play) {
    Recording *r = context;
    if (r->inner->no_digest)
        result_figures(r->result, play);
    else
        result_week(r->result, play);
    if (r->inner->week)
        r->inner->week(r->inner->context, play);
}

static void record_trace(void *context, const Play *play, Intent intent) {
    Recording *r = context;
    r->inner->trace(r->inner->context, play, intent);
}

void organizer_result(const Organizer *o, const Pack *pack, const Rules *rules, uint64_t seed,
                      PlayOptions options, Result *result) {
    Play play;
    Recording recording = {o, result};
    Organizer recorded = *o;
    recorded.week = record_week;
    recorded.trace = o->trace ? record_trace : NULL;
    recorded.context = &recording;
    options.automatic = true;
    play_begin(&play, pack, rules, seed, options);
    result_begin(result, &play);
    organizer_run(&recorded, &play);
    result_end(result, &play);
    result->steps_most = mind_steps_most(o->mind);
    play_end(&play);
}
