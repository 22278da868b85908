#include "script/locator.h"
#include "base/status.h"
#include "script/locator_scan.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    char *file, *source;
    size_t length;
} Source;

/* Diagnostics come file by file: only the last scan is kept. */
struct Locator {
    Source *sources;
    size_t count, room;
    size_t scanned; /* index of the source that `scan` is of */
    LocatorScan *scan;
};

Locator *locator_new(void) {
    return calloc(1, sizeof(Locator));
}

void locator_free(Locator *locator) {
    if (!locator)
        return;
    for (size_t i = 0; i < locator->count; i++) {
        free(locator->sources[i].file);
        free(locator->sources[i].source);
    }
    free(locator->sources);
    locator_scan_free(locator->scan);
    free(locator);
}

static char *copy_bytes(const char *bytes, size_t length) {
    char *copy = malloc(length + 1);
    if (copy) {
        memcpy(copy, bytes, length);
        copy[length] = '\0';
    }
    return copy;
}

bool locator_add(Locator *locator, const char *file, const char *source, size_t length) {
    if (locator->count == locator->room) {
        size_t room = locator->room ? locator->room * 2 : 16;
        Source *more = realloc(locator->sources, room * sizeof *more);
        if (!more)
            return false;
        locator->sources = more;
        locator->room = room;
    }
    Source one = {copy_bytes(file, strlen(file)), copy_bytes(source, length), length};
    if (!one.file || !one.source) {
        free(one.file);
        free(one.source);
        return false;
    }
    locator->sources[locator->count++] = one;
    return true;
}

/* The scan is a cache: asking a locator changes nothing that can be seen. The last of two files of
   one name is meant. */
static LocatorScan *scan_of(Locator *locator, const char *file) {
    if (locator->scan && strcmp(locator->sources[locator->scanned].file, file) == 0)
        return locator->scan;
    for (size_t i = locator->count; i-- > 0;) {
        const Source *source = &locator->sources[i];
        if (strcmp(source->file, file) != 0)
            continue;
        locator_scan_free(locator->scan);
        locator->scan = locator_scan_new(source->source, source->length);
        locator->scanned = i;
        return locator->scan;
    }
    return NULL;
}

int locator_line(const Locator *locator, const Value *value) {
    if (!locator || !value)
        return 0;
    LocatorScan *scan = scan_of((Locator *)locator, value_file(value));
    if (!scan)
        return 0;
    const Value *path[VALUE_DEPTH_MAX + 2];
    size_t depth = 0;
    for (; value_parent(value) && depth < VALUE_DEPTH_MAX + 2; value = value_parent(value))
        path[depth++] = value;
    int node = locator_scan_root(scan);
    while (depth-- > 0) {
        const Value *step = path[depth];
        int child = locator_scan_child(scan, node, value_key(step), value_key_length(step),
                                       value_index(step));
        if (child < 0) /* computed: the line of where its table was made */
            return locator_scan_line(scan, locator_scan_holder(scan, node));
        node = child;
    }
    return locator_scan_line(scan, node);
}
