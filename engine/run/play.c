#include "run/play.h"
#include "base/status.h"
#include "run/director.h"
#include "run/gathering.h"
#include "run/notice.h"
#include "run/scene.h"
#include "sim/action.h"
#include "sim/step.h"
#include <stdlib.h>
#include <string.h>

enum { SHOWN_GROWTH = 256, TURNS_OF_PLACE = 5 };

static Scene scene_of(const Play *p) {
    return (Scene){p->pack, &p->model, p->automatic};
}

/* ---- what is shown ---- */

static void show_of_week(Play *p, int32_t week, int32_t speaker, int32_t line, int32_t name, int32_t other) {
    if (line == NONE || !p->speaks)
        return;
    if (p->shown_count == p->shown_room) {
        int32_t room = p->shown_room + SHOWN_GROWTH + p->shown_room / 2;
        Shown *grown = realloc(p->shown, sizeof *grown * (size_t)room);
        BUG_IF(!grown);
        p->shown = grown;
        p->shown_room = room;
    }
    p->shown[p->shown_count++] = (Shown){week, speaker, line, name, other, p->scene};
}

static void show(Play *p, int32_t speaker, int32_t line, int32_t name, int32_t other) {
    show_of_week(p, p->world->week, speaker, line, name, other);
}

static int32_t identity(const Play *p, int32_t i) {
    return i >= 0 && i < p->world->n ? person_identity(p->world)[i] : NONE;
}

static void show_spoken(Play *p, const Spoken *spoken, int32_t name, int32_t other) {
    for (int32_t k = 0; k < spoken->count; k++) {
        Scene s = scene_of(p);
        int32_t who = spoken_person(&s, &spoken->item[k]);
        show(p, who == NONE ? SPEAKER_NARRATION : who, spoken->item[k].line, name, other);
    }
}

/* The words for an event: somebody's own for a deed, else the pack's for what can be seen. */
static int32_t line_of_event(const Play *p, const Event *event) {
    static const char *const heat[] = {"heat_pace", "heat_schedule", "heat_air", "heat_pay", "heat_safety", "heat_respect"};
    enum { HEATS = sizeof heat / sizeof *heat };
    Scene s = scene_of(p);
    int32_t line = NONE;
    if (event->kind == EVENT_deed)
        line = compose_deed(&s, event->a, event->v != 0);
    if (event->kind == EVENT_heat)
        return event->v == HEAT_UP || event->v == HEAT_SPIKE ? happening_named(&s, heat[event->k % HEATS]) : NONE;
    return line == NONE ? happening_line(&s, event) : line;
}

/* A line or two for the week that has gone by. */
static void show_week(Play *p) {
    Scene s = scene_of(p);
    int32_t picked[NOTICE_MOST], count = notice_pick(p, picked), shown = 0;
    for (int32_t k = 0; k < count; k++) {
        const Event *event = &p->log.event[picked[k]];
        int32_t line = line_of_event(p, event);
        bool left = event->kind == EVENT_left; /* b is who it was; somebody else fills the place by now */
        int32_t name = left ? event->b : identity(p, event->a), other = left ? NONE : identity(p, event->b);
        show_of_week(p, event->week, SPEAKER_NARRATION, line, name, other);
        shown += line != NONE;
    }
    if (!shown)
        show_of_week(p, p->world->week - 1, SPEAKER_NARRATION, happening_named(&s, p->world->week & 1 ? "weather" : "quiet"),
                     NONE, NONE);
}

/* ---- stages ---- */

static void set_stage(Play *p, PlayStage stage) {
    scene_set(p->world, SCENE_STAGE, (int32_t)stage);
    scene_set(p->world, SCENE_DONE, 0);
    p->scene++;
}

static void set_moment(Play *p, Moment m) {
    scene_set(p->world, SCENE_KIND, (int32_t)m.kind);
    scene_set(p->world, SCENE_PERSON, m.person + 1);
    scene_set(p->world, SCENE_PLACE, m.place + 1);
    scene_set(p->world, SCENE_ABOUT, m.about + 1);
    scene_set(p->world, SCENE_CAUSE, m.cause + 1);
}

static void enter_talk(Play *p, bool theirs) {
    Scene s = scene_of(p);
    Spoken out = {0};
    int32_t i = scene_get(p->world, SCENE_PERSON) - 1, cause = scene_get(p->world, SCENE_CAUSE) - 1;
    if (!talk_going(p->world))
        talk_begin(&p->model, i, scene_get(p->world, SCENE_PLACE) - 1, theirs ? p->rules.talk_turns : TURNS_OF_PLACE, theirs);
    set_stage(p, PLAY_TALK);
    compose_begin(&s, cause >= 0 ? &p->log.event[cause] : NULL, &out);
    show_spoken(p, &out, identity(p, i), NONE);
}

static void enter_story(Play *p) {
    Scene s = scene_of(p);
    Spoken out = {0};
    set_stage(p, PLAY_STORY);
    story_show(&s, scene_get(p->world, SCENE_ABOUT) - 1, &out);
    show_spoken(p, &out, identity(p, story_name(&s)), identity(p, story_other(&s)));
}

static void show_gathered(Play *p, const Gathered *gathered, int32_t count) {
    for (int32_t k = 0; k < count; k++)
        show(p, gathered[k].speaker, gathered[k].line, gathered[k].speaker, NONE);
}

/* A few in one room, called together by somebody. */
static void enter_group(Play *p, int32_t by, int32_t issue) {
    Gathered gathered[GATHERED_MAX];
    set_stage(p, PLAY_GROUP);
    show_gathered(p, gathered, gathering_meeting(p, by, issue, gathered));
}

static void enter_day(Play *p, int32_t action) {
    Gathered gathered[GATHERED_MAX];
    set_stage(p, PLAY_DAY);
    show_gathered(p, gathered, gathering_day(p, action, gathered));
}

static void enter_request(Play *p) {
    Gathered gathered[GATHERED_MAX];
    set_stage(p, PLAY_REQUEST);
    show_gathered(p, gathered, gathering_request(p, gathered));
}

static void answer_request(Play *p, Intent in, TalkTurn *turn) {
    Gathered gathered[GATHERED_MAX];
    if (!p->automatic)
        show_gathered(p, gathered, gathering_told(p, (RequestAnswer)in.arg[ARG_1], gathered));
    intent_apply(&p->model, in, turn);
    scene_set(p->world, SCENE_DONE, !p->automatic);
}

static void enter_moment(Play *p) {
    World *w = p->world;
    MomentKind kind = (MomentKind)scene_get(w, SCENE_KIND);
    scene_set(w, SCENE_LAST_KIND, (int32_t)kind);
    scene_set(w, SCENE_LAST_PERSON, scene_get(w, SCENE_PERSON));
    scene_set(w, SCENE_LAST_WEEK, w->week + 1);
    scene_set(w, SCENE_SEASON_COUNT, scene_get(w, SCENE_SEASON_COUNT) + 1);
    scene_set(w, SCENE_KIND, MOMENT_NONE);
    switch (kind) {
    case MOMENT_THEY_START: enter_talk(p, true); break;
    case MOMENT_PLACE: enter_talk(p, false); break;
    case MOMENT_STORY: enter_story(p); break;
    case MOMENT_REQUEST: enter_request(p); break;
    case MOMENT_GROUP: enter_group(p, scene_get(w, SCENE_PERSON) - 1, scene_get(w, SCENE_ABOUT) - 1); break;
    default: set_stage(p, PLAY_WEEK); break;
    }
}

/* The letter of the season that has ended. */
static void enter_turn(Play *p) {
    Scene s = scene_of(p);
    Spoken out = {0};
    set_stage(p, PLAY_TURN);
    letter_show(&s, scene_get(p->world, SCENE_TURN), &out);
    show_spoken(p, &out, NONE, NONE);
}

/* Goes to whatever waits: the day, the turn, the end, the eve, a moment, the week. */
static void go_on(Play *p) {
    World *w = p->world;
    if (scene_get(w, SCENE_DAY)) {
        enter_day(p, scene_get(w, SCENE_DAY) - 1);
    } else if (scene_get(w, SCENE_TURN)) {
        enter_turn(p);
    } else if (w->run_state != RUN_GOES_ON) {
        set_stage(p, PLAY_END);
    } else if (action_pending(w) && w->week >= w->pending_due && !scene_get(w, SCENE_EVE)) {
        set_stage(p, PLAY_EVE);
    } else {
        if (scene_get(w, SCENE_KIND) == MOMENT_NONE)
            set_moment(p, director_pick(p));
        if (scene_get(w, SCENE_KIND) == MOMENT_NONE)
            set_stage(p, PLAY_WEEK);
        else
            enter_moment(p);
    }
}

/* ---- the week ---- */

static void minds_move(Play *p) {
    if (p->employer)
        mind_week(p->employer, &p->model, NULL, NULL);
    if (p->staffer)
        mind_week(p->staffer, &p->model, NULL, NULL);
}

static void run_week(Play *p) {
    World *w = p->world;
    int32_t actions = w->actions, season = world_season(w);
    p->log.count = p->log.dropped = 0;
    if (!p->automatic)
        step_cards(&p->model);
    step_people(&p->model);
    step_powers(&p->model);
    minds_move(p);
    step_end(&p->model);
    if (w->run_state == RUN_GOES_ON)
        step_open(&p->model);
    if (p->automatic)
        return;
    p->scene++;
    show_week(p);
    scene_set(w, SCENE_EVE, 0);
    if (w->actions > actions)
        scene_set(w, SCENE_DAY, w->actions);
    if (world_season(w) != season || w->run_state == RUN_OVER) {
        scene_set(w, SCENE_TURN, season);
        scene_set(w, SCENE_SEASON_COUNT, 0);
    }
    scene_set(w, SCENE_KIND, MOMENT_NONE);
    go_on(p);
}

/* ---- taking an intent ---- */

static bool only_way_on(const Play *p) {
    PlayStage stage = play_stage(p);
    return stage == PLAY_GROUP || stage == PLAY_DAY || play_scene_done(p);
}

static const char *stage_refuses(const Play *p, Intent in) {
    PlayStage stage = play_stage(p);
    switch ((IntentKind)in.kind) {
    case INTENT_use:
        if (stage == PLAY_EVE && in.arg[ARG_1] == USE_rehearse)
            return NULL;
        return stage == PLAY_WEEK ? NULL : "not_now";
    case INTENT_week:
    case INTENT_card:
    case INTENT_talk: return stage == PLAY_WEEK ? NULL : "not_now";
    case INTENT_call_off: return stage == PLAY_WEEK || stage == PLAY_EVE ? NULL : "not_now";
    case INTENT_mark: return stage == PLAY_EVE ? NULL : "not_now";
    case INTENT_say:
    case INTENT_leave: return stage == PLAY_TALK && !play_scene_done(p) ? NULL : "not_now";
    case INTENT_choose: return stage == PLAY_STORY && !play_scene_done(p) ? NULL : "not_now";
    case INTENT_answer: return stage == PLAY_REQUEST ? NULL : "not_now";
    case INTENT_pass: return only_way_on(p) || stage == PLAY_EVE || stage == PLAY_TURN ? NULL : "not_now";
    case INTENT_finish: return stage == PLAY_TURN ? NULL : "not_now";
    default: return NULL;
    }
}

const char *play_refused(const Play *p, Intent in) {
    if (in.kind < 0 || in.kind >= INTENT_COUNT)
        return "no_move";
    const char *why = p->automatic ? NULL : stage_refuses(p, in);
    if (why || in.kind == INTENT_pass || in.kind == INTENT_finish || in.kind == INTENT_choose)
        return why;
    why = intent_refused(&p->model, in);
    if (why || p->automatic)
        return why;
    Hours cost = in.kind == INTENT_use ? use_cost(&p->rules, (Use)in.arg[ARG_1]) : 0;
    if (in.kind == INTENT_talk && in.arg[ARG_4] == TALK_SOUGHT)
        cost = use_cost(&p->rules, intent_talk_use(&p->rules, in.arg[ARG_3]));
    /* Calling people together may take the place of this week's cards; a talk takes what they leave. */
    bool called = in.kind == INTENT_use && (in.arg[ARG_1] == USE_group || in.arg[ARG_1] == USE_introduce ||
                                            in.arg[ARG_1] == USE_propose || in.arg[ARG_1] == USE_rehearse);
    return cost > (called ? p->world->hours_left : play_free_hours(p)) ? "no_hours" : NULL;
}

static void end_talk(Play *p) {
    Scene s = scene_of(p);
    Spoken out = {0};
    int32_t i = p->world->talk_person;
    if (p->speaks) {
        compose_close(&s, &out);
        show_spoken(p, &out, identity(p, i), NONE);
    }
    talk_end(&p->model);
    scene_set(p->world, SCENE_DONE, 1);
}

static void say(Play *p, Intent in, TalkTurn *turn) {
    Scene s = scene_of(p);
    Offered chosen = {in, NONE, 0};
    Spoken out = {0};
    int32_t i = p->world->talk_person;
    TalkLine line = compose_talk_line(&chosen);
    bool found = p->speaks && compose_find(&s, in, &chosen) && in.arg[ARG_6] != NONE;
    if (p->speaks && p->automatic && !found)
        compose_fit(&s, line, &chosen); /* an organizer names a move; the words are found for it */
    *turn = talk_say(&p->model, line);
    if (p->speaks) {
        compose_answer(&s, &chosen, turn, &out);
        show_spoken(p, &out, identity(p, i), NONE);
    }
    if (!p->automatic && (turn->over || compose_over(&s)))
        end_talk(p);
}

static void choose(Play *p, Intent in) {
    Scene s = scene_of(p);
    Spoken out = {0};
    Offered chosen;
    int32_t storylet = scene_get(p->world, SCENE_ABOUT) - 1;
    bool found = story_find(&s, storylet, in, &chosen);
    story_choose(&s, storylet, found ? &chosen : NULL, &out);
    show_spoken(p, &out, identity(p, story_name(&s)), identity(p, story_other(&s)));
    story_apply(&s, storylet, found ? &chosen : NULL);
    scene_set(p->world, SCENE_DONE, 1);
}

static void begin_talk(Play *p, Intent in) {
    intent_apply(&p->model, in, NULL);
    p->scene++;
    if (p->automatic && !p->speaks)
        return;
    Scene s = scene_of(p);
    Spoken out = {0};
    if (!p->automatic) {
        set_moment(p, (Moment){MOMENT_NONE, in.arg[ARG_1], in.arg[ARG_2], NONE, NONE});
        set_stage(p, PLAY_TALK);
    }
    compose_begin(&s, NULL, &out);
    show_spoken(p, &out, identity(p, in.arg[ARG_1]), NONE);
}

/* What came of it at once, in a line: two who met, a day that is set, an evening of going through it. */
static void show_doing(Play *p, Use use) {
    Scene s = scene_of(p);
    const Event *last = p->log.count ? &p->log.event[p->log.count - 1] : NULL;
    if (use == USE_rehearse)
        show(p, SPEAKER_NARRATION, happening_named(&s, "rehearsed"), NONE, NONE);
    else if (use == USE_propose)
        show(p, SPEAKER_NARRATION, happening_named(&s, "day_set"), NONE, NONE);
    else if (use == USE_introduce && last && last->kind == EVENT_introduces)
        show(p, SPEAKER_NARRATION, happening_line(&s, last), identity(p, last->a), identity(p, last->b));
}

static void use(Play *p, Intent in) {
    intent_apply(&p->model, in, NULL);
    if (!p->automatic && p->speaks)
        show_doing(p, (Use)in.arg[ARG_1]);
    if (!p->automatic && in.arg[ARG_1] == USE_group) {
        set_moment(p, (Moment){MOMENT_NONE, 0, NONE, in.arg[ARG_2], NONE});
        enter_group(p, 0, in.arg[ARG_2]);
    }
}

static void pass(Play *p) {
    World *w = p->world;
    switch (play_stage(p)) {
    case PLAY_DAY: scene_set(w, SCENE_DAY, 0); break;
    case PLAY_TURN: scene_set(w, SCENE_TURN, 0); break;
    case PLAY_EVE: scene_set(w, SCENE_EVE, 1); break;
    default: break;
    }
    go_on(p);
}

bool play_take_turn(Play *p, Intent in, TalkTurn *turn) {
    if (play_refused(p, in))
        return false;
    p->choices++;
    switch ((IntentKind)in.kind) {
    case INTENT_week: run_week(p); break;
    case INTENT_say: say(p, in, turn); break;
    case INTENT_leave:
        if (p->automatic)
            intent_apply(&p->model, in, turn);
        else
            end_talk(p);
        break;
    case INTENT_talk: begin_talk(p, in); break;
    case INTENT_use: use(p, in); break;
    case INTENT_choose: choose(p, in); break;
    case INTENT_answer: answer_request(p, in, turn); break;
    case INTENT_pass: pass(p); break;
    case INTENT_finish:
        p->world->run_state = RUN_OVER;
        set_stage(p, PLAY_END);
        break;
    case INTENT_call_off:
        intent_apply(&p->model, in, turn);
        if (!p->automatic && play_stage(p) == PLAY_EVE) { /* there is no evening before nothing */
            scene_set(p->world, SCENE_EVE, 1);
            go_on(p);
        }
        break;
    default: intent_apply(&p->model, in, turn); break;
    }
    return true;
}

bool play_take(Play *p, Intent in) {
    TalkTurn turn = {0};
    return play_take_turn(p, in, &turn);
}

/* ---- beginning and end ---- */

void play_begin(Play *p, const Pack *pack, const Rules *rules, uint64_t seed, PlayOptions options) {
    memset(p, 0, sizeof *p);
    p->pack = pack;
    p->rules = *rules;
    p->world = world_new(&pack->setup);
    p->model = (Model){&pack->setup, &p->rules, p->world, &p->log};
    p->employer = options.employer;
    p->staffer = options.staffer;
    p->automatic = options.automatic;
    p->speaks = options.speaks;
    world_seed(p->world, &pack->setup, &p->rules, seed);
    if (p->employer)
        mind_begin_run(p->employer);
    if (p->staffer)
        mind_begin_run(p->staffer);
    step_open(&p->model);
    if (!p->automatic)
        go_on(p);
}

void play_end(Play *p) {
    world_free(p->world);
    free(p->shown);
    memset(p, 0, sizeof *p);
}
