#include "base/guarded_file.h"
#include "base/status.h"
#include "script/memory.h"
#include "script/pack_build.h"
#include "script/sandbox.h"
#include <stdlib.h>
#include <string.h>

enum { FORMAT = 1, FILE_BYTES_MAX = 256 * 1024 };
static const uint64_t DIGEST_START = 14695981039346656037u, DIGEST_STEP = 1099511628211u;

static const char *const kind_names[KIND_COUNT] = {"workplace", "person", "thread", "storylet",
                                                   "letter",    "bank",   "mind"};
static int32_t kind_count(const Pack *pack) {
    (void)pack;
    return KIND_COUNT;
}
static const char *kind_name(const Pack *pack, int32_t i) {
    (void)pack;
    return kind_names[i];
}
static const WordSet words_kind = {"kind of file", kind_count, kind_name};
static const char *const role_names[] = {"organizer", "employer", "staffer"};
static int32_t role_count(const Pack *pack) {
    (void)pack;
    return (int32_t)(sizeof role_names / sizeof *role_names);
}
static const char *role_name(const Pack *pack, int32_t i) {
    (void)pack;
    return role_names[i];
}
static const WordSet words_role = {"role of a mind", role_count, role_name};

static void digest_bytes(PackBuild *b, const char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++)
        b->digest = (b->digest ^ (uint8_t)bytes[i]) * DIGEST_STEP;
    b->digest = (b->digest ^ length) * DIGEST_STEP;
}

/* The same bytes are read again: the sandbox keeps none, and what differs shows in the digest. */
static void digest_file(PackBuild *b, const char *file) {
    char *bytes = NULL;
    size_t length = 0;
    digest_bytes(b, file, strlen(file));
    Status read = guarded_file_read(b->folder, file, FILE_BYTES_MAX, &bytes, &length);
    if (status_ok(&read))
        digest_bytes(b, bytes, length);
    free(bytes);
}

static void visit(void *context, const char *file, const Value *root) {
    PackBuild *b = context;
    digest_file(b, file);
    if (b->files == PACK_FILES_MAX || !build_table(b, root))
        return;
    const Value *format = value_get(root, "format");
    int32_t kind = build_word(b, value_get(root, "kind"), &words_kind);
    if (!value_get(root, "kind"))
        build_error(b, root, "kind is missing; say what this file is: kind = 'person' or another");
    if (value_integer(format) != FORMAT)
        build_error(b, format ? format : root, "format must be %d", FORMAT);
    if (kind != NONE)
        b->file[b->files++] = (PackFile){root, (PackKind)kind, NONE};
}

/* Marks and shares exist by being set; in a `when` they are only asked for. */
static void declare_word(PackBuild *b, const Value *value, bool mark) {
    Pack *p = b->pack;
    const WordSet *set = mark ? &words_mark : &words_share;
    int32_t *count = mark ? &p->marks : &p->shares;
    TextId **ids = mark ? &p->mark : &p->share;
    if (value_kind(value) != VALUE_TEXT)
        return;
    if (!build_id_plain(value_text(value))) {
        build_error(b, value, "an id is of a-z, 0-9 and _, at most %d letters; rename it",
                    ID_MAX - 1);
        return;
    }
    if (words_find(p, set, value_text(value)) != NONE)
        return;
    *ids = build_grow(*ids, *count, sizeof **ids);
    (*ids)[(*count)++] = build_intern(b, value_text(value));
}

void build_declare_words(PackBuild *b, const Value *tree) {
    for (size_t i = 0; i < value_count(tree); i++) {
        const Value *entry = value_entry(tree, i);
        const char *key = value_key(entry);
        if (key && !strcmp(key, "when"))
            continue;
        if (key && (!strcmp(key, "mark") || !strcmp(key, "shares")))
            declare_word(b, entry, *key == 'm');
        else if (value_kind(entry) == VALUE_TABLE)
            build_declare_words(b, entry);
    }
}

void build_mind_file(PackBuild *b, const PackFile *file) {
    Pack *p = b->pack;
    int32_t role = build_word(b, value_get(file->root, "role"), &words_role);
    if (!value_get(file->root, "role"))
        build_error(b, file->root, "role is missing; say organizer, employer or staffer");
    if (strncmp(value_file(file->root), "minds/", 6) && !strstr(value_file(file->root), "/minds/"))
        build_error(b, file->root, "a mind must stand in the folder minds; move the file there");
    p->mind_file = build_grow(p->mind_file, p->mind_files, sizeof *p->mind_file);
    p->mind_file[p->mind_files++] =
        (MindFile){build_intern(b, value_file(file->root)), build_id(b, file->root),
                   build_intern(b, role == NONE ? "" : role_names[role])};
}

/* The one pack.lua; NULL after an error. */
static const Value *find_workplace(PackBuild *b) {
    const Value *found = NULL;
    for (int32_t i = 0; i < b->files; i++) {
        if (b->file[i].kind != KIND_WORKPLACE)
            continue;
        if (strcmp(value_file(b->file[i].root), "pack.lua"))
            build_error(b, b->file[i].root,
                        "only pack.lua may be of kind 'workplace'; take this file away");
        else
            found = b->file[i].root;
    }
    if (!found && !diagnostics_errors(b->diagnostics))
        diagnostics_add(b->diagnostics, DIAGNOSTIC_ERROR, "pack.lua", 0,
                        "is missing; a pack needs this file with kind = 'workplace'");
    return found;
}

static void build_file(PackBuild *b, PackFile *file) {
    switch (file->kind) {
    case KIND_PERSON: build_person(b, file); break;
    case KIND_THREAD: build_thread(b, file); break;
    case KIND_STORYLET: build_storylet(b, file); break;
    case KIND_LETTER: build_letter(b, file); break;
    case KIND_MIND: build_mind_file(b, file); break;
    default: break;
    }
}

/* A confidence is about the worry that came with it. */
static void tie_facts_to_issues(Pack *p) {
    for (int32_t i = 0; i < p->lines; i++)
        if (p->line[i].learn != NONE && p->line[i].tells != NONE)
            p->fact[p->line[i].learn].tells = p->line[i].tells;
    for (int32_t i = 0; i < p->nodes; i++)
        if (p->node[i].learn != NONE && p->node[i].tells != NONE)
            p->fact[p->node[i].learn].tells = p->node[i].tells;
}

static void compile(PackBuild *b) {
    Pack *p = b->pack;
    const Value *workplace = find_workplace(b);
    b->person = NONE;
    if (!workplace)
        return;
    build_workplace(b, workplace);
    build_declare_happenings(b);
    for (int32_t i = 0; i < b->files; i++) {
        if (b->file[i].kind != KIND_MIND)
            build_declare_words(b, b->file[i].root);
        if (b->file[i].kind == KIND_PERSON)
            build_declare_person(b, &b->file[i]);
    }
    for (int32_t i = 0; i < b->files; i++)
        build_file(b, &b->file[i]);
    build_bank(b);
    for (int32_t i = 1; i < p->setup.people && !b->unread; i++)
        if (!p->person[i].written)
            build_error(
                b, value_at(value_get(workplace, "people"), i),
                "there is no file of kind 'person' for \"%s\"; write people/%s.lua, or take it out",
                pack_text(p, p->person[i].id), pack_text(p, p->person[i].id));
    tie_facts_to_issues(p);
    p->setup.ties = b->inside->tie;
    memory_lay_out(p);
    if (!diagnostics_errors(b->diagnostics)) /* a faulty pack is only reported on, never played */
        general_sort(p, &b->inside->general);
}

static Pack *pack_new(void) {
    Pack *p = calloc(1, sizeof *p);
    struct PackInside *inside = calloc(1, sizeof *inside);
    BUG_IF(!p || !inside);
    p->inside = inside;
    p->bank.answers = NONE;
    inside->values = value_store_new();
    inside->locator = locator_new();
    BUG_IF(!inside->values || !inside->locator);
    return p;
}

Pack *pack_read(const char *folder, Diagnostics *diagnostics) {
    PackBuild *b = calloc(1, sizeof *b);
    Sandbox *sandbox = sandbox_new(NULL);
    BUG_IF(!b || !sandbox);
    b->pack = pack_new();
    b->inside = b->pack->inside;
    b->diagnostics = diagnostics;
    b->folder = folder;
    b->digest = DIGEST_START;
    build_intern(b, "");
    SandboxLoad load = {sandbox, b->inside->values, b->inside->locator, diagnostics};
    size_t before = diagnostics_errors(diagnostics);
    Status read = sandbox_load_folder(&load, folder, visit, b);
    b->unread = diagnostics_errors(diagnostics) > before;
    if (!status_ok(&read))
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, "", 0, "%s", read.message);
    else if (!sandbox_dead(sandbox))
        compile(b);
    b->pack->digest = b->digest;
    Pack *pack = b->pack;
    sandbox_free(sandbox);
    free(b);
    return pack;
}

Pack *pack_load(const char *folder, Diagnostics *diagnostics) {
    size_t before = diagnostics_errors(diagnostics);
    Pack *pack = pack_read(folder, diagnostics);
    if (diagnostics_errors(diagnostics) == before)
        return pack;
    pack_free(pack);
    return NULL;
}

void pack_free(Pack *pack) {
    if (!pack)
        return;
    struct PackInside *inside = pack->inside;
    void *const owned[] = {
        pack->person,       pack->line,       pack->option,         pack->answers,
        pack->topic,        pack->fact,       pack->node,           pack->thread,
        pack->storylet,     pack->letter,     pack->effect,         pack->happening,
        pack->share,        pack->mark,       pack->also,           pack->named,
        pack->cell,         pack->mind_file,  inside->texts.bytes,  inside->texts.at,
        inside->texts.slot, inside->when.row, inside->when.program, inside->when.item,
        inside->tie};
    for (size_t i = 0; i < sizeof owned / sizeof *owned; i++)
        free(owned[i]);
    value_store_free(inside->values);
    locator_free(inside->locator);
    general_clear(&inside->general);
    free(inside);
    free(pack);
}
