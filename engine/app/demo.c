#include "app/demo.h"
#include "sim/action.h"
#include <stdlib.h>
#include <string.h>

enum {
    DEMO_SEED = 7,
    STEPS_MAX = 20000,
    CARDS_EVERY_WEEKS = 9,
    GROUP_EVERY_WEEKS = 9,
    PROPOSE_EVERY_WEEKS = 8,
    PROPOSE_FROM_SEASON = 4,
    WEEK_SHOWN = 20,
    PEOPLE_SHOWN = 40,
    TALK_SHOWN_WEEK = 14,
    TALK_SHOWN_LINES = 5,
    GROUP_SHOWN = 2,
    DAY_SHOWN_CAME = 4,
    TURN_SHOWN_SEASON = 6
};

GameOptions demo_options(const char *language) {
    return (GameOptions){.pack = "warehouse", .language = language ? language : "en", .seed_given = true,
                         .seed = DEMO_SEED, .ephemeral = true, .in_window = true};
}

/* ---- the player ---- */

static bool take(Demo *d, const Choice *c) {
    if (c->opens != OPENS_NOTHING || c->refused)
        return false;
    running_take(&d->game->app, c->intent, true);
    return true;
}

/* A card is set to somebody: another one each time. */
static void set_card(Demo *d, const Choices *c, int32_t card, int32_t nth) {
    Range list = c->list[LIST_LUNCH + card];
    int32_t people = 0, at = 0;
    for (int32_t k = list.first; k < list.first + list.count; k++)
        people += c->item[k].person != NOBODY && c->item[k].opens == OPENS_NOTHING;
    for (int32_t k = list.first; people && k < list.first + list.count; k++)
        if (c->item[k].person != NOBODY && c->item[k].opens == OPENS_NOTHING && at++ == nth % people) {
            take(d, &c->item[k]);
            return;
        }
}

static bool take_first(Demo *d, const Choices *c, int32_t list) {
    Range range = c->list[list];
    for (int32_t k = range.first; k < range.first + range.count; k++)
        if (take(d, &c->item[k]))
            return true;
    return false;
}

/* The first of what another list opens into. */
static bool take_further(Demo *d, const Choices *c, int32_t list, int32_t nth) {
    Range range = c->list[list];
    Choices further;
    if (!range.count)
        return false;
    choices_further(&further, &d->game->app.run.view, running_play(&d->game->app), &c->item[range.first + nth % range.count]);
    bool done = take_first(d, &further, 0);
    choices_free(&further);
    return done;
}

/* What the week is begun with. True where it has led to something. */
static bool see_to_week(Demo *d, int32_t week) {
    const App *app = &d->game->app;
    const World *w = running_play(app)->world;
    Choices c;
    choices_week(&c, &app->run.view, running_play(app));
    for (int32_t card = 0; card < CARD_OTHER_EVENING && week % CARDS_EVERY_WEEKS == 1; card++)
        set_card(d, &c, card, week / CARDS_EVERY_WEEKS + card);
    bool led = false;
    if (week % GROUP_EVERY_WEEKS == 3) {
        take_first(d, &c, LIST_EVENING); /* nobody, and a chair alone: that leaves the hours */
        take_first(d, &c, LIST_LUNCH);
        choices_free(&c);
        choices_week(&c, &app->run.view, running_play(app));
        led = take_first(d, &c, LIST_GROUP);
    }
    if (!led && week % PROPOSE_EVERY_WEEKS == 5 && world_season(w) >= PROPOSE_FROM_SEASON)
        led = take_further(d, &c, LIST_PROPOSE, week);
    if (!led && week % 2 == 0)
        led = take_further(d, &c, LIST_SEEK, week);
    choices_free(&c);
    return led;
}

/* Somebody who listens: what is preferred, best last. */
static int32_t best_line(const Play *play, const PlayChoice *offer, int32_t count) {
    static const Family order[] = {FAMILY_PRESS, FAMILY_PROBE, FAMILY_TELL, FAMILY_REST, FAMILY_SWAP, FAMILY_PROPOSE,
                                   FAMILY_STAND, FAMILY_WONDER, FAMILY_ECHO};
    int32_t best = 0, most = -1;
    for (int32_t k = 0; k < count; k++)
        for (int32_t rank = 0; offer[k].intent.kind == INTENT_say && rank < FAMILY_COUNT; rank++) {
            Move move = (Move)offer[k].intent.arg[ARG_1];
            int32_t worth = move == MOVE_ask && action_pending(play->world) ? FAMILY_COUNT : rank;
            if (worth > most && order[rank] == move_family(move)) {
                best = k;
                most = worth;
            }
        }
    return best;
}

bool demo_step(Demo *d) {
    App *app = &d->game->app;
    const Play *play = running_play(app);
    int32_t week = play->world->week;
    PlayChoice offer[PLAY_OFFER_MAX];
    if (app->run.interlude)
        running_read_on(app);
    switch (play_stage(play)) {
    case PLAY_END: return false;
    case PLAY_WEEK:
        if (d->week != week) {
            d->week = week;
            if (see_to_week(d, week))
                return true;
        }
        running_take(app, intent_make(INTENT_week, 0, 0, 0), true);
        return true;
    case PLAY_TALK: running_pick(app, best_line(play, offer, play_offer(play, offer))); return true;
    default: running_pick(app, 0); return true;
    }
}

/* ---- where a screen has something on it ---- */

static int32_t scene_lines(const Play *play) {
    int32_t count = 0;
    for (int32_t k = play->shown_count - 1; k >= 0 && play->shown[k].scene == play->scene; k--)
        count++;
    return count;
}

static int32_t count_of(const Play *play, EventKind kind) {
    int32_t count = 0;
    for (int32_t e = 0; e < play->log.count; e++)
        count += play->log.event[e].kind == (int)kind;
    return count;
}

static bool shows(const Play *play, ScreenId screen) {
    PlayStage stage = play_stage(play);
    int32_t week = play->world->week;
    switch (screen) {
    case SCREEN_WEEK: return stage == PLAY_WEEK && week >= WEEK_SHOWN;
    case SCREEN_LIST:
    case SCREEN_LOG:
    case SCREEN_MENU:
    case SCREEN_PEOPLE: return stage == PLAY_WEEK && week >= PEOPLE_SHOWN;
    case SCREEN_CONVERSATION:
        return stage == PLAY_TALK && week >= TALK_SHOWN_WEEK && scene_lines(play) >= TALK_SHOWN_LINES && !play_scene_done(play);
    case SCREEN_STORY: return stage == PLAY_STORY;
    case SCREEN_GROUP: return stage == PLAY_GROUP && count_of(play, EVENT_joins) >= GROUP_SHOWN;
    case SCREEN_ACTION: return stage == PLAY_DAY && count_of(play, EVENT_comes) >= DAY_SHOWN_CAME;
    case SCREEN_SEASON: return stage == PLAY_TURN && play_about(play) >= TURN_SHOWN_SEASON;
    case SCREEN_END: return stage == PLAY_END;
    default: return true;
    }
}

static bool needs_run(ScreenId screen) {
    return screen != SCREEN_TITLE && screen != SCREEN_WORKPLACES && screen != SCREEN_RUNS && screen != SCREEN_SETTINGS &&
           screen != SCREEN_HELP;
}

/* Screens that stand above the run. */
static bool stands_above(ScreenId screen) {
    return screen == SCREEN_PEOPLE || screen == SCREEN_LIST || screen == SCREEN_LOG || screen == SCREEN_MENU;
}

static void made_up_runs(Game *game) {
    static const LibraryRun runs[] = {
        {.file = "warehouse-3.run", .title = "With Ines, slowly", .week = 61, .season = 6},
        {.file = "warehouse-2.run", .title = "Doors first", .week = 144, .season = 12, .is_finished = true},
        {.file = "warehouse-1.run", .week = 17, .season = 2},
    };
    enum { RUNS = sizeof runs / sizeof *runs };
    game->list.runs = calloc(RUNS, sizeof *game->list.runs);
    if (!game->list.runs)
        return;
    memcpy(game->list.runs, runs, sizeof runs);
    game->list.count = RUNS;
    game_runs(&game->app);
}

bool demo_reach(Game *game, ScreenId screen) {
    App *app = &game->app;
    Demo demo = {game, -1};
    char folder[FILE_PATH_MAX];
    text_copy(app->continue_detail, sizeof app->continue_detail, "Seven. Summer, year two. Week 62.");
    if (!needs_run(screen)) {
        if (screen == SCREEN_RUNS)
            made_up_runs(game);
        app->rows = screen == SCREEN_WORKPLACES ? game_workplaces(app) : screen == SCREEN_RUNS ? game->list.count : 0;
        app_open(app, screen);
        return true;
    }
    Status status = ground_find(game, game->options.pack, folder);
    if (status_ok(&status))
        status = game_begin_run(game, folder);
    for (int step = 0; status_ok(&status) && step < STEPS_MAX && !shows(running_play(app), screen); step++)
        if (!demo_step(&demo))
            return false;
    if (!status_ok(&status))
        return false;
    running_read_on(app);
    if (screen == SCREEN_ACTION)
        app->run.arrived = count_of(running_play(app), EVENT_comes) - 1;
    app->run.list = LIST_SEEK;
    if (stands_above(screen))
        app_open(app, screen);
    return app_screen(app) == screen;
}
