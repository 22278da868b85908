#include "ui/layout.h"
#include "ui/picture.h"
#include "ui/place.h"
#include <string.h>

enum { NARROW = 600 }; /* under this width side margins are 3u */

#define SLOT_BIT(s) (1u << (s))
static const unsigned flow_slots = SLOT_BIT(SLOT_PICTURE) | SLOT_BIT(SLOT_HEADER) | SLOT_BIT(SLOT_BODY) |
                                   SLOT_BIT(SLOT_MAIN) | SLOT_BIT(SLOT_CHOICES) |
                                   SLOT_BIT(SLOT_FOOTER);

int layout_base(int w, int h) {
    int b = w * 3 / 4 < h ? w * 3 / 4 : h;
    return b < 480 ? 480 : b;
}

typedef struct {
    Box box; /* the sheet, or the part of it that text may use */
    int left, right, top, bottom;
    unsigned slots;
    bool footer;
    bool from_end; /* begins scrolled to its end: the newest is there */
} Column;

static int measure(Layout *l, const Tree *t, const Column *c) {
    bool dry = l->dry;
    l->dry = true;
    int h = place_flow(l, t, c->slots, 0, 0, c->box.w - c->left - c->right);
    l->dry = dry;
    return h;
}

static int measure_footer(Layout *l, const Tree *t, const Column *c) {
    bool dry = l->dry;
    l->dry = true;
    int h = c->footer ? place_footer(l, t, 0, 0, c->box.w - c->left - c->right) : 0;
    l->dry = dry;
    return h;
}

static int open_region(Layout *l, ViewState *v, Box view, int content, int start) {
    int index = l->s->region_count++, most = content > view.h ? content - view.h : 0;
    if (!v->scroll_set[index])
        v->scroll[index] = start;
    if (v->scroll[index] > most)
        v->scroll[index] = most;
    if (v->scroll[index] < 0)
        v->scroll[index] = 0;
    l->s->regions[index] = (Region){view, content, v->scroll[index]};
    l->region = index;
    l->clip = view;
    return v->scroll[index];
}

static void close_region(Layout *l) {
    Region r = l->s->regions[l->region];
    if (r.content > r.view.h && r.view.h > 0) {
        int w = lay_u(l, .6f), length = r.view.h * r.view.h / r.content;
        int least = lay_u(l, 4), room = r.view.h - lay_u(l, 1);
        length = length < least ? least : length;
        int y = r.view.y + lay_u(l, .5f) +
                (int)((long)(room - length) * r.scroll / (r.content - r.view.h));
        lay_round(l, box_of(r.view.x + r.view.w - w - lay_u(l, .6f), y, w, length), w / 2,
                  l->th->rule, NULL);
    }
    l->region = -1;
    l->clip = box_of(0, 0, l->w, l->h);
}

/* Where a column of bubbles begins: scrolled to its end, but with a whole bubble at its top, so that
   none is cut. Where it takes more scrolling than there is, `content` is made to allow it. */
static int talk_start(Layout *l, const Tree *t, const Column *c, int view_h, int *content) {
    int over = *content - view_h;
    l->snap_from = over - c->top;
    l->snap = -1;
    measure(l, t, c);
    if (l->snap < 0) { /* the newest is higher than the view: its beginning */
        bool keep = l->snap_newest;
        l->snap_newest = true;
        measure(l, t, c);
        l->snap_newest = keep;
    }
    int start = l->snap < 0 || l->snap > over + c->box.h ? over : l->snap;
    if (l->snap_newest && start > over)
        start = over;
    if (start + view_h > *content)
        *content = start + view_h;
    return start;
}

/* Text in a column. The footer stays at its lower edge unless it would take too much of it; what
   does not fit above scrolls. */
static void fill_column(Layout *l, const Tree *t, ViewState *v, const Column *c) {
    int x = c->box.x + c->left, w = c->box.w - c->left - c->right;
    int footer = measure_footer(l, t, c), flow = measure(l, t, c), gap = lay_u(l, 2);
    int room = c->box.h - c->top - c->bottom - footer - gap, start = 0;
    if (flow > room && l->poster_near) { /* a full column: its poster yields */
        l->poster = l->base * 11 / 100;
        flow = measure(l, t, c);
    }
    bool pinned = footer > 0 && footer <= c->box.h / 4;
    int foot_y = c->box.y + c->box.h - c->bottom - footer;
    int view_h = pinned ? foot_y - lay_u(l, 1) - c->box.y : c->box.h;
    int content = c->top + flow + (pinned ? lay_u(l, 1) : c->bottom);
    if (footer && !pinned)
        content += footer + gap;
    if (c->from_end && content > view_h)
        start = talk_start(l, t, c, view_h, &content);
    Box view = box_of(c->box.x, c->box.y, c->box.w, view_h);
    int y = c->box.y + c->top - open_region(l, v, view, content, start);
    place_flow(l, t, c->slots, x, y, w);
    if (footer && !pinned)
        place_footer(l, t, x, y + flow + gap, w);
    close_region(l);
    if (pinned)
        place_footer(l, t, x, foot_y, w);
}

static int side_margin(const Layout *l) {
    return l->w < NARROW ? lay_u(l, 3) : lay_u(l, 8);
}

static Column sheet_column(const Layout *l, Box box) {
    int side = side_margin(l);
    return (Column){box, side, side, lay_u(l, 6), lay_u(l, 4), flow_slots, true, false};
}

static const Node *page(const Tree *t) {
    return tree_root(t);
}

static void ground(Layout *l, const Tree *t) {
    lay_fill(l, box_of(0, 0, l->w, l->h), l->th->paper, page(t));
}

/* Picture and paper side by side, the paper left; the cut leans as a hand would cut it. */
static void layout_beside(Layout *l, const Tree *t, ViewState *v, int paper_w) {
    int lean = l->h * 4 / 70; /* about three degrees over the height */
    place_picture(l, t, box_of(paper_w - lean, 0, l->w - paper_w + lean, l->h), STAGE_ROOM);
    float w = (float)paper_w, h = (float)l->h, d = (float)lean, band = (float)lay_u(l, 1);
    float under[8] = {0, 0, w + band, 0, w - d + band, h, 0, h};
    float paper[8] = {0, 0, w, 0, w - d, h, 0, h};
    lay_poly(l, 4, under, l->th->rims ? l->th->key : l->th->a, page(t));
    lay_poly(l, 4, paper, l->th->paper, page(t));
    Column c = sheet_column(l, box_of(0, 0, paper_w - lean, l->h));
    c.slots &= ~SLOT_BIT(SLOT_PICTURE);
    c.right = lay_u(l, 4);
    fill_column(l, t, v, &c);
}

/* Picture above, paper below. */
static void layout_above(Layout *l, const Tree *t, ViewState *v, int paper_h) {
    int top = l->h - paper_h, lean = l->w / 110;
    place_picture(l, t, box_of(0, 0, l->w, top + lean), STAGE_ROOM);
    float y = (float)top, w = (float)l->w, h = (float)l->h, d = (float)lean;
    float band = (float)lay_u(l, 1);
    float under[8] = {0, y + d - band, w, y - band, w, h, 0, h};
    float paper[8] = {0, y + d, w, y, w, h, 0, h};
    lay_poly(l, 4, under, l->th->rims ? l->th->key : l->th->b, page(t));
    lay_poly(l, 4, paper, l->th->paper, page(t));
    Column c = sheet_column(l, box_of(0, top + lean, l->w, paper_h - lean));
    c.slots &= ~SLOT_BIT(SLOT_PICTURE);
    c.top = lay_u(l, 1.6f);
    c.bottom = lay_u(l, 2);
    fill_column(l, t, v, &c);
}

/* Also where a talk finds no room for its picture: then it begins with what was said last. */
static void layout_sheet(Layout *l, const Tree *t, ViewState *v) {
    Column c = sheet_column(l, box_of(0, 0, l->w, l->h));
    l->snap_newest = tree_shape(t) == PAGE_TALK;
    c.from_end = l->snap_newest || page(t)->flags & NODE_AT_END;
    l->portrait = NULL; /* nobody is drawn: every line has its name */
    fill_column(l, t, v, &c);
}

/* How high the paper under a stage must be for all of its text. */
static int stage_need(Layout *l, const Tree *t) {
    Column c = sheet_column(l, box_of(0, 0, l->w, l->h));
    c.slots &= ~SLOT_BIT(SLOT_PICTURE);
    return measure(l, t, &c) + measure_footer(l, t, &c) + l->w / 110 + lay_u(l, 6.4f);
}

static void layout_stage(Layout *l, const Tree *t, ViewState *v) {
    int need = stage_need(l, t), share = l->h * 3 / 8;
    int lines = l->h * 5 / 8 / fonts_line(l->f, STYLE_BODY);
    if (need <= l->h * 52 / 100)
        layout_above(l, t, v, need > share ? need : share);
    else if (need <= l->h * 5 / 8 || lines >= 9)
        layout_above(l, t, v, l->h * 5 / 8);
    else
        layout_sheet(l, t, v);
}

static void layout_poster(Layout *l, const Tree *t, ViewState *v, bool letter) {
    int margins = side_margin(l) + lay_u(l, 4) + l->h * 4 / 70;
    int least = lay_chars(l, letter ? STYLE_BODY : STYLE_MENU, letter ? 34 : 16) + margins;
    int first = letter ? l->w * 5 / 8 : l->w * 3 / 8, second = l->w * 5 / 8;
    if (l->w < l->h)
        layout_stage(l, t, v);
    else if (least <= first)
        layout_beside(l, t, v, first);
    else if (least <= second)
        layout_beside(l, t, v, second);
    else
        layout_sheet(l, t, v);
}

static void find_portrait(Layout *l, const Tree *t) {
    for (const Node *n = page(t)->child; n != NULL; n = n->next)
        if (n->slot == SLOT_PICTURE && n->role == ROLE_PORTRAIT)
            l->portrait = n->label;
}

static int place_label_right(Layout *l, const Tree *t, int *bottom) {
    for (const Node *n = page(t)->child; n != NULL; n = n->next)
        if (n->slot == SLOT_PICTURE && n->role == ROLE_PLACE) {
            int most = l->w - 2 * lay_u(l, 4) - 2 * lay_u(l, 1.9f);
            *bottom = lay_u(l, 4 + 1.6f) + lay_text_height(l, STYLE_NAME, n->label, most);
            return lay_u(l, 4 + 3.8f) + lay_text_width(l, STYLE_NAME, n->label, most);
        }
    *bottom = 0;
    return 0;
}

/* Choices on cut paper: from the lower right corner up as far as they need. */
static Box talk_panel(Layout *l, const Tree *t) {
    int pad = lay_u(l, 5.5f), around = 2 * pad + lay_u(l, 8), w = l->w * 48 / 100;
    int wish = lay_chars(l, STYLE_CHOICE, 38) + around, most_w = l->w * 62 / 100;
    w = wish <= w ? w : wish <= most_w ? wish : most_w;
    if (l->w < l->h || lay_chars(l, STYLE_CHOICE, 22) + around > w)
        w = l->w;
    Column c = {.box = box_of(0, 0, w, l->h), .left = pad, .right = pad, .footer = true,
                .slots = SLOT_BIT(SLOT_CHOICES) | SLOT_BIT(SLOT_FOOTER)};
    int need = measure(l, t, &c) + measure_footer(l, t, &c) + lay_u(l, 8) + w / 55;
    int least = l->h * 3 / 8, most = l->h * 66 / 100;
    int h = need < least ? least : need > most ? most : need;
    return box_of(l->w - w, l->h - h, w, h);
}

/* Where the bubbles may stand: right of the label of the place, or under it. */
static Box talk_air(Layout *l, const Tree *t, Box panel) {
    bool whole = panel.x == 0;
    int label_bottom, label_right = place_label_right(l, t, &label_bottom);
    int left = whole ? lay_u(l, 3) : l->w * 52 / 100;
    int right = l->w - (whole ? lay_u(l, 3) : side_margin(l));
    int top = lay_u(l, 4), bottom = panel.y - lay_u(l, 2);
    left = !whole && left > panel.x + lay_u(l, 2) ? panel.x + lay_u(l, 2) : left;
    if (label_right > left - lay_u(l, 4)) {
        int shifted = label_right + lay_u(l, 6);
        if (right - shifted >= lay_chars(l, STYLE_SAID, 22))
            left = shifted;
        else
            top = label_bottom + lay_u(l, 1);
    }
    return box_of(left, top, right - left, bottom - top);
}

/* The cut paper; how far its left edge leans. */
static int talk_paper(Layout *l, const Tree *t, Box p) {
    float x = (float)p.x, y = (float)p.y, w = (float)l->w, h = (float)l->h, d = (float)(p.w / 55);
    float band = (float)lay_u(l, 1), slant = p.x == 0 ? 0 : (float)p.h / 24;
    float under[8] = {x - band, y + d - band, w, y - band, w, h, x + slant - band, h};
    float paper[8] = {x, y + d, w, y, w, h, x + slant, h};
    lay_poly(l, 4, under, l->th->rims ? l->th->key : l->th->a, page(t));
    lay_poly(l, 4, paper, l->th->paper, page(t));
    return (int)slant;
}

static void layout_talk(Layout *l, const Tree *t, ViewState *v) {
    Box p = talk_panel(l, t), air = talk_air(l, t, p);
    bool whole = p.x == 0;
    int lean = p.w / 55, tail = lay_u(l, 4), margin = l->w - air.x - air.w;
    if (air.h < 2 * fonts_line(l->f, STYLE_SAID) + lay_u(l, 3.5f)) {
        layout_sheet(l, t, v);
        return;
    }
    place_picture(l, t, box_of(0, 0, l->w, whole ? p.y + lean : l->h),
                  whole ? STAGE_LOW : STAGE_TALK);
    int slant = talk_paper(l, t, p);
    Column said = {.box = box_of(air.x - tail, air.y, air.w + tail + margin, air.h), .left = tail,
                   .right = margin, .from_end = true,
                   .slots = SLOT_BIT(SLOT_HEADER) | SLOT_BIT(SLOT_BODY) | SLOT_BIT(SLOT_MAIN)};
    fill_column(l, t, v, &said);
    int pad = whole ? lay_u(l, 3) : lay_u(l, 5.5f);
    Column choices = {.box = box_of(p.x, p.y + lean, p.w, p.h - lean),
                      .left = whole ? pad : pad + slant - lay_u(l, 1.5f), .right = pad,
                      .top = lay_u(l, 2.2f), .bottom = lay_u(l, 2.2f), .footer = true,
                      .slots = SLOT_BIT(SLOT_CHOICES) | SLOT_BIT(SLOT_FOOTER)};
    fill_column(l, t, v, &choices);
}

static void layout_side(Layout *l, const Tree *t, ViewState *v) {
    int left_w = l->w * 31 / 100, side = l->w < NARROW ? lay_u(l, 3) : lay_u(l, 6);
    int least = lay_chars(l, STYLE_BODY, 19) + 2 * side;
    if (left_w < least)
        left_w = l->w * 3 / 8;
    if (l->w < l->h) {
        layout_stage(l, t, v);
        return;
    }
    if (left_w < least) {
        layout_sheet(l, t, v);
        return;
    }
    Column text = {.box = box_of(0, 0, left_w, l->h), .left = side, .right = lay_u(l, 2),
                   .top = lay_u(l, 2.4f), .bottom = lay_u(l, 2.4f), .footer = true,
                   .slots = SLOT_BIT(SLOT_HEADER) | SLOT_BIT(SLOT_BODY) | SLOT_BIT(SLOT_FOOTER)};
    int need = measure(l, t, &text) + measure_footer(l, t, &text) + lay_u(l, 7.4f);
    int lean = left_w / 22, picture_h = l->h - need;
    picture_h = picture_h > l->h * 46 / 100 ? l->h * 46 / 100 : picture_h;
    picture_h = picture_h < l->h * 30 / 100 ? l->h * 30 / 100 : picture_h;
    float w = (float)left_w, h = (float)picture_h, d = (float)lean, all = (float)l->w;
    place_picture(l, t, box_of(0, 0, left_w, picture_h), STAGE_ROOM);
    float right[8] = {w, 0, all, 0, all, h + 1, w - d, h + 1};
    lay_poly(l, 4, right, l->th->paper, page(t));
    lay_fill(l, box_of(0, picture_h, l->w, l->h - picture_h), l->th->paper, page(t));
    text.box = box_of(0, picture_h, left_w, l->h - picture_h);
    fill_column(l, t, v, &text);
    Column main = {.box = box_of(left_w, 0, l->w - left_w, l->h), .left = lay_u(l, 3),
                   .right = lay_u(l, 5), .top = lay_u(l, 4), .bottom = lay_u(l, 4),
                   .slots = SLOT_BIT(SLOT_MAIN) | SLOT_BIT(SLOT_CHOICES)};
    int heading = 0;
    for (const Node *n = page(t)->child; n != NULL; n = n->next)
        if (n->slot == SLOT_MAIN && n->role == ROLE_HEADING)
            heading += fonts_line(l->f, STYLE_H1) + lay_u(l, 1.2f);
    l->web_h = l->h - lay_u(l, 8) - heading;
    fill_column(l, t, v, &main);
}

static void forget_other_page(ViewState *v, const Tree *t) {
    const char *title = page(t)->label;
    uint64_t hash = text_hash(TEXT_HASH_SEED, title, strlen(title));
    if (v->page == hash)
        return;
    memset(v->scroll, 0, sizeof v->scroll);
    memset(v->scroll_set, 0, sizeof v->scroll_set);
    v->page = hash;
}

void layout_build(Arrangement *s, const Tree *t, Fonts *f, const Theme *theme, const Appearance *look,
                  ViewState *view, int w, int h) {
    scene_clear(s, w, h);
    forget_other_page(view, t);
    fonts_scale(f, layout_base(w, h), look->text_percent, theme->projector);
    Layout l = {.s = s, .f = f, .th = theme, .v = view, .w = w, .h = h,
                .base = layout_base(w, h), .region = -1, .clip = box_of(0, 0, w, h),
                .text = theme->key, .quiet = theme->dim, .choice_rows = 1,
                .poster = layout_base(w, h) * 22 / 100,
                .poster_near = tree_shape(t) != PAGE_POSTER};
    find_portrait(&l, t);
    ground(&l, t);
    switch (tree_shape(t)) {
    case PAGE_POSTER: layout_poster(&l, t, view, false); break;
    case PAGE_LETTER: layout_poster(&l, t, view, true); break;
    case PAGE_STAGE: layout_stage(&l, t, view); break;
    case PAGE_TALK: layout_talk(&l, t, view); break;
    case PAGE_SIDE: layout_side(&l, t, view); break;
    case PAGE_SHEET: layout_sheet(&l, t, view); break;
    }
    scene_seal(s);
}
