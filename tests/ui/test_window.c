/* The window itself, on SDL's driver without a display: real events in, acts and pixels out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include "demo.h"
#include "ui/draw.h"
#include "ui/interact.h"
#include "ui/screen.h"
#include "ui/shot.h"
#include "ui/window.h"
#include <SDL2/SDL.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    int demo, acts, leaves, ticks;
    Action last;
    Appearance look;
} Player;

static void player_build(void *self, Tree *t) {
    demos[((Player *)self)->demo].build(t);
}

static bool player_act(void *self, Action asked) {
    Player *p = self;
    p->acts++;
    p->last = asked;
    return true;
}

static void player_leave(void *self) {
    ((Player *)self)->leaves++;
}

static Appearance player_look(void *self) {
    return ((Player *)self)->look;
}

static void press(SDL_Keycode key, Uint16 mod, bool repeat) {
    SDL_Event e = {.key = {.type = SDL_KEYDOWN, .state = SDL_PRESSED, .repeat = repeat,
                           .keysym = {.sym = key, .mod = mod}}};
    SDL_PushEvent(&e);
}

static void click(int x, int y) {
    SDL_Event e = {.button = {.type = SDL_MOUSEBUTTONDOWN, .button = SDL_BUTTON_LEFT, .x = x, .y = y}};
    SDL_PushEvent(&e);
    e.button.type = SDL_MOUSEBUTTONUP;
    SDL_PushEvent(&e);
}

static Window *open_demo(Player *p, int demo) {
    *p = (Player){.demo = demo, .look = appearance_default()};
    Host h = {.self = p, .build = player_build, .act = player_act, .leave = player_leave,
              .appearance = player_look};
    Window *w = NULL;
    Status s = window_open(&w, &h, SOURCE_DIR "/assets", 1024, 768);
    if (!status_ok(&s))
        fail_msg("%s", s.message);
    return w;
}

static void keys_act(void **state) {
    (void)state;
    Player p;
    Window *w = open_demo(&p, 0);
    press(SDLK_3, 0, false);
    assert_true(window_step(w, 0));
    assert_int_equal(p.acts, 1);
    assert_int_equal(p.last.a, 3);
    press(SDLK_RETURN, 0, false);
    press(SDLK_RETURN, 0, true); /* held down: once */
    window_step(w, 0);
    assert_int_equal(p.acts, 2);
    press(SDLK_PAGEUP, 0, false);
    window_step(w, 0);
    assert_int_equal(p.last.command, 2);
    press(SDLK_l, 0, false);
    window_step(w, 0);
    assert_int_equal(p.last.command, 3);
    press(SDLK_ESCAPE, 0, false);
    window_step(w, 0);
    assert_int_equal(p.last.command, 4);
    press(SDLK_9, 0, false); /* no such choice */
    press(SDLK_l, KMOD_CTRL, false);
    press(SDLK_q, 0, false);
    window_step(w, 0);
    assert_int_equal(p.acts, 5);
    window_close(w);
}

static void a_hidden_window_takes_nothing(void **state) {
    (void)state;
    Player p;
    Window *w = open_demo(&p, 0);
    press(SDLK_F12, 0, false);
    press(SDLK_1, 0, false);
    click(700, 500);
    window_step(w, 0);
    assert_int_equal(p.acts, 0);
    press(SDLK_F12, 0, false);
    press(SDLK_1, 0, false);
    window_step(w, 0);
    assert_int_equal(p.acts, 1);
    window_close(w);
}

static void closing_leaves_once(void **state) {
    (void)state;
    Player p;
    Window *w = open_demo(&p, 2);
    SDL_Event e = {.type = SDL_QUIT};
    SDL_PushEvent(&e);
    assert_false(window_step(w, 0));
    assert_int_equal(p.leaves, 1);
    window_close(w);
}

static int player_wait(void *self) {
    return ((Player *)self)->ticks < 3 ? 5 : 0;
}

static bool player_tick(void *self) {
    Player *p = self;
    p->demo = ++p->ticks % DEMOS;
    return true;
}

/* What goes on by itself keeps its time, also under a moving pointer, and stops when it is done. */
static void ticks_come_by_themselves(void **state) {
    (void)state;
    Player p = {.look = appearance_default()};
    Host h = {.self = &p, .build = player_build, .act = player_act, .wait_ms = player_wait,
              .tick = player_tick};
    Window *w = NULL;
    Status s = window_open(&w, &h, SOURCE_DIR "/assets", 640, 480);
    assert_true(status_ok(&s));
    for (int i = 0; i < 400 && p.ticks < 3; i++) {
        SDL_Event e = {.motion = {.type = SDL_MOUSEMOTION, .x = i, .y = 100}};
        SDL_PushEvent(&e);
        assert_true(window_step(w, 1));
        SDL_Delay(1);
    }
    assert_int_equal(p.ticks, 3);
    int frames = window_frames(w);
    for (int i = 0; i < 10; i++)
        assert_true(window_step(w, 2));
    assert_int_equal(p.ticks, 3);
    assert_int_equal(window_frames(w), frames); /* nothing changed, nothing presented */
    window_close(w);
}

static void idle_asks_nothing(void **state) {
    (void)state;
    Player p;
    Window *w = open_demo(&p, 1);
    for (int i = 0; i < 10; i++)
        assert_true(window_step(w, 1));
    assert_int_equal(p.acts, 0);
    window_close(w);
}

typedef struct {
    Tree *tree;
    Fonts *fonts;
    Drawing *drawing;
    Arrangement before, after;
    ViewState view;
    Theme theme;
    Appearance look;
    uint32_t *patched, *whole;
    int w, h;
} Easel;

static void draw_in(Easel *e, uint32_t *pixels, const Arrangement *s, Box clip) {
    Canvas c = {pixels, e->w, e->h, e->w, clip};
    draw_scene(e->drawing, &c, s, &e->theme);
}

/* After any input, drawing only the boxes that differ gives the pixels of a whole new drawing. */
static void follow(Easel *e, Input in) {
    Box boxes[12];
    interact(&e->view, &e->before, e->tree, in);
    layout_build(&e->after, e->tree, e->fonts, &e->theme, &e->look, &e->view, e->w, e->h);
    int n = scene_difference(&e->before, &e->after, boxes, 12);
    for (int i = 0; i < n; i++)
        draw_in(e, e->patched, &e->after, boxes[i]);
    draw_in(e, e->whole, &e->after, box_of(0, 0, e->w, e->h));
    for (int i = 0; i < e->w * e->h; i++)
        if (e->patched[i] != e->whole[i])
            fail_msg("%dx%d: pixel %d,%d is %06x and not %06x after input %d", e->w, e->h, i % e->w,
                     i / e->w, (unsigned)e->patched[i], (unsigned)e->whole[i], (int)in.kind);
    Arrangement swap = e->before;
    e->before = e->after;
    e->after = swap;
}

static void parts_equal_the_whole(void **state) {
    (void)state;
    static const Input inputs[] = {
        {.kind = INPUT_NEXT},          {.kind = INPUT_DOWN},
        {INPUT_POINT, 0, 700, 500},    {INPUT_PRESS, 0, 700, 500},
        {INPUT_RELEASE, 0, 700, 500},  {INPUT_WHEEL, 1, 700, 500},
        {INPUT_WHEEL, 1, 200, 500},    {.kind = INPUT_PREVIOUS},
        {INPUT_WHEEL, -1, 700, 500},   {INPUT_POINT, 0, -1, -1},
        {.kind = INPUT_RIGHT},         {.kind = INPUT_UP}};
    Easel e = {.tree = tree_new(), .look = appearance_default(), .w = 960, .h = 540};
    Status s = fonts_open(&e.fonts, SOURCE_DIR "/assets");
    assert_true(status_ok(&s));
    e.drawing = drawing_new(e.fonts);
    e.patched = malloc(sizeof *e.patched * (size_t)e.w * (size_t)e.h);
    e.whole = malloc(sizeof *e.whole * (size_t)e.w * (size_t)e.h);
    for (int i = 0; i < DEMOS * 2; i++) {
        e.look.text_percent = i < DEMOS ? 100 : 150;
        e.theme = theme_make((Season)(i % SEASONS), i % 3 == 0 ? MODE_DARK : MODE_LIGHT);
        e.view = (ViewState){0};
        demos[i % DEMOS].build(e.tree);
        interact_settle(&e.view, e.tree);
        layout_build(&e.before, e.tree, e.fonts, &e.theme, &e.look, &e.view, e.w, e.h);
        draw_in(&e, e.patched, &e.before, box_of(0, 0, e.w, e.h));
        for (size_t k = 0; k < sizeof inputs / sizeof inputs[0]; k++)
            follow(&e, inputs[k]);
    }
    free(e.patched);
    free(e.whole);
    scene_free(&e.before);
    scene_free(&e.after);
    drawing_free(e.drawing);
    fonts_close(e.fonts);
    tree_free(e.tree);
}

/* A still scene has nothing to draw: that is why an idle window costs nothing. */
static void nothing_changed_nothing_drawn(void **state) {
    (void)state;
    Tree *t = tree_new();
    Fonts *f = NULL;
    Status s = fonts_open(&f, SOURCE_DIR "/assets");
    assert_true(status_ok(&s));
    Appearance look = appearance_default();
    Theme th = theme_make(SEASON_FALL, MODE_LIGHT);
    for (int i = 0; i < DEMOS; i++) {
        Arrangement a = {0}, b = {0};
        ViewState v = {0};
        Box boxes[4];
        demos[i].build(t);
        interact_settle(&v, t);
        layout_build(&a, t, f, &th, &look, &v, 1920, 1080);
        demos[i].build(t);
        interact_settle(&v, t);
        layout_build(&b, t, f, &th, &look, &v, 1920, 1080);
        assert_int_equal(scene_difference(&a, &b, boxes, 4), 0);
        scene_free(&a);
        scene_free(&b);
    }
    fonts_close(f);
    tree_free(t);
}

static void pointer_acts_on_release(void **state) {
    (void)state;
    Tree *t = tree_new();
    Fonts *f = NULL;
    Status s = fonts_open(&f, SOURCE_DIR "/assets");
    assert_true(status_ok(&s));
    Appearance look = appearance_default();
    Theme th = theme_make(SEASON_SPRING, MODE_LIGHT);
    Arrangement scene = {0};
    ViewState v = {0};
    demo_talk(t);
    interact_settle(&v, t);
    layout_build(&scene, t, f, &th, &look, &v, 1920, 1080);
    const Spot *second = NULL, *third = NULL;
    for (int i = 0; i < scene.spot_count; i++) {
        second = scene.spots[i].node->level == 2 && scene.spots[i].node->role == ROLE_CHOICE
                     ? &scene.spots[i] : second;
        third = scene.spots[i].node->level == 3 && scene.spots[i].node->role == ROLE_CHOICE
                    ? &scene.spots[i] : third;
    }
    assert_non_null(second);
    assert_non_null(third);
    Input down = {INPUT_PRESS, 0, second->box.x + 9, second->box.y + 9};
    Input up = {INPUT_RELEASE, 0, second->box.x + 9, second->box.y + 9};
    Input elsewhere = {INPUT_RELEASE, 0, third->box.x + 9, third->box.y + 9};
    assert_int_equal(interact(&v, &scene, t, down).action.command, 0);
    assert_int_equal(interact(&v, &scene, t, up).action.a, 2);
    assert_int_equal(interact(&v, &scene, t, up).action.command, 0); /* not pressed any more */
    interact(&v, &scene, t, down);
    assert_int_equal(interact(&v, &scene, t, elsewhere).action.command, 0);
    scene_free(&scene);
    fonts_close(f);
    tree_free(t);
}

static void a_shot_is_a_picture_file(void **state) {
    (void)state;
    Tree *t = tree_new();
    Appearance look = appearance_default();
    demo_week(t);
    Status s = shot_save(t, &look, 640, 360, SOURCE_DIR "/assets", "week.png");
    assert_true(status_ok(&s));
    s = shot_save(t, &look, 640, 360, SOURCE_DIR "/assets", "no/such/folder/week.png");
    assert_false(status_ok(&s));
    s = shot_save(t, &look, 10, 99999, SOURCE_DIR "/assets", "week.png");
    assert_int_equal(s.code, STATUS_REFUSED);
    s = shot_save(t, &look, 640, 360, "/nowhere", "week.png");
    assert_int_equal(s.code, STATUS_NOT_FOUND);
    tree_free(t);
}

/* Texts come from packs that anybody may write. */
static void strange_texts_are_drawn(void **state) {
    (void)state;
    static char longest[4001];
    static const char *const texts[] = {longest, "", " ", "\n\n\n", "\xff\xfe\xc3", "a\xe2\x82",
                                        "\u4f60\u597d \u0627\u0644 \U0001F600 \u00AD\u00AD",
                                        "%s%n%d", "word \t tab"};
    memset(longest, 'm', sizeof longest - 1);
    Tree *t = tree_new();
    Appearance look = appearance_default();
    for (int shape = PAGE_POSTER; shape <= PAGE_SHEET; shape++)
        for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
            const char *x = texts[i];
            tree_page(t, (PageShape)shape, x);
            tree_slot(t, SLOT_PICTURE);
            tree_room_open(t, x, x);
            tree_seat(t, 3, x, x);
            tree_seat(t, -9, x, x);
            tree_close(t);
            tree_portrait(t, x, x, (Band)99, (Manner)99);
            tree_place(t, x);
            tree_slot(t, SLOT_HEADER);
            tree_heading(t, (int)i - 2, x);
            tree_status(t, x);
            tree_slot(t, SLOT_BODY);
            tree_narration(t, x);
            tree_said(t, x, x, 0);
            tree_columns_open(t, x);
            tree_card(t, x, x, x, action(1, 0, 0));
            tree_close(t);
            tree_web_open(t, x);
            tree_web_tie(t, -5, 900, (TieKind)3);
            tree_web_person(t, 70, x, x, action(1, 1, 0));
            tree_close(t);
            tree_choice(t, 1000, x, action(1, 2, 0));
            tree_slot(t, SLOT_FOOTER);
            tree_key(t, (Key)-7, x, action(1, 3, 0));
            tree_button(t, x, action(1, 4, 0));
            Status s = shot_save(t, &look, 400, 300, SOURCE_DIR "/assets", "strange.png");
            assert_true(status_ok(&s));
        }
    tree_free(t);
}

int main(void) {
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_act),
        cmocka_unit_test(a_hidden_window_takes_nothing),
        cmocka_unit_test(closing_leaves_once),
        cmocka_unit_test(idle_asks_nothing),
        cmocka_unit_test(ticks_come_by_themselves),
        cmocka_unit_test(parts_equal_the_whole),
        cmocka_unit_test(nothing_changed_nothing_drawn),
        cmocka_unit_test(pointer_acts_on_release),
        cmocka_unit_test(a_shot_is_a_picture_file),
        cmocka_unit_test(strange_texts_are_drawn),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
