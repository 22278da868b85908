/* The five cards: what each can be set to, out of what one knows. */
#include "view/choices_inside.h"

static const Word alone_lunch = W("card setting", "A chair alone"), tables = W("card setting", "{name}'s table"),
                  around = W("card setting", "Ask around about problems"), alone_home = W("card setting", "Alone"),
                  home_with = W("card setting", "With {name}"), sleep_in = W("card setting", "Sleep"),
                  nobody = W("card setting", "Nobody"), invited_by = W("card setting", "{name} asked you along"),
                  time_with = W("card setting", "Time with {name}"), doors = W("card setting", "Knock on doors with the sheet"),
                  post = W("card setting", "Post in the group"), calls = W("card setting", "{name}'s calls"),
                  kept_free = W("card setting", "Kept free"), help = W("card setting", "Lend {name} a hand");
static const Word free_detail = W("card detail", "For what turns up."), invited_detail = W("card detail", "It stands for now."),
                  evening_detail = W("card detail", "An hour every second week.");

static bool set_to(const World *w, int32_t card, Use use, int32_t who, int32_t more) {
    if (w->card_use[card] != (int32_t)use)
        return false;
    bool person = use == USE_lunch || use == USE_home || use == USE_time || use == USE_help;
    bool exact = use == USE_home || use == USE_time;
    return (!person || w->card_who[card] == who) && (!exact || w->card_place[card] == more);
}

static Choice *setting(Listing *l, int32_t card, Use use, int32_t who, int32_t more, const char *label, const char *detail) {
    Intent intent = intent_make(INTENT_card, card, (int32_t)use, who);
    intent.arg[ARG_4] = more;
    Choice *c = list_add(l, intent, label, detail);
    c->card = card;
    c->person = who > 0 ? who : NOBODY;
    c->current = set_to(l->play->world, card, use, who, more);
    return c;
}

static const char *named(Listing *l, Word word, int32_t i) {
    return list_say(l, word, &(Fill){.name = list_name(l, i)});
}

static const char *place_of_table(Listing *l) {
    const Setup *s = &l->play->pack->setup;
    for (int32_t k = 0; k < s->places; k++)
        if (s->place[k].kind == PLACE_LUNCH)
            return view_place(l->view, k);
    return "";
}

static void lunch(Listing *l) {
    list_open(l, LIST_LUNCH, label_card(l->view, CARD_LUNCH), "");
    setting(l, CARD_LUNCH, USE_nothing, NOBODY, 0, view_word(l->view, alone_lunch), view_word(l->view, free_detail));
    const char *where = place_of_table(l);
    for (int32_t i = 1; i < l->play->world->n; i++)
        if (knows_same_shift(l->play, i) && (knows_met(l->play, i) || knows_invited(l->play, i)))
            setting(l, CARD_LUNCH, USE_lunch, i, 0, named(l, tables, i), where);
    setting(l, CARD_LUNCH, USE_around, NOBODY, 0, view_word(l->view, around), label_use_detail(l->view, USE_around));
}

static void way_home(Listing *l) {
    const Setup *s = &l->play->pack->setup;
    list_open(l, LIST_HOME, label_card(l->view, CARD_HOME), "");
    setting(l, CARD_HOME, USE_nothing, NOBODY, 0, view_word(l->view, alone_home), view_word(l->view, free_detail));
    for (int32_t i = 1; i < l->play->world->n; i++) {
        if (!knows_same_shift(l->play, i) || !(knows_met(l->play, i) || knows_invited(l->play, i)))
            continue;
        for (int32_t k = 0; k < s->places; k++)
            if (s->place[k].kind == PLACE_HOME)
                setting(l, CARD_HOME, USE_home, i, k, named(l, home_with, i),
                        view_place(l->view, k));
    }
}

/* What somebody's own invitation is to: what suits them. It is theirs, so this gives nothing away. */
static Activity theirs(const World *w, int32_t i) {
    for (int32_t a = 0; a < ACTIVITY_COUNT; a++)
        if (person_interests(w)[i] >> a & 1)
            return (Activity)a;
    return ACTIVITY_break_room;
}

static bool with_them(const World *w, int32_t card, int32_t i) {
    return w->card_use[card] == USE_time && w->card_who[card] == i;
}

static void evening(Listing *l, ChoiceList list, Card card) {
    const World *w = l->play->world;
    list_open(l, (int32_t)list, label_card(l->view, card), "");
    setting(l, card, USE_nothing, NOBODY, 0, view_word(l->view, nobody), view_word(l->view, free_detail));
    setting(l, card, USE_sleep, NOBODY, 0, view_word(l->view, sleep_in), label_use_detail(l->view, USE_sleep));
    for (int32_t i = 1; i < w->n; i++)
        if (knows_invited(l->play, i))
            setting(l, card, USE_time, i, (int32_t)theirs(w, i), named(l, invited_by, i), view_word(l->view, invited_detail));
    for (int32_t i = 1; i < w->n; i++) {
        if (!knows_met(l->play, i))
            continue;
        bool current = with_them(w, card, i) && !knows_invited(l->play, i);
        const char *detail = current ? label_activity(l->view, (Activity)w->card_place[card]) : view_word(l->view, evening_detail);
        Choice *c = list_add_opening(l, OPENS_EVENING, i, named(l, time_with, i), detail);
        c->card = card;
        c->person = i;
        c->current = current;
    }
    setting(l, card, USE_doors, NOBODY, 0, view_word(l->view, doors), label_use_detail(l->view, USE_doors));
    setting(l, card, USE_broadcast, NOBODY, 0, view_word(l->view, post), label_use_detail(l->view, USE_broadcast));
    if (knows_staffer(l->play)) {
        Fill staffer = {.name = view_name(l->view, view_person_of_job(l->view, JOB_STAFFER))};
        setting(l, card, USE_calls, NOBODY, 0, list_say(l, calls, &staffer), label_use_detail(l->view, USE_calls));
    }
}

void list_evening_with(Listing *l, int32_t card, int32_t i) {
    list_open(l, 0, named(l, time_with, i), "");
    for (int32_t a = 0; a < ACTIVITY_COUNT; a++)
        setting(l, card, USE_time, i, a, label_activity(l->view, (Activity)a), "");
}

static void kept(Listing *l) {
    list_open(l, LIST_FREE, label_card(l->view, CARD_FREE), "");
    setting(l, CARD_FREE, USE_nothing, NOBODY, 0, view_word(l->view, kept_free), view_word(l->view, free_detail));
    for (int32_t i = 1; i < l->play->world->n; i++)
        if (knows_met(l->play, i) && knows_same_shift(l->play, i))
            setting(l, CARD_FREE, USE_help, i, 0, named(l, help, i), label_use_detail(l->view, USE_help));
}

/* What a card says when it is set to something that its list does not have any more. */
static const char *otherwise(Listing *l, int32_t card) {
    const World *w = l->play->world;
    int32_t use = w->card_use[card], who = w->card_who[card];
    if (use == USE_time && who > 0)
        return named(l, time_with, who);
    if (use == USE_lunch && who > 0)
        return named(l, tables, who);
    if (use == USE_home && who > 0)
        return named(l, home_with, who);
    return use == USE_lunch ? view_word(l->view, alone_lunch) : label_use(l->view, (Use)use);
}

void list_cards(Listing *l) {
    lunch(l);
    way_home(l);
    evening(l, LIST_EVENING, CARD_EVENING);
    evening(l, LIST_OTHER_EVENING, CARD_OTHER_EVENING);
    kept(l);
    for (int32_t card = 0; card < CARDS; card++) {
        Range list = l->out->list[card];
        l->out->now[card] = NULL;
        for (int32_t k = list.first; k < list.first + list.count && !l->out->now[card]; k++)
            if (l->out->item[k].current)
                l->out->now[card] = l->out->item[k].label;
        if (!l->out->now[card])
            l->out->now[card] = otherwise(l, card);
    }
}
