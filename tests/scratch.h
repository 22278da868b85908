/* A folder of its own for a test that touches files, and raw access to what stands in it, past the
   code under test. Failing to set the stage fails the test. */
#ifndef TESTS_SCRATCH_H
#define TESTS_SCRATCH_H
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
    char folder[1000];
    char path[3][1400]; /* see scratch_path */
    int next;
} Scratch;

static inline void scratch_open(Scratch *scratch) {
    const char *work = getenv("WORK"); /* the test's own folder */
    *scratch = (Scratch){0};
    snprintf(scratch->folder, sizeof scratch->folder, "%.900s/XXXXXX", work == NULL ? "/tmp" : work);
    assert_non_null(mkdtemp(scratch->folder));
}

static inline void scratch_remove(const char *path) {
    DIR *folder = opendir(path);
    for (struct dirent *entry; folder != NULL && (entry = readdir(folder)) != NULL;) {
        char below[2000];
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        if (strlen(path) + strlen(entry->d_name) + 2 > sizeof below)
            continue;
        strcat(strcat(strcpy(below, path), "/"), entry->d_name);
        struct stat info;
        if (lstat(below, &info) == 0 && S_ISDIR(info.st_mode))
            scratch_remove(below);
        else
            unlink(below);
    }
    if (folder != NULL)
        closedir(folder);
    rmdir(path);
}

static inline void scratch_close(Scratch *scratch) {
    scratch_remove(scratch->folder);
}

/* The path of a name in the folder; good until the third call after. */
static inline const char *scratch_path(Scratch *scratch, const char *name) {
    char *path = scratch->path[scratch->next++ % 3];
    assert_true(strlen(scratch->folder) + strlen(name) + 2 <= sizeof scratch->path[0]);
    strcat(strcat(strcpy(path, scratch->folder), "/"), name);
    return path;
}

static inline void scratch_put(const char *path, const void *bytes, size_t length) {
    int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    assert_true(descriptor >= 0);
    assert_int_equal(write(descriptor, bytes, length), (ssize_t)length);
    close(descriptor);
}

/* What a file holds, closed with 0; freed by the caller. NULL when there is none. */
static inline char *scratch_get(const char *path, size_t *length) {
    struct stat info;
    int descriptor = open(path, O_RDONLY);
    if (length != NULL)
        *length = 0;
    if (descriptor < 0)
        return NULL;
    assert_int_equal(fstat(descriptor, &info), 0);
    char *bytes = malloc((size_t)info.st_size + 1);
    assert_non_null(bytes);
    assert_int_equal(read(descriptor, bytes, (size_t)info.st_size), (ssize_t)info.st_size);
    close(descriptor);
    bytes[info.st_size] = '\0';
    if (length != NULL)
        *length = (size_t)info.st_size;
    return bytes;
}

static inline void scratch_expect(const char *path, const char *text) {
    char *bytes = scratch_get(path, NULL);
    assert_non_null(bytes);
    assert_string_equal(bytes, text);
    free(bytes);
}

#endif
