#include "sim/talk.h"
#include "sim/ask.h"
#include "sim/tie.h"
#include "sim/timing.h"
#include "sim/voice.h"

bool talk_going(const World *w) {
    return w->talk_person != NEVER;
}

void talk_begin(const Model *m, int32_t i, int32_t place, int32_t turns, bool theirs) {
    const Rules *r = m->rules;
    World *w = m->world;
    Unit held = unit_mul(tie_trust(w, i)[0], ONE - tie_strain(w, i)[0]);
    w->talk_person = i;
    w->talk_place = place;
    w->talk_turn = 0;
    w->talk_turns = turns;
    w->talk_comfort = unit_clamp(held + r->comfort_start + (theirs ? r->comfort_theirs : 0));
    w->talk_pressed = unit_mul(tie_strain(w, i)[0], r->strain_carries);
    w->talk_topic = TOPIC_LIFE;
    w->talk_depth = 0;
    w->talk_last_move = NEVER;
    w->talk_last_reply = REPLY_NEUTRAL;
    w->talk_same = w->talk_questions = w->talk_told = w->talk_hours = w->talk_opened = 0;
    w->talk_probes = w->talk_just_told = 0;
    w->talk_theirs = theirs;
    w->talk_start_trust = tie_trust(w, i)[0];
    person_met(w)[i] = w->week;
}

static Unit ears(const Model *m) {
    int32_t place = m->world->talk_place;
    if (place < 0 || rules_off(m->rules, RULE_overhearing))
        return 0;
    return unit_percent(m->setup->place[place].ears);
}

int32_t talk_depth_limit(const Model *m) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t i = w->talk_person;
    int32_t you = person_you_shared(w)[i], they = person_they_shared(w)[i];
    int32_t both = you < they ? you : they;
    int32_t limit = rules_off(r, RULE_reciprocity) ? DEPTH_MAX : both + 1;
    if (limit > DEPTH_MAX)
        limit = DEPTH_MAX;
    Unit trust = unit_mul(tie_trust(w, i)[0], ONE - unit_mul(ears(m), r->ears_weight));
    bool close = world_comfortable(w, r, i, 0) && ears(m) < r->ears_bar;
    if (limit > r->depth_open && !close)
        limit = r->depth_open;
    if (limit == DEPTH_MAX && trust < r->band_close)
        limit--;
    return limit;
}

/* Pressure, haste and repetition as they are felt in this talk. */
static Unit unwelcome(const Model *m, TalkLine line) {
    const Rules *r = m->rules;
    const World *w = m->world;
    Unit u = w->talk_pressed;
    if (line.move == (Move)w->talk_last_move)
        u += r->repeat_wears * w->talk_same;
    if (move_is_question(line.move))
        u += r->questions_wear * w->talk_questions;
    if (line.goal == GOAL_YOURS)
        u += r->goal_yours;
    if (line.goal == GOAL_THEIRS)
        u -= r->goal_yours;
    if (move_family(line.move) == FAMILY_TELL && w->talk_last_reply == REPLY_SUSTAIN &&
        line.move != MOVE_persuade_with_permission)
        u += r->argue_with_doubt;
    return unit_clamp(u);
}

static bool outside(Move move) { /* comes from outside: argues, informs, presses */
    Family f = move_family(move);
    return f == FAMILY_TELL || f == FAMILY_PRESS;
}

void talk_weights(const Model *m, TalkLine line, int32_t weight[REPLY_COUNT]) {
    const Rules *r = m->rules;
    const World *w = m->world;
    int32_t i = w->talk_person;
    const MoveRule *move = &r->move[line.move];
    Unit bad = unwelcome(m, line), comfort = w->talk_comfort;
    Unit react = rules_off(r, RULE_reactance) ? r->half : person_reactance(w)[i];
    Unit change = unit_mul(move->change, r->comfort_floor + unit_mul(comfort, r->comfort_gain));
    change = unit_mul(change, ONE - unit_mul(bad, r->bad_stops));
    Unit sustain = unit_mul(move->sustain, ONE - unit_mul(comfort, r->comfort_calms));
    Unit push = outside(line.move) ? r->outside_raises : r->inside_raises;
    sustain += unit_mul(unit_mul(bad, push), r->press_base + react);
    Unit neutral = r->neutral_weight;
    if (!rules_off(r, RULE_inertia)) {
        change = unit_mul(change, r->inertia[REPLY_CHANGE][w->talk_last_reply]);
        neutral = unit_mul(neutral, r->inertia[REPLY_NEUTRAL][w->talk_last_reply]);
        sustain = unit_mul(sustain, r->inertia[REPLY_SUSTAIN][w->talk_last_reply]);
    }
    weight[REPLY_CHANGE] = change;
    weight[REPLY_NEUTRAL] = neutral;
    weight[REPLY_SUSTAIN] = sustain;
}

static Reply draw_reply(Luck *luck, const int32_t weight[REPLY_COUNT]) {
    int32_t sum = weight[REPLY_CHANGE] + weight[REPLY_NEUTRAL] + weight[REPLY_SUSTAIN];
    int32_t pick = luck_below(luck, sum);
    if (pick < weight[REPLY_CHANGE])
        return REPLY_CHANGE;
    return pick < weight[REPLY_CHANGE] + weight[REPLY_NEUTRAL] ? REPLY_NEUTRAL : REPLY_SUSTAIN;
}

static bool comes_again(const World *w, Move move) {
    return w->talk_turn > 0 && (int32_t)move == w->talk_last_move;
}

/* How the line moves comfort and the feeling of being pressed. */
static void settle(const Model *m, TalkLine line, Reply reply, bool told) {
    const Rules *r = m->rules;
    World *w = m->world;
    const MoveRule *move = &r->move[line.move];
    bool frank = move_family(line.move) == FAMILY_PRESS && timing_frank(m, w->talk_person);
    Unit comfort = frank ? 0 : move->comfort;
    Timing timing = timing_of(m, line);
    if (timing == TIMING_WELL)
        comfort += r->well_timed;
    if (timing == TIMING_ILL)
        comfort -= r->ill_timed;
    if (comes_again(w, line.move) && !rules_off(r, RULE_timing))
        comfort -= r->again_wears;
    if (line.goal == GOAL_YOURS && comfort > 0)
        comfort = 0;
    if (reply == REPLY_CHANGE)
        comfort += r->comfort_change;
    if (reply == REPLY_SUSTAIN)
        comfort -= r->comfort_sustain;
    w->talk_comfort = unit_clamp(w->talk_comfort + comfort);
    Unit pressed = unit_mul(w->talk_pressed, ONE - r->pressed_fade);
    if (!frank)
        pressed += move->pressed;
    if (line.goal == GOAL_THEIRS && pressed > 0)
        pressed = unit_mul(pressed, r->half);
    w->talk_pressed = unit_clamp(pressed);
    w->talk_same = line.move == (Move)w->talk_last_move ? w->talk_same + 1 : 1;
    w->talk_questions = move_is_question(line.move) ? w->talk_questions + 1 : 0;
    w->talk_last_move = (int32_t)line.move;
    w->talk_last_reply = (int32_t)reply;
    w->talk_just_told = told;
}

/* Time together in this turn, weighed by what is said; a talk that is only asked of them gives none. */
static void share_turn(const Model *m, TalkLine line, Reply reply) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t i = w->talk_person;
    Unit depth = r->move[line.move].depth;
    if (tie_trust(w, i)[0] < r->acquainted) {
        if (depth > r->stranger_depth)
            depth = r->stranger_depth;
    } else if (line.move == MOVE_small_talk) {
        depth = r->small_talk_depth;
    }
    if (reply == REPLY_SUSTAIN)
        depth = unit_mul(depth, r->half);
    depth += unit_mul(r->depth_step, ONE) * w->talk_depth;
    tie_share_time(m, i, 0, r->turn_hours, depth);
    if (move_family(line.move) != FAMILY_PRESS && line.move != MOVE_ask)
        person_gave(w)[i] += r->turn_hours;
}

static bool invites_depth(Move move) {
    Family f = move_family(move);
    return f == FAMILY_WONDER || f == FAMILY_ECHO || move == MOVE_share || move == MOVE_silence ||
           move == MOVE_affirm || move == MOVE_offer_help || move == MOVE_emphasise_autonomy;
}

/* Going deeper, and what the player shows of themselves. */
static bool deepen(const Model *m, TalkLine line, Reply reply) {
    World *w = m->world;
    int32_t i = w->talk_person;
    int32_t limit = talk_depth_limit(m);
    if (line.move == MOVE_share && person_you_shared(w)[i] <= w->talk_depth &&
        person_you_shared(w)[i] < DEPTH_MAX)
        person_you_shared(w)[i]++;
    if (reply != REPLY_CHANGE || !invites_depth(line.move) || w->talk_depth >= limit)
        return false;
    w->talk_depth++;
    if (person_they_shared(w)[i] < w->talk_depth)
        person_they_shared(w)[i] = w->talk_depth;
    return true;
}

static int32_t sorest_issue(const Model *m, int32_t i) {
    World *w = m->world;
    int32_t best = 0;
    for (int32_t k = 1; k < w->issues; k++)
        if (world_feels(w, m->rules, i, k) > world_feels(w, m->rules, i, best))
            best = k;
    return best;
}

/* Asked about work by somebody they hardly know, people give a small answer and keep the rest; the
   second and third time in one talk gain nothing (law L4). */
static bool probe(const Model *m, Luck *luck, Move move, int32_t issue) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t i = w->talk_person;
    bool comfortable = world_comfortable(w, r, i, 0);
    int32_t before = w->talk_probes++;
    if (!comfortable)
        tie_press(m, i, 0, r->press_probe);
    if (r->no_work_questions || before || (tie_told(w, 0)[i] >> issue & 1))
        return false;
    Unit trust = tie_trust(w, i)[0];
    Unit chance = comfortable ? r->probe_open + world_feels(w, r, i, issue)
                              : unit_mul(unit_mul(trust, trust), r->probe_closed);
    if (move == MOVE_open_question) /* leaves room for another answer */
        chance = unit_mul(chance, r->half);
    chance = unit_mul(chance, ONE - unit_mul(ears(m), r->ears_weight));
    return luck_unit(luck) < chance;
}

/* By themselves: where it is comfortable, what weighs on them comes up (law L3). */
static bool brings_up(const Model *m, Luck *luck, Reply reply, int32_t issue) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t i = w->talk_person;
    if (reply != REPLY_CHANGE || (tie_told(w, 0)[i] >> issue & 1) || !world_comfortable(w, r, i, 0))
        return false;
    Unit chance = unit_mul(world_feels(w, r, i, issue), r->bring_up);
    return luck_unit(luck) < unit_mul(chance, ONE - unit_mul(ears(m), r->ears_weight));
}

static void tell(const Model *m, TalkLine line, TalkTurn *turn, Luck *luck) {
    World *w = m->world;
    int32_t i = w->talk_person;
    bool probed = line.issue != TOPIC_LIFE && move_is_question(line.move);
    int32_t issue = sorest_issue(m, i);
    if (probed && w->talk_topic == TOPIC_LIFE)
        w->talk_topic = issue;
    turn->told = probed && probe(m, luck, line.move, issue);
    if (!turn->told && brings_up(m, luck, turn->reply, issue))
        turn->told = turn->own = true;
    if (!turn->told)
        return;
    w->talk_topic = issue;
    w->talk_told++;
    int32_t depth = m->rules->depth_open + 1;
    if (w->talk_depth < depth && w->talk_depth >= 1)
        w->talk_depth++;
    if (person_they_shared(w)[i] < depth)
        person_they_shared(w)[i]++;
    voice_learn(m, 0, i, issue, !turn->own);
}

static Manner draw_manner(const Model *m, const TalkTurn *t, Luck *luck) {
    const Rules *r = m->rules;
    World *w = m->world;
    Unit u = luck_unit(luck);
    if (t->reply == REPLY_SUSTAIN)
        return w->talk_comfort < r->manner_bar ? MANNER_CLOSES : MANNER_GUARDED;
    if (t->reply == REPLY_CHANGE)
        return t->deeper || t->told ? MANNER_OPENS : u < r->manner_joke ? MANNER_JOKES : MANNER_PLAIN;
    if (u < r->manner_test)
        return MANNER_TESTS;
    return u < r->manner_test + r->manner_joke ? MANNER_JOKES : MANNER_PLAIN;
}

/* What a friend says, when it is asked for or when it is time, moves what one thinks possible. */
static void come_round(const Model *m, int32_t i) {
    int32_t *belief = &person_belief(m->world)[i];
    *belief += unit_mul(m->rules->persuade_belief, ONE - *belief);
}

static void carry_out(const Model *m, TalkLine line, TalkTurn *turn) {
    const Rules *r = m->rules;
    World *w = m->world;
    int32_t i = w->talk_person;
    int32_t issue = line.issue == TOPIC_LIFE ? NEVER : line.issue;
    switch (line.move) {
    case MOVE_ask: turn->answer = ask_person(m, i, line.ask, issue, false); break;
    case MOVE_push: turn->answer = ask_person(m, i, line.ask, issue, true); break;
    case MOVE_invite: turn->answer = ask_person(m, i, ASK_come_along, NEVER, false); break;
    case MOVE_introduce:
        if (line.other > 0 && line.other < w->n && line.other != i)
            tie_share_time(m, i, line.other, r->mention_hours, r->half);
        break;
    case MOVE_confront:
        if (!timing_frank(m, i))
            tie_press(m, i, 0, r->press_confront);
        else if (timing_of(m, line) == TIMING_WELL)
            come_round(m, i);
        break;
    case MOVE_promise: ask_promise(m, i); break;
    case MOVE_inoculate:
        if (world_comfortable(w, r, i, 0))
            person_inoculated(w)[i] = unit_clamp(person_inoculated(w)[i] + r->inoculate_step);
        break;
    case MOVE_persuade:
        if (line.goal == GOAL_YOURS)
            tie_press(m, i, 0, r->press_persuade);
        else if (timing_of(m, line) == TIMING_WELL)
            come_round(m, i);
        break;
    case MOVE_information:
        if (line.goal != GOAL_YOURS && timing_of(m, line) == TIMING_WELL)
            come_round(m, i);
        break;
    case MOVE_goodbye:
        if (w->talk_just_told)
            tie_let_down(m, i, 0, r->walked_away);
        break;
    default: break;
    }
    /* The same stretch, for whose aim (law L28): facing one's own fear in company steadies. */
    if (line.goal == GOAL_THEIRS && !outside(line.move)) {
        person_fear(w)[i] = unit_clamp(person_fear(w)[i] - unit_mul(r->stretch_fear, person_fear(w)[i]));
        tie_good_turn(m, i, 0, r->stretch_trust);
    }
    if (line.goal == GOAL_YOURS && !outside(line.move))
        tie_press(m, i, 0, r->press_yours);
}

TalkTurn talk_say(const Model *m, TalkLine line) {
    World *w = m->world;
    int32_t i = w->talk_person;
    Luck luck = model_luck(m, LUCK_TALK, i, w->talk_turn);
    int32_t weight[REPLY_COUNT];
    TalkTurn turn = {.answer = ANSWER_COUNT};
    talk_weights(m, line, weight);
    turn.reply = draw_reply(&luck, weight);
    carry_out(m, line, &turn);
    if (turn.answer == ANSWER_YES || turn.answer == ANSWER_YES_THIN)
        turn.reply = REPLY_CHANGE;
    else if (turn.answer == ANSWER_HARD)
        turn.reply = REPLY_SUSTAIN;
    tell(m, line, &turn, &luck);
    turn.deeper = deepen(m, line, turn.reply);
    settle(m, line, turn.reply, turn.told);
    share_turn(m, line, turn.reply);
    turn.manner = draw_manner(m, &turn, &luck);
    turn.depth = w->talk_depth;
    turn.topic = w->talk_topic;
    w->talk_turn++;
    bool fed_up = turn.manner == MANNER_CLOSES && w->talk_comfort < m->rules->leave_bar &&
                  luck_unit(&luck) < m->rules->leave_chance;
    turn.over = fed_up || line.move == MOVE_goodbye || w->talk_turn >= w->talk_turns;
    model_note(m, EVENT_turn, i, (int32_t)line.move, turn.topic,
               (int32_t)turn.reply | (int32_t)turn.manner << EVENT_MANNER_SHIFT | turn.depth << EVENT_DEPTH_SHIFT);
    return turn;
}

void talk_end(const Model *m) {
    World *w = m->world;
    int32_t i = w->talk_person;
    if (i == NEVER)
        return;
    bool early = w->talk_theirs && w->talk_turn < 1;
    if (early)
        tie_press(m, i, 0, m->rules->left_early);
    w->talk_person = NEVER;
}
