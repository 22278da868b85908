/* Where one could start: each workplace with its length and content notes, and the way in. */
#include "ui/screen.h"
#include <string.h>

enum { WORKPLACES_BEGIN = 1, WORKPLACES_NEXT };

static void faults(const App *app, Tree *t, const Workplace *w) {
    tree_paragraph(t, app_word(app, "This workplace cannot be played yet. Its author can mend it:"));
    const char *at = w->fault;
    while (*at) {
        char line[APP_LONG_MAX];
        size_t length = strcspn(at, "\n");
        size_t kept = length < sizeof line - 1 ? length : sizeof line - 1;
        memcpy(line, at, kept);
        line[kept] = '\0';
        tree_paragraph(t, line);
        at += length + (at[length] == '\n');
    }
}

static void about(const App *app, Tree *t, const Workplace *w) {
    tree_paragraph(t, w->intro);
    tree_heading(t, 3, app_word(app, "What it may touch on"));
    for (int k = 0; k < w->notes_count; k++)
        tree_paragraph(t, w->notes[k]);
    if (!w->notes_count)
        tree_paragraph(t, app_word(app, "The author names nothing."));
}

void screen_workplaces_build(const App *app, Tree *t) {
    int count = app->rows;
    tree_page(t, PAGE_LETTER, app_word(app, "Choose a workplace"));
    tree_slot(t, SLOT_PICTURE);
    tree_room_open(t, "stop", "");
    tree_close(t);
    tree_slot(t, SLOT_HEADER);
    if (!count) {
        tree_heading(t, 1, app_word(app, "No workplace was found"));
        tree_slot(t, SLOT_BODY);
        tree_menu(t, app_word(app, "Back"), "", action(COMMAND_BACK, 0, 0));
        return;
    }
    const Workplace *w = app->door->workplace(app, app->at % count);
    tree_heading(t, 1, w->title);
    tree_status(t, w->length);
    tree_slot(t, SLOT_BODY);
    if (w->fault[0])
        faults(app, t, w);
    else
        about(app, t, w);
    if (!w->fault[0])
        tree_flag(tree_menu(t, app_word(app, "Begin"), app_word(app, "Monday, a little before six."), action(WORKPLACES_BEGIN, 0, 0)),
                  NODE_LEADS);
    if (count > 1)
        tree_menu(t, app_word(app, "Another workplace"), "", action(WORKPLACES_NEXT, 0, 0));
    tree_menu(t, app_word(app, "Back"), "", action(COMMAND_BACK, 0, 0));
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_ACTIVATE, app_word(app, "open"), (Action){0});
    tree_key(t, KEY_MENU, app_word(app, "back"), action(COMMAND_BACK, 0, 0));
}

void screen_workplaces_act(App *app, Action asked) {
    int count = app->rows;
    if (!count)
        return;
    if (asked.command == WORKPLACES_NEXT)
        app->at = (app->at + 1) % count;
    else if (asked.command == WORKPLACES_BEGIN && app->door->begin)
        app->door->begin(app, app->at % count);
}
