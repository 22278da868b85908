#include "view/narrate.h"
#include "run/scene.h"
#include "view/labels.h"

enum { WORK_DAYS = 5, DAY_STEP = 3 };

/* A day for {day}: the same whenever the line is read again. */
static const char *day_of(const View *v, int32_t week) {
    return label_day(v, week * DAY_STEP % WORK_DAYS);
}

static Fill fill_of(const View *v, const Shown *shown) {
    int32_t whose = shown->name > SPEAKER_PLAYER ? shown->name : SPEAKER_PLAYER;
    bool profile = whose < v->pack->setup.profiles_count;
    const Profile *p = profile ? &v->pack->setup.profiles[whose] : NULL;
    return (Fill){.name = shown->name == NONE ? NULL : view_name(v, shown->name),
                  .other = shown->other == NONE ? NULL : view_name(v, shown->other),
                  .dept = p ? view_dept(v, p->dept) : NULL,
                  .shift = p ? view_shift(v, p->shift) : NULL,
                  .day = day_of(v, shown->week)};
}

static const char *speaker_name(const View *v, int32_t speaker) {
    static const Word you = W("speaker", "You");
    return speaker < 0 ? "" : speaker == SPEAKER_PLAYER ? view_word(v, you) : view_name(v, speaker);
}

void narrate_shown(const View *v, Strings *s, const Shown *shown, Said *out) {
    const Line *line = &v->pack->line[shown->line];
    Fill fill = fill_of(v, shown);
    *out = (Said){.week = shown->week, .speaker = shown->speaker, .name = speaker_name(v, shown->speaker)};
    out->id = shown->speaker < 0 ? "-" : shown->speaker == SPEAKER_PLAYER ? "you" : pack_text(v->pack, v->pack->person[shown->speaker].id);
    for (int32_t b = 0; b < line->bubbles && b < SAID_BUBBLES_MAX; b++) {
        out->done[b] = pack_bubble(v->pack, shown->line, b)[0] == '(';
        out->bubble[out->bubbles++] = view_filled(v, s, view_bubble(v, shown->line, b), &fill);
    }
}

int32_t narrate_scene(const View *v, Strings *s, const Play *play, int32_t scene, Said *out, int32_t room) {
    int32_t count = 0, from = play->shown_count;
    while (from > 0 && play->shown[from - 1].scene >= scene)
        from--;
    for (int32_t k = from; k < play->shown_count && count < room; k++)
        if (play->shown[k].scene == scene)
            narrate_shown(v, s, &play->shown[k], &out[count++]);
    return count;
}

const char *narrate_joined(const View *v, Strings *s, const Said *said) {
    Text out = {0};
    (void)v;
    for (int32_t b = 0; b < said->bubbles; b++) {
        if (b)
            text_add_char(&out, ' ');
        text_add(&out, said->bubble[b]);
    }
    return strings_take(s, &out);
}

const char *narrate_week_line(const View *v, Strings *s, int32_t week, const char *line) {
    Text out = {0};
    text_add(&out, label_week(v, s, week));
    text_add(&out, ". ");
    text_add(&out, line);
    return strings_take(s, &out);
}

/* ---- choices without a line of the pack ---- */

static bool at_work(const Play *play) {
    int32_t place = play_place(play);
    PlaceKind kind = place == NONE ? PLACE_SHIFT : (PlaceKind)play->pack->setup.place[place].kind;
    return kind == PLACE_SHIFT || kind == PLACE_LUNCH;
}

static const char *way_on(const View *v, const Play *play) {
    static const Word read = W("way on", "Go on"), away = W("way on", "Go back to work"), home = W("way on", "Go home"), wait = W("way on", "Wait for the day"),
                      season = W("way on", "On to the next season");
    switch (play_stage(play)) {
    case PLAY_EVE: return view_word(v, wait);
    case PLAY_TURN: return view_word(v, season);
    case PLAY_TALK: return view_word(v, at_work(play) ? away : home);
    case PLAY_REQUEST: return view_word(v, home);
    default: return view_word(v, read);
    }
}

const char *narrate_choice(const View *v, Strings *s, const Play *play, const PlayChoice *choice) {
    const World *w = play->world;
    if (choice->line != NONE) {
        int32_t with = play_person(play);
        Shown shown = {.week = w->week, .speaker = SPEAKER_PLAYER, .line = choice->line, .name = NONE, .other = NONE};
        Said said;
        if (with >= 0 && with < w->n)
            shown.name = person_identity(w)[with];
        if (play->shown_count) { /* a storylet's lines are about the same people as what was just read */
            const Shown *last = &play->shown[play->shown_count - 1];
            if (last->scene == play->scene && last->name != NONE) {
                shown.name = last->name;
                shown.other = last->other;
            }
        }
        narrate_shown(v, s, &shown, &said);
        return narrate_joined(v, s, &said);
    }
    switch ((IntentKind)choice->intent.kind) {
    case INTENT_answer: return label_answer(v, (StafferMove)w->request, (RequestAnswer)choice->intent.arg[ARG_1]);
    case INTENT_use: return label_use(v, (Use)choice->intent.arg[ARG_1]);
    case INTENT_call_off: return label_button(v, BUTTON_call_off);
    case INTENT_finish: return label_button(v, BUTTON_end_here);
    case INTENT_leave: return label_button(v, BUTTON_leave_talk);
    case INTENT_week: return label_button(v, BUTTON_let_it_run);
    case INTENT_pass: return way_on(v, play);
    default: return label_button(v, BUTTON_go_on);
    }
}
