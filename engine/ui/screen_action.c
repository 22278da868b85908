/* The evening before an action: what, who said yes, whom you expect. And the day: who comes, one by
   one, who had said yes and is not there, and the answer. */
#include "base/text.h"
#include "ui/screen.h"
#include "view/knows.h"
#include <stdio.h>

enum { ACTION_MARK = 1, ACTION_NEXT };

static const char *id_of(const Play *play, int32_t i) {
    return pack_text(play->pack, play->pack->person[person_identity(play->world)[i]].id);
}
static const char *name_of(const App *app, int32_t i) {
    return view_name(&app->run.view, person_identity(running_play(app)->world)[i]);
}

/* ---- the evening before ---- */

static void what(const App *app, Tree *t) {
    const World *w = running_play(app)->world;
    const View *v = &app->run.view;
    char text[APP_LONG_MAX];
    snprintf(text, sizeof text, "%s: %s", label_action(v, (ActionKind)w->pending_kind), view_issue(v, w->pending_issue));
    tree_heading(t, 2, text);
    tree_status(t, label_action_risk(v, (ActionKind)w->pending_kind));
}

static bool said_yes(const World *w, int32_t i) {
    return person_stand(w)[i] != YES_NONE;
}

/* "Yes so far: Wanda, Bao." */
static void who_said_yes(const App *app, Tree *t) {
    const World *w = running_play(app)->world;
    Text line = {0};
    for (int32_t i = 1; i < w->n; i++)
        if (said_yes(w, i))
            text_add_format(&line, "%s%s", line.length ? ", " : "", name_of(app, i));
    if (line.length)
        text_add_char(&line, '.');
    char words[APP_LONG_MAX];
    snprintf(words, sizeof words, "%s %s", app_word(app, line.length ? "Yes so far:" : "Nobody has said yes yet."), text_string(&line));
    tree_paragraph(t, words);
    text_free(&line);
}

static void expectations(const App *app, Tree *t) {
    const Play *play = running_play(app);
    const World *w = play->world;
    tree_heading(t, 3, label_button(&app->run.view, BUTTON_expect));
    for (int32_t i = 1; i < w->n; i++) {
        if (!knows_of(play, i))
            continue;
        bool on = person_expected(w)[i];
        Node *n = tree_toggle(t, name_of(app, i), on, on ? app_word(app, "will be there") : app_word(app, "not sure"),
                              action(ACTION_MARK, i, !on));
        if (said_yes(w, i))
            tree_detail(t, n, app_word(app, "Said yes."));
    }
}

static void eve(const App *app, Tree *t) {
    const View *v = &app->run.view;
    tree_page(t, PAGE_LETTER, label_stage(v, PLAY_EVE));
    tree_slot(t, SLOT_PICTURE);
    tree_room_open(t, "night", "");
    tree_close(t);
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, label_stage(v, PLAY_EVE));
    tree_slot(t, SLOT_BODY);
    running_week_lines(app, t);
    what(app, t);
    who_said_yes(app, t);
    expectations(app, t);
    tree_slot(t, SLOT_CHOICES);
    running_choices(app, t);
    tree_slot(t, SLOT_FOOTER);
    running_keys(app, t);
}

/* ---- the day ---- */

static int32_t came(const Play *play) {
    int32_t count = 0;
    for (int32_t e = 0; e < play->log.count; e++)
        count += play->log.event[e].kind == EVENT_comes;
    return count;
}

/* Who was the nth to come; NOBODY. */
static int32_t nth(const Play *play, int32_t n) {
    int32_t at = 0;
    for (int32_t e = 0; e < play->log.count; e++)
        if (play->log.event[e].kind == EVENT_comes && at++ == n)
            return play->log.event[e].a;
    return NOBODY;
}

/* What somebody who comes says or does, the first of theirs in the scene; NULL. */
static const Shown *line_of(const Play *play, int32_t i) {
    for (int32_t k = 0; k < play->shown_count; k++) {
        const Shown *s = &play->shown[k];
        if (s->scene == play->scene && s->speaker == person_identity(play->world)[i])
            return s;
    }
    return NULL;
}

static void line_bubbles(const App *app, Tree *t, Strings *s, const Shown *shown, int32_t age) {
    Said said;
    narrate_shown(&app->run.view, s, shown, &said);
    for (int32_t b = 0; b < said.bubbles; b++)
        tree_said(t, said.name, said.bubble[b], age);
}

static void arrival(const App *app, Tree *t, Strings *s, int32_t i, int32_t age) {
    const Play *play = running_play(app);
    const Shown *shown = line_of(play, i);
    Event event = {.kind = EVENT_comes, .a = (int16_t)i};
    if (shown)
        line_bubbles(app, t, s, shown, age);
    else
        tree_narration(t, narrate_event(&app->run.view, s, &play->model, &event));
}

static bool comes(const Play *play, int32_t i) {
    for (int32_t e = 0; e < play->log.count; e++)
        if (play->log.event[e].kind == EVENT_comes && play->log.event[e].a == i)
            return true;
    return false;
}

/* Who had said yes and is not there, without a line of their own. */
static void missing(const App *app, Tree *t, Strings *s) {
    const Play *play = running_play(app);
    for (int32_t e = 0; e < play->log.count; e++) {
        const Event *event = &play->log.event[e];
        if (event->kind == EVENT_stays_away && !line_of(play, event->a))
            tree_paragraph(t, narrate_event(&app->run.view, s, &play->model, event));
    }
}

/* What is said after the last has come: all lines of the scene but those of coming. */
static void afterwards(const App *app, Tree *t, Strings *s) {
    const Play *play = running_play(app);
    for (int32_t k = 0; k < play->shown_count; k++) {
        const Shown *shown = &play->shown[k];
        int32_t i = knows_place_of(play, shown->speaker);
        if (shown->scene != play->scene || (i > 0 && comes(play, i) && line_of(play, i) == shown))
            continue;
        line_bubbles(app, t, s, shown, 1);
    }
}

static void answer(const App *app, Tree *t) {
    const Play *play = running_play(app);
    int32_t a = play_about(play);
    if (a < 0 || a >= play->world->actions)
        return;
    tree_narration(t, label_result(&app->run.view, (ActionResult)play->world->action_result[a]));
}

static void stand(const App *app, Tree *t, int32_t seen) {
    const Play *play = running_play(app);
    tree_room_open(t, "dock", "");
    for (int32_t k = 0; k < seen; k++) {
        int32_t i = nth(play, k);
        tree_bearing(tree_seat(t, -1, id_of(play, i), name_of(app, i)), world_band(play->world, &play->rules, i, 0), MANNER_PLAIN);
    }
    tree_close(t);
}

static void day(const App *app, Tree *t) {
    const Play *play = running_play(app);
    const View *v = &app->run.view;
    Strings s = {0};
    int32_t all = came(play), seen = app->run.arrived < all ? app->run.arrived : all;
    bool over = app->run.arrived > all;
    int32_t a = play_about(play);
    tree_page(t, PAGE_TALK, label_stage(v, PLAY_DAY));
    tree_slot(t, SLOT_PICTURE);
    stand(app, t, seen);
    if (a >= 0 && a < play->world->actions)
        tree_place(t, label_action(v, (ActionKind)play->world->action_kind[a]));
    tree_slot(t, SLOT_BODY);
    running_week_lines(app, t);
    if (!seen && !over)
        tree_narration(t, app_word(app, "(The minute comes. You stand where you said you would.)"));
    for (int32_t k = 0; k < seen; k++)
        arrival(app, t, &s, nth(play, k), seen - 1 - k);
    if (over) {
        if (!all)
            tree_paragraph(t, app_word(app, "Nobody else comes. The minute passes."));
        missing(app, t, &s);
        afterwards(app, t, &s);
        answer(app, t);
    }
    tree_slot(t, SLOT_CHOICES);
    if (over)
        running_choices(app, t);
    else
        tree_choice(t, 1, seen ? app_word(app, "Wait for the next.") : app_word(app, "Look who is there."), action(ACTION_NEXT, 0, 0));
    tree_slot(t, SLOT_FOOTER);
    running_keys(app, t);
    strings_free(&s);
}

void screen_action_build(const App *app, Tree *t) {
    if (play_stage(running_play(app)) == PLAY_EVE)
        eve(app, t);
    else
        day(app, t);
}

void screen_action_act(App *app, Action asked) {
    switch (asked.command) {
    case ACTION_MARK: running_take(app, intent_make(INTENT_mark, asked.a, asked.b, 0), true); break;
    case ACTION_NEXT: app->run.arrived++; break;
    default: break;
    }
}
