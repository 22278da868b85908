#include "ui/screen.h"
#include "base/status.h"
#include "base/text.h"
#include <string.h>

static const Screen screens[SCREENS] = {
    [SCREEN_TITLE] = {"title", screen_title_build, screen_title_act},
    [SCREEN_WORKPLACES] = {"workplaces", screen_workplaces_build, screen_workplaces_act},
    [SCREEN_WEEK] = {"week", screen_week_build, screen_week_act},
    [SCREEN_LIST] = {"list", screen_list_build, screen_list_act},
    [SCREEN_PEOPLE] = {"people", screen_people_build, screen_people_act},
    [SCREEN_CONVERSATION] = {"conversation", screen_conversation_build, screen_conversation_act},
    [SCREEN_STORY] = {"story", screen_story_build, screen_story_act},
    [SCREEN_GROUP] = {"group", screen_group_build, screen_group_act},
    [SCREEN_ACTION] = {"action", screen_action_build, screen_action_act},
    [SCREEN_SEASON] = {"season", screen_season_build, screen_season_act},
    [SCREEN_END] = {"end", screen_end_build, screen_end_act},
    [SCREEN_RUNS] = {"runs", screen_runs_build, screen_runs_act},
    [SCREEN_LOG] = {"log", screen_log_build, screen_log_act},
    [SCREEN_MENU] = {"menu", screen_menu_build, screen_menu_act},
    [SCREEN_TROUBLE] = {"trouble", screen_trouble_build, screen_trouble_act},
    [SCREEN_SETTINGS] = {"settings", screen_settings_build, screen_settings_act},
    [SCREEN_HELP] = {"help", screen_help_build, NULL},
};

const char *app_word(const App *app, const char *english) {
    return tr(app->catalog, "screen", english);
}

void app_sentence(char *out, size_t size, const char *text) {
    text_copy(out, size, text);
    if (out[0] >= 'a' && out[0] <= 'z')
        out[0] = (char)(out[0] - 'a' + 'A');
}

bool screen_exists(ScreenId id) {
    return id < SCREENS && screens[id].build != NULL;
}

const Screen *screen_of(ScreenId id) {
    BUG_IF(!screen_exists(id));
    return &screens[id];
}

bool screen_find(const char *name, ScreenId *id) {
    for (int i = 0; i < SCREENS; i++)
        if (screens[i].name && strcmp(screens[i].name, name) == 0) {
            *id = (ScreenId)i;
            return true;
        }
    return false;
}

void app_init(App *app) {
    memset(app, 0, sizeof *app);
    app->look = appearance_default();
    app->look.season = SEASON_FALL;
    app->stack[0] = SCREEN_TITLE;
    app->depth = 1;
}

ScreenId app_screen(const App *app) {
    return app->stack[app->depth - 1];
}

void app_open(App *app, ScreenId id) {
    BUG_IF(!screen_exists(id));
    for (int i = 0; i < app->depth; i++)
        if (app->stack[i] == id) {
            app->depth = i + 1;
            return;
        }
    BUG_IF(app->depth >= SCREEN_DEPTH_MAX);
    app->stack[app->depth++] = id;
}

void app_back(App *app) {
    if (app->depth > 1)
        app->depth--;
}

void app_restart_at(App *app, ScreenId id) {
    app->depth = 1;
    if (id != SCREEN_TITLE)
        app_open(app, id);
}

static void leave(void *self) {
    App *app = self;
    if (app->door && app->door->leaving)
        app->door->leaving(app);
    app->done = true;
}

static void unseen(Tree *t, Key key, const char *words, Action act) {
    if (tree_find_binding(t, key) == NULL)
        tree_flag(tree_key(t, key, words, act), NODE_UNSEEN);
}

/* What works everywhere and stands on no page: help; in a terminal also the way out. */
static void build(void *self, Tree *t) {
    const App *app = self;
    ScreenId at = app_screen(app);
    screen_of(at)->build(app, t);
    if (app->told[0]) {
        tree_slot(t, SLOT_BODY);
        tree_status(t, app->told);
    }
    tree_slot(t, SLOT_FOOTER);
    if (at != SCREEN_HELP)
        unseen(t, KEY_HELP, app_word(app, "help"), action(COMMAND_OPEN, SCREEN_HELP, 0));
    if (app->in_window) {
        if (app->depth > 1)
            unseen(t, KEY_MENU, app_word(app, "back"), action(COMMAND_BACK, 0, 0));
        return;
    }
    if (at != SCREEN_SETTINGS)
        unseen(t, KEY_LETTER('S'), app_word(app, "settings"), action(COMMAND_OPEN, SCREEN_SETTINGS, 0));
    unseen(t, KEY_LETTER('Q'), app_word(app, "save and quit"), action(COMMAND_QUIT, 0, 0));
}

/* Lists are looked for when their screen is opened, not at every build. */
static void open_anew(App *app, ScreenId id) {
    const Door *door = app->door;
    app->at = 0;
    app->sure = false;
    if (id == SCREEN_WORKPLACES || id == SCREEN_RUNS)
        app->rows = 0;
    if (id == SCREEN_WORKPLACES && door && door->workplaces)
        app->rows = door->workplaces(app);
    if (id == SCREEN_RUNS && door && door->runs)
        app->rows = door->runs(app);
    app_open(app, id);
}

static bool act(void *self, Action asked) {
    App *app = self;
    bool rolled = app->run.rolling;
    app->told[0] = '\0';
    running_stop(app);
    switch (asked.command) {
    case COMMAND_OPEN: open_anew(app, (ScreenId)asked.a); break;
    case COMMAND_BACK: app_back(app); break;
    case COMMAND_QUIT: leave(app); break;
    case COMMAND_UNDO:
    case COMMAND_REDO:
        if (app->run.session && !rolled)
            (asked.command == COMMAND_UNDO ? running_undo : running_redo)(app);
        break;
    case COMMAND_PICK: running_pick(app, asked.a); break;
    default:
        if (screen_of(app_screen(app))->act)
            screen_of(app_screen(app))->act(app, asked);
    }
    return !app->done;
}

static Appearance appearance(void *self) {
    return ((const App *)self)->look;
}

static void fullscreen(void *self, bool on) {
    App *app = self;
    app->look.fullscreen = on;
    app_setting_changed(app);
}

static int wait_ms(void *self) {
    return running_wait_ms(self);
}

static bool tick(void *self) {
    return running_tick(self);
}

/* Any key or click stops the weeks that run, and does nothing else then. */
static bool stirred(void *self) {
    App *app = self;
    bool rolled = app->run.rolling;
    running_stop(app);
    return rolled;
}

Host app_host(App *app) {
    return (Host){app, build, act, leave, appearance, fullscreen, wait_ms, tick, stirred};
}
