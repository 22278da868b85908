#include "view/choices.h"
#include "base/status.h"
#include "sim/action.h"
#include "view/choices_inside.h"
#include <stdlib.h>

void list_open(Listing *l, int32_t list, const char *title, const char *empty) {
    l->list = list;
    l->out->list[list] = (Range){l->out->count, 0};
    l->out->title[list] = title;
    l->out->empty[list] = empty;
}

static Choice *add(Listing *l, Choice choice) {
    Choices *c = l->out;
    if (c->count == c->room) {
        int32_t room = c->room ? c->room * 2 : 1 << 6;
        Choice *larger = realloc(c->item, (size_t)room * sizeof *larger);
        BUG_IF(!larger);
        c->item = larger;
        c->room = room;
    }
    c->list[l->list].count++;
    c->item[c->count] = choice;
    return &c->item[c->count++];
}

Choice *list_add(Listing *l, Intent intent, const char *label, const char *detail) {
    return add(l, (Choice){.intent = intent, .label = label, .detail = detail, .person = NOBODY, .card = NONE, .about = NONE,
                           .refused = label_refused(l->view, play_refused(l->play, intent))});
}

Choice *list_add_opening(Listing *l, Opens opens, int32_t about, const char *label, const char *detail) {
    return add(l, (Choice){.intent = {.kind = NEVER}, .label = label, .detail = detail, .person = NOBODY, .card = NONE, .opens = opens, .about = about});
}

const char *list_say(Listing *l, Word word, const Fill *fill) {
    return view_filled(l->view, &l->out->strings, view_word(l->view, word), fill);
}

const char *list_name(const Listing *l, int32_t i) {
    return view_name(l->view, person_identity(l->play->world)[i]);
}

/* ---- whom to look for ---- */

static const char *last_met(Listing *l, int32_t i) {
    static const Word never = W("choice", "You have not talked yet."), now = W("choice", "You talked this week."),
                      ago = P("choice", "A week ago.", "{count} weeks ago.");
    int32_t met = person_met(l->play->world)[i], weeks = l->play->world->week - met;
    if (met == NEVER)
        return view_word(l->view, never);
    if (weeks <= 0)
        return view_word(l->view, now);
    return view_filled(l->view, &l->out->strings, view_word_count(l->view, ago, weeks), &(Fill){.count = weeks});
}

static void list_seek(Listing *l) {
    static const Word nobody = W("choice", "You know nobody here yet.");
    list_open(l, LIST_SEEK, label_button(l->view, BUTTON_seek), view_word(l->view, nobody));
    for (int32_t i = 1; i < l->play->world->n; i++)
        if (knows_of(l->play, i))
            list_add_opening(l, OPENS_SEEK, i, list_name(l, i), last_met(l, i))->person = i;
}

/* Where the two are at one time: on the way home anybody, at table those of the shift, at work those
   beside one. */
static bool meets_at(const Play *p, int32_t i, int32_t place) {
    const World *w = p->world;
    bool shift = knows_same_shift(p, i), dept = person_dept(w)[i] == person_dept(w)[0];
    switch ((PlaceKind)p->pack->setup.place[place].kind) {
    case PLACE_HOME: return true;
    case PLACE_LUNCH: return shift;
    case PLACE_SHIFT: return shift && dept;
    default: return false;
    }
}

static void further_seek(Listing *l, int32_t i) {
    static const Word title = W("choice", "{name}"), words = W("choice", "A few words"),
                      talk = W("choice", "A real talk"), nowhere = W("choice", "You are never in one place.");
    const Rules *r = &l->play->rules;
    list_open(l, 0, list_say(l, title, &(Fill){.name = list_name(l, i)}), view_word(l->view, nowhere));
    for (int32_t place = 0; place < l->play->pack->setup.places; place++) {
        if (!meets_at(l->play, i, place))
            continue;
        const char *where = view_place(l->view, place);
        const int32_t turns[] = {r->word_turns, r->talk_turns};
        for (size_t k = 0; k < sizeof turns / sizeof *turns; k++) {
            Intent intent = intent_make(INTENT_talk, i, place, turns[k]);
            intent.arg[ARG_4] = TALK_SOUGHT;
            list_add(l, intent, view_word(l->view, k ? talk : words), where)->person = i;
        }
    }
}

/* ---- bringing people together ---- */

static void list_introduce(Listing *l) {
    static const Word two = W("choice", "You would have to know two people.");
    int32_t known = 0;
    list_open(l, LIST_INTRODUCE, label_button(l->view, BUTTON_introduce), view_word(l->view, two));
    for (int32_t i = 1; i < l->play->world->n; i++)
        known += knows_met(l->play, i);
    for (int32_t i = 1; i < l->play->world->n && known > 1; i++)
        if (knows_met(l->play, i))
            list_add_opening(l, OPENS_INTRODUCE, i, list_name(l, i), "")->person = i;
}

static void further_introduce(Listing *l, int32_t i) {
    static const Word title = W("choice", "{name}, and who else?"), with = W("choice", "{name} and {other}");
    list_open(l, 0, list_say(l, title, &(Fill){.name = list_name(l, i)}), "");
    for (int32_t j = 1; j < l->play->world->n; j++)
        if (j != i && knows_met(l->play, j)) {
            Intent intent = intent_make(INTENT_use, USE_introduce, i, j);
            list_add(l, intent, list_say(l, with, &(Fill){.name = list_name(l, i), .other = list_name(l, j)}), "")->person = j;
        }
}

/* Who told the player of it, as far as a line holds. */
static const char *who_told(Listing *l, int32_t issue) {
    static const Word one = W("choice", "{name} told you."), two = W("choice", "{name} and {other} told you."),
                      more = W("choice", "{name}, {other} and others told you."), own = W("choice", "You mind it yourself.");
    const char *name[2] = {NULL, NULL};
    int32_t count = 0;
    for (int32_t i = 1; i < l->play->world->n; i++)
        if (knows_told(l->play, i) >> issue & 1) {
            if (count < 2)
                name[count] = list_name(l, i);
            count++;
        }
    if (!count)
        return view_word(l->view, own);
    return list_say(l, count == 1 ? one : count == 2 ? two : more, &(Fill){.name = name[0], .other = name[1]});
}

static void list_about(Listing *l, ChoiceList list, Button button) {
    static const Word untold = W("choice", "Nobody has told you about anything yet.");
    uint32_t told = knows_told(l->play, 0);
    list_open(l, (int32_t)list, label_button(l->view, button), view_word(l->view, untold));
    for (int32_t k = 0; k < l->play->world->issues; k++) {
        /* One may propose something about what bothers oneself; a few come only about what they told. */
        if (!(told >> k & 1) && !(list == LIST_PROPOSE && knows_own(l->play, k)))
            continue;
        if (list == LIST_GROUP)
            list_add(l, intent_make(INTENT_use, USE_group, k, 0), view_issue(l->view, k), who_told(l, k))->about = k;
        else
            list_add_opening(l, OPENS_PROPOSE, k, view_issue(l->view, k), who_told(l, k));
    }
}

static void further_propose(Listing *l, int32_t issue) {
    list_open(l, 0, view_issue(l->view, issue), "");
    for (int32_t kind = 0; kind < ACTION_COUNT; kind++)
        list_add(l, intent_make(INTENT_use, USE_propose, kind, issue), label_action(l->view, (ActionKind)kind),
                 label_action_risk(l->view, (ActionKind)kind))
            ->about = issue;
}

/* ---- what is open ---- */

static void list_open_things(Listing *l) {
    static const Word title = W("choice", "What is open"), none = W("choice", "Nothing is open."),
                      keep = W("choice", "Keep your promise to {name}"), what = W("choice", "{what}: {issue}"),
                      rehearse = W("choice", "Go through it together"), off = W("choice", "Call it off");
    const World *w = l->play->world;
    list_open(l, LIST_OPEN, view_word(l->view, title), view_word(l->view, none));
    for (int32_t i = 1; i < w->n; i++)
        if (person_promise_due(w)[i] != NEVER)
            list_add(l, intent_make(INTENT_use, USE_keep, i, 0), list_say(l, keep, &(Fill){.name = list_name(l, i)}),
                     label_use_detail(l->view, USE_keep))
                ->person = i;
    if (!action_pending(w))
        return;
    const char *day = list_say(l, what, &(Fill){.what = label_action(l->view, (ActionKind)w->pending_kind),
                                                .issue = view_issue(l->view, w->pending_issue)});
    list_add(l, intent_make(INTENT_use, USE_rehearse, 0, 0), view_word(l->view, rehearse), day);
    list_add(l, intent_make(INTENT_call_off, 0, 0, 0), view_word(l->view, off), day);
}

/* ---- all of it ---- */

static const char *free_words(Listing *l, Hours hours) {
    static const Word steps[] = {
        W("free hours", "No hour is free this week."),           W("free hours", "Half an hour is free this week."),
        W("free hours", "An hour is free this week."),           W("free hours", "An hour and a half is free this week."),
        W("free hours", "Two hours are free this week."),        W("free hours", "Two hours and a half are free this week."),
        W("free hours", "Three hours are free this week."),      W("free hours", "More than three hours are free this week."),
    };
    enum { STEPS_MOST = sizeof steps / sizeof *steps - 1, HALVES = 2 };
    int32_t step = hours * HALVES / HOUR;
    return view_word(l->view, steps[step > STEPS_MOST ? STEPS_MOST : step]);
}

void choices_week(Choices *out, const View *view, const Play *play) {
    *out = (Choices){0};
    Listing l = {out, view, play, 0};
    out->free_hours = play_free_hours(play);
    out->free_words = free_words(&l, out->free_hours);
    list_cards(&l);
    list_seek(&l);
    list_introduce(&l);
    list_about(&l, LIST_GROUP, BUTTON_call_together);
    list_about(&l, LIST_PROPOSE, BUTTON_propose);
    list_open_things(&l);
}

void choices_further(Choices *out, const View *view, const Play *play, const Choice *chosen) {
    *out = (Choices){0};
    Listing l = {out, view, play, 0};
    switch (chosen->opens) {
    case OPENS_EVENING: list_evening_with(&l, chosen->card, chosen->about); break;
    case OPENS_SEEK: further_seek(&l, chosen->about); break;
    case OPENS_INTRODUCE: further_introduce(&l, chosen->about); break;
    case OPENS_PROPOSE: further_propose(&l, chosen->about); break;
    case OPENS_NOTHING: break;
    }
}

void choices_free(Choices *c) {
    free(c->item);
    strings_free(&c->strings);
    *c = (Choices){0};
}
