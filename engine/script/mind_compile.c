#include "script/mind_inside.h"
#include <stdlib.h>
#include <string.h>

enum { FORMAT = 1 };

typedef struct {
    Mind *mind;
    MindPart *part;
    const Locator *locator;
    Diagnostics *diagnostics;
    bool first; /* the mind's own file, not one that it plays */
    bool good;
} Compiling;

#define COMPLAIN(c, value, ...)                                                                    \
    do {                                                                                           \
        diagnostics_at((c)->diagnostics, DIAGNOSTIC_ERROR, (c)->locator, value, __VA_ARGS__);      \
        (c)->good = false;                                                                         \
    } while (0)

static const char *const roles[] = {"organizer", "employer", "staffer"};

static bool plain_name(const char *text, const char *also) {
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789");
    while (text[length] && strchr(also, text[length]))
        length += 1 + strspn(text + length + 1, "abcdefghijklmnopqrstuvwxyz0123456789");
    return length > 0 && length < MIND_NAME_MAX && !text[length];
}

static void compile_title(Compiling *c, const Value *value, char *into) {
    if (value_kind(value) != VALUE_TEXT || value_text_length(value) >= MIND_TITLE_MAX) {
        COMPLAIN(c, value, "must be a text shorter than %d bytes", MIND_TITLE_MAX);
        return;
    }
    if (c->first)
        memcpy(into, value_text(value), value_text_length(value) + 1);
}

static void compile_plays(Compiling *c, const Value *value) {
    size_t count = value_length(value);
    if (!c->first) {
        COMPLAIN(c, value, "stands in a mind that is itself played by another; only one may");
        return;
    }
    if (value_kind(value) != VALUE_TABLE || value_count(value) != count || count > MIND_PLAYS_MAX) {
        COMPLAIN(c, value, "must be a list of at most %d names of minds", MIND_PLAYS_MAX);
        return;
    }
    for (size_t e = 1; e <= count; e++) {
        const Value *entry = value_at(value, (int64_t)e);
        if (!plain_name(value_text(entry), "_")) {
            COMPLAIN(c, entry, "is no name of a mind's file (small letters, digits and _)");
            return;
        }
        MindPart *part = &c->mind->part[c->mind->parts++];
        memcpy(part->name, value_text(entry), value_text_length(entry) + 1);
    }
}

static void compile_queries(Compiling *c, const Value *value) {
    size_t count = value_count(value);
    if (value_kind(value) != VALUE_TABLE || count > MIND_QUERIES_MAX) {
        COMPLAIN(c, value, "must be a table of at most %d queries", MIND_QUERIES_MAX);
        return;
    }
    c->part->query = calloc(count + 1, sizeof *c->part->query);
    for (size_t e = 0; c->part->query && e < count; e++)
        c->good &= query_compile(value_entry(value, e), &c->part->query[c->part->queries++],
                                 c->locator, c->diagnostics);
}

static void compile_talk(Compiling *c, const Value *value) {
    size_t count = value_length(value);
    if (value_kind(value) != VALUE_TABLE || value_count(value) != count || count > TALK_ROWS_MAX) {
        COMPLAIN(c, value, "must be a list of at most %d rows", TALK_ROWS_MAX);
        return;
    }
    c->part->row = calloc(count + 1, sizeof *c->part->row);
    for (size_t e = 1; c->part->row && e <= count; e++)
        c->good &= mind_talk_compile(value_at(value, (int64_t)e), &c->part->row[c->part->rows++],
                                     c->locator, c->diagnostics);
    if (c->part->row)
        mind_talk_match(c->part->row, c->part->rows);
}

static void compile_role(Compiling *c, const Value *value) {
    int32_t role = -1;
    for (int32_t r = 0; r < ROLES; r++)
        if (value_text_is(value, roles[r]))
            role = r;
    if (role < 0)
        COMPLAIN(c, value, "must be 'organizer', 'employer' or 'staffer'");
    else if (c->first)
        c->mind->role = (MindRole)role;
    else if (role != (int32_t)c->mind->role)
        COMPLAIN(c, value, "is not the role of the mind that plays this one");
}

static void compile_at(Compiling *c, const Value *value) {
    if (value_integer(value) < 1 || value_integer(value) > 999)
        COMPLAIN(c, value, "must be a whole number from 1 to 999: what view.at is without another");
    else if (c->first) {
        c->mind->takes_at = true;
        c->mind->at = (int32_t)value_integer(value);
    }
}

static void compile_id(Compiling *c, const Value *value) {
    if (!plain_name(value_text(value), "_-"))
        COMPLAIN(c, value, "must be a name of small letters, digits, - and _, shorter than %d",
                 MIND_NAME_MAX);
    else if (c->first)
        memcpy(c->mind->id, value_text(value), value_text_length(value) + 1);
}

static void compile_entry(Compiling *c, const Value *entry) {
    const char *key = value_key(entry) ? value_key(entry) : "";
    if (!strcmp(key, "format") && value_integer(entry) == FORMAT)
        return;
    if (!strcmp(key, "kind") && value_text_is(entry, "mind"))
        return;
    if (!strcmp(key, "role"))
        compile_role(c, entry);
    else if (!strcmp(key, "id"))
        compile_id(c, entry);
    else if (!strcmp(key, "title"))
        compile_title(c, entry, c->mind->title);
    else if (!strcmp(key, "about"))
        compile_title(c, entry, c->mind->about);
    else if (!strcmp(key, "at"))
        compile_at(c, entry);
    else if (!strcmp(key, "plays"))
        compile_plays(c, entry);
    else if (!strcmp(key, "queries"))
        compile_queries(c, entry);
    else if (!strcmp(key, "talk"))
        compile_talk(c, entry);
    else if (strcmp(key, "week") || !value_function(entry))
        COMPLAIN(c, entry,
                 "is not good in a mind; it has format = 1, kind = 'mind', role, id, "
                 "title, about, at, plays, queries, talk and week, a function");
}

bool mind_compile(Mind *mind, MindPart *part, const Value *root, const Locator *locator,
                  Diagnostics *diagnostics) {
    Compiling c = {mind, part, locator, diagnostics, part == mind->part, root != NULL};
    static const char *const needed[] = {"format", "kind", "role", "id", "week"};
    if (!root)
        return false;
    if (value_kind(root) != VALUE_TABLE) {
        COMPLAIN(&c, root, "must return a table: return { format = 1, kind = 'mind', ... }");
        return false;
    }
    for (size_t k = 0; k < sizeof needed / sizeof *needed; k++)
        if (!value_get(root, needed[k]))
            COMPLAIN(&c, root, "lacks `%s`", needed[k]);
    compile_role(&c, value_get(root, "role"));
    for (size_t e = 0; e < value_count(root); e++)
        if (value_entry(root, e) != value_get(root, "role"))
            compile_entry(&c, value_entry(root, e));
    return c.good;
}
