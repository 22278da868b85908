#include "ui/screen.h"
#include "base/status.h"
#include <string.h>

static const Screen screens[SCREENS] = {
    [SCREEN_TITLE] = {"title", screen_title_build, screen_title_act},
    [SCREEN_SETTINGS] = {"settings", screen_settings_build, screen_settings_act},
    [SCREEN_HELP] = {"help", screen_help_build, NULL},
};

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
    if (app->leaving)
        app->leaving(app);
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
    tree_slot(t, SLOT_FOOTER);
    if (at != SCREEN_HELP)
        unseen(t, KEY_HELP, "help", action(COMMAND_OPEN, SCREEN_HELP, 0));
    if (app->in_window) {
        if (app->depth > 1)
            unseen(t, KEY_MENU, "back", action(COMMAND_BACK, 0, 0));
        return;
    }
    if (at != SCREEN_SETTINGS)
        unseen(t, KEY_LETTER('S'), "settings", action(COMMAND_OPEN, SCREEN_SETTINGS, 0));
    unseen(t, KEY_LETTER('Q'), "save and quit", action(COMMAND_QUIT, 0, 0));
}

static bool act(void *self, Action asked) {
    App *app = self;
    switch (asked.command) {
    case COMMAND_OPEN: app_open(app, (ScreenId)asked.a); break;
    case COMMAND_BACK: app_back(app); break;
    case COMMAND_QUIT: leave(app); break;
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
    App *app = self;
    return app->wait_ms ? app->wait_ms(app) : 0;
}

static bool tick(void *self) {
    App *app = self;
    return app->tick ? app->tick(app) : false;
}

Host app_host(App *app) {
    return (Host){app, build, act, leave, appearance, fullscreen, wait_ms, tick};
}
