/* A workplace, compiled: its people and what can be said there, as flat tables of numbers and
   texts.

   Everything is named by an int32 index into an array of the Pack; NONE (-1) where there is
   nothing. The arrays are in the order of file names and of places in a file, so an index means the
   same on every machine as long as the content digest is the same. Nothing here points into Lua,
   and nothing changes after loading: one Pack may be read by many threads.

   A person's index in `person` is their profile's index in the Setup: 0 the player, then the cast
   in the order of pack.lua, then those who may be hired; after them, without a profile, the manager
   and the staffer. Who fills place i of a World is person_identity(world)[i].

   Where a list is split by band, a missing band takes the next colder one, never a warmer (sore
   takes cold), and last what was written without bands. Use the pack_...() readers, which do this.
 */
#ifndef SCRIPT_PACK_H
#define SCRIPT_PACK_H
#include "script/diagnostic.h"
#include "script/value.h"
#include "sim/event.h"
#include "sim/setup.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    NONE = -1,
    BUBBLES_MAX = 3,
    RUNGS = DEPTH_MAX + 1,
    BAND_ANY = BAND_COUNT, /* column of what was written without bands */
    BAND_CELLS = BAND_COUNT + 1,
    BESIDES_MAX = 8, /* people without a profile: managers, staffers */
    PERSONS_MAX = PROFILES_MAX + BESIDES_MAX,
    SPEAKER_NARRATION = -1, /* words about what is done or seen, not said */
    SPEAKER_ANYONE = -2,    /* whoever the talk is with */
    SPEAKER_PLAYER = 0
};

/* A text of the pack: index for pack_text(). 0 is the empty text. Equal texts have equal indices.
 */
typedef int32_t TextId;
/* count entries of some array from first on. */
typedef struct {
    int32_t first, count;
} Range;

typedef enum { PRONOUN_THEY, PRONOUN_SHE, PRONOUN_HE } Pronoun;
typedef enum { JOB_COWORKER, JOB_PLAYER, JOB_MANAGER, JOB_STAFFER } Job;
typedef enum { ABOUT_LIFE, ABOUT_WORK, ABOUT_UNION } About;
/* What a lure, a line a decent person says on a good day, is after. */
#define LURE_LIST(X) X(none) X(fix) X(cheer) X(hurry) X(prove) X(join) X(duty)
typedef enum {
#define X(name) LURE_##name,
    LURE_LIST(X)
#undef X
        LURE_COUNT
} Lure;

typedef enum {
    LINE_SPEECH,    /* a coworker says or does it */
    LINE_PLAYER,    /* offered to the player */
    LINE_THOUGHT,   /* what they think just then; shown in practice only */
    LINE_NARRATION, /* what is seen */
    LINE_LETTER     /* a season's turn */
} LineKind;

/* What somebody says, or what is seen: one to three bubbles that come one after another. Stated
   effects stand beside it; their sizes are the model's. */
typedef struct {
    int16_t speaker; /* index into person, or SPEAKER_... */
    int16_t owner;   /* person in whose file it stands; NONE */
    int8_t kind;     /* LineKind */
    int8_t bubbles;  /* 1 to BUBBLES_MAX */
    TextId bubble[BUBBLES_MAX];
    int32_t words;        /* in all bubbles; over `once_over_words` it is said once in a run */
    int32_t when;         /* condition, for when_holds(); NONE: always */
    int32_t learn;        /* fact that the player learns by it */
    int32_t tells;        /* issue: they tell that it weighs on them */
    int32_t shares;       /* share: what the player told of themselves */
    int32_t leaks;        /* fact told in confidence that this gives away */
    int32_t bridge_topic; /* topic and rung that may follow */
    int32_t bridge_rung;
    int32_t invites; /* Activity to which they invite the player */
    int32_t to_move; /* Move it answers only; NONE: any of its family */
    int32_t mark;    /* mark that is set by it */
    int32_t issue;   /* a general line about one issue; starts: the grievance */
    int32_t place;   /* starts: place at which it fits */
    int32_t band;    /* starts: band from which on it fits (exactly, for sore) */
    const Value *at; /* for diagnostics only */
} Line;

/* Lists of lines by band and reply. */
typedef struct {
    Range cell[BAND_CELLS][REPLY_COUNT];
} Answers;
typedef struct {
    Range cell[BAND_CELLS];
} Says;

/* A line that the player may choose. */
typedef struct {
    int32_t line;    /* its words, in line[]; learn, shares, leaks, mark and when are there */
    int32_t move;    /* Move */
    int32_t goal;    /* Goal */
    int32_t lure;    /* Lure, LURE_none when it is none */
    int32_t when;    /* the same as the line's */
    int32_t issue;   /* what it is about; NONE: what is talked about */
    int32_t answers; /* in answers[]; NONE: from the rung, the banks */
    int32_t go[REPLY_COUNT]; /* node of a thread; NONE: stay */
    int32_t with;            /* whose tie it is about, in person[]; NONE: who is talked with */
    bool with_event;         /* with = 'name': the person whom the event names */
    int32_t asks;            /* AskKind; NONE */
    int32_t asks_to;         /* person told or met; NONE */
    int32_t asks_due;        /* weeks until the deed; 0 when it does not say */
    int32_t introduces[2];   /* persons; the second NONE: with whom the talk is */
    bool promise;            /* it is a promise to be kept (also every move `promise`) */
    int32_t promise_to;      /* NONE: who is talked with */
    int32_t promise_due;     /* weeks; 0 when it does not say */
    int32_t invites;         /* Activity; NONE. (The line's `invites` is theirs) */
    int32_t request;         /* RequestAnswer to the staffer; NONE */
    Range yes, yes_thin, no; /* answers to an ask written here; empty: the person's `asked` */
} Option;

/* What they think just then, by family; [FAMILY_COUNT] is the default. Lines; NONE where missing.
 */
typedef struct {
    int32_t line[FAMILY_COUNT + 1];
} Minds;

typedef struct {
    bool there;
    Says says;
    Range options; /* in option[] */
    int32_t on;    /* first of FAMILY_COUNT entries of answers[], by family */
    Says edge;     /* stopping at this door */
    Minds mind;
    const Value *at;
} Rung;

typedef struct {
    TextId id;
    int32_t person;
    int32_t about;           /* About */
    int32_t grievance;       /* issue; NONE */
    int32_t lowest, highest; /* rungs that are there */
    Rung rung[RUNGS];
    const Value *at;
} Topic;

typedef struct {
    TextId id, full; /* `river`, `wanda.river` */
    int32_t person;
    int32_t depth;
    bool confided;      /* to use it is to use a confidence */
    int32_t tells;      /* issue that they told with it; NONE. A confidence used is about this */
    Range call, answer; /* the player's callback, their answer; lines */
    Range leaks;        /* options that give it away, in other talks */
    Range also;         /* in also[]: persons whom it is about as well */
    const Value *at;
} Fact;

typedef enum { DUE_KEPT, DUE_BROKEN, DUE_AFTER_NO, DUE_SORE, DUE_REPAIRED, DUE_COUNT } Due;
#define GROUP_PART_LIST(X) X(opens) X(listens) X(doubts) X(joins)
#define ACTION_PART_LIST(X) X(comes) X(stays_away) X(speaks) X(after_win) X(after_loss)
typedef enum {
#define X(name) PART_##name,
    GROUP_PART_LIST(X) ACTION_PART_LIST(X)
#undef X
        PART_COUNT
} Part;

/* Content of a person. Empty lists for one of whom nothing is written (a later hire). */
typedef struct {
    TextId id, name;
    TextId first_name;                               /* up to the first space */
    int32_t pronoun, job;                            /* Pronoun, Job */
    int32_t age, years;                              /* 0: not said */
    TextId knows, hidden, outside, union_view, want; /* bio */
    TextId voice_test;
    bool written; /* there is a file of kind person */
    Says openers[PLACES_MAX];
    Says closes;
    Range starts;  /* lines, each with issue, place and band */
    Range options; /* what the player may say to them, beside the pack's general lines */
    Range due[DUE_COUNT];
    Range asked[ANSWER_COUNT]; /* by AskAnswer */
    Range kept, not_kept;      /* narration of the week after a yes */
    int32_t bank;              /* first of FAMILY_COUNT entries of answers[]; NONE */
    Range topics, facts;       /* in topic[], fact[] */
    int32_t thread;            /* NONE */
    Range part[PART_COUNT];    /* in meetings and on the day of an action */
    Range cells;               /* manager and staffer: in cell[]; read with pack_cell() */
    const Value *at;
} Person;

/* A list of lines by name, of those who are asked for things from outside a talk: the manager's
   `door` by result and issue (`granted.air`, `granted.any`), the staffer's `requests` and `told`.
 */
typedef struct {
    TextId path; /* `door.granted.air` */
    Range lines;
} Cell;

typedef struct {
    TextId id;
    Says says;
    Range options;
    int32_t depth; /* asks the engine to go this deep; NONE: it may always be entered */
    Says edge;
    int32_t otherwise; /* node when refused */
    int32_t learn, tells, mark;
    Minds mind;
    bool ends;
    const Value *at;
} ThreadNode;

typedef struct {
    TextId id;
    int32_t person, place, about, when; /* about: an issue, or NONE */
    bool once;
    int32_t start;      /* node */
    Range nodes, later; /* later: lines with a when */
    const Value *at;
} Thread;

/* What a storylet does to the world. k: issue, place or activity; a: HeatChange, EmployerMove, +1
   or -1 for hours; person: who; text: the rumor. */
#define EFFECT_LIST(X)                                                                             \
    X(heat)                                                                                        \
    X(employer)                                                                                    \
    X(rumor) X(reshift) X(leaves) X(arrives) X(place_closed) X(hours) X(learn) X(mark) X(tells)
typedef enum {
#define X(name) EFFECT_##name,
    EFFECT_LIST(X)
#undef X
        EFFECT_COUNT
} EffectKind;
typedef struct {
    int32_t kind, k, a, person;
    TextId text;
} Effect;

/* A week's event. Answers of its options are narration, and stand for any reply. */
typedef struct {
    TextId id;
    int32_t when, weight; /* 1-10 */
    bool once;
    int32_t cool_down; /* weeks; 0 none */
    int32_t place;     /* NONE */
    int32_t event;     /* EventKind it is about; NONE */
    bool names;        /* {name} or {other} stands in it, or with = 'name': whom the event names,
                          else whom the condition fits, else whom the director picks */
    Range beats, options, effects;
    const Value *at;
} Storylet;

/* One stretch of a letter: `take` of these paragraphs are read, of those whose when holds. */
typedef struct {
    TextId id;
    int32_t take;
    Range paragraphs;
} LetterPart;
enum { LETTER_TAKE = 3, LETTER_PARTS_MAX = 8 }; /* where a letter has no parts */

typedef struct {
    TextId id;
    int32_t season; /* 1-12 after which it is read; 0: the last, at the end of a run */
    int32_t parts;  /* at least 1 */
    LetterPart part[LETTER_PARTS_MAX];
    Range paragraphs; /* all; lines with a when */
    int32_t question; /* line; NONE */
    const Value *at;
} Letter;

/* A word of `weeks` and of `event` in conditions: something that happened in a week. */
typedef struct {
    TextId id;
    int32_t event; /* EventKind; NONE: nothing happened (quiet, weather) */
    int32_t k, v;  /* only with this k or v (an issue, an EmployerMove); NONE: any */
    Range lines;   /* what one sees, with {name} and {other}; may have a when */
} Happening;

typedef struct {
    TextId id, name;
} Named;

/* What stands for the whole workplace. */
typedef struct {
    Range options;           /* general player lines; each has a move and perhaps an issue */
    int32_t answers;         /* first of FAMILY_COUNT entries of answers[]; NONE */
    Range scene[PLACES_MAX]; /* lines that open a scene there */
    const Value *at;         /* the first file's answers, for diagnostics only */
} Bank;

/* A file of functions; it is loaded again by whoever runs minds. */
typedef struct {
    TextId file, id, role; /* role: organizer employer staffer */
} MindFile;

typedef struct Pack {
    TextId id, title, intro;
    int32_t version;
    Range notes; /* content notes, in named[] (name is the text) */
    Setup setup; /* as pack_setup() gives it; seeds and people are drawn from it */

    int32_t persons, lines, options, answer_sets, topics, facts, nodes, threads, storylets, letters,
        effects, happenings, shares, marks, alsos, nameds, cells, mind_files;
    Person *person;
    Line *line;
    Option *option;
    Answers *answers;
    Topic *topic;
    Fact *fact;
    ThreadNode *node;
    Thread *thread;
    Storylet *storylet;
    Letter *letter;
    Effect *effect;
    Happening *happening;
    TextId *share; /* ids of what the player may tell of themselves */
    TextId *mark;
    int32_t *also;
    Named *named;
    Cell *cell;
    MindFile *mind_file;
    Bank bank;
    TextId place_name[PLACES_MAX], issue_name[ISSUES_MAX], dept_name[DEPTS_MAX],
        shift_name[SHIFTS_MAX];
    uint64_t digest;
    struct PackInside *inside; /* texts, conditions, values, locator */
} Pack;

/* Reads and compiles a folder. Structural errors (an unknown key, word, person, place, fact; a
   wrong type; no pack.lua) are diagnostics, and the result is then NULL; warnings do not stop it.
   All faults are found at once. The caller frees it. */
Pack *pack_load(const char *folder, Diagnostics *diagnostics);
void pack_free(Pack *pack); /* NULL is allowed */

/* What a run of this pack starts from; valid as long as the pack. */
const Setup *pack_setup(const Pack *pack);
/* Of the sorted paths and the bytes of all its files: what a run remembers of it. */
uint64_t pack_digest(const Pack *pack);

const char *pack_text(const Pack *pack, TextId text); /* UTF-8; "" for 0 */
static inline const char *pack_bubble(const Pack *pack, int32_t line, int32_t i) {
    return pack_text(pack, pack->line[line].bubble[i]);
}
/* `file/path`, for translation and for messages: `people/wanda.lua/topics.river[1].says.warm[1]`.
   Returns `buffer`. */
char *pack_context(const Pack *pack, int32_t line, char *buffer, size_t size);

/* Lookups by id; NONE for an unknown one. */
int32_t pack_find_person(const Pack *pack, const char *id);
int32_t pack_find_place(const Pack *pack, const char *id);
int32_t pack_find_issue(const Pack *pack, const char *id);
int32_t pack_find_dept(const Pack *pack, const char *id);
int32_t pack_find_shift(const Pack *pack, const char *id);
int32_t pack_find_topic(const Pack *pack, int32_t person, const char *id);
int32_t pack_find_fact(const Pack *pack, const char *id); /* `person.fact` */
int32_t pack_find_share(const Pack *pack, const char *id);
int32_t pack_find_mark(const Pack *pack, const char *id);
int32_t pack_find_storylet(const Pack *pack, const char *id);
int32_t pack_find_thread(const Pack *pack, const char *id);
int32_t pack_find_happening(const Pack *pack, const char *id);

/* Readers that resolve bands. They give an empty range where nothing fits. */
Range pack_says(const Says *says, Band band);
Range pack_answers(const Answers *answers, Band band, Reply reply);

typedef enum {
    ANSWER_OPTION,
    ANSWER_RUNG,
    ANSWER_PERSON,
    ANSWER_PACK,
    ANSWER_SOURCES
} AnswerSource;
/* Where an answer may come from. topic NONE: no rung; person NONE: pack bank only. */
typedef struct {
    int32_t person, option, topic, rung;
    Family family;
    Band band;
    Reply reply;
} AnswerQuery;
/* The list at one source, by band as written above; empty when it has none. Order to ask in: option
   (a node's own), rung, person's bank, pack's bank. */
Range pack_answers_at(const Pack *pack, const AnswerQuery *query, AnswerSource source);
/* The first that has any, and where it was found. */
Range pack_answers_find(const Pack *pack, const AnswerQuery *query, AnswerSource *found);
/* A manager's or staffer's list; empty when there is none. */
Range pack_cell(const Pack *pack, int32_t person, const char *path);
/* The thought for a family: its own, else the default, else NONE. */
int32_t pack_mind(const Minds *minds, Family family);

#endif
