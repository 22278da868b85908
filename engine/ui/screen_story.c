/* Something happens, and there are two or three things one could do; or the staffer wants something. */
#include "ui/screen.h"

/* For packs that have no words for what the staffer wants. */
static void request(const App *app, Tree *t) {
    const View *v = &app->run.view;
    const Play *play = running_play(app);
    int32_t staffer = view_person_of_job(v, JOB_STAFFER);
    Strings s = {0};
    if (play_scene_done(play) || running_speaker(app) != NONE)
        return;
    const char *name = staffer == NONE ? "" : view_name(v, staffer);
    tree_narration(t, view_filled(v, &s, label_request(v, (StafferMove)play->world->request), &(Fill){.name = name}));
    strings_free(&s);
}

void screen_story_build(const App *app, Tree *t) {
    const Play *play = running_play(app);
    const View *v = &app->run.view;
    bool asked = play_stage(play) == PLAY_REQUEST;
    int32_t person = asked ? view_person_of_job(v, JOB_STAFFER) : running_speaker(app);
    tree_page(t, PAGE_TALK, label_stage(v, play_stage(play)));
    tree_slot(t, SLOT_PICTURE);
    running_place(app, t);
    if (person > 0)
        running_portrait(app, t, person);
    tree_slot(t, SLOT_BODY);
    running_week_lines(app, t);
    if (asked)
        request(app, t);
    running_bubbles(app, t);
    tree_slot(t, SLOT_CHOICES);
    running_choices(app, t);
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_ACTIVATE, app_word(app, "choose"), (Action){0});
    running_keys(app, t);
}

void screen_story_act(App *app, Action asked) {
    (void)app;
    (void)asked;
}
