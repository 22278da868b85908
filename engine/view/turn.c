#include "view/turn.h"
#include "base/status.h"
#include "view/knows.h"
#include "view/labels.h"
#include "view/narrate.h"
#include <stdlib.h>

/* The letter is what was shown in this scene. */
static void read_letter(TurnPage *page, const View *v, const Play *play) {
    page->question = "";
    for (int32_t k = 0; k < play->shown_count; k++) {
        const Shown *s = &play->shown[k];
        if (s->scene != play->scene || s->speaker != SPEAKER_NARRATION)
            continue;
        Said said;
        narrate_shown(v, &page->strings, s, &said);
        const char *words = narrate_joined(v, &page->strings, &said);
        bool question = false;
        knows_letter_of_line(v->pack, s->line, &question);
        if (question)
            page->question = words;
        else if (page->letter_count < TURN_LINES_MAX)
            page->letter[page->letter_count++] = words;
    }
}

/* Each way of saying it comes once before any comes again. */
static void look_at_faces(TurnPage *page, const View *v, const Play *play) {
    const World *w = play->world;
    int32_t used[BAND_COUNT] = {0};
    page->face = calloc((size_t)w->n, sizeof *page->face);
    BUG_IF(!page->face);
    for (int32_t i = 1; i < w->n; i++) {
        if (!knows_met(play, i))
            continue;
        Band band = world_band(w, &play->rules, i, 0);
        int32_t person = person_identity(w)[i];
        page->face[page->face_count++] = (Face){.person = person, .place = i, .name = view_name(v, person), .band = band,
                                                .line = label_band(v, band, page->season + used[band]++)};
    }
}

void turn_make(TurnPage *out, const View *v, const Play *play) {
    *out = (TurnPage){.season = play_about(play)};
    if (out->season < 1 || out->season > SEASONS_MAX)
        out->season = world_season(play->world) > SEASONS_MAX ? SEASONS_MAX : world_season(play->world);
    out->title = label_season(v, out->season);
    bool more = play->world->run_state == RUN_GOES_ON && out->season < play->pack->setup.seasons;
    out->next = more ? label_season(v, out->season + 1) : "";
    read_letter(out, v, play);
    look_at_faces(out, v, play);
    Choices week;
    choices_week(&week, v, play);
    for (int32_t card = 0; card < CARDS; card++) {
        out->card[card] = label_card(v, (Card)card);
        out->card_now[card] = strings_keep(&out->strings, week.now[card]);
    }
    choices_free(&week);
}

void turn_free(TurnPage *p) {
    free(p->face);
    strings_free(&p->strings);
    *p = (TurnPage){0};
}
