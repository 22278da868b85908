/* A season's turn as a page: the letter, the faces of those one knows, a question to keep, the cards. */
#ifndef VIEW_TURN_H
#define VIEW_TURN_H
#include "run/play.h"
#include "view/choices.h"
#include "view/view.h"

enum { TURN_LINES_MAX = 12 };

typedef struct {
    int32_t person, place;  /* index into person[]; place in the world */
    const char *name;
    Band band;              /* as they now look at you */
    const char *line;       /* the same in words */
} Face;

typedef struct {
    Strings strings;
    int32_t season;             /* the one that is over */
    const char *title;          /* "Spring, year one" */
    const char *letter[TURN_LINES_MAX];
    int32_t letter_count;
    const char *question;       /* "" for none */
    Face *face;                 /* of those one has met */
    int32_t face_count;
    const char *card[CARDS];    /* "Lunch" */
    const char *card_now[CARDS];/* "Wanda's table" */
    const char *next;           /* title of the season to come; "" after the last */
} TurnPage;

/* At PLAY_TURN. */
void turn_make(TurnPage *out, const View *view, const Play *play);
void turn_free(TurnPage *page);

#endif
