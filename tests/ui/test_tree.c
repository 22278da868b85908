#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include "demo.h"
#include "run/settings.h"
#include "ui/screen.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void every_demo_is_sound(void **state) {
    (void)state;
    Tree *t = tree_new();
    for (int i = 0; i < DEMOS; i++) {
        demos[i].build(t);
        assert_null(tree_fault(t));
        assert_non_null(tree_first_open(t));
    }
    tree_free(t);
}

static void faults_are_named(void **state) {
    (void)state;
    Tree *t = tree_new();
    assert_non_null(tree_fault(t));
    tree_page(t, PAGE_SHEET, "Page");
    tree_button(t, "", action(1, 0, 0));
    assert_non_null(strstr(tree_fault(t), "no label"));
    tree_page(t, PAGE_SHEET, "Page");
    tree_choice(t, 0, "Yes", action(1, 0, 0));
    assert_non_null(strstr(tree_fault(t), "number"));
    tree_page(t, PAGE_SHEET, "Page");
    tree_disable(t, tree_choice(t, 1, "Yes", action(1, 0, 0)), "");
    assert_non_null(strstr(tree_fault(t), "reason"));
    tree_page(t, PAGE_SHEET, "Page");
    tree_columns_open(t, "");
    assert_non_null(strstr(tree_fault(t), "left open"));
    tree_page(t, PAGE_SHEET, "");
    assert_non_null(strstr(tree_fault(t), "title"));
    tree_free(t);
}

static void keys_survive_a_rebuild(void **state) {
    (void)state;
    Tree *t = tree_new();
    tree_page(t, PAGE_SHEET, "Settings");
    uint64_t size = tree_stepper(t, "Text size", "100 %", action(1, 0, 0), action(2, 0, 0))->key_hash;
    uint64_t done = tree_button(t, "Done", action(3, 0, 0))->key_hash;
    tree_page(t, PAGE_SHEET, "Settings");
    tree_paragraph(t, "Something new above.");
    tree_stepper(t, "Text size", "125 %", action(1, 0, 0), action(2, 0, 0));
    tree_button(t, "Done", action(3, 0, 0));
    assert_string_equal(tree_find_key(t, size)->value, "125 %");
    assert_string_equal(tree_find_key(t, done)->label, "Done");
    tree_free(t);
}

static void keys_are_unique(void **state) {
    (void)state;
    Tree *t = tree_new();
    tree_page(t, PAGE_SHEET, "Twins");
    for (int i = 0; i < 200; i++)
        tree_row(t, "The same row", "", "", action(1, i, 0));
    int found = 0;
    for (const Node *a = tree_root(t); a != NULL; a = tree_following(a))
        if (node_open(a))
            found += tree_find_key(t, a->key_hash) == a;
    assert_int_equal(found, 200);
    tree_free(t);
}

static void the_leading_option_comes_first(void **state) {
    (void)state;
    Tree *t = tree_new();
    demo_week(t);
    assert_string_equal(tree_first_open(t)->label, "Let it run");
    demo_talk(t);
    assert_int_equal(tree_first_open(t)->level, 1);
    assert_int_equal(tree_find_binding(t, KEY_UNDO)->action.command, 2);
    assert_null(tree_find_binding(t, KEY_REDO));
    tree_free(t);
}

static void what_is_disabled_is_not_open(void **state) {
    (void)state;
    Tree *t = tree_new();
    demo_long_talk(t);
    for (const Node *n = tree_root(t); n != NULL; n = tree_following(n)) {
        if (n->role == ROLE_CHOICE && n->level == 4) {
            assert_false(node_open(n));
        } else if (n->role == ROLE_CHOICE) {
            assert_true(node_open(n));
        }
    }
    tree_free(t);
}

static void a_large_tree_holds(void **state) {
    (void)state;
    Tree *t = tree_new();
    char text[4000];
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    for (int pass = 0; pass < 3; pass++) {
        tree_page(t, PAGE_SHEET, "Large");
        for (int i = 0; i < 500; i++)
            tree_paragraph(t, text);
        int count = 0;
        for (const Node *n = tree_root(t); n != NULL; n = tree_following(n))
            count += n->role == ROLE_PARAGRAPH && strlen(n->label) == sizeof text - 1;
        assert_int_equal(count, 500);
    }
    tree_free(t);
}

static void screens_are_sound(void **state) {
    (void)state;
    Tree *t = tree_new();
    for (int in_window = 0; in_window < 2; in_window++) {
        App app;
        app_init(&app);
        app.in_window = in_window;
        Host h = app_host(&app);
        for (int id = 0; id < SCREENS; id++) {
            if (!screen_exists((ScreenId)id) || id > SCREEN_HELP)
                continue;
            if (id != SCREEN_TITLE && id != SCREEN_SETTINGS && id != SCREEN_HELP)
                continue; /* those need a run */
            app_restart_at(&app, (ScreenId)id);
            h.build(h.self, t);
            assert_null(tree_fault(t));
        }
    }
    tree_free(t);
}

static void screens_open_and_go_back(void **state) {
    (void)state;
    App app;
    app_init(&app);
    Host h = app_host(&app);
    assert_int_equal(app_screen(&app), SCREEN_TITLE);
    assert_true(h.act(h.self, action(COMMAND_OPEN, SCREEN_HELP, 0)));
    assert_true(h.act(h.self, action(COMMAND_OPEN, SCREEN_SETTINGS, 0)));
    assert_int_equal(app.depth, 3);
    assert_true(h.act(h.self, action(COMMAND_OPEN, SCREEN_HELP, 0))); /* goes back to it */
    assert_int_equal(app.depth, 2);
    assert_true(h.act(h.self, action(COMMAND_BACK, 0, 0)));
    assert_true(h.act(h.self, action(COMMAND_BACK, 0, 0)));
    assert_int_equal(app_screen(&app), SCREEN_TITLE);
    assert_false(h.act(h.self, action(COMMAND_QUIT, 0, 0)));
}

static void settings_are_kept(void **state) {
    (void)state;
    App app, later;
    char folder[] = "settings_XXXXXX";
    assert_non_null(mkdtemp(folder));
    Settings *kept = settings_load(folder, NULL);
    app_init(&app);
    app_use_settings(&app, kept);
    assert_int_equal(app.look.text_percent, 100);
    app_open(&app, SCREEN_SETTINGS);
    Host h = app_host(&app);
    app.in_window = true;
    Tree *t = tree_new();
    for (int i = 0; i < 9; i++) { /* it stops at 200 */
        h.build(h.self, t);
        for (const Node *n = tree_root(t); n != NULL; n = tree_following(n))
            if (n->role == ROLE_STEPPER && strcmp(n->label, "Text size") == 0 &&
                action_any(n->more)) {
                h.act(h.self, n->more);
                break;
            }
    }
    app.look.mode = MODE_PROJECTOR_DARK;
    app_setting_changed(&app);
    settings_free(kept);
    kept = settings_load(folder, NULL);
    app_init(&later);
    app_use_settings(&later, kept);
    assert_int_equal(later.look.text_percent, 200);
    assert_int_equal(later.look.mode, MODE_PROJECTOR_DARK);
    settings_free(kept);
    tree_free(t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_demo_is_sound),
        cmocka_unit_test(faults_are_named),
        cmocka_unit_test(keys_survive_a_rebuild),
        cmocka_unit_test(keys_are_unique),
        cmocka_unit_test(the_leading_option_comes_first),
        cmocka_unit_test(what_is_disabled_is_not_open),
        cmocka_unit_test(a_large_tree_holds),
        cmocka_unit_test(screens_are_sound),
        cmocka_unit_test(screens_open_and_go_back),
        cmocka_unit_test(settings_are_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
