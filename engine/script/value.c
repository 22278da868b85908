#include "script/value.h"
#include "base/status.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK_BYTES = 32 * 1024 };

typedef struct Chunk {
    struct Chunk *next;
    size_t used, size;
    _Alignas(max_align_t) char bytes[];
} Chunk;

struct ValueStore {
    Chunk *chunks; /* the one in use first */
};

struct Value {
    const Value *parent;
    const char *key; /* text key; NULL: `index`. For a root: the name of its file */
    union {
        int64_t index;     /* where key is NULL */
        size_t key_length; /* where it is not */
    };
    ValueKind kind;
    uint32_t count; /* bytes of a text, entries of a table */
    union {
        bool boolean;
        int64_t integer;
        int function;
        const char *text;
        Value *entries;
    };
};

ValueStore *value_store_new(void) {
    return calloc(1, sizeof(ValueStore));
}

void value_store_free(ValueStore *store) {
    if (!store)
        return;
    for (Chunk *chunk = store->chunks, *next; chunk; chunk = next) {
        next = chunk->next;
        free(chunk);
    }
    free(store);
}

static void *store_take(ValueStore *store, size_t size) {
    size_t align = _Alignof(max_align_t);
    size = (size + align - 1) / align * align;
    Chunk *chunk = store->chunks;
    if (!chunk || chunk->size - chunk->used < size) {
        size_t room = size > CHUNK_BYTES / 4 ? size : CHUNK_BYTES;
        Chunk *more = malloc(sizeof *more + room);
        if (!more)
            return NULL;
        *more = (Chunk){.size = room};
        if (chunk && room == size) { /* a big one stands alone; the one in use stays in use */
            more->next = chunk->next;
            chunk->next = more;
        } else {
            more->next = chunk;
            store->chunks = more;
        }
        chunk = more;
    }
    void *taken = chunk->bytes + chunk->used;
    chunk->used += size;
    return taken;
}

static const char *store_text(ValueStore *store, const char *bytes, size_t length) {
    char *copy = store_take(store, length + 1);
    if (copy) {
        memcpy(copy, bytes, length);
        copy[length] = '\0';
    }
    return copy;
}

/* Reading. */

ValueKind value_kind(const Value *value) {
    return value ? value->kind : VALUE_NONE;
}

const char *value_kind_name(ValueKind kind) {
    static const char *const names[] = {"nothing", "true or false", "a whole number",
                                        "a text",  "a table",       "a function"};
    BUG_IF((size_t)kind >= sizeof names / sizeof *names);
    return names[kind];
}

bool value_boolean(const Value *value) {
    return value_kind(value) == VALUE_BOOLEAN && value->boolean;
}

int64_t value_integer(const Value *value) {
    return value_kind(value) == VALUE_INTEGER ? value->integer : 0;
}

const char *value_text(const Value *value) {
    return value_kind(value) == VALUE_TEXT ? value->text : "";
}

size_t value_text_length(const Value *value) {
    return value_kind(value) == VALUE_TEXT ? value->count : 0;
}

bool value_text_is(const Value *value, const char *text) {
    return value_kind(value) == VALUE_TEXT && strcmp(value->text, text) == 0;
}

int value_function(const Value *value) {
    return value_kind(value) == VALUE_FUNCTION ? value->function : 0;
}

/* Order of keys: integers ascending, then texts by bytes. */
static int compare_key(const Value *entry, const char *key, size_t length, int64_t index) {
    if (!entry->key || !key) {
        if (entry->key || key)
            return entry->key ? 1 : -1;
        return (entry->index > index) - (entry->index < index);
    }
    size_t shorter = entry->key_length < length ? entry->key_length : length;
    int order = memcmp(entry->key, key, shorter);
    return order ? order : (entry->key_length > length) - (entry->key_length < length);
}

static const Value *find(const Value *table, const char *key, size_t length, int64_t index) {
    size_t low = 0, high = value_count(table);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const Value *entry = &table->entries[middle];
        int order = compare_key(entry, key, length, index);
        if (order == 0)
            return entry->kind == VALUE_NONE ? NULL : entry;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const Value *value_get(const Value *table, const char *key) {
    return find(table, key, strlen(key), 0);
}

size_t value_length(const Value *table) {
    size_t count = value_count(table), at = 0, length = 0;
    while (at < count && !table->entries[at].key && table->entries[at].index < 1)
        at++;
    while (at < count && !table->entries[at].key &&
           table->entries[at].index == (int64_t)length + 1 &&
           table->entries[at].kind != VALUE_NONE) {
        at++;
        length++;
    }
    return length;
}

const Value *value_at(const Value *table, int64_t index) {
    return find(table, NULL, 0, index);
}

size_t value_count(const Value *table) {
    return value_kind(table) == VALUE_TABLE ? table->count : 0;
}

const Value *value_entry(const Value *table, size_t position) {
    return position < value_count(table) ? &table->entries[position] : NULL;
}

const Value *value_parent(const Value *value) {
    return value ? value->parent : NULL;
}

const Value *value_root(const Value *value) {
    while (value && value->parent)
        value = value->parent;
    return value;
}

const char *value_key(const Value *value) {
    return value && value->parent ? value->key : NULL;
}

size_t value_key_length(const Value *value) {
    return value_key(value) ? value->key_length : 0;
}

int64_t value_index(const Value *value) {
    return value && value->parent && !value->key ? value->index : 0;
}

const char *value_file(const Value *value) {
    const Value *root = value_root(value);
    return root ? root->key : "";
}

static bool is_plain_name(const char *key) {
    size_t length = strspn(key, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
    return length > 0 && key[length] == '\0' && !(key[0] >= '0' && key[0] <= '9');
}

char *value_path(const Value *value, char *buffer, size_t size) {
    BUG_IF(size < 8);
    size_t start = size - 1; /* written from the end to the front */
    buffer[start] = '\0';
    for (; value && value->parent; value = value->parent) {
        char part[VALUE_KEY_MAX + 8];
        if (!value->key)
            snprintf(part, sizeof part, "[%lld]", (long long)value->index);
        else
            snprintf(part, sizeof part, is_plain_name(value->key) ? ".%.*s" : "[\"%.*s\"]",
                     VALUE_KEY_MAX, value->key);
        size_t length = strlen(part);
        if (length + 3 > start) {
            start -= 3;
            memcpy(buffer + start, "...", 3);
            break;
        }
        start -= length;
        memcpy(buffer + start, part, length);
    }
    if (buffer[start] == '.' && buffer[start + 1] != '.')
        start++;
    return memmove(buffer, buffer + start, size - start);
}

/* Building. */

Value *value_root_new(ValueStore *store, const char *file) {
    Value *root = store_take(store, sizeof *root);
    const char *name = root ? store_text(store, file, strlen(file)) : NULL;
    if (!name)
        return NULL;
    *root = (Value){.key = name, .key_length = strlen(file)};
    return root;
}

void value_set_boolean(Value *value, bool boolean) {
    value->kind = VALUE_BOOLEAN;
    value->boolean = boolean;
}

void value_set_integer(Value *value, int64_t integer) {
    value->kind = VALUE_INTEGER;
    value->integer = integer;
}

bool value_set_text(ValueStore *store, Value *value, const char *bytes, size_t length) {
    const char *copy = length < UINT32_MAX ? store_text(store, bytes, length) : NULL;
    if (!copy)
        return false;
    value->kind = VALUE_TEXT;
    value->text = copy;
    value->count = (uint32_t)length;
    return true;
}

void value_set_function(Value *value, int reference) {
    value->kind = VALUE_FUNCTION;
    value->function = reference;
}

bool value_set_table(ValueStore *store, Value *value, size_t count) {
    Value *entries = NULL;
    if (count > 0) {
        entries = count <= VALUE_NODES_MAX ? store_take(store, count * sizeof *entries) : NULL;
        if (!entries)
            return false;
        for (size_t i = 0; i < count; i++)
            entries[i] = (Value){.parent = value};
    }
    value->kind = VALUE_TABLE;
    value->entries = entries;
    value->count = (uint32_t)count;
    return true;
}

Value *value_entry_new(Value *table, size_t position) {
    BUG_IF(table->kind != VALUE_TABLE || position >= table->count);
    return &table->entries[position];
}

void value_set_index(Value *entry, int64_t index) {
    entry->key = NULL;
    entry->index = index;
}

bool value_set_key(ValueStore *store, Value *entry, const char *bytes, size_t length) {
    const char *copy = store_text(store, bytes, length);
    if (!copy)
        return false;
    entry->key = copy;
    entry->key_length = length;
    return true;
}

static int by_key(const void *a, const void *b) {
    const Value *x = a, *y = b;
    return compare_key(x, y->key, y->key ? y->key_length : 0, y->key ? 0 : y->index);
}

void value_sort_entries(Value *table) {
    size_t sorted = 1; /* lists come sorted */
    while (sorted < table->count &&
           by_key(&table->entries[sorted - 1], &table->entries[sorted]) < 0)
        sorted++;
    if (sorted < table->count)
        qsort(table->entries, table->count, sizeof *table->entries, by_key);
}
