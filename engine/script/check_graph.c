/* Threads as graphs: everything is reached, says something to whom reaches it, and comes to an end.
 */
#include "base/status.h"
#include "script/check_text.h"
#include "script/when.h"
#include <stdlib.h>

enum {
    BANDS_ALL = (1 << BAND_COUNT) - 1,
    BANDS_OPEN = 1 << BAND_WARM | 1 << BAND_CLOSE,
    DEPTH_OPEN = 2, /* deeper than this nobody goes who is cold or sore */
    BANDS_TEXT_MAX = 40
};

/* What is found out about each node of one thread, by its place in it. */
typedef struct {
    uint32_t bands; /* that reach it */
    bool ends;      /* some way leads to an end */
} Reach;

typedef struct {
    const Check *c;
    const Thread *thread;
    Reach *reach;
} Walk;

static const ThreadNode *node_of(const Walk *w, int32_t i) {
    return &w->c->pack->node[w->thread->nodes.first + i];
}

/* Those of the bands whom the engine lets in as deep as the node is. */
static uint32_t let_in(const ThreadNode *node, uint32_t bands) {
    if (node->depth == DEPTH_MAX)
        return bands & 1 << BAND_CLOSE;
    return node->depth > DEPTH_OPEN ? bands & BANDS_OPEN : bands;
}

/* Adds bands to a node, and to the node it sends them on to if it does not let them in. */
static bool reach(Walk *w, int32_t node, uint32_t bands) {
    bool changed = false;
    for (int hops = 0; node != NONE && bands && hops < w->thread->nodes.count; hops++) {
        Reach *r = &w->reach[node - w->thread->nodes.first];
        const ThreadNode *n = &w->c->pack->node[node];
        uint32_t in = let_in(n, bands);
        changed = changed || (in & ~r->bands);
        r->bands |= in;
        /* Who may go deep enough may still be refused on the day. */
        if (n->depth == NONE)
            break;
        node = n->otherwise;
    }
    return changed;
}

static bool spread(Walk *w, int32_t i) {
    const Pack *p = w->c->pack;
    const ThreadNode *node = node_of(w, i);
    bool changed = false;
    for (int32_t o = node->options.first; o < node->options.first + node->options.count; o++)
        for (int32_t reply = 0; reply < REPLY_COUNT; reply++)
            changed |= reach(w, p->option[o].go[reply],
                             w->reach[i].bands & when_bands(p, p->option[o].when));
    return changed;
}

static bool leads_to_end(const Walk *w, int32_t i) {
    const Pack *p = w->c->pack;
    const ThreadNode *node = node_of(w, i);
    if (node->ends || !node->options.count ||
        (node->otherwise != NONE && w->reach[node->otherwise - w->thread->nodes.first].ends))
        return true;
    for (int32_t o = node->options.first; o < node->options.first + node->options.count; o++)
        for (int32_t reply = 0; reply < REPLY_COUNT; reply++) {
            int32_t go = p->option[o].go[reply];
            if (go != NONE && w->reach[go - w->thread->nodes.first].ends)
                return true;
        }
    return false;
}

static void follow(Walk *w) {
    for (bool changed =
             reach(w, w->thread->start, when_bands(w->c->pack, w->thread->when) & BANDS_ALL);
         changed;) {
        changed = false;
        for (int32_t i = 0; i < w->thread->nodes.count; i++)
            changed |= spread(w, i);
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (int32_t i = 0; i < w->thread->nodes.count; i++)
            if (!w->reach[i].ends && leads_to_end(w, i))
                changed = w->reach[i].ends = true;
    }
}

static void judge_choice(const Walk *w, const ThreadNode *node, int32_t option, uint32_t bands) {
    const Option *o = &w->c->pack->option[option];
    if (o->line == NONE)
        return;
    for (int32_t reply = 0; reply < REPLY_COUNT; reply++)
        for (int32_t band = 0; band < BAND_COUNT; band++) {
            if (!(bands >> band & 1))
                continue;
            if (o->answers != NONE &&
                pack_answers(&w->c->pack->answers[o->answers], (Band)band, (Reply)reply).count)
                continue;
            check_line(w->c, DIAGNOSTIC_ERROR, o->line, NONE,
                       "this choice has no answer for \"%s\" when %s; write on.%s",
                       reply_name((Reply)reply), band_name((Band)band), reply_name((Reply)reply));
            return;
        }
    (void)node;
}

static void judge_node(const Walk *w, int32_t i) {
    const ThreadNode *node = node_of(w, i);
    const Reach *r = &w->reach[i];
    if (!r->bands) {
        check_at(w->c, DIAGNOSTIC_ERROR, node->at,
                 "nothing leads here; name it in some go, or take it out");
        return;
    }
    for (int32_t band = 0; band < BAND_COUNT; band++) {
        if (!(r->bands >> band & 1))
            continue;
        if (!pack_says(&node->says, (Band)band).count)
            check_at(w->c, DIAGNOSTIC_ERROR, node->at,
                     "says nothing to somebody %s, who gets here; write says.%s, or a colder one",
                     band_name((Band)band), band_name((Band)band));
        if (node->depth != NONE && !pack_says(&node->edge, (Band)band).count)
            check_at(w->c, DIAGNOSTIC_ERROR, node->at,
                     "has a depth and no edge for %s; write what is said at this door",
                     band_name((Band)band));
    }
    if (!node->ends && !node->options.count)
        check_at(w->c, DIAGNOSTIC_ERROR, node->at,
                 "has neither choices nor ends = true; add one of them");
    else if (!r->ends)
        check_at(w->c, DIAGNOSTIC_ERROR, node->at,
                 "from here no way leads to a node with ends = true; add one");
    for (int32_t o = 0; o < node->options.count; o++)
        judge_choice(w, node, node->options.first + o,
                     r->bands &
                         when_bands(w->c->pack, w->c->pack->option[node->options.first + o].when));
}

/* A graph with loose ends was complained of when it was loaded; what follows from them is no news.
 */
static bool is_whole(const Pack *p, const Thread *thread) {
    if (!thread->nodes.count || thread->start == NONE)
        return false;
    for (int32_t i = thread->nodes.first; i < thread->nodes.first + thread->nodes.count; i++) {
        const ThreadNode *node = &p->node[i];
        if (node->depth != NONE && node->otherwise == NONE)
            return false;
        for (int32_t o = node->options.first; o < node->options.first + node->options.count; o++)
            for (int32_t reply = 0; reply < REPLY_COUNT; reply++)
                if (p->option[o].go[reply] == NONE)
                    return false;
    }
    return true;
}

void check_threads(const Check *c) {
    for (int32_t t = 0; t < c->pack->threads; t++) {
        const Thread *thread = &c->pack->thread[t];
        if (!is_whole(c->pack, thread))
            continue;
        Walk w = {c, thread, calloc((size_t)thread->nodes.count, sizeof(Reach))};
        BUG_IF(!w.reach);
        follow(&w);
        for (int32_t i = 0; i < thread->nodes.count; i++)
            judge_node(&w, i);
        free(w.reach);
    }
}
