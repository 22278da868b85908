/* What was said and seen, by season, oldest first. */
#include "ui/screen.h"

enum { LOG_PAGE = 1 };

static int32_t season_of(int32_t week) {
    int32_t season = week / SEASON_WEEKS + 1;
    return season > SEASONS_MAX ? SEASONS_MAX : season;
}

/* app->at counts back from the season that is on. */
static int32_t season_shown(const App *app) {
    int32_t season = season_of(running_play(app)->world->week) - app->at;
    return season < 1 ? 1 : season;
}

static void lines(const App *app, Tree *t, int32_t season) {
    const Play *play = running_play(app);
    int32_t week = NEVER;
    Strings s = {0};
    for (int32_t k = 0; k < play->shown_count; k++) {
        const Shown *shown = &play->shown[k];
        Said said;
        if (season_of(shown->week) != season)
            continue;
        if (shown->week != week) {
            if (week != NEVER)
                tree_close(t);
            tree_heading(t, 3, label_week(&app->run.view, &s, shown->week));
            tree_timeline_open(t, "");
        }
        week = shown->week;
        narrate_shown(&app->run.view, &s, shown, &said);
        tree_moment(t, said.name, narrate_joined(&app->run.view, &s, &said), "", (Action){0});
    }
    if (week == NEVER)
        tree_paragraph(t, app_word(app, "Nothing yet."));
    else
        tree_close(t);
    strings_free(&s);
}

void screen_log_build(const App *app, Tree *t) {
    int32_t season = season_shown(app), last = season_of(running_play(app)->world->week);
    tree_page(t, PAGE_SHEET, label_button(&app->run.view, BUTTON_log));
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, label_button(&app->run.view, BUTTON_log));
    tree_status(t, label_season(&app->run.view, season));
    tree_slot(t, SLOT_BODY);
    lines(app, t, season);
    tree_slot(t, SLOT_CHOICES);
    tree_menu(t, label_button(&app->run.view, BUTTON_back), "", action(COMMAND_BACK, 0, 0));
    if (season > 1)
        tree_menu(t, app_word(app, "The season before"), "", action(LOG_PAGE, 1, 0));
    if (season < last)
        tree_menu(t, app_word(app, "The season after"), "", action(LOG_PAGE, -1, 0));
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_MENU, app_word(app, "back"), action(COMMAND_BACK, 0, 0));
}

void screen_log_act(App *app, Action asked) {
    if (asked.command == LOG_PAGE)
        app->at += asked.a;
}
