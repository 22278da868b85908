#include "base/file_append.h"
#include "base/lock.h"
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct FileAppend {
    int descriptor;
    off_t end;              /* the file is this long, as far as we wrote it */
    atomic_bool is_spoiled; /* set by the thread that flushes */
    char *path;
};

static Status unsaved(const FileAppend *file, int error) {
    return status_make(STATUS_UNSAVED, "%s: could not be put on the disk (%s)", file->path,
                       strerror(error));
}

/* Whether the name still leads to the file that we hold: another instance may have put a new one in
   its place between our opening and our lock. */
static bool is_still_named(int descriptor, const char *path) {
    struct stat held, named;
    return fstat(descriptor, &held) == 0 && lstat(path, &named) == 0 &&
           held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

Status file_append_open(const char *path, FileAppend **out) {
    *out = NULL;
    int descriptor = open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return file_failure(errno, "open", path);
    struct stat info;
    Status status = status_good();
    if (fstat(descriptor, &info) != 0)
        status = file_failure(errno, "look at", path);
    else if (!S_ISREG(info.st_mode))
        status = status_make(STATUS_REFUSED, "%s: is not a plain file", path);
    if (status_ok(&status))
        status = lock_take(descriptor, path);
    if (status_ok(&status) && !is_still_named(descriptor, path))
        status = status_make(STATUS_BUSY, "%s: is being replaced, try again", path);
    /* Asked again: the one who held the lock before us may have written since. */
    if (status_ok(&status) && fstat(descriptor, &info) != 0)
        status = file_failure(errno, "look at", path);
    if (!status_ok(&status)) {
        close(descriptor);
        return status;
    }
    FileAppend *file = malloc(sizeof *file);
    BUG_IF(file == NULL);
    *file = (FileAppend){.descriptor = descriptor, .end = info.st_size, .path = strdup(path)};
    BUG_IF(file->path == NULL);
    *out = file;
    return status;
}

void file_append_close(FileAppend *file) {
    if (file == NULL)
        return;
    close(file->descriptor);
    free(file->path);
    free(file);
}

Status file_append_read(FileAppend *file, size_t size_max, FileBytes *out) {
    *out = (FileBytes){0};
    if ((uint64_t)file->end > size_max)
        return status_make(STATUS_REFUSED, "%s: is %lld bytes, at most %zu are allowed", file->path,
                           (long long)file->end, size_max);
    size_t size = (size_t)file->end;
    char *bytes = malloc(size + 1);
    BUG_IF(bytes == NULL);
    size_t length = 0;
    while (length < size) {
        ssize_t got = pread(file->descriptor, bytes + length, size - length, (off_t)length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            free(bytes);
            return file_failure(got < 0 ? errno : EIO, "read", file->path);
        }
        length += (size_t)got;
    }
    bytes[length] = '\0';
    *out = (FileBytes){.bytes = bytes, .length = length};
    return status_good();
}

static int cut_to(FileAppend *file, off_t length) {
    int result;
    do {
        result = ftruncate(file->descriptor, length);
    } while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

Status file_append_write(FileAppend *file, const void *bytes, size_t length) {
    if (atomic_load(&file->is_spoiled))
        return unsaved(file, EIO);
    const char *at = bytes;
    size_t done = 0;
    while (done < length) {
        ssize_t put = pwrite(file->descriptor, at + done, length - done, file->end + (off_t)done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0) {
            Status failure = file_failure(put < 0 ? errno : ENOSPC, "write", file->path);
            int error = cut_to(file, file->end);
            if (error == 0)
                return failure;
            atomic_store(&file->is_spoiled, true);
            return unsaved(file, error);
        }
        done += (size_t)put;
    }
    file->end += (off_t)length;
    return status_good();
}

Status file_append_flush(FileAppend *file) {
    if (atomic_load(&file->is_spoiled))
        return unsaved(file, EIO);
    if (fdatasync(file->descriptor) == 0)
        return status_good();
    int error = errno;
    atomic_store(&file->is_spoiled, true);
    return unsaved(file, error);
}

Status file_append_cut(FileAppend *file, size_t length) {
    BUG_IF(length > (size_t)file->end);
    if (atomic_load(&file->is_spoiled))
        return unsaved(file, EIO);
    int error = cut_to(file, (off_t)length);
    if (error != 0)
        return file_failure(error, "shorten", file->path);
    file->end = (off_t)length;
    return file_append_flush(file);
}
