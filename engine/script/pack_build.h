/* Inside the pack's loader: what is at hand while a folder is compiled, and readers that complain.

   Readers take NULL and a value of any kind. A missing value is no fault (NONE, 0 or empty comes
   back); a wrong one is an error with its place, what is allowed, and the nearest allowed word. */
#ifndef SCRIPT_PACK_BUILD_H
#define SCRIPT_PACK_BUILD_H
#include "script/general.h"
#include "script/memory.h"
#include "script/pack.h"
#include "script/when.h"

enum { PACK_FILES_MAX = 1000, RUN_SEASONS_DEFAULT = SEASONS_MAX };

typedef struct {
    char *bytes; /* all texts, each with its NUL */
    size_t used, room;
    uint32_t *at; /* offset of each text */
    int32_t count;
    int32_t *slot; /* hash table of indices */
    uint32_t slots;
} TextStore;

struct PackInside {
    TextStore texts;
    WhenTable when;
    ValueStore *values;
    Locator *locator;
    Profile profile[PROFILES_MAX];
    SetupTie *tie;
    MemoryLayout memory;
    GeneralLines general;
};

/* A root table of a file by what it says it is. */
typedef enum {
    KIND_WORKPLACE,
    KIND_PERSON,
    KIND_THREAD,
    KIND_STORYLET,
    KIND_LETTER,
    KIND_BANK,
    KIND_MIND,
    KIND_COUNT
} PackKind;

typedef struct {
    const Value *root;
    PackKind kind;
    int32_t index; /* of the person, thread, storylet it declares */
} PackFile;

typedef struct PackBuild {
    Pack *pack;
    struct PackInside *inside;
    Diagnostics *diagnostics;
    PackFile file[PACK_FILES_MAX];
    int32_t files;
    int32_t person;                 /* of the file at hand; NONE */
    bool talk;                      /* what is read is said in a talk with somebody */
    LineKind kind;                  /* of the lines read now, but for options */
    int32_t node_first, node_count; /* of the thread at hand */
    bool unread;             /* some file could not be read, so that what it has seems missing */
    const char *folder;
    uint64_t digest;
} PackBuild;

/* Grows an array by one; its room is the next power of two of its count. Never returns NULL. */
void *build_grow(void *array, int32_t count, size_t size);

void build_error(PackBuild *b, const Value *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

TextId build_intern(PackBuild *b, const char *text);
TextId build_text(PackBuild *b, const Value *table, const char *key); /* 0 when missing */
/* Like build_text, but it must be there and not empty. */
TextId build_text_needed(PackBuild *b, const Value *table, const char *key);
/* The id of a root or entry: a word of [a-z0-9_], 1 to ID_MAX - 1 bytes. 0 after an error. */
TextId build_id(PackBuild *b, const Value *table);
bool build_id_plain(const char *text);

/* True for a table; complains of anything else that is there. */
bool build_table(PackBuild *b, const Value *value);
/* Complains of every text key that is not among the words of `keys`, and, unless `listed`, of every
   integer key. */
void build_keys(PackBuild *b, const Value *table, const char *keys, bool listed);
bool build_flag(PackBuild *b, const Value *table, const char *key);
int32_t build_number(PackBuild *b, const Value *value, int32_t lo, int32_t hi, int32_t missing);
/* {lo, hi} or one number for both. */
Bound build_bound(PackBuild *b, const Value *value, Bound missing);

/* A closed list of words. */
typedef struct WordSet {
    const char *what; /* "move", for messages */
    int32_t (*count)(const Pack *pack);
    const char *(*name)(const Pack *pack, int32_t i);
} WordSet;
extern const WordSet words_move, words_family, words_reply, words_band, words_goal, words_ask,
    words_activity, words_lure, words_place, words_issue, words_dept, words_shift, words_person,
    words_heat_change, words_employer_move, words_request, words_about, words_pronoun, words_job,
    words_trait, words_place_kind, words_happening, words_answer, words_answer_when, words_stage,
    words_action, words_mark, words_share, words_fact, words_promise_state, words_last,
    words_effect;

int32_t words_find(const Pack *pack, const WordSet *set, const char *word);
/* Index, or NONE: missing, or wrong and complained of. */
int32_t build_word(PackBuild *b, const Value *value, const WordSet *set);
/* The same for the key of an entry. */
int32_t build_key_word(PackBuild *b, const Value *entry, const WordSet *set);
void build_word_wrong(PackBuild *b, const Value *at, const char *word, const WordSet *set);
/* The nearest of the set to a wrong word, or NULL. */
const char *words_nearest(const Pack *pack, const WordSet *set, const char *word);
/* A fact by `fact` of the person at hand, or by `person.fact`. */
int32_t build_fact(PackBuild *b, const Value *value);

/* Lines. A text is a string, or a table with its bubbles and named keys beside them; `more` names
   further keys that may stand there. */
int32_t build_line(PackBuild *b, const Value *text, int32_t speaker, const char *more);
Range build_lines(PackBuild *b, const Value *list, int32_t speaker);
void build_says(PackBuild *b, const Value *value, int32_t speaker, Says *says);
void build_answers(PackBuild *b, const Value *value, int32_t speaker, Answers *answers);
int32_t build_answer_sets(PackBuild *b, int32_t count); /* index of the first, all empty */
/* `on` or `bank` by family; index of FAMILY_COUNT sets. */
int32_t build_by_family(PackBuild *b, const Value *value, int32_t speaker);
void build_minds(PackBuild *b, const Value *value, int32_t speaker, Minds *minds);
Range build_options(PackBuild *b, const Value *list, int32_t speaker);
int32_t build_node(PackBuild *b, const Value *value); /* by id, in the thread at hand */

/* Like pack_load, but gives what could be compiled also when there were errors: for `check`, which
   wants to find everything at once. Never NULL. */
Pack *pack_read(const char *folder, Diagnostics *diagnostics);

/* Files by kind. Declare gives ids, before anything that names them is read. */
void build_workplace(PackBuild *b, const Value *root);
void build_declare_person(PackBuild *b, PackFile *file);
void build_person(PackBuild *b, const PackFile *file);
void build_person_blank(PackBuild *b, TextId id, Job job);
TextId build_first_name(PackBuild *b, TextId name);
void build_profile(PackBuild *b, const Value *table, int32_t person);
void build_declare_facts(PackBuild *b, const Value *facts);
void build_declare_topics(PackBuild *b, const Value *topics);
void build_facts(PackBuild *b);
void build_topics(PackBuild *b);
void build_declare_words(PackBuild *b, const Value *tree); /* marks and shares that are used */
void build_declare_happenings(PackBuild *b);
void build_thread(PackBuild *b, PackFile *file);
void build_storylet(PackBuild *b, PackFile *file);
void build_letter(PackBuild *b, const PackFile *file);
void build_bank(PackBuild *b);
void build_mind_file(PackBuild *b, const PackFile *file);

#endif
