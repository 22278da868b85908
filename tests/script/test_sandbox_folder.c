#define _XOPEN_SOURCE 700 /* for nftw() */
#include "script/sandbox.h"
#include <fcntl.h>
#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct {
    char folder[64];
    SandboxLoad load;
    char seen[4000]; /* paths visited, with a blank behind each */
    int visits;
} Bench;

static Bench bench(void) {
    Bench b = {.folder = "pack_XXXXXX"};
    assert_non_null(mkdtemp(b.folder));
    b.load = (SandboxLoad){sandbox_new(NULL), value_store_new(), locator_new(), diagnostics_new()};
    return b;
}

static int remove_one(const char *path, const struct stat *about, int type, struct FTW *walk) {
    (void)about;
    (void)type;
    (void)walk;
    return remove(path);
}

static void clear(Bench *b) {
    nftw(b->folder, remove_one, 20, FTW_DEPTH | FTW_PHYS);
    sandbox_free(b->load.sandbox);
    value_store_free(b->load.values);
    locator_free(b->load.locator);
    diagnostics_free(b->load.diagnostics);
}

static const char *below(const Bench *b, const char *path) {
    static char whole[2000];
    snprintf(whole, sizeof whole, "%s/%s", b->folder, path);
    return whole;
}

static void put(const Bench *b, const char *path, const char *source) {
    FILE *file = fopen(below(b, path), "wb");
    assert_non_null(file);
    fputs(source, file);
    fclose(file);
}

static void make_folder(const Bench *b, const char *path) {
    assert_int_equal(mkdir(below(b, path), 0700), 0);
}

static void visit(void *context, const char *file, const Value *root) {
    Bench *b = context;
    assert_non_null(root);
    assert_string_equal(value_file(root), file);
    size_t used = strlen(b->seen);
    snprintf(b->seen + used, sizeof b->seen - used, "%s ", file);
    b->visits++;
}

static Status load(Bench *b) {
    return sandbox_load_folder(&b->load, b->folder, visit, b);
}

static void says_at(const Bench *b, size_t position, const char *file, const char *text) {
    assert_true(diagnostics_count(b->load.diagnostics) > position);
    const Diagnostic *d = diagnostics_get(b->load.diagnostics, position);
    assert_string_equal(d->file, file);
    assert_string_equal(d->text, text);
}

static void files_come_in_order(void **state) {
    (void)state;
    Bench b = bench();
    put(&b, "pack.lua", "return { kind = 'workplace' }");
    make_folder(&b, "people");
    put(&b, "people/b.lua", "return { kind = 'person' }");
    put(&b, "people/a.lua", "return { kind = 'person' }");
    make_folder(&b, "minds");
    put(&b, "minds/employer.lua", "return { week = function() end }");
    make_folder(&b, "a");
    make_folder(&b, "a/b");
    make_folder(&b, "a/b/c");
    make_folder(&b, "a/b/c/d");
    put(&b, "a/b/c/d/deep.lua", "return 1");
    put(&b, "picture.png", "\x89PNG\r\n");
    put(&b, "notes.txt", "while true do end");
    make_folder(&b, ".git");
    put(&b, ".git/x.lua", "error('hidden')");
    put(&b, ".x.lua", "error('hidden')");
    Status s = load(&b);
    assert_int_equal(s.code, STATUS_OK);
    assert_int_equal(diagnostics_count(b.load.diagnostics), 0);
    assert_string_equal(b.seen,
                        "a/b/c/d/deep.lua minds/employer.lua pack.lua people/a.lua people/b.lua ");
    clear(&b);
}

static void links_are_not_followed(void **state) {
    (void)state;
    Bench b = bench();
    put(&b, "pack.lua", "return 1");
    assert_int_equal(symlink("/etc/passwd", below(&b, "secret.lua")), 0);
    assert_int_equal(symlink("pack.lua", below(&b, "inside.lua")), 0);
    assert_int_equal(symlink("/etc", below(&b, "etc")), 0);
    assert_int_equal(symlink(".", below(&b, "self")), 0);
    assert_int_equal(symlink("/nowhere", below(&b, "gone.lua")), 0);
    Status s = load(&b);
    assert_int_equal(s.code, STATUS_OK);
    assert_string_equal(b.seen, "pack.lua ");
    assert_int_equal(diagnostics_errors(b.load.diagnostics), 3);
    assert_int_equal(diagnostics_warnings(b.load.diagnostics), 2);
    says_at(&b, 0, "etc", "is a link, which is never followed; put what it points to here");
    says_at(&b, 1, "gone.lua", "is a link, which is never followed; put the file itself here");
    /* also when a path is named: a folder on the way, and the file */
    assert_null(sandbox_load_file(&b.load, b.folder, "secret.lua", SANDBOX_PACK_FILE));
    says_at(&b, 5, "secret.lua", "is a link, which is never followed; put the file itself here");
    assert_null(sandbox_load_file(&b.load, b.folder, "self/pack.lua", SANDBOX_PACK_FILE));
    says_at(&b, 6, "self/pack.lua", "is no folder, or a link to one");
    assert_null(sandbox_load_file(&b.load, b.folder, "../passwd", SANDBOX_PACK_FILE));
    says_at(&b, 7, "../passwd", "does not exist");
    assert_null(sandbox_load_file(&b.load, b.folder, "/etc/passwd", SANDBOX_PACK_FILE));
    clear(&b);
}

static void only_plain_files(void **state) {
    (void)state;
    Bench b = bench();
    assert_int_equal(mkfifo(below(&b, "pipe.lua"), 0600), 0);
    make_folder(&b, "folder.lua");
    put(&b, "con.lua", "return 1");
    put(&b, "lpt1.lua", "return 1");
    put(&b, "Big.lua", "return 1");
    put(&b, "a b.lua", "return 1");
    put(&b, "x\x1b[31m.lua", "return 1");
    put(&b, "y\xff.lua", "return 1");
    put(&b, ".lua", "return 1");
    put(&b, "good.lua", "return 1");
    make_folder(&b, "Odd Folder");
    put(&b, "Odd Folder/x.lua", "error('entered')");
    assert_int_equal(mkfifo(below(&b, "pipe"), 0600), 0);
    Status s = load(&b);
    assert_int_equal(s.code, STATUS_OK);
    assert_string_equal(b.seen, "good.lua ");
    assert_int_equal(diagnostics_errors(b.load.diagnostics), 8);
    assert_int_equal(diagnostics_warnings(b.load.diagnostics), 1);
    says_at(&b, 0, "Big.lua", "a script's name must be of a-z, 0-9 and _, at most 64; rename it");
    says_at(&b, 3, "con.lua", "this name means a device on some computers; rename it");
    says_at(&b, 4, "folder.lua", "is no plain file; put a text file here");
    says_at(&b, 6, "pipe.lua", "is no plain file; put a text file here");
    says_at(&b, 7, "x\\u{1B}[31m.lua",
            "a script's name must be of a-z, 0-9 and _, at most 64; rename it");
    assert_null(sandbox_load_file(&b.load, b.folder, "pipe.lua", SANDBOX_PACK_FILE));
    assert_null(sandbox_load_file(&b.load, "/dev", "zero", SANDBOX_PACK_FILE));
    assert_null(sandbox_load_file(&b.load, "/dev", "tty", SANDBOX_PACK_FILE));
    clear(&b);
}

static void too_many_files(void **state) {
    (void)state;
    Bench b = bench();
    for (int i = 0; i < 5000; i++) {
        char name[40];
        snprintf(name, sizeof name, "f%04d.lua", i);
        put(&b, name, "return 1");
    }
    Status s = load(&b);
    assert_int_equal(s.code, STATUS_OK);
    assert_int_equal(b.visits, 1000);
    assert_int_equal(diagnostics_count(b.load.diagnostics), 1);
    says_at(&b, 0, "f1000.lua",
            "a pack may hold 1,000 scripts; this one and the rest are not read");
    clear(&b);
}

static void too_deep(void **state) {
    (void)state;
    Bench b = bench();
    char path[200] = "a";
    for (int i = 0; i < 40; i++) {
        make_folder(&b, path);
        strcat(path, "/a");
    }
    put(&b, "a/x.lua", "return 1");
    put(&b, "a/a/a/a/a/x.lua", "error('entered')");
    Status s = load(&b);
    assert_int_equal(s.code, STATUS_OK);
    assert_string_equal(b.seen, "a/x.lua ");
    assert_int_equal(diagnostics_count(b.load.diagnostics), 1);
    says_at(&b, 0, "a/a/a/a/a", "is not read: folders may be 4 deep; move it up");
    clear(&b);
}

/* Every looping file would take its time: the first ends the pack. */
static void forty_loops(void **state) {
    (void)state;
    Bench b = bench();
    for (int i = 0; i < 40; i++) {
        char name[40];
        snprintf(name, sizeof name, "loop%02d.lua", i);
        put(&b, name, "for i = 1, 4000000 do end return 1");
    }
    Status s = load(&b);
    assert_int_equal(s.code, STATUS_OK);
    assert_true(sandbox_dead(b.load.sandbox));
    assert_true(b.visits < 10);
    assert_int_equal(diagnostics_count(b.load.diagnostics), 1);
    assert_true(sandbox_steps_total(b.load.sandbox) < 31 * 1000 * 1000);
    clear(&b);
}

static void big_files(void **state) {
    (void)state;
    Bench b = bench();
    FILE *file = fopen(below(&b, "big.lua"), "wb");
    for (int i = 0; i < 300 * 1024; i++)
        fputc('-', file);
    fclose(file);
    char source[1000];
    for (int i = 0; i < 60; i++) { /* small in text, large together: a sparse comment each */
        snprintf(source, sizeof source, "n%02d.lua", i);
        file = fopen(below(&b, source), "wb");
        fputs("return 1 --", file);
        for (int k = 0; k < 200 * 1024; k++)
            fputc('x', file);
        fclose(file);
    }
    Status s = load(&b);
    assert_int_equal(s.code, STATUS_OK);
    says_at(&b, 0, "big.lua", "is larger than 256 KB; split it");
    assert_true(sandbox_dead(b.load.sandbox));
    assert_int_equal(diagnostics_count(b.load.diagnostics), 2);
    says_at(&b, 1, "n40.lua", "all files up to this one hold more than 8 MB; remove some");
    clear(&b);
}

static void no_such_folder(void **state) {
    (void)state;
    Bench b = bench();
    put(&b, "x.lua", "return 1");
    Status s = sandbox_load_folder(&b.load, "/nowhere/at/all", visit, &b);
    assert_int_equal(s.code, STATUS_NOT_FOUND);
    assert_string_equal(s.message, "/nowhere/at/all does not exist");
    s = sandbox_load_folder(&b.load, below(&b, "x.lua"), visit, &b);
    assert_int_equal(s.code, STATUS_REFUSED);
    assert_int_equal(b.visits, 0);
    clear(&b);
}

/* The folder that the user names may be a link: it is the user's own word. */
static void the_named_folder_may_be_a_link(void **state) {
    (void)state;
    Bench b = bench();
    make_folder(&b, "real");
    put(&b, "real/x.lua", "return 1");
    assert_int_equal(symlink("real", below(&b, "link")), 0);
    Status s = sandbox_load_folder(&b.load, below(&b, "link"), visit, &b);
    assert_int_equal(s.code, STATUS_OK);
    assert_string_equal(b.seen, "x.lua ");
    clear(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_come_in_order),
        cmocka_unit_test(links_are_not_followed),
        cmocka_unit_test(only_plain_files),
        cmocka_unit_test(too_many_files),
        cmocka_unit_test(too_deep),
        cmocka_unit_test(forty_loops),
        cmocka_unit_test(big_files),
        cmocka_unit_test(no_such_folder),
        cmocka_unit_test(the_named_folder_may_be_a_link),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
