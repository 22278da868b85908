/* What they answer: from the line itself, the rung, the person's bank, the pack's bank. */
#include "script/compose_inside.h"
#include "sim/ask.h"

/* A rung's answers were written for its own player lines; a general line is answered from them only
   where the rung has no line of that family, so that they cannot have been meant for another. */
static bool rung_answers(const Scene *s, int32_t option, Family family) {
    if (!floor_set(s))
        return false;
    const Rung *r = &s->pack->topic[scene_get(s, CELL_TOPIC)].rung[*scene_cell(s, CELL_RUNG)];
    if (option >= r->options.first && option < r->options.first + r->options.count)
        return true;
    for (int32_t o = r->options.first; o < r->options.first + r->options.count; o++)
        if (move_family((Move)s->pack->option[o].move) == family)
            return false;
    return true;
}

/* One source: the lists of this reply, first as asked, then without regard to what was said before. */
static int32_t from(const Scene *s, AnswerQuery q, AnswerSource source, Wish wish, Luck *luck) {
    if (source == ANSWER_RUNG && q.topic == NONE)
        return NONE;
    return line_pick(s, pack_answers_at(s->pack, &q, source), wish, luck);
}

/* In a bank, "Since you ask" and "All right. It's this": with nothing to follow they would be lies. */
static bool promises_more(const AnswerQuery *q) {
    return q->reply == REPLY_CHANGE && (q->family == FAMILY_WONDER || q->family == FAMILY_REST);
}

/* In order of sources; then without what is talked about, colder and colder. */
static int32_t search(const Scene *s, AnswerQuery q, const TalkTurn *turn, Wish wish, Luck *luck) {
    for (int32_t source = 0; source < ANSWER_SOURCES; source++) {
        if (source == ANSWER_PERSON && promises_more(&q) && !floor_follows(s, turn))
            q.reply = REPLY_NEUTRAL;
        int32_t line = from(s, q, (AnswerSource)source, wish, luck);
        if (line != NONE)
            return line;
    }
    q.topic = q.option = NONE;
    for (int32_t band = (int32_t)q.band - 1; q.band != BAND_SORE && band >= 0; band--) {
        q.band = (Band)band;
        int32_t line = from(s, q, ANSWER_PERSON, wish, luck);
        if (line == NONE)
            line = from(s, q, ANSWER_PACK, wish, luck);
        if (line != NONE)
            return line;
    }
    return NONE;
}

/* The door of the rung they stand at, where they do not want to go on. */
static int32_t edge(const Scene *s, const TalkTurn *turn, Luck *luck) {
    if (!floor_set(s) || turn->manner != MANNER_CLOSES)
        return NONE;
    const Rung *r = &s->pack->topic[scene_get(s, CELL_TOPIC)].rung[*scene_cell(s, CELL_RUNG)];
    return line_pick(s, pack_says(&r->edge, scene_band(s)), (Wish){NONE, MANNER_CLOSES, NONE, STALE_NEVER}, luck);
}

int32_t answer_line(const Scene *s, int32_t option, Move move, const TalkTurn *turn, Luck *luck) {
    Family family = move_family(move);
    AnswerQuery q = {scene_who(s), option, NONE, 0, family, scene_band(s), turn->reply};
    if (scene_get(s, CELL_NODE) == NONE && rung_answers(s, option, family)) {
        q.topic = scene_get(s, CELL_TOPIC);
        q.rung = *scene_cell(s, CELL_RUNG);
    }
    Wish wish = {(int32_t)move, (int32_t)turn->manner, NONE, STALE_NEVER};
    int32_t line = NONE;
    if (turn->reply == REPLY_SUSTAIN) {
        line = from(s, q, ANSWER_OPTION, wish, luck);
        line = line != NONE ? line : from(s, q, ANSWER_RUNG, wish, luck);
        line = line != NONE ? line : edge(s, turn, luck);
    }
    static const Reply orders[REPLY_COUNT][2] = {
        [REPLY_CHANGE] = {REPLY_CHANGE, REPLY_NEUTRAL},
        [REPLY_NEUTRAL] = {REPLY_NEUTRAL, REPLY_NEUTRAL},
        [REPLY_SUSTAIN] = {REPLY_SUSTAIN, REPLY_NEUTRAL},
    };
    for (int32_t stale = STALE_NEVER; stale <= STALE_SHORT; stale++)
        for (int32_t r = 0; r < 2 && line == NONE; r++) {
            q.reply = orders[turn->reply][r];
            wish.stale = stale;
            line = search(s, q, turn, wish, luck);
        }
    return line;
}

/* The answer to a request: the line's own, else how this person says it. */
static int32_t asked_line(const Scene *s, int32_t option, const TalkTurn *turn, Luck *luck) {
    const Person *p = &s->pack->person[scene_who(s)];
    Wish wish = {MOVE_ask, NONE, NONE, STALE_NEVER};
    int32_t line = NONE;
    if (option != NONE) {
        const Option *o = &s->pack->option[option];
        line = line_pick(s, turn->answer == ANSWER_YES        ? o->yes
                            : turn->answer == ANSWER_YES_THIN ? o->yes_thin
                                                              : o->no, wish, luck);
    }
    if (line == NONE)
        line = line_pick(s, p->asked[turn->answer], wish, luck);
    wish.stale = STALE_SHORT;
    return line != NONE ? line : line_pick(s, p->asked[turn->answer], wish, luck);
}

/* Come along, no other business: not a request, and answered as lightly as it was said. */
static int32_t invited_line(const Scene *s, int32_t option, const TalkTurn *turn, Luck *luck) {
    TalkTurn light = *turn;
    light.reply = turn->answer == ANSWER_YES || turn->answer == ANSWER_YES_THIN ? REPLY_CHANGE
                  : turn->answer == ANSWER_HARD                                ? REPLY_SUSTAIN
                                                                               : REPLY_NEUTRAL;
    return answer_line(s, option, MOVE_invite, &light, luck);
}

static int32_t called_back(const Scene *s, int32_t fact, Luck *luck) {
    return line_pick(s, s->pack->fact[fact].answer, (Wish){NONE, NONE, NONE, STALE_SHORT}, luck);
}

/* After a callback: what it is about is talked about again, if there is more of it. */
static void take_topic_of(const Scene *s, int32_t fact) {
    Range topics = s->pack->person[scene_who(s)].topics;
    for (int32_t t = topics.first; t < topics.first + topics.count; t++)
        for (int32_t rung = 0; rung < RUNGS; rung++) {
            const Rung *r = &s->pack->topic[t].rung[rung];
            for (int32_t band = 0; r->there && band < BAND_CELLS; band++)
                for (int32_t l = 0; l < r->says.cell[band].count; l++)
                    if (s->pack->line[r->says.cell[band].first + l].learn == fact && floor_entry(s, t) != NONE) {
                        floor_take(s, t, floor_entry(s, t));
                        return;
                    }
        }
}

static void answer_callback(const Scene *s, int32_t fact, const TalkTurn *turn, Spoken *out, Luck *luck) {
    int32_t line = turn->reply == REPLY_SUSTAIN ? NONE : called_back(s, fact, luck);
    if (line == NONE)
        line = answer_line(s, NONE, (Move)s->model->world->talk_last_move, turn, luck);
    line_say(s, line, out);
    if (turn->reply != REPLY_SUSTAIN && !turn->over && !turn->told)
        take_topic_of(s, fact);
}

/* A change of subject wants no answer where something new comes; else it is let pass. */
static void answer_change(const Scene *s, const TalkTurn *turn, Spoken *out, Luck *luck) {
    TalkTurn passed = *turn;
    floor_leave(s);
    scene_put(s, CELL_ISSUE, NONE);
    passed.reply = REPLY_NEUTRAL;
    passed.manner = MANNER_CLOSES;
    int32_t topic = turn->over || turn->told ? NONE : floor_choose(s, luck);
    if (topic != NONE && *scene_cell(s, CELL_OPENED) <= floor_most(s)) {
        floor_take(s, topic, floor_entry(s, topic));
        if (floor_say(s, out, luck))
            return;
    }
    line_say(s, answer_line(s, NONE, MOVE_silence, &passed, luck), out);
}

static void free_answer(const Scene *s, const Offered *chosen, const TalkTurn *turn, Spoken *out, Luck *luck) {
    Move move = (Move)chosen->intent.arg[ARG_1];
    int32_t fact = chosen->option == NONE ? callback_fact(s, chosen->line) : NONE;
    if (floor_set(s))
        scene_put(s, CELL_THOUGHT,
                  pack_mind(&s->pack->topic[scene_get(s, CELL_TOPIC)].rung[*scene_cell(s, CELL_RUNG)].mind,
                            move_family(move)));
    if (move == MOVE_goodbye)
        return;
    if (move == MOVE_change_subject) {
        answer_change(s, turn, out, luck);
        if (turn->told)
            floor_tell(s, turn->topic, out, luck);
        return;
    }
    if (fact != NONE) {
        answer_callback(s, fact, turn, out, luck);
    } else {
        int32_t line = turn->answer == ANSWER_COUNT ? NONE
                       : move == MOVE_invite        ? invited_line(s, chosen->option, turn, luck)
                                                    : asked_line(s, chosen->option, turn, luck);
        if (line == NONE)
            line = answer_line(s, chosen->option, move, turn, luck);
        line_say(s, line, out);
    }
    floor_move(s, turn, out, luck);
}

/* What the line does besides its move: a promise in other words, and what was asked and refused. */
static void remember(const Scene *s, const Offered *chosen, const TalkTurn *turn) {
    const World *w = s->model->world;
    int32_t move = chosen->intent.arg[ARG_1];
    if (!s->words_only && chosen->option != NONE && s->pack->option[chosen->option].promise && move != MOVE_promise)
        ask_promise(s->model, w->talk_person);
    bool refused = move == MOVE_ask && turn->answer > ANSWER_YES_THIN && turn->answer < ANSWER_COUNT;
    scene_put(s, CELL_ASKED, refused ? chosen->intent.arg[ARG_3] : NONE);
}

void compose_answer(const Scene *s, const Offered *chosen, const TalkTurn *turn, Spoken *out) {
    Luck luck = scene_luck(s, FOR_ANSWER);
    out->count = 0;
    scene_put(s, CELL_THOUGHT, NONE);
    scene_put(s, CELL_TOLD, NONE);
    scene_put(s, CELL_BRIDGE, NONE);
    line_say(s, chosen->line, out);
    remember(s, chosen, turn);
    if (scene_get(s, CELL_THREAD) != NONE)
        thread_answer(s, chosen, turn, out, &luck);
    else
        free_answer(s, chosen, turn, out, &luck);
    if (turn->over)
        *scene_cell(s, CELL_OVER) = 1;
    offer_make(s);
}
