/* A sentence for each season: the weightiest true thing that can be said of it, and not the same thing
   two seasons running where there is something else to say. */
#include "view/ending_inside.h"

typedef enum {
    TOLD_DISMISSED,
    TOLD_FIRST_WIN,
    TOLD_LOST,
    TOLD_WIN,
    TOLD_DAY,      /* an action that was not granted */
    TOLD_FIRST,    /* a stage reached for the first time */
    TOLD_USED,
    TOLD_PAIR,     /* two coworkers grew close */
    TOLD_YOURS,    /* somebody and the player did */
    TOLD_ISSUES,
    TOLD_LEFT,
    TOLD_QUIET,
    TOLD_KINDS
} Telling;

typedef struct {
    const Closing *closing;
    const History *h;
    int32_t season;
    const SeasonRecord *now, *before; /* before: NULL in the first */
    int32_t used[TOLD_KINDS];         /* how often a kind was told, for other words */
} Season;

static bool within(const Season *s, int32_t week) {
    return week != NEVER && season_of(week) == s->season;
}

/* An action of this season with such a result, the last one; NONE. */
static int32_t action_in(const Season *s, bool granted) {
    const World *w = s->h->end;
    for (int32_t a = w->actions - 1; a >= 0; a--)
        if (within(s, w->action_week[a]) && (w->action_result[a] == RESULT_GRANTED) == granted)
            return a;
    return NONE;
}

static const char *issue_of(const Season *s, int32_t action) {
    return view_issue(s->closing->view, s->h->end->action_issue[action]);
}

static const char *tell_end(const Season *s) {
    static const Word w = W("timeline", "You were let go. Somebody else got your locker.");
    bool last = s->season == s->h->seasons && s->h->end->run_state == RUN_DISMISSED;
    return last ? closing_say(s->closing, w, &(Fill){0}) : NULL;
}

static const char *tell_win(const Season *s, bool first) {
    static const Word the_first = P("timeline", "The first yes from the office, and one of you in the room: {issue}.",
                                    "The first yes from the office, and {count} of you in the room: {issue}."),
                      another[] = {P("timeline", "One of you asked, and it was given: {issue}.", "{count} of you asked, and it was given: {issue}."),
                                   P("timeline", "Given, with one of you standing there: {issue}.",
                                     "Given, with {count} of you standing there: {issue}.")};
    int32_t a = action_in(s, true);
    if (a == NONE || first != within(s, s->h->end->first[STAGE_WIN]))
        return NULL;
    int32_t by_player = s->h->end->action_by[a] == 0;
    Word w = first ? the_first : another[s->used[TOLD_WIN] % 2];
    return closing_count(s->closing, w, s->h->end->action_came[a] + by_player, &(Fill){.issue = issue_of(s, a)});
}

static const char *tell_lost(const Season *s) {
    static const Word w[] = {W("timeline", "What had been given was taken back: {issue}."),
                             W("timeline", "One morning it was gone again: {issue}.")};
    for (int32_t a = 0; a < s->h->end->actions; a++)
        if (within(s, s->h->end->action_lost_week[a]))
            return closing_say(s->closing, w[s->used[TOLD_LOST] % 2], &(Fill){.issue = issue_of(s, a)});
    return NULL;
}

static const char *tell_day(const Season *s) {
    static const Word alone = W("timeline", "A day was set, and one person stood there."),
                      answer[] = {
                          [RESULT_NO] = W("timeline", "{count} of you stood there, and the answer was no: {issue}."),
                          [RESULT_LATER] = W("timeline", "{count} of you stood there, and the answer was later: {issue}."),
                          [RESULT_PART] = W("timeline", "{count} of you stood there, and some of it was given: {issue}."),
                      };
    const World *w = s->h->end;
    int32_t a = action_in(s, false);
    if (a == NONE)
        return NULL;
    int32_t there = w->action_came[a] + (w->action_by[a] == 0), result = w->action_result[a];
    if (there < 2 || result < 0 || result > RESULT_PART)
        return closing_say(s->closing, alone, &(Fill){0});
    return closing_say(s->closing, answer[result], &(Fill){.count = there, .issue = issue_of(s, a)});
}

static const char *tell_first(const Season *s) {
    static const Stage order[] = {STAGE_COMMITTEE, STAGE_GROUP_TALK, STAGE_CO_ORGANIZER, STAGE_CANDID_TALK};
    for (size_t k = 0; k < sizeof order / sizeof *order; k++)
        if (within(s, s->h->end->first[order[k]]))
            return label_first(s->closing->view, order[k]);
    return NULL;
}

static const char *tell_used(const Season *s) {
    static const Word w[] = {P("timeline", "Somebody felt used by you, and did not say so.", "{count} people felt used by you, and did not say so."),
                             P("timeline", "A table was full when you came: one person had felt used.",
                               "Tables were full when you came: {count} people had felt used.")};
    int32_t more = s->now->used - (s->before ? s->before->used : 0);
    return more > 0 ? closing_count(s->closing, w[s->used[TOLD_USED] % 2], more, &(Fill){0}) : NULL;
}

/* The strongest pair that became close this season. */
static const char *tell_pair(const Season *s, bool yours) {
    static const Word theirs[] = {W("timeline", "{name} and {other} got close. You were not in the room for most of it."),
                                  W("timeline", "{name} and {other} began to save each other a chair.")},
                      mine[] = {W("timeline", "You and {other} stopped needing a reason to talk."),
                                W("timeline", "{other} began to call you first.")};
    const Web *web = &s->closing->out->web[s->season - 1];
    TieClass from = yours ? TIE_WARM : TIE_CLOSE;
    for (int32_t k = 0; k < web->edges; k++) {
        const WebEdge *e = &web->edge[k];
        if (e->yours != yours || e->strength < from || e->before >= e->strength || s->season == 1)
            continue;
        Fill f = {.name = web->node[e->a].name, .other = web->node[e->b].name};
        return closing_say(s->closing, yours ? mine[s->used[TOLD_YOURS] % 2] : theirs[s->used[TOLD_PAIR] % 2], &f);
    }
    return NULL;
}

static const char *tell_issues(const Season *s) {
    static const Word w[] = {P("timeline", "One more person told you what weighs on them.", "{count} more people told you what weighs on them."),
                             P("timeline", "Somebody told you a thing that is not for the break room.",
                               "{count} people told you things that are not for the break room.")};
    int32_t more = s->now->told - (s->before ? s->before->told : 0);
    return more > 0 ? closing_count(s->closing, w[s->used[TOLD_ISSUES] % 2], more, &(Fill){0}) : NULL;
}

static const char *tell_left(const Season *s) {
    static const Word w[] = {P("timeline", "Somebody left, and a new coat hung on the hook.", "{count} people left, and new coats hung on the hooks."),
                             P("timeline", "One name came off the lockers.", "{count} names came off the lockers.")};
    int32_t more = s->now->left - (s->before ? s->before->left : 0);
    return more > 0 ? closing_count(s->closing, w[s->used[TOLD_LEFT] % 2], more, &(Fill){0}) : NULL;
}

static const char *tell_quiet(const Season *s) {
    static const Word w[] = {
        W("timeline", "People worked, ate, and went home."),
        W("timeline", "Twelve weeks that looked like the twelve before."),
        W("timeline", "Nothing that anybody wrote down."),
        W("timeline", "Shifts, weather, the clock that runs ahead."),
        W("timeline", "People talked, mostly not to you."),
        W("timeline", "A season one would have trouble telling from the next."),
    };
    static const Word begin = W("timeline", "You learned where things are, and some of the names.");
    if (s->season == 1)
        return closing_say(s->closing, begin, &(Fill){0});
    return closing_say(s->closing, w[s->used[TOLD_QUIET] % (int32_t)(sizeof w / sizeof *w)], &(Fill){0});
}

static const char *tell(const Season *s, Telling kind) {
    switch (kind) {
    case TOLD_DISMISSED: return tell_end(s);
    case TOLD_FIRST_WIN: return tell_win(s, true);
    case TOLD_LOST: return tell_lost(s);
    case TOLD_WIN: return tell_win(s, false);
    case TOLD_DAY: return tell_day(s);
    case TOLD_FIRST: return tell_first(s);
    case TOLD_USED: return tell_used(s);
    case TOLD_PAIR: return tell_pair(s, false);
    case TOLD_YOURS: return tell_pair(s, true);
    case TOLD_ISSUES: return tell_issues(s);
    case TOLD_LEFT: return tell_left(s);
    default: return tell_quiet(s);
    }
}

void closing_timeline(const Closing *c) {
    const History *h = c->source->yours;
    Season s = {.closing = c, .h = h};
    Telling last = TOLD_KINDS;
    for (s.season = 1; s.season <= h->seasons; s.season++) {
        s.now = &h->season[s.season - 1];
        s.before = s.season > 1 ? &h->season[s.season - 2] : NULL;
        const char *sentence = NULL;
        Telling chosen = TOLD_QUIET;
        for (int32_t kind = 0; kind < TOLD_KINDS && !sentence; kind++) {
            bool again = (Telling)kind == last && kind > TOLD_DAY && kind < TOLD_QUIET;
            sentence = again ? NULL : tell(&s, (Telling)kind);
            chosen = (Telling)kind;
        }
        s.used[chosen]++;
        last = chosen;
        c->out->row[s.season - 1] = (EndingRow){s.season, label_season(c->view, s.season), sentence};
    }
}
