/* SLOT_PICTURE: one drawn room or portrait under everything, and over it what is text: where and
   when, and the names over the heads. */
#include "ui/place.h"
#include <string.h>

static uint64_t add_text(uint64_t h, const char *text) {
    return text_hash(h, text, strlen(text) + 1);
}

static uint64_t picture_hash(const Layout *l, const Node *subject, const Node *portrait, Box b) {
    const Theme *th = l->th;
    int what[] = {b.w, b.h, (int)th->paper, (int)th->a, (int)th->b, (int)th->key};
    uint64_t h = text_hash(TEXT_HASH_SEED, what, sizeof what);
    h = add_text(h, subject->id);
    for (const Node *c = subject->child; c != NULL; c = c->next) {
        int seat[] = {c->level, (int)c->band, (int)c->manner, (int)c->flags};
        h = text_hash(add_text(h, c->id), seat, sizeof seat);
    }
    if (portrait) {
        int bearing[] = {(int)portrait->band, (int)portrait->manner};
        h = text_hash(add_text(h, portrait->id), bearing, sizeof bearing);
    }
    return h;
}

static const Node *in_slot(const Tree *t, Role role) {
    for (const Node *n = tree_root(t)->child; n != NULL; n = n->next)
        if (n->slot == SLOT_PICTURE && n->role == role)
            return n;
    return NULL;
}

typedef struct {
    Box taken[32];
    int count;
} Labels;

/* Up past the labels that are there already; where there is no more room, down. */
static int free_y(const Labels *labels, Box b, int top) {
    for (int pass = 0; pass < 2; pass++) {
        int step = pass == 0 ? -(b.h + 2) : b.h + 2;
        Box at = b;
        for (int tries = 0; tries < 8 && at.y >= top; tries++, at.y += step) {
            bool clear = true;
            for (int i = 0; i < labels->count; i++)
                clear = clear && !box_meets(labels->taken[i], at);
            if (clear)
                return at.y;
        }
    }
    return b.y;
}

static void name_label(Layout *l, const Node *seat, Box head, Box all, Labels *labels) {
    int pad = lay_u(l, 1), h = fonts_line(l->f, STYLE_NAME) * 5 / 4;
    int w = fonts_word(l->f, STYLE_NAME, seat->label, strlen(seat->label)) + 2 * pad;
    int x = head.x + head.w / 2 - w / 2, y = head.y - h - lay_u(l, .6f);
    x = x < all.x + 2 ? all.x + 2 : x + w > all.x + all.w - 2 ? all.x + all.w - 2 - w : x;
    y = y < all.y + 2 ? all.y + 2 : y;
    y = free_y(labels, box_of(x, y, w, h), all.y + 2);
    if (node_open(seat)) {
        Spot spot = {.node = seat, .box = box_both(head, all), .region = -1};
        scene_spot(l->s, &spot);
    }
    bool heap = y + h > all.y + all.h - lay_u(l, 3);
    if (heap && lay_is(seat, l->v->focus))
        lay_ring(l, box_both(head, all), lay_u(l, .35f), seat);
    if (heap)
        return; /* letters too large for so many: faces without names rather than a heap of them */
    if (labels->count < 32)
        labels->taken[labels->count++] = box_of(x, y, w, h);
    bool own = seat->flags & NODE_CHOSEN;
    if (lay_is(seat, l->v->focus))
        lay_ring(l, box_of(x, y, w, h), lay_u(l, .35f), seat);
    lay_round(l, box_of(x, y, w, h), lay_u(l, .35f), own ? l->th->key : l->th->paper, seat);
    lay_line(l, STYLE_NAME, seat->label, (int)strlen(seat->label), x + pad, y, h,
             own ? l->th->paper : l->th->key, seat);
}

static void place_label(Layout *l, const Node *n, Box b) {
    int pad_x = lay_u(l, 1.9f), pad_y = lay_u(l, .8f), margin = lay_u(l, 4);
    int most = b.w - 2 * margin - 2 * pad_x;
    int w = lay_text_width(l, STYLE_NAME, n->label, most);
    int h = lay_text_height(l, STYLE_NAME, n->label, most);
    lay_round(l, box_of(b.x + margin, b.y + margin, w + 2 * pad_x, h + 2 * pad_y), lay_u(l, .3f),
              l->th->key, n);
    lay_text(l, STYLE_NAME, n->label, b.x + margin + pad_x, b.y + margin + pad_y, most,
             l->th->paper, n);
}

void place_picture(Layout *l, const Tree *t, Box b, StageKind stage) {
    const Node *room = in_slot(t, ROLE_ROOM), *portrait = in_slot(t, ROLE_PORTRAIT);
    const Node *label = in_slot(t, ROLE_PLACE), *subject = room ? room : portrait;
    if (subject == NULL)
        subject = tree_root(t);
    Item it = lay_item(l, ITEM_PICTURE, b, l->th->a3, subject);
    it.content = picture_hash(l, subject, portrait, b) ^ (uint64_t)stage;
    it.thick = (int)stage;
    lay_add(l, &it);
    if (room && stage != STAGE_LOW) {
        Labels labels = {.count = 0};
        for (const Node *c = room->child; c != NULL; c = c->next)
            if (c->role == ROLE_SEAT && c->label[0])
                name_label(l, c, picture_head(room, c, b, stage), b, &labels);
    }
    if (label)
        place_label(l, label, b);
}
