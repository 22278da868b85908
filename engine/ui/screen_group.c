/* A few of you in one room: who came, and what each says. */
#include "ui/screen.h"

void screen_group_build(const App *app, Tree *t) {
    const Play *play = running_play(app);
    const View *v = &app->run.view;
    Strings s = {0};
    tree_page(t, PAGE_LETTER, label_stage(v, PLAY_GROUP));
    tree_slot(t, SLOT_PICTURE);
    tree_room_open(t, "break_room", "");
    tree_close(t);
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, label_stage(v, PLAY_GROUP));
    tree_slot(t, SLOT_BODY);
    running_week_lines(app, t);
    for (int32_t e = 0; e < play->log.count; e++) {
        const Event *event = &play->log.event[e];
        if (event->kind != EVENT_group && event->kind != EVENT_committee)
            continue;
        const char *words = narrate_event(v, &s, &play->model, event);
        if (words)
            tree_paragraph(t, words);
    }
    running_bubbles(app, t);
    tree_slot(t, SLOT_CHOICES);
    running_choices(app, t);
    tree_slot(t, SLOT_FOOTER);
    running_keys(app, t);
    strings_free(&s);
}

void screen_group_act(App *app, Action asked) {
    (void)app;
    (void)asked;
}
