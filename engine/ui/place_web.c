/* Who sits with whom: areas side by side, people in them, ties as lines. Where it is too narrow
   for the size of the text the same is said in rows. */
#include "ui/place.h"
#include <math.h>
#include <string.h>

enum { WEB_PERSONS_MAX = 64, AREAS_MAX = 4, CROWD = 8 /* people in an area: smaller tiles */ };

typedef struct {
    const Node *node;
    int x, y; /* middle of the head tile */
} Place;

typedef struct {
    Place at[WEB_PERSONS_MAX];
    int count, tile, name_h, each; /* each: the least width of a column */
    int most;                      /* columns in an area */
} Web;

static int area_count(const Node *web) {
    int n = 0;
    for (const Node *c = web->child; c != NULL; c = c->next)
        n += c->role == ROLE_AREA;
    return n < 1 ? 1 : n > AREAS_MAX ? AREAS_MAX : n;
}

static int persons_in(const Node *web, int area) {
    int n = 0;
    for (const Node *c = web->child; c != NULL; c = c->next)
        n += c->role == ROLE_PERSON && (area < 0 || c->level == area);
    return n;
}

/* How many people stand side by side in an area. */
static int columns_of(const Node *n, int area, int most) {
    int count = persons_in(n, area), wish = count <= 2 ? 1 : count <= 6 ? 2 : 3;
    return wish > most ? most : wish;
}

static int columns_in_all(const Node *n, int most) {
    int sum = 0;
    for (int area = 0; area < area_count(n); area++)
        sum += columns_of(n, area, most);
    return sum;
}

/* Rows of two and three in turn, set off against each other: calm, and lines find a way. */
static void seat_area(Web *web, const Node *n, int area, Box b) {
    int count = persons_in(n, area), i = 0, least = web->each;
    if (count == 0)
        return;
    int across = b.w / least < 1 ? 1 : b.w / least;
    int wish = columns_of(n, area, web->most);
    across = across > wish ? wish : across;
    int rows = (count + across - 1) / across;
    for (const Node *c = n->child; c != NULL; c = c->next) {
        if (c->role != ROLE_PERSON || c->level != area || web->count == WEB_PERSONS_MAX)
            continue;
        int row = i / across, column = i % across;
        int in_row = row == rows - 1 ? count - row * across : across;
        int step = b.w / in_row, sway = across > 1 ? step / 9 : 0;
        int x = b.x + step / 2 + column * step + (row % 2 ? sway : -sway);
        int lift = column % 2 ? web->tile / 6 : -web->tile / 6;
        int y = b.y + b.h * (2 * row + 1) / (2 * rows) + (rows > 1 ? lift : 0);
        web->at[web->count++] = (Place){c, x, y - web->name_h / 2};
        i++;
    }
}

static const Place *place_of(const Web *web, const Node *n, int index) {
    for (const Node *c = n->child; c != NULL; c = c->next)
        if (c->role == ROLE_PERSON && index-- == 0)
            for (int i = 0; i < web->count; i++)
                if (web->at[i].node == c)
                    return &web->at[i];
    return NULL;
}

static void tie_line(Layout *l, const Node *tie, int x0, int y0, int x1, int y1) {
    static const float thick[TIE_KINDS] = {1.2f, .45f, .45f, .45f, 1.2f, .45f};
    int w = lay_u(l, thick[tie->level % TIE_KINDS]);
    w = w < 2 ? 2 : w;
    Box b = box_around(box_of(x0, y0, 1, 1), box_of(x1, y1, 1, 1));
    Item it = lay_item(l, ITEM_STROKE, box_grow(b, w + 1),
                       tie->level == TIE_USED_TO ? l->th->rule : l->text, tie);
    it.thick = w;
    it.dash = tie->level == TIE_USED_TO ? lay_u(l, 1.6f) : tie->level == TIE_HEARD ? w : 0;
    it.points = 2;
    it.xy[0] = (float)x0;
    it.xy[1] = (float)y0;
    it.xy[2] = (float)x1;
    it.xy[3] = (float)y1;
    lay_add(l, &it);
}

static void web_tile(Layout *l, const Web *web, const Place *p) {
    const Node *n = p->node;
    int t = web->tile;
    Box b = box_of(p->x - t / 2, p->y - t / 2, t, t);
    int name = fonts_word(l->f, STYLE_NAME, n->label, strlen(n->label)), pad = lay_u(l, .8f);
    Box label = box_of(p->x - name / 2 - pad, b.y + t - web->name_h / 2, name + 2 * pad,
                       web->name_h);
    bool focused = lay_is(n, l->v->focus);
    lay_back(l, n, b, lay_u(l, .3f), l->th->card, false);
    Item it = lay_item(l, ITEM_PICTURE, b, l->th->card, n);
    uint64_t h = text_hash(TEXT_HASH_SEED, n->id, strlen(n->id));
    int what[] = {(int)n->band, (int)n->manner, t, (int)l->th->key, (int)l->th->a};
    it.content = text_hash(h, what, sizeof what);
    lay_add(l, &it);
    if (focused)
        lay_ring(l, b, lay_u(l, .3f), n);
    lay_round(l, label, lay_u(l, .3f), focused ? l->th->key : l->th->paper, n);
    lay_line(l, STYLE_NAME, n->label, (int)strlen(n->label), label.x + pad, label.y, label.h,
             focused ? l->th->paper : l->th->key, n);
}

/* Areas are as wide as their columns need. */
static void web_areas(Layout *l, const Node *n, Web *web, Box b) {
    int areas = area_count(n), gap = lay_u(l, 1.8f), x = b.x, all = columns_in_all(n, web->most);
    int head = fonts_line(l->f, STYLE_H3);
    const Node *name = n->child;
    for (int area = 0; area < areas; area++) {
        int w = (b.w - gap * (areas - 1)) * columns_of(n, area, web->most) / all;
        Box a = box_of(x, b.y, w, b.h);
        x += w + gap;
        float k = (float)l->base / 200, x0 = (float)a.x, y0 = (float)a.y;
        float x1 = (float)(a.x + a.w), y1 = (float)(a.y + a.h);
        float even[8] = {x0, y0 + 2 * k, x1, y0, x1 - k, y1, x0 - k, y1 - k};
        float odd[8] = {x0, y0, x1 - k, y0 + 2 * k, x1, y1 - k, x0 - k, y1};
        Ink ground = l->th->dark ? l->th->card : area % 2 ? l->th->a3 : l->th->b3;
        lay_poly(l, 4, area % 2 ? odd : even, ground, n);
        Box inner = box_of(a.x, a.y + head + lay_u(l, 2), a.w, a.h - head - lay_u(l, 3));
        seat_area(web, n, area, inner);
        while (name && name->role != ROLE_AREA)
            name = name->next;
        if (name == NULL)
            continue;
        lay_line(l, STYLE_H3, name->label, (int)strlen(name->label), a.x + lay_u(l, 1.6f), b.y + lay_u(l, 1.2f), head,
                 l->th->key, name);
        name = name->next;
    }
}

static const char *kind_words(int kind) {
    static const char *const words[TIE_KINDS] = {"most days", "now and then", "used to",
                                                 "you have heard", "close", "getting on"};
    return words[kind % TIE_KINDS];
}

/* What the lines mean, drawn as the lines themselves. */
static int web_legend(Layout *l, const Node *n, int x, int y, int w) {
    int at = x, line = fonts_line(l->f, STYLE_SMALL), sample = lay_u(l, 5), gap = lay_u(l, 1);
    int top = y;
    for (int kind = 0; kind < TIE_KINDS; kind++) {
        const char *words = kind_words(kind);
        int need = sample + gap + fonts_word(l->f, STYLE_SMALL, words, strlen(words));
        const Node *like = NULL;
        for (const Node *c = n->child; c != NULL && like == NULL; c = c->next)
            if (c->role == ROLE_TIE && c->level == kind)
                like = c;
        if (like == NULL)
            continue;
        if (at > x && at + need > x + w) {
            at = x;
            y += line;
        }
        if (!l->dry)
            tie_line(l, like, at, y + line / 2, at + sample, y + line / 2);
        lay_line(l, STYLE_SMALL, words, (int)strlen(words), at + sample + gap, y, line, l->text, n);
        at += need + 2 * gap;
    }
    return y + line - top;
}

int place_names(Layout *l, const Node *n, int x, int y, int w) {
    int top = y, pad = lay_u(l, 1);
    for (const Node *c = n->child; c != NULL; c = c->next) {
        if (c->role != ROLE_PERSON && !(c->role == ROLE_SEAT && node_open(c)))
            continue;
        int h = lay_text_height(l, STYLE_NAME, c->label, w) + 2 * pad;
        int in = lay_back(l, c, box_of(x - pad, y, w + 2 * pad, h), lay_u(l, .6f), 0, true);
        lay_text(l, STYLE_NAME, c->label, x + in, y + pad + in, w, l->text, c);
        y += h;
    }
    return y - top;
}

/* Room for a tile and air, or for the longest name. */
static int column_width(const Layout *l, const Node *n, int tile) {
    int most = tile * 8 / 5;
    for (const Node *c = n->child; c != NULL; c = c->next) {
        int name = c->role == ROLE_PERSON
                       ? fonts_word(l->f, STYLE_NAME, c->label, strlen(c->label)) * 5 / 4
                       : 0;
        most = name + lay_u(l, 3) > most ? name + lay_u(l, 3) : most;
    }
    return most;
}

int place_web(Layout *l, const Node *n, int x, int y, int w, int h) {
    Web web = {.count = 0};
    int areas = area_count(n), most = 1;
    for (int i = 0; i < areas; i++)
        most = persons_in(n, i) > most ? persons_in(n, i) : most;
    web.tile = most > CROWD ? lay_u(l, 8) : lay_u(l, 10);
    web.name_h = fonts_line(l->f, STYLE_NAME) * 6 / 5;
    web.each = column_width(l, n, web.tile);
    web.most = 3;
    while (web.most > 1 && w < columns_in_all(n, web.most) * web.each + areas * web.tile / 2)
        web.most--;
    if (web.most < 2 || persons_in(n, -1) == 0)
        return place_names(l, n, x, y, w);
    int row_h = web.tile + web.name_h, rows = 1;
    for (int i = 0; i < areas; i++) {
        int across = columns_of(n, i, web.most), needed = (persons_in(n, i) + across - 1) / across;
        rows = needed > rows ? needed : rows;
    }
    int legend = web_legend(l, n, x, y, w) + lay_u(l, 1.2f);
    int need = rows * (row_h + lay_u(l, 1) + web.tile / 3) + fonts_line(l->f, STYLE_H3) + lay_u(l, 3);
    int body = h - legend > need ? h - legend : need;
    if (l->dry)
        return legend + body;
    web_areas(l, n, &web, box_of(x, y + legend, w, body));
    for (const Node *c = n->child; c != NULL; c = c->next) {
        const Place *a = c->role == ROLE_TIE ? place_of(&web, n, c->a) : NULL;
        const Place *b = c->role == ROLE_TIE ? place_of(&web, n, c->b) : NULL;
        if (a && b)
            tie_line(l, c, a->x, a->y, b->x, b->y);
    }
    for (int i = 0; i < web.count; i++)
        web_tile(l, &web, &web.at[i]);
    return legend + body;
}
