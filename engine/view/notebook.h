/* The People page: what the player knows of each, in people's own words where they gave them, and
   nothing more. There is no number of trust here, and there must never be one. */
#ifndef VIEW_NOTEBOOK_H
#define VIEW_NOTEBOOK_H
#include "run/play.h"
#include "view/view.h"

/* Something that somebody told. */
typedef struct {
    int32_t fact, issue;  /* one of them; the other NONE */
    int32_t week;         /* NEVER: not known when */
    bool confided;        /* between you two */
    const char *title;    /* the issue's name; "" for a fact */
    const char *words;    /* as they said it; "" when the words are gone */
} Noted;

typedef struct {
    int32_t person;       /* index into the pack's person[] */
    const char *name;
    int32_t times;        /* how often seen together */
    bool sit, sat;        /* they eat together; they used to */
} Company;

typedef struct {
    int32_t person;       /* index into the pack's person[] */
    int32_t place;        /* in the world; NOBODY: not employed here, or gone */
    const char *name, *full_name, *about; /* about: "Pick, days", "manager" */
    bool met, gone;
    Band band;            /* as they look at you, for the drawing; only when met */
    int32_t last_week;    /* of the last talk or time together; NEVER */
    const char *last_seen;/* in words */
    Noted *noted;         /* facts, then issues */
    int32_t noted_count;
    Company *company;
    int32_t company_count;
    const char **open;    /* what is open between you, a sentence each: an invitation, a promise, a yes */
    int32_t open_count;
    bool invites, owed, agreed; /* they asked you along; you owe them; they said yes to something */
} NotebookPerson;

typedef struct {
    Strings strings;
    NotebookPerson *person; /* those met first, then the others one knows of, each in the pack's order */
    int32_t count;
    const char *empty;      /* what to say when there is nobody */
} Notebook;

void notebook_make(Notebook *out, const View *view, const Play *play);
void notebook_free(Notebook *notebook);

#endif
