/* What a player is faced with: the stage, and what can be chosen in a moment. */
#include "run/play.h"
#include "run/scene.h"
#include "sim/step.h"

PlayStage play_stage(const Play *p) {
    return (PlayStage)scene_get(p->world, SCENE_STAGE);
}
int32_t play_person(const Play *p) {
    return scene_get(p->world, SCENE_PERSON) - 1;
}
int32_t play_place(const Play *p) {
    return scene_get(p->world, SCENE_PLACE) - 1;
}
bool play_scene_done(const Play *p) {
    return scene_get(p->world, SCENE_DONE) != 0;
}

int32_t play_about(const Play *p) {
    switch (play_stage(p)) {
    case PLAY_DAY: return scene_get(p->world, SCENE_DAY) - 1;
    case PLAY_TURN: return scene_get(p->world, SCENE_TURN);
    default: return scene_get(p->world, SCENE_ABOUT) - 1;
    }
}

Hours play_free_hours(const Play *p) {
    const World *w = p->world;
    Hours kept = 0;
    for (int32_t card = 0; card < CARDS; card++)
        if (!step_card_rests(w, card))
            kept += use_cost(&p->rules, (Use)w->card_use[card]) * (w->card_use[card] != USE_nothing);
    return w->hours_left > kept ? w->hours_left - kept : 0;
}

static int32_t offer_way_on(PlayChoice *out) {
    out[0] = (PlayChoice){intent_make(INTENT_pass, 0, 0, 0), NONE};
    return 1;
}

static int32_t offer_request(PlayChoice *out) {
    static const RequestAnswer answers[] = {REQUEST_COMPLIED, REQUEST_DECLINED, REQUEST_STALLED};
    enum { ANSWERS = sizeof answers / sizeof *answers };
    for (int32_t k = 0; k < ANSWERS; k++)
        out[k] = (PlayChoice){intent_make(INTENT_answer, (int32_t)answers[k], 0, 0), NONE};
    return ANSWERS;
}

static int32_t offer_eve(const Play *p, PlayChoice *out) {
    int32_t count = offer_way_on(out);
    Intent rehearse = intent_make(INTENT_use, USE_rehearse, 0, 0), call_off = intent_make(INTENT_call_off, 0, 0, 0);
    if (!play_refused(p, rehearse))
        out[count++] = (PlayChoice){rehearse, NONE};
    if (!play_refused(p, call_off)) /* it may have been called off this evening */
        out[count++] = (PlayChoice){call_off, NONE};
    return count;
}

static int32_t offer_story(const Play *p, PlayChoice *out) {
    Scene s = {p->pack, &p->model};
    Offered offered[OFFERS_MAX];
    int32_t count = story_offer(&s, scene_get(p->world, SCENE_ABOUT) - 1, offered);
    for (int32_t k = 0; k < count; k++)
        out[k] = (PlayChoice){offered[k].intent, offered[k].line};
    if (!count)
        out[count++] = (PlayChoice){intent_make(INTENT_choose, NONE, NONE, 0), NONE};
    return count;
}

static int32_t offer_talk(const Play *p, PlayChoice *out) {
    Scene s = {p->pack, &p->model};
    Offered offered[OFFERS_MAX];
    int32_t count = compose_offer(&s, offered);
    for (int32_t k = 0; k < count; k++)
        out[k] = (PlayChoice){offered[k].intent, offered[k].line};
    if (!count)
        out[count++] = (PlayChoice){intent_make(INTENT_leave, 0, 0, 0), NONE};
    return count;
}

int32_t play_offer(const Play *p, PlayChoice out[PLAY_OFFER_MAX]) {
    if (play_stage(p) == PLAY_WEEK || play_stage(p) == PLAY_END)
        return 0;
    if (play_scene_done(p))
        return offer_way_on(out);
    switch (play_stage(p)) {
    case PLAY_TALK: return offer_talk(p, out);
    case PLAY_STORY: return offer_story(p, out);
    case PLAY_REQUEST: return offer_request(out);
    case PLAY_EVE: return offer_eve(p, out);
    case PLAY_TURN: {
        int32_t count = offer_way_on(out);
        out[count++] = (PlayChoice){intent_make(INTENT_finish, 0, 0, 0), NONE};
        return count;
    }
    default: return offer_way_on(out);
    }
}
