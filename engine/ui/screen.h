/* The table of screens, and what they share. The toolkit (tree, terminal, layout, draw, window)
   knows none of this: it plays the Host that app_host gives.

   A screen is engine/ui/screen_<name>.c with a build and an act function, and a row in screen.c.
   It builds its whole tree from the App, and changes only the App; its commands are its own enum
   from 1 up. Commands from COMMAND_SHARED up mean the same on every screen. */
#ifndef UI_SCREEN_H
#define UI_SCREEN_H
#include "ui/host.h"
#include "ui/running.h"
#include "ui/theme.h"
#include "ui/tree.h"

typedef enum {
    SCREEN_TITLE,
    SCREEN_WORKPLACES,
    SCREEN_WEEK,
    SCREEN_LIST, /* what can be chosen in a week, a list at a time */
    SCREEN_PEOPLE,
    SCREEN_CONVERSATION,
    SCREEN_STORY, /* something that happens, or a request */
    SCREEN_GROUP,
    SCREEN_ACTION, /* the evening before, and the day */
    SCREEN_SEASON,
    SCREEN_END,
    SCREEN_RUNS,
    SCREEN_LOG,
    SCREEN_MENU,    /* in a run: what Esc opens */
    SCREEN_TROUBLE, /* what could not be done, and the ways on */
    SCREEN_SETTINGS,
    SCREEN_HELP,
    SCREENS
} ScreenId;

enum {
    COMMAND_SHARED = 10000,
    COMMAND_OPEN, /* a = ScreenId: on top of this one */
    COMMAND_BACK, /* to the screen below; on the lowest one nothing */
    COMMAND_QUIT, /* save and be done */
    COMMAND_UNDO, /* the last choice of the run */
    COMMAND_REDO,
    COMMAND_PICK /* a = which of what play_offer gives */
};

enum { SCREEN_DEPTH_MAX = 8, APP_TEXT_MAX = 160, APP_LONG_MAX = 600 };

/* A workplace that can be begun. Texts are in the player's language. */
typedef struct {
    const char *title, *intro, *length;
    const char *const *notes; /* content notes */
    int notes_count;
    const char *fault; /* why it cannot be played, a line a fault; "" when it can */
} Workplace;

/* A run in the library. */
typedef struct {
    const char *title, *detail;
    bool readable;
} RunRow;

typedef struct App App;

/* What screens ask of the program around them. A member may be NULL where there is nothing of the
   kind; the screen then leaves it out. */
typedef struct {
    int (*workplaces)(App *app); /* looks for them anew; how many */
    const Workplace *(*workplace)(const App *app, int index);
    void (*begin)(App *app, int workplace); /* a new run; opens its first screen */
    void (*continue_run)(App *app);
    int (*runs)(App *app); /* lists them anew; how many */
    const RunRow *(*run)(const App *app, int index);
    void (*open_run)(App *app, int index);
    void (*forget_run)(App *app, int index);
    void (*close_run)(App *app);        /* save and leave the run */
    void (*copy_run)(App *app);         /* go on in a copy of the run */
    void (*rescue_run)(App *app);       /* the device failed: write the run anew */
    void (*go_on_unsaved)(App *app);    /* nothing more is written of this run */
    void (*export_run)(App *app);       /* the run as text; tells where in app->told */
    void (*look_back)(App *app);        /* makes run.ending, which may take a second */
    void (*settings_changed)(App *app); /* they are kept already */
    void (*leaving)(App *app);          /* input ended or the window closed: save */
} Door;

struct App {
    Appearance look;
    int language, language_count;
    const char *const *languages;     /* each in its own words; may be NULL */
    const char *const *language_tags; /* "en"; as many */
    struct Settings *settings;    /* where changes are kept (app_use_settings); NULL: nowhere */
    const Catalog *catalog;       /* NULL: English */
    bool in_window;               /* else a terminal: no fullscreen, no text size */
    bool skip_read;               /* what was read before is not waited for */
    ScreenId stack[SCREEN_DEPTH_MAX];
    int depth;
    bool done;
    /* The run that "Continue" goes on with, in words; "" where there is none. */
    char continue_detail[APP_TEXT_MAX];
    char told[APP_LONG_MAX]; /* one sentence that the screen at hand shows until the next act */
    int rows;                /* in the list at hand: workplaces, runs */
    int at;                  /* of the list at hand: which workplace, run, page one looks at */
    bool sure;               /* what cannot be undone was asked for once */
    Running run;
    const Door *door;
    void *door_self;
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
/* A text of the screens in the player's language. */
const char *app_word(const App *app, const char *english);
/* Copies a text that begins a sentence: its first letter is made a capital, where it is a plain one. */
void app_sentence(char *out, size_t size, const char *text);

#define SCREEN_LIST_OF(X)                                                                          \
    X(title) X(workplaces) X(week) X(list) X(people) X(conversation) X(story) X(group) X(action)   \
    X(season) X(end) X(runs) X(log) X(menu) X(trouble) X(settings)
#define X(name)                                                                                    \
    void screen_##name##_build(const App *app, Tree *t);                                           \
    void screen_##name##_act(App *app, Action asked);
SCREEN_LIST_OF(X)
#undef X
void screen_help_build(const App *app, Tree *t);
#endif
