#include "app/command_runs.h"
#include "app/command.h"
#include "app/command_play.h"
#include "app/game.h"
#include "ui/window.h"
#include "view/export.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int fail(const char *command, const Status *status) {
    bool content = status->code == STATUS_REFUSED;
    return command_fail(content ? LEAVE_CONTENT : LEAVE_FILES, command, "%s", status->message);
}

/* The game without a screen; NULL after having said what is wrong. */
static Game *begin(const char *command, const GameOptions *options) {
    Game *game = calloc(1, sizeof *game);
    if (!game)
        return NULL;
    Status status = game_begin(game, options);
    if (status_ok(&status)) {
        game_runs(&game->app);
        return game;
    }
    fail(command, &status);
    game_end(game);
    free(game);
    return NULL;
}

static void end(Game *game) {
    game_end(game);
    free(game);
}

/* The name in the library that a word stands for: a number of the list, or the name itself. */
static bool name_of(const Game *game, const char *word, char name[LIBRARY_NAME_MAX]) {
    int64_t number = 0;
    if (text_to_integer(word, 1, game->list.count, &number))
        return text_copy(name, LIBRARY_NAME_MAX, game->list.runs[number - 1].file);
    for (int k = 0; k < game->list.count; k++) {
        const char *file = game->list.runs[k].file;
        size_t stem = strcspn(file, ".");
        if (strcmp(file, word) == 0 || (strlen(word) == stem && strncmp(file, word, stem) == 0))
            return text_copy(name, LIBRARY_NAME_MAX, file);
    }
    return false;
}

static int unknown(const char *command, const char *word) {
    return command_fail(LEAVE_FILES, command, "\"%s\" is no run of the library; `breakroom runs` lists them", word);
}

int command_runs(int argc, char **argv) {
    const Arguments arguments = {"runs", NULL, 0, NULL, 0, 0};
    if (!arguments_read(&arguments, argc, argv))
        return LEAVE_USAGE;
    GameOptions options = {.in_window = false};
    Game *game = begin("runs", &options);
    if (!game)
        return LEAVE_FILES;
    for (int k = 0; k < game->list.count; k++)
        printf("%d. %s: %s %s\n", k + 1, game->list.runs[k].file, game->row[k].title, game->row[k].detail);
    if (!game->list.count)
        puts("No run has been begun yet.");
    end(game);
    return LEAVE_FINE;
}

/* A file is what exists under the word; else it is a run of the library. */
static Status path_of(const Game *game, const char *word, char path[FILE_PATH_MAX]) {
    char name[LIBRARY_NAME_MAX];
    if (name_of(game, word, name))
        return library_path(game->library, name, path);
    if (!text_copy(path, FILE_PATH_MAX, word) || !file_exists(path))
        return status_make(STATUS_NOT_FOUND, "\"%s\" is no run of the library and no file; `breakroom runs` lists them", word);
    return status_good();
}

int command_open(int argc, char **argv) {
    const char *run, *pack = NULL, *language = NULL;
    bool text = false;
    char path[FILE_PATH_MAX];
    const ArgumentOption options[] = {{"--pack", &pack, NULL}, {"--lang", &language, NULL}, {"--text", NULL, &text}};
    const Arguments arguments = {"open", options, sizeof options / sizeof *options, &run, 1, 1};
    if (!arguments_read(&arguments, argc, argv))
        return LEAVE_USAGE;
    GameOptions how = {.pack = pack, .language = language, .in_window = !text && window_possible()};
    Game *game = begin("open", &how);
    if (!game)
        return LEAVE_FILES;
    int code = language_check("open", game, language);
    Status status = path_of(game, run, path);
    if (status_ok(&status) && code == LEAVE_FINE)
        status = game_open_file(game, path);
    if (code == LEAVE_FINE)
        code = status_ok(&status) ? game_play(game, 0) : fail("open", &status);
    end(game);
    return code;
}

static Status export_as_text(Game *game, const char *path, const char *out) {
    Text text = {0};
    Status status = game_open_file(game, path);
    if (!status_ok(&status))
        return status;
    if (!game->app.run.ending)
        game_look_back(&game->app);
    export_run(&text, &game->app.run.view, running_play(&game->app), game->app.run.ending);
    status = file_write_new(out, text_string(&text), text.length);
    text_free(&text);
    return status;
}

int command_export(int argc, char **argv) {
    const char *words[2];
    char path[FILE_PATH_MAX], name[LIBRARY_NAME_MAX];
    const Arguments arguments = {"export", NULL, 0, words, 2, 2};
    if (!arguments_read(&arguments, argc, argv))
        return LEAVE_USAGE;
    GameOptions options = {.in_window = false};
    Game *game = begin("export", &options);
    if (!game)
        return LEAVE_FILES;
    Status status = path_of(game, words[0], path);
    bool listed = status_ok(&status) && name_of(game, words[0], name);
    if (status_ok(&status) && text_ends_with(words[1], ".txt"))
        status = export_as_text(game, path, words[1]);
    else if (listed)
        status = library_export(game->library, name, words[1]);
    else if (status_ok(&status))
        status = status_make(STATUS_REFUSED, "%s is no run of the library, so it need not be copied out of it", words[0]);
    end(game);
    return status_ok(&status) ? LEAVE_FINE : fail("export", &status);
}

int command_import(int argc, char **argv) {
    const char *file;
    char name[LIBRARY_NAME_MAX];
    const Arguments arguments = {"import", NULL, 0, &file, 1, 1};
    if (!arguments_read(&arguments, argc, argv))
        return LEAVE_USAGE;
    GameOptions options = {.in_window = false};
    Game *game = begin("import", &options);
    if (!game)
        return LEAVE_FILES;
    Status status = library_import(game->library, file, name);
    if (status_ok(&status))
        printf("%s\n", name);
    end(game);
    return status_ok(&status) ? LEAVE_FINE : fail("import", &status);
}

int command_forget(int argc, char **argv) {
    const char *run = NULL;
    bool all = false;
    char name[LIBRARY_NAME_MAX];
    const ArgumentOption options[] = {{"--all", NULL, &all}};
    const Arguments arguments = {"forget", options, 1, &run, 0, 1};
    if (!arguments_read(&arguments, argc, argv))
        return LEAVE_USAGE;
    if (all == (run != NULL))
        return command_fail(LEAVE_USAGE, "forget", "name one run, or --all");
    GameOptions how = {.in_window = false};
    Game *game = begin("forget", &how);
    if (!game)
        return LEAVE_FILES;
    Status status = status_good();
    int code = LEAVE_FINE;
    if (all)
        status = library_forget_all(game->library);
    else if (name_of(game, run, name))
        status = library_forget(game->library, name);
    else
        code = unknown("forget", run);
    end(game);
    return status_ok(&status) ? code : fail("forget", &status);
}
