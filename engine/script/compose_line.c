/* One line: whether it can be said, which of several, and what stands beside it. */
#include "script/compose_inside.h"
#include "sim/ask.h"
#include "sim/tie.h"
#include <string.h>

enum { ONCE_OVER_WORDS = 8, SHORT_WORDS = 4 };

int32_t scene_who(const Scene *s) {
    const World *w = s->model->world;
    return talk_going(w) ? person_identity(w)[w->talk_person] : NONE;
}

Band scene_band(const Scene *s) {
    const World *w = s->model->world;
    return talk_going(w) ? world_band(w, s->model->rules, w->talk_person, 0) : BAND_COLD;
}

Luck scene_luck(const Scene *s, Purpose purpose) {
    const World *w = s->model->world;
    int32_t person = talk_going(w) ? w->talk_person : 0;
    return model_luck(s->model, LUCK_SCENERY, person, w->talk_turn * PURPOSES + (int32_t)purpose);
}

WhenContext scene_context(const Scene *s) {
    const World *w = s->model->world;
    bool talk = talk_going(w);
    WhenContext c = when_context(s->model, s->pack, talk ? w->talk_person : NOBODY, talk ? w->talk_place : NONE);
    c.reply = talk && w->talk_turn > 0 ? w->talk_last_reply : NONE;
    return c;
}

int32_t scene_place_of(const Scene *s, int32_t person) {
    const World *w = s->model->world;
    for (int32_t i = 0; i < w->n; i++)
        if (person_identity(w)[i] == person)
            return i;
    return NOBODY;
}

int32_t spoken_person(const Scene *s, const SpokenLine *item) {
    if (item->speaker <= SPOKEN_BESIDES)
        return SPOKEN_BESIDES - item->speaker;
    return item->speaker == SPOKEN_NARRATION ? NONE : person_identity(s->model->world)[item->speaker];
}

bool line_fits(const Scene *s, int32_t line, int32_t move) {
    const World *w = s->model->world;
    const Line *l = &s->pack->line[line];
    if (l->to_move != NONE && l->to_move != move)
        return false;
    if (l->tells != NONE && talk_going(w) && l->speaker == SPEAKER_ANYONE &&
        !(tie_told(w, 0)[w->talk_person] >> l->tells & 1))
        return false;
    if (l->when == NONE)
        return true;
    WhenContext c = scene_context(s);
    return when_holds(&c, l->when);
}

bool line_fresh(const Scene *s, int32_t line) {
    return memory_line_free(s->model->world, s->pack, line, ONCE_OVER_WORDS);
}

/* How well the form of a line suits the manner of the reply: a test asks back, a door that closes is
   a gesture or few words, one that opens says more than one thing. */
static int32_t suits(const Scene *s, int32_t line, Wish wish) {
    const Line *l = &s->pack->line[line];
    const char *last = pack_text(s->pack, l->bubble[l->bubbles - 1]);
    size_t length = strlen(last);
    int32_t points = l->to_move != NONE && l->to_move == wish.move;
    if (wish.tells != NONE && l->tells == wish.tells)
        points += 2;
    switch (wish.manner) {
    case MANNER_TESTS: return points + (length && last[length - 1] == '?');
    case MANNER_OPENS:
        return points + (l->bubbles > 1 || l->learn != NONE || l->bridge_topic != NONE || l->invites != NONE);
    case MANNER_GUARDED:
    case MANNER_CLOSES: return points + (*last == '(' || l->words <= SHORT_WORDS);
    default: return points;
    }
}

/* Order among lines that may be said: larger is better. */
static int64_t rank(const Scene *s, int32_t line, Wish wish) {
    int32_t week = said_week(s, line);
    int64_t age = week == NEVER ? RUN_WEEKS + 1 : s->model->world->week - week;
    bool fresh = line_fresh(s, line);
    return ((int64_t)fresh * (RUN_WEEKS * 2) + age) * (PERCENT) + suits(s, line, wish);
}

static bool may_repeat(const Scene *s, int32_t line, Stale stale) {
    return stale == STALE_ANY || line_fresh(s, line) ||
           (stale == STALE_SHORT && s->pack->line[line].words <= ONCE_OVER_WORDS);
}

int32_t line_pick(const Scene *s, Range lines, Wish wish, Luck *luck) {
    int32_t best = NONE, equals = 0;
    int64_t most = 0;
    for (int32_t l = lines.first; l < lines.first + lines.count; l++) {
        if (!line_fits(s, l, wish.move) || !may_repeat(s, l, (Stale)wish.stale))
            continue;
        int64_t points = rank(s, l, wish);
        if (best == NONE || points > most) {
            best = l;
            most = points;
            equals = 1;
        } else if (points == most && !luck_below(luck, ++equals)) {
            best = l;
        }
    }
    return best;
}

static int32_t speaker_of(const Scene *s, int32_t line) {
    const World *w = s->model->world;
    int32_t speaker = s->pack->line[line].speaker;
    if (speaker == SPEAKER_NARRATION)
        return SPOKEN_NARRATION;
    if (speaker == SPEAKER_ANYONE)
        return talk_going(w) ? w->talk_person : SPOKEN_NARRATION;
    int32_t place = scene_place_of(s, speaker);
    return place == NOBODY ? SPOKEN_BESIDES - speaker : place;
}

/* A confidence used: the one who gave it hears of it, if they are still here. */
static void leak(const Scene *s, int32_t fact) {
    World *w = s->model->world;
    const Fact *f = &s->pack->fact[fact];
    int32_t i = scene_place_of(s, f->person);
    memory_leak(w, s->pack, fact);
    if (!s->words_only && i != NOBODY && f->tells != NONE && (person_confided(w)[i] >> f->tells & 1))
        ask_leak(s->model, i, f->tells);
}

void line_say(const Scene *s, int32_t line, Spoken *out) {
    if (line == NONE || out->count >= SPOKEN_MAX)
        return;
    World *w = s->model->world;
    const Line *l = &s->pack->line[line];
    int32_t speaker = speaker_of(s, line);
    out->item[out->count++] = (SpokenLine){speaker, line};
    memory_say(w, s->pack, line);
    if (l->learn != NONE)
        memory_learn(w, s->pack, l->learn);
    if (l->shares != NONE && talk_going(w))
        memory_share(w, s->pack, w->talk_person, l->shares);
    if (l->mark != NONE)
        memory_mark(w, s->pack, l->mark);
    if (l->leaks != NONE)
        leak(s, l->leaks);
    if (speaker > 0) {
        scene_put(s, CELL_LAST, line);
        if (l->invites != NONE && !s->words_only)
            person_invited(w)[speaker] = w->week + s->model->rules->invitation_weeks;
        if (l->bridge_topic != NONE) {
            scene_put(s, CELL_BRIDGE, l->bridge_topic);
            *scene_cell(s, CELL_BRIDGE_RUNG) = l->bridge_rung;
        }
    }
}
