/* The run that is open, and the library of runs. */
#include "app/game.h"
#include "base/clock.h"
#include "base/status.h"
#include "script/preset.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SEED_MOST = 999999, DETAIL_MAX = 200 };

void game_head(const GameGround *ground, uint64_t seed, JournalHead *head) {
    memset(head, 0, sizeof *head);
    snprintf(head->pack, sizeof head->pack, "%s", pack_text(ground->pack, ground->pack->id));
    snprintf(head->version, sizeof head->version, "%d", (int)ground->pack->version);
    snprintf(head->digest, sizeof head->digest, "%016" PRIx64, pack_digest(ground->pack));
    head->seed = seed;
    snprintf(head->options, sizeof head->options, "preset=%s", ground->preset);
}

/* A number one can read out to somebody. From clocks only: nothing of the machine or its user is in it. */
static uint64_t draw_seed(void) {
    uint64_t x = (uint64_t)clock_wall_s() * 1000003u ^ (uint64_t)clock_steady_us();
    x ^= x >> 29;
    x *= 0xBF58476D1CE4E5B9u;
    x ^= x >> 32;
    return 1 + x % SEED_MOST;
}

static const char *preset_of(const Game *game) {
    return game->options.preset ? game->options.preset : PRESET_USUAL;
}

static void close_session(Game *game) {
    running_end(&game->app);
    session_end(game->session);
    game->session = NULL;
    ground_free(&game->ground);
}

/* A folder that is open already need not be read again. */
static Status make_ground(Game *game, const char *folder, const char *preset) {
    Text faults = {0};
    close_session(game);
    Status status = ground_load(game, folder, preset, &game->ground, &faults);
    if (!status_ok(&status) && faults.length)
        status = status_make(STATUS_REFUSED, "%s", text_string(&faults));
    text_free(&faults);
    return status;
}

static Status new_journal(Game *game, uint64_t seed, Journal **out) {
    char path[FILE_PATH_MAX];
    JournalHead head;
    game_head(&game->ground, seed, &head);
    if (game->options.ephemeral) {
        *out = journal_new_ephemeral(&head);
        return status_good();
    }
    Status status = library_new_path(game->library, head.pack, path);
    return status_ok(&status) ? journal_create(path, &head, game->worker, out) : status;
}

Status game_begin_run(Game *game, const char *folder) {
    Journal *journal = NULL;
    Status status = make_ground(game, folder, preset_of(game));
    if (status_ok(&status))
        status = new_journal(game, game->options.seed_given ? game->options.seed : draw_seed(), &journal);
    if (status_ok(&status))
        status = session_begin(&game->ground.setup, journal, &game->session);
    if (!status_ok(&status))
        close_session(game);
    else
        running_begin(&game->app, game->session, game->ground.pack);
    return status;
}

/* The value of `preset=` among a head's options. */
static void preset_in(const JournalHead *head, char *out, size_t size) {
    const char *at = strstr(head->options, "preset=");
    text_copy(out, size, PRESET_USUAL);
    if (at)
        snprintf(out, size, "%.*s", (int)strcspn(at + 7, " "), at + 7);
}

static Status ground_for(Game *game, const JournalHead *head) {
    char folder[FILE_PATH_MAX], preset[GAME_NAME_MAX];
    preset_in(head, preset, sizeof preset);
    if (strstr(head->options, "organizer="))
        return status_make(STATUS_REFUSED, "an automatic organizer played this run; `breakroom replay` plays it again");
    Status status = ground_find(game, game->options.pack ? game->options.pack : head->pack, folder);
    if (!status_ok(&status) && !game->options.pack)
        return status_make(STATUS_NOT_FOUND, "this run was played in the workplace %s, which does not ship; name its folder: "
                           "breakroom open RUN --pack FOLDER", head->pack);
    return status_ok(&status) ? make_ground(game, folder, preset) : status;
}

/* A workplace that was changed since is told, and the run not written into any more: its choices were
   made elsewhere, and what came of them may be another thing now. */
static Status check_changed(Game *game, Status opened) {
    const Journal *journal = session_journal(game->session);
    JournalHead now;
    game_head(&game->ground, journal_head(journal)->seed, &now);
    Status changed = journal_check_pack(journal, now.pack, now.version, now.digest);
    if (status_ok(&changed))
        return opened;
    if (!status_ok(&opened))
        changed = status_make(STATUS_REFUSED, "%s. %s", changed.message, opened.message);
    session_only_read(game->session, changed.message);
    return changed;
}

/* A session that may only be read says so at once. */
static void show_opened(Game *game, Status opened) {
    running_begin(&game->app, game->session, game->ground.pack);
    opened = check_changed(game, opened);
    bool reading = !status_ok(&opened) || session_reads_only(game->session);
    if (reading) {
        game->app.run.trouble = status_ok(&opened) ? status_make(STATUS_REFUSED, "%s", session_notice(game->session)) : opened;
        app_open(&game->app, SCREEN_TROUBLE);
    } else {
        text_copy(game->app.told, sizeof game->app.told, session_notice(game->session));
    }
}

Status game_open_file(Game *game, const char *path) {
    Journal *journal = NULL;
    Status status = journal_open(path, game->worker, &journal);
    if (!status_ok(&status))
        return status;
    status = ground_for(game, journal_head(journal));
    if (!status_ok(&status)) {
        journal_close(journal);
        close_session(game);
        return status;
    }
    Status opened = session_open(&game->ground.setup, journal, &game->session);
    show_opened(game, opened);
    return status_good();
}

void game_close_run(App *app) {
    Game *game = game_of(app);
    close_session(game);
    app->depth = 1;
    app->stack[0] = SCREEN_TITLE;
    game_look_for_last(game);
}

void game_leaving(App *app) {
    close_session(game_of(app));
}

/* ---- from the screens ---- */

static void tell_failure(App *app, const Status *status) {
    if (!status_ok(status))
        game_tell(app, "%s", status->message);
}

void game_begin_workplace(App *app, int index) {
    Game *game = game_of(app);
    Status status = game_begin_run(game, game->workplace[index].folder);
    tell_failure(app, &status);
}

static void open_named(App *app, const char *file) {
    Game *game = game_of(app);
    char path[FILE_PATH_MAX];
    Status status = library_path(game->library, file, path);
    if (status_ok(&status))
        status = game_open_file(game, path);
    tell_failure(app, &status);
}

static const LibraryRun *last_of(const Game *game) {
    for (int k = 0; k < game->list.count; k++)
        if (!game->list.runs[k].is_unreadable && !game->list.runs[k].is_finished)
            return &game->list.runs[k];
    return NULL;
}

void game_continue(App *app) {
    const LibraryRun *run = last_of(game_of(app));
    char file[LIBRARY_NAME_MAX];
    if (!run)
        return;
    text_copy(file, sizeof file, run->file);
    open_named(app, file);
}

static Status read_list(Game *game) {
    library_list_free(&game->list);
    return library_list(game->library, &game->list);
}

static void detail_of(const Game *game, const LibraryRun *run, Text *out) {
    View v = {game->catalog, NULL};
    Strings s = {0};
    if (run->is_unreadable)
        text_add(out, app_word(&game->app, "This file cannot be read as a run."));
    else if (run->is_finished)
        text_add(out, app_word(&game->app, "Ended."));
    else
        text_add_format(out, "%s. %s.", label_season(&v, run->season), label_week(&v, &s, run->week));
    strings_free(&s);
}

/* "warehouse-3.run" is run 3 of the warehouse. */
static void title_of(const LibraryRun *run, Text *out) {
    if (run->title[0]) {
        text_add(out, run->title);
        return;
    }
    size_t length = strcspn(run->file, ".");
    text_add_bytes(out, run->file, length);
    for (size_t k = 0; k < out->length; k++)
        if (out->bytes[k] == '_' || out->bytes[k] == '-')
            out->bytes[k] = ' ';
    if (out->length && out->bytes[0] >= 'a' && out->bytes[0] <= 'z')
        out->bytes[0] = (char)(out->bytes[0] - 'a' + 'A');
}

void game_look_for_last(Game *game) {
    App *app = &game->app;
    Text detail = {0};
    app->continue_detail[0] = '\0';
    if (game->options.ephemeral)
        return;
    Status status = read_list(game);
    const LibraryRun *run = status_ok(&status) ? last_of(game) : NULL;
    if (run) {
        title_of(run, &detail);
        text_add(&detail, ". ");
        detail_of(game, run, &detail);
    }
    text_copy(app->continue_detail, sizeof app->continue_detail, text_string(&detail));
    text_free(&detail);
    if (!status_ok(&status))
        tell_failure(app, &status);
}

int game_runs(App *app) {
    Game *game = game_of(app);
    Status status = game->options.ephemeral ? status_good() : read_list(game);
    strings_free(&game->row_strings);
    free(game->row);
    game->row = calloc((size_t)game->list.count + 1, sizeof *game->row);
    BUG_IF(!game->row);
    for (int k = 0; k < game->list.count; k++) {
        Text title = {0}, detail = {0};
        title_of(&game->list.runs[k], &title);
        detail_of(game, &game->list.runs[k], &detail);
        game->row[k].title = strings_take(&game->row_strings, &title);
        game->row[k].detail = strings_take(&game->row_strings, &detail);
        game->row[k].readable = !game->list.runs[k].is_unreadable;
    }
    tell_failure(app, &status);
    return game->list.count;
}

const RunRow *game_run(const App *app, int index) {
    const Game *game = game_of(app);
    BUG_IF(index < 0 || index >= game->list.count);
    return &game->row[index];
}

void game_open_run(App *app, int index) {
    char file[LIBRARY_NAME_MAX];
    text_copy(file, sizeof file, game_of(app)->list.runs[index].file);
    open_named(app, file);
}

void game_forget_run(App *app, int index) {
    Game *game = game_of(app);
    Status status = library_forget(game->library, game->list.runs[index].file);
    tell_failure(app, &status);
    game_look_for_last(game);
}

/* ---- ways on after a failure ---- */

void game_copy_run(App *app) {
    Game *game = game_of(app);
    char path[FILE_PATH_MAX];
    const JournalHead *head = journal_head(session_journal(game->session));
    JournalHead now;
    game_head(&game->ground, head->seed, &now);
    Status status = library_new_path(game->library, now.pack, path);
    if (status_ok(&status))
        status = session_is_stuck(game->session) ? session_fork_fitting(game->session, &now, path)
                                                 : session_fork(game->session, session_choices(game->session), path);
    if (status_ok(&status))
        status = game_open_file(game, path);
    if (status_ok(&status))
        game_tell(app, "%s", app_word(app, "You go on in a copy."));
    else
        tell_failure(app, &status);
}

void game_rescue_run(App *app) {
    Status status = journal_rescue(session_journal(game_of(app)->session));
    if (status_ok(&status))
        running_try_again(app);
    else
        tell_failure(app, &status);
}

/* The run from memory on, in no file. */
void game_go_on_unsaved(App *app) {
    Game *game = game_of(app);
    Journal *journal = session_journal(game->session);
    if (journal_state(journal) == JOURNAL_UNSAVED) {
        journal_go_on_unsaved(journal);
        running_try_again(app);
        return;
    }
    Journal *loose = journal_new_ephemeral(journal_head(journal));
    Status status = status_good();
    for (int c = 0; status_ok(&status) && c < journal_choice_count(journal); c++)
        status = journal_append(loose, JOURNAL_DO, journal_choice(journal, c));
    if (!status_ok(&status)) {
        journal_close(loose);
        tell_failure(app, &status);
        return;
    }
    Intent again = app->run.failed;
    running_end(app);
    session_end(game->session);
    status = session_open(&game->ground.setup, loose, &game->session);
    running_begin(app, game->session, game->ground.pack);
    app->run.failed = again;
    tell_failure(app, &status);
}
