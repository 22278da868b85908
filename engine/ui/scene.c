#include "ui/scene.h"
#include <stdlib.h>
#include <string.h>

void scene_clear(Arrangement *s, int w, int h) {
    s->count = s->spot_count = s->region_count = 0;
    s->w = w;
    s->h = h;
}

void scene_free(Arrangement *s) {
    free(s->items);
    free(s->spots);
    *s = (Arrangement){0};
}

Item *scene_add(Arrangement *s, const Item *item) {
    if (s->count == s->room) {
        s->room = s->room ? s->room * 2 : 256;
        s->items = realloc(s->items, (size_t)s->room * sizeof *s->items);
        BUG_IF(s->items == NULL);
    }
    s->items[s->count] = *item;
    return &s->items[s->count++];
}

Spot *scene_spot(Arrangement *s, const Spot *spot) {
    if (s->spot_count == s->spot_room) {
        s->spot_room = s->spot_room ? s->spot_room * 2 : 32;
        s->spots = realloc(s->spots, (size_t)s->spot_room * sizeof *s->spots);
        BUG_IF(s->spots == NULL);
    }
    s->spots[s->spot_count] = *spot;
    return &s->spots[s->spot_count++];
}

void scene_seal(Arrangement *s) {
    for (int i = 0; i < s->count; i++) {
        Item *it = &s->items[i];
        int whole[] = {(int)it->kind,  it->box.x,     it->box.y,     it->box.w,     it->box.h,
                       it->clip.x,     it->clip.y,    it->clip.w,    it->clip.h,    (int)it->ink,
                       it->radius[0],  it->radius[1], it->radius[2], it->radius[3], it->thick,
                       it->dash,       it->points,    (int)it->style, it->baseline};
        uint64_t h = text_hash(TEXT_HASH_SEED, whole, sizeof whole);
        h = text_hash(h, it->xy, sizeof(float) * 2 * (size_t)it->points);
        h = text_hash(h, &it->content, sizeof it->content);
        it->hash = it->kind == ITEM_TEXT ? text_hash(h, it->text, (size_t)it->bytes) : h;
    }
}

const Spot *scene_find(const Arrangement *s, uint64_t key_hash) {
    for (int i = 0; i < s->spot_count; i++)
        if (s->spots[i].node->key_hash == key_hash)
            return &s->spots[i];
    return NULL;
}

const Spot *scene_at(const Arrangement *s, int x, int y) {
    for (int i = s->spot_count - 1; i >= 0; i--) {
        const Spot *spot = &s->spots[i];
        Box view = spot->region >= 0 ? s->regions[spot->region].view : box_of(0, 0, s->w, s->h);
        if (box_holds(spot->box, x, y) && box_holds(view, x, y))
            return spot;
    }
    return NULL;
}

static int by_hash(const void *a, const void *b) {
    uint64_t x = (*(const Item *const *)a)->hash, y = (*(const Item *const *)b)->hash;
    return x < y ? -1 : x > y;
}

static const Item **sorted(const Arrangement *s) {
    const Item **list = malloc(((size_t)s->count + 1) * sizeof *list);
    BUG_IF(list == NULL);
    for (int i = 0; i < s->count; i++)
        list[i] = &s->items[i];
    qsort(list, (size_t)s->count, sizeof *list, by_hash);
    return list;
}

static long area(Box b) {
    return (long)b.w * b.h;
}

/* Joins with a box it meets, or with the one that grows least when the list is full. */
static int box_join(Box *boxes, int count, int room, Box b) {
    for (int i = 0; i < count; i++) {
        if (!box_meets(boxes[i], b))
            continue;
        Box all = box_around(boxes[i], b);
        boxes[i] = boxes[count - 1];
        return box_join(boxes, count - 1, room, all);
    }
    if (count < room) {
        boxes[count] = b;
        return count + 1;
    }
    int best = 0;
    for (int i = 1; i < count; i++)
        if (area(box_around(boxes[i], b)) - area(boxes[i]) <
            area(box_around(boxes[best], b)) - area(boxes[best]))
            best = i;
    Box all = box_around(boxes[best], b);
    boxes[best] = boxes[count - 1];
    return box_join(boxes, count - 1, room, all);
}

int scene_difference(const Arrangement *before, const Arrangement *after, Box *boxes, int room) {
    const Item **a = sorted(before), **b = sorted(after);
    int i = 0, j = 0, count = 0;
    Box window = box_of(0, 0, after->w, after->h);
    while (i < before->count || j < after->count) {
        const Item *only = NULL;
        if (j == after->count || (i < before->count && a[i]->hash < b[j]->hash))
            only = a[i++];
        else if (i == before->count || a[i]->hash > b[j]->hash)
            only = b[j++];
        else
            i++, j++;
        if (only == NULL)
            continue;
        Box where = box_both(box_both(only->box, only->clip), window);
        if (!box_empty(where))
            count = box_join(boxes, count, room, where);
    }
    free(a);
    free(b);
    return count;
}
