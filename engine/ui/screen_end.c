/* The end: what was, season by season; who is tied to whom; two organizers in the same place; questions. */
#include "ui/screen.h"

enum { END_SEASON = 1, END_EXPORT, END_TITLE };

void screen_end_build(const App *app, Tree *t) {
    const View *v = &app->run.view;
    const World *w = running_play(app)->world;
    tree_page(t, PAGE_SHEET, label_stage(v, PLAY_END));
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, label_stage(v, PLAY_END));
    tree_slot(t, SLOT_BODY);
    running_week_lines(app, t);
    running_bubbles(app, t);
    tree_slot(t, SLOT_CHOICES);
    tree_flag(tree_menu(t, app_word(app, "Back to the title"), "", action(END_TITLE, 0, 0)), NODE_LEADS);
    if (app->door && app->door->export_run)
        tree_menu(t, label_button(v, BUTTON_export), "", action(END_EXPORT, 0, 0));
    for (int32_t season = world_season(w); season >= 1; season--)
        if (season <= SEASONS_MAX)
            tree_menu(t, label_button(v, BUTTON_back_to_season), label_season(v, season), action(END_SEASON, season, 0));
    tree_slot(t, SLOT_FOOTER);
    running_keys(app, t);
}

void screen_end_act(App *app, Action asked) {
    switch (asked.command) {
    case END_SEASON: running_back_to_season(app, asked.a); break;
    case END_EXPORT: app->door->export_run(app); break;
    case END_TITLE: app->door->close_run(app); break;
    default: break;
    }
}
