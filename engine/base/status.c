#include "base/status.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

Status status_make(StatusCode code, const char *format, ...) {
    Status s = {.code = code};
    va_list args;
    va_start(args, format);
    vsnprintf(s.message, sizeof s.message, format, args);
    va_end(args);
    return s;
}

Status status_good(void) {
    return (Status){.code = STATUS_OK};
}

void status_bug(const char *file, int line, const char *what) {
    fprintf(stderr, "%s:%d: this should never happen: %s. Please report it with the run file.\n",
            file, line, what);
    exit(70);
}
