/* One list of what can be chosen in a week; some entries open another list. */
#include "base/status.h"
#include "ui/screen.h"

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

static void entry(Tree *t, const Choice *c, int32_t index) {
    Node *n = tree_menu(t, c->label, c->detail, action(LIST_TAKE, index, 0));
    if (c->current)
        tree_flag(n, NODE_CHOSEN);
    if (c->refused)
        tree_disable(t, n, c->refused);
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
        entry(t, &c.item[range.first + k], k);
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
