/* The letter at a season's turn, and the line for what can be seen in a week. */
#include "script/compose_inside.h"
#include "script/story.h"
#include <string.h>

static void read_part(const Scene *s, const LetterPart *part, Spoken *out) {
    WhenContext c = when_context(s->model, s->pack, NOBODY, NONE);
    int32_t read = 0;
    for (int32_t p = part->paragraphs.first; p < part->paragraphs.first + part->paragraphs.count; p++) {
        if (read >= part->take || !when_holds(&c, s->pack->line[p].when))
            continue;
        line_say(s, p, out);
        read++;
    }
}

void letter_show(const Scene *s, int32_t season, Spoken *out) {
    out->count = 0;
    for (int32_t i = 0; i < s->pack->letters && !out->count; i++) {
        const Letter *l = &s->pack->letter[i];
        if (l->season != season)
            continue;
        for (int32_t part = 0; part < l->parts; part++)
            read_part(s, &l->part[part], out);
        line_say(s, l->question, out);
    }
}

/* A coworker but for `but`, or NOBODY where there is none. */
static int32_t anybody(const Scene *s, int32_t but, Luck *luck) {
    int32_t others = s->model->world->n - 1 - (but > 0);
    if (others < 1)
        return NOBODY;
    int32_t i = 1 + luck_below(luck, others);
    return but > 0 && i >= but ? i + 1 : i;
}

/* Whom {name} and {other} stand for: those of the event; where it names nobody, somebody. */
static void choose_names(const Scene *s, const Event *event, Luck *luck) {
    const World *w = s->model->world;
    bool place_changed = event && (event->kind == EVENT_left || event->kind == EVENT_hired); /* b is no place */
    int32_t name = event && event->a > 0 && event->a < w->n ? event->a : anybody(s, NOBODY, luck);
    int32_t other = event && !place_changed && event->b > 0 && event->b < w->n ? event->b : anybody(s, name, luck);
    scene_put(s, CELL_STORY_NAME, name);
    scene_put(s, CELL_STORY_OTHER, other);
}

/* The player has no name in these lines. */
static bool speakable(const Scene *s, int32_t line, const Event *event) {
    const Line *l = &s->pack->line[line];
    bool player = event && event->kind != EVENT_heat && event->a == 0;
    for (int32_t b = 0; player && b < l->bubbles; b++)
        if (strstr(pack_text(s->pack, l->bubble[b]), "{name}"))
            return false;
    return line_fits(s, line, NONE) && line_fresh(s, line);
}

static int32_t choose(const Scene *s, int32_t happening, const Event *event) {
    int32_t best = NONE, equals = 0, oldest = 0;
    if (happening == NONE)
        return NONE;
    Range lines = s->pack->happening[happening].lines;
    Luck luck = model_luck(s->model, LUCK_SCENERY, event && event->a > 0 ? event->a : 0, PURPOSES + happening);
    choose_names(s, event, &luck);
    for (int32_t l = lines.first; l < lines.first + lines.count; l++) {
        if (!speakable(s, l, event))
            continue;
        int32_t week = said_week(s, l);
        if (best == NONE || week < oldest) {
            best = l;
            oldest = week;
            equals = 1;
        } else if (week == oldest && !luck_below(&luck, ++equals)) {
            best = l;
        }
    }
    if (best != NONE)
        memory_say(s->model->world, s->pack, best);
    return best;
}

int32_t happening_line(const Scene *s, const Event *event) {
    for (int32_t h = 0; h < s->pack->happenings; h++) {
        if (!s->pack->happening[h].lines.count || !when_happening_is(s->pack, h, event))
            continue;
        int32_t line = choose(s, h, event);
        if (line != NONE)
            return line;
    }
    return NONE;
}

int32_t happening_named(const Scene *s, const char *id) {
    return choose(s, pack_find_happening(s->pack, id), NULL);
}
