/* A season is over: the letter, the faces of those one knows as they now look at one, a question to
   keep, and the ways on. */
#include "ui/screen.h"
#include "view/turn.h"
#include <stdio.h>
#include <string.h>

enum { SEASON_STOP = 1, SEASON_FINISH, SEASON_BACK, SEASON_BACK_TO, FACES_A_TABLE = 2, FACES_DRAWN = 4 };

static const char *first_word(const char *title, char *buffer, size_t size) {
    size_t length = strcspn(title, ", ");
    if (length > size - 1)
        length = size - 1;
    memcpy(buffer, title, length);
    buffer[length] = '\0';
    return buffer;
}

/* In a window they are drawn, those who are nearest to one first; what they do is said below. */
static void faces(const App *app, Tree *t, const TurnPage *page) {
    static const Band order[] = {BAND_CLOSE, BAND_SORE, BAND_WARM, BAND_COLD};
    const Pack *pack = running_play(app)->pack;
    int32_t drawn = 0;
    if (!app->in_window)
        return;
    tree_slot(t, SLOT_PICTURE);
    tree_room_open(t, "break_room", "");
    for (size_t k = 0; k < sizeof order / sizeof *order; k++)
        for (int32_t f = 0; f < page->face_count && drawn < FACES_DRAWN; f++) {
            const Face *face = &page->face[f];
            if (face->band != order[k])
                continue;
            Node *n = tree_seat(t, drawn++ / FACES_A_TABLE, pack_text(pack, pack->person[face->person].id), face->name);
            tree_bearing(n, face->band, MANNER_PLAIN);
        }
    tree_close(t);
}

static void looks(Tree *t, const TurnPage *page) {
    for (int32_t f = 0; f < page->face_count; f++)
        tree_detail(t, tree_row(t, page->face[f].name, "", "", (Action){0}), page->face[f].line);
}

/* What leads on stands in the footer, in sight; the other ways stand under the letter. */
static void ways_on(const App *app, Tree *t, const TurnPage *page) {
    const View *v = &app->run.view;
    tree_menu(t, label_button(v, BUTTON_stop_for_today), app_word(app, "Everything is kept."), action(SEASON_STOP, 0, 0));
    if (page->next[0] && !play_refused(running_play(app), intent_make(INTENT_finish, 0, 0, 0)))
        tree_menu(t, label_button(v, BUTTON_end_here), app_word(app, "And see how it stands without you."), action(SEASON_FINISH, 0, 0));
    if (page->season >= 1)
        tree_menu(t, label_button(v, BUTTON_back_to_season), app_word(app, "Try it another way."), action(SEASON_BACK, 0, 0));
}

static void lead_on(const App *app, Tree *t, const TurnPage *page) {
    PlayChoice on = {intent_make(INTENT_pass, 0, 0, 0), NONE};
    Strings s = {0};
    const char *words = page->next[0] ? narrate_choice(&app->run.view, &s, running_play(app), &on)
                                      : label_button(&app->run.view, BUTTON_see_the_end);
    tree_flag(tree_button(t, words, action(COMMAND_PICK, 0, 0)), NODE_LEADS);
    strings_free(&s);
}

/* "Year two. Season 7 of 12." where the title gives the year after a comma. */
static void season_status(const App *app, Tree *t, const char *title, int32_t season) {
    char text[APP_LONG_MAX], year[APP_TEXT_MAX];
    Strings s = {0};
    const char *comma = strchr(title, ',');
    app_sentence(year, sizeof year, comma ? comma + 1 + (comma[1] == ' ') : title);
    const char *of = view_filled(&app->run.view, &s, app_word(app, "Season {count} of {of}."),
                                 &(Fill){.count = season, .of = running_play(app)->pack->setup.seasons});
    snprintf(text, sizeof text, "%s. %s", year, of);
    tree_status(t, text);
    strings_free(&s);
}

/* Which season to try again. */
static void back_page(const App *app, Tree *t, const TurnPage *page) {
    for (int32_t season = page->season; season >= 1; season--)
        tree_menu(t, label_season(&app->run.view, season), "", action(SEASON_BACK_TO, season, 0));
    tree_menu(t, label_button(&app->run.view, BUTTON_back), "", action(SEASON_BACK, 0, 0));
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_MENU, app_word(app, "back"), action(SEASON_BACK, 0, 0));
}

void screen_season_build(const App *app, Tree *t) {
    char word[APP_TEXT_MAX];
    TurnPage page;
    turn_make(&page, &app->run.view, running_play(app));
    const char *title = page.next[0] ? page.next : page.title;
    tree_page(t, PAGE_LETTER, title);
    faces(app, t, &page);
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 0, first_word(title, word, sizeof word));
    season_status(app, t, title, page.next[0] ? page.season + 1 : page.season);
    tree_slot(t, SLOT_BODY);
    running_week_lines(app, t);
    if (app->sure) {
        back_page(app, t, &page);
        turn_free(&page);
        return;
    }
    for (int32_t k = 0; k < page.letter_count; k++)
        tree_paragraph(t, page.letter[k]);
    if (page.question[0])
        tree_heading(t, 3, page.question);
    looks(t, &page);
    ways_on(app, t, &page);
    tree_slot(t, SLOT_FOOTER);
    running_keys(app, t);
    lead_on(app, t, &page);
    turn_free(&page);
}

void screen_season_act(App *app, Action asked) {
    switch (asked.command) {
    case SEASON_STOP:
        if (app->door && app->door->close_run)
            app->door->close_run(app);
        break;
    case SEASON_FINISH: running_take(app, intent_make(INTENT_finish, 0, 0, 0), false); break;
    case SEASON_BACK: app->sure = !app->sure; break;
    case SEASON_BACK_TO:
        app->sure = false;
        running_back_to_season(app, asked.a);
        break;
    default: break;
    }
}
