#include "ui/place.h"
#include "base/status.h"
#include <string.h>

static int place_heading(Layout *l, const Node *n, int x, int y, int w) {
    static const Style by_level[] = {STYLE_POSTER, STYLE_H1, STYLE_H2, STYLE_H3};
    int level = n->level < 0 ? 0 : n->level > 3 ? 3 : n->level;
    if (level > 0)
        return lay_text(l, by_level[level], n->label, x, y, w, l->text, n);
    fonts_fit_poster(l->f, n->label, w, l->poster);
    /* A poster's line is lower than its letters, and its letters begin a little to the right. */
    int px = fonts_px(l->f, STYLE_POSTER), rise = px / 12, left = px * 9 / 200;
    return rise + lay_text(l, STYLE_POSTER, n->label, x - left, y + rise, w + left, l->text, n) +
           rise;
}

/* Light on key, slim corners: what somebody does. */
static int place_narration(Layout *l, const Node *n, int x, int y, int w) {
    int pad_x = lay_u(l, 2.2f), pad_y = lay_u(l, 1.4f);
    int inner = w - 2 * pad_x;
    int h = lay_text_height(l, STYLE_BODY, n->label, inner) + 2 * pad_y;
    lay_round(l, box_of(x, y, w, h), lay_u(l, .4f), l->th->key, n);
    lay_text(l, STYLE_BODY, n->label, x + pad_x, y + pad_y, inner, l->th->paper, n);
    return h;
}

static void bubble_body(Layout *l, const Node *n, Box b, Ink ink, bool mine) {
    int r = lay_u(l, 2.2f), sharp = lay_u(l, .5f);
    Item it = lay_item(l, ITEM_ROUND, b, ink, n);
    it.radius[0] = mine ? r : sharp;
    it.radius[1] = r;
    it.radius[2] = mine ? sharp : r;
    it.radius[3] = r;
    lay_add(l, &it);
    if (!l->th->rims)
        return;
    it.kind = ITEM_FRAME;
    it.ink = l->th->key;
    it.thick = lay_u(l, .35f);
    it.radius[0] = r;
    lay_add(l, &it);
}

/* The newest on card, large, with a tail to the one who is drawn; what was before is in key. */
static int place_said(Layout *l, const Node *n, int x, int y, int w) {
    bool newest = n->level == 0, mine = n->flags & NODE_YOU;
    bool drawn = l->portrait && strcmp(l->portrait, n->kicker) == 0;
    Style s = newest ? STYLE_SAID : STYLE_BODY;
    int pad_x = lay_u(l, 2.2f), pad_y = lay_u(l, newest ? 1.6f : 1.2f);
    int most = lay_chars(l, s, 48), inner = w - 2 * pad_x;
    if (inner > most)
        inner = most;
    int wide = lay_text_width(l, s, n->label, inner), least = lay_chars(l, s, 14);
    bool named = n->kicker[0] && !drawn;
    int name = named ? fonts_word(l->f, STYLE_NAME, n->kicker, strlen(n->kicker)) : 0;
    wide = wide < least ? least : wide;
    wide = wide < name ? name : wide;
    wide = wide > w - 2 * pad_x ? w - 2 * pad_x : wide;
    int name_h = named ? lay_text_height(l, STYLE_NAME, n->kicker, wide) : 0;
    int text_h = lay_text_height(l, s, n->label, wide);
    Box b = box_of(mine ? x + w - wide - 2 * pad_x : x, y, wide + 2 * pad_x,
                   name_h + text_h + 2 * pad_y);
    Ink ground = newest ? l->th->card : l->th->key, ink = newest ? l->th->key : l->th->paper;
    bubble_body(l, n, b, ground, mine);
    if (newest && drawn) {
        float top = (float)(b.y + lay_u(l, 2.4f)), edge = (float)b.x + 1;
        float tail[6] = {edge, top, edge, top + (float)lay_u(l, 3), edge - (float)lay_u(l, 3.4f),
                         top + (float)lay_u(l, 4.2f)};
        lay_poly(l, 3, tail, ground, n);
    }
    if (named)
        lay_text(l, STYLE_NAME, n->kicker, b.x + pad_x, y + pad_y, wide,
                 newest ? l->th->dim : ink, n);
    lay_text(l, s, n->label, b.x + pad_x, y + pad_y + name_h, wide, ink, n);
    return b.h;
}

static void badge(Layout *l, const Node *n, int x, int y, int size) {
    static const char *const figures[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9"};
    bool chosen = n->flags & NODE_CHOSEN;
    Ink disc = n->flags & NODE_DISABLED ? l->th->rule : l->th->key;
    Item it = lay_item(l, ITEM_DISC, box_of(x, y, size, size), disc, n);
    lay_add(l, &it);
    if (chosen) {
        it.box = box_grow(it.box, -(size / 12 + 1));
        it.ink = l->th->pick;
        lay_add(l, &it);
    }
    if (n->level < 1 || n->level > 9)
        return;
    const char *figure = figures[n->level - 1];
    int w = fonts_word(l->f, STYLE_NUMERAL, figure, 1);
    lay_line(l, STYLE_NUMERAL, figure, 1, x + (size - w) / 2, y, size,
             chosen ? l->th->key : l->th->card, n);
}

typedef struct {
    int pad, badge, text_x, text_w, row_h;
} ChoiceMeasure;

static ChoiceMeasure choice_measure(const Layout *l, int w) {
    ChoiceMeasure m;
    int px = fonts_px(l->f, STYLE_CHOICE), numeral = fonts_px(l->f, STYLE_NUMERAL);
    m.pad = lay_u(l, 1.5f);
    m.badge = numeral * 7 / 4;
    m.text_x = m.pad + m.badge + lay_u(l, 1.7f);
    m.text_w = w - m.text_x - m.pad;
    m.row_h = l->base * 6 / 100;
    if (m.row_h < px * 2)
        m.row_h = px * 2;
    return m;
}

static int place_choice(Layout *l, const Node *n, int x, int y, int w) {
    ChoiceMeasure m = choice_measure(l, w);
    bool off = n->flags & NODE_DISABLED;
    int text_h = lay_text_height(l, STYLE_CHOICE, n->label, m.text_w);
    int why_h = off ? lay_text_height(l, STYLE_SMALL, n->reason, m.text_w) : 0;
    int rows_h = l->choice_rows * fonts_line(l->f, STYLE_CHOICE);
    int h = (text_h + why_h > rows_h ? text_h + why_h : rows_h) + 2 * lay_u(l, .4f);
    if (h < m.row_h)
        h = m.row_h;
    int in = lay_back(l, n, box_of(x, y, w, h), lay_u(l, .7f), 0, true);
    int top = y + (h - text_h - why_h) / 2 + in;
    badge(l, n, x + m.pad + in, y + (h - m.badge) / 2 + in, m.badge);
    lay_text(l, STYLE_CHOICE, n->label, x + m.text_x + in, top, m.text_w,
             off ? l->quiet : l->text, n);
    if (off)
        lay_text(l, STYLE_SMALL, n->reason, x + m.text_x, top + text_h, m.text_w, l->quiet, n);
    return h;
}

static int place_button(Layout *l, const Node *n, int x, int y, int w) {
    int pad = lay_u(l, 3.6f), inner = w - 2 * pad;
    int text_h = lay_text_height(l, STYLE_MENU, n->label, inner);
    int text_w = lay_text_width(l, STYLE_MENU, n->label, inner);
    int h = text_h + 2 * lay_u(l, 1);
    bool off = n->flags & NODE_DISABLED;
    Ink ground = off ? l->th->rule : l->th->key;
    int in = lay_back(l, n, box_of(x, y, text_w + 2 * pad, h), lay_u(l, .7f), ground, false);
    lay_text(l, STYLE_MENU, n->label, x + pad + in, y + lay_u(l, 1) + in, inner, l->th->paper, n);
    if (off)
        h += lay_text(l, STYLE_SMALL, n->reason, x, y + h, w, l->quiet, n);
    return h;
}

/* Text stands on the column's edge; the fill of the focused one hangs out on both sides. */
static int place_menu(Layout *l, const Node *n, int x, int y, int w) {
    int pad = lay_u(l, 1.6f), pad_y = lay_u(l, .8f);
    bool off = n->flags & NODE_DISABLED;
    const char *under = off ? n->reason : n->detail;
    Style s = n->flags & NODE_LEADS ? STYLE_H2 : STYLE_MENU;
    int most = lay_chars(l, STYLE_MENU, 26), inner = w < most ? w : most;
    int text_h = lay_text_height(l, s, n->label, inner);
    int under_h = under[0] ? lay_text_height(l, STYLE_SMALL, under, inner) : 0;
    int h = text_h + under_h + 2 * pad_y;
    int in = lay_back(l, n, box_of(x - pad, y, inner + 2 * pad, h), lay_u(l, .6f), 0, true);
    lay_text(l, s, n->label, x + in, y + pad_y + in, inner, off ? l->quiet : l->text, n);
    if (under[0])
        lay_text(l, STYLE_SMALL, under, x + in, y + pad_y + text_h + in, inner,
                 off || !lay_is(n, l->v->focus) ? l->quiet : l->text, n);
    return h;
}

static void check_box(Layout *l, const Node *n, int x, int y, int size) {
    bool on = n->flags & NODE_CHECKED;
    int thick = size / 9 > 0 ? size / 9 : 1;
    Item it = lay_item(l, on ? ITEM_ROUND : ITEM_FRAME, box_of(x, y, size, size), l->text, n);
    it.thick = thick;
    for (int i = 0; i < 4; i++)
        it.radius[i] = size / 5;
    lay_add(l, &it);
    if (!on)
        return;
    float fx = (float)x, fy = (float)y, k = (float)size;
    Item tick = lay_item(l, ITEM_STROKE, box_of(x, y, size, size), l->th->paper, n);
    float xy[6] = {fx + k * .25f, fy + k * .52f, fx + k * .43f, fy + k * .7f, fx + k * .76f,
                   fy + k * .3f};
    tick.points = 3;
    memcpy(tick.xy, xy, sizeof xy);
    tick.thick = size / 7 > 1 ? size / 7 : 2;
    lay_add(l, &tick);
}

/* Label left, value right; the value goes under the label where they would meet. */
static int place_setting(Layout *l, const Node *n, int x, int y, int w) {
    int pad = lay_u(l, 1.6f), pad_y = lay_u(l, 1), line = fonts_line(l->f, STYLE_BODY);
    bool steps = n->role == ROLE_STEPPER, off = n->flags & NODE_DISABLED;
    int box = steps ? line * 3 / 4 : n->role == ROLE_TOGGLE ? line * 3 / 4 : 0;
    int label_w = fonts_word(l->f, STYLE_BODY, n->label, strlen(n->label));
    int value_w = fonts_word(l->f, STYLE_NAME, n->value, strlen(n->value));
    int right = value_w + (steps ? 2 * box + 2 * pad : box ? box + pad : 0);
    if (steps && right < lay_chars(l, STYLE_NAME, 14) + 2 * box + 2 * pad)
        right = lay_chars(l, STYLE_NAME, 14) + 2 * box + 2 * pad;
    bool under = label_w + right + pad > w;
    if (under)
        right = right > w ? w : right;
    int label_h = under ? lay_text_height(l, STYLE_BODY, n->label, w) : line;
    const char *more = off ? n->reason : n->detail;
    int more_h = more[0] ? lay_text_height(l, STYLE_SMALL, more, w) : 0;
    int h = label_h + (under ? line : 0) + more_h + 2 * pad_y;
    int in = lay_back(l, n, box_of(x - pad, y, w + 2 * pad, h), lay_u(l, .6f), 0, true);
    Ink ink = off ? l->quiet : l->text;
    int row_y = y + pad_y + (under ? label_h : 0) + in;
    int from = under ? x : x + w - right;
    lay_text(l, STYLE_BODY, n->label, x + in, y + pad_y + in, w, ink, n);
    if (steps)
        lay_arrows(l, n, box_of(from, row_y + (line - box) / 2, right, box), ink);
    if (n->role == ROLE_TOGGLE)
        check_box(l, n, from + right - box, row_y + (line - box) / 2, box);
    int value_x = steps ? from + (right - value_w) / 2 : from + (under ? 0 : right - value_w);
    if (n->role == ROLE_TOGGLE)
        value_x = under ? from : from + right - box - pad - value_w;
    lay_line(l, STYLE_NAME, n->value, (int)strlen(n->value), value_x, row_y, line, ink, n);
    if (more[0])
        lay_text(l, STYLE_SMALL, more, x + in, y + h - pad_y - more_h + in, w, l->quiet, n);
    return h;
}

static int place_portrait_tile(Layout *l, const Node *n, int x, int y, int w) {
    int size = lay_u(l, 14) < w ? lay_u(l, 14) : w;
    Box b = box_of(x, y, size, size);
    Item it = lay_item(l, ITEM_PICTURE, b, l->th->card, n);
    uint64_t h = text_hash(TEXT_HASH_SEED, n->id, strlen(n->id));
    int what[] = {(int)n->band, (int)n->manner, size, (int)l->th->key, (int)l->th->a};
    it.content = text_hash(h, what, sizeof what);
    lay_add(l, &it);
    return size + lay_text(l, STYLE_NAME, n->label, x, y + size, w, l->text, n);
}

int place_node(Layout *l, const Node *n, int x, int y, int w) {
    int text_w = lay_chars(l, STYLE_BODY, 60) < w ? lay_chars(l, STYLE_BODY, 60) : w;
    switch (n->role) {
    case ROLE_HEADING: return place_heading(l, n, x, y, w);
    case ROLE_PARAGRAPH: return lay_text(l, STYLE_BODY, n->label, x, y, text_w, l->text, n);
    case ROLE_PLACE:
    case ROLE_STATUS: return lay_text(l, STYLE_SMALL, n->label, x, y, text_w, l->quiet, n);
    case ROLE_NARRATION: return place_narration(l, n, x, y, w);
    case ROLE_SAID: return place_said(l, n, x, y, w);
    case ROLE_CHOICE: return place_choice(l, n, x, y, w);
    case ROLE_CARD: return place_card(l, n, x, y, w, 0);
    case ROLE_BUTTON: return place_button(l, n, x, y, w);
    case ROLE_MENU: return place_menu(l, n, x, y, w);
    case ROLE_TOGGLE:
    case ROLE_STEPPER:
    case ROLE_ROW: return place_setting(l, n, x, y, text_w);
    case ROLE_PORTRAIT: return place_portrait_tile(l, n, x, y, w);
    case ROLE_COLUMNS: return place_columns(l, n, x, y, w);
    case ROLE_TIMELINE: return place_timeline(l, n, x, y, w);
    case ROLE_TABLE: return place_table(l, n, x, y, w);
    case ROLE_ROOM: return place_names(l, n, x, y, w);
    case ROLE_WEB: return place_web(l, n, x, y, w, l->web_h);
    case ROLE_SPACER: return lay_u(l, (float)n->level);
    default: return 0;
    }
}

static bool any_open(const Node *room) {
    for (const Node *c = room->child; c != NULL; c = c->next)
        if (node_open(c))
            return true;
    return false;
}

/* A room stands in a column only where its picture had to yield: then as names to choose. */
static bool flows(const Node *n) {
    return n->role != ROLE_KEY && (n->role != ROLE_ROOM || any_open(n)) &&
           (n->role != ROLE_PORTRAIT || n->slot != SLOT_PICTURE);
}

static int gap_between(const Layout *l, const Node *a, const Node *b) {
    if (a->role == ROLE_SPACER || b->role == ROLE_SPACER)
        return 0;
    if (a->role == ROLE_CHOICE && b->role == ROLE_CHOICE)
        return l->base * 14 / 1080 + 1;
    if (a->role == b->role && (a->role == ROLE_MENU || a->role == ROLE_TOGGLE ||
                               a->role == ROLE_STEPPER || a->role == ROLE_ROW))
        return lay_u(l, a->flags & NODE_LEADS ? 1.6f : .4f);
    bool setting_a = a->role == ROLE_TOGGLE || a->role == ROLE_STEPPER || a->role == ROLE_ROW;
    bool setting_b = b->role == ROLE_TOGGLE || b->role == ROLE_STEPPER || b->role == ROLE_ROW;
    if (setting_a && setting_b)
        return lay_u(l, .4f);
    if (a->role == ROLE_PARAGRAPH && b->role == ROLE_PARAGRAPH)
        return fonts_px(l->f, STYLE_BODY) * 3 / 5;
    if (a->role == ROLE_HEADING && a->level > 0 && b->slot == a->slot)
        return lay_u(l, 1.2f);
    if (a->slot != b->slot)
        return lay_u(l, 3);
    return lay_u(l, b->role == ROLE_HEADING ? 3 : 1.8f);
}

/* A heading and the status after it stand on one line, left and right, where both fit. */
static int place_beside(Layout *l, const Node *head, const Node *status, int x, int y, int w) {
    if (head->role != ROLE_HEADING || head->level == 0 || status == NULL ||
        status->role != ROLE_STATUS || head->slot != SLOT_HEADER)
        return 0;
    Style s = head->level == 1 ? STYLE_H1 : head->level == 2 ? STYLE_H2 : STYLE_H3;
    int head_w = fonts_word(l->f, s, head->label, strlen(head->label));
    int status_w = fonts_word(l->f, STYLE_SMALL, status->label, strlen(status->label));
    if (head_w + status_w + lay_u(l, 6) > w)
        return 0;
    int h = place_heading(l, head, x, y, w);
    /* on the heading's baseline */
    int drop = (fonts_cap(l->f, s) - fonts_cap(l->f, STYLE_SMALL)) / 2;
    lay_line(l, STYLE_SMALL, status->label, (int)strlen(status->label), x + w - status_w,
             y + drop, h, l->quiet, status);
    return h;
}

/* Choices are of equal height while they are few; many are as high as each needs. */
static void find_choice_rows(Layout *l, const Tree *t, unsigned slots, int w) {
    enum { FEW = 4 };
    ChoiceMeasure m = choice_measure(l, w);
    int count = 0;
    l->choice_rows = 1;
    for (const Node *n = tree_root(t)->child; n != NULL; n = n->next)
        count += n->role == ROLE_CHOICE && (slots & 1u << n->slot);
    if (count > FEW)
        return;
    for (const Node *n = tree_root(t)->child; n != NULL; n = n->next) {
        if (n->role != ROLE_CHOICE || !(slots & 1u << n->slot))
            continue;
        int rows = lay_text_height(l, STYLE_CHOICE, n->label, m.text_w) /
                   fonts_line(l->f, STYLE_CHOICE);
        if (rows > l->choice_rows && rows <= 2)
            l->choice_rows = rows;
    }
}

int place_flow(Layout *l, const Tree *t, unsigned slots, int x, int y, int w) {
    int top = y;
    const Node *before = NULL;
    find_choice_rows(l, t, slots, w);
    for (int slot = 0; slot < SLOTS; slot++) {
        if (!(slots & 1u << slot))
            continue;
        for (const Node *n = tree_root(t)->child; n != NULL; n = n->next) {
            if ((int)n->slot != slot || !flows(n) ||
                (n->slot == SLOT_FOOTER && n->role == ROLE_BUTTON))
                continue;
            if (before)
                y += gap_between(l, before, n);
            bool newest = n->role == ROLE_SAID && n->level == 0;
            if (l->snap < 0 && (l->snap_newest ? newest : y - top >= l->snap_from))
                l->snap = y - top;
            int beside = place_beside(l, n, n->next, x, y, w);
            if (beside > 0) {
                y += beside;
                n = n->next;
            } else {
                y += place_node(l, n, x, y, w);
            }
            before = n;
        }
    }
    return y - top;
}

static const Node *footer_button(const Tree *t) {
    for (const Node *n = tree_root(t)->child; n != NULL; n = n->next)
        if (n->slot == SLOT_FOOTER && n->role == ROLE_BUTTON)
            return n;
    return NULL;
}

static void key_spot(Layout *l, const Node *n, Box b) {
    enum { TARGET = 24 }; /* px, the least that can be hit */
    if (b.h < TARGET)
        b = box_of(b.x, b.y - (TARGET - b.h) / 2, b.w, TARGET);
    if (!l->dry && action_any(n->action)) {
        Spot spot = {.node = n, .box = b, .region = l->region};
        scene_spot(l->s, &spot);
    }
}

typedef struct {
    int x, y, w;     /* where the hints may stand */
    int row_h;       /* of the first row; the button may be higher than a cap */
    int cap_h, rows; /* rows that were needed */
} Hints;

/* Key caps with their words, one after another, in as many rows as they need. */
static void place_hints(Layout *l, const Tree *t, Hints *h) {
    int at = h->x, y = h->y, gap = lay_u(l, 1.2f), next = h->cap_h + lay_u(l, .8f);
    for (const Node *n = tree_root(t)->child; n != NULL; n = n->next) {
        if (n->role != ROLE_KEY || n->flags & NODE_UNSEEN)
            continue;
        int words = fonts_word(l->f, STYLE_SMALL, n->label, strlen(n->label));
        int cap_w = lay_cap(l, n, 0, 0, false), need = cap_w + gap + words;
        if (h->rows == 0) {
            h->rows = 1;
            y += (h->row_h - h->cap_h) / 2;
        } else if (at + need > h->x + h->w) {
            h->rows++;
            y += h->rows == 2 ? (h->row_h + h->cap_h) / 2 + lay_u(l, .8f) : next;
            at = h->x;
        }
        Box b = box_of(at, y, need, h->cap_h);
        if (lay_is(n, l->v->hover) && action_any(n->action))
            lay_round(l, box_grow(b, lay_u(l, .4f)), lay_u(l, .6f), l->th->a3, n);
        lay_cap(l, n, at, y, true);
        lay_line(l, STYLE_SMALL, n->label, (int)strlen(n->label), at + cap_w + gap, y, h->cap_h,
                 l->quiet, n);
        key_spot(l, n, b);
        at += need + 2 * gap;
    }
}

int place_footer(Layout *l, const Tree *t, int x, int y, int w) {
    const Node *button = footer_button(t);
    int cap_h = fonts_px(l->f, STYLE_KEYCAP) * 3 / 2, button_h = 0;
    Hints h = {x, y, w, cap_h, cap_h, 0};
    if (button) {
        int button_w = lay_text_width(l, STYLE_MENU, button->label, w) + 2 * lay_u(l, 3.6f);
        bool beside = button_w < w * 2 / 5;
        button_h = place_button(l, button, beside ? x + w - button_w : x, y, w);
        h.w = beside ? w - button_w - lay_u(l, 3) : w;
        if (beside && h.row_h < button_h)
            h.row_h = button_h;
        if (!beside)
            h.y += button_h + lay_u(l, 1.2f);
    }
    place_hints(l, t, &h);
    if (h.rows == 0)
        return button_h;
    return h.y - y + h.row_h + (h.rows - 1) * (cap_h + lay_u(l, .8f));
}
