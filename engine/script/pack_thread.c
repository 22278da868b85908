/* A thread: a talk written whole, as a graph of nodes. */
#include "script/pack_build.h"
#include <string.h>

enum { NODES_MAX = 200 };

int32_t build_node(PackBuild *b, const Value *value) {
    if (!value)
        return NONE;
    for (int32_t i = 0; i < b->node_count; i++)
        if (value_text_is(value, pack_text(b->pack, b->pack->node[b->node_first + i].id)))
            return b->node_first + i;
    char quoted[DIAGNOSTIC_QUOTE_MAX + 80];
    diagnostic_quote(quoted, sizeof quoted, value_text(value), value_text_length(value));
    build_error(b, value, "there is no node \"%s\" in this thread; write it, or name another",
                quoted);
    return NONE;
}

static void declare_nodes(PackBuild *b, const Value *nodes) {
    Pack *p = b->pack;
    b->node_first = p->nodes;
    b->node_count = 0;
    for (size_t i = 0; build_table(b, nodes) && i < value_count(nodes); i++) {
        const Value *entry = value_entry(nodes, i);
        if (!value_key(entry) || !build_id_plain(value_key(entry))) {
            build_error(b, entry, "a node is named by a word of a-z, 0-9 and _, at most %d letters",
                        ID_MAX - 1);
            continue;
        }
        if (b->node_count == NODES_MAX) {
            build_error(b, entry, "a thread may have %d nodes; make two threads of it", NODES_MAX);
            return;
        }
        p->node = build_grow(p->node, p->nodes, sizeof *p->node);
        p->node[p->nodes++] = (ThreadNode){.id = build_intern(b, value_key(entry)),
                                     .depth = NONE,
                                     .otherwise = NONE,
                                     .learn = NONE,
                                     .tells = NONE,
                                     .mark = NONE,
                                     .at = entry};
        b->node_count++;
    }
}

static void read_node(PackBuild *b, int32_t index) {
    ThreadNode node = b->pack->node[index];
    const Value *value = node.at;
    if (!build_table(b, value))
        return;
    build_keys(b, value, "says you depth edge otherwise learn tells mark mind ends note", false);
    if (value_get(value, "says"))
        build_says(b, value_get(value, "says"), b->person, &node.says);
    if (value_get(value, "edge"))
        build_says(b, value_get(value, "edge"), b->person, &node.edge);
    node.options = build_options(b, value_get(value, "you"), b->person);
    node.depth = build_number(b, value_get(value, "depth"), 0, DEPTH_MAX, NONE);
    node.otherwise = build_node(b, value_get(value, "otherwise"));
    node.learn = build_fact(b, value_get(value, "learn"));
    node.tells = build_word(b, value_get(value, "tells"), &words_issue);
    node.mark = build_word(b, value_get(value, "mark"), &words_mark);
    node.ends = build_flag(b, value, "ends");
    build_minds(b, value_get(value, "mind"), b->person, &node.mind);
    if (node.depth != NONE && !value_get(value, "otherwise"))
        build_error(
            b, value,
            "a node with a depth may be refused; say where it goes then: otherwise = '...'");
    b->pack->node[index] = node;
}

/* Where an option says nothing, the talk would stand still. */
static void check_go(PackBuild *b, int32_t index) {
    const ThreadNode *node = &b->pack->node[index];
    for (int32_t i = 0; i < node->options.count; i++) {
        const Option *option = &b->pack->option[node->options.first + i];
        if (option->line != NONE && !value_get(b->pack->line[option->line].at, "go"))
            build_error(b, b->pack->line[option->line].at,
                        "this choice leads nowhere; say go = '...'");
    }
}

void build_thread(PackBuild *b, PackFile *file) {
    Pack *p = b->pack;
    const Value *root = file->root;
    b->talk = true;
    b->kind = LINE_SPEECH;
    build_keys(b, root, "format kind id with place about when once start nodes later note", false);
    Thread thread = {.id = build_id(b, root), .at = root};
    thread.person = b->person = build_word(b, value_get(root, "with"), &words_person);
    if (!value_get(root, "with"))
        build_error(b, root, "with is missing; say whom this talk is with");
    thread.place = build_word(b, value_get(root, "place"), &words_place);
    thread.about = build_word(b, value_get(root, "about"), &words_issue);
    thread.when = when_read(b, value_get(root, "when"), true);
    thread.once = build_flag(b, root, "once");
    if (thread.id && pack_find_thread(p, pack_text(p, thread.id)) != NONE)
        build_error(b, value_get(root, "id"), "a second thread \"%s\"; rename one",
                    pack_text(p, thread.id));
    declare_nodes(b, value_get(root, "nodes"));
    thread.nodes = (Range){b->node_first, b->node_count};
    if (!b->node_count)
        build_error(b, root, "a thread without nodes; write nodes = { start = { ... } }");
    thread.start = build_node(b, value_get(root, "start"));
    if (!value_get(root, "start"))
        build_error(b, root, "start is missing; name the node it begins with");
    for (int32_t i = 0; i < thread.nodes.count; i++) {
        read_node(b, thread.nodes.first + i);
        check_go(b, thread.nodes.first + i);
    }
    thread.later = value_get(root, "later") ? build_lines(b, value_get(root, "later"), b->person)
                                            : (Range){0, 0};
    p->thread = build_grow(p->thread, p->threads, sizeof *p->thread);
    file->index = p->threads++;
    p->thread[file->index] = thread;
    if (thread.person != NONE && p->person[thread.person].thread == NONE)
        p->person[thread.person].thread = file->index;
    b->person = NONE;
    b->node_count = 0;
}
