#include "view/catalog.h"
#include "base/file.h"
#include "view/catalog_inside.h"
#include <stdlib.h>
#include <string.h>

int catalog_compare(const char *context, const char *id, const Entry *entry) {
    int order = strcmp(context, entry->context);
    return order ? order : strcmp(id, entry->id);
}

static const Entry *find(const Catalog *c, const char *context, const char *id) {
    int32_t low = 0, high = c->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        int order = catalog_compare(context, id, &c->entry[middle]);
        if (!order)
            return &c->entry[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

const char *tr(const Catalog *c, const char *context, const char *english) {
    if (!c || !*english)
        return english;
    if (c->pseudo)
        return pseudo_text(c->pseudo, english);
    const Entry *entry = find(c, context, english);
    return entry ? entry->form[0] : english;
}

const char *trn(const Catalog *c, const char *context, const char *one, const char *other, int64_t n) {
    const char *english = n == 1 ? one : other;
    if (!c)
        return english;
    if (c->pseudo)
        return pseudo_text(c->pseudo, english);
    const Entry *entry = find(c, context, one);
    const char *form = entry && c->rule ? entry->form[c->rule->which(n < 0 ? -n : n)] : NULL;
    return form ? form : english;
}

Catalog *catalog_pseudo(void) {
    Catalog *c = calloc(1, sizeof *c);
    if (!c || !(c->pseudo = pseudo_new())) {
        free(c);
        return NULL;
    }
    return c;
}

void catalog_free(Catalog *c) {
    if (!c)
        return;
    for (int32_t i = 0; i < c->count; i++) {
        free(c->entry[i].context);
        free(c->entry[i].id);
        for (int32_t f = 0; f < CATALOG_FORMS_MAX; f++)
            free(c->entry[i].form[f]);
    }
    free(c->entry);
    pseudo_free(c->pseudo);
    free(c);
}

int32_t catalog_count(const Catalog *c) {
    return c ? c->count : 0;
}

Status catalog_load(const char *path, Diagnostics *diagnostics, Catalog **out) {
    FileBytes file;
    *out = NULL;
    Status status = file_read(path, CATALOG_BYTES_MAX, &file);
    if (!status_ok(&status))
        return status;
    *out = catalog_read(path, file.bytes, file.length, diagnostics);
    file_bytes_free(&file);
    return *out ? status_good() : status_make(STATUS_REFUSED, "%s holds no language that can be used", path);
}
