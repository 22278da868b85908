/* Storylets: which one fits a week, its words, and what the player may answer. */
#include "script/story.h"
#include "script/compose_inside.h"
#include <string.h>

static const Wish any_wish = {NONE, NONE, NONE, STALE_ANY};

/* Everybody who speaks in it, or whom an answer is about, is here. */
static bool cast_is_here(const Scene *s, const Storylet *t) {
    const Pack *p = s->pack;
    for (int32_t l = t->beats.first; l < t->beats.first + t->beats.count; l++) {
        int32_t who = p->line[l].speaker;
        if (who > 0 && who < p->setup.profiles_count && scene_place_of(s, who) == NOBODY)
            return false;
    }
    for (int32_t o = t->options.first; o < t->options.first + t->options.count; o++) {
        int32_t with = p->option[o].with;
        if (with != NONE && with < p->setup.profiles_count && scene_place_of(s, with) == NOBODY)
            return false;
    }
    return true;
}

static WhenContext story_context(const Scene *s, const Storylet *t, int32_t person) {
    WhenContext c = when_context(s->model, s->pack, person, t->place);
    c.events = s->model->log ? s->model->log->event : NULL;
    c.event_count = s->model->log ? s->model->log->count : 0;
    return c;
}

bool story_fits(const Scene *s, int32_t storylet) {
    const World *w = s->model->world;
    const Storylet *t = &s->pack->storylet[storylet];
    int32_t week = memory_storylet_week(w, s->pack, storylet);
    if (week != NEVER && (t->once || w->week - week < t->cool_down || w->week == week))
        return false;
    WhenContext c = story_context(s, t, NOBODY);
    return cast_is_here(s, t) && when_holds(&c, t->when);
}

int32_t story_pick(const Scene *s, int32_t place) {
    Luck luck = model_luck(s->model, LUCK_SCENERY, 0, FOR_STORY);
    int32_t sum = 0, chosen = NONE;
    for (int32_t i = 0; i < s->pack->storylets; i++) {
        const Storylet *t = &s->pack->storylet[i];
        if ((place != NONE && t->place != NONE && t->place != place) || !story_fits(s, i))
            continue;
        sum += t->weight;
        if (luck_below(&luck, sum) < t->weight)
            chosen = i;
    }
    return chosen;
}

int32_t story_name(const Scene *s) {
    return scene_get(s, CELL_STORY_NAME);
}
int32_t story_other(const Scene *s) {
    return scene_get(s, CELL_STORY_OTHER);
}

static bool coworker(const World *w, int32_t i) {
    return i > 0 && i < w->n;
}

static bool speaks_in(const Scene *s, const Storylet *t, int32_t person) {
    for (int32_t l = t->beats.first; l < t->beats.first + t->beats.count; l++)
        if (s->pack->line[l].speaker == person)
            return true;
    return false;
}

/* A coworker for a name that no event gives: one of whom the condition is true, by luck, but those who
   speak in it themselves. */
static int32_t somebody(const Scene *s, const Storylet *t, int32_t but, Luck *luck) {
    const World *w = s->model->world;
    int32_t chosen = NOBODY, equals = 0, most = 0;
    for (int32_t i = 1; i < w->n; i++) {
        WhenContext c = story_context(s, t, i);
        int32_t points = 1 + when_holds(&c, t->when);
        if (i == but || speaks_in(s, t, person_identity(w)[i]) || points < most)
            continue;
        equals = points > most ? 0 : equals;
        most = points;
        if (!luck_below(luck, ++equals))
            chosen = i;
    }
    return chosen;
}

/* Whom the event in its `when` names; where there is none, somebody. */
static void choose_names(const Scene *s, const Storylet *t) {
    const World *w = s->model->world;
    const EventLog *log = s->model->log;
    Luck luck = model_luck(s->model, LUCK_SCENERY, 1, FOR_STORY);
    int32_t name = NOBODY, other = NOBODY;
    for (int32_t e = 0; log && t->event != NONE && e < log->count; e++)
        if (log->event[e].kind == t->event && coworker(w, log->event[e].a)) {
            name = log->event[e].a;
            other = coworker(w, log->event[e].b) ? log->event[e].b : NOBODY;
        }
    if (name == NOBODY)
        name = somebody(s, t, NOBODY, &luck);
    if (other == NOBODY)
        other = somebody(s, t, name, &luck);
    scene_put(s, CELL_STORY_NAME, name);
    scene_put(s, CELL_STORY_OTHER, other);
}

void story_show(const Scene *s, int32_t storylet, Spoken *out) {
    const Storylet *t = &s->pack->storylet[storylet];
    out->count = 0;
    memset(scene_cell(s, 0), 0, CELL_TALK_END * sizeof(int32_t));
    choose_names(s, t);
    memory_storylet(s->model->world, s->pack, storylet);
    for (int32_t l = t->beats.first; l < t->beats.first + t->beats.count; l++)
        line_say(s, l, out);
}

int32_t story_offer(const Scene *s, int32_t storylet, Offered out[OFFERS_MAX]) {
    const Storylet *t = &s->pack->storylet[storylet];
    int32_t count = 0;
    for (int32_t i = 0; i < t->options.count && count < OFFERS_MAX; i++) {
        const Option *o = &s->pack->option[t->options.first + i];
        if (line_fits(s, o->line, NONE))
            out[count++] = (Offered){intent_make(INTENT_choose, i, o->line, 0), t->options.first + i, o->line};
    }
    Luck luck = model_luck(s->model, LUCK_SCENERY, 2 + storylet, FOR_STORY);
    for (int32_t i = count - 1; i > 0; i--) {
        int32_t j = luck_below(&luck, i + 1);
        Offered keep = out[i];
        out[i] = out[j];
        out[j] = keep;
    }
    return count;
}

bool story_find(const Scene *s, int32_t storylet, Intent choose, Offered *out) {
    const Storylet *t = &s->pack->storylet[storylet];
    int32_t i = choose.arg[ARG_1];
    if (i < 0 || i >= t->options.count || s->pack->option[t->options.first + i].line != choose.arg[ARG_2])
        return false;
    *out = (Offered){choose, t->options.first + i, choose.arg[ARG_2]};
    return true;
}

void story_choose(const Scene *s, int32_t storylet, const Offered *chosen, Spoken *out) {
    (void)storylet;
    out->count = 0;
    if (!chosen)
        return;
    Luck luck = model_luck(s->model, LUCK_SCENERY, chosen->option, FOR_STORY);
    AnswerQuery q = {NONE, chosen->option, NONE, 0, move_family((Move)s->pack->option[chosen->option].move),
                     BAND_COLD, REPLY_NEUTRAL};
    line_say(s, chosen->line, out);
    line_say(s, line_pick(s, pack_answers_at(s->pack, &q, ANSWER_OPTION), any_wish, &luck), out);
}
