#include "run/batch_replay.h"
#include "run/week_digest.h"
#include <stdio.h>
#include <string.h>

static const char *const FIELD_CHOICE = "choice";

bool batch_replay_automatic(const JournalHead *head, char *name, size_t size) {
    return *batch_head_option(head, "organizer", name, size) != '\0';
}

/* Plays a choice as its line says. */
static bool take(Play *play, const char *line, Replay *out) {
    Intent intent;
    if (!intent_parse(&play->model, line, &intent, out->why))
        return false;
    const char *refused = play_refused(play, intent);
    if (refused)
        snprintf(out->why, sizeof out->why, "%s", refused);
    return !refused && play_take(play, intent);
}

static void differs(Replay *out, const Play *play, int32_t week, int32_t person, const char *field) {
    out->verified = false;
    out->week = week;
    out->field = field;
    if (person == NOBODY)
        return;
    int32_t who = person_identity(play->world)[person];
    out->person = who < play->pack->persons ? pack_text(play->pack, play->pack->person[who].id) : NULL;
}

/* The digests that stand in the file behind this many choices. */
static void check_weeks(const Play *play, const Journal *journal, int32_t choices, Replay *out) {
    for (; out->weeks < journal_week_count(journal); out->weeks++) {
        const JournalWeek *recorded = journal_week(journal, out->weeks);
        int32_t person = NOBODY;
        const char *field = "";
        if (recorded->after > choices)
            return;
        if (!week_digest_same(play->world, recorded, &person, &field)) {
            differs(out, play, recorded->week, person, field);
            return;
        }
    }
}

void batch_replay(const Pack *pack, const Rules *rules, const Journal *journal, PlayOptions options, int32_t to, Replay *out) {
    Play play;
    int32_t count = journal_choice_count(journal);
    memset(out, 0, sizeof *out);
    out->verified = true;
    play_begin(&play, pack, rules, journal_head(journal)->seed, options);
    result_begin(&out->result, &play);
    for (int32_t c = 0; c < count && (to < 0 || c < to) && out->verified; c++) {
        int32_t week = play.world->week;
        if (!take(&play, journal_choice(journal, c), out)) {
            snprintf(out->choice, sizeof out->choice, "%s", journal_choice(journal, c));
            differs(out, &play, week, NOBODY, FIELD_CHOICE);
            break;
        }
        out->played++;
        if (play.world->week != week)
            result_week(&out->result, &play);
        check_weeks(&play, journal, c + 1, out);
    }
    result_end(&out->result, &play);
    play_end(&play);
}
