#include "view/export.h"
#include "view/knows.h"
#include "view/labels.h"
#include "view/narrate.h"

/* {count} is 32 bits wide, a seed 64: it is printed beside its word. */
static void add_head(Text *out, const View *v, const Play *play) {
    static const Word seed = W("export", "Seed"), week = W("export", "Weeks");
    text_add(out, tr(v->catalog, "title", pack_text(v->pack, v->pack->title)));
    text_add_format(out, "\n%s %llu. ", view_word(v, seed), (unsigned long long)play->world->seed);
    text_add_format(out, "%s: %d.\n\n", view_word(v, week), (int)play->world->week);
}

/* What is said has a name before it; what is seen or done has none. */
static void add_said(Text *out, const Said *said) {
    for (int32_t b = 0; b < said->bubbles; b++) {
        if (*said->name)
            text_add_format(out, "%s: ", said->name);
        text_add(out, said->bubble[b]);
        text_add_char(out, '\n');
    }
}

/* A letter is read in the first week after the season that it is about. */
static int32_t season_of_line(const View *v, const Shown *s) {
    int32_t week = s->week - (s->week > 0 && knows_letter_of_line(v->pack, s->line, NULL) != NONE);
    return week / SEASON_WEEKS + 1;
}

static void add_log(Text *out, const View *v, const Play *play) {
    int32_t season = 0, week = NEVER, scene = NEVER;
    for (int32_t k = 0; k < play->shown_count; k++) {
        const Shown *s = &play->shown[k];
        Strings strings = {0};
        Said said;
        if (season_of_line(v, s) > season && season_of_line(v, s) <= SEASONS_MAX) {
            season = season_of_line(v, s);
            text_add_format(out, "\n%s\n", label_season(v, season));
        }
        if (s->week != week || s->scene != scene)
            text_add_format(out, "\n%s\n", label_week(v, &strings, s->week));
        week = s->week;
        scene = s->scene;
        narrate_shown(v, &strings, s, &said);
        add_said(out, &said);
        strings_free(&strings);
    }
}

void export_run(Text *out, const View *v, const Play *play, const Ending *ending) {
    static const Word said = W("export", "What was said"), end = W("export", "The end");
    add_head(out, v, play);
    if (ending) {
        text_add_format(out, "%s\n\n", view_word(v, end));
        ending_text(out, v, ending);
        text_add_char(out, '\n');
    }
    text_add_format(out, "%s\n", view_word(v, said));
    add_log(out, v, play);
}

void export_transcript(Text *out, const View *v, const Play *play) {
    for (int32_t k = 0; k < play->shown_count; k++) {
        Strings strings = {0};
        Said said;
        narrate_shown(v, &strings, &play->shown[k], &said);
        for (int32_t b = 0; b < said.bubbles; b++)
            text_add_format(out, "%s\t%s\n", said.id, said.bubble[b]);
        strings_free(&strings);
    }
}
