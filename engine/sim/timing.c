#include "sim/timing.h"

/* The moment, in the words that the moves below are judged by. */
typedef struct {
    bool told;        /* they have just told what weighs on them */
    bool stranger;    /* hardly acquainted */
    bool cold, close; /* trust under warm; from close on */
    bool sore;
    bool early, late; /* the first two turns; the last */
    bool deep;        /* past what is open to anybody */
    bool work;        /* it is about work, or the line is */
    bool doubt, moved;/* the last reply: sustain, change */
    bool pressed;
    bool tired;
    bool questions;   /* enough of them in a row */
    bool frank;
    bool knows;       /* they told the player something before */
    bool offered;     /* the player has just offered a hand */
    bool owed, ahead; /* they have shown more than the player; less */
} Moment;

bool timing_frank(const Model *m, int32_t i) {
    const Rules *r = m->rules;
    return tie_trust(m->world, i)[0] >= r->frank_trust && person_reactance(m->world)[i] < r->frank_reactance;
}

static Moment moment_of(const Model *m, TalkLine line) {
    const Rules *r = m->rules;
    const World *w = m->world;
    int32_t i = w->talk_person, you = person_you_shared(w)[i], they = person_they_shared(w)[i];
    Unit trust = tie_trust(w, i)[0];
    return (Moment){
        .told = w->talk_just_told,
        .stranger = trust < r->acquainted,
        .cold = trust < r->band_warm,
        .close = trust >= r->band_close,
        .sore = tie_strain(w, i)[0] >= r->band_sore,
        .early = w->talk_turn <= 1,
        .late = w->talk_turns - w->talk_turn <= 1,
        .deep = w->talk_depth > r->depth_open,
        .work = w->talk_topic != TOPIC_LIFE || line.issue != TOPIC_LIFE,
        .doubt = w->talk_last_reply == REPLY_SUSTAIN,
        .moved = w->talk_last_reply == REPLY_CHANGE,
        .pressed = w->talk_pressed >= r->felt_pressed,
        .tired = person_energy(w)[i] < r->half,
        .questions = w->talk_questions >= r->questions_enough,
        .frank = timing_frank(m, i),
        .knows = tie_told(w, 0)[i] != 0,
        .offered = w->talk_turn > 0 && w->talk_last_move == MOVE_offer_help,
        .owed = they > you,
        .ahead = you > they,
    };
}

static Timing judge(bool well, bool ill) {
    return ill ? TIMING_ILL : well ? TIMING_WELL : TIMING_PLAIN;
}

/* Passing the time, and showing something of oneself. */
static Timing of_swap(const Model *m, Move move, const Moment *t) {
    Unit sociable = person_sociability(m->world)[m->world->talk_person];
    switch (move) {
    case MOVE_small_talk: return judge(t->stranger && t->early, t->told || t->deep);
    case MOVE_joke: return judge(sociable >= m->rules->sociable && !t->deep, t->told || t->sore);
    default: return judge(t->owed, t->ahead && !t->close); /* too much too early */
    }
}

/* Asking, and giving back what was said. */
static Timing of_listening(Move move, const Moment *t) {
    switch (move) {
    case MOVE_open_question: return judge(!t->late && !t->doubt, t->questions || t->told);
    case MOVE_closed_question: return judge(!t->cold && t->work, t->questions || (t->cold && t->work));
    case MOVE_simple_reflection: return judge(t->doubt, t->early && t->stranger);
    default: return judge(t->deep && !t->told, t->early && t->cold);
    }
}

/* Standing by somebody: welcome when it answers what they have just shown. */
static Timing of_stand(Move move, const Moment *t) {
    switch (move) {
    case MOVE_affirm: return judge(t->moved && !t->work, t->stranger);
    case MOVE_offer_help: return judge(t->tired && !t->cold, t->told && !t->close);
    case MOVE_emphasise_autonomy: return judge(t->pressed, t->close && t->moved && !t->pressed);
    default: return judge(t->work && t->knows && t->moved, t->stranger || t->told);
    }
}

/* Telling: welcome where it was asked for, unwelcome on top of a doubt or a confidence. */
static Timing of_tell(const Model *m, Move move, const Moment *t) {
    bool fears = person_fear(m->world)[m->world->talk_person] >= m->rules->afraid;
    bool asked = t->work && t->moved;
    switch (move) {
    case MOVE_information: return judge(asked && t->knows && fears, t->told || t->doubt);
    case MOVE_persuade: return judge(asked && t->frank, t->told || t->doubt || t->cold);
    default: return judge(t->work && !t->doubt && !t->moved, t->told);
    }
}

/* Proposing something, and pressing. */
static Timing of_propose(const Model *m, Move move, const Moment *t) {
    const World *w = m->world;
    int32_t i = w->talk_person;
    bool fears = person_fear(w)[i] >= m->rules->afraid;
    switch (move) {
    case MOVE_confront: return judge(t->frank && t->doubt, !t->frank);
    case MOVE_push: return judge(false, t->cold || t->told);
    case MOVE_ask: return judge(t->knows && t->moved && t->work, t->told || t->stranger);
    case MOVE_invite: return judge(!t->cold && !t->work, t->sore);
    case MOVE_introduce: return judge(!t->cold && person_known_people(w)[i] <= m->rules->start_known, t->sore || t->told);
    case MOVE_promise: return judge(t->offered || (t->knows && t->doubt), person_promise_due(w)[i] != NEVER || t->stranger);
    default: return judge(fears && !t->cold, !fears && t->cold);
    }
}

/* Leaving room, turning away, going. */
static Timing of_rest(Move move, const Moment *t) {
    switch (move) {
    case MOVE_silence: return judge(t->told, t->early && t->cold);
    case MOVE_change_subject: return judge(t->pressed || t->sore, t->told || t->deep);
    default: return judge(t->late || t->pressed, t->told);
    }
}

Timing timing_of(const Model *m, TalkLine line) {
    if (rules_off(m->rules, RULE_timing))
        return TIMING_PLAIN;
    Moment t = moment_of(m, line);
    switch (move_family(line.move)) {
    case FAMILY_SWAP: return of_swap(m, line.move, &t);
    case FAMILY_WONDER:
    case FAMILY_PROBE:
    case FAMILY_ECHO: return of_listening(line.move, &t);
    case FAMILY_STAND: return of_stand(line.move, &t);
    case FAMILY_TELL: return of_tell(m, line.move, &t);
    case FAMILY_REST: return of_rest(line.move, &t);
    default: return of_propose(m, line.move, &t);
    }
}
