/* The end, as data and as plain text: what was, season by season; the web of ties; what holds, who
   left, who talks to whom without the player; the same workplace under two other organizers; how well
   the player knew their people; five questions. Nothing here grades. The figures that appear, 0-100,
   each come with a word for what they mean. */
#ifndef VIEW_ENDING_H
#define VIEW_ENDING_H
#include "run/history.h"
#include "view/labels.h"
#include "view/web.h"

enum {
    ENDING_LINES_MAX = 64, /* of what was granted, of who left */
    ENDING_QUESTIONS = 5,
    ENDING_BESIDE = 3,     /* you, and the two organizers */
    BESIDE_LINES = 3,
    ENDING_LETTER_MAX = 16
};

/* What it is made from. All borrowed. */
typedef struct {
    const History *yours;
    const History *relationship, *issue; /* the same workplace and seed under these; NULL: not known */
    const Rules *rules;
    const Play *play; /* the run as it stands, as far as its last letter was shown; NULL: not known */
} EndingSource;

typedef struct {
    int32_t season;
    const char *title, *sentence;
} EndingRow;

typedef struct {
    const char *title;             /* "You", "Somebody who put people first" */
    const char *paragraph;
    const char *line[BESIDE_LINES];/* who would come; without them; what was won and held */
    int32_t power, without;        /* percent */
    int32_t wins, held;
} Beside;

typedef struct {
    const char *label, *means;
    int32_t percent;
} EndingFigure;

typedef struct {
    Strings strings;
    const char *title;   /* the workplace */
    const char *how;     /* how it ended, and when */
    EndingRow row[SEASONS_MAX];
    int32_t rows;
    Web web[SEASONS_MAX];/* one a row */
    const char *kept[ENDING_LINES_MAX]; /* what was granted, and whether it is still there */
    int32_t kept_count;
    const char *gone[ENDING_LINES_MAX]; /* who left, and when */
    int32_t gone_count;
    const char *talks;   /* who talks to whom without the player */
    const char *without; /* who would come without the player */
    Beside beside[ENDING_BESIDE];
    int32_t beside_count;
    const char *knew[3]; /* how well one knew who would come */
    int32_t knew_count;
    const char *question[ENDING_QUESTIONS];
    int32_t question_count;
    const char *letter[ENDING_LETTER_MAX]; /* the pack's last letter, as it was shown or would be */
    int32_t letter_count;
    EndingFigure figure[FIGURE_COUNT];
} Ending;

void ending_make(Ending *out, const View *view, const EndingSource *source);
void ending_free(Ending *ending);
/* All of it as plain text, headings and blank lines between, lines of any length. */
void ending_text(Text *out, const View *view, const Ending *ending);

#endif
