#include "run/session.h"
#include "base/status.h"
#include "run/week_digest.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Session {
    SessionSetup setup;
    Journal *journal;
    Play play;
    uint64_t seed;
    bool stuck;                       /* stands before a choice that the pack no longer has */
    char notice[STATUS_MESSAGE_MAX];
};

static void begin_play(Session *s) {
    PlayOptions options = {.speaks = true, .employer = s->setup.employer, .staffer = s->setup.staffer};
    play_begin(&s->play, s->setup.pack, &s->setup.rules, s->seed, options);
}

static Session *session_new(const SessionSetup *setup, Journal *journal) {
    Session *s = calloc(1, sizeof *s);
    BUG_IF(!s);
    s->setup = *setup;
    s->journal = journal;
    s->seed = journal_head(journal)->seed;
    begin_play(s);
    return s;
}

/* Takes a choice as its line says, without writing anything. */
static bool take_line(Play *play, const char *line, char why[INTENT_TEXT_MAX]) {
    Intent in;
    if (!intent_parse(&play->model, line, &in, why))
        return false;
    const char *refused = play_refused(play, in);
    if (refused) {
        snprintf(why, INTENT_TEXT_MAX, "%s", refused);
        return false;
    }
    return play_take(play, in);
}

/* Runs the list in force again, up to `count`; returns how many fitted. */
static int32_t rerun(const Session *s, Play *play, int32_t count, History *watch, char why[INTENT_TEXT_MAX]) {
    for (int32_t c = 0; c < count; c++) {
        if (!take_line(play, journal_choice(s->journal, c), why))
            return c;
        if (watch)
            history_watch(watch, play);
    }
    return count;
}

Status session_begin(const SessionSetup *setup, Journal *journal, Session **out) {
    *out = session_new(setup, journal);
    return status_good();
}

Status session_open(const SessionSetup *setup, Journal *journal, Session **out) {
    char why[INTENT_TEXT_MAX] = "";
    Session *s = *out = session_new(setup, journal);
    int32_t count = journal_choice_count(journal), fitted = rerun(s, &s->play, count, NULL, why);
    if (fitted == count)
        return status_good();
    s->stuck = true;
    Status status = status_make(STATUS_REFUSED,
                                "choice %d of this run, '%s', does not fit the workplace as it is now (%s): it is opened "
                                "up to there, to read; go on in a copy",
                                (int)fitted + 1, journal_choice(journal, fitted), why);
    snprintf(s->notice, sizeof s->notice, "%s", status.message);
    return status;
}

void session_end(Session *s) {
    if (!s)
        return;
    play_end(&s->play);
    journal_close(s->journal);
    free(s);
}

const Play *session_play(const Session *s) {
    return &s->play;
}
Journal *session_journal(const Session *s) {
    return s->journal;
}
const char *session_notice(const Session *s) {
    return *s->notice ? s->notice : journal_notice(s->journal);
}
int32_t session_choices(const Session *s) {
    return journal_choice_count(s->journal);
}

static void play_again(Session *s) {
    char why[INTENT_TEXT_MAX] = "";
    int32_t count = journal_choice_count(s->journal);
    play_end(&s->play);
    begin_play(s);
    s->stuck = rerun(s, &s->play, count, NULL, why) != count;
}

static Status check(const Session *s, Intent in) {
    if (s->stuck)
        return status_make(STATUS_REFUSED, "read_only");
    const char *why = play_refused(&s->play, in);
    return why ? status_make(STATUS_REFUSED, "%s", why) : status_good();
}

/* Written first, and only then taken: what has been shown is on the device. */
static Status take(Session *s, Intent in, bool wait) {
    char text[INTENT_TEXT_MAX];
    Status status = check(s, in);
    if (!status_ok(&status))
        return status;
    intent_print(&s->play.model, in, text);
    int32_t before = journal_choice_count(s->journal);
    status = journal_append_start(s->journal, JOURNAL_DO, text);
    if (status_ok(&status) && wait)
        status = journal_wait(s->journal);
    if (!status_ok(&status)) {
        if (journal_choice_count(s->journal) < before) /* choices that had not been flushed yet were given back */
            play_again(s);
        return status;
    }
    int32_t week = s->play.world->week;
    play_take(&s->play, in);
    if (s->play.world->week != week) { /* without its digest the week only cannot be verified later */
        JournalWeek digests;
        week_digest_fill(s->play.world, &digests);
        journal_append_week_start(s->journal, &digests);
    }
    return status;
}

Status session_take(Session *s, Intent in) {
    return take(s, in, true);
}
Status session_take_soon(Session *s, Intent in) {
    return take(s, in, false);
}

Status session_undo(Session *s) {
    if (!journal_choice_count(s->journal))
        return status_make(STATUS_NOT_FOUND, "nothing_to_undo");
    Status status = journal_append(s->journal, JOURNAL_UNDO, "");
    if (status_ok(&status))
        play_again(s);
    return status;
}

Status session_redo(Session *s) {
    if (!journal_next_redo(s->journal))
        return status_make(STATUS_NOT_FOUND, "nothing_to_redo");
    Status status = journal_append(s->journal, JOURNAL_REDO, "");
    if (status_ok(&status))
        play_again(s);
    return status;
}

/* How many choices lead to the first moment at which the season's first week is open. */
static int32_t choices_before_season(const Session *s, int32_t season) {
    Play play;
    PlayOptions options = {.speaks = true, .employer = s->setup.employer, .staffer = s->setup.staffer};
    char why[INTENT_TEXT_MAX];
    int32_t count = journal_choice_count(s->journal), c = 0;
    play_begin(&play, s->setup.pack, &s->setup.rules, s->seed, options);
    while (c < count && (world_season(play.world) < season || play_stage(&play) == PLAY_TURN || play_stage(&play) == PLAY_DAY) &&
           take_line(&play, journal_choice(s->journal, c), why))
        c++;
    play_end(&play);
    return c;
}

Status session_back_to_season(Session *s, int32_t season) {
    int32_t keep = choices_before_season(s, season);
    Status status = status_good();
    while (status_ok(&status) && journal_choice_count(s->journal) > keep)
        status = journal_append_start(s->journal, JOURNAL_UNDO, "");
    if (status_ok(&status))
        status = journal_wait(s->journal);
    play_again(s);
    return status;
}

Status session_history(const Session *s, History *out) {
    Play play;
    PlayOptions options = {.speaks = true, .employer = s->setup.employer, .staffer = s->setup.staffer};
    char why[INTENT_TEXT_MAX];
    play_begin(&play, s->setup.pack, &s->setup.rules, s->seed, options);
    history_begin(out, &play);
    rerun(s, &play, journal_choice_count(s->journal), out, why);
    play_end(&play);
    return status_good();
}

Status session_fork(const Session *s, int32_t choices, const char *path) {
    return journal_fork(s->journal, choices, path);
}

bool session_verify(const Session *s, int32_t *week, int32_t *person, const char **field) {
    Play play;
    PlayOptions options = {.speaks = true, .employer = s->setup.employer, .staffer = s->setup.staffer};
    char why[INTENT_TEXT_MAX];
    int32_t weeks = journal_week_count(s->journal), next = 0, count = journal_choice_count(s->journal);
    bool same = true;
    *week = *person = NOBODY;
    *field = "";
    play_begin(&play, s->setup.pack, &s->setup.rules, s->seed, options);
    for (int32_t c = 0; c < count && same && take_line(&play, journal_choice(s->journal, c), why); c++)
        for (; same && next < weeks && journal_week(s->journal, next)->after == c + 1; next++) {
            same = week_digest_same(play.world, journal_week(s->journal, next), person, field);
            *week = journal_week(s->journal, next)->week;
        }
    play_end(&play);
    return same;
}
