#include "app/command_shot.h"
#include "app/command.h"
#include "app/command_play.h"
#include "app/demo.h"
#include "ui/shot.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const NAME = "shot";
enum { SIDE_W = 1920, SIDE_H = 1080, SCALE_MIN = 75, SCALE_MAX = 200 };

typedef struct {
    const char *screen, *size, *scale, *theme, *language, *page, *out;
    ScreenId id;
    int w, h, mode;
    int64_t percent, page_number;
} Asked;

static bool read_size(Asked *a) {
    char text[32];
    int64_t w, h;
    if (!a->size)
        return true;
    char *x = text_copy(text, sizeof text, a->size) ? strchr(text, 'x') : NULL;
    if (x)
        *x = '\0';
    if (!x || !text_to_integer(text, SHOT_SIDE_MIN, SHOT_SIDE_MAX, &w) || !text_to_integer(x + 1, SHOT_SIDE_MIN, SHOT_SIDE_MAX, &h))
        return command_fail(false, NAME, "--size: \"%s\" is no size; write 1920x1080, each side from %d to %d", a->size, SHOT_SIDE_MIN,
                            SHOT_SIDE_MAX);
    a->w = (int)w;
    a->h = (int)h;
    return true;
}

static bool read_theme(Asked *a) {
    static const char *const names[THEME_MODES] = {"light", "dark", "contrast-light", "contrast-dark", "projector-light", "projector-dark"};
    for (int mode = 0; a->theme && mode < THEME_MODES; mode++)
        if (strcmp(names[mode], a->theme) == 0) {
            a->mode = mode;
            return true;
        }
    return !a->theme || command_fail(false, NAME, "--theme: \"%s\" is none; there are light, dark, contrast-light, contrast-dark, "
                                                  "projector-light and projector-dark", a->theme);
}

static bool read_asked(int argc, char **argv, Asked *a) {
    const ArgumentOption options[] = {{"--size", &a->size, NULL},   {"--scale", &a->scale, NULL}, {"--theme", &a->theme, NULL},
                                      {"--lang", &a->language, NULL}, {"--page", &a->page, NULL},   {"--out", &a->out, NULL}};
    const Arguments arguments = {NAME, options, sizeof options / sizeof *options, &a->screen, 1, 1};
    *a = (Asked){.w = SIDE_W, .h = SIDE_H, .percent = 100};
    if (!arguments_read(&arguments, argc, argv) || !read_size(a) || !read_theme(a) ||
        !arguments_number(NAME, "--page", a->page, 0, 100, &a->page_number) ||
        !arguments_number(NAME, "--scale", a->scale, SCALE_MIN, SCALE_MAX, &a->percent))
        return false;
    if (!a->out)
        return command_fail(false, NAME, "--out is missing: where the picture is to go");
    return screen_find(a->screen, &a->id) || command_fail(false, NAME, "there is no screen \"%s\"", a->screen);
}

static int draw(const Asked *a) {
    GameOptions options = demo_options(a->language);
    Game *game = calloc(1, sizeof *game);
    Tree *tree = tree_new();
    Status status = game_begin(game, &options);
    int code = status_ok(&status) ? language_check(NAME, game, a->language) : LEAVE_FINE;
    if (status_ok(&status) && code == LEAVE_FINE && !demo_reach(game, a->id))
        status = status_make(STATUS_REFUSED, "the demonstration run never comes to the screen %s", a->screen);
    if (status_ok(&status) && code == LEAVE_FINE) {
        Host host = app_host(&game->app);
        game->app.look.mode = a->mode;
        game->app.look.text_percent = (int)a->percent;
        game->app.run.page = (int32_t)a->page_number;
        host.build(host.self, tree);
        status = shot_save(tree, &game->app.look, a->w, a->h, game->assets, a->out);
    }
    tree_free(tree);
    game_end(game);
    free(game);
    return status_ok(&status) ? code : command_fail(status.code == STATUS_REFUSED ? LEAVE_CONTENT : LEAVE_FILES, NAME, "%s", status.message);
}

int command_shot(int argc, char **argv) {
    Asked asked;
    return read_asked(argc, argv, &asked) ? draw(&asked) : LEAVE_USAGE;
}
