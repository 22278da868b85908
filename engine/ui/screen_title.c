#include "ui/screen.h"

enum { TITLE_CONTINUE = 1 };

void screen_title_build(const App *app, Tree *t) {
    static const struct {
        ScreenId screen;
        const char *words;
    } entries[] = {{SCREEN_WORKPLACES, "New run"},
                   {SCREEN_RUNS, "Library of runs"},
                   {SCREEN_SETTINGS, "Settings"},
                   {SCREEN_HELP, "Help"}};
    tree_page(t, PAGE_POSTER, app_word(app, "Breakroom"));
    tree_slot(t, SLOT_PICTURE);
    tree_room_open(t, "title", "");
    tree_close(t);
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 0, "Break\u00ADroom" /* a name */);
    tree_slot(t, SLOT_BODY);
    if (app->continue_detail[0])
        tree_flag(tree_menu(t, app_word(app, "Continue"), app->continue_detail, action(TITLE_CONTINUE, 0, 0)),
                  NODE_LEADS);
    for (size_t i = 0; i < sizeof entries / sizeof entries[0]; i++)
        if (screen_exists(entries[i].screen))
            tree_menu(t, app_word(app, entries[i].words), "", action(COMMAND_OPEN, (int)entries[i].screen, 0));
    tree_menu(t, app_word(app, "Quit"), "", action(COMMAND_QUIT, 0, 0));
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_ARROWS, app_word(app, "choose"), (Action){0});
    tree_key(t, KEY_ACTIVATE, app_word(app, "open"), (Action){0});
}

void screen_title_act(App *app, Action asked) {
    if (asked.command == TITLE_CONTINUE && app->door && app->door->continue_run)
        app->door->continue_run(app);
}
