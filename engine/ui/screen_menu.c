/* What Esc opens in a run. */
#include "ui/screen.h"

enum { MENU_STOP = 1 };

void screen_menu_build(const App *app, Tree *t) {
    const View *v = &app->run.view;
    tree_page(t, PAGE_LETTER, app_word(app, "Menu"));
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, app_word(app, "Menu"));
    tree_slot(t, SLOT_BODY);
    tree_menu(t, label_button(v, BUTTON_go_on), "", action(COMMAND_BACK, 0, 0));
    if (session_choices(app->run.session) > 0)
        tree_menu(t, label_button(v, BUTTON_undo), "", action(COMMAND_UNDO, 0, 0));
    if (journal_next_redo(session_journal(app->run.session)))
        tree_menu(t, label_button(v, BUTTON_redo), "", action(COMMAND_REDO, 0, 0));
    tree_menu(t, label_button(v, BUTTON_people), "", action(COMMAND_OPEN, SCREEN_PEOPLE, 0));
    tree_menu(t, label_button(v, BUTTON_log), "", action(COMMAND_OPEN, SCREEN_LOG, 0));
    tree_menu(t, label_button(v, BUTTON_settings), "", action(COMMAND_OPEN, SCREEN_SETTINGS, 0));
    tree_menu(t, label_button(v, BUTTON_help), "", action(COMMAND_OPEN, SCREEN_HELP, 0));
    tree_menu(t, label_button(v, BUTTON_stop_for_today), app_word(app, "Everything is kept."), action(MENU_STOP, 0, 0));
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_MENU, app_word(app, "back"), action(COMMAND_BACK, 0, 0));
}

void screen_menu_act(App *app, Action asked) {
    if (asked.command == MENU_STOP && app->door && app->door->close_run)
        app->door->close_run(app);
}
