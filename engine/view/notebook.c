#include "view/notebook.h"
#include "base/status.h"
#include "script/memory.h"
#include "view/knows.h"
#include "view/labels.h"
#include "view/narrate.h"
#include <stdlib.h>

enum { OPEN_MAX = 6 };

typedef struct {
    Notebook *book;
    const View *view;
    const Play *play;
    SeenPairs pairs;
} Making;

static void *room_for(size_t count, size_t size) {
    void *room = calloc(count ? count : 1, size);
    BUG_IF(!room);
    return room;
}

static const char *say(Making *m, Word word, const Fill *fill) {
    return view_filled(m->view, &m->book->strings, view_word(m->view, word), fill);
}

/* ---- what they told ---- */

/* The line in which it was told: by `learn` for a fact, by `tells` and speaker for an issue. */
static const Shown *telling(const Making *m, int32_t person, int32_t fact, int32_t issue) {
    for (int32_t k = m->play->shown_count - 1; k >= 0; k--) {
        const Shown *s = &m->play->shown[k];
        const Line *line = &m->play->pack->line[s->line];
        if (fact != NONE ? line->learn == fact : line->tells == issue && s->speaker == person)
            return s;
    }
    return NULL;
}

static Noted noted(Making *m, int32_t person, int32_t fact, int32_t issue) {
    const Pack *pack = m->play->pack;
    Noted n = {.fact = fact, .issue = issue, .week = NEVER, .title = view_issue(m->view, issue), .words = ""};
    const Shown *s = telling(m, person, fact, issue);
    if (s) {
        Said said;
        narrate_shown(m->view, &m->book->strings, s, &said);
        n.words = narrate_joined(m->view, &m->book->strings, &said);
        n.week = s->week;
    } else if (fact != NONE && pack->fact[fact].call.count) {
        n.words = view_bubble(m->view, pack->fact[fact].call.first, 0);
    }
    if (fact != NONE)
        n.week = memory_fact_week(m->play->world, pack, fact);
    return n;
}

static void note_all(Making *m, NotebookPerson *p) {
    const Pack *pack = m->play->pack;
    const World *w = m->play->world;
    Range facts = pack->person[p->person].facts;
    uint32_t told = p->place > 0 ? knows_told(m->play, p->place) : 0;
    p->noted = room_for((size_t)facts.count + ISSUES_MAX, sizeof *p->noted);
    for (int32_t f = facts.first; f < facts.first + facts.count; f++) {
        if (memory_fact_week(w, pack, f) == NEVER)
            continue;
        Noted n = noted(m, p->person, f, NONE);
        n.confided = pack->fact[f].confided;
        p->noted[p->noted_count++] = n;
    }
    for (int32_t k = 0; k < w->issues; k++)
        if (told >> k & 1) {
            Noted n = noted(m, p->person, NONE, k);
            n.confided = person_confided(w)[p->place] >> k & 1;
            p->noted[p->noted_count++] = n;
        }
}

/* ---- with whom they are seen ---- */

static void note_company(Making *m, NotebookPerson *p) {
    p->company = room_for((size_t)m->pairs.count, sizeof *p->company);
    for (int32_t k = 0; k < m->pairs.count; k++) {
        const SeenPair *pair = &m->pairs.pair[k];
        if (pair->a != p->person && pair->b != p->person)
            continue;
        int32_t other = pair->a == p->person ? pair->b : pair->a;
        p->company[p->company_count++] =
            (Company){.person = other, .name = view_name(m->view, other), .times = pair->times, .sit = pair->sit, .sat = pair->sat};
    }
}

/* ---- what is open between you ---- */

static void note_open(Making *m, NotebookPerson *p) {
    static const Word asked_along = W("notebook", "Asked you along. It still stands."),
                      owe_now = W("notebook", "You promised something, for this week."),
                      owe = W("notebook", "You promised something."),
                      said_yes = W("notebook", "Said yes to this: {what}."),
                      away = W("notebook", "Is never where you are, these weeks."),
                      expect = W("notebook", "You think they will be there on the day.");
    const World *w = m->play->world;
    int32_t i = p->place;
    p->open = room_for(OPEN_MAX, sizeof *p->open);
    if (i <= 0)
        return;
    p->invites = knows_invited(m->play, i);
    p->owed = person_promise_due(w)[i] != NEVER;
    bool stands = person_stand(w)[i] != YES_NONE;
    int32_t ask = person_ask_due(w)[i] != NEVER ? person_ask_kind(w)[i] : NEVER;
    p->agreed = stands || ask != NEVER;
    if (p->invites)
        p->open[p->open_count++] = say(m, asked_along, &(Fill){0});
    if (p->owed)
        p->open[p->open_count++] = say(m, person_promise_due(w)[i] <= w->week ? owe_now : owe, &(Fill){0});
    if (stands)
        p->open[p->open_count++] = say(m, said_yes, &(Fill){.what = label_ask(m->view, ASK_stand)});
    if (ask >= 0 && ask < ASK_COUNT)
        p->open[p->open_count++] = say(m, said_yes, &(Fill){.what = label_ask(m->view, (AskKind)ask)});
    if (p->met && person_avoids(w)[i] != NEVER && person_avoids(w)[i] >= w->week)
        p->open[p->open_count++] = say(m, away, &(Fill){0});
    if (person_expected(w)[i] && w->pending_kind != NEVER)
        p->open[p->open_count++] = say(m, expect, &(Fill){0});
}

static const char *last_seen(Making *m, const NotebookPerson *p) {
    static const Word never = W("notebook", "You have not talked yet."), now = W("notebook", "You talked this week."),
                      ago = P("notebook", "You last talked a week ago.", "You last talked {count} weeks ago."),
                      gone = W("notebook", "Does not work here any more.");
    if (p->gone)
        return say(m, gone, &(Fill){0});
    if (p->last_week == NEVER)
        return say(m, never, &(Fill){0});
    int32_t weeks = m->play->world->week - p->last_week;
    if (weeks <= 0)
        return say(m, now, &(Fill){0});
    return view_filled(m->view, &m->book->strings, view_word_count(m->view, ago, weeks), &(Fill){.count = weeks});
}

static const char *about(Making *m, const NotebookPerson *p) {
    static const Word manager = W("notebook", "Runs the place"), staffer = W("notebook", "Works for the union"),
                      works = W("notebook", "{dept}, {shift}");
    const World *w = m->play->world;
    int32_t job = m->play->pack->person[p->person].job;
    if (job == JOB_MANAGER || job == JOB_STAFFER)
        return say(m, job == JOB_MANAGER ? manager : staffer, &(Fill){0});
    if (p->place <= 0)
        return "";
    return say(m, works, &(Fill){.dept = view_dept(m->view, person_dept(w)[p->place]), .shift = view_shift(m->view, person_shift(w)[p->place])});
}

/* ---- who ---- */

/* Of those who have no place here: whether they were ever on the scene. */
static bool appeared(const Play *play, int32_t person) {
    for (int32_t k = 0; k < play->shown_count; k++)
        if (play->shown[k].speaker == person)
            return true;
    return false;
}

static bool belongs(const Making *m, int32_t person, int32_t place, bool met_ones) {
    bool met = place > 0 && knows_met(m->play, place);
    if (place > 0)
        return met == met_ones && (met || knows_of(m->play, place));
    return !met_ones && person != SPEAKER_PLAYER && appeared(m->play, person);
}

static void add_person(Making *m, int32_t person, int32_t place) {
    const World *w = m->play->world;
    NotebookPerson *p = &m->book->person[m->book->count++];
    *p = (NotebookPerson){.person = person, .place = place, .last_week = NEVER, .name = view_name(m->view, person),
                          .full_name = view_full_name(m->view, person)};
    p->met = place > 0 && knows_met(m->play, place);
    p->gone = place == NOBODY && m->play->pack->person[person].job == JOB_COWORKER;
    if (p->met) {
        p->band = world_band(w, &m->play->rules, place, 0);
        p->last_week = person_met(w)[place];
    }
    p->about = about(m, p);
    p->last_seen = m->play->pack->person[person].job == JOB_COWORKER ? last_seen(m, p) : "";
    note_all(m, p);
    note_company(m, p);
    note_open(m, p);
}

void notebook_make(Notebook *out, const View *view, const Play *play) {
    static const Word nobody = W("notebook", "Nobody yet. It is your first day.");
    Making m = {.book = out, .view = view, .play = play};
    *out = (Notebook){.person = room_for((size_t)play->pack->persons, sizeof *out->person), .empty = view_word(view, nobody)};
    knows_pairs(play, &m.pairs);
    for (int32_t met = 1; met >= 0; met--)
        for (int32_t person = 1; person < play->pack->persons; person++) {
            int32_t place = knows_place_of(play, person);
            if (belongs(&m, person, place, met))
                add_person(&m, person, place);
        }
    knows_pairs_free(&m.pairs);
}

void notebook_free(Notebook *n) {
    for (int32_t k = 0; k < n->count; k++) {
        free(n->person[k].noted);
        free(n->person[k].company);
        free(n->person[k].open);
    }
    free(n->person);
    strings_free(&n->strings);
    *n = (Notebook){0};
}
