/* What went wrong in the outside world, as a value that the caller handles.
   Our own bugs are not statuses: they are BUG_IF (status.h), also in release. */
#ifndef BASE_STATUS_H
#define BASE_STATUS_H
#include <stdbool.h>
#include <stddef.h>

typedef enum {
    STATUS_OK = 0,
    STATUS_NOT_FOUND,   /* no such file, pack, run or person */
    STATUS_REFUSED,     /* content we do not accept: damaged, hostile, another version */
    STATUS_BUSY,        /* somebody else holds it */
    STATUS_NO_SPACE,    /* the disk or a quota is full */
    STATUS_READ_ONLY,   /* it may be read but not written */
    STATUS_FAILED,      /* any other failure of a device or the system */
    STATUS_UNSAVED      /* a flush failed: what the file holds is unknown, never retry on it */
} StatusCode;

enum { STATUS_MESSAGE_MAX = 400 };

/* A code and one sentence for the user: what, which, what to do. `message` is "" when ok. */
typedef struct {
    StatusCode code;
    char message[STATUS_MESSAGE_MAX];
} Status;

static inline bool status_ok(const Status *s) {
    return s->code == STATUS_OK;
}
Status status_make(StatusCode code, const char *format, ...) __attribute__((format(printf, 2, 3)));
Status status_good(void);

/* Stops the program (exit 70) with file, line and the broken expectation; kept in release. */
_Noreturn void status_bug(const char *file, int line, const char *what);
#define BUG_IF(condition)                                                                          \
    do {                                                                                           \
        if (condition)                                                                             \
            status_bug(__FILE__, __LINE__, #condition);                                            \
    } while (0)

#endif
