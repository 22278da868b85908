/* One list of what can be chosen in a week; some entries open another list. */
#include "base/status.h"
#include "ui/screen.h"
#include <stdio.h>
#include <string.h>

enum { LIST_TAKE = 1, LIST_CLOSE };

/* The list at hand, as list[*list] of `out`. */
static void make(const App *app, Choices *out, int32_t *list) {
    const Running *r = &app->run;
    *list = r->steps ? 0 : r->list;
    if (r->steps)
        choices_further(out, &r->view, running_play(app), &r->step[r->steps - 1]);
    else
        choices_week(out, &r->view, running_play(app));
}

/* What it takes of the free hours, in words; "" for nothing. Halves, as people count. */
static const char *cost_words(const App *app, const Choice *c) {
    static const char *const halves[] = {"", "Half an hour.", "An hour.", "An hour and a half.", "Two hours.", "More than two hours."};
    enum { MOST = sizeof halves / sizeof *halves - 1 };
    const Play *play = running_play(app);
    Hours cost = 0;
    if (c->opens != OPENS_NOTHING)
        return "";
    if (c->intent.kind == INTENT_use)
        cost = use_cost(&play->rules, (Use)c->intent.arg[ARG_1]);
    else if (c->intent.kind == INTENT_talk)
        cost = use_cost(&play->rules, intent_talk_use(&play->rules, c->intent.arg[ARG_3]));
    else if (c->intent.kind == INTENT_card && c->intent.arg[ARG_2] != USE_nothing)
        cost = use_cost(&play->rules, (Use)c->intent.arg[ARG_2]);
    int32_t steps = (cost * 2 + HOUR - 1) / HOUR;
    return steps ? app_word(app, halves[steps > MOST ? MOST : steps]) : "";
}

/* "As it is now. The break room. An hour." */
static void detail_words(const App *app, const Choice *c, char *out, size_t size) {
    const char *parts[] = {c->current ? app_word(app, "As it is now.") : "", c->detail, cost_words(app, c)};
    size_t at = 0;
    out[0] = '\0';
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
        size_t length = strlen(parts[k]);
        if (!length || at + length + 3 >= size)
            continue;
        bool stop = strchr(".?!)", parts[k][length - 1]) != NULL;
        at += (size_t)snprintf(out + at, size - at, "%s%s%s", at ? " " : "", parts[k], stop ? "" : ".");
        size_t first = at - length - (stop ? 0 : 1);
        if (out[first] >= 'a' && out[first] <= 'z')
            out[first] = (char)(out[first] - 'a' + 'A');
    }
}

static void entry(const App *app, Tree *t, const Choice *c, int32_t index) {
    char detail[APP_LONG_MAX], why[APP_LONG_MAX];
    detail_words(app, c, detail, sizeof detail);
    Node *n = tree_menu(t, c->label, detail, action(LIST_TAKE, index, 0));
    const char *reason = c->refused ? play_refused(running_play(app), c->intent) : NULL;
    if (reason && strcmp(reason, "no_hours") == 0) {
        snprintf(why, sizeof why, "%s %s", app_word(app, "More than is free this week:"), cost_words(app, c));
        tree_disable(t, n, why);
    } else if (c->refused) {
        tree_disable(t, n, c->refused);
    }
}

void screen_list_build(const App *app, Tree *t) {
    Choices c;
    int32_t list;
    make(app, &c, &list);
    Range range = c.list[list];
    tree_page(t, PAGE_LETTER, c.title[list] ? c.title[list] : "");
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, c.title[list] ? c.title[list] : "");
    if (!app->run.steps)
        tree_status(t, c.free_words);
    tree_slot(t, SLOT_BODY);
    for (int32_t k = 0; k < range.count; k++)
        entry(app, t, &c.item[range.first + k], k);
    if (!range.count && c.empty[list])
        tree_paragraph(t, c.empty[list]);
    tree_menu(t, label_button(&app->run.view, BUTTON_back), "", action(LIST_CLOSE, 0, 0));
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_ACTIVATE, app_word(app, "choose"), (Action){0});
    tree_key(t, KEY_MENU, app_word(app, "back"), action(LIST_CLOSE, 0, 0));
    choices_free(&c);
}

static void close_list(App *app) {
    if (app->run.steps)
        app->run.steps--;
    else
        app_back(app);
}

static void pick(App *app, int32_t index) {
    Running *r = &app->run;
    Choices c;
    int32_t list;
    make(app, &c, &list);
    Range range = c.list[list];
    bool there = index >= 0 && index < range.count;
    Choice chosen = there ? c.item[range.first + index] : (Choice){0};
    choices_free(&c);
    if (!there)
        return;
    if (chosen.opens == OPENS_NOTHING) {
        running_take(app, chosen.intent, chosen.intent.kind == INTENT_card);
        return;
    }
    BUG_IF(r->steps >= LIST_STEPS_MAX);
    chosen.label = chosen.detail = chosen.refused = NULL; /* they went with their list */
    r->step[r->steps++] = chosen;
}

void screen_list_act(App *app, Action asked) {
    switch (asked.command) {
    case LIST_TAKE: pick(app, asked.a); break;
    case LIST_CLOSE: close_list(app); break;
    default: break;
    }
}
