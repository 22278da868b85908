#include "ui/interact.h"
#include <stdlib.h>

static bool stops_at(const Spot *s) {
    return s->node->role != ROLE_KEY;
}

static int index_of(const Arrangement *s, uint64_t key) {
    for (int i = 0; i < s->spot_count; i++)
        if (key && s->spots[i].node->key_hash == key)
            return i;
    return -1;
}

void interact_settle(ViewState *v, const Tree *t) {
    if (v->focus == 0 || tree_find_key(t, v->focus) == NULL) {
        const Node *first = tree_first_open(t);
        v->focus = first ? first->key_hash : 0;
    }
    v->pressed = 0;
}

static int clamp(int x, int low, int high) {
    return x < low ? low : x > high ? high : x;
}

static bool scroll_by(ViewState *v, const Arrangement *s, int region, int pixels) {
    if (region < 0 || region >= s->region_count)
        return false;
    const Region *r = &s->regions[region];
    int most = r->content > r->view.h ? r->content - r->view.h : 0;
    int to = clamp(r->scroll + pixels, 0, most);
    if (to == r->scroll)
        return false;
    v->scroll[region] = to;
    v->scroll_set[region] = true;
    return true;
}

/* The whole box in view, or its top where it is higher than the view; a little air around. */
static void show(ViewState *v, const Arrangement *s, const Spot *spot) {
    if (spot->region < 0)
        return;
    const Region *r = &s->regions[spot->region];
    int air = layout_base(s->w, s->h) / 30;
    int above = r->view.y + air - spot->box.y;
    int below = spot->box.y + spot->box.h + air - (r->view.y + r->view.h);
    if (above > 0 || spot->box.h + 2 * air > r->view.h)
        scroll_by(v, s, spot->region, -above);
    else if (below > 0)
        scroll_by(v, s, spot->region, below);
}

static Outcome focus_on(ViewState *v, const Arrangement *s, const Spot *spot) {
    v->focus = spot->node->key_hash;
    show(v, s, spot);
    return (Outcome){.changed = true};
}

static Outcome step(ViewState *v, const Arrangement *s, int by) {
    int at = index_of(s, v->focus), n = s->spot_count;
    if (at < 0)
        at = by > 0 ? -1 : n;
    for (int i = 0; i < n; i++) {
        at = (at + by + n) % n;
        if (stops_at(&s->spots[at]))
            return focus_on(v, s, &s->spots[at]);
    }
    return (Outcome){0};
}

typedef struct {
    int x, y;
} Point;

static Point middle(Box b) {
    return (Point){b.x + b.w / 2, b.y + b.h / 2};
}

/* The nearest in a direction; what lies off the straight line counts three times. */
static const Spot *nearest(const Arrangement *s, Box from, int dx, int dy) {
    const Spot *best = NULL;
    long least = 0;
    Point a = middle(from);
    for (int i = 0; i < s->spot_count; i++) {
        const Spot *spot = &s->spots[i];
        Point b = middle(spot->box);
        long along = dx ? (long)(b.x - a.x) * dx : (long)(b.y - a.y) * dy;
        long across = dx ? labs((long)b.y - a.y) : labs((long)b.x - a.x);
        bool overlaps = dx ? spot->box.y < from.y + from.h && from.y < spot->box.y + spot->box.h
                           : spot->box.x < from.x + from.w && from.x < spot->box.x + spot->box.w;
        if (!stops_at(spot) || along <= 0 || (!overlaps && across > along * 4))
            continue;
        long cost = along + (overlaps ? 0 : across * 3);
        if (best == NULL || cost < least) {
            best = spot;
            least = cost;
        }
    }
    return best;
}

static int longest_region(const Arrangement *s) {
    int best = -1, most = 0;
    for (int i = 0; i < s->region_count; i++) {
        int over = s->regions[i].content - s->regions[i].view.h;
        if (over > most) {
            most = over;
            best = i;
        }
    }
    return best;
}

static bool in_view(const Arrangement *s, const Spot *spot) {
    return spot->region < 0 || box_meets(spot->box, s->regions[spot->region].view);
}

/* Arrows go to what is near; where that is out of sight, the text in between comes first. */
static Outcome go(ViewState *v, const Arrangement *s, int dx, int dy) {
    int at = index_of(s, v->focus);
    const Spot *here = at >= 0 ? &s->spots[at] : NULL;
    int region = here && here->region >= 0 ? here->region : longest_region(s);
    const Spot *there = here ? nearest(s, here->box, dx, dy) : NULL;
    int page = region >= 0 ? s->regions[region].view.h * 2 / 3 : 0;
    bool unseen = here && !in_view(s, here);
    if (dy && (unseen || there == NULL || !in_view(s, there))) {
        int need = page;
        if (scroll_by(v, s, region, dy * need)) {
            if (there && there->region == region) {
                int y = there->box.y - dy * need;
                const Region *r = &s->regions[region];
                if (y >= r->view.y && y + there->box.h <= r->view.y + r->view.h)
                    v->focus = there->node->key_hash;
            }
            return (Outcome){.changed = true};
        }
    }
    if (there)
        return focus_on(v, s, there);
    if (here == NULL)
        return step(v, s, 1);
    if (dy && region != longest_region(s) && scroll_by(v, s, longest_region(s), dy * page))
        return (Outcome){.changed = true};
    return (Outcome){0};
}

static const Node *focused(const ViewState *v, const Tree *t) {
    return v->focus ? tree_find_key(t, v->focus) : NULL;
}

static Outcome sideways(ViewState *v, const Arrangement *s, const Tree *t, int direction) {
    const Node *n = focused(v, t);
    if (n && n->role == ROLE_STEPPER)
        return (Outcome){.action = direction < 0 ? n->less : n->more};
    return go(v, s, direction, 0);
}

static Outcome activate(const ViewState *v, const Tree *t) {
    const Node *n = focused(v, t);
    if (n == NULL)
        return (Outcome){0};
    return (Outcome){.action = action_any(n->action) ? n->action : n->more};
}

static Outcome choose(ViewState *v, const Tree *t, int number) {
    for (const Node *n = tree_root(t); n != NULL; n = tree_following(n))
        if (n->role == ROLE_CHOICE && n->level == number && node_open(n)) {
            v->focus = n->key_hash;
            return (Outcome){n->action, true};
        }
    return (Outcome){0};
}

static Outcome by_key(ViewState *v, const Arrangement *s, const Tree *t, Key key) {
    const Node *n = tree_find_binding(t, key);
    if (n)
        return (Outcome){.action = n->action};
    int region = longest_region(s);
    if (region < 0 || (key != KEY_UNDO && key != KEY_REDO))
        return (Outcome){0};
    int page = s->regions[region].view.h * 4 / 5;
    return (Outcome){.changed = scroll_by(v, s, region, key == KEY_UNDO ? -page : page)};
}

static Outcome press(ViewState *v, const Arrangement *s, Input in) {
    const Spot *spot = scene_at(s, in.x, in.y);
    if (spot == NULL)
        return (Outcome){0};
    v->pressed = spot->node->key_hash;
    if (stops_at(spot))
        v->focus = v->pressed;
    return (Outcome){.changed = true};
}

static Outcome release(ViewState *v, const Arrangement *s, Input in) {
    const Spot *spot = scene_at(s, in.x, in.y);
    uint64_t pressed = v->pressed;
    v->pressed = 0;
    Outcome out = {.changed = pressed != 0};
    if (spot == NULL || pressed == 0 || spot->node->key_hash != pressed)
        return out;
    const Node *n = spot->node;
    if (!box_empty(spot->less) && box_holds(spot->less, in.x, in.y))
        out.action = n->less;
    else if (!box_empty(spot->more) && box_holds(spot->more, in.x, in.y))
        out.action = n->more;
    else
        out.action = action_any(n->action) ? n->action : n->more;
    return out;
}

static Outcome point(ViewState *v, const Arrangement *s, Input in) {
    const Spot *spot = scene_at(s, in.x, in.y);
    uint64_t hover = spot ? spot->node->key_hash : 0;
    bool changed = hover != v->hover;
    v->hover = hover;
    return (Outcome){.changed = changed};
}

static Outcome wheel(ViewState *v, const Arrangement *s, Input in) {
    int by = in.value * layout_base(s->w, s->h) / 8, region = -1;
    for (int i = 0; i < s->region_count; i++)
        if (box_holds(s->regions[i].view, in.x, in.y) &&
            s->regions[i].content > s->regions[i].view.h)
            region = i;
    return (Outcome){.changed = scroll_by(v, s, region >= 0 ? region : longest_region(s), by)};
}

static Outcome adjust(const ViewState *v, const Tree *t, bool more) {
    const Node *n = focused(v, t);
    return (Outcome){.action = n == NULL ? (Action){0} : more ? n->more : n->less};
}

Outcome interact(ViewState *v, const Arrangement *s, const Tree *t, Input in) {
    switch (in.kind) {
    case INPUT_NEXT: return step(v, s, 1);
    case INPUT_PREVIOUS: return step(v, s, -1);
    case INPUT_UP: return go(v, s, 0, -1);
    case INPUT_DOWN: return go(v, s, 0, 1);
    case INPUT_LEFT: return sideways(v, s, t, -1);
    case INPUT_RIGHT: return sideways(v, s, t, 1);
    case INPUT_ACTIVATE: return activate(v, t);
    case INPUT_LESS: return adjust(v, t, false);
    case INPUT_MORE: return adjust(v, t, true);
    case INPUT_DIGIT: return choose(v, t, in.value);
    case INPUT_KEY: return by_key(v, s, t, (Key)in.value);
    case INPUT_POINT: return point(v, s, in);
    case INPUT_PRESS: return press(v, s, in);
    case INPUT_RELEASE: return release(v, s, in);
    case INPUT_WHEEL: return wheel(v, s, in);
    }
    return (Outcome){0};
}
