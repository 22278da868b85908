#include "ui/screen.h"

static void keys(const App *app, Tree *t) {
    static const char *const rows[][2] = {
        {"Arrows, Tab", "go from one thing to the next"},
        {"Enter, Space", "take it"},
        {"1 to 9", "take the answer with that number"},
        {"Left, Right", "change a card or a setting"},
        {"PgUp", "undo: back by one choice, as often as you like"},
        {"PgDn", "forward again"},
        {"Esc", "menu, or back"},
        {"F1", "this page"},
        {"S, I, G, A", "in a week: seek somebody, introduce two, gather a few, act"},
        {"P, L", "people; what was said"},
        {"F11, Alt+Enter", "full screen"},
        {"F12", "hide the screen at once; again to show it"}};
    tree_table_open(t, app_word(app, "Keys"));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        tree_table_row(t, false, 2, rows[i], (Action){0});
    tree_close(t);
}

static void letters(const App *app, Tree *t) {
    tree_paragraph(t, app_word(app, "Type the number of a line to take it, with a + or a - after it to change a "
                      "card or a setting. The letters under the lines are the keys of the screen. "
                      "The end of the input saves and quits."));
}

void screen_help_build(const App *app, Tree *t) {
    tree_page(t, PAGE_LETTER, app_word(app, "Help"));
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, app_word(app, "Help"));
    tree_slot(t, SLOT_BODY);
    tree_paragraph(t, app_word(app, "You are new at work. You choose where to eat, how to get home, whom to "
                      "spend an evening with, and what to say. People remember it."));
    tree_paragraph(t, app_word(app, "There is no score. You see what a person there would see: who sits with "
                      "whom, who comes, who has stopped saying hello."));
    if (app->in_window)
        keys(app, t);
    else
        letters(app, t);
    tree_heading(t, 3, app_word(app, "What the law says, and does not"));
    tree_paragraph(t, app_word(app, "In most private workplaces in the United States, the law protects people "
                      "who talk with each other about pay and conditions and who act together "
                      "about them, with a union or without one. It protects those who would rather "
                      "not, too."));
    tree_paragraph(t, app_word(app, "It leaves some people out: among them most public employees, farm workers, "
                      "contractors and supervisors. Other laws may cover them. A right does not "
                      "stop every employer. Keep it private, keep notes, never go alone, and ask a "
                      "union or a lawyer where you are."));
    tree_paragraph(t, app_word(app, "Rules differ from country to country, and change. Nothing in this game is "
                      "legal advice."));
    tree_button(t, app_word(app, "Done"), action(COMMAND_BACK, 0, 0));
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_MENU, app_word(app, "back"), action(COMMAND_BACK, 0, 0));
}
