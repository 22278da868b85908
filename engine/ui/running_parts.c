/* What several screens of a run show. */
#include "base/status.h"
#include "ui/running.h"
#include "ui/screen.h"
#include "view/knows.h"
#include <stdio.h>
#include <string.h>

enum {
    BUBBLES_SHOWN = 40, /* of a long scene, the last ones; the log has all */
    MANNER_MASK = (1 << (EVENT_DEPTH_SHIFT - EVENT_MANNER_SHIFT)) - 1
};

/* A copy in the tree needs no keeping: strings of one build. */
void running_week_lines(const App *app, Tree *t) {
    for (int32_t k = 0; k < app->run.week_lines; k++)
        tree_paragraph(t, app->run.week_line[k]);
}

/* ---- who is there ---- */

static bool in_scene(const Play *play, const Shown *s) {
    return s->scene == play->scene;
}

int32_t running_speaker(const App *app) {
    const Play *play = running_play(app);
    for (int32_t k = 0; k < play->shown_count; k++)
        if (in_scene(play, &play->shown[k]) && play->shown[k].speaker > SPEAKER_PLAYER)
            return play->shown[k].speaker;
    return NONE;
}

/* How they answered last in this talk. */
static Manner last_manner(const Play *play, int32_t i) {
    for (int32_t e = play->log.count - 1; e >= 0 && talk_going(play->world); e--) {
        const Event *event = &play->log.event[e];
        if (event->kind == EVENT_turn && event->a == i)
            return (Manner)(event->v >> EVENT_MANNER_SHIFT & MANNER_MASK);
    }
    return MANNER_PLAIN;
}

Node *running_portrait(const App *app, Tree *t, int32_t person) {
    const Play *play = running_play(app);
    const Pack *pack = play->pack;
    int32_t i = knows_place_of(play, person);
    bool here = i > 0 && i < play->world->n;
    Band band = here ? world_band(play->world, &play->rules, i, 0) : BAND_WARM;
    Manner manner = here ? last_manner(play, i) : MANNER_PLAIN;
    return tree_portrait(t, pack_text(pack, pack->person[person].id), view_name(&app->run.view, person), band, manner);
}

/* ---- where ---- */

void running_place(const App *app, Tree *t) {
    const Play *play = running_play(app);
    const View *v = &app->run.view;
    int32_t place = play_place(play), stage = (int32_t)play_stage(play);
    char text[APP_LONG_MAX], where[APP_TEXT_MAX];
    Strings s = {0};
    bool told = stage == PLAY_TALK || stage == PLAY_STORY;
    const char *id = told && place != NONE ? play->pack->setup.place[place].id : "break_room";
    app_sentence(where, sizeof where, told && place != NONE ? view_place(v, place) : label_stage(v, (PlayStage)stage));
    snprintf(text, sizeof text, "%s. %s", where, label_week(v, &s, play->world->week));
    tree_room_open(t, id, "");
    tree_close(t);
    tree_place(t, text);
    strings_free(&s);
}

/* ---- what is said ---- */

typedef struct {
    const char *name, *text;
    bool done, mine, said;
} Bubble;

static int32_t collect(const App *app, Strings *s, Bubble *out, int32_t room) {
    const Play *play = running_play(app);
    int32_t count = 0, from = app->in_window ? 0 : app->run.shown_before;
    if (from >= play->shown_count || !in_scene(play, &play->shown[play->shown_count - 1]))
        from = 0;
    for (int32_t k = from; k < play->shown_count; k++) {
        Said said;
        if (!in_scene(play, &play->shown[k]))
            continue;
        narrate_shown(&app->run.view, s, &play->shown[k], &said);
        for (int32_t b = 0; b < said.bubbles; b++) {
            if (count == room) {
                memmove(out, out + 1, sizeof *out * (size_t)(room - 1));
                count--;
            }
            out[count++] = (Bubble){said.name, said.bubble[b], said.done[b], said.speaker == SPEAKER_PLAYER,
                                    said.speaker >= SPEAKER_PLAYER && !said.done[b]};
        }
    }
    return count;
}

void running_bubbles(const App *app, Tree *t) {
    Bubble bubble[BUBBLES_SHOWN];
    Strings s = {0};
    int32_t count = collect(app, &s, bubble, BUBBLES_SHOWN), age = 0;
    for (int32_t k = 0; k < count; k++)
        age += bubble[k].said;
    for (int32_t k = 0; k < count; k++) {
        if (!bubble[k].said) {
            tree_narration(t, bubble[k].text);
            continue;
        }
        Node *n = tree_said(t, bubble[k].name, bubble[k].text, --age);
        if (bubble[k].mine)
            tree_flag(n, NODE_YOU);
    }
    strings_free(&s);
}

/* ---- what can be chosen ---- */

static bool chosen_before(const App *app, Intent intent) {
    char text[INTENT_TEXT_MAX];
    const char *redo = journal_next_redo(session_journal(app->run.session));
    if (!redo)
        return false;
    intent_print(&running_play(app)->model, intent, text);
    return strcmp(redo, text) == 0;
}

void running_choices(const App *app, Tree *t) {
    PlayChoice offer[PLAY_OFFER_MAX];
    Strings s = {0};
    const Play *play = running_play(app);
    int32_t count = play_offer(play, offer);
    for (int32_t k = 0; k < count; k++) {
        const char *words = narrate_choice(&app->run.view, &s, play, &offer[k]);
        Node *n = tree_choice(t, k + 1, words, action(COMMAND_PICK, k, 0));
        if (k == 0)
            tree_flag(n, NODE_LEADS);
        const char *why = label_refused(&app->run.view, play_refused(play, offer[k].intent));
        if (why)
            tree_disable(t, n, why);
        else if (count > 1 && chosen_before(app, offer[k].intent))
            tree_flag(n, NODE_CHOSEN);
    }
    strings_free(&s);
}

void running_pick(App *app, int32_t a) {
    PlayChoice offer[PLAY_OFFER_MAX];
    int32_t count = play_offer(running_play(app), offer);
    if (a >= 0 && a < count)
        running_take(app, offer[a].intent, offer[a].intent.kind == INTENT_pass);
}

void running_keys(const App *app, Tree *t) {
    const Journal *journal = session_journal(app->run.session);
    if (session_choices(app->run.session) > 0)
        tree_key(t, KEY_UNDO, app_word(app, "undo"), action(COMMAND_UNDO, 0, 0));
    if (journal_next_redo(journal))
        tree_key(t, KEY_REDO, app_word(app, "redo"), action(COMMAND_REDO, 0, 0));
    tree_key(t, KEY_LETTER('L'), app_word(app, "log"), action(COMMAND_OPEN, SCREEN_LOG, 0));
    Node *people = tree_key(t, KEY_LETTER('P'), app_word(app, "people"), action(COMMAND_OPEN, SCREEN_PEOPLE, 0));
    if (play_stage(running_play(app)) != PLAY_WEEK && app->in_window)
        tree_flag(people, NODE_UNSEEN); /* it works, but a moment has its mind on other things */
    tree_key(t, KEY_MENU, app_word(app, "menu"), action(COMMAND_OPEN, SCREEN_MENU, 0));
}
