/* How far a long piece of work is, on stderr, once it has lasted for a second. */
#ifndef APP_PROGRESS_H
#define APP_PROGRESS_H
#include <stdint.h>

typedef struct {
    const char *command;
    int64_t began_ms, said_ms; /* 0: nothing was said yet */
    int32_t before;            /* done by earlier pieces of the same work */
    int32_t count;             /* of all pieces; 0: of the piece that reports */
} Progress;

Progress progress_begin(const char *command);
/* Fits BatchWatch.progress; context: Progress *. */
void progress_say(void *context, int32_t done, int32_t count);
double progress_seconds(const Progress *progress);

#endif
