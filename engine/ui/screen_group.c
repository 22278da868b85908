/* A few of you in one room: who came, and what each says. */
#include "ui/screen.h"

/* The last meeting in the log is the one that is on. */
static const Event *meeting(const Play *play) {
    for (int32_t e = play->log.count - 1; e >= 0; e--)
        if (play->log.event[e].kind == EVENT_group)
            return &play->log.event[e];
    return NULL;
}

static void who_sits(const App *app, Tree *t, const Event *group) {
    const Play *play = running_play(app);
    const Pack *pack = play->pack;
    tree_room_open(t, "break_room", "");
    for (int32_t i = 1; group && i < play->world->n; i++) {
        bool there = i == group->a;
        for (int32_t e = 0; e < play->log.count; e++) {
            const Event *event = &play->log.event[e];
            there = there || (event->kind == EVENT_joins && event->a == i && event->b == group->a && event->k == group->k);
        }
        if (!there)
            continue;
        int32_t person = person_identity(play->world)[i];
        Node *n = tree_seat(t, 0, pack_text(pack, pack->person[person].id), view_name(&app->run.view, person));
        tree_bearing(n, world_band(play->world, &play->rules, i, 0), MANNER_PLAIN);
    }
    tree_flag(tree_seat(t, 0, "", app_word(app, "you")), NODE_YOU | NODE_CHOSEN);
    tree_close(t);
}

void screen_group_build(const App *app, Tree *t) {
    const Play *play = running_play(app);
    const View *v = &app->run.view;
    const Event *group = meeting(play);
    Strings s = {0};
    tree_page(t, PAGE_TALK, label_stage(v, PLAY_GROUP));
    tree_slot(t, SLOT_PICTURE);
    who_sits(app, t, group);
    tree_place(t, label_stage(v, PLAY_GROUP));
    tree_slot(t, SLOT_BODY);
    running_week_lines(app, t);
    const char *words = group ? narrate_event(v, &s, &play->model, group) : NULL;
    if (words)
        tree_narration(t, words);
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
