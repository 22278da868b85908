/* A folder with a pack for a test: the starter, and what tests/script/packs/more adds to it. */
#ifndef TESTS_SCRIPT_PACK_BENCH_H
#define TESTS_SCRIPT_PACK_BENCH_H
#include "base/file.h"
#include "base/text.h"
#include "script/check.h"
#include "script/pack_build.h"
#include "script/starter.h"
#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { BENCH_FILE_MAX = 1 << 18, BENCH_FOLDERS = 20 };

typedef struct {
    char folder[64];
    Diagnostics *diagnostics;
    Pack *pack;
} PackBench;

static inline void bench_path(const PackBench *b, const char *file, char path[FILE_PATH_MAX]) {
    Status joined = file_join(path, b->folder, file);
    assert_true(status_ok(&joined));
}

static inline void bench_put(const PackBench *b, const char *file, const char *text) {
    char path[FILE_PATH_MAX], above[FILE_PATH_MAX];
    bench_path(b, file, path);
    snprintf(above, sizeof above, "%.*s", (int)(strrchr(path, '/') - path), path);
    Status made = file_make_folders(above);
    assert_true(status_ok(&made));
    FILE *out = fopen(path, "wb"); /* without the flush that a user's files get */
    assert_non_null(out);
    fputs(text, out);
    fclose(out);
}

/* To be freed; "" when there is no such file. */
static inline char *bench_get(const PackBench *b, const char *file) {
    char path[FILE_PATH_MAX];
    FileBytes bytes;
    bench_path(b, file, path);
    Status got = file_read(path, BENCH_FILE_MAX, &bytes);
    return status_ok(&got) ? bytes.bytes : calloc(1, 1);
}

static inline void bench_copy(const PackBench *b, const char *from, const char *file) {
    FileBytes bytes;
    Status got = file_read(from, BENCH_FILE_MAX, &bytes);
    assert_true(status_ok(&got));
    bench_put(b, file, bytes.bytes);
    file_bytes_free(&bytes);
}

/* Replaces the first occurrence. */
static inline void bench_change(const PackBench *b, const char *file, const char *old,
                                const char *new) {
    char *text = bench_get(b, file), *at = strstr(text, old);
    Text changed = {0};
    if (!at)
        fail_msg("%s does not hold: %s", file, old);
    text_add_bytes(&changed, text, (size_t)(at - text));
    text_add(&changed, new);
    text_add(&changed, at + strlen(old));
    bench_put(b, file, text_string(&changed));
    text_free(&changed);
    free(text);
}

static inline PackBench bench_new(void) {
    PackBench b = {.folder = "/tmp/breakroom_pack_XXXXXX"};
    assert_non_null(mkdtemp(b.folder));
    b.diagnostics = diagnostics_new();
    Status written = starter_write(SOURCE_DIR "/scripts/starter", b.folder, "laundry");
    if (!status_ok(&written))
        fail_msg("%s", written.message);
    bench_copy(&b, SOURCE_DIR "/tests/script/packs/more/threads/ben_tram.lua",
               "threads/ben_tram.lua");
    bench_copy(&b, SOURCE_DIR "/tests/script/packs/more/letters/first.lua", "letters/first.lua");
    return b;
}

static inline void bench_load(PackBench *b) {
    b->pack = pack_load(b->folder, b->diagnostics);
    if (!b->pack)
        diagnostics_print(b->diagnostics, stderr, 0);
    assert_non_null(b->pack);
}

static inline int bench_remove_one(const char *path, const struct stat *about, int type,
                                   struct FTW *walk) {
    (void)about;
    (void)type;
    (void)walk;
    return remove(path);
}

static inline void bench_clear(PackBench *b) {
    nftw(b->folder, bench_remove_one, BENCH_FOLDERS, FTW_DEPTH | FTW_PHYS);
    diagnostics_free(b->diagnostics);
    pack_free(b->pack);
}

#endif
