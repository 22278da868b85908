#include "view/ending.h"
#include "base/status.h"
#include "view/ending_inside.h"
#include "view/knows.h"
#include "view/narrate.h"

enum { PAIRS_WITHOUT = 10 };

const char *closing_say(const Closing *c, Word word, const Fill *fill) {
    Fill f = *fill;
    f.spelled = true;
    return view_filled(c->view, &c->out->strings, view_word(c->view, word), &f);
}

const char *closing_count(const Closing *c, Word word, int32_t n, const Fill *fill) {
    Fill f = *fill;
    f.count = n;
    f.spelled = true;
    return view_filled(c->view, &c->out->strings, view_word_count(c->view, word, n), &f);
}

int32_t people_of(const History *h, Unit share) {
    return unit_mul(share, (h->n - 1) * PERCENT) / PERCENT + (unit_mul(share, (h->n - 1) * PERCENT) % PERCENT >= PERCENT / 2);
}

/* ---- how it ended ---- */

static const char *how_it_ended(const Closing *c) {
    static const Word dismissed = W("ending", "You were let go in week {count}. The place went on."),
                      early = W("ending", "You handed in your notice after week {count}. The place goes on."),
                      whole = W("ending", "Three years. You hand in your notice, and the place goes on.");
    const History *h = c->source->yours;
    Fill week = {.count = h->weeks};
    if (h->end->run_state == RUN_DISMISSED)
        return closing_say(c, dismissed, &(Fill){.count = h->weeks + 1});
    return closing_say(c, h->weeks >= RUN_WEEKS ? whole : early, &week);
}

/* ---- what holds, who left ---- */

static void list_kept(const Closing *c) {
    static const Word there = W("ending", "Given in {season}, and still there: {issue}."),
                      lost = W("ending", "Given in {season}, taken back in {what}: {issue}."),
                      brief = W("ending", "Given in {season}, and taken back before it was over: {issue}."),
                      part = W("ending", "Some of it, given in {season}: {issue}."),
                      nothing = W("ending", "Nothing was given that one could point to.");
    const World *w = c->source->yours->end;
    for (int32_t a = 0; a < w->actions && c->out->kept_count < ENDING_LINES_MAX; a++) {
        int32_t result = w->action_result[a], lost_week = w->action_lost_week[a];
        if (result != RESULT_GRANTED && result != RESULT_PART)
            continue;
        Fill f = {.season = label_season_within(c->view, season_of(w->action_week[a])), .issue = view_issue(c->view, w->action_issue[a])};
        bool gone = lost_week != NEVER, same = gone && season_of(lost_week) == season_of(w->action_week[a]);
        if (gone)
            f.what = label_season_within(c->view, season_of(lost_week));
        Word word = result == RESULT_PART ? part : same ? brief : gone ? lost : there;
        c->out->kept[c->out->kept_count++] = closing_say(c, word, &f);
    }
    if (!c->out->kept_count)
        c->out->kept[c->out->kept_count++] = closing_say(c, nothing, &(Fill){0});
}

static void list_gone(const Closing *c) {
    static const Word left = W("ending", "{name} left in {season}."), all = W("ending", "Everybody who was there is still there.");
    const History *h = c->source->yours;
    for (int32_t season = 1; season <= h->seasons; season++)
        for (int32_t i = 1; i < h->n && c->out->gone_count < ENDING_LINES_MAX; i++) {
            int32_t before = season > 1 ? h->season[season - 2].identity[i] : i;
            if (before != h->season[season - 1].identity[i])
                c->out->gone[c->out->gone_count++] =
                    closing_say(c, left, &(Fill){.name = view_full_name(c->view, before), .season = label_season_within(c->view, season)});
        }
    if (!c->out->gone_count)
        c->out->gone[c->out->gone_count++] = closing_say(c, all, &(Fill){0});
}

static void tell_without(const Closing *c) {
    static const Word talk = W("ending", "Who talks to whom, whether you are there or not: {what}."),
                      nobody = W("ending", "Without you there, people mostly keep to themselves."),
                      none = W("ending", "If somebody called tomorrow, and you were not there, nobody would come."),
                      some = P("ending", "If somebody called tomorrow, and you were not there, one of {of} would come.",
                               "If somebody called tomorrow, and you were not there, {count} of {of} would come.");
    const History *h = c->source->yours;
    const Web *last = &c->out->web[h->seasons - 1];
    const char *pairs = web_pairs(c->view, &c->out->strings, last, TIE_WARM, TIE_CLOSE, true, PAIRS_WITHOUT);
    c->out->talks = *pairs ? closing_say(c, talk, &(Fill){.what = pairs}) : closing_say(c, nobody, &(Fill){0});
    int32_t come = people_of(h, last_season(h)->measures.power_without_player);
    c->out->without = come ? closing_count(c, some, come, &(Fill){.of = h->n - 1}) : closing_say(c, none, &(Fill){0});
}

/* ---- how well one knew them ---- */

typedef struct {
    int32_t marked, hits;
} Marks;

static Marks marks_between(const World *w, int32_t from, int32_t to) {
    Marks m = {0, 0};
    for (int32_t a = from; a < to; a++) {
        m.marked += w->action_marked[a];
        m.hits += w->action_mark_hits[a];
    }
    return m;
}

static void tell_knew(const Closing *c) {
    static const Word none = W("ending", "You never said beforehand whom you expected."),
                      all = P("ending", "You expected one person, and of those {of} came.", "You expected {count} people over the days, and {of} of them came."),
                      early = W("ending", "In the first half of the days: {of} of {count}."),
                      late = W("ending", "In the second half: {of} of {count}.");
    const World *w = c->source->yours->end;
    int32_t half = w->actions / 2;
    Marks whole = marks_between(w, 0, w->actions), first = marks_between(w, 0, half), second = marks_between(w, half, w->actions);
    if (!whole.marked) {
        c->out->knew[c->out->knew_count++] = closing_say(c, none, &(Fill){0});
        return;
    }
    c->out->knew[c->out->knew_count++] = closing_count(c, all, whole.marked, &(Fill){.of = whole.hits});
    if (!first.marked || !second.marked)
        return;
    c->out->knew[c->out->knew_count++] = closing_say(c, early, &(Fill){.count = first.marked, .of = first.hits});
    c->out->knew[c->out->knew_count++] = closing_say(c, late, &(Fill){.count = second.marked, .of = second.hits});
}

/* ---- figures, letter ---- */

static void count_figures(const Closing *c) {
    const Measures *m = &last_season(c->source->yours)->measures;
    const Unit value[FIGURE_COUNT] = {
        [FIGURE_TIE_PLAYER] = m->tie_player, [FIGURE_TIE_COWORKER] = m->tie_coworker, [FIGURE_STRAIN] = m->strain,
        [FIGURE_POWER] = m->power,           [FIGURE_WITHOUT] = m->power_without_player, [FIGURE_KNOWN] = m->shared_known,
    };
    for (int32_t f = 0; f < FIGURE_COUNT; f++) {
        int32_t percent = unit_to_percent(value[f]);
        c->out->figure[f] = (EndingFigure){label_figure(c->view, (Figure)f), label_figure_means(c->view, (Figure)f, percent), percent};
    }
}

static void add_line_of_letter(const Closing *c, const Shown *shown) {
    Said said;
    if (c->out->letter_count == ENDING_LETTER_MAX)
        return;
    narrate_shown(c->view, &c->out->strings, shown, &said);
    c->out->letter[c->out->letter_count++] = narrate_joined(c->view, &c->out->strings, &said);
}

/* Where the run has not shown it, it is put together here, on a copy: reading changes nothing. */
static void write_letter(const Closing *c) {
    const History *h = c->source->yours;
    const Setup *setup = pack_setup(c->view->pack);
    World *copy = world_new(setup);
    Spoken spoken = {0};
    world_copy(copy, h->end);
    Model model = {setup, c->source->rules, copy, NULL};
    Scene scene = {c->view->pack, &model};
    letter_show(&scene, 0, &spoken);
    for (int32_t k = 0; k < spoken.count; k++)
        add_line_of_letter(c, &(Shown){.week = h->weeks, .speaker = SPEAKER_NARRATION, .line = spoken.item[k].line, .name = NONE, .other = NONE});
    world_free(copy);
}

/* The last letter is the pack's own. */
static void read_letter(const Closing *c) {
    const Play *play = c->source->play;
    for (int32_t s = 0; play && s < play->shown_count; s++) {
        int32_t letter = knows_letter_of_line(c->view->pack, play->shown[s].line, NULL);
        if (letter != NONE && !c->view->pack->letter[letter].season)
            add_line_of_letter(c, &play->shown[s]);
    }
    if (!c->out->letter_count)
        write_letter(c);
}

void ending_make(Ending *out, const View *view, const EndingSource *source) {
    const History *h = source->yours;
    Closing c = {out, view, source};
    *out = (Ending){.title = tr(view->catalog, "title", pack_text(view->pack, view->pack->title)), .talks = "", .without = ""};
    out->how = how_it_ended(&c);
    for (int32_t season = 1; season <= h->seasons; season++)
        web_make(&out->web[season - 1], view, &out->strings, source->rules, h, season);
    out->rows = h->seasons;
    if (!h->seasons) /* over before a season was: there is nothing to look back on */
        return;
    closing_timeline(&c);
    list_kept(&c);
    list_gone(&c);
    tell_without(&c);
    closing_beside(&c);
    tell_knew(&c);
    closing_questions(&c);
    read_letter(&c);
    count_figures(&c);
}

void ending_free(Ending *e) {
    for (int32_t k = 0; k < e->rows; k++)
        web_free(&e->web[k]);
    strings_free(&e->strings);
    *e = (Ending){0};
}
