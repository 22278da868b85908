/* What can be chosen in a week, as lists that any front end can show. Everything in them comes out
   of what the player knows. Each choice has been asked of the run: one that cannot be taken now says
   why, in words. */
#ifndef VIEW_CHOICES_H
#define VIEW_CHOICES_H
#include "run/play.h"
#include "view/view.h"

typedef enum {
    LIST_LUNCH,         /* the five cards, in the order of Card */
    LIST_HOME,
    LIST_EVENING,
    LIST_OTHER_EVENING,
    LIST_FREE,
    LIST_SEEK,          /* whom to look for */
    LIST_INTRODUCE,     /* the first of two */
    LIST_GROUP,         /* about what to call a few together */
    LIST_PROPOSE,       /* about what */
    LIST_OPEN,          /* promises to keep, the day that is set */
    LISTS
} ChoiceList;

/* What `opens` leads to: call choices_further with it. */
typedef enum { OPENS_NOTHING, OPENS_EVENING, OPENS_SEEK, OPENS_INTRODUCE, OPENS_PROPOSE } Opens;

typedef struct {
    Intent intent;          /* to be taken; its kind is NEVER where it opens another list */
    const char *label;
    const char *detail;     /* "" for none */
    const char *refused;    /* why not, in words; NULL when it can be taken */
    int32_t person;         /* place in the world whom it is about; NOBODY */
    bool current;           /* a card is set to this */
    Opens opens;
    int32_t card, about;    /* for choices_further: the card of an evening; person or issue */
} Choice;

typedef struct {
    Strings strings;
    Choice *item;
    int32_t count, room;
    Range list[LISTS];          /* in item[] */
    const char *title[LISTS];   /* "Lunch" */
    const char *empty[LISTS];   /* what to say where a list has nothing in it */
    const char *now[CARDS];     /* what each card is set to: "Wanda's table" */
    Hours free_hours;
    const char *free_words;     /* "An hour and a half is free this week." */
} Choices;

void choices_week(Choices *out, const View *view, const Play *play);
/* The list that a choice with `opens` leads to, as list[0] of `out`, with its title. */
void choices_further(Choices *out, const View *view, const Play *play, const Choice *chosen);
void choices_free(Choices *choices);

#endif
