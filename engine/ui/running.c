#include "ui/running.h"
#include "base/status.h"
#include "ui/screen.h"
#include "view/ending.h"
#include "view/knows.h"
#include <stdlib.h>
#include <string.h>

enum {
    ROLL_TERMINAL_WEEKS = 3, /* without a moment, at once: as much as is read in one go */
    WEEK_LINES_EACH = 4,
    PACE_LEAST_MS = 700,     /* reading: 20 letters a second, slower than most read silently */
    PACE_LETTER_MS = 50,
    PACE_MOST_MS = 7000,
    PACE_READ_MS = 120,
    SEASONS_A_YEAR = 4,
    LAST_SEASON = -1         /* of the end's webs, looked at first */
};

const Play *running_play(const App *app) {
    BUG_IF(!app->run.session);
    return session_play(app->run.session);
}

static void forget_weeks(Running *r) {
    strings_free(&r->week_strings);
    r->week_lines = 0;
    r->interlude = false;
    r->letters = 0;
}

static void forget_ending(Running *r) {
    if (r->ending)
        ending_free(r->ending);
    free(r->ending);
    r->ending = NULL;
    r->page = r->person = 0;
}

void running_end(App *app) {
    Running *r = &app->run;
    forget_ending(r);
    forget_weeks(r);
    free(r->read);
    memset(r, 0, sizeof *r);
}

void running_begin(App *app, Session *session, const Pack *pack) {
    Running *r = &app->run;
    running_end(app);
    r->session = session;
    r->view = (View){app->catalog, pack};
    r->read = calloc((size_t)pack->lines / 8 + 1, 1);
    BUG_IF(!r->read);
    r->shown_before = 0;
    running_follow(app);
}

/* ---- where the run stands ---- */

static ScreenId stage_screen(const App *app) {
    if (app->run.interlude)
        return SCREEN_WEEK;
    switch (play_stage(running_play(app))) {
    case PLAY_TALK: return SCREEN_CONVERSATION;
    case PLAY_STORY:
    case PLAY_REQUEST: return SCREEN_STORY;
    case PLAY_GROUP: return SCREEN_GROUP;
    case PLAY_EVE:
    case PLAY_DAY: return SCREEN_ACTION;
    case PLAY_TURN: return SCREEN_SEASON;
    case PLAY_END: return SCREEN_END;
    default: return SCREEN_WEEK;
    }
}

/* The run file says that it has ended; a failure to write that costs only a line in the library. */
static void end_run(App *app) {
    Journal *journal = session_journal(app->run.session);
    if (!journal_is_ended(journal) && journal_takes_records(journal))
        journal_append(journal, JOURNAL_END, "");
    if (app->door && app->door->look_back)
        app->door->look_back(app);
    app->run.page = 0;
    app->run.person = LAST_SEASON;
}

void running_follow(App *app) {
    const Play *play = running_play(app);
    int32_t season = world_season(play->world);
    season = season > SEASONS_MAX ? SEASONS_MAX : season;
    ScreenId screen = stage_screen(app);
    app->look.season = (season - 1) % SEASONS_A_YEAR;
    if (screen == SCREEN_END && !app->run.ending)
        end_run(app);
    else if (screen != SCREEN_END)
        forget_ending(&app->run);
    app_restart_at(app, screen);
}

/* ---- taking ---- */

static void trouble(App *app, Intent intent, Status status) {
    app->run.failed = intent;
    app->run.trouble = status;
    app->run.rolling = false;
    app_open(app, SCREEN_TROUBLE);
}

static void mark_read(Running *r, const Play *play, int32_t from) {
    r->reread = play->shown_count > from;
    for (int32_t k = from; k < play->shown_count; k++) {
        int32_t line = play->shown[k].line;
        r->reread = r->reread && (r->read[line / 8] >> line % 8 & 1);
        r->read[line / 8] |= (uint8_t)(1 << line % 8);
    }
}

/* False when it was not taken; then it has been said why. */
static bool take(App *app, Intent intent, bool soon) {
    Running *r = &app->run;
    const Play *play = running_play(app);
    const char *why = play_refused(play, intent);
    if (why) {
        text_copy(app->told, sizeof app->told, label_refused(&r->view, why));
        return false;
    }
    int32_t before = play->shown_count;
    PlayStage stage = play_stage(play);
    Status status = soon ? session_take_soon(r->session, intent) : session_take(r->session, intent);
    if (!status_ok(&status)) {
        trouble(app, intent, status);
        return false;
    }
    r->shown_before = before;
    mark_read(r, play, before);
    if (play_stage(play) != stage)
        r->arrived = 0;
    return true;
}

void running_take(App *app, Intent intent, bool soon) {
    app->run.rolling = false;
    forget_weeks(&app->run);
    if (take(app, intent, soon))
        running_follow(app);
}

void running_try_again(App *app) {
    Intent again = app->run.failed;
    app_back(app);
    running_take(app, again, false);
}

static void looked_anew(App *app, Status status) {
    Running *r = &app->run;
    r->rolling = false;
    forget_weeks(r);
    r->arrived = 0;
    r->shown_before = 0;
    if (status_ok(&status))
        running_follow(app);
    else if (status.code != STATUS_NOT_FOUND)
        trouble(app, intent_make(INTENT_pass, 0, 0, 0), status);
}

void running_undo(App *app) {
    looked_anew(app, session_undo(app->run.session));
}
void running_redo(App *app) {
    looked_anew(app, session_redo(app->run.session));
}
void running_back_to_season(App *app, int32_t season) {
    looked_anew(app, session_back_to_season(app->run.session, season));
}

/* ---- weeks ---- */

static void add_line(Running *r, const char *line) {
    if (r->week_lines == WEEK_LINES_MAX) {
        memmove(r->week_line, r->week_line + 1, sizeof *r->week_line * (WEEK_LINES_MAX - 1));
        r->week_lines--;
    }
    r->week_line[r->week_lines++] = strings_keep(&r->week_strings, line);
    r->letters += (int32_t)strlen(line);
}

/* Events that are told here where the pack has no line for them; the others are played, or seen in
   who sits where. */
static bool worth_a_line(const Event *e) {
    switch ((EventKind)e->kind) {
    case EVENT_invites: return e->b == 0;
    case EVENT_deed:
    case EVENT_promise:
    case EVENT_proposes:
    case EVENT_called_off:
    case EVENT_held:
    case EVENT_rolled_back:
    case EVENT_employer:
    case EVENT_left:
    case EVENT_hired:
    case EVENT_tired:
    case EVENT_missed: return true;
    default: return false;
    }
}

/* Whether the week's line says what this event is: lines stand in the order of events. */
static bool tells(const Play *play, const Shown *shown, const Event *e) {
    EventKind of = knows_event_of_line(play->pack, shown->line);
    bool deed = e->kind == EVENT_deed || e->kind == EVENT_stays_away;
    int32_t who = e->a >= 0 && e->a < play->world->n ? person_identity(play->world)[e->a] : NONE;
    return (int)of == e->kind || (deed && of == EVENT_COUNT && shown->name == who);
}

static void week_line(Running *r, int32_t week, bool first, const char *words) {
    add_line(r, first ? narrate_week_line(&r->view, &r->week_strings, week, words) : words);
}

/* What the week that has just run let one see: the pack's lines, then plain words for the rest. */
static void read_week(Running *r, const Play *play, int32_t week, int32_t from) {
    int32_t next = from, count = 0, scene = from < play->shown_count ? play->shown[from].scene : 0;
    r->letters = 0;
    for (int32_t k = from; k < play->shown_count && play->shown[k].scene == scene && count < WEEK_LINES_EACH; k++) {
        Said said;
        if (play->shown[k].speaker != SPEAKER_NARRATION || play->shown[k].week > week + 1 || scene == play->scene)
            break;
        narrate_shown(&r->view, &r->week_strings, &play->shown[k], &said);
        week_line(r, week, count++ == 0, narrate_joined(&r->view, &r->week_strings, &said));
    }
    for (int32_t e = 0; e < play->log.count && count < WEEK_LINES_EACH; e++) {
        const Event *event = &play->log.event[e];
        if (!event_seen(event))
            continue;
        if (next < play->shown_count && tells(play, &play->shown[next], event)) {
            next++;
            continue;
        }
        const char *words = worth_a_line(event) ? narrate_event(&r->view, &r->week_strings, &play->model, event) : NULL;
        if (words)
            week_line(r, week, count++ == 0, words);
    }
}

static bool run_week(App *app) {
    Running *r = &app->run;
    const Play *play = running_play(app);
    int32_t from = play->shown_count, week = play->world->week;
    if (!take(app, intent_make(INTENT_week, 0, 0, 0), false))
        return false;
    read_week(r, play, week, from);
    if (play_stage(play) == PLAY_WEEK)
        return true;
    r->rolling = false;
    r->interlude = app->in_window && r->week_lines > 0 && !(app->skip_read && r->reread);
    running_follow(app);
    return false;
}

void running_roll(App *app) {
    Running *r = &app->run;
    forget_weeks(r);
    r->rolling = true;
    int32_t weeks = app->in_window ? 1 : ROLL_TERMINAL_WEEKS;
    while (weeks-- > 0 && run_week(app))
        continue;
    if (!app->in_window)
        r->rolling = false;
    if (app_screen(app) != SCREEN_TROUBLE)
        running_follow(app);
}

void running_stop(App *app) {
    app->run.rolling = false;
}

int running_wait_ms(const App *app) {
    const Running *r = &app->run;
    if (!r->session || !r->rolling || app_screen(app) != SCREEN_WEEK)
        return 0;
    if (app->skip_read && r->reread)
        return PACE_READ_MS;
    int wait = PACE_LEAST_MS + PACE_LETTER_MS * r->letters;
    return wait > PACE_MOST_MS ? PACE_MOST_MS : wait;
}

bool running_tick(App *app) {
    if (!app->run.session || !app->run.rolling)
        return false;
    run_week(app);
    return true;
}

void running_read_on(App *app) {
    forget_weeks(&app->run);
    running_follow(app);
}
