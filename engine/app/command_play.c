#include "app/command_play.h"
#include "app/command.h"
#include "app/game.h"
#include "app/open_pack.h"
#include "base/data_path.h"
#include "ui/window.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const NAME = "play";
static const char *const KEEP_NOTHING = " --ephemeral plays without keeping anything.";
enum { FRAMES_MAX = 1000000 };

typedef struct {
    const char *pack, *seed, *frames, *preset, *language;
    bool text, ephemeral, show_data;
    int64_t frame_count;
} Asked;

static bool read_asked(int argc, char **argv, Asked *a) {
    const ArgumentOption options[] = {
        {"--seed", &a->seed, NULL},     {"--frames", &a->frames, NULL}, {"--preset", &a->preset, NULL}, {"--lang", &a->language, NULL},
        {"--text", NULL, &a->text},     {"--ephemeral", NULL, &a->ephemeral},
        {"--show-data", NULL, &a->show_data},
    };
    const Arguments arguments = {NAME, options, sizeof options / sizeof *options, &a->pack, 0, 1};
    return arguments_read(&arguments, argc, argv) &&
           arguments_number(NAME, "--frames", a->frames, 1, FRAMES_MAX, &a->frame_count);
}

/* All that is kept of whoever plays: a line a file, and nothing else anywhere. */
static void list_folder(const char *folder) {
    FileList names;
    char path[FILE_PATH_MAX];
    Status status = file_list(folder, &names);
    printf("%s\n", folder);
    for (int k = 0; status_ok(&status) && k < names.count; k++) {
        status = file_join(path, folder, names.names[k]);
        if (status_ok(&status) && file_is_plain(path))
            printf("  %s\n", path);
    }
    file_list_free(&names);
}

static int show_data(void) {
    Text runs = {0}, settings = {0};
    Status status = data_path_runs(&runs);
    if (status_ok(&status))
        status = data_path_settings(&settings);
    if (status_ok(&status)) {
        char above[FILE_PATH_MAX];
        text_copy(above, sizeof above, text_string(&runs));
        list_folder(text_string(&settings));
        for (size_t k = runs.length; k > 0 && above[k] != '/'; k--)
            above[k] = '\0';
        if (above[0])
            above[runs.length > 5 ? runs.length - 5 : 0] = '\0';
        list_folder(above);
        list_folder(text_string(&runs));
    }
    text_free(&runs);
    text_free(&settings);
    return status_ok(&status) ? LEAVE_FINE : command_fail(LEAVE_FILES, NAME, "%s", status.message);
}

int language_check(const char *command, const Game *game, const char *tag) {
    Text all = {0};
    bool known = !tag || strcmp(tag, "pseudo") == 0;
    for (int k = 0; k < game->app.language_count; k++) {
        known = known || strcmp(game->tag[k], tag) == 0;
        text_add_format(&all, "%s%s", k ? ", " : "", game->tag[k]);
    }
    int code = known ? LEAVE_FINE : command_fail(LEAVE_USAGE, command, "--lang: \"%s\" is none; there are %s and pseudo", tag, text_string(&all));
    text_free(&all);
    return code;
}

/* A slip in a preset's name is told before anybody has begun. */
static int check_preset(const char *preset) {
    OpenPack open;
    Rules rules;
    int code = preset ? open_scripts(NAME, &open) : LEAVE_FINE;
    return preset && code == LEAVE_FINE ? open_preset(NAME, &open, preset, &rules) : code;
}

static bool use_window(const Asked *a) {
    return !a->text && window_possible();
}

/* A workplace that was named opens its own page; one that cannot be found ends the program. */
static int open_named(Game *game, const char *pack) {
    char folder[FILE_PATH_MAX];
    Status status = ground_find(game, pack, folder);
    if (!status_ok(&status))
        return command_fail(LEAVE_FILES, NAME, "%s", status.message);
    app_open(&game->app, SCREEN_WORKPLACES);
    game->app.rows = game_workplaces(&game->app);
    return LEAVE_FINE;
}

int command_play(int argc, char **argv) {
    Asked asked = {0};
    Game *game = calloc(1, sizeof *game);
    uint64_t seed = 0;
    int code = LEAVE_USAGE;
    if (game && read_asked(argc, argv, &asked)) {
        code = LEAVE_FINE;
        if (asked.seed && !text_to_unsigned(asked.seed, UINT64_MAX, &seed))
            code = command_fail(LEAVE_USAGE, NAME, "--seed: \"%s\" is no whole number", asked.seed);
        else if (asked.show_data)
            code = show_data();
    }
    if (code == LEAVE_FINE && !asked.show_data) {
        GameOptions options = {asked.pack, asked.preset, asked.language, asked.seed != NULL, seed, asked.ephemeral, use_window(&asked)};
        Status status = game_begin(game, &options);
        code = status_ok(&status) ? LEAVE_FINE : command_fail(LEAVE_FILES, NAME, "%s%s", status.message, *game->runs_folder || asked.ephemeral ? "" : KEEP_NOTHING);
        if (code == LEAVE_FINE)
            code = language_check(NAME, game, asked.language);
        if (code == LEAVE_FINE)
            code = check_preset(asked.preset);
        if (code == LEAVE_FINE && asked.pack)
            code = open_named(game, asked.pack);
        if (code == LEAVE_FINE)
            code = game_play(game, (int)asked.frame_count);
        game_end(game);
    }
    free(game);
    return code;
}
