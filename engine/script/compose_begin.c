/* How a talk begins and how it ends. */
#include "script/compose_inside.h"
#include "sim/ask.h"
#include <string.h>

static const Wish new_wish = {NONE, NONE, NONE, STALE_NEVER};
static const Wish short_wish = {NONE, NONE, NONE, STALE_SHORT};

bool compose_over(const Scene *s) {
    return *scene_cell(s, CELL_OVER) != 0;
}

const char *compose_thought(const Scene *s) {
    int32_t line = scene_get(s, CELL_THOUGHT);
    return line == NONE ? "" : pack_bubble(s->pack, line, 0);
}

/* Whether the beginning fits where it is and how they stand. A friendlier one never comes early. */
static int32_t start_points(const Scene *s, int32_t line, int32_t issue) {
    enum { RIGHT_ISSUE = 4, RIGHT_PLACE = 2, RIGHT_BAND = 1 };
    const Line *l = &s->pack->line[line];
    Band band = scene_band(s);
    if (issue != NONE && l->issue != issue)
        return 0;
    if (l->band != NONE && (l->band == BAND_SORE || band == BAND_SORE ? l->band != (int32_t)band : l->band > (int32_t)band))
        return 0;
    if (!line_fits(s, line, NONE) || !line_fresh(s, line))
        return 0;
    bool here = l->place == NONE || l->place == s->model->world->talk_place;
    return RIGHT_ISSUE + RIGHT_PLACE * here + RIGHT_BAND * (l->band == (int32_t)band);
}

static int32_t start_pick(const Scene *s, int32_t issue, Luck *luck) {
    Range starts = s->pack->person[scene_who(s)].starts;
    int32_t best = NONE, most = 0, equals = 0;
    for (int32_t l = starts.first; l < starts.first + starts.count; l++) {
        int32_t points = start_points(s, l, issue);
        if (points > most) {
            best = l;
            most = points;
            equals = 1;
        } else if (points && points == most && !luck_below(luck, ++equals)) {
            best = l;
        }
    }
    return best;
}

/* What they start about: where they tell it, or the facts of it; its words come when the player has
   said something. */
static void take_worry(const Scene *s, int32_t issue, bool told) {
    Range topics = s->pack->person[scene_who(s)].topics;
    int32_t topic = NONE, rung = told ? floor_told(s, issue, &topic) : NONE;
    scene_put(s, CELL_ISSUE, issue);
    for (int32_t t = topics.first; rung == NONE && t < topics.first + topics.count; t++) {
        topic = t;
        rung = s->pack->topic[t].grievance == issue ? floor_from(s, t, 1) : NONE;
    }
    if (rung != NONE)
        floor_take(s, topic, rung);
}

static bool they_start(const Scene *s, const Event *cause, Spoken *out, Luck *luck) {
    const World *w = s->model->world;
    bool told = cause && cause->kind == EVENT_told && cause->a == w->talk_person;
    if (!told && !w->talk_theirs)
        return false;
    if (!told && (scene_band(s) == BAND_COLD || !world_comfortable(w, s->model->rules, w->talk_person, 0)))
        return false;
    int32_t line = start_pick(s, told ? cause->k : NONE, luck);
    if (line == NONE && told) { /* no words of their own for it: the rung where it is told */
        int32_t topic = NONE, rung = floor_told(s, cause->k, &topic);
        if (rung == NONE || rung > talk_depth_limit(s->model))
            return false;
        floor_take(s, topic, rung);
        return floor_say(s, out, luck);
    }
    if (line == NONE)
        return false;
    line_say(s, line, out);
    take_worry(s, s->pack->line[line].issue, told);
    return true;
}

static Range due_lines(const Scene *s, const Event *cause) {
    const World *w = s->model->world;
    const Person *p = &s->pack->person[scene_who(s)];
    if (!cause || cause->a != w->talk_person)
        return (Range){0, 0};
    switch ((EventKind)cause->kind) {
    case EVENT_promise: return p->due[cause->v ? DUE_KEPT : DUE_BROKEN];
    case EVENT_hurt: return p->due[scene_band(s) == BAND_SORE ? DUE_SORE : DUE_REPAIRED];
    case EVENT_told_back:
    case EVENT_used: return p->due[DUE_SORE];
    case EVENT_answer: return cause->v > ANSWER_YES_THIN ? p->due[DUE_AFTER_NO] : (Range){0, 0};
    case EVENT_deed: return cause->v ? p->kept : p->not_kept;
    default: return (Range){0, 0};
    }
}

static bool due(const Scene *s, const Event *cause, Spoken *out, Luck *luck) {
    int32_t line = line_pick(s, due_lines(s, cause), new_wish, luck);
    line_say(s, line, out);
    return line != NONE;
}

/* What a thread left for the weeks after. */
static bool later(const Scene *s, Spoken *out, Luck *luck) {
    int32_t thread = s->pack->person[scene_who(s)].thread;
    if (thread == NONE)
        return false;
    int32_t line = line_pick(s, s->pack->thread[thread].later, new_wish, luck);
    line_say(s, line, out);
    return line != NONE;
}

static bool enter_thread(const Scene *s, Spoken *out, Luck *luck) {
    int32_t thread = thread_due(s);
    if (thread == NONE)
        return false;
    scene_put(s, CELL_THREAD, thread);
    memory_thread(s->model->world, s->pack, thread);
    thread_enter(s, s->pack->thread[thread].start, out, luck);
    return true;
}

/* A nod, where there are no words for this place: the pack's answers to silence. */
static int32_t nod(const Scene *s, Stale stale, Luck *luck) {
    AnswerQuery q = {scene_who(s), NONE, NONE, 0, FAMILY_REST, scene_band(s), REPLY_NEUTRAL};
    Wish wish = {MOVE_silence, MANNER_CLOSES, NONE, (int32_t)stale};
    int32_t line = line_pick(s, pack_answers_at(s->pack, &q, ANSWER_PERSON), wish, luck);
    return line != NONE ? line : line_pick(s, pack_answers_at(s->pack, &q, ANSWER_PACK), wish, luck);
}

static int32_t opener(const Scene *s, Wish wish, Luck *luck) {
    const World *w = s->model->world;
    int32_t place = w->talk_place;
    if (place < 0 || place >= PLACES_MAX)
        return NONE;
    return line_pick(s, pack_says(&s->pack->person[scene_who(s)].openers[place], scene_band(s)), wish, luck);
}

static int32_t scenery(const Scene *s, Wish wish, Luck *luck) {
    int32_t place = s->model->world->talk_place;
    return place < 0 || place >= PLACES_MAX ? NONE : line_pick(s, s->pack->bank.scene[place], wish, luck);
}

static bool asks_back(const Scene *s) {
    return offer_answers_question(s);
}

/* A topic follows at once where it has words that can stand alone, unless there is something to ask
   them about: then the player may begin. */
static void open_floor(const Scene *s, Spoken *out, Luck *luck) {
    enum { OFTEN = 3 };
    int32_t topic = floor_choose(s, luck);
    bool call = callback_pick(s, luck) != NONE;
    if (topic == NONE || (call && luck_below(luck, OFTEN)))
        return;
    if (asks_back(s)) /* a moment passes between a question in greeting and what comes next */
        line_say(s, scenery(s, new_wish, luck), out);
    floor_take(s, topic, floor_entry(s, topic));
    floor_say(s, out, luck);
}

static void at_place(const Scene *s, Spoken *out, Luck *luck) {
    int32_t greeting = opener(s, new_wish, luck);
    if (greeting == NONE)
        line_say(s, scenery(s, new_wish, luck), out);
    if (greeting == NONE && !out->count)
        greeting = opener(s, short_wish, luck);
    line_say(s, greeting, out);
    if (!out->count)
        line_say(s, scenery(s, short_wish, luck), out);
    open_floor(s, out, luck);
    if (scene_get(s, CELL_LAST) == NONE)
        line_say(s, nod(s, STALE_SHORT, luck), out);
}

void compose_begin(const Scene *s, const Event *cause, Spoken *out) {
    Luck luck = scene_luck(s, FOR_OPENING);
    out->count = 0;
    memset(scene_cell(s, 0), 0, CELL_TALK_END * sizeof(int32_t));
    if (!talk_going(s->model->world))
        return;
    if (!they_start(s, cause, out, &luck) && !due(s, cause, out, &luck) && !enter_thread(s, out, &luck) &&
        !later(s, out, &luck))
        at_place(s, out, &luck);
    offer_make(s);
}

void compose_close(const Scene *s, Spoken *out) {
    Luck luck = scene_luck(s, FOR_OPENING);
    out->count = 0;
    int32_t who = scene_who(s);
    if (who == NONE)
        return;
    memory_talk_ended(s->model->world, s->pack, s->model->world->talk_person, scene_band(s),
                      scene_get(s, CELL_TOPIC));
    if (scene_get(s, CELL_THREAD) != NONE) {
        if (!compose_over(s))
            thread_end(s, out, &luck);
        return;
    }
    Range closes = pack_says(&s->pack->person[who].closes, scene_band(s));
    int32_t line = line_pick(s, closes, new_wish, &luck);
    line = line != NONE ? line : nod(s, STALE_NEVER, &luck);
    line = line != NONE ? line : line_pick(s, closes, short_wish, &luck);
    line_say(s, line != NONE ? line : nod(s, STALE_SHORT, &luck), out);
    *scene_cell(s, CELL_OVER) = 1;
}

int32_t compose_deed(const Scene *s, int32_t i, bool done) {
    const World *w = s->model->world;
    const Person *p = &s->pack->person[person_identity(w)[i]];
    Luck luck = model_luck(s->model, LUCK_SCENERY, i, -1);
    int32_t line = line_pick(s, done ? p->kept : p->not_kept, short_wish, &luck);
    if (line != NONE)
        memory_say(s->model->world, s->pack, line);
    return line;
}
