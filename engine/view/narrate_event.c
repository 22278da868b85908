/* A plain sentence for every event that a player can see. Packs bring better ones. */
#include "base/status.h"
#include "view/labels.h"
#include "view/narrate.h"

/* Who is in an event, seen from the player. */
typedef enum { OF_OTHERS, BY_PLAYER, TO_PLAYER, ANGLES } Angle;
/* Tables are [event value or 0][angle]; an angle without words takes OF_OTHERS. */
typedef struct {
    Word of[ANGLES];
} Angled;

static const Angled told[] = {{{W("event", "{name} brought it up, and you had not asked: {issue}.")}},
                              {{W("event", "You asked, and {name} told you: {issue}.")}}};
static const Angled together = {{W("event", "{name} and {other} left together."), W("event", "You and {name} had an evening."),
                                 W("event", "You and {name} had an evening.")}};
static const Angled invites = {{W("event", "{name} asked {other} along."), W("event", "You asked {name} along."),
                                W("event", "{name} asked you along.")}};
static const Angled table = {{W("event", "{name} eats with {other} now.")}};
static const Angled avoids = {{W("event", "{name} took the long way around.")}};
static const Angled used = {{W("event", "{name} was short with you.")}};
static const Angled answered[ANSWER_COUNT] = {
    [ANSWER_YES] = {{W("event", "{name} said yes.")}},
    [ANSWER_YES_THIN] = {{W("event", "{name} said yes.")}}, /* a stranger cannot tell them apart */
    [ANSWER_NOT_NOW] = {{W("event", "{name} said: not now.")}},
    [ANSWER_OPEN] = {{W("event", "{name} said no, and that you could ask again.")}},
    [ANSWER_SIDE] = {{W("event", "{name} began to talk about something else.")}},
    [ANSWER_HARD] = {{W("event", "{name} said no.")}},
};
static const Angled deed[] = {{{W("event", "{name} had said yes. It did not happen.")}}, {{W("event", "{name} did it, as promised.")}}};
static const Angled promise[] = {{{W("event", "{name} waited for something that you had promised.")}},
                                 {{W("event", "You did what you had promised {name}.")}}};
static const Angled hurt[] = {{{W("event", "{name} went quiet.")}},
                              {{W("event", "{name} went quiet when you asked again.")}},
                              {{W("event", "{name} has heard who you told.")}}};
static const Angled told_back = {{W("event", "What {name} told you came around again, from somebody else.")}};
static const Angled group[] = {{{W("event", "{name} called a few together. Nobody came."), W("event", "You called a few together. Nobody came.")}},
                               {{W("event", "{name} and a few others sat down about this: {issue}."),
                                 W("event", "{count} of you sat down about this: {issue}.")}}};
static const Angled proposes = {{W("event", "{name} wants to do something: {what}. There is a day."),
                                 W("event", "You named a day. {what}.")}};
static const Angled day = {{W("event", "The day. {what}.")}};
static const Angled comes = {{W("event", "{name} is there.")}};
static const Angled stays_away = {{W("event", "{name} had said yes, and is not there.")}};
static const Angled called_off = {{W("event", "It is off: {what}."), W("event", "You called it off: {what}.")}};
static const Angled held = {{W("event", "Somebody leaned on what was won ({issue}). It held.")}};
static const Angled rolled_back = {{W("event", "What was won has been taken back: {issue}.")}};
static const Angled employer[EMPLOYER_COUNT] = {
    [EMPLOYER_nothing] = {{W("event", "The office door stayed shut.")}},
    [EMPLOYER_gift] = {{W("event", "There was something free in the break room, and a note beside it.")}},
    [EMPLOYER_rule] = {{W("event", "A new rule hangs by the clock: {issue}.")}},
    [EMPLOYER_meeting] = {{W("event", "Everybody was called to a meeting, on the clock.")}},
    [EMPLOYER_threat] = {{W("event", "There is talk of fewer jobs. It came down from the office.")}},
    [EMPLOYER_promote] = {{W("event", "{name} was offered lead.")}},
    [EMPLOYER_discipline] = {{W("event", "{name} was written up."), W("event", "You were written up.")}},
    [EMPLOYER_dismiss] = {{W("event", "{name} was let go."), W("event", "You were let go.")}},
    [EMPLOYER_concede] = {{W("event", "The office gave way on one thing: {issue}.")}},
};
static const Angled staffer[] = {
    [STAFFER_nothing] = {{W("event", "{name} did not call.")}},
    [STAFFER_names] = {{W("event", "{name} called, about names.")}},
    [STAFFER_visit] = {{W("event", "{name} called, about coffee with somebody you know.")}},
    [STAFFER_petition] = {{W("event", "{name} called, about the sheet.")}},
    [STAFFER_advice] = {{W("event", "{name} called back with a form, and what to write in it.")}},
    [STAFFER_training] = {{W("event", "{name} had a room, and went through what could come.")}},
};
static const Angled left[] = {{{W("event", "{name} is gone. A new job, they say.")}}, {{W("event", "{name} was let go.")}}};
static const Angled hired = {{W("event", "{name} is new here.")}};
static const Angled tired = {{W("event", "You are tired. It does not go away by Monday.")}};
static const Word sheet_words = P("event", "{count} name on the sheet.", "{count} names on the sheet.");
static const Angled committee = {{W("event", "The same few have met twice now: {issue}.")}};
static const Angled missed = {{W("event", "{name} wanted a word. You had a bus to catch.")}};
static const Word season_words = W("event", "{season}.");

/* ---- which ---- */

/* Answers are of ActionResult, so the order of their table is label_result's. */
static const Angled *at_most(const Angled *of, int32_t count, int32_t v) {
    return v >= 0 && v < count ? &of[v] : NULL;
}
#define PICK(of, v) at_most(of, (int32_t)(sizeof(of) / sizeof *(of)), v)

static const Angled *about_people(const Event *e) {
    switch ((EventKind)e->kind) {
    case EVENT_told: return PICK(told, e->v != 0);
    case EVENT_together: return &together;
    case EVENT_invites: return &invites;
    case EVENT_table: return &table;
    case EVENT_avoids: return &avoids;
    case EVENT_used: return &used;
    case EVENT_answer: return PICK(answered, e->v);
    case EVENT_deed: return PICK(deed, e->v != 0);
    case EVENT_promise: return PICK(promise, e->v != 0);
    case EVENT_hurt: return PICK(hurt, e->v);
    case EVENT_told_back: return &told_back;
    case EVENT_left: return PICK(left, e->v != 0);
    case EVENT_hired: return &hired;
    case EVENT_tired: return &tired;
    case EVENT_missed: return &missed;
    default: return NULL;
    }
}

static const Angled *about_acting(const Event *e) {
    switch ((EventKind)e->kind) {
    case EVENT_group: return PICK(group, e->v > 1);
    case EVENT_proposes: return &proposes;
    case EVENT_day: return &day;
    case EVENT_comes: return &comes;
    case EVENT_stays_away: return &stays_away;
    case EVENT_called_off: return &called_off;
    case EVENT_held: return &held;
    case EVENT_rolled_back: return &rolled_back;
    case EVENT_employer: return PICK(employer, e->v);
    case EVENT_staffer: return PICK(staffer, e->v);
    case EVENT_committee: return &committee;
    default: return NULL;
    }
}

/* Two who were brought to one table, by whom. */
static const char *introduced(const View *v, Strings *s, const Fill *f, const Event *e) {
    static const Word by_you = W("event", "You brought {name} and {other} to one table."),
                      you = W("event", "{name} sat you down with {other}."),
                      two = W("event", "{name} sat {other} and {third} down together.");
    return view_filled(v, s, view_word(v, e->v ? by_you : e->b == 0 || e->k == 0 ? you : two), f);
}

/* ---- who and what ---- */

static const char *name_of(const View *v, const World *w, int32_t i) {
    return i >= 0 && i < w->n ? view_name(v, person_identity(w)[i]) : NULL;
}

static Fill fill_of(const View *v, const World *w, const Event *e) {
    bool to_player = e->a == 0 && e->b > 0;
    Fill f = {.name = name_of(v, w, to_player ? e->b : e->a), .other = name_of(v, w, to_player ? e->a : e->b), .count = e->v};
    switch ((EventKind)e->kind) {
    case EVENT_left: f.name = view_name(v, e->b); break; /* somebody else has the place by now */
    case EVENT_hired: f.name = view_name(v, e->b); break;
    case EVENT_staffer: f.name = view_name(v, view_person_of_job(v, JOB_STAFFER)); break;
    case EVENT_told:
    case EVENT_group:
    case EVENT_held:
    case EVENT_rolled_back:
    case EVENT_employer:
    case EVENT_committee: f.issue = view_issue(v, e->k); break;
    case EVENT_proposes:
    case EVENT_day:
    case EVENT_called_off: f.what = e->v >= 0 && e->v < ACTION_COUNT ? label_action(v, (ActionKind)e->v) : NULL; break;
    case EVENT_season: f.season = e->v >= 1 && e->v <= SEASONS_MAX ? label_season(v, e->v) : NULL; break;
    case EVENT_introduces:
        if (e->v) {
            f.name = name_of(v, w, e->a);
            f.other = name_of(v, w, e->b);
        } else {
            f.other = name_of(v, w, e->b ? e->b : e->k);
            f.third = name_of(v, w, e->k);
        }
        break;
    default: break;
    }
    return f;
}

static Angle angle_of(const Event *e) {
    switch ((EventKind)e->kind) {
    case EVENT_told:
    case EVENT_together:
    case EVENT_invites: return e->a == 0 ? BY_PLAYER : e->b == 0 ? TO_PLAYER : OF_OTHERS;
    case EVENT_group:
    case EVENT_proposes:
    case EVENT_called_off:
    case EVENT_employer: return e->a == 0 ? BY_PLAYER : OF_OTHERS;
    default: return OF_OTHERS;
    }
}

const char *narrate_event(const View *v, Strings *s, const Model *m, const Event *e) {
    if (!event_seen(e))
        return NULL;
    Fill f = fill_of(v, m->world, e);
    switch ((EventKind)e->kind) {
    case EVENT_introduces: return introduced(v, s, &f, e);
    case EVENT_result: return e->a >= 0 && e->a < RESULT_COUNT ? label_result(v, (ActionResult)e->a) : NULL;
    case EVENT_sheet: return view_filled(v, s, view_word_count(v, sheet_words, e->v), &f);
    case EVENT_season: return view_filled(v, s, view_word(v, season_words), &f);
    default: break;
    }
    const Angled *angled = about_people(e);
    angled = angled ? angled : about_acting(e);
    if (!angled)
        return NULL;
    Word word = angled->of[angle_of(e)];
    return view_filled(v, s, view_word(v, word.english ? word : angled->of[OF_OTHERS]), &f);
}
