/* The week: who sits where, the five cards, and what else one could do with the time. While weeks run
   by themselves their lines stand in place of the cards. */
#include "ui/screen.h"
#include "view/knows.h"
#include <stdio.h>
#include <string.h>

enum {
    WEEK_RUN = 1,
    WEEK_STOP,
    WEEK_READ_ON,
    WEEK_LIST,   /* a = ChoiceList */
    WEEK_ADJUST, /* a = card, b = +1, -1 */
    TABLES_SHOWN = 4,
    STANDING_SHOWN = 3
};

/* ---- who sits where ---- */

typedef struct {
    int32_t table_of[PEOPLE_MAX]; /* -1: at none */
    int32_t tables;
} Seating;

static bool seen_here(const Play *play, int32_t i) {
    return i == 0 || (knows_same_shift(play, i) && knows_of(play, i));
}

/* With whom somebody eats; NOBODY. */
static int32_t company(const Play *play, int32_t i) {
    const World *w = play->world;
    if (i)
        return person_table(w)[i];
    return w->card_use[CARD_LUNCH] == USE_lunch ? w->card_who[CARD_LUNCH] : NOBODY;
}

/* People who eat with each other, directly or through somebody, are one table. */
static void seat_all(const Play *play, Seating *out) {
    int32_t n = play->world->n, root[PEOPLE_MAX];
    for (int32_t i = 0; i < n; i++)
        root[i] = i;
    for (int32_t i = 0; i < n; i++) {
        int32_t other = company(play, i);
        if (!seen_here(play, i) || other < 0 || other >= n || !seen_here(play, other))
            continue;
        int32_t from = root[i], to = root[other];
        for (int32_t k = 0; k < n; k++)
            if (root[k] == from)
                root[k] = to;
    }
    int32_t number[PEOPLE_MAX];
    memset(number, -1, sizeof number);
    out->tables = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t others = 0;
        for (int32_t k = 0; k < n; k++)
            others += k != i && root[k] == root[i] && seen_here(play, k);
        out->table_of[i] = -1;
        if (!seen_here(play, i) || !others)
            continue;
        if (number[root[i]] < 0 && out->tables < TABLES_SHOWN)
            number[root[i]] = out->tables++;
        out->table_of[i] = number[root[i]];
    }
}

static void seat(const App *app, Tree *t, int32_t i, int32_t table, bool own) {
    const Play *play = running_play(app);
    const Pack *pack = play->pack;
    int32_t person = person_identity(play->world)[i];
    if (i == 0) {
        tree_flag(tree_seat(t, table, "", app_word(app, "you")), NODE_YOU | NODE_CHOSEN);
        return;
    }
    Node *n = tree_seat(t, table, pack_text(pack, pack->person[person].id), view_name(&app->run.view, person));
    tree_bearing(n, world_band(play->world, &play->rules, i, 0), MANNER_PLAIN);
    if (own)
        tree_flag(n, NODE_CHOSEN);
}

static void room(const App *app, Tree *t) {
    const Play *play = running_play(app);
    const Setup *s = play->model.setup;
    Seating at = {.tables = 0};
    int32_t place = 0, standing = 0;
    while (place < s->places && s->place[place].kind != PLACE_LUNCH)
        place++;
    seat_all(play, &at);
    char where[APP_TEXT_MAX];
    app_sentence(where, sizeof where, place < s->places ? view_place(&app->run.view, place) : "");
    tree_room_open(t, place < s->places ? s->place[place].id : "break_room", where);
    for (int32_t table = 0; table < at.tables; table++)
        for (int32_t i = play->world->n - 1; i >= 0; i--)
            if (at.table_of[i] == table)
                seat(app, t, i, table, at.table_of[0] == table);
    if (at.table_of[0] < 0)
        seat(app, t, 0, at.tables, true);
    for (int32_t i = 1; i < play->world->n && standing < STANDING_SHOWN; i++)
        if (at.table_of[i] < 0 && seen_here(play, i)) {
            seat(app, t, i, -1, false);
            standing++;
        }
    tree_close(t);
}

/* ---- cards ---- */

static int32_t current_of(const Choices *c, int32_t card) {
    Range list = c->list[LIST_LUNCH + card];
    for (int32_t k = list.first; k < list.first + list.count; k++)
        if (c->item[k].current)
            return k;
    return NONE;
}

/* The next setting of a card that can be taken as it stands; NONE. */
static int32_t next_of(const Choices *c, int32_t card, int32_t by) {
    Range list = c->list[LIST_LUNCH + card];
    int32_t at = current_of(c, card);
    for (int32_t k = 1; k < list.count; k++) {
        int32_t from = at == NONE ? (by > 0 ? -1 : 0) : at - list.first;
        int32_t next = list.first + ((from + by * k) % list.count + list.count) % list.count;
        if (c->item[next].opens == OPENS_NOTHING && !c->item[next].refused)
            return next;
    }
    return NONE;
}

static void cards(const App *app, Tree *t, const Choices *c) {
    tree_columns_open(t, "");
    for (int32_t card = 0; card < CARDS; card++) {
        int32_t at = current_of(c, card);
        char detail[APP_TEXT_MAX];
        app_sentence(detail, sizeof detail, at == NONE ? "" : c->item[at].detail);
        Node *n = tree_card(t, label_card(&app->run.view, (Card)card), c->now[card], detail, action(WEEK_LIST, card, 0));
        if (next_of(c, card, 1) != NONE)
            tree_adjust(n, action(WEEK_ADJUST, card, -1), action(WEEK_ADJUST, card, 1));
    }
    tree_close(t);
}

static void status(const App *app, Tree *t, const Choices *c) {
    const World *w = running_play(app)->world;
    char text[APP_LONG_MAX];
    Strings s = {0};
    int at = snprintf(text, sizeof text, "%s. %s. %s", label_season(&app->run.view, world_season(w)),
                      label_week(&app->run.view, &s, w->week), c->free_words);
    if (w->sheet_out && at > 0 && at < (int)sizeof text) {
        const char *names = trn(app->catalog, "sheet", "The sheet: one name.", "The sheet: {count} names.", w->sheet);
        snprintf(text + at, sizeof text - (size_t)at, " %s", view_filled(&app->run.view, &s, names, &(Fill){.count = w->sheet}));
    }
    tree_status(t, text);
    strings_free(&s);
}

static void lists(const App *app, Tree *t, const Choices *c) {
    static const struct {
        char key;
        ChoiceList list;
        const char *words;
    } rows[] = {{'S', LIST_SEEK, "seek"},
                {'I', LIST_INTRODUCE, "introduce"},
                {'G', LIST_GROUP, "gather"},
                {'A', LIST_PROPOSE, "act"},
                {'O', LIST_OPEN, "open"}};
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++)
        if (c->list[rows[k].list].count)
            tree_key(t, KEY_LETTER(rows[k].key), app_word(app, rows[k].words), action(WEEK_LIST, (int)rows[k].list, 0));
}

static void choose_page(const App *app, Tree *t) {
    const View *v = &app->run.view;
    Choices c;
    choices_week(&c, v, running_play(app));
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, label_button(v, BUTTON_cards));
    status(app, t, &c);
    tree_slot(t, SLOT_BODY);
    if (app->run.week_lines) /* what was seen until somebody stopped the weeks */
        tree_paragraph(t, app->run.week_line[app->run.week_lines - 1]);
    cards(app, t, &c);
    tree_slot(t, SLOT_FOOTER);
    lists(app, t, &c);
    running_keys(app, t);
    tree_flag(tree_button(t, label_button(v, BUTTON_let_it_run), action(WEEK_RUN, 0, 0)), NODE_LEADS);
    choices_free(&c);
}

/* The weeks as they go by, the newest last. */
static void running_page(const App *app, Tree *t) {
    const Running *r = &app->run;
    const View *v = &r->view;
    int32_t from = r->week_lines > 4 ? r->week_lines - 4 : 0;
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, label_season(v, world_season(running_play(app)->world)));
    tree_slot(t, SLOT_BODY);
    for (int32_t k = from; k < r->week_lines; k++)
        tree_paragraph(t, r->week_line[k]);
    tree_slot(t, SLOT_FOOTER);
    if (r->interlude) {
        running_keys(app, t);
        tree_flag(tree_button(t, label_button(v, BUTTON_go_on), action(WEEK_READ_ON, 0, 0)), NODE_LEADS);
    } else {
        tree_flag(tree_button(t, app_word(app, "Stop"), action(WEEK_STOP, 0, 0)), NODE_LEADS);
    }
}

void screen_week_build(const App *app, Tree *t) {
    const Running *r = &app->run;
    bool passing = r->interlude || r->rolling;
    tree_page(t, PAGE_STAGE, passing ? app_word(app, "The weeks run") : label_stage(&r->view, PLAY_WEEK));
    tree_slot(t, SLOT_PICTURE);
    room(app, t);
    if (passing) {
        running_page(app, t);
        return;
    }
    if (!app->in_window && r->week_lines > 1) {
        tree_slot(t, SLOT_HEADER);
        for (int32_t k = 0; k + 1 < r->week_lines; k++)
            tree_paragraph(t, r->week_line[k]);
    }
    choose_page(app, t);
}

static void adjust(App *app, int32_t card, int32_t by) {
    Choices c;
    choices_week(&c, &app->run.view, running_play(app));
    int32_t next = card >= 0 && card < CARDS ? next_of(&c, card, by) : NONE;
    Intent intent = next == NONE ? intent_make(INTENT_pass, 0, 0, 0) : c.item[next].intent;
    choices_free(&c);
    if (next != NONE)
        running_take(app, intent, true);
}

void screen_week_act(App *app, Action asked) {
    switch (asked.command) {
    case WEEK_RUN: running_roll(app); break;
    case WEEK_READ_ON: running_read_on(app); break;
    case WEEK_LIST:
        app->run.list = asked.a;
        app->run.steps = 0;
        app_open(app, SCREEN_LIST);
        break;
    case WEEK_ADJUST: adjust(app, asked.a, asked.b); break;
    default: break; /* WEEK_STOP: any act has stopped them */
    }
}
