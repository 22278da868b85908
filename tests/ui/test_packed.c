/* Pictures kept as runs come back pixel for pixel, whole and through a clip. */
#include "ui/packed.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
/* after the others */
#include <cmocka.h>

enum { W = 700, H = 40, PITCH = 720, FAR = 0x123456 };

static uint32_t *painted(int kind) {
    uint32_t *p = calloc((size_t)PITCH * H, sizeof *p), seed = 7;
    assert_non_null(p);
    for (int y = 0; y < H; y++)
        for (int x = 0; x < W; x++) {
            seed = seed * 1664525u + 1013904223u;
            p[y * PITCH + x] = kind == 0   ? 0xFFFFFF
                               : kind == 1 ? seed >> 8
                                           : (uint32_t)(x / 257 + (y / 3) % 2 * 9);
        }
    return p;
}

static void check(const Packed *p, const uint32_t *from, int at_x, int at_y, Box clip) {
    static uint32_t to[H * PITCH];
    for (int i = 0; i < H * PITCH; i++)
        to[i] = FAR << 4;
    Canvas c = {to, PITCH, H, PITCH, clip};
    packed_draw(p, &c, at_x, at_y);
    Box seen = box_both(box_of(at_x, at_y, W, H), clip);
    for (int y = 0; y < H; y++)
        for (int x = 0; x < PITCH; x++)
            assert_int_equal(to[y * PITCH + x], box_holds(seen, x, y)
                                                    ? from[(y - at_y) * PITCH + x - at_x]
                                                    : (uint32_t)FAR << 4);
}

static void test_comes_back(void **state) {
    (void)state;
    for (int kind = 0; kind < 3; kind++) {
        uint32_t *from = painted(kind);
        Canvas c = {from, W, H, PITCH, box_of(0, 0, W, H)};
        Packed p = packed_make(&c);
        check(&p, from, 0, 0, box_of(0, 0, PITCH, H));
        check(&p, from, 9, 3, box_of(0, 0, PITCH, H));
        check(&p, from, 0, 0, box_of(255, 5, 3, 9));
        check(&p, from, -300, -7, box_of(11, 2, 389, 30));
        check(&p, from, 0, 0, box_of(30, 30, 0, 0));
        packed_free(&p);
        assert_null(p.run);
        free(from);
    }
}

static void test_is_small(void **state) {
    (void)state;
    uint32_t *from = painted(0);
    Canvas c = {from, W, H, PITCH, box_of(0, 0, W, H)};
    Packed p = packed_make(&c);
    assert_true(p.bytes < 200); /* one row of three runs, and where each row begins */
    packed_free(&p);
    free(from);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_comes_back),
        cmocka_unit_test(test_is_small),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
