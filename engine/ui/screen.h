/* The table of screens, and what they share. The toolkit (tree, terminal, layout, draw, window)
   knows none of this: it plays the Host that app_host gives.

   A screen is engine/ui/screen_<name>.c with a build and an act function, and a row in screen.c.
   It builds its whole tree from the App, and changes only the App; its commands are its own enum
   from 1 up. Commands from COMMAND_SHARED up mean the same on every screen. */
#ifndef UI_SCREEN_H
#define UI_SCREEN_H
#include "ui/host.h"
#include "ui/theme.h"
#include "ui/tree.h"

typedef enum {
    SCREEN_TITLE,
    SCREEN_WORKPLACES,
    SCREEN_WEEK,
    SCREEN_PEOPLE,
    SCREEN_CONVERSATION,
    SCREEN_GROUP,
    SCREEN_ACTION,
    SCREEN_SEASON,
    SCREEN_END,
    SCREEN_RUNS,
    SCREEN_LOG,
    SCREEN_SETTINGS,
    SCREEN_HELP,
    SCREENS
} ScreenId;

enum {
    COMMAND_SHARED = 10000,
    COMMAND_OPEN, /* a = ScreenId: on top of this one */
    COMMAND_BACK, /* to the screen below; on the lowest one nothing */
    COMMAND_QUIT  /* save and be done */
};

enum { SCREEN_DEPTH_MAX = 8, APP_TEXT_MAX = 160 };

typedef struct App App;
struct App {
    Appearance look;
    int language, language_count;
    const char *const *languages;     /* each in its own words; may be NULL */
    const char *const *language_tags; /* "en"; as many */
    bool in_window;               /* else a terminal: no fullscreen, no text size */
    ScreenId stack[SCREEN_DEPTH_MAX];
    int depth;
    bool done;
    /* The run that "Continue" goes on with, in words; "" where there is none. */
    char continue_detail[APP_TEXT_MAX];
    void (*continue_run)(App *app);
    struct Settings *settings; /* where changes are kept (app_use_settings); NULL: nowhere */
    /* A setting was changed. May be NULL. */
    void (*settings_changed)(App *app);
    /* Input ended or the window closed: save. May be NULL. */
    void (*leaving)(App *app);
    /* The run that is played; the screens on it know its type. */
    void *session;
    /* The weeks that run by themselves: see Host. May be NULL. */
    int (*wait_ms)(App *app);
    bool (*tick)(App *app);
};

typedef struct {
    const char *name; /* as `shot` and the logs call it */
    void (*build)(const App *app, Tree *t);
    void (*act)(App *app, Action asked); /* only its own commands */
} Screen;

/* Settings as they are at first, the title open. */
void app_init(App *app);
/* Takes the look from the player's settings and keeps there what is changed from now on. The App
   borrows them; languages, where they are known, are to be set before. */
void app_use_settings(App *app, struct Settings *settings);
/* What every change of a setting goes through. */
void app_setting_changed(App *app);
Host app_host(App *app);
/* Whether a screen of this id is there yet: menus leave out what is not. */
bool screen_exists(ScreenId id);
const Screen *screen_of(ScreenId id);
/* By the name that `shot` takes; false where there is none. */
bool screen_find(const char *name, ScreenId *id);
ScreenId app_screen(const App *app);
void app_open(App *app, ScreenId id);
void app_back(App *app);
/* Everything above the title is closed, then `id` opens. */
void app_restart_at(App *app, ScreenId id);

void screen_title_build(const App *app, Tree *t);
void screen_title_act(App *app, Action asked);
void screen_settings_build(const App *app, Tree *t);
void screen_settings_act(App *app, Action asked);
void screen_help_build(const App *app, Tree *t);
#endif
