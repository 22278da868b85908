/* What a script file returned, copied out of Lua: a tree of plain values that nothing changes any
   more.

   A value is a boolean, a 64-bit integer, a text, a table or (only where the reader allowed it) a
   function. Every value knows the table it stands in and its key, so that a diagnostic can name it:
   value_path() gives `nodes.arrive.you[2].move`.

   All readers take NULL and a value of another kind: a missing entry, a wrong kind and a wrong
   index give NULL, 0, false or "". Check with value_kind() where the difference matters. Nothing
   here fails in any other way, so a compiler of packs can walk first and complain where it must.

   What the copying promises: a tree (no cycles; a table used twice is copied twice), at most
   VALUE_DEPTH_MAX deep, keys are integers or texts, texts are valid UTF-8 of at most VALUE_TEXT_MAX
   bytes without control characters (but tab and newline) and without bidirectional or invisible
   ones, and no floats. Entries are in one order everywhere: integer keys ascending, then text keys
   by bytes.

   Owner: the ValueStore. A value is valid until its store is freed, also when the sandbox is gone.
 */
#ifndef SCRIPT_VALUE_H
#define SCRIPT_VALUE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    VALUE_DEPTH_MAX = 24,     /* tables in tables; catches a cycle */
    VALUE_NODES_MAX = 100000, /* values of all files of one pack; catches a graph that unfolds */
    VALUE_TEXT_MAX = 4000,    /* bytes of one text */
    VALUE_KEY_MAX = 200,      /* bytes of a text key */
    VALUE_PATH_MAX = 256      /* a buffer for value_path() that is always enough to be useful */
};

typedef enum {
    VALUE_NONE = 0, /* the kind of NULL: no such entry */
    VALUE_BOOLEAN,
    VALUE_INTEGER,
    VALUE_TEXT,
    VALUE_TABLE,
    VALUE_FUNCTION
} ValueKind;

typedef struct Value Value;
typedef struct ValueStore ValueStore;

/* One store a pack. NULL only if the system has no memory. */
ValueStore *value_store_new(void);
void value_store_free(ValueStore *store); /* NULL is allowed */

ValueKind value_kind(const Value *value);
const char *value_kind_name(ValueKind kind); /* "a text", "a table" ... for messages */

/* Plain values. */
bool value_boolean(const Value *value);       /* false unless the boolean true */
int64_t value_integer(const Value *value);    /* 0 unless an integer */
const char *value_text(const Value *value);   /* "" unless a text; ends in NUL, has none inside */
size_t value_text_length(const Value *value); /* bytes */
bool value_text_is(const Value *value, const char *text); /* a text, and this one */
int value_function(const Value *value); /* reference for sandbox_call(); 0 unless a function */

/* Tables. */
const Value *value_get(const Value *table, const char *key); /* table.key */
const Value *value_at(const Value *table, int64_t index);    /* table[index]; also 0 and negative */
size_t value_length(const Value *table); /* n of the entries 1 .. n without a gap */
size_t value_count(const Value *table);  /* all entries, whatever their keys */
/* 0 <= position < value_count(). An entry whose value was refused (and complained of) when it was
   read is there with the kind VALUE_NONE; value_get() and value_at() give NULL for it. */
const Value *value_entry(const Value *table, size_t position);

/* Where a value stands. The root has no parent and no key. */
const Value *value_parent(const Value *value);
const Value *value_root(const Value *value);
const char *value_key(const Value *value);   /* text key, or NULL: then value_index() */
size_t value_key_length(const Value *value); /* bytes; 0 for an integer key */
int64_t value_index(const Value *value);     /* integer key; 0 if the key is a text */
const char *value_file(const Value *value);  /* file name given when the tree was read */

/* Writes the key path, such as `nodes.arrive.you[2].move` ("" for the root), always with NUL, cut
   in front ("...") if it is too long. Keys that are no plain names are written as ["a key"].
   Returns `buffer`. */
char *value_path(const Value *value, char *buffer, size_t size);

/* Building, for the reader of Lua values (and tests). A table is made with all its entries at once;
   the caller sets their keys, sorts them, and then sets their values. What is never set stays of
   kind VALUE_NONE. All return NULL or false when there is no memory. */
Value *value_root_new(ValueStore *store, const char *file);
void value_set_boolean(Value *value, bool boolean);
void value_set_integer(Value *value, int64_t integer);
bool value_set_text(ValueStore *store, Value *value, const char *bytes, size_t length);
void value_set_function(Value *value, int reference);
bool value_set_table(ValueStore *store, Value *value, size_t count);
Value *value_entry_new(Value *table, size_t position); /* that entry, to be set */
void value_set_index(Value *entry, int64_t index);
bool value_set_key(ValueStore *store, Value *entry, const char *bytes, size_t length);
void value_sort_entries(Value *table); /* before any entry is itself a table */

#endif
