/* Every shape of screen in every size: nothing cut off, nothing overlapping, all within reach. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include "demo.h"
#include "ui/interact.h"
#include "ui/screen.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const int sizes[][2] = {{960, 540},   {1024, 768}, {1366, 768}, {1920, 1080},
                               {3840, 2160}, {540, 960},  {480, 480}};
static const int percents[] = {75, 100, 150, 200};

typedef struct {
    Tree *tree;
    Fonts *fonts;
    Arrangement scene;
    ViewState view;
    Theme theme;
    Appearance look;
    char what[120];
} Bed;

static void own_title(Tree *t) {
    App app;
    app_init(&app);
    app.in_window = true;
    strcpy(app.continue_detail, "Seven: fall, year two");
    screen_of(SCREEN_TITLE)->build(&app, t);
}

static void own_settings(Tree *t) {
    App app;
    app_init(&app);
    app.in_window = true;
    screen_of(SCREEN_SETTINGS)->build(&app, t);
}

static void own_help(Tree *t) {
    App app;
    app_init(&app);
    app.in_window = true;
    screen_of(SCREEN_HELP)->build(&app, t);
}

static const struct {
    const char *name;
    DemoBuild *build;
} own[] = {{"title", own_title}, {"settings", own_settings}, {"help", own_help}};
enum { ALL = DEMOS + 3 };

static void build_nth(Bed *b, int i) {
    if (i < DEMOS)
        demos[i].build(b->tree);
    else
        own[i - DEMOS].build(b->tree);
}

static const char *name_nth(int i) {
    return i < DEMOS ? demos[i].name : own[i - DEMOS].name;
}

static void lay(Bed *b, int w, int h) {
    layout_build(&b->scene, b->tree, b->fonts, &b->theme, &b->look, &b->view, w, h);
}

static int bed_up(void **state) {
    Bed *b = calloc(1, sizeof *b);
    Status s = fonts_open(&b->fonts, SOURCE_DIR "/assets");
    if (!status_ok(&s)) {
        fprintf(stderr, "%s\n", s.message);
        return -1;
    }
    b->tree = tree_new();
    b->look = appearance_default();
    b->theme = theme_make(SEASON_SPRING, MODE_LIGHT);
    *state = b;
    return 0;
}

static int bed_down(void **state) {
    Bed *b = *state;
    scene_free(&b->scene);
    fonts_close(b->fonts);
    tree_free(b->tree);
    free(b);
    return 0;
}

typedef void Check(Bed *b, int w, int h);

static void over_the_matrix(Bed *b, Check *check) {
    for (int i = 0; i < ALL; i++)
        for (size_t s = 0; s < sizeof sizes / sizeof sizes[0]; s++)
            for (size_t p = 0; p < sizeof percents / sizeof percents[0]; p++)
                for (int projector = 0; projector < 2; projector++) {
                    int w = sizes[s][0], h = sizes[s][1];
                    b->look.text_percent = percents[p];
                    b->theme = theme_make(SEASON_SPRING,
                                          projector ? MODE_PROJECTOR_LIGHT : MODE_LIGHT);
                    memset(&b->view, 0, sizeof b->view);
                    snprintf(b->what, sizeof b->what, "%s %dx%d %d%%%s", name_nth(i), w, h,
                             percents[p], projector ? " projector" : "");
                    build_nth(b, i);
                    interact_settle(&b->view, b->tree);
                    lay(b, w, h);
                    check(b, w, h);
                }
}

/* Where the ink of a line is, without the room over its capitals. */
static Box ink_box(const Bed *b, const Item *it) {
    int px = fonts_px(b->fonts, it->style);
    return box_of(it->box.x + 2, it->baseline - px * 3 / 4, it->box.w - 6, px * 9 / 10);
}

static const Region *region_of(const Arrangement *s, const Item *it) {
    for (int i = 0; i < s->region_count; i++)
        if (memcmp(&s->regions[i].view, &it->clip, sizeof(Box)) == 0)
            return &s->regions[i];
    return NULL;
}

static void no_text_outside(Bed *b, int w, int h) {
    for (int i = 0; i < b->scene.count; i++) {
        const Item *it = &b->scene.items[i];
        if (it->kind != ITEM_TEXT)
            continue;
        Box ink = ink_box(b, it);
        const Region *r = region_of(&b->scene, it);
        Box room = r ? r->view : box_of(0, 0, w, h);
        if (ink.x < room.x || ink.x + ink.w > room.x + room.w)
            fail_msg("%s: \"%.*s\" is %d..%d of %d..%d", b->what, it->bytes, it->text, ink.x,
                     ink.x + ink.w, room.x, room.x + room.w);
        if (r) { /* reached by scrolling */
            int top = r->view.y - r->scroll, bottom = top + r->content;
            if (bottom < r->view.y + r->view.h)
                bottom = r->view.y + r->view.h;
            if (ink.y < top - 2 || ink.y + ink.h > bottom + 2)
                fail_msg("%s: \"%.*s\" cannot be scrolled to (%d..%d of %d..%d)", b->what, it->bytes,
                         it->text, ink.y, ink.y + ink.h, top, bottom);
        } else if (ink.y < 0 || ink.y + ink.h > h + 1) {
            fail_msg("%s: \"%.*s\" is %d..%d of %d high", b->what, it->bytes, it->text, ink.y,
                     ink.y + ink.h, h);
        }
    }
}

static void test_no_text_outside(void **state) {
    over_the_matrix(*state, no_text_outside);
}

static void no_texts_overlap(Bed *b, int w, int h) {
    (void)w;
    (void)h;
    const Arrangement *s = &b->scene;
    for (int i = 0; i < s->count; i++) {
        if (s->items[i].kind != ITEM_TEXT)
            continue;
        Box a = box_both(ink_box(b, &s->items[i]), s->items[i].clip);
        for (int j = i + 1; j < s->count; j++) {
            if (s->items[j].kind != ITEM_TEXT)
                continue;
            bool poster = s->items[i].style == STYLE_POSTER && s->items[j].style == STYLE_POSTER;
            Box c = box_both(ink_box(b, &s->items[j]), s->items[j].clip);
            if (!poster && !box_empty(a) && !box_empty(c) && box_meets(a, c))
                fail_msg("%s: \"%.*s\" and \"%.*s\" overlap", b->what, s->items[i].bytes,
                         s->items[i].text, s->items[j].bytes, s->items[j].text);
        }
    }
}

static void test_no_texts_overlap(void **state) {
    over_the_matrix(*state, no_texts_overlap);
}

static int letters(const char *s, int bytes) {
    int n = 0;
    for (int i = 0; i < bytes; i++) {
        unsigned char c = (unsigned char)s[i];
        n += c != ' ' && c != '\n' && c != 0xC2 && c != 0xAD;
    }
    return n;
}

/* Every letter of every text is somewhere: nothing is shortened. */
static void all_letters_placed(Bed *b, int w, int h) {
    (void)w;
    (void)h;
    for (const Node *n = tree_root(b->tree)->child; n != NULL; n = tree_following(n)) {
        if (n->slot == SLOT_PICTURE || n->flags & NODE_UNSEEN || n->role == ROLE_WEB ||
            n->role == ROLE_AREA || n->role == ROLE_TABLE_ROW || n->role == ROLE_CELL)
            continue;
        const char *const texts[] = {n->label, n->flags & NODE_DISABLED ? "" : n->detail, n->value,
                                     n->flags & NODE_DISABLED ? n->reason : ""};
        int want = 0, have = 0;
        for (size_t i = 0; i < 4; i++)
            want += letters(texts[i], (int)strlen(texts[i]));
        for (int i = 0; i < b->scene.count; i++)
            if (b->scene.items[i].kind == ITEM_TEXT && b->scene.items[i].node == n)
                have += letters(b->scene.items[i].text, b->scene.items[i].bytes);
        if (have < want)
            fail_msg("%s: only %d of %d letters of \"%s\"", b->what, have, want, n->label);
    }
}

static void test_all_letters_placed(void **state) {
    over_the_matrix(*state, all_letters_placed);
}

static void in_sight(Bed *b, const Spot *spot) {
    if (spot->region < 0)
        return;
    Box view = b->scene.regions[spot->region].view;
    bool fits = spot->box.h <= view.h;
    bool whole = spot->box.y >= view.y && spot->box.y + spot->box.h <= view.y + view.h;
    bool top = spot->box.y >= view.y && spot->box.y < view.y + view.h;
    if (fits ? !whole : !top)
        fail_msg("%s: focus on \"%s\" is out of sight (%d..%d of %d..%d)", b->what,
                 spot->node->label, spot->box.y, spot->box.y + spot->box.h, view.y,
                 view.y + view.h);
}

/* Tab alone reaches all there is, and what has the focus is always in view. */
static void all_reached_by_tab(Bed *b, int w, int h) {
    int want = 0, have = 0;
    uint64_t seen[256];
    for (const Node *n = tree_root(b->tree); n != NULL; n = tree_following(n))
        want += node_open(n) && n->role != ROLE_KEY;
    for (int i = 0; i < 2 * want + 2 && i < 256; i++) {
        interact(&b->view, &b->scene, b->tree, (Input){.kind = INPUT_NEXT});
        lay(b, w, h);
        const Spot *spot = scene_find(&b->scene, b->view.focus);
        assert_non_null(spot);
        in_sight(b, spot);
        bool new = true;
        for (int k = 0; k < have; k++)
            new = new && seen[k] != b->view.focus;
        if (new)
            seen[have++] = b->view.focus;
    }
    if (have != want)
        fail_msg("%s: %d of %d reached", b->what, have, want);
}

static void test_all_reached_by_tab(void **state) {
    over_the_matrix(*state, all_reached_by_tab);
}

/* Arrows alone: from where the screen begins every other can be walked to. */
static void all_reached_by_arrows(Bed *b, int w, int h) {
    static const InputKind arrows[] = {INPUT_DOWN, INPUT_UP, INPUT_LEFT, INPUT_RIGHT};
    enum { STATES = 96 };
    static ViewState queue[STATES];
    int count = 0, want = 0, have = 0;
    uint64_t seen[STATES];
    for (const Node *n = tree_root(b->tree); n != NULL; n = tree_following(n))
        want += node_open(n) && n->role != ROLE_KEY;
    queue[count++] = b->view;
    seen[have++] = b->view.focus;
    for (int at = 0; at < count; at++)
        for (int k = 0; k < 4; k++) {
            b->view = queue[at];
            lay(b, w, h);
            for (int times = 0; times < 12 && b->view.focus == queue[at].focus; times++) {
                Outcome o = interact(&b->view, &b->scene, b->tree, (Input){.kind = arrows[k]});
                if (!o.changed)
                    break;
                lay(b, w, h);
            }
            bool new = true;
            for (int i = 0; i < have; i++)
                new = new && seen[i] != b->view.focus;
            if (new && have < STATES && count < STATES) {
                seen[have++] = b->view.focus;
                queue[count++] = b->view;
            }
        }
    if (have != want)
        fail_msg("%s: %d of %d reached by arrows", b->what, have, want);
}

/* The walk is long: the corners of the matrix stand for it. */
static void test_all_reached_by_arrows(void **state) {
    Bed *b = *state;
    static const int corners[][3] = {{960, 540, 75}, {960, 540, 200}, {1024, 768, 150},
                                     {1920, 1080, 100}, {540, 960, 150}};
    b->theme = theme_make(SEASON_SPRING, MODE_LIGHT);
    for (int i = 0; i < ALL; i++)
        for (size_t k = 0; k < sizeof corners / sizeof corners[0]; k++) {
            b->look.text_percent = corners[k][2];
            memset(&b->view, 0, sizeof b->view);
            snprintf(b->what, sizeof b->what, "%s %dx%d %d%%", name_nth(i), corners[k][0],
                     corners[k][1], corners[k][2]);
            build_nth(b, i);
            interact_settle(&b->view, b->tree);
            lay(b, corners[k][0], corners[k][1]);
            all_reached_by_arrows(b, corners[k][0], corners[k][1]);
        }
}

/* What can be pressed is large enough: 24 px, and a choice 6 % of the base. */
static void targets_are_large(Bed *b, int w, int h) {
    for (int i = 0; i < b->scene.spot_count; i++) {
        const Spot *s = &b->scene.spots[i];
        int least = s->node->role == ROLE_CHOICE ? layout_base(w, h) * 6 / 100 : 17;
        if (s->box.h < least || s->box.w < 24)
            fail_msg("%s: \"%s\" is %d x %d", b->what, s->node->label, s->box.w, s->box.h);
    }
}

static void test_targets_are_large(void **state) {
    over_the_matrix(*state, targets_are_large);
}

static void a_talk_shows_its_newest_line(Bed *b, int w, int h) {
    (void)w;
    (void)h;
    if (tree_shape(b->tree) != PAGE_TALK)
        return;
    for (int i = 0; i < b->scene.count; i++) {
        const Item *it = &b->scene.items[i];
        if (it->kind == ITEM_TEXT && it->node->role == ROLE_SAID && it->node->level == 0 &&
            box_meets(ink_box(b, it), it->clip))
            return;
    }
    fail_msg("%s: the newest line is not in view", b->what);
}

static void test_newest_line(void **state) {
    over_the_matrix(*state, a_talk_shows_its_newest_line);
}

static void test_base(void **state) {
    (void)state;
    assert_int_equal(layout_base(1920, 1080), 1080);
    assert_int_equal(layout_base(1080, 1920), 810);
    assert_int_equal(layout_base(320, 240), 480);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_base),
        cmocka_unit_test(test_no_text_outside),
        cmocka_unit_test(test_no_texts_overlap),
        cmocka_unit_test(test_all_letters_placed),
        cmocka_unit_test(test_all_reached_by_tab),
        cmocka_unit_test(test_all_reached_by_arrows),
        cmocka_unit_test(test_targets_are_large),
        cmocka_unit_test(test_newest_line),
    };
    return cmocka_run_group_tests(tests, bed_up, bed_down);
}
