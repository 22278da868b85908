/* What you know of each, and who is seen with whom. */
#include "ui/screen.h"
#include "view/knows.h"
#include "view/notebook.h"
#include <stdio.h>
#include <string.h>

enum { PEOPLE_LOOK = 1, MOST_DAYS_TIMES = 4 };

static const NotebookPerson *looked_at(const App *app, const Notebook *book) {
    for (int32_t k = 0; k < book->count; k++)
        if (book->person[k].person == app->run.person)
            return &book->person[k];
    return book->count ? &book->person[0] : NULL;
}

static void noted(Tree *t, const NotebookPerson *p) {
    char text[APP_LONG_MAX];
    for (int32_t k = 0; k < p->noted_count; k++) {
        const Noted *n = &p->noted[k];
        snprintf(text, sizeof text, "%s%s%s", n->title, n->title[0] && n->words[0] ? ": " : "", n->words);
        if (text[0])
            tree_paragraph(t, text);
    }
}

static void one_person(const App *app, Tree *t, const NotebookPerson *p) {
    const Pack *pack = running_play(app)->pack;
    tree_slot(t, SLOT_PICTURE);
    tree_portrait(t, pack_text(pack, pack->person[p->person].id), p->full_name, p->met ? p->band : BAND_COLD, MANNER_PLAIN);
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 2, p->full_name);
    tree_status(t, p->about);
    tree_slot(t, SLOT_BODY);
    if (p->last_seen && p->last_seen[0])
        tree_paragraph(t, p->last_seen);
    noted(t, p);
    for (int32_t k = 0; k < p->open_count; k++)
        tree_paragraph(t, p->open[k]);
}

/* ---- who sits with whom ---- */

static TieKind tie_of(const Company *c) {
    if (c->sit)
        return c->times >= MOST_DAYS_TIMES ? TIE_MOST_DAYS : TIE_NOW_AND_THEN;
    return c->sat ? TIE_USED_TO : c->times > 1 ? TIE_NOW_AND_THEN : TIE_HEARD;
}

static int32_t area_of(const Play *play, const NotebookPerson *p) {
    return p->place > 0 ? person_shift(play->world)[p->place] : 0;
}

static void web(const App *app, Tree *t, const Notebook *book) {
    const Play *play = running_play(app);
    const Pack *pack = play->pack;
    int32_t index[PERSONS_MAX], count = 0;
    memset(index, -1, sizeof index);
    tree_web_open(t, app_word(app, "Who sits with whom"));
    for (int32_t k = 0; k < pack->setup.shifts; k++)
        tree_web_area(t, view_shift(&app->run.view, k));
    for (int32_t k = 0; k < book->count; k++) {
        const NotebookPerson *p = &book->person[k];
        if (p->gone || p->place <= 0)
            continue;
        index[p->person] = count++;
        Node *n = tree_web_person(t, area_of(play, p), pack_text(pack, pack->person[p->person].id), p->name, action(PEOPLE_LOOK, p->person, 0));
        tree_bearing(n, p->met ? p->band : BAND_COLD, MANNER_PLAIN);
        if (p->person == app->run.person)
            tree_flag(n, NODE_CHOSEN);
    }
    for (int32_t k = 0; k < book->count; k++)
        for (int32_t c = 0; c < book->person[k].company_count; c++) {
            const Company *with = &book->person[k].company[c];
            int32_t a = index[book->person[k].person], b = with->person >= 0 ? index[with->person] : -1;
            if (a >= 0 && b > a)
                tree_web_tie(t, a, b, tie_of(with));
        }
    tree_close(t);
}

void screen_people_build(const App *app, Tree *t) {
    Notebook book;
    notebook_make(&book, &app->run.view, running_play(app));
    const NotebookPerson *p = looked_at(app, &book);
    tree_page(t, p ? PAGE_SIDE : PAGE_LETTER, label_button(&app->run.view, BUTTON_people));
    if (p) {
        one_person(app, t, p);
    } else {
        tree_slot(t, SLOT_HEADER);
        tree_heading(t, 1, label_button(&app->run.view, BUTTON_people));
        tree_slot(t, SLOT_BODY);
        tree_paragraph(t, book.empty);
    }
    if (p) {
        tree_slot(t, SLOT_MAIN);
        tree_heading(t, 1, app_word(app, "Who sits with whom"));
        web(app, t, &book);
    }
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_MENU, app_word(app, "back"), action(COMMAND_BACK, 0, 0));
    notebook_free(&book);
}

void screen_people_act(App *app, Action asked) {
    if (asked.command == PEOPLE_LOOK)
        app->run.person = asked.a;
}
