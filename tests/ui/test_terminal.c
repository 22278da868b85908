#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include "demo.h"
#include "ui/screen.h"
#include "ui/terminal.h"
#include <stdlib.h>
#include <string.h>

static char *printed(DemoBuild *build, int width) {
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    Tree *t = tree_new();
    build(t);
    terminal_print(t, out, width);
    fclose(out);
    tree_free(t);
    return text;
}

static void a_talk_reads_like_a_script(void **state) {
    (void)state;
    char *text = printed(demo_talk, 72);
    assert_non_null(strstr(text, "\n(His bus card is on the ground again. His left hand gets it.)\n"));
    assert_non_null(strstr(text, "\nBao: Third time today."));
    assert_non_null(strstr(text, "\n1. (Find the card. Hold it out to his left side.)\n2. What"));
    assert_non_null(strstr(text, "\nu undo, l log, m menu\n> "));
    free(text);
}

static void reasons_are_told(void **state) {
    (void)state;
    char *text = printed(demo_long_talk, 72);
    assert_non_null(strstr(text, "Not now: Walk her to the car. (You have the 14 to catch.)"));
    assert_null(strstr(text, "4. Walk"));
    assert_non_null(strstr(text, "(chosen before)"));
    free(text);
}

static void lines_keep_to_the_width(void **state) {
    (void)state;
    static const int widths[] = {20, 40, 72, 120};
    for (int i = 0; i < DEMOS; i++)
        for (size_t k = 0; k < sizeof widths / sizeof widths[0]; k++) {
            char *text = printed(demos[i].build, widths[k]);
            for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
                int columns = 0;
                for (const char *c = line; *c; c++)
                    columns += ((unsigned char)*c & 0xC0) != 0x80;
                if (columns > widths[k] && widths[k] >= 40)
                    fail_msg("%s at %d: %s", demos[i].name, widths[k], line);
            }
            free(text);
        }
}

static void no_line_holds_a_control_character(void **state) {
    (void)state;
    for (int i = 0; i < DEMOS; i++) {
        char *text = printed(demos[i].build, 72);
        for (const char *c = text; *c; c++)
            assert_true(*c == '\n' || (unsigned char)*c >= 0x20);
        assert_null(strstr(text, "\u00AD"));
        free(text);
    }
}

static void what_is_typed_is_understood(void **state) {
    (void)state;
    Tree *t = tree_new();
    demo_talk(t);
    assert_int_equal(terminal_read(t, "2").a, 2);
    assert_int_equal(terminal_read(t, "  3 ").a, 3);
    assert_int_equal(terminal_read(t, "u").command, 2);
    assert_int_equal(terminal_read(t, "U").command, 2);
    assert_int_equal(terminal_read(t, "undo").command, 2);
    static const char *const nothing[] = {"", " ", "0", "5", "-1", "99999999999999999999", "2x", "x",
                                          "uuu", "\xff\xfe", "1 2", "2-"};
    for (size_t i = 0; i < sizeof nothing / sizeof nothing[0]; i++)
        assert_int_equal(terminal_read(t, nothing[i]).command, 0);
    demo_week(t);
    assert_int_equal(terminal_read(t, "1").command, 4); /* it leads on, though it stands last */
    assert_int_equal(terminal_read(t, "2").a, 0);
    assert_int_equal(terminal_read(t, "3-").command, 2);
    assert_int_equal(terminal_read(t, "3+").command, 3);
    assert_int_equal(terminal_read(t, "3 +").a, 1);
    tree_free(t);
}

typedef struct {
    int acts, leaves;
    Action last;
} Seen;

static void seen_build(void *self, Tree *t) {
    (void)self;
    demo_talk(t);
}

static bool seen_act(void *self, Action asked) {
    Seen *s = self;
    s->acts++;
    s->last = asked;
    return s->acts < 3;
}

static void seen_leave(void *self) {
    ((Seen *)self)->leaves++;
}

static Seen play(const char *typed) {
    Seen s = {0};
    Host h = {.self = &s, .build = seen_build, .act = seen_act, .leave = seen_leave};
    char *text = NULL;
    size_t size = 0;
    FILE *in = tmpfile(), *out = open_memstream(&text, &size);
    fputs(typed, in);
    rewind(in);
    assert_int_equal(terminal_run(&h, in, out, 72), 0);
    fclose(in);
    fclose(out);
    free(text);
    return s;
}

static void the_end_of_the_input_leaves(void **state) {
    (void)state;
    Seen s = play("2\nnonsense\nl");
    assert_int_equal(s.acts, 2);
    assert_int_equal(s.last.command, 3);
    assert_int_equal(s.leaves, 1);
    s = play("1\n1\n1\n1\n");
    assert_int_equal(s.acts, 3); /* the host was done by itself */
    assert_int_equal(s.leaves, 0);
    s = play("");
    assert_int_equal(s.leaves, 1);
}

static void a_line_without_end_is_cut(void **state) {
    (void)state;
    char *line = malloc(100001);
    memset(line, '1', 100000);
    strcpy(line + 99990, "\n2\n");
    Seen s = play(line);
    assert_int_equal(s.acts, 1);
    assert_int_equal(s.last.a, 2);
    free(line);
}

static void screens_can_be_left(void **state) {
    (void)state;
    App app;
    app_init(&app);
    Host h = app_host(&app);
    char *text = NULL;
    size_t size = 0;
    FILE *in = tmpfile(), *out = open_memstream(&text, &size);
    fputs("h\n1\ns\nb\nq\n", in);
    rewind(in);
    assert_int_equal(terminal_run(&h, in, out, 72), 0);
    assert_true(app.done);
    fclose(in);
    fclose(out);
    assert_non_null(strstr(text, "save and quit"));
    assert_non_null(strstr(text, "Breakroom"));
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_talk_reads_like_a_script),
        cmocka_unit_test(reasons_are_told),
        cmocka_unit_test(lines_keep_to_the_width),
        cmocka_unit_test(no_line_holds_a_control_character),
        cmocka_unit_test(what_is_typed_is_understood),
        cmocka_unit_test(the_end_of_the_input_leaves),
        cmocka_unit_test(a_line_without_end_is_cut),
        cmocka_unit_test(screens_can_be_left),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
