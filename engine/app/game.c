#include "app/game.h"
#include "app/command.h"
#include "base/console.h"
#include "base/data_path.h"
#include "ui/terminal.h"
#include "ui/window.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ENGLISH "en"
#define PSEUDO "pseudo"

static const Door door = {
    .workplaces = game_workplaces,
    .workplace = game_workplace,
    .begin = game_begin_workplace,
    .continue_run = game_continue,
    .runs = game_runs,
    .run = game_run,
    .open_run = game_open_run,
    .forget_run = game_forget_run,
    .close_run = game_close_run,
    .copy_run = game_copy_run,
    .rescue_run = game_rescue_run,
    .go_on_unsaved = game_go_on_unsaved,
    .export_run = game_export_run,
    .look_back = game_look_back,
    .settings_changed = game_settings_changed,
    .leaving = game_leaving,
};

Game *game_of(const App *app) {
    return app->door_self;
}

void game_tell(App *app, const char *format, ...) {
    char text[APP_LONG_MAX];
    va_list list;
    va_start(list, format);
    vsnprintf(text, sizeof text, format, list);
    va_end(list);
    text_copy(app->told, sizeof app->told, text);
}

/* ---- languages ---- */

static void find_languages(Game *game) {
    char folder[FILE_PATH_MAX];
    FileList files = {0};
    int count = 0;
    text_copy(game->tag[count++], sizeof game->tag[0], ENGLISH);
    Status status = file_join(folder, game->assets, "lang");
    if (status_ok(&status))
        status = file_list(folder, &files);
    for (int k = 0; k < files.count && count < GAME_LANGUAGES_MAX - 1; k++) {
        size_t length = strlen(files.names[k]);
        if (text_ends_with(files.names[k], ".po") && length - 3 <= SETTING_WORD_MAX)
            snprintf(game->tag[count++], sizeof game->tag[0], "%.*s", (int)(length - 3), files.names[k]);
    }
    file_list_free(&files);
    for (int k = 0; k < count; k++)
        game->language_words[k] = game->tag[k];
    game->app.languages = game->app.language_tags = game->language_words;
    game->app.language_count = count;
}

/* Its name in itself, where the file gives it. */
static void read_language(Game *game, const char *tag) {
    char folder[FILE_PATH_MAX], path[FILE_PATH_MAX], name[SETTING_WORD_MAX + 8];
    catalog_free(game->catalog);
    game->catalog = NULL;
    text_copy(game->now, sizeof game->now, tag);
    snprintf(name, sizeof name, "%s.po", tag);
    Status status = file_join(folder, game->assets, "lang");
    if (status_ok(&status))
        status = file_join(path, folder, name);
    if (strcmp(tag, PSEUDO) == 0) {
        game->catalog = catalog_pseudo();
    } else if (status_ok(&status) && strcmp(tag, ENGLISH) != 0) {
        Diagnostics *diagnostics = diagnostics_new();
        status = catalog_load(path, diagnostics, &game->catalog);
        diagnostics_free(diagnostics);
    }
    game->app.catalog = game->catalog;
    game->app.run.view.catalog = game->catalog;
}

static void choose_language(Game *game, const char *tag) {
    game->app.language = 0;
    for (int k = 0; k < game->app.language_count; k++)
        if (strcmp(game->tag[k], tag) == 0)
            game->app.language = k;
    read_language(game, tag);
}

/* The language, where that is what was changed. */
void game_settings_changed(App *app) {
    Game *game = game_of(app);
    if (strcmp(game->now, game->tag[app->language]) != 0)
        read_language(game, game->tag[app->language]);
}

/* ---- from beginning to end ---- */

static Status find_folders(Game *game) {
    Text root = {0}, runs = {0};
    Status status = data_path_find(&root);
    if (status_ok(&status))
        status = file_join(game->scripts, text_string(&root), "scripts");
    if (status_ok(&status))
        status = file_join(game->assets, text_string(&root), "assets");
    if (status_ok(&status) && !game->options.ephemeral) {
        status = data_path_runs(&runs);
        text_copy(game->runs_folder, sizeof game->runs_folder, text_string(&runs));
    }
    text_free(&root);
    text_free(&runs);
    return status;
}

Status game_begin(Game *game, const GameOptions *options) {
    Text folder = {0};
    memset(game, 0, sizeof *game);
    app_init(&game->app);
    game->options = *options;
    game->app.door = &door;
    game->app.door_self = game;
    game->app.in_window = options->in_window;
    Status status = find_folders(game);
    if (!status_ok(&status))
        return status;
    bool kept = !options->ephemeral;
    Status where = data_path_settings(&folder);
    game->settings = settings_load(kept && status_ok(&where) ? text_string(&folder) : NULL, NULL);
    text_free(&folder);
    game->library = library_new(game->runs_folder, kept);
    game->worker = worker_new(true);
    find_languages(game);
    app_use_settings(&game->app, game->settings);
    choose_language(game, options->language ? options->language : settings_word(game->settings, SETTING_LANGUAGE));
    if (kept)
        game_look_for_last(game);
    return status;
}

static void forget_workplaces(Game *game) {
    for (int k = 0; game->workplace && k < game->workplaces; k++)
        strings_free(&game->workplace[k].strings);
    free(game->workplace);
    game->workplace = NULL;
}

void game_end(Game *game) {
    running_end(&game->app);
    session_end(game->session);
    ground_free(&game->ground);
    forget_workplaces(game);
    library_list_free(&game->list);
    free(game->row);
    strings_free(&game->row_strings);
    library_free(game->library);
    settings_free(game->settings);
    worker_free(game->worker);
    catalog_free(game->catalog);
    memset(game, 0, sizeof *game);
}

static Status play_window(Game *game, int frames) {
    Host host = app_host(&game->app);
    Window *w = NULL;
    if (frames <= 0)
        return window_run(&host, game->assets, 0, 0);
    Status status = window_open(&w, &host, game->assets, 0, 0);
    for (int k = 1; status_ok(&status) && k < frames; k++)
        if (!window_step(w, 0))
            break;
    window_close(w);
    return status;
}

int game_play(Game *game, int frames) {
    Status status = status_good();
    if (game->app.in_window) {
        status = play_window(game, frames);
    } else {
        Host host = app_host(&game->app);
        int columns = console_columns(TERMINAL_WIDTH_DEFAULT), width = columns < TERMINAL_WIDTH_DEFAULT ? columns : TERMINAL_WIDTH_DEFAULT;
        if (terminal_run(&host, stdin, stdout, width) != 0)
            status = status_make(STATUS_FAILED, "the output could not be written");
    }
    if (status_ok(&status))
        return LEAVE_FINE;
    game_leaving(&game->app);
    return command_fail(LEAVE_FILES, "", "%s", status.message);
}
