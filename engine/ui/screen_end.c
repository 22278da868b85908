/* The end, a page at a time: the last letter, the seasons, the web of ties, two organizers in the same
   place, what holds, questions; and from the last page back to any season, or out. Numbers stand here
   and nowhere else. */
#include "ui/screen.h"
#include "view/ending.h"
#include <stdio.h>

typedef enum { END_LETTER, END_SEASONS, END_WEB, END_BESIDE, END_HOLDS, END_QUESTIONS, END_WAYS, END_PAGES } EndPage;
enum { END_GO = 1, END_SEASON_LESS, END_SEASON_MORE, END_LOOK, END_BACK_TO, END_EXPORT, END_TITLE, END_NEW };

/* Which page: run.page; which season on the page of the web: run.person, from 0. */
static EndPage page_of(const App *app) {
    int32_t page = app->run.page;
    return page < 0 ? END_LETTER : page >= END_PAGES ? END_WAYS : (EndPage)page;
}

static void paragraphs(Tree *t, const char *const *lines, int32_t count) {
    for (int32_t k = 0; k < count; k++)
        tree_paragraph(t, lines[k]);
}

static void letter(const App *app, Tree *t, const Ending *e) {
    tree_heading(t, 1, label_stage(&app->run.view, PLAY_END));
    tree_status(t, e->how);
    tree_slot(t, SLOT_BODY);
    paragraphs(t, e->letter, e->letter_count);
}

static void seasons(const App *app, Tree *t, const Ending *e) {
    tree_heading(t, 1, app_word(app, "Season by season"));
    tree_status(t, app_word(app, "Choose one to see who was close to whom."));
    tree_slot(t, SLOT_BODY);
    tree_timeline_open(t, "");
    for (int32_t k = 0; k < e->rows; k++)
        tree_moment(t, e->row[k].title, e->row[k].sentence, "", action(END_LOOK, k, 0));
    tree_close(t);
}

static TieKind tie_kind(TieClass strength) {
    return strength == TIE_CLOSE ? TIE_DEAR : TIE_FAIR;
}

static void draw_web(const App *app, Tree *t, const Web *web) {
    const Pack *pack = running_play(app)->pack;
    tree_web_open(t, "");
    for (int32_t k = 0; k < pack->setup.shifts; k++)
        tree_web_area(t, view_shift(&app->run.view, k));
    for (int32_t k = 0; k < web->nodes; k++) {
        const WebNode *n = &web->node[k];
        const char *id = n->person ? pack_text(pack, pack->person[n->person].id) : "";
        Node *person = tree_web_person(t, n->shift, id, n->person ? n->name : app_word(app, "you"), (Action){0});
        if (!n->person)
            tree_flag(person, NODE_YOU);
    }
    for (int32_t k = 0; k < web->edges; k++)
        if (web->edge[k].strength >= TIE_WARM)
            tree_web_tie(t, web->edge[k].a, web->edge[k].b, tie_kind(web->edge[k].strength));
    tree_close(t);
}

static void ties(const App *app, Tree *t, const Ending *e) {
    int32_t at = app->run.person < 0 || app->run.person >= e->rows ? e->rows - 1 : app->run.person;
    tree_heading(t, 1, app_word(app, "Who was close to whom"));
    tree_status(t, app_word(app, "In play nobody could see this."));
    tree_slot(t, SLOT_BODY);
    if (at < 0)
        return;
    const Web *web = &e->web[at];
    tree_stepper(t, app_word(app, "Season"), web->title, at > 0 ? action(END_SEASON_LESS, at, 0) : (Action){0},
                 at + 1 < e->rows ? action(END_SEASON_MORE, at, 0) : (Action){0});
    tree_paragraph(t, web->close);
    if (!app->in_window) {
        tree_paragraph(t, web->warm ? web->warm : "");
        return;
    }
    tree_slot(t, SLOT_MAIN);
    tree_heading(t, 1, web->title);
    draw_web(app, t, web);
}

static void beside(const App *app, Tree *t, const Ending *e) {
    tree_heading(t, 1, app_word(app, "The same place, the same luck"));
    tree_slot(t, SLOT_BODY);
    for (int32_t k = 0; k < e->beside_count; k++) {
        const Beside *b = &e->beside[k];
        tree_heading(t, 3, b->title);
        tree_paragraph(t, b->paragraph);
        paragraphs(t, b->line, BESIDE_LINES);
    }
}

static void holds(const App *app, Tree *t, const Ending *e) {
    tree_heading(t, 1, app_word(app, "What holds"));
    tree_slot(t, SLOT_BODY);
    paragraphs(t, e->kept, e->kept_count);
    paragraphs(t, e->gone, e->gone_count);
    if (e->talks)
        tree_paragraph(t, e->talks);
    if (e->without)
        tree_paragraph(t, e->without);
    if (e->knew_count)
        tree_heading(t, 3, app_word(app, "How well you knew them"));
    paragraphs(t, e->knew, e->knew_count);
    tree_table_open(t, app_word(app, "In figures"));
    for (int32_t k = 0; k < FIGURE_COUNT; k++) {
        char percent[16];
        snprintf(percent, sizeof percent, "%d", (int)e->figure[k].percent);
        const char *cells[] = {e->figure[k].label, percent, e->figure[k].means};
        tree_table_row(t, false, 3, cells, (Action){0});
    }
    tree_close(t);
}

static void questions(const App *app, Tree *t, const Ending *e) {
    tree_heading(t, 1, app_word(app, "Five questions"));
    tree_status(t, app_word(app, "There is no answer to hand in."));
    tree_slot(t, SLOT_BODY);
    for (int32_t k = 0; k < e->question_count; k++) {
        char line[APP_LONG_MAX];
        snprintf(line, sizeof line, "%d. %s", (int)k + 1, e->question[k]);
        tree_paragraph(t, line);
    }
}

static void ways(const App *app, Tree *t, const Ending *e) {
    const View *v = &app->run.view;
    tree_heading(t, 1, app_word(app, "And now"));
    tree_slot(t, SLOT_BODY);
    tree_menu(t, app_word(app, "Back to the title"), "", action(END_TITLE, 0, 0));
    if (app->door && app->door->export_run)
        tree_menu(t, label_button(v, BUTTON_export), "", action(END_EXPORT, 0, 0));
    for (int32_t k = e->rows - 1; k >= 0; k--)
        tree_menu(t, label_button(v, BUTTON_back_to_season), e->row[k].title, action(END_BACK_TO, e->row[k].season, 0));
}

void screen_end_build(const App *app, Tree *t) {
    static void (*const pages[END_PAGES])(const App *, Tree *, const Ending *) = {letter, seasons, ties, beside, holds, questions, ways};
    static const char *const next[END_PAGES] = {"Season by season", "Who was close to whom", "The same place, the same luck", "What holds",
                                                "Five questions",   "And now",               ""};
    const Ending *e = app->run.ending;
    EndPage page = page_of(app);
    PageShape shape = page == END_LETTER ? PAGE_LETTER : page == END_WEB ? PAGE_SIDE : PAGE_SHEET;
    tree_page(t, shape, label_stage(&app->run.view, PLAY_END));
    tree_slot(t, SLOT_HEADER);
    if (!e) {
        tree_heading(t, 1, label_stage(&app->run.view, PLAY_END));
        tree_slot(t, SLOT_BODY);
        tree_menu(t, app_word(app, "Back to the title"), "", action(END_TITLE, 0, 0));
        return;
    }
    pages[page](app, t, e);
    tree_slot(t, SLOT_FOOTER);
    if (page != END_WAYS)
        tree_flag(tree_button(t, app_word(app, next[page]), action(END_GO, 1, 0)), NODE_LEADS);
    if (page != END_LETTER)
        tree_key(t, KEY_LETTER('B'), app_word(app, "page before"), action(END_GO, -1, 0));
    if (page != END_WEB || !app->in_window) /* its column is narrow */
        running_keys(app, t);
    else
        tree_key(t, KEY_MENU, app_word(app, "menu"), action(COMMAND_OPEN, SCREEN_MENU, 0));
}

static void look_at_season(App *app, int32_t index) {
    app->run.person = index;
    app->run.page = END_WEB;
}

void screen_end_act(App *app, Action asked) {
    switch (asked.command) {
    case END_GO: app->run.page = page_of(app) + asked.a; break;
    case END_LOOK: look_at_season(app, asked.a); break;
    case END_SEASON_LESS: look_at_season(app, asked.a - 1); break;
    case END_SEASON_MORE: look_at_season(app, asked.a + 1); break;
    case END_BACK_TO:
        app->run.page = 0;
        running_back_to_season(app, asked.a);
        break;
    case END_EXPORT: app->door->export_run(app); break;
    case END_TITLE: app->door->close_run(app); break;
    default: break;
    }
}
