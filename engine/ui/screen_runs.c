/* The library of runs: go on with one, or forget it. */
#include "ui/screen.h"

enum { RUNS_LOOK = 1, RUNS_OPEN, RUNS_FORGET, RUNS_CLOSE };

/* One run, looked at: app->at counts from 1, 0 is the list. */
static void one_run(const App *app, Tree *t) {
    const RunRow *row = app->door->run(app, app->at - 1);
    const char *forget = app->sure ? app_word(app, "Yes, forget it") : app_word(app, "Forget it");
    tree_heading(t, 1, row->title);
    tree_status(t, row->detail);
    tree_slot(t, SLOT_BODY);
    if (row->readable)
        tree_menu(t, app_word(app, "Open"), "", action(RUNS_OPEN, 0, 0));
    if (app->sure)
        tree_paragraph(t, app_word(app, "The file is removed for good."));
    tree_menu(t, forget, "", action(RUNS_FORGET, 0, 0));
    tree_menu(t, app_word(app, "Back"), "", action(RUNS_CLOSE, 0, 0));
}

static void list(const App *app, Tree *t) {
    tree_heading(t, 1, app_word(app, "Library of runs"));
    tree_slot(t, SLOT_BODY);
    if (!app->rows)
        tree_paragraph(t, app_word(app, "No run has been begun yet."));
    for (int k = 0; k < app->rows; k++) {
        const RunRow *row = app->door->run(app, k);
        tree_menu(t, row->title, row->detail, action(RUNS_LOOK, k + 1, 0));
    }
    tree_menu(t, app_word(app, "Back"), "", action(COMMAND_BACK, 0, 0));
}

static bool looking(const App *app) {
    return app->at > 0 && app->at <= app->rows;
}

void screen_runs_build(const App *app, Tree *t) {
    tree_page(t, PAGE_LETTER, app_word(app, "Library of runs"));
    tree_slot(t, SLOT_HEADER);
    if (looking(app))
        one_run(app, t);
    else
        list(app, t);
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_ACTIVATE, app_word(app, "open"), (Action){0});
    tree_key(t, KEY_MENU, app_word(app, "back"), looking(app) ? action(RUNS_CLOSE, 0, 0) : action(COMMAND_BACK, 0, 0));
}

void screen_runs_act(App *app, Action asked) {
    switch (asked.command) {
    case RUNS_LOOK: app->at = asked.a; break;
    case RUNS_OPEN: app->door->open_run(app, app->at - 1); break;
    case RUNS_FORGET:
        if (app->sure) {
            app->door->forget_run(app, app->at - 1);
            app->rows = app->door->runs(app);
            app->at = 0;
        }
        app->sure = !app->sure;
        break;
    case RUNS_CLOSE:
        app->at = 0;
        app->sure = false;
        break;
    default: break;
    }
}
