#include "base/file.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void file_ignore_signals(void) {
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGXFSZ, &ignore, NULL);
    sigaction(SIGPIPE, &ignore, NULL);
}

void file_hold_standard(void) {
    /* Read-only, so that writing to it fails as it should. open() gives the lowest number that is free. */
    for (int number = STDIN_FILENO; number <= STDERR_FILENO; number++)
        if (fcntl(number, F_GETFD) < 0 && open("/dev/null", O_RDONLY) < 0)
            return;
}

Status file_failure(int error, const char *doing, const char *path) {
    switch (error) {
    case ENOENT:
    case ENOTDIR: return status_make(STATUS_NOT_FOUND, "%s: there is no such file", path);
    case ELOOP: return status_make(STATUS_REFUSED, "%s: is a link, give the file itself", path);
    case EISDIR: return status_make(STATUS_REFUSED, "%s: is a folder, not a file", path);
    case EEXIST: return status_make(STATUS_REFUSED, "%s: is there already, choose another name", path);
    case ENOTEMPTY: return status_make(STATUS_REFUSED, "%s: the folder is not empty", path);
    case ENAMETOOLONG: return status_make(STATUS_REFUSED, "%s: the name is too long", path);
    case ENXIO: return status_make(STATUS_REFUSED, "%s: is not a plain file", path);
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return status_make(STATUS_NO_SPACE, "%s: cannot %s, no space left; free some and try again",
                           path, doing);
    case EROFS:
    case EACCES:
    case EPERM: return status_make(STATUS_READ_ONLY, "%s: cannot %s, no right to it here", path, doing);
    default: return status_make(STATUS_FAILED, "%s: cannot %s: %s", path, doing, strerror(error));
    }
}

/* A file that is to be made is never missing itself; its folder is. */
static Status creating_failure(int error, const char *path) {
    if (error == ENOENT || error == ENOTDIR)
        return status_make(STATUS_NOT_FOUND, "%s: cannot be made, there is no such folder; make it first", path);
    return file_failure(error, "write", path);
}

/* ---- whole files ---- */

static Status read_open_file(int descriptor, const char *path, size_t size_max, FileBytes *out) {
    struct stat info;
    if (fstat(descriptor, &info) != 0)
        return file_failure(errno, "look at", path);
    if (!S_ISREG(info.st_mode))
        return status_make(STATUS_REFUSED, "%s: is not a plain file", path);
    if (info.st_size < 0 || (uint64_t)info.st_size > size_max)
        return status_make(STATUS_REFUSED, "%s: is %lld bytes, at most %zu are allowed", path,
                           (long long)info.st_size, size_max);
    size_t size = (size_t)info.st_size;
    char *bytes = malloc(size + 1);
    if (bytes == NULL)
        return status_make(STATUS_FAILED, "%s: not enough memory to read it", path);
    size_t length = 0;
    while (length < size) {
        ssize_t got = read(descriptor, bytes + length, size - length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            Status failure = file_failure(errno, "read", path);
            free(bytes);
            return failure;
        }
        if (got == 0)
            break;
        length += (size_t)got;
    }
    bytes[length] = '\0';
    *out = (FileBytes){.bytes = bytes, .length = length};
    return status_good();
}

Status file_read(const char *path, size_t size_max, FileBytes *out) {
    *out = (FileBytes){0};
    /* Non-blocking: opening a pipe must not wait for somebody to write into it. */
    int descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return file_failure(errno, "read", path);
    Status status = read_open_file(descriptor, path, size_max, out);
    close(descriptor);
    return status;
}

void file_bytes_free(FileBytes *bytes) {
    free(bytes->bytes);
    *bytes = (FileBytes){0};
}

static Status write_all(int descriptor, const char *path, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t put = write(descriptor, bytes, length);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return file_failure(errno, "write", path);
        bytes += put;
        length -= (size_t)put;
    }
    return status_good();
}

static Status write_and_sync(int descriptor, const char *path, const char *bytes, size_t length) {
    Status status = write_all(descriptor, path, bytes, length);
    if (status_ok(&status) && fsync(descriptor) != 0)
        status = file_failure(errno, "write", path);
    return status;
}

/* Writes the temporary of `path`; its name is put into `part`. Nothing is left behind on failure. */
static Status write_part(const char *path, const void *bytes, size_t length, char part[FILE_PATH_MAX]) {
    int size = snprintf(part, FILE_PATH_MAX, "%s.%ld.part", path, (long)getpid());
    if (size < 0 || size >= FILE_PATH_MAX)
        return file_failure(ENAMETOOLONG, "write", path);
    unlink(part);
    int descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return creating_failure(errno, path);
    Status status = write_and_sync(descriptor, path, bytes, length);
    if (close(descriptor) != 0 && status_ok(&status))
        status = file_failure(errno, "write", path);
    if (!status_ok(&status))
        unlink(part);
    return status;
}

/* What is no file of its own cannot be replaced by one: `/dev/null`, `/dev/stdout`, a pipe of the shell. */
static Status write_into(const char *path, const char *bytes, size_t length) {
    /* Non-blocking for the opening only: a pipe that nobody reads is refused, not waited for. */
    int descriptor = open(path, O_WRONLY | O_TRUNC | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return file_failure(errno, "write", path);
    fcntl(descriptor, F_SETFL, 0);
    Status status = write_all(descriptor, path, bytes, length);
    if (close(descriptor) != 0 && status_ok(&status))
        status = file_failure(errno, "write", path);
    return status;
}

Status file_write(const char *path, const void *bytes, size_t length) {
    char part[FILE_PATH_MAX];
    FileInfo there;
    Status look = file_look(path, &there);
    if (status_ok(&look) && there.kind == FILE_OTHER)
        return write_into(path, bytes, length);
    Status status = write_part(path, bytes, length, part);
    if (!status_ok(&status))
        return status;
    if (rename(part, path) != 0) {
        status = file_failure(errno, "write", path);
        unlink(part);
        return status;
    }
    return file_sync_folder_of(path);
}

Status file_write_new(const char *path, const void *bytes, size_t length) {
    char part[FILE_PATH_MAX];
    Status status = write_part(path, bytes, length, part);
    if (!status_ok(&status))
        return status;
    /* link() never replaces; where the file system has no links, look first and rename. */
    int error = link(part, path) == 0 ? 0 : errno;
    if (error == EPERM || error == ENOTSUP || error == ENOSYS)
        error = file_exists(path) ? EEXIST : rename(part, path) == 0 ? 0 : errno;
    unlink(part);
    if (error != 0)
        return file_failure(error, "write", path);
    return file_sync_folder_of(path);
}

/* ---- names ---- */

Status file_look(const char *path, FileInfo *out) {
    struct stat info;
    *out = (FileInfo){.kind = FILE_OTHER};
    if (lstat(path, &info) != 0)
        return file_failure(errno, "look at", path);
    *out = (FileInfo){
        .kind = S_ISREG(info.st_mode) ? FILE_PLAIN : S_ISDIR(info.st_mode) ? FILE_FOLDER : FILE_OTHER,
        .size = info.st_size,
        .modified_s = info.st_mtim.tv_sec,
        .modified_ns = info.st_mtim.tv_nsec,
    };
    return status_good();
}

bool file_exists(const char *path) {
    struct stat info;
    return lstat(path, &info) == 0;
}

bool file_is_plain(const char *path) {
    struct stat info;
    return lstat(path, &info) == 0 && S_ISREG(info.st_mode);
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static Status read_names(DIR *folder, const char *path, FileList *out) {
    int room = 0;
    for (;;) {
        errno = 0;
        const struct dirent *entry = readdir(folder);
        if (entry == NULL && errno != 0)
            return file_failure(errno, "list", path);
        if (entry == NULL)
            return status_good();
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        if (out->count == FILE_LIST_MAX)
            return status_make(STATUS_REFUSED, "%s: holds more than %d files", path, FILE_LIST_MAX);
        if (out->count == room) {
            room = room == 0 ? 32 : room * 2;
            char **names = realloc(out->names, (size_t)room * sizeof *names);
            if (names == NULL)
                return file_failure(ENOMEM, "list", path);
            out->names = names;
        }
        char *name = strdup(entry->d_name);
        if (name == NULL)
            return file_failure(ENOMEM, "list", path);
        out->names[out->count++] = name;
    }
}

Status file_list(const char *folder, FileList *out) {
    *out = (FileList){0};
    DIR *open_folder = opendir(folder);
    if (open_folder == NULL)
        return errno == ENOTDIR ? status_make(STATUS_REFUSED, "%s: is not a folder", folder)
                                : file_failure(errno, "list", folder);
    Status status = read_names(open_folder, folder, out);
    closedir(open_folder);
    if (!status_ok(&status))
        file_list_free(out);
    else if (out->count > 1)
        qsort(out->names, (size_t)out->count, sizeof *out->names, compare_names);
    return status;
}

void file_list_free(FileList *list) {
    for (int i = 0; i < list->count; i++)
        free(list->names[i]);
    free(list->names);
    *list = (FileList){0};
}

static Status make_folder(const char *folder) {
    struct stat info;
    if (mkdir(folder, 0700) == 0)
        return file_sync_folder_of(folder);
    int error = errno;
    /* A folder above that may not be written (or is read-only) is no failure when it is there. */
    if (stat(folder, &info) == 0)
        return S_ISDIR(info.st_mode)
                   ? status_good()
                   : status_make(STATUS_REFUSED, "%s: is there and is not a folder", folder);
    return file_failure(error, "make the folder", folder);
}

Status file_make_folders(const char *folder) {
    char path[FILE_PATH_MAX];
    size_t length = strlen(folder);
    if (length == 0 || length >= sizeof path)
        return file_failure(length == 0 ? ENOENT : ENAMETOOLONG, "make the folder", folder);
    memcpy(path, folder, length + 1);
    for (size_t i = 1; i < length; i++) {
        if (path[i] != '/' || path[i - 1] == '/')
            continue;
        path[i] = '\0';
        Status status = make_folder(path);
        if (!status_ok(&status))
            return status;
        path[i] = '/';
    }
    return make_folder(path);
}

Status file_remove(const char *path) {
    if (remove(path) != 0)
        return file_failure(errno, "remove", path);
    return file_sync_folder_of(path);
}

Status file_rename(const char *from, const char *to) {
    if (rename(from, to) != 0)
        return file_failure(errno, "rename", from);
    return file_sync_folder_of(to);
}

Status file_join(char out[FILE_PATH_MAX], const char *folder, const char *name) {
    int size = snprintf(out, FILE_PATH_MAX, "%s/%s", folder, name);
    if (size < 0 || size >= FILE_PATH_MAX)
        return file_failure(ENAMETOOLONG, "use", name);
    return status_good();
}

Status file_sync_folder_of(const char *path) {
    char folder[FILE_PATH_MAX];
    const char *slash = strrchr(path, '/');
    size_t length = slash == NULL ? 0 : (size_t)(slash - path);
    if (length >= sizeof folder)
        return file_failure(ENAMETOOLONG, "write", path);
    memcpy(folder, path, length);
    folder[length] = '\0';
    const char *name = slash == NULL ? "." : length == 0 ? "/" : folder;
    int descriptor = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    /* A folder that may be entered but not read cannot be flushed by us; the rename itself went well. */
    if (descriptor < 0 && errno == EACCES)
        return status_good();
    if (descriptor < 0)
        return file_failure(errno, "write", name);
    int error = fsync(descriptor) == 0 ? 0 : errno;
    close(descriptor);
    /* Some file systems cannot flush a folder and say so; there is nothing more to be done there. */
    if (error != 0 && error != EINVAL && error != ENOTSUP)
        return file_failure(error, "write", name);
    return status_good();
}
