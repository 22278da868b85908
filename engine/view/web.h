/* The web of ties as it stood at a season's end: for drawing, and as a sentence or two. For the end
   only: in play nobody could know this. */
#ifndef VIEW_WEB_H
#define VIEW_WEB_H
#include "run/history.h"
#include "view/view.h"

typedef enum { TIE_NONE, TIE_KNOWN, TIE_WARM, TIE_CLOSE } TieClass;

typedef struct {
    int32_t person;      /* index into the pack's person[], 0 the player */
    const char *name;
    int32_t dept, shift;
    bool newcomer;       /* was not here a season before */
} WebNode;

/* Between the nodes a < b; of how both see it. */
typedef struct {
    int32_t a, b;
    TieClass strength;   /* TIE_KNOWN and up */
    TieClass before;     /* a season earlier */
    bool yours;          /* the player's */
    Unit trust;          /* mean of both ways; for ordering */
} WebEdge;

typedef struct {
    int32_t season;
    const char *title;   /* "Spring, year two" */
    WebNode *node;       /* by place in the world */
    int32_t nodes;
    WebEdge *edge;       /* strongest first */
    int32_t edges;
    const char *close;   /* "Close by then: you and Ines; Bao and Wanda." */
    const char *warm;    /* the same of those who get on; "" for none */
    const char *changes; /* what is new since the season before, and whom the player is close to; in the
                            first season the two above */
} Web;

/* `season` 1 and up, at most history->seasons. */
void web_make(Web *out, const View *view, Strings *strings, const Rules *rules, const History *history, int32_t season);
void web_free(Web *web);
/* How a and b stood at a season's end (0: nothing is known, TIE_NONE). */
Unit web_trust(const History *history, int32_t season, int32_t a, int32_t b);
TieClass web_class(const Rules *rules, Unit trust);
/* The pairs of at least this strength, the player's left out or not, as one text: "Bao and Wanda; ...",
   at most `most` of them and how many more; "" when there is none. */
const char *web_pairs(const View *view, Strings *strings, const Web *web, TieClass from, TieClass to, bool without_player, int32_t most);

#endif
