/* Options as lines to choose from: what the model is told of them, and which of many fits. */
#include "script/compose_inside.h"
#include "script/pack_build.h"
#include <string.h>

bool option_fits(const Scene *s, int32_t option) {
    return line_fits(s, s->pack->option[option].line, NONE);
}

int32_t option_tier(const Scene *s, int32_t option) {
    const World *w = s->model->world;
    int32_t week = memory_option_week(w, s->pack, option);
    Range general = s->pack->bank.options;
    bool of_all = option >= general.first && option < general.first + general.count;
    bool to_them = of_all ? memory_option_shown(w, s->pack, option, w->talk_person) : week != NEVER;
    bool lately = week != NEVER && w->week - week < SEASON_WEEKS;
    return option_tier_of(line_fresh(s, s->pack->option[option].line), to_them, lately);
}

TalkLine compose_talk_line(const Offered *o) {
    const int32_t *a = o->intent.arg;
    return (TalkLine){(Move)a[ARG_1], (Goal)a[ARG_2], (AskKind)a[ARG_3], a[ARG_4], a[ARG_5]};
}

/* The third person of an introduction: whom it names, else the coworker who is close to the player
   and does not know this one yet. */
static int32_t third(const Scene *s, const Option *o) {
    const World *w = s->model->world;
    int32_t i = w->talk_person, best = NOBODY;
    Unit most = 0;
    for (int32_t k = 0; k < 2; k++) {
        int32_t named = o->introduces[k] == NONE ? NOBODY : scene_place_of(s, o->introduces[k]);
        if (named != NOBODY && named != i)
            return named;
    }
    for (int32_t j = 1; j < w->n; j++) {
        Unit points = tie_trust(w, j)[0] + ONE - tie_trust(w, i)[j];
        if (j != i && points > most) {
            best = j;
            most = points;
        }
    }
    return best;
}

/* What a line is about. To go on with what they have said themselves is no prying, so that a question
   counts as one about work only where it is comfortable, or where the line itself names the worry. */
static int32_t issue_of(const Scene *s, const Option *o) {
    const World *w = s->model->world;
    if (o->issue != NONE)
        return o->issue;
    int32_t issue = offer_issue(s);
    if (issue == NONE)
        issue = w->talk_topic;
    bool comfortable = world_comfortable(w, s->model->rules, w->talk_person, 0);
    return move_is_question((Move)o->move) && !comfortable ? TOPIC_LIFE : issue;
}

Offered option_offered(const Scene *s, int32_t option) {
    const Option *o = &s->pack->option[option];
    int32_t asked = scene_get(s, CELL_ASKED);
    AskKind ask = o->asks != NONE ? (AskKind)o->asks : ASK_come_along;
    if (o->asks == NONE && (o->move == MOVE_ask || o->move == MOVE_push))
        ask = asked != NONE ? (AskKind)asked : ASK_stand;
    TalkLine line = {(Move)o->move, (Goal)o->goal, ask, issue_of(s, o),
                     o->move == MOVE_introduce ? third(s, o) : NOBODY};
    return (Offered){intent_say(line, o->line), option, o->line};
}

/* A callback asks after something, does something for them, or tells what came of it. */
Offered callback_offered(const Scene *s, int32_t line) {
    const char *words = pack_bubble(s->pack, line, 0);
    size_t length = strlen(words);
    Move move = *words == '(' ? MOVE_offer_help : length && words[length - 1] == '?' ? MOVE_open_question : MOVE_share;
    TalkLine say = {move, GOAL_NONE, ASK_come_along, TOPIC_LIFE, NOBODY};
    return (Offered){intent_say(say, line), NONE, line};
}

int32_t callback_fact(const Scene *s, int32_t line) {
    int32_t who = scene_who(s);
    if (who == NONE || line < 0)
        return NONE;
    Range facts = s->pack->person[who].facts;
    for (int32_t f = facts.first; f < facts.first + facts.count; f++) {
        Range call = s->pack->fact[f].call;
        if (line >= call.first && line < call.first + call.count)
            return f;
    }
    return NONE;
}

/* Something learned in another talk, asked after for the first time. */
int32_t callback_pick(const Scene *s, Luck *luck) {
    int32_t who = scene_who(s), chosen = NONE, equals = 0;
    if (scene_band(s) == BAND_SORE)
        return NONE;
    Range facts = s->pack->person[who].facts;
    for (int32_t f = facts.first; f < facts.first + facts.count; f++) {
        if (!knows(s, f) || memory_fact_week(s->model->world, s->pack, f) == s->model->world->week)
            continue;
        int32_t line = line_pick(s, s->pack->fact[f].call, (Wish){NONE, NONE, NONE, STALE_NEVER}, luck);
        if (line != NONE && said_week(s, line) == NEVER && !luck_below(luck, ++equals))
            chosen = line;
    }
    return chosen;
}

bool compose_find(const Scene *s, Intent say, Offered *out) {
    Offered offered[OFFERS_MAX];
    int32_t line = say.arg[ARG_6], who = scene_who(s);
    *out = (Offered){say, NONE, NONE};
    if (line < 0)
        return line == NONE;
    if (line >= s->pack->lines)
        return false;
    int32_t count = compose_offer(s, offered);
    for (int32_t i = 0; i < count; i++)
        if (offered[i].line == line) {
            *out = offered[i];
            out->intent = say;
            return true;
        }
    for (int32_t o = 0; o < s->pack->options; o++)
        if (s->pack->option[o].line == line) {
            int32_t owner = s->pack->line[line].owner;
            *out = (Offered){say, o, line};
            return owner == NONE || owner == who || s->pack->line[line].leaks != NONE;
        }
    out->line = line;
    return callback_fact(s, line) != NONE;
}

/* Points of an option for an automatic organizer's line; 0: it cannot be it. */
static int32_t fit_points(const Scene *s, int32_t option, TalkLine line, bool own) {
    enum { FITS = 32, OWN = 16, SAME_GOAL = 8, SAME_ASK = 8, SAME_ISSUE = 4 };
    const Option *o = &s->pack->option[option];
    if (o->move != (int32_t)line.move || o->request != NONE)
        return 0;
    int32_t points = OPTION_TIERS - option_tier(s, option);
    points += option_fits(s, option) ? FITS : 0;
    points += own ? OWN : 0;
    points += (int32_t)line.goal == o->goal ? SAME_GOAL : 0;
    points += o->asks == (int32_t)line.ask ? SAME_ASK : 0;
    if (o->issue != NONE)
        points = o->issue == line.issue ? points + SAME_ISSUE : 1;
    return points;
}

/* The best of several so far. */
typedef struct {
    Luck luck;
    int32_t equals, most, best;
} Fit;

static void fit_option(const Scene *s, int32_t option, TalkLine line, bool own, Fit *fit) {
    int32_t points = fit_points(s, option, line, own);
    if (points > fit->most || (points && points == fit->most && !luck_below(&fit->luck, ++fit->equals))) {
        fit->equals = points > fit->most ? 1 : fit->equals;
        fit->most = points;
        fit->best = option;
    }
}

static void fit_range(const Scene *s, Range range, TalkLine line, Fit *fit) {
    fit->luck = scene_luck(s, FOR_FIT);
    fit->equals = 1;
    for (int32_t o = range.first; o < range.first + range.count; o++)
        fit_option(s, o, line, true, fit);
}

/* Of the pack's bank, only those of this move. */
static void fit_general(const Scene *s, TalkLine line, Fit *fit) {
    const GeneralLines *g = &s->pack->inside->general;
    Range range = g->move[line.move];
    fit->luck = scene_luck(s, FOR_FIT);
    fit->equals = 1;
    for (int32_t k = range.first; k < range.first + range.count; k++)
        fit_option(s, g->of_move[k], line, false, fit);
}

bool compose_fit(const Scene *s, TalkLine line, Offered *out) {
    Fit fit = {.best = NONE};
    if (scene_get(s, CELL_NODE) != NONE)
        fit_range(s, s->pack->node[scene_get(s, CELL_NODE)].options, line, &fit);
    else if (floor_set(s))
        fit_range(s, s->pack->topic[scene_get(s, CELL_TOPIC)].rung[*scene_cell(s, CELL_RUNG)].options, line, &fit);
    fit_general(s, line, &fit);
    int32_t best = fit.best;
    *out = (Offered){intent_say(line, NONE), NONE, NONE};
    if (best == NONE)
        return false;
    memory_show(s->model->world, s->pack, best, s->model->world->talk_person);
    *out = (Offered){intent_say(line, s->pack->option[best].line), best, s->pack->option[best].line};
    return true;
}
