/* Preloaded into the player: keeps back what is written to a run until it is flushed, so that kill -9
   does what a power cut does. Without it a missing flush cannot be seen: the system writes what a killed
   program left.
   HOLD=tear       half of each write reaches the disk at once, as a system may do on its own
   HOLD=noflush    fdatasync does nothing and says it did: the test must notice
   HOLD=fail:N     the Nth fdatasync fails and drops what it held, as Linux does
   HOLD=failall:N  and so do all after it, and every fsync
   HOLD=failnext:N and so does the next fsync, then all is well again
   HOLD_LOG=FILE   one word for each call, in order */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

typedef struct Held {
    struct Held *next;
    off_t offset;
    size_t length;
    char bytes[];
} Held;

enum { DESCRIPTORS = 64 };
static Held *held[DESCRIPTORS];      /* oldest first */
static off_t position[DESCRIPTORS];  /* of write() */
static int flush_count;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off_t offset);
int ftruncate64(int descriptor, off_t length);

static int is_mode(const char *mode) {
    const char *value = getenv("HOLD");
    return value != NULL && strncmp(value, mode, strlen(mode)) == 0;
}

static void note(const char *what) {
    const char *path = getenv("HOLD_LOG");
    if (path == NULL)
        return;
    char line[64];
    int length = snprintf(line, sizeof line, "%s\n", what);
    int log = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    ssize_t written = REAL(write)(log, line, (size_t)length);
    (void)written;
    REAL(close)(log);
}

static int is_run(int descriptor) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (descriptor < 3 || descriptor >= DESCRIPTORS || length <= 0)
        return 0;
    path[length] = '\0';
    return strstr(path, ".run") != NULL;
}

static void hold(int descriptor, const void *bytes, size_t length, off_t offset) {
    Held *item = malloc(sizeof *item + length);
    *item = (Held){.offset = offset, .length = length};
    memcpy(item->bytes, bytes, length);
    Held **end = &held[descriptor];
    while (*end != NULL)
        end = &(*end)->next;
    *end = item;
    if (is_mode("tear")) {
        ssize_t written = REAL(pwrite)(descriptor, bytes, length / 2, offset);
        (void)written;
    }
}

/* Lets go of all that is held, to the disk or into nothing. */
static void release(int descriptor, int to_disk) {
    while (held[descriptor] != NULL) {
        Held *item = held[descriptor];
        held[descriptor] = item->next;
        if (to_disk) {
            ssize_t written = REAL(pwrite)(descriptor, item->bytes, item->length, item->offset);
            (void)written;
        }
        free(item);
    }
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
    if (!is_run(descriptor))
        return REAL(pwrite)(descriptor, bytes, length, offset);
    pthread_mutex_lock(&mutex);
    note("pwrite");
    hold(descriptor, bytes, length, offset);
    pthread_mutex_unlock(&mutex);
    return (ssize_t)length;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off_t offset) {
    return pwrite(descriptor, bytes, length, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
    if (descriptor == 1)
        note("show");
    if (!is_run(descriptor))
        return REAL(write)(descriptor, bytes, length);
    pthread_mutex_lock(&mutex);
    note("write");
    hold(descriptor, bytes, length, position[descriptor]);
    position[descriptor] += (off_t)length;
    pthread_mutex_unlock(&mutex);
    return (ssize_t)length;
}

int ftruncate(int descriptor, off_t length) {
    if (is_run(descriptor)) {
        note("ftruncate");
        pthread_mutex_lock(&mutex);
        release(descriptor, 1);
        pthread_mutex_unlock(&mutex);
    }
    return REAL(ftruncate)(descriptor, length);
}

int ftruncate64(int descriptor, off_t length) {
    return ftruncate(descriptor, length);
}

static int fails_now(int is_data) {
    const char *value = getenv("HOLD");
    if (is_data)
        flush_count++;
    if (is_mode("failall:"))
        return flush_count >= atoi(value + 8);
    if (is_mode("failnext:") && !is_data && flush_count == atoi(value + 9))
        return flush_count++ > 0; /* once: the count has moved on */
    if (is_mode("failnext:"))
        return is_data && flush_count == atoi(value + 9);
    return is_mode("fail:") && is_data && flush_count == atoi(value + 5);
}

static int flush(int descriptor, const char *name, int is_data, int (*real)(int)) {
    if (is_mode("tear"))
        usleep(300); /* a window in which the kill finds half a line */
    pthread_mutex_lock(&mutex);
    note(name);
    int is_failing = fails_now(is_data);
    if (is_run(descriptor) && !(is_data && is_mode("noflush")))
        release(descriptor, !is_failing);
    pthread_mutex_unlock(&mutex);
    if (is_failing) {
        errno = EIO;
        return -1;
    }
    return real(descriptor);
}

int fdatasync(int descriptor) {
    return flush(descriptor, "fdatasync", 1, REAL(fdatasync));
}

int fsync(int descriptor) {
    return flush(descriptor, is_run(descriptor) ? "fsync" : "fsync-folder", 0, REAL(fsync));
}

int close(int descriptor) {
    if (descriptor >= 0 && descriptor < DESCRIPTORS) {
        pthread_mutex_lock(&mutex);
        release(descriptor, 0);
        position[descriptor] = 0;
        pthread_mutex_unlock(&mutex);
    }
    return REAL(close)(descriptor);
}

int link(const char *from, const char *to) {
    note("link");
    return REAL(link)(from, to);
}

int rename(const char *from, const char *to) {
    note("rename");
    return REAL(rename)(from, to);
}
