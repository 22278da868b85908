#include "view/ending.h"

typedef struct {
    Text *out;
    const View *view;
} Page;

static const Word heads[] = {W("ending head", "Season by season"),     W("ending head", "Who was close to whom"),
                             W("ending head", "What holds"),           W("ending head", "Who left"),
                             W("ending head", "Without you"),          W("ending head", "Beside your run"),
                             W("ending head", "How well you knew them"), W("ending head", "In figures"),
                             W("ending head", "Five questions"),       W("ending head", "The last letter")};
typedef enum { HEAD_TIMELINE, HEAD_WEB, HEAD_KEPT, HEAD_GONE, HEAD_WITHOUT, HEAD_BESIDE, HEAD_KNEW, HEAD_FIGURES, HEAD_QUESTIONS, HEAD_LETTER } Head;

static void line(const Page *p, const char *text) {
    text_add(p->out, text);
    text_add_char(p->out, '\n');
}
static void head(const Page *p, Head which) {
    text_add_char(p->out, '\n');
    line(p, view_word(p->view, heads[which]));
}
static void item(const Page *p, const char *text) {
    text_add(p->out, "- ");
    line(p, text);
}
static void labelled(const Page *p, const char *label, const char *text) {
    text_add(p->out, label);
    text_add(p->out, ": ");
    line(p, text);
}

static void beside(const Page *p, const Ending *e) {
    static const Word same = W("ending", "The same place, the same luck, as many weeks.");
    if (e->beside_count > 1)
        line(p, view_word(p->view, same));
    for (int32_t k = 0; k < e->beside_count; k++) {
        const Beside *b = &e->beside[k];
        text_add_char(p->out, '\n');
        labelled(p, b->title, b->paragraph);
        for (int32_t l = 0; l < BESIDE_LINES; l++)
            item(p, b->line[l]);
    }
}

static void figures(const Page *p, const Ending *e) {
    static const Word figure = W("ending", "{what}: {count} of 100, {name}");
    for (int32_t f = 0; f < FIGURE_COUNT; f++) {
        const EndingFigure *of = &e->figure[f];
        text_add(p->out, "- ");
        view_fill(p->view, p->out, view_word(p->view, figure), &(Fill){.what = of->label, .count = of->percent, .name = of->means});
        text_add_char(p->out, '\n');
    }
}

void ending_text(Text *out, const View *view, const Ending *e) {
    Page p = {out, view};
    line(&p, e->how);
    if (!e->rows)
        return;
    head(&p, HEAD_TIMELINE);
    for (int32_t k = 0; k < e->rows; k++)
        labelled(&p, e->row[k].title, e->row[k].sentence);
    head(&p, HEAD_WEB);
    for (int32_t k = 0; k < e->rows; k++)
        labelled(&p, e->web[k].title, e->web[k].changes);
    head(&p, HEAD_KEPT);
    for (int32_t k = 0; k < e->kept_count; k++)
        item(&p, e->kept[k]);
    head(&p, HEAD_GONE);
    for (int32_t k = 0; k < e->gone_count; k++)
        item(&p, e->gone[k]);
    head(&p, HEAD_WITHOUT);
    line(&p, e->talks);
    line(&p, e->without);
    head(&p, HEAD_BESIDE);
    beside(&p, e);
    head(&p, HEAD_KNEW);
    for (int32_t k = 0; k < e->knew_count; k++)
        line(&p, e->knew[k]);
    head(&p, HEAD_FIGURES);
    figures(&p, e);
    head(&p, HEAD_QUESTIONS);
    for (int32_t k = 0; k < e->question_count; k++)
        item(&p, e->question[k]);
    if (e->letter_count)
        head(&p, HEAD_LETTER);
    for (int32_t k = 0; k < e->letter_count; k++)
        line(&p, e->letter[k]);
}
