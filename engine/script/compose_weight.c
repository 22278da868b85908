/* How well a general line follows what was said last. Which line is best is never asked: only which
   would not be out of place. Rung and thread lines are written for their place and need no weight. */
#include "script/compose_inside.h"
#include <string.h>

/* X(move, after nothing, something in passing, a story, a worry, a disclosure) */
#define FOLLOW_LIST(X)                                                                             \
    X(small_talk, 6, 2, 0, 0, 0)                                                                   \
    X(joke, 4, 3, 1, 1, 0)                                                                         \
    X(share, 4, 3, 3, 3, 2)                                                                        \
    X(open_question, 0, 5, 5, 6, 4)                                                                \
    X(closed_question, 0, 2, 2, 3, 0)                                                              \
    X(simple_reflection, 0, 2, 4, 5, 5)                                                            \
    X(complex_reflection, 0, 0, 5, 5, 8)                                                           \
    X(affirm, 0, 0, 2, 2, 4)                                                                       \
    X(offer_help, 0, 0, 1, 3, 1)                                                                   \
    X(emphasise_autonomy, 0, 0, 0, 0, 3)                                                           \
    X(collaborate, 0, 0, 0, 3, 0)                                                                  \
    X(information, 0, 0, 0, 2, 0)                                                                  \
    X(persuade, 0, 0, 0, 1, 0)                                                                     \
    X(persuade_with_permission, 0, 0, 0, 2, 0)                                                     \
    X(confront, 0, 0, 0, 0, 0)                                                                     \
    X(push, 0, 0, 0, 0, 0)                                                                         \
    X(ask, 0, 0, 0, 3, 0)                                                                          \
    X(invite, 2, 1, 1, 0, 0)                                                                       \
    X(introduce, 0, 0, 1, 2, 0)                                                                    \
    X(promise, 0, 0, 0, 1, 3)                                                                      \
    X(inoculate, 0, 0, 0, 2, 0)                                                                    \
    X(silence, 1, 2, 4, 3, 8)                                                                      \
    X(change_subject, 0, 0, 0, 0, 0)                                                               \
    X(goodbye, 0, 0, 0, 0, 0)

#define LURE_MOVE_LIST(X)                                                                          \
    X(small_talk, 1, 1, 0, 0, 0)                                                                   \
    X(joke, 1, 1, 1, 1, 1)                                                                         \
    X(share, 0, 3, 3, 2, 2)                                                                        \
    X(open_question, 3, 1, 0, 0, 0)                                                                \
    X(closed_question, 0, 2, 3, 4, 3)                                                              \
    X(simple_reflection, 0, 1, 2, 2, 1)                                                            \
    X(complex_reflection, 0, 0, 1, 2, 2)                                                           \
    X(affirm, 0, 0, 3, 3, 4)                                                                       \
    X(offer_help, 0, 0, 2, 4, 5)                                                                   \
    X(emphasise_autonomy, 0, 0, 0, 0, 0)                                                           \
    X(collaborate, 0, 0, 0, 3, 3)                                                                  \
    X(information, 0, 0, 0, 4, 3)                                                                  \
    X(persuade, 0, 0, 1, 5, 5)                                                                     \
    X(persuade_with_permission, 0, 0, 0, 3, 1)                                                     \
    X(confront, 0, 0, 0, 1, 1)                                                                     \
    X(push, 0, 0, 0, 0, 0)                                                                         \
    X(ask, 2, 1, 1, 3, 2)                                                                          \
    X(invite, 1, 1, 1, 2, 0)                                                                       \
    X(introduce, 0, 0, 0, 2, 2)                                                                    \
    X(promise, 0, 0, 1, 3, 4)                                                                      \
    X(inoculate, 0, 0, 0, 2, 1)                                                                    \
    X(silence, 0, 0, 0, 0, 0)                                                                      \
    X(change_subject, 0, 0, 0, 0, 0)                                                               \
    X(goodbye, 0, 0, 0, 0, 0)

#define X(move, a, b, c, d, e) [MOVE_##move] = {a, b, c, d, e},
static const int8_t follows[MOVE_COUNT][SITUATIONS] = {FOLLOW_LIST(X)};
static const int8_t lures[MOVE_COUNT][SITUATIONS] = {LURE_MOVE_LIST(X)};
#undef X

enum { DOUBLE = 2, TRIPLE = 3, BEFORE_ASKING = 2, BEFORE_LEAVING = 2, FEW_WORDS = 3 };

static bool cold(const OfferContext *at) {
    return at->band == BAND_COLD || at->band == BAND_SORE;
}

/* They have asked back: a question would not answer, and nothing was said that could be handed back. */
static int32_t after_question(int32_t weight, Move move) {
    switch (move_family(move)) {
    case FAMILY_WONDER:
    case FAMILY_PROBE:
    case FAMILY_ECHO: return 0;
    case FAMILY_SWAP: return weight * DOUBLE;
    case FAMILY_STAND: return move == MOVE_emphasise_autonomy ? weight * DOUBLE + TRIPLE : 0;
    default: return weight;
    }
}

static int32_t after_gesture(int32_t weight, Move move) {
    switch (move_family(move)) {
    case FAMILY_ECHO: return 0;
    case FAMILY_SWAP:
    case FAMILY_REST: return weight * DOUBLE;
    default: return move == MOVE_affirm ? 0 : weight;
    }
}

static int32_t proposals(const OfferContext *at, const Option *o, int32_t weight) {
    switch ((Move)o->move) {
    case MOVE_ask:
        if (at->turn < BEFORE_ASKING || (o->lure == LURE_none && (!at->known || cold(at))))
            return 0;
        if (o->asks == ASK_sign) /* only who carries a sheet can ask for a name on it */
            return at->sheet ? weight : 0;
        return at->work || o->asks == ASK_meet_staffer ? weight : 0;
    case MOVE_invite: return at->turn < BEFORE_ASKING ? 0 : weight;
    case MOVE_introduce:
    case MOVE_inoculate:
    case MOVE_collaborate: return cold(at) || !at->known ? 0 : weight;
    case MOVE_promise: return at->known || at->told ? weight : 0;
    default: return weight;
    }
}

/* Before somebody has told of a worry one can ask, tell one's own, or argue; nothing else would follow. */
static bool opens_a_worry(Move move) {
    return move_is_question(move) || move == MOVE_share || move == MOVE_persuade;
}

int32_t offer_weight(const OfferContext *at, const Option *o) {
    Move move = (Move)o->move;
    bool lure = o->lure != LURE_none;
    int32_t weight = lure ? lures[move][at->situation] : follows[move][at->situation];
    if (o->request != NONE || (o->issue != NONE && o->issue != (at->empty ? at->hottest : at->issue)))
        return 0;
    if (o->issue != NONE && !at->heard && !opens_a_worry(move))
        return 0;
    if (o->issue != NONE)
        weight = at->empty ? move_is_question(move) : weight * TRIPLE + 1;
    if (move == MOVE_share && at->owing)
        weight *= TRIPLE;
    if (at->sustain && at->situation != AT_NOTHING) {
        weight += move == MOVE_emphasise_autonomy && !lure ? TRIPLE : 0;
        weight += move == MOVE_confront && at->work;
    }
    if (at->asked && move == MOVE_push)
        weight = TRIPLE;
    if (!at->asked && move == MOVE_push && o->asks == NONE)
        return 0;
    if (at->asked && move == MOVE_emphasise_autonomy)
        weight = DOUBLE * TRIPLE;
    if (at->question)
        weight = after_question(weight, move);
    if (at->gesture)
        weight = after_gesture(weight, move);
    if (at->light && move_family(move) == FAMILY_ECHO)
        weight = 0;
    if (at->band == BAND_SORE && move_family(move) == FAMILY_TELL)
        weight = 0;
    return proposals(at, o, weight);
}

int32_t offer_out_weight(const OfferContext *at, const Option *o) {
    enum { LAST_CHANCE = 12, USUAL = 4, SELDOM = 2 };
    if (o->lure != LURE_none || o->issue != NONE)
        return 0;
    switch ((Move)o->move) {
    case MOVE_silence: return at->told ? LAST_CHANCE : at->left <= 1 ? 1 : USUAL;
    case MOVE_small_talk: return at->told ? 0 : at->situation == AT_STORY_TOLD || at->left <= 1 ? 1 : SELDOM;
    case MOVE_change_subject: return at->first || at->empty || at->told || at->left <= 1 ? 0 : USUAL;
    case MOVE_goodbye: return at->left <= 1 ? LAST_CHANCE : at->turn < BEFORE_LEAVING ? 0 : USUAL;
    default: return 0;
    }
}

/* What the two above look at of an option, and nothing else. */
bool offer_weighs_alike(const Option *a, const Option *b) {
    bool lure = (a->lure == LURE_none) == (b->lure == LURE_none), request = (a->request == NONE) == (b->request == NONE);
    if (a->move != b->move || a->issue != b->issue || !lure || !request)
        return false;
    return a->asks == b->asks || (a->move != MOVE_ask && a->move != MOVE_push);
}

static Situation situation(const Scene *s, const OfferContext *at) {
    if (at->told)
        return AT_DISCLOSURE;
    if (at->work)
        return AT_WORRY;
    if (!floor_set(s)) /* with nothing of their own to come, what is passed between them has to do */
        return at->turn > 0 && !*scene_cell(s, CELL_PENDING) && at->spent ? AT_PASSING : AT_NOTHING;
    return *scene_cell(s, CELL_RUNG) > 1 ? AT_STORY_TOLD : AT_PASSING;
}

static void look_at_last(const Scene *s, OfferContext *at) {
    int32_t line = scene_get(s, CELL_LAST);
    if (line == NONE)
        return;
    const Line *l = &s->pack->line[line];
    const char *words = pack_text(s->pack, l->bubble[l->bubbles - 1]);
    size_t length = strlen(words);
    at->question = length && words[length - 1] == '?';
    at->gesture = *words == '(' || l->words < FEW_WORDS;
}

bool offer_answers_question(const Scene *s) {
    OfferContext at = {.question = false};
    look_at_last(s, &at);
    return at.question;
}

int32_t offer_issue(const Scene *s) {
    int32_t topic = floor_set(s) ? scene_get(s, CELL_TOPIC) : NONE;
    if (topic != NONE && s->pack->topic[topic].about == ABOUT_WORK && *scene_cell(s, CELL_RUNG) > 1)
        return s->pack->topic[topic].grievance;
    return scene_get(s, CELL_ISSUE);
}

OfferContext offer_context(const Scene *s) {
    const World *w = s->model->world;
    int32_t i = w->talk_person, topic = floor_set(s) ? scene_get(s, CELL_TOPIC) : NONE;
    OfferContext at = {.issue = offer_issue(s), .turn = w->talk_turn, .left = w->talk_turns - w->talk_turn,
                       .hottest = world_hottest_issue(w)};
    at.first = w->talk_turn == 0;
    at.told = scene_get(s, CELL_TOLD) != NONE;
    at.work = at.told || at.issue != NONE;
    at.empty = topic == NONE && !at.work;
    at.known = tie_told(w, 0)[i] != 0;
    at.sheet = w->sheet_out != 0;
    at.heard = at.issue != NONE && (tie_told(w, 0)[i] >> at.issue & 1);
    at.sustain = w->talk_turn > 0 && w->talk_last_reply == REPLY_SUSTAIN;
    at.light = w->talk_turn > 0 && !at.told &&
               (w->talk_last_move == MOVE_joke || w->talk_last_move == MOVE_small_talk);
    at.owing = person_you_shared(w)[i] <= w->talk_depth;
    at.asked = scene_get(s, CELL_ASKED) != NONE;
    at.band = scene_band(s);
    Luck luck = scene_luck(s, FOR_FLOOR);
    at.spent = floor_choose(s, &luck) == NONE;
    at.situation = situation(s, &at);
    look_at_last(s, &at);
    return at;
}
