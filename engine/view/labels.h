/* Words for every closed list of the program, in the player's language. One table a list; a test
   fails when a value of a list has no words. Nothing here depends on a run. */
#ifndef VIEW_LABELS_H
#define VIEW_LABELS_H
#include "run/play.h"
#include "sim/intent.h"
#include "sim/powers.h"
#include "view/view.h"

const char *label_use(const View *v, Use use);                 /* "Ask around about problems" */
const char *label_use_detail(const View *v, Use use);          /* what it is, in a line; "" for none */
const char *label_card(const View *v, Card card);              /* "Lunch", "Way home" */
const char *label_place_kind(const View *v, PlaceKind kind);
const char *label_activity(const View *v, Activity activity);  /* "A walk" */
const char *label_season(const View *v, int32_t season);       /* 1-12: "Spring, year one" */
const char *label_season_within(const View *v, int32_t season); /* in a sentence: "spring of year one" */
const char *label_season_short(const View *v, int32_t season); /* "Spring" */
const char *label_week(const View *v, Strings *s, int32_t week); /* counted from 0: "Week 1" */
const char *label_day(const View *v, int32_t day);             /* 0 Monday to 6 Sunday */
const char *label_action(const View *v, ActionKind kind);      /* as people say it */
const char *label_action_risk(const View *v, ActionKind kind); /* as people name it */
const char *label_result(const View *v, ActionResult result);  /* the answer, in a sentence */
const char *label_ask(const View *v, AskKind ask);             /* what was asked for */
/* What one could say to the staffer's request: yes, no with the reason, let me see. */
const char *label_answer(const View *v, StafferMove request, RequestAnswer answer);
/* The request in a sentence, for packs that have none; {name} is the staffer. */
const char *label_request(const View *v, StafferMove request);
/* Why something cannot be done, from the word that play_refused and the like give; NULL gives NULL,
   an unknown word a general sentence. */
const char *label_refused(const View *v, const char *reason);
bool label_refused_known(const char *reason);
const char *label_stage(const View *v, PlayStage stage);       /* the title of its screen */
const char *label_first(const View *v, Stage stage);           /* what was reached, in a sentence */
/* How they look at one, as one could see it; some ways of saying it, by `which`. */
const char *label_band(const View *v, Band band, int32_t which);
int32_t label_band_ways(void);

#define BUTTON_LIST(X)                                                                             \
    X(go_on) X(back) X(let_it_run) X(undo) X(redo) X(log) X(people) X(help) X(settings) X(quit)    \
    X(stop_for_today) X(end_here) X(see_the_end) X(back_to_season) X(new_run) X(continue_run)      \
    X(hide) X(skip) X(rehearse) X(call_off) X(leave_talk) X(nothing) X(seek) X(introduce)          \
    X(call_together) X(propose) X(keep_promise) X(export) X(forget) X(cards) X(expect) X(in_short)
typedef enum {
#define X(name) BUTTON_##name,
    BUTTON_LIST(X)
#undef X
        BUTTON_COUNT
} Button;
const char *label_button(const View *v, Button button);

/* Figures of the end, 0-100, each with a word for what it means. */
typedef enum { FIGURE_TIE_PLAYER, FIGURE_TIE_COWORKER, FIGURE_STRAIN, FIGURE_POWER, FIGURE_WITHOUT, FIGURE_KNOWN, FIGURE_COUNT } Figure;
const char *label_figure(const View *v, Figure figure);
/* What so much of it means: five steps from 0 to 100. */
const char *label_figure_means(const View *v, Figure figure, int32_t percent);

/* What may be said of the law, a paragraph each; NULL after the last. */
const char *label_law(const View *v, int32_t paragraph);

#endif
