#include "base/lock.h"
#include "base/file.h"
#include <errno.h>
#include <sys/file.h>

Status lock_take(int descriptor, const char *path) {
    int result;
    do {
        result = flock(descriptor, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    if (result == 0)
        return status_good();
    if (errno == EWOULDBLOCK)
        return status_make(STATUS_BUSY, "%s: open in another window, close it there first", path);
    /* A file system without locks (some network ones): a second instance goes unnoticed there, which is
       better than not to play at all. */
    if (errno == ENOLCK || errno == ENOTSUP || errno == ENOSYS)
        return status_good();
    return file_failure(errno, "lock", path);
}
