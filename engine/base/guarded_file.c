#include "base/guarded_file.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static Status open_failure(void) {
    switch (errno) {
    case ENOENT: return status_make(STATUS_NOT_FOUND, "does not exist");
    case ELOOP:
    case EMLINK:
        return status_make(STATUS_REFUSED,
                           "is a link, which is never followed; put the file itself here");
    case ENOTDIR: return status_make(STATUS_REFUSED, "is no folder, or a link to one");
    case ENXIO:
    case ENODEV: return status_make(STATUS_REFUSED, "is no plain file; put a text file here");
    default: return status_make(STATUS_FAILED, "cannot be opened: %s", strerror(errno));
    }
}

/* Opens each part of the path in turn, so that no folder on the way may be a link either. The
   folder itself is the user's own word and may be one. Returns -1 with errno. */
static int open_below(const char *folder, const char *path, int last_flags) {
    int at = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    while (at >= 0 && *path) {
        size_t length = strcspn(path, "/");
        char name[256];
        if (length == 0 || length >= sizeof name || (length == 2 && memcmp(path, "..", 2) == 0)) {
            close(at);
            errno = ENOENT;
            return -1;
        }
        memcpy(name, path, length);
        name[length] = '\0';
        path += length + (path[length] == '/');
        int flags = *path ? O_DIRECTORY : last_flags;
        int next = openat(at, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags);
        int reason = errno;
        close(at);
        errno = reason;
        at = next;
    }
    return at;
}

static Status read_whole(int fd, size_t most_bytes, char **bytes, size_t *length) {
    struct stat about;
    if (fstat(fd, &about) != 0)
        return status_make(STATUS_FAILED, "cannot be examined: %s", strerror(errno));
    if (!S_ISREG(about.st_mode))
        return status_make(STATUS_REFUSED, "is no plain file; put a text file here");
    if (about.st_size < 0 || (uintmax_t)about.st_size > most_bytes)
        return status_make(STATUS_REFUSED, "is larger than %zu KB; split it", most_bytes / 1024);
    size_t size = (size_t)about.st_size, have = 0;
    char *buffer = malloc(size + 1);
    if (!buffer)
        return status_make(STATUS_FAILED, "cannot be read: the computer has no memory left");
    while (have < size) { /* what grows meanwhile is read next time, what shrinks is short */
        ssize_t got = read(fd, buffer + have, size - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            Status failed = status_make(STATUS_FAILED, "cannot be read: %s", strerror(errno));
            free(buffer);
            return failed;
        }
        if (got == 0)
            break;
        have += (size_t)got;
    }
    buffer[have] = '\0';
    *bytes = buffer;
    *length = have;
    return status_good();
}

Status guarded_file_read(const char *folder, const char *path, size_t most_bytes, char **bytes,
                         size_t *length) {
    *bytes = NULL;
    *length = 0;
    int fd = open_below(folder, path, 0);
    if (fd < 0)
        return open_failure();
    Status read = read_whole(fd, most_bytes, bytes, length);
    close(fd);
    return read;
}

static GuardedKind kind_of(int folder, const char *name) {
    struct stat about;
    if (fstatat(folder, name, &about, AT_SYMLINK_NOFOLLOW) != 0)
        return GUARDED_OTHER;
    if (S_ISREG(about.st_mode))
        return GUARDED_FILE;
    if (S_ISDIR(about.st_mode))
        return GUARDED_FOLDER;
    return S_ISLNK(about.st_mode) ? GUARDED_LINK : GUARDED_OTHER;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const GuardedEntry *)a)->name, ((const GuardedEntry *)b)->name);
}

static Status list_entries(DIR *dir, size_t most, GuardedEntry **entries, size_t *count) {
    size_t room = 0;
    for (struct dirent *one; (one = readdir(dir)) != NULL;) {
        if (strcmp(one->d_name, ".") == 0 || strcmp(one->d_name, "..") == 0)
            continue;
        if (*count >= most)
            return status_make(STATUS_REFUSED,
                               "and what stands before it hold too many files; remove some");
        if (*count == room) {
            room = room ? room * 2 : 32;
            GuardedEntry *more = realloc(*entries, room * sizeof *more);
            if (!more)
                return status_make(STATUS_FAILED,
                                   "cannot be read: the computer has no memory left");
            *entries = more;
        }
        size_t size = strlen(one->d_name) + 1;
        char *name = malloc(size);
        if (!name)
            return status_make(STATUS_FAILED, "cannot be read: the computer has no memory left");
        memcpy(name, one->d_name, size);
        (*entries)[(*count)++] = (GuardedEntry){name, kind_of(dirfd(dir), name)};
    }
    if (*count)
        qsort(*entries, *count, sizeof **entries, by_name);
    return status_good();
}

Status guarded_folder_list(const char *folder, const char *path, size_t most,
                           GuardedEntry **entries, size_t *count) {
    *entries = NULL;
    *count = 0;
    int fd = open_below(folder, path, O_DIRECTORY);
    if (fd < 0)
        return open_failure();
    DIR *dir = fdopendir(fd);
    if (!dir) {
        close(fd);
        return status_make(STATUS_FAILED, "cannot be read");
    }
    Status listed = list_entries(dir, most, entries, count);
    closedir(dir);
    if (!status_ok(&listed)) {
        guarded_entries_free(*entries, *count);
        *entries = NULL;
        *count = 0;
    }
    return listed;
}

void guarded_entries_free(GuardedEntry *entries, size_t count) {
    for (size_t i = 0; i < count; i++)
        free(entries[i].name);
    free(entries);
}
