#include "script/locator_scan.h"
#include "script/locator_token.h"
#include "script/value.h"
#include <stdlib.h>
#include <string.h>

enum { ALIAS_HOPS_MAX = 8 };

typedef struct {
    const char *key; /* NULL: index */
    size_t length;
    int64_t index;
    int line;
    int last;     /* of its fields, -1 none; they are chained backwards */
    int previous; /* field of the same table, -1 none */
    int alias;    /* of a name: the node that holds the fields, -1 none */
} Node;

struct LocatorScan {
    TokenReader reader;
    Token now, after; /* one token ahead */
    Node *nodes;      /* node 0 holds the names of the file, as fields */
    int count, room;
    int root;
};

static void step(LocatorScan *s) {
    s->now = s->after;
    s->after = locator_token_next(&s->reader);
}

static bool at_sign(const LocatorScan *s, char sign) {
    return s->now.kind == TOKEN_SIGN && s->now.sign == sign;
}

/* -1 when there are too many or no memory: what is not in the tree has the line of what is. */
static int add_node(LocatorScan *s, int parent, const char *key, size_t length, int64_t index,
                    int line) {
    if (parent < 0 && s->count > 0)
        return -1;
    if (s->count == s->room) {
        int room = s->room ? s->room * 2 : 256;
        Node *more =
            room <= 2 * VALUE_NODES_MAX ? realloc(s->nodes, (size_t)room * sizeof *more) : NULL;
        if (!more)
            return -1;
        s->nodes = more;
        s->room = room;
    }
    Node node = {key, length, index, line, -1, -1, -1};
    if (parent >= 0) {
        node.previous = s->nodes[parent].last;
        s->nodes[parent].last = s->count;
    }
    s->nodes[s->count] = node;
    return s->count++;
}

int locator_scan_holder(const LocatorScan *s, int node) {
    for (int hops = 0; node >= 0 && s->nodes[node].alias >= 0 && hops < ALIAS_HOPS_MAX; hops++)
        node = s->nodes[node].alias;
    return node;
}

int locator_scan_child(const LocatorScan *s, int node, const char *key, size_t length,
                       int64_t index) {
    node = locator_scan_holder(s, node);
    for (int child = node < 0 ? -1 : s->nodes[node].last; child >= 0;
         child = s->nodes[child].previous) {
        const Node *field = &s->nodes[child];
        if (key ? field->key && field->length == length && memcmp(field->key, key, length) == 0
                : !field->key && field->index == index)
            return child;
    }
    return -1;
}

static bool opens_block(const Token *t) {
    return locator_token_is(t, "function") || locator_token_is(t, "if") ||
           locator_token_is(t, "do") || locator_token_is(t, "repeat");
}

static bool closes_block(const Token *t) {
    return locator_token_is(t, "end") || locator_token_is(t, "until");
}

/* Skips the rest of an expression inside a table: up to a comma or the closing brace of it. */
static void skip_to_next_field(LocatorScan *s) {
    int nested = 0, blocks = 0;
    for (; s->now.kind != TOKEN_END; step(s)) {
        if (opens_block(&s->now))
            blocks++;
        else if (closes_block(&s->now) && blocks > 0)
            blocks--;
        if (s->now.kind != TOKEN_SIGN || blocks > 0)
            continue;
        char sign = s->now.sign;
        if (nested == 0 && (sign == ',' || sign == ';' || sign == '}'))
            return;
        if (sign == '{' || sign == '(' || sign == '[')
            nested++;
        else if (sign == '}' || sign == ')' || sign == ']')
            nested--;
    }
}

static void scan_table(LocatorScan *s, int node, int depth);

/* What a field or a name holds, as far as the text shows it. */
static void scan_value(LocatorScan *s, int node, int depth) {
    if (at_sign(s, '{') && depth < VALUE_DEPTH_MAX && node >= 0) {
        scan_table(s, node, depth + 1);
        return;
    }
    bool whole = s->after.kind != TOKEN_SIGN || !memchr(".[(:+*/<>?", s->after.sign, 10);
    if (s->now.kind == TOKEN_NAME && whole && node >= 0)
        s->nodes[node].alias = locator_scan_child(s, 0, s->now.start, s->now.length, 0);
}

/* A key as it is written: `name`, or `[...]`. */
typedef struct {
    const char *text;
    size_t length;
    int64_t index;
    int line;
    bool known; /* written out, not computed */
} Key;

/* `[key]`; stands behind the `]` at the end. */
static Key scan_bracket_key(LocatorScan *s) {
    Key key = {.line = s->now.line};
    step(s);
    bool minus = at_sign(s, '-');
    if (minus)
        step(s);
    bool closes = s->after.kind == TOKEN_SIGN && s->after.sign == ']';
    key.known = closes && (s->now.kind == TOKEN_TEXT || s->now.kind == TOKEN_NUMBER);
    if (s->now.kind == TOKEN_TEXT) {
        key.text = s->now.start;
        key.length = s->now.length;
    } else {
        key.index = minus ? -s->now.number : s->now.number;
    }
    int nested = 0;
    for (; s->now.kind != TOKEN_END && (nested > 0 || !at_sign(s, ']')); step(s))
        if (s->now.kind == TOKEN_SIGN)
            nested += (s->now.sign == '[') - (s->now.sign == ']');
    step(s);
    return key;
}

static int add_key(LocatorScan *s, int table, const Key *key) {
    return key->known ? add_node(s, table, key->text, key->length, key->index, key->line) : -1;
}

/* Stands on the `{`; stands behind the `}` at the end. */
static void scan_table(LocatorScan *s, int table, int depth) {
    int64_t index = 0;
    step(s);
    while (s->now.kind != TOKEN_END && !at_sign(s, '}')) {
        if (at_sign(s, ',') || at_sign(s, ';')) {
            step(s);
            continue;
        }
        int node;
        if (at_sign(s, '[')) {
            Key key = scan_bracket_key(s);
            node = add_key(s, table, &key);
            if (at_sign(s, '='))
                step(s);
        } else if (s->now.kind == TOKEN_NAME && s->after.kind == TOKEN_SIGN &&
                   s->after.sign == '=') {
            node = add_node(s, table, s->now.start, s->now.length, 0, s->now.line);
            step(s);
            step(s);
        } else {
            node = add_node(s, table, NULL, 0, ++index, s->now.line);
        }
        scan_value(s, node, depth);
        skip_to_next_field(s);
    }
    step(s);
}

/* `local name =`: a new name hides an older one, since the last field of a key is found first. */
static void scan_local(LocatorScan *s) {
    step(s);
    if (s->now.kind != TOKEN_NAME || locator_token_is(&s->now, "function"))
        return;
    int node = add_node(s, 0, s->now.start, s->now.length, 0, s->now.line);
    step(s);
    while (s->now.kind != TOKEN_END &&
           (at_sign(s, '<') || at_sign(s, '>') || locator_token_is(&s->now, "const")))
        step(s);
    if (at_sign(s, '=')) {
        step(s);
        scan_value(s, node, 0);
    }
}

/* `name.key[1] =`: a field of a table that has a name. Anything else is passed over. */
static void scan_assignment(LocatorScan *s) {
    int line = s->now.line;
    int node = locator_scan_child(s, 0, s->now.start, s->now.length, 0);
    step(s);
    while (at_sign(s, '.') || at_sign(s, '[')) {
        Key key = {.line = line};
        if (at_sign(s, '[')) {
            key = scan_bracket_key(s);
        } else {
            step(s);
            key = (Key){s->now.start, s->now.length, 0, line, s->now.kind == TOKEN_NAME};
            step(s);
        }
        if (at_sign(s, '='))
            node = add_key(s, locator_scan_holder(s, node), &key);
        else
            node = key.known ? locator_scan_child(s, node, key.text, key.length, key.index) : -1;
    }
    if (at_sign(s, '=')) {
        step(s);
        scan_value(s, node, 0);
    }
}

static void scan_return(LocatorScan *s) {
    s->root = add_node(s, 0, NULL, 0, 0, s->now.line);
    step(s);
    scan_value(s, s->root, 0);
}

static void scan_file(LocatorScan *s) {
    int blocks = 0, nested = 0;
    step(s);
    step(s);
    while (s->now.kind != TOKEN_END) {
        if (blocks == 0 && nested == 0 && s->now.kind == TOKEN_NAME) {
            if (locator_token_is(&s->now, "return")) {
                scan_return(s);
                continue;
            }
            if (locator_token_is(&s->now, "local")) {
                scan_local(s);
                continue;
            }
            if (!opens_block(&s->now) && !closes_block(&s->now)) {
                scan_assignment(s);
                continue;
            }
        }
        if (opens_block(&s->now))
            blocks++;
        else if (closes_block(&s->now) && blocks > 0)
            blocks--;
        else if (s->now.kind == TOKEN_SIGN && memchr("{([", s->now.sign, 3))
            nested++;
        else if (s->now.kind == TOKEN_SIGN && memchr("})]", s->now.sign, 3) && nested > 0)
            nested--;
        step(s);
    }
}

LocatorScan *locator_scan_new(const char *source, size_t length) {
    LocatorScan *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->reader = (TokenReader){source, source + length, 1};
    s->root = -1;
    if (add_node(s, -1, NULL, 0, 0, 1) == 0)
        scan_file(s);
    return s;
}

void locator_scan_free(LocatorScan *s) {
    if (!s)
        return;
    free(s->nodes);
    free(s);
}

int locator_scan_root(const LocatorScan *s) {
    return s->root;
}

int locator_scan_line(const LocatorScan *s, int node) {
    return node < 0 ? 1 : s->nodes[node].line;
}
