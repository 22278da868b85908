/* Threads: a talk that is written as a graph. Which node comes is written; what a line does, and
   whether they would go as deep as a node asks, is the model's. */
#include "script/compose_inside.h"
#include "sim/voice.h"

enum { DETOURS_MAX = 4 };
static const Wish node_wish = {NONE, NONE, NONE, STALE_ANY};

int32_t thread_due(const Scene *s) {
    int32_t who = scene_who(s), thread = who == NONE ? NONE : s->pack->person[who].thread;
    if (thread == NONE)
        return NONE;
    const Thread *t = &s->pack->thread[thread];
    WhenContext c = scene_context(s);
    if (t->place != NONE && t->place != s->model->world->talk_place)
        return NONE;
    bool had = memory_thread_week(s->model->world, s->pack, thread) != NEVER;
    if ((t->once && had) || t->start == NONE || !when_holds(&c, t->when))
        return NONE;
    return thread;
}

static void finish(const Scene *s) {
    scene_put(s, CELL_NODE, NONE);
    *scene_cell(s, CELL_OVER) = 1;
}

static void learn_of(const Scene *s, const ThreadNode *n) {
    World *w = s->model->world;
    int32_t i = w->talk_person;
    if (n->learn != NONE)
        memory_learn(w, s->pack, n->learn);
    if (n->mark != NONE)
        memory_mark(w, s->pack, n->mark);
    if (n->tells == NONE)
        return;
    if (!s->words_only && !(tie_told(w, 0)[i] >> n->tells & 1))
        voice_learn(s->model, 0, i, n->tells, false);
    scene_put(s, CELL_TOLD, n->tells);
}

void thread_enter(const Scene *s, int32_t node, Spoken *out, Luck *luck) {
    for (int32_t detours = 0; node != NONE && detours < DETOURS_MAX; detours++) {
        const ThreadNode *n = &s->pack->node[node];
        if (n->depth == NONE || n->depth <= talk_depth_limit(s->model)) {
            scene_put(s, CELL_NODE, node);
            line_say(s, line_pick(s, pack_says(&n->says, scene_band(s)), node_wish, luck), out);
            learn_of(s, n);
            if (n->ends || !n->options.count)
                finish(s);
            return;
        }
        line_say(s, line_pick(s, pack_says(&n->edge, scene_band(s)), node_wish, luck), out);
        node = n->otherwise;
    }
    finish(s);
}

void thread_answer(const Scene *s, const Offered *chosen, const TalkTurn *turn, Spoken *out, Luck *luck) {
    int32_t node = scene_get(s, CELL_NODE);
    if (node == NONE)
        return;
    Family family = move_family((Move)chosen->intent.arg[ARG_1]);
    scene_put(s, CELL_THOUGHT, pack_mind(&s->pack->node[node].mind, family));
    line_say(s, answer_line(s, chosen->option, (Move)chosen->intent.arg[ARG_1], turn, luck), out);
    int32_t go = chosen->option == NONE ? NONE : s->pack->option[chosen->option].go[turn->reply];
    if (go != NONE)
        thread_enter(s, go, out, luck);
    if (turn->over && !*scene_cell(s, CELL_OVER))
        thread_end(s, out, luck);
}

void thread_end(const Scene *s, Spoken *out, Luck *luck) {
    const Thread *t = &s->pack->thread[scene_get(s, CELL_THREAD)];
    for (int32_t n = t->nodes.first; n < t->nodes.first + t->nodes.count; n++) {
        if (!s->pack->node[n].ends)
            continue;
        thread_enter(s, n, out, luck);
        return;
    }
    finish(s);
}
