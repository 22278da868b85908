/* One widget tree a screen: built anew from state after each input. It gives the drawing
   (layout.h), the focus order (interact.h), terminal play (terminal.h) and the tests. It knows
   nothing of SDL, and of the game only how somebody bears themselves.

   A screen builds from top to bottom: tree_page, then for each slot tree_slot and its nodes.
   Every text is copied; every Node pointer lives until the next tree_clear. */
#ifndef UI_TREE_H
#define UI_TREE_H
#include "sim/moves.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a node asks for when it is activated. The command is the screen's own enum, from 1 up;
   command 0 is no action. */
typedef struct {
    int command, a, b;
} Action;
static inline Action action(int command, int a, int b) {
    return (Action){command, a, b};
}
static inline bool action_any(Action x) {
    return x.command != 0;
}

/* How picture and paper share the window (design: one straight cut a screen). Where the paper
   needs more than its share (large text, narrow windows) it takes it, and the picture yields. */
typedef enum {
    PAGE_POSTER, /* paper left 3 : picture right 5. Title */
    PAGE_LETTER, /* paper left 5 : picture right 3. Season's turn, settings, help */
    PAGE_STAGE,  /* picture above 5 : paper below 3. The week */
    PAGE_TALK,   /* picture everywhere, bubbles above right, choices on paper below right */
    PAGE_SIDE,   /* a portrait with its text left, SLOT_MAIN right. People */
    PAGE_SHEET   /* paper only. Long lists, the log */
} PageShape;

typedef enum {
    SLOT_PICTURE, /* one room or portrait, seats, a place label */
    SLOT_HEADER,  /* heading, and at most one status that may stand beside it */
    SLOT_BODY,
    SLOT_MAIN, /* PAGE_SIDE: what stands right of the portrait; elsewhere as SLOT_BODY */
    SLOT_CHOICES,
    SLOT_FOOTER, /* keys with words, at most one button */
    SLOTS
} Slot;

typedef enum {
    ROLE_PAGE,
    ROLE_HEADING,   /* level 0 poster, 1 to 3 */
    ROLE_PARAGRAPH,
    ROLE_STATUS,    /* quiet second text */
    ROLE_NARRATION, /* what is done, in (brackets) */
    ROLE_SAID,      /* kicker = speaker, label = what they say, level = age: 0 newest */
    ROLE_CHOICE,    /* level = its number, from 1 */
    ROLE_CARD,      /* kicker, label = title, detail; may be adjusted */
    ROLE_BUTTON,
    ROLE_MENU,    /* a large entry of a menu, label and detail */
    ROLE_TOGGLE,  /* value = the state in words, NODE_CHECKED */
    ROLE_STEPPER, /* label, value, less and more */
    ROLE_ROW,     /* a row of a list: label, detail, value */
    ROLE_PORTRAIT,
    ROLE_PLACE, /* a label on the picture: where and when */
    ROLE_ROOM,  /* children: seats */
    ROLE_SEAT,
    ROLE_COLUMNS, /* children side by side where there is room */
    ROLE_WEB,     /* children: areas, persons, ties */
    ROLE_AREA,
    ROLE_PERSON,
    ROLE_TIE, /* a = index of one person in the web, b = of the other, level = TieKind */
    ROLE_TIMELINE,
    ROLE_MOMENT, /* kicker = when, label = what, detail */
    ROLE_TABLE,  /* children: rows */
    ROLE_TABLE_ROW, /* children: cells; level 0 = the heading row */
    ROLE_CELL,
    ROLE_SPACER, /* level = height in u (a ninetieth of the screen's base) */
    ROLE_KEY,    /* level = Key, label = words */
    ROLE_KINDS
} Role;

enum {
    NODE_FOCUSABLE = 1, /* set by itself where there is an action, less or more */
    NODE_DISABLED = 2,  /* `reason` says why, in words */
    NODE_CHECKED = 4,
    NODE_CHOSEN = 8, /* taken before: kept in mind, still open to be taken */
    NODE_LEADS = 16, /* option 1 in a terminal, and where the focus starts in a window */
    NODE_YOU = 32,   /* the player's own seat or line */
    NODE_AT_END = 128, /* of the page: tree_begin_at_end */
    NODE_UNSEEN = 64 /* a key that works, and is listed in a terminal, but takes no room */
};

/* How trust shows, Band and Manner (sim/moves.h): only in bearing, never in colour. */
typedef enum { TIE_MOST_DAYS, TIE_NOW_AND_THEN, TIE_USED_TO, TIE_HEARD, TIE_DEAR, TIE_FAIR, TIE_KINDS } TieKind;

/* Keys by meaning; which key that is stands in keys.h. KEY_LETTER('P') is a screen's own. */
typedef enum {
    KEY_NONE,
    KEY_ACTIVATE, /* shown as Enter: words only, no action of its own */
    KEY_ARROWS,   /* words only */
    KEY_SIDEWAYS, /* words only */
    KEY_UNDO,
    KEY_REDO,
    KEY_MENU,
    KEY_HELP,
    KEYS_NAMED
} Key;
#define KEY_LETTER(c) ((Key)(c)) /* 'A' to 'Z' */

typedef struct Node Node;
struct Node {
    Role role;
    Slot slot;
    int level, a, b;
    unsigned flags;
    const char *label, *detail, *value, *kicker, *reason; /* "" where there is none */
    const char *key; /* what focus is kept by across rebuilds; unique among focusable nodes */
    uint64_t key_hash;
    Action action, less, more;
    const char *id; /* person or place, for the drawing */
    Band band;
    Manner manner;
    Node *parent, *child, *last, *next;
    Node *following; /* the next node built, whatever its depth */
};

typedef struct Tree Tree;

Tree *tree_new(void);
void tree_free(Tree *t);
/* Forgets every node; memory is kept for the next build. */
void tree_clear(Tree *t);

/* First in every build. `title` names the screen for readers and the window. */
void tree_page(Tree *t, PageShape shape, const char *title);
/* A page that is longer than the window begins at its end: the newest is there. The log. */
void tree_begin_at_end(Tree *t);
void tree_slot(Tree *t, Slot slot);
const Node *tree_root(const Tree *t);
PageShape tree_shape(const Tree *t);
/* The node built after `n`, in order of building; NULL at the end. Start from tree_root. */
const Node *tree_following(const Node *n);

/* Text */
Node *tree_heading(Tree *t, int level, const char *text); /* U+00AD = may break here, no hyphen */
Node *tree_paragraph(Tree *t, const char *text);
Node *tree_status(Tree *t, const char *text);
Node *tree_narration(Tree *t, const char *text);
Node *tree_said(Tree *t, const char *speaker, const char *text, int age);
Node *tree_spacer(Tree *t, int units);

/* Things to act on */
Node *tree_choice(Tree *t, int number, const char *text, Action act);
Node *tree_card(Tree *t, const char *kicker, const char *title, const char *detail, Action act);
Node *tree_button(Tree *t, const char *text, Action act);
Node *tree_menu(Tree *t, const char *text, const char *detail, Action act);
Node *tree_toggle(Tree *t, const char *text, bool on, const char *state, Action act);
Node *tree_stepper(Tree *t, const char *text, const char *value, Action less, Action more);
Node *tree_row(Tree *t, const char *text, const char *detail, const char *value, Action act);
Node *tree_key(Tree *t, Key key, const char *words, Action act);

/* Pictures */
Node *tree_portrait(Tree *t, const char *person, const char *name, Band band, Manner manner);
Node *tree_place(Tree *t, const char *text);
Node *tree_room_open(Tree *t, const char *place, const char *text);
/* `table` from 0; people of one table sit together, those without one (-1) stand. */
Node *tree_seat(Tree *t, int table, const char *person, const char *name);

/* Containers: open, add, tree_close. */
Node *tree_columns_open(Tree *t, const char *text);
Node *tree_web_open(Tree *t, const char *text);
Node *tree_web_area(Tree *t, const char *text);
Node *tree_web_person(Tree *t, int area, const char *person, const char *name, Action act);
Node *tree_web_tie(Tree *t, int from, int to, TieKind kind);
Node *tree_timeline_open(Tree *t, const char *text);
Node *tree_moment(Tree *t, const char *when, const char *text, const char *detail, Action act);
Node *tree_table_open(Tree *t, const char *text);
Node *tree_table_row(Tree *t, bool heading, int cells, const char *const *texts, Action act);
void tree_close(Tree *t);

/* Changes to a node just built */
Node *tree_adjust(Node *n, Action less, Action more);
/* Gives a seat of a room an action, so that people can be chosen where they sit. */
Node *tree_act(Tree *t, Node *n, Action act);
Node *tree_disable(Tree *t, Node *n, const char *reason);
Node *tree_flag(Node *n, unsigned flags);
Node *tree_detail(Tree *t, Node *n, const char *text); /* its second text */
Node *tree_name_key(Tree *t, Node *n, const char *key);
Node *tree_bearing(Node *n, Band band, Manner manner);

/* Can be focused and activated now. */
bool node_open(const Node *n);
const Node *tree_find_key(const Tree *t, uint64_t key_hash);
/* Where the focus starts: NODE_LEADS, else the first open node; NULL where there is none. */
const Node *tree_first_open(const Tree *t);
/* The key of a screen (by meaning or letter) that is open now, or NULL. */
const Node *tree_find_binding(const Tree *t, Key key);
/* NULL, or what breaks the rules: a focusable node without a label, a disabled one without a
   reason, a choice without a number, a container left open. */
const char *tree_fault(const Tree *t);

uint64_t text_hash(uint64_t seed, const void *bytes, size_t count); /* FNV-1a, for keys, caches */
#define TEXT_HASH_SEED 1469598103934665603ULL
#endif
