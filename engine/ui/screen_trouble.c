/* A choice could not be written, or a run is open to read only: what it is, in a sentence, and the ways on. */
#include "ui/screen.h"

enum { TROUBLE_AGAIN = 1, TROUBLE_COPY, TROUBLE_RESCUE, TROUBLE_UNSAVED, TROUBLE_STOP, TROUBLE_LOOK };

void screen_trouble_build(const App *app, Tree *t) {
    const Running *r = &app->run;
    StatusCode code = r->trouble.code;
    JournalState state = r->session ? journal_state(session_journal(r->session)) : JOURNAL_OPEN;
    bool reading = r->session && session_reads_only(r->session);
    tree_page(t, PAGE_LETTER, app_word(app, "Not saved"));
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, reading ? app_word(app, "To read only") : app_word(app, "Not saved"));
    tree_slot(t, SLOT_BODY);
    tree_paragraph(t, r->trouble.message);
    if (!reading)
        tree_paragraph(t, app_word(app, "Nothing you have chosen before is lost. This choice has not been taken yet."));
    if (state == JOURNAL_UNSAVED)
        tree_menu(t, app_word(app, "Write the run anew"), "", action(TROUBLE_RESCUE, 0, 0));
    else if (!reading)
        tree_menu(t, app_word(app, "Try again"), "", action(TROUBLE_AGAIN, 0, 0));
    if (app->door && app->door->copy_run)
        tree_menu(t, app_word(app, "Go on in a copy"), app_word(app, "The run as it stands, in a new file."), action(TROUBLE_COPY, 0, 0));
    if (state == JOURNAL_UNSAVED || code == STATUS_NO_SPACE || code == STATUS_READ_ONLY)
        tree_menu(t, app_word(app, "Go on without saving"), app_word(app, "What comes now is lost when you quit."),
                  action(TROUBLE_UNSAVED, 0, 0));
    if (reading)
        tree_menu(t, app_word(app, "Only look"), "", action(TROUBLE_LOOK, 0, 0));
    tree_menu(t, app_word(app, "Back to the title"), "", action(TROUBLE_STOP, 0, 0));
}

void screen_trouble_act(App *app, Action asked) {
    const Door *door = app->door;
    switch (asked.command) {
    case TROUBLE_AGAIN: running_try_again(app); break;
    case TROUBLE_COPY: door->copy_run(app); break;
    case TROUBLE_RESCUE: door->rescue_run(app); break;
    case TROUBLE_UNSAVED: door->go_on_unsaved(app); break;
    case TROUBLE_LOOK: running_follow(app); break;
    case TROUBLE_STOP: door->close_run(app); break;
    default: break;
    }
}
