#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include "ui/theme.h"
#include <stdio.h>

static void at_least(double have, double want, const char *what, int season, int mode) {
    if (have < want - 0.005)
        fail_msg("%s: %.2f, wanted %.1f (season %d, mode %d)", what, have, want, season, mode);
}

static void text_is_readable_in_every_theme(void **state) {
    (void)state;
    for (int season = 0; season < SEASONS; season++)
        for (int mode = 0; mode < THEME_MODES; mode++) {
            Theme t = theme_make((Season)season, (ThemeMode)mode);
            at_least(ink_contrast(t.key, t.paper), 12, "key on paper", season, mode);
            at_least(ink_contrast(t.key, t.card), 11.3, "key on card", season, mode);
            at_least(ink_contrast(t.key, t.pick), 7, "key on pick", season, mode);
            at_least(ink_contrast(t.key, t.a3), 7, "key on A3 (hover)", season, mode);
            at_least(ink_contrast(t.dim, t.paper), 4.5, "dim on paper", season, mode);
            at_least(ink_contrast(t.dim, t.card), 4.5, "dim on card", season, mode);
            at_least(ink_contrast(t.rule, t.paper), 3, "rule on paper", season, mode);
            if (t.projector)
                at_least(ink_contrast(t.key, t.paper), 18, "projector", season, mode);
        }
}

/* The focus must be seen by its ring alone: ring against paper, and against the fill within. */
static void focus_is_visible_without_colour(void **state) {
    (void)state;
    for (int season = 0; season < SEASONS; season++)
        for (int mode = 0; mode < THEME_MODES; mode++) {
            Theme t = theme_make((Season)season, (ThemeMode)mode);
            at_least(ink_contrast(t.key, t.paper), 3, "ring", season, mode);
            at_least(ink_contrast(t.key, t.pick), 3, "ring and fill", season, mode);
        }
}

static void facial_lines_show_on_every_skin(void **state) {
    (void)state;
    for (int season = 0; season < SEASONS; season++)
        for (int mode = MODE_LIGHT; mode <= MODE_DARK; mode++) {
            Theme t = theme_make((Season)season, (ThemeMode)mode);
            for (int i = 0; i < SKINS; i++)
                at_least(ink_contrast(t.line, t.skin[i]), 3, "line on skin", season, mode);
        }
}

static void mixes_are_the_printed_ones(void **state) {
    (void)state;
    assert_int_equal(ink_mix(0x000000, 0xFFFFFF, 0.5), 0x808080);
    assert_int_equal(ink_mix(0x102030, 0x102030, 0.7), 0x102030);
    assert_int_equal(ink_multiply(0xFFFFFF, 0x123456), 0x123456);
    /* A x B of the four light rows is printed in the look as AB; within rounding of one step. */
    static const Ink ab[SEASONS] = {0x6A8E3B, 0xDB471F, 0x4F5226, 0x867177};
    for (int season = 0; season < SEASONS; season++) {
        Theme t = theme_make((Season)season, MODE_LIGHT);
        for (int shift = 0; shift <= 16; shift += 8) {
            int have = (int)(t.ab >> shift & 0xFF), want = (int)(ab[season] >> shift & 0xFF);
            assert_in_range(have - want + 1, 0, 2);
        }
    }
    double most = ink_contrast(0x000000, 0xFFFFFF);
    assert_true(most > 20.99 && most < 21.01);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_readable_in_every_theme),
        cmocka_unit_test(focus_is_visible_without_colour),
        cmocka_unit_test(facial_lines_show_on_every_skin),
        cmocka_unit_test(mixes_are_the_printed_ones),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
