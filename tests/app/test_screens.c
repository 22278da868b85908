/* Every screen of a run that shows it: the rules of trees, the layout over sizes and text sizes, all
   of it within reach; undo and redo; random choices. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include "app/demo.h"
#include "sim/digest.h"
#include "ui/interact.h"
#include "ui/terminal.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const int sizes[][3] = {{960, 540, 75},   {960, 540, 200},  {1024, 768, 100}, {1366, 768, 150},
                               {1920, 1080, 100}, {1920, 1080, 200}, {540, 960, 100},  {480, 480, 150}};
enum { SIZES = sizeof sizes / sizeof *sizes };

typedef struct {
    Game *game;
    Tree *tree;
    Fonts *fonts;
    Arrangement scene;
    ViewState view;
    char what[120];
} Bed;

static void begin_game(Bed *b) {
    GameOptions options = demo_options(NULL);
    setenv("BREAKROOM_DATA", SOURCE_DIR, 1);
    b->game = calloc(1, sizeof *b->game);
    assert_non_null(b->game);
    Status status = game_begin(b->game, &options);
    if (!status_ok(&status))
        fail_msg("%s", status.message);
}

static void end_game(Bed *b) {
    game_end(b->game);
    free(b->game);
    b->game = NULL;
}

static int bed_up(void **state) {
    Bed *b = calloc(1, sizeof *b);
    Status s = fonts_open(&b->fonts, SOURCE_DIR "/assets");
    b->tree = tree_new();
    *state = b;
    return status_ok(&s) ? 0 : -1;
}

static int bed_down(void **state) {
    Bed *b = *state;
    scene_free(&b->scene);
    fonts_close(b->fonts);
    tree_free(b->tree);
    free(b);
    return 0;
}

static void build(Bed *b) {
    Host host = app_host(&b->game->app);
    host.build(host.self, b->tree);
}

/* ---- layout ---- */

static Box ink_box(const Bed *b, const Item *it) {
    int px = fonts_px(b->fonts, it->style);
    return box_of(it->box.x + 2, it->baseline - px * 3 / 4, it->box.w - 6, px * 9 / 10);
}

static void no_text_outside(const Bed *b, int w) {
    for (int i = 0; i < b->scene.count; i++) {
        const Item *it = &b->scene.items[i];
        Box room = box_of(0, 0, w, 0);
        if (it->kind != ITEM_TEXT)
            continue;
        for (int r = 0; r < b->scene.region_count; r++)
            if (memcmp(&b->scene.regions[r].view, &it->clip, sizeof(Box)) == 0)
                room = it->clip;
        Box ink = ink_box(b, it);
        if (ink.x < room.x || ink.x + ink.w > room.x + room.w)
            fail_msg("%s: \"%.*s\" is %d..%d of %d..%d", b->what, it->bytes, it->text, ink.x, ink.x + ink.w, room.x, room.x + room.w);
    }
}

static void no_texts_overlap(const Bed *b) {
    const Arrangement *s = &b->scene;
    for (int i = 0; i < s->count; i++)
        for (int j = i + 1; j < s->count && s->items[i].kind == ITEM_TEXT; j++) {
            const Item *p = &s->items[i], *q = &s->items[j];
            if (q->kind != ITEM_TEXT || (p->style == STYLE_POSTER && q->style == STYLE_POSTER))
                continue;
            Box a = box_both(ink_box(b, p), p->clip), c = box_both(ink_box(b, q), q->clip);
            if (!box_empty(a) && !box_empty(c) && box_meets(a, c))
                fail_msg("%s: \"%.*s\" and \"%.*s\" overlap", b->what, p->bytes, p->text, q->bytes, q->text);
        }
}

/* Tab alone reaches all there is. */
static void all_reached(Bed *b, int w, int h, const Theme *th) {
    int want = 0, have = 0;
    uint64_t seen[TERMINAL_OPTIONS_MAX];
    for (const Node *n = tree_root(b->tree); n != NULL; n = tree_following(n))
        want += node_open(n) && n->role != ROLE_KEY;
    for (int i = 0; i < want; i++) {
        interact(&b->view, &b->scene, b->tree, (Input){.kind = INPUT_NEXT});
        layout_build(&b->scene, b->tree, b->fonts, th, &b->game->app.look, &b->view, w, h);
        assert_non_null(scene_find(&b->scene, b->view.focus));
        bool new = true;
        for (int k = 0; k < have; k++)
            new = new && seen[k] != b->view.focus;
        if (new)
            seen[have++] = b->view.focus;
    }
    if (have != want)
        fail_msg("%s: %d of %d reached", b->what, have, want);
}

static void over_sizes(Bed *b, const char *name) {
    Theme th = theme_make(SEASON_SPRING, MODE_LIGHT);
    const char *fault = tree_fault(b->tree);
    if (fault)
        fail_msg("%s: %s", name, fault);
    for (int k = 0; k < SIZES; k++) {
        int w = sizes[k][0], h = sizes[k][1];
        b->game->app.look.text_percent = sizes[k][2];
        snprintf(b->what, sizeof b->what, "%s %dx%d %d%%", name, w, h, sizes[k][2]);
        memset(&b->view, 0, sizeof b->view);
        interact_settle(&b->view, b->tree);
        layout_build(&b->scene, b->tree, b->fonts, &th, &b->game->app.look, &b->view, w, h);
        no_text_outside(b, w);
        no_texts_overlap(b);
        all_reached(b, w, h, &th);
    }
}

static void test_every_screen(void **state) {
    Bed *b = *state;
    for (int id = 0; id < SCREENS; id++) {
        if (id == SCREEN_TROUBLE)
            continue;
        begin_game(b);
        const char *name = screen_of((ScreenId)id)->name;
        if (!demo_reach(b->game, (ScreenId)id))
            fail_msg("the demonstration never comes to %s", name);
        build(b);
        over_sizes(b, name);
        if (id == SCREEN_END)
            for (int page = 1; page < 7; page++) {
                b->game->app.run.page = page;
                build(b);
                over_sizes(b, "end");
            }
        end_game(b);
    }
}

/* The evening before an action, and lists that open lists. */
static void test_screens_between(void **state) {
    Bed *b = *state;
    Demo demo;
    begin_game(b);
    assert_true(demo_reach(b->game, SCREEN_WEEK));
    demo = (Demo){b->game, -1};
    int32_t eves = 0, days = 0;
    while (demo_step(&demo) && (eves < 2 || days < 2)) {
        PlayStage stage = play_stage(running_play(&b->game->app));
        if (stage != PLAY_EVE && stage != PLAY_DAY)
            continue;
        eves += stage == PLAY_EVE;
        days += stage == PLAY_DAY;
        b->game->app.run.arrived = 1000;
        build(b);
        over_sizes(b, stage == PLAY_EVE ? "eve" : "day");
    }
    assert_true(eves >= 2 && days >= 2);
    end_game(b);
}

/* ---- every list in a week ---- */

static void test_lists(void **state) {
    Bed *b = *state;
    begin_game(b);
    assert_true(demo_reach(b->game, SCREEN_PEOPLE));
    app_back(&b->game->app);
    App *app = &b->game->app;
    for (int list = 0; list < LISTS; list++) {
        app->run.list = list;
        app->run.steps = 0;
        app_open(app, SCREEN_LIST);
        build(b);
        assert_null(tree_fault(b->tree));
        TerminalOptions options;
        terminal_options(b->tree, &options);
        assert_true(options.count >= 1); /* at least the way back */
        app_back(app);
    }
    end_game(b);
}

/* ---- undo ---- */

static uint64_t digest_of(const Bed *b) {
    return digest_world(running_play(&b->game->app)->world);
}

static void test_undo_thirty_and_back(void **state) {
    enum { STEPS = 30 };
    Bed *b = *state;
    uint64_t at[STEPS + 1];
    begin_game(b);
    assert_true(demo_reach(b->game, SCREEN_PEOPLE));
    app_back(&b->game->app);
    for (int k = STEPS; k > 0; k--) {
        at[k] = digest_of(b);
        running_undo(&b->game->app);
        assert_int_equal(app_screen(&b->game->app) == SCREEN_TROUBLE, 0);
    }
    at[0] = digest_of(b);
    for (int k = 1; k <= STEPS; k++) {
        running_redo(&b->game->app);
        assert_true(digest_of(b) == at[k]);
    }
    end_game(b);
}

/* Back to a season from the end, and the end again. */
static void test_back_to_a_season(void **state) {
    Bed *b = *state;
    begin_game(b);
    assert_true(demo_reach(b->game, SCREEN_END));
    running_back_to_season(&b->game->app, 4);
    assert_int_equal(world_season(running_play(&b->game->app)->world), 4);
    assert_int_equal(app_screen(&b->game->app) != SCREEN_END, 1);
    Demo demo = {b->game, -1};
    while (demo_step(&demo))
        continue;
    assert_int_equal(app_screen(&b->game->app), SCREEN_END);
    assert_non_null(b->game->app.run.ending);
    end_game(b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_screen), cmocka_unit_test(test_screens_between),      cmocka_unit_test(test_lists),
        cmocka_unit_test(test_undo_thirty_and_back), cmocka_unit_test(test_back_to_a_season),
    };
    return cmocka_run_group_tests(tests, bed_up, bed_down);
}
