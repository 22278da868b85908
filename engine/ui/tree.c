#include "ui/tree.h"
#include "base/status.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTES = 32 * 1024, DEPTH_MAX = 8 };

typedef struct Block {
    struct Block *next;
    size_t used, size;
    max_align_t bytes[];
} Block;

struct Tree {
    Block *first, *current;
    Node *root, *newest;
    Node *open[DEPTH_MAX];
    int depth;
    PageShape shape;
    Slot slot;
};

uint64_t text_hash(uint64_t seed, const void *bytes, size_t count) {
    const unsigned char *p = bytes;
    uint64_t h = seed;
    for (size_t i = 0; i < count; i++)
        h = (h ^ p[i]) * 1099511628211ULL;
    return h;
}

static Block *block_new(size_t size) {
    Block *b = malloc(sizeof *b + size);
    BUG_IF(b == NULL);
    b->next = NULL;
    b->used = 0;
    b->size = size;
    return b;
}

static void *arena_take(Tree *t, size_t size) {
    size = (size + sizeof(max_align_t) - 1) / sizeof(max_align_t) * sizeof(max_align_t);
    while (t->current->used + size > t->current->size) {
        if (t->current->next == NULL)
            t->current->next = block_new(size > BLOCK_BYTES ? size : BLOCK_BYTES);
        t->current = t->current->next;
        t->current->used = 0;
    }
    void *p = (char *)t->current->bytes + t->current->used;
    t->current->used += size;
    return p;
}

static const char *copy(Tree *t, const char *text) {
    if (text == NULL || text[0] == '\0')
        return "";
    size_t n = strlen(text) + 1;
    return memcpy(arena_take(t, n), text, n);
}

Tree *tree_new(void) {
    Tree *t = calloc(1, sizeof *t);
    BUG_IF(t == NULL);
    t->first = t->current = block_new(BLOCK_BYTES);
    return t;
}

void tree_free(Tree *t) {
    if (t == NULL)
        return;
    for (Block *b = t->first, *next; b != NULL; b = next) {
        next = b->next;
        free(b);
    }
    free(t);
}

void tree_clear(Tree *t) {
    t->current = t->first;
    t->first->used = 0;
    t->root = t->newest = NULL;
    t->depth = 0;
}

static Node *node_new(Tree *t, Role role, const char *label) {
    BUG_IF(t->root == NULL && role != ROLE_PAGE);
    Node *n = arena_take(t, sizeof *n);
    *n = (Node){.role = role, .slot = t->slot};
    n->label = copy(t, label);
    n->detail = n->value = n->kicker = n->reason = n->key = n->id = "";
    if (t->newest != NULL)
        t->newest->following = n;
    t->newest = n;
    if (t->depth > 0) {
        Node *parent = t->open[t->depth - 1];
        n->parent = parent;
        if (parent->last != NULL)
            parent->last->next = n;
        else
            parent->child = n;
        parent->last = n;
    }
    return n;
}

static Node *open_node(Tree *t, Node *n) {
    BUG_IF(t->depth >= DEPTH_MAX);
    t->open[t->depth++] = n;
    return n;
}

void tree_close(Tree *t) {
    BUG_IF(t->depth <= 1);
    t->depth--;
}

void tree_page(Tree *t, PageShape shape, const char *title) {
    tree_clear(t);
    t->shape = shape;
    t->slot = SLOT_BODY;
    t->root = node_new(t, ROLE_PAGE, title);
    open_node(t, t->root);
}

void tree_begin_at_end(Tree *t) {
    t->root->flags |= NODE_AT_END;
}

void tree_slot(Tree *t, Slot slot) {
    BUG_IF(t->depth != 1);
    t->slot = slot;
}

const Node *tree_root(const Tree *t) {
    return t->root;
}

PageShape tree_shape(const Tree *t) {
    return t->shape;
}

const Node *tree_following(const Node *n) {
    return n->following;
}

static bool key_taken(const Tree *t, const Node *except, uint64_t hash) {
    for (const Node *n = t->root; n != NULL; n = n->following)
        if (n != except && n->key_hash == hash && n->key[0] != '\0')
            return true;
    return false;
}

static void key_set(Tree *t, Node *n, const char *key) {
    char text[200];
    uint64_t hash = text_hash(TEXT_HASH_SEED, key, strlen(key));
    snprintf(text, sizeof text, "%s", key);
    for (int copy_number = 2; key_taken(t, n, hash); copy_number++) {
        snprintf(text, sizeof text, "%.180s#%d", key, copy_number);
        hash = text_hash(TEXT_HASH_SEED, text, strlen(text));
    }
    n->key = copy(t, text);
    n->key_hash = hash;
}

/* A key that stays when the value changes, and goes when the thing itself is another. */
static void key_by_itself(Tree *t, Node *n) {
    char text[200];
    const char *what = n->role == ROLE_CARD || n->role == ROLE_MOMENT ? n->kicker : n->label;
    snprintf(text, sizeof text, "%d:%d:%.160s", (int)n->role, n->level, what);
    key_set(t, n, text);
}

static Node *acting(Tree *t, Node *n, Action act) {
    n->action = act;
    if (action_any(act) || action_any(n->less) || action_any(n->more))
        n->flags |= NODE_FOCUSABLE;
    if (n->flags & NODE_FOCUSABLE)
        key_by_itself(t, n);
    return n;
}

Node *tree_heading(Tree *t, int level, const char *text) {
    Node *n = node_new(t, ROLE_HEADING, text);
    n->level = level;
    return n;
}

Node *tree_paragraph(Tree *t, const char *text) {
    return node_new(t, ROLE_PARAGRAPH, text);
}

Node *tree_status(Tree *t, const char *text) {
    return node_new(t, ROLE_STATUS, text);
}

Node *tree_narration(Tree *t, const char *text) {
    return node_new(t, ROLE_NARRATION, text);
}

Node *tree_said(Tree *t, const char *speaker, const char *text, int age) {
    Node *n = node_new(t, ROLE_SAID, text);
    n->kicker = copy(t, speaker);
    n->level = age;
    return n;
}

Node *tree_spacer(Tree *t, int units) {
    Node *n = node_new(t, ROLE_SPACER, "");
    n->level = units;
    return n;
}

Node *tree_choice(Tree *t, int number, const char *text, Action act) {
    Node *n = node_new(t, ROLE_CHOICE, text);
    n->level = number;
    return acting(t, n, act);
}

Node *tree_card(Tree *t, const char *kicker, const char *title, const char *detail, Action act) {
    Node *n = node_new(t, ROLE_CARD, title);
    n->kicker = copy(t, kicker);
    n->detail = copy(t, detail);
    n->flags |= NODE_FOCUSABLE;
    return acting(t, n, act);
}

Node *tree_button(Tree *t, const char *text, Action act) {
    return acting(t, node_new(t, ROLE_BUTTON, text), act);
}

Node *tree_menu(Tree *t, const char *text, const char *detail, Action act) {
    Node *n = node_new(t, ROLE_MENU, text);
    n->detail = copy(t, detail);
    return acting(t, n, act);
}

Node *tree_toggle(Tree *t, const char *text, bool on, const char *state, Action act) {
    Node *n = node_new(t, ROLE_TOGGLE, text);
    n->value = copy(t, state);
    n->flags |= on ? NODE_CHECKED : 0;
    return acting(t, n, act);
}

Node *tree_stepper(Tree *t, const char *text, const char *value, Action less, Action more) {
    Node *n = node_new(t, ROLE_STEPPER, text);
    n->value = copy(t, value);
    n->flags |= NODE_FOCUSABLE;
    n->less = less;
    n->more = more;
    return acting(t, n, (Action){0});
}

Node *tree_row(Tree *t, const char *text, const char *detail, const char *value, Action act) {
    Node *n = node_new(t, ROLE_ROW, text);
    n->detail = copy(t, detail);
    n->value = copy(t, value);
    return acting(t, n, act);
}

Node *tree_key(Tree *t, Key key, const char *words, Action act) {
    Node *n = node_new(t, ROLE_KEY, words);
    n->level = (int)key;
    n->action = act;
    char text[16];
    snprintf(text, sizeof text, "key:%d", (int)key);
    key_set(t, n, text);
    return n;
}

Node *tree_portrait(Tree *t, const char *person, const char *name, Band band, Manner manner) {
    Node *n = node_new(t, ROLE_PORTRAIT, name);
    n->id = copy(t, person);
    return tree_bearing(n, band, manner);
}

Node *tree_place(Tree *t, const char *text) {
    return node_new(t, ROLE_PLACE, text);
}

Node *tree_room_open(Tree *t, const char *place, const char *text) {
    Node *n = node_new(t, ROLE_ROOM, text);
    n->id = copy(t, place);
    return open_node(t, n);
}

Node *tree_seat(Tree *t, int table, const char *person, const char *name) {
    Node *n = node_new(t, ROLE_SEAT, name);
    n->level = table;
    n->id = copy(t, person);
    return n;
}

Node *tree_columns_open(Tree *t, const char *text) {
    return open_node(t, node_new(t, ROLE_COLUMNS, text));
}

Node *tree_web_open(Tree *t, const char *text) {
    return open_node(t, node_new(t, ROLE_WEB, text));
}

Node *tree_web_area(Tree *t, const char *text) {
    return node_new(t, ROLE_AREA, text);
}

Node *tree_web_person(Tree *t, int area, const char *person, const char *name, Action act) {
    Node *n = node_new(t, ROLE_PERSON, name);
    n->level = area;
    n->id = copy(t, person);
    return acting(t, n, act);
}

Node *tree_web_tie(Tree *t, int from, int to, TieKind kind) {
    Node *n = node_new(t, ROLE_TIE, "");
    n->a = from;
    n->b = to;
    n->level = (int)kind;
    return n;
}

Node *tree_timeline_open(Tree *t, const char *text) {
    return open_node(t, node_new(t, ROLE_TIMELINE, text));
}

Node *tree_moment(Tree *t, const char *when, const char *text, const char *detail, Action act) {
    Node *n = node_new(t, ROLE_MOMENT, text);
    n->kicker = copy(t, when);
    n->detail = copy(t, detail);
    return acting(t, n, act);
}

Node *tree_table_open(Tree *t, const char *text) {
    return open_node(t, node_new(t, ROLE_TABLE, text));
}

Node *tree_table_row(Tree *t, bool heading, int cells, const char *const *texts, Action act) {
    Node *row = node_new(t, ROLE_TABLE_ROW, cells > 0 ? texts[0] : "");
    row->level = heading ? 0 : 1;
    acting(t, row, act);
    open_node(t, row);
    for (int i = 0; i < cells; i++)
        node_new(t, ROLE_CELL, texts[i])->level = heading ? 0 : 1;
    tree_close(t);
    return row;
}

Node *tree_adjust(Node *n, Action less, Action more) {
    n->less = less;
    n->more = more;
    return n;
}

Node *tree_act(Tree *t, Node *n, Action act) {
    return acting(t, n, act);
}

Node *tree_disable(Tree *t, Node *n, const char *reason) {
    n->flags |= NODE_DISABLED;
    n->reason = copy(t, reason);
    return n;
}

Node *tree_flag(Node *n, unsigned flags) {
    n->flags |= flags;
    return n;
}

Node *tree_name_key(Tree *t, Node *n, const char *key) {
    key_set(t, n, key);
    return n;
}

Node *tree_bearing(Node *n, Band band, Manner manner) {
    n->band = band;
    n->manner = manner;
    return n;
}

bool node_open(const Node *n) {
    return (n->flags & NODE_FOCUSABLE) && !(n->flags & NODE_DISABLED);
}

const Node *tree_find_key(const Tree *t, uint64_t key_hash) {
    for (const Node *n = t->root; n != NULL; n = n->following)
        if (n->key_hash == key_hash && node_open(n))
            return n;
    return NULL;
}

const Node *tree_first_open(const Tree *t) {
    const Node *first = NULL;
    for (const Node *n = t->root; n != NULL; n = n->following) {
        if (!node_open(n))
            continue;
        if (n->flags & NODE_LEADS)
            return n;
        if (first == NULL)
            first = n;
    }
    return first;
}

const Node *tree_find_binding(const Tree *t, Key key) {
    for (const Node *n = t->root; n != NULL; n = n->following)
        if (n->role == ROLE_KEY && n->level == (int)key && action_any(n->action) &&
            !(n->flags & NODE_DISABLED))
            return n;
    return NULL;
}

const char *tree_fault(const Tree *t) {
    if (t->root == NULL)
        return "the screen built no page";
    if (t->depth != 1)
        return "a container was left open";
    if (t->root->label[0] == '\0')
        return "the page has no title";
    for (const Node *n = t->root; n != NULL; n = n->following) {
        if (((n->flags & NODE_FOCUSABLE) || n->role == ROLE_KEY) && n->label[0] == '\0')
            return "something that can be focused has no label";
        if ((n->flags & NODE_DISABLED) && n->reason[0] == '\0')
            return "something disabled gives no reason";
        if (n->role == ROLE_CHOICE && n->level < 1)
            return "a choice has no number";
    }
    return NULL;
}

Node *tree_detail(Tree *t, Node *n, const char *text) {
    n->detail = copy(t, text);
    return n;
}
