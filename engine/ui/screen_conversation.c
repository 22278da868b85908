/* Somebody across from you: their bust, what was said, what you could say. */
#include "ui/screen.h"

void screen_conversation_build(const App *app, Tree *t) {
    const Play *play = running_play(app);
    int32_t i = play_person(play), person = i >= 0 && i < play->world->n ? person_identity(play->world)[i] : NONE;
    tree_page(t, PAGE_TALK, person == NONE ? label_stage(&app->run.view, PLAY_TALK) : view_name(&app->run.view, person));
    tree_slot(t, SLOT_PICTURE);
    running_place(app, t);
    if (person > 0)
        running_portrait(app, t, person);
    tree_slot(t, SLOT_BODY);
    running_week_lines(app, t);
    running_bubbles(app, t);
    tree_slot(t, SLOT_CHOICES);
    running_choices(app, t);
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_ACTIVATE, app_word(app, "say it"), (Action){0});
    running_keys(app, t);
}

void screen_conversation_act(App *app, Action asked) {
    (void)app;
    (void)asked;
}
