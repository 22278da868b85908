/* What a storylet does: only what an author may state; how much of it, and what comes of it, is the
   model's. A rumor moves nothing by itself: it is a word, kept by the storylet's marks. */
#include "script/compose_inside.h"
#include "script/story.h"
#include "sim/coworkers.h"
#include "sim/powers.h"
#include "sim/use.h"
#include "sim/voice.h"

/* A person whom an effect names, or else the one its event is about. */
static int32_t whom(const Scene *s, const Effect *e) {
    int32_t i = e->person == NONE ? story_name(s) : scene_place_of(s, e->person);
    return i > 0 && i < s->model->world->n ? i : NOBODY;
}

static void reshift(const Scene *s, int32_t i) {
    const World *w = s->model->world;
    int32_t shifts = s->model->setup->shifts;
    if (i != NOBODY && shifts > 1)
        person_shift(w)[i] = (person_shift(w)[i] + 1) % shifts;
}

static void hours(const Scene *s, int32_t change) {
    World *w = s->model->world;
    int32_t left = w->hours_left + change * HOUR;
    w->hours_left = left < 0 ? 0 : left > use_budget(s->model) + HOUR ? use_budget(s->model) + HOUR : left;
}

static void tell(const Scene *s, int32_t i, int32_t issue) {
    if (i != NOBODY && issue != NONE && !(tie_told(s->model->world, 0)[i] >> issue & 1))
        voice_learn(s->model, 0, i, issue, false);
}

static void apply(const Scene *s, const Effect *e) {
    World *w = s->model->world;
    int32_t i = whom(s, e);
    switch ((EffectKind)e->kind) {
    case EFFECT_heat: voice_heat_change(s->model, e->k, (HeatChange)e->a); break;
    case EFFECT_employer: employer_make(s->model, (EmployerMove)e->a, i, e->k); break;
    case EFFECT_reshift: reshift(s, i); break;
    case EFFECT_leaves:
    case EFFECT_arrives: /* a place that falls free is filled at once: who comes is who goes */
        if (i != NOBODY)
            coworkers_leave(s->model, i, false);
        break;
    case EFFECT_hours: hours(s, e->a); break;
    case EFFECT_learn: memory_learn(w, s->pack, e->k); break;
    case EFFECT_mark: memory_mark(w, s->pack, e->k); break;
    case EFFECT_tells: tell(s, i, e->k); break;
    case EFFECT_rumor:
    case EFFECT_place_closed:
    case EFFECT_COUNT: break;
    }
}

/* With whom the chosen line is one turn of talk; NOBODY for a manager, or where nobody is meant. */
static int32_t partner(const Scene *s, const Option *o) {
    int32_t i = o->with_event ? story_name(s) : o->with == NONE ? NOBODY : scene_place_of(s, o->with);
    return i > 0 && i < s->model->world->n ? i : NOBODY;
}

void story_apply(const Scene *s, int32_t storylet, const Offered *chosen) {
    const Storylet *t = &s->pack->storylet[storylet];
    const Option *o = chosen ? &s->pack->option[chosen->option] : NULL;
    int32_t i = o ? partner(s, o) : NOBODY;
    if (i != NOBODY && !talk_going(s->model->world)) {
        int32_t issue = o->issue != NONE ? o->issue : TOPIC_LIFE;
        AskKind ask = o->asks != NONE ? (AskKind)o->asks : ASK_come_along;
        int32_t other = o->introduces[0] == NONE ? NOBODY : scene_place_of(s, o->introduces[0]);
        talk_begin(s->model, i, t->place, 1, true);
        talk_say(s->model, (TalkLine){(Move)o->move, (Goal)o->goal, ask, issue, other});
        talk_end(s->model);
    }
    for (int32_t e = t->effects.first; e < t->effects.first + t->effects.count; e++)
        apply(s, &s->pack->effect[e]);
}
