#include "sim/digest.h"
#include <string.h>

enum { FOLD = 16, SPIN = 23, CELL_GLOBAL, CELL_PERSON, CELL_ISSUES, CELL_TIE16, CELL_TIE32 };
static const uint64_t prime = 0x9e3779b97f4a7c15u;

static uint64_t stir(uint64_t h, uint64_t v) {
    h = (h ^ v) * prime;
    return h ^ h >> SPIN;
}

static uint64_t stir_bytes(uint64_t h, const void *data, size_t bytes) {
    const unsigned char *p = data;
    for (; bytes >= sizeof(uint64_t); bytes -= sizeof(uint64_t), p += sizeof(uint64_t)) {
        uint64_t v;
        memcpy(&v, p, sizeof v);
        h = stir(h, v);
    }
    for (; bytes; bytes--, p++)
        h = stir(h, *p);
    return h;
}

static uint16_t fold(uint64_t h) {
    h ^= h >> (FOLD + FOLD);
    return (uint16_t)(h ^ h >> FOLD);
}

uint64_t digest_world(const World *w) {
    return stir_bytes(stir_bytes(0, w, sizeof *w), w->cells, (size_t)w->at[AT_SAID]);
}

uint64_t digest_model(const World *w) {
    return stir_bytes(stir_bytes(0, w, sizeof *w), w->cells, (size_t)w->at[AT_STORY]);
}

typedef struct {
    const char *name;
    size_t offset, bytes; /* of a global in World */
    int32_t shape;        /* CELL_… */
    int32_t column;
} Part;

static const Part parts[] = {
#define X(name) {#name, offsetof(World, name), sizeof(int32_t), CELL_GLOBAL, 0},
    WORLD_SCALARS(X)
#undef X
#define X(name, count) {#name, offsetof(World, name), sizeof(int32_t) * (count), CELL_GLOBAL, 0},
    WORLD_ARRAYS(X)
#undef X
#define X(name) {#name, 0, 0, CELL_PERSON, AT_PERSON_##name},
    PERSON_COLUMNS(X)
#undef X
#define X(name) {#name, 0, 0, CELL_ISSUES, AT_ISSUE_##name},
    ISSUE_COLUMNS(X)
#undef X
#define X(name) {#name, 0, 0, CELL_TIE16, AT_TIE_##name},
    TIE_COLUMNS(X)
#undef X
#define X(name) {#name, 0, 0, CELL_TIE32, AT_TIE_##name},
    TIE_HOURS(X)
#undef X
    {"story", 0, 0, CELL_GLOBAL, AT_STORY},
    {"said", 0, 0, CELL_GLOBAL, AT_SAID},
    {"scene", 0, 0, CELL_GLOBAL, AT_SCENE},
};
enum { PART_COUNT = sizeof parts / sizeof *parts };

int32_t digest_parts(void) {
    return PART_COUNT;
}
const char *digest_part_name(int32_t part) {
    return parts[part].name;
}

bool digest_part_is_column(int32_t part) {
    return parts[part].shape != CELL_GLOBAL;
}

/* Bytes of one person's row in a column. */
static size_t row_bytes(const World *w, const Part *p) {
    switch (p->shape) {
    case CELL_PERSON: return sizeof(int32_t);
    case CELL_ISSUES: return sizeof(int32_t) * ISSUES_MAX;
    case CELL_TIE16: return sizeof(uint16_t) * (size_t)w->n;
    case CELL_TIE32: return sizeof(int32_t) * (size_t)w->n;
    default: return 0;
    }
}

static const void *part_data(const World *w, const Part *p, size_t *bytes) {
    if (p->shape != CELL_GLOBAL) {
        *bytes = row_bytes(w, p) * (size_t)w->n;
        return world_cells(w, (WorldColumn)p->column);
    }
    if (p->bytes) {
        *bytes = p->bytes;
        return (const char *)w + p->offset;
    }
    *bytes = (size_t)(w->at[p->column + 1] - w->at[p->column]);
    return world_cells(w, (WorldColumn)p->column);
}

uint16_t digest_part(const World *w, int32_t part) {
    size_t bytes;
    const void *data = part_data(w, &parts[part], &bytes);
    return fold(stir_bytes((uint64_t)part, data, bytes));
}

uint16_t digest_person(const World *w, int32_t i) {
    uint64_t h = (uint64_t)(uint32_t)i;
    for (int32_t part = 0; part < PART_COUNT; part++) {
        size_t bytes = row_bytes(w, &parts[part]);
        if (bytes)
            h = stir_bytes(h, (const char *)world_cells(w, (WorldColumn)parts[part].column) + bytes * (size_t)i, bytes);
    }
    return fold(h);
}

void digest_difference(const World *a, const World *b, int32_t *part, int32_t *person) {
    *part = *person = NOBODY;
    for (int32_t p = 0; p < PART_COUNT && *part == NOBODY; p++) {
        size_t bytes;
        const char *x = part_data(a, &parts[p], &bytes), *y = part_data(b, &parts[p], &bytes);
        if (!memcmp(x, y, bytes))
            continue;
        *part = p;
        size_t row = row_bytes(a, &parts[p]);
        for (int32_t i = 0; row && i < a->n && *person == NOBODY; i++)
            if (memcmp(x + row * (size_t)i, y + row * (size_t)i, row))
                *person = i;
    }
}
