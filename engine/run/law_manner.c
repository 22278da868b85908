/* Laws of manner: L26, L28. Both manners are tried on the same persons, ties and weeks. */
#include "run/laws.h"
#include "run/sample.h"
#include "sim/ask.h"

static const LawVariant relationship = {.policy = "relationship"};
enum { LUCKS = 2, FREE_YES = 0, PRESSED_YES, FREE_DONE, PRESSED_DONE };

/* Whether what i has agreed to is done when it falls due. */
static bool is_done(Sample *s, int32_t i) {
    World *w = s->model.world;
    for (int32_t j = 1; j < w->n; j++)
        if (j != i)
            person_ask_due(w)[j] = NEVER;
    int32_t before = w->free_done + w->pressed_done;
    w->week = person_ask_due(w)[i];
    ask_due_week(&s->model);
    return w->free_done + w->pressed_done > before;
}

static void ask_one(Sample *s, int32_t i, bool pressed) {
    World *w = s->model.world;
    TalkLine line = {pressed ? MOVE_push : MOVE_ask, GOAL_NONE, ASK_meet, world_hottest_issue(w), NOBODY};
    talk_begin(&s->model, i, NOBODY, s->model.rules->word_turns, false);
    AskAnswer answer = talk_say(&s->model, line).answer;
    talk_end(&s->model);
    bool yes = answer == ANSWER_YES || answer == ANSWER_YES_THIN;
    sample_add(s, pressed ? PRESSED_YES : FREE_YES, yes);
    if (yes)
        sample_add(s, pressed ? PRESSED_DONE : FREE_DONE, is_done(s, i));
}

/* L26: each coworker is asked to come to a meeting of a few, freely and pressed. */
static void probe_asks(Sample *s, const void *with) {
    (void)with;
    for (int32_t i = 1; i < s->from->n; i++)
        for (int32_t luck = 1; luck <= LUCKS; luck++)
            for (int32_t pressed = 0; pressed <= 1; pressed++) {
                sample_reset(s, luck);
                ask_one(s, i, pressed);
            }
}

static bool sample_asks(Lab *lab, SampleSums *sums, LawFinding *out) {
    SamplePlan plan = {relationship, 5, {2, 4, 6, 8, 10}, probe_asks, NULL};
    out->figure = interval_none();
    return sample_worlds(lab, &plan, sums);
}

/* L26: share of yes when pressed, less that when asked freely. */
void law_pressed_yes(Lab *lab, LawFinding *out) {
    SampleSums sums;
    if (!sample_asks(lab, &sums, out))
        return;
    out->figure = interval_difference(sample_arm(&sums, PRESSED_YES), sample_arm(&sums, FREE_YES), sums.count);
    sample_free(&sums);
}

/* L26: share of pressed yeses that are done, over that of free ones. */
void law_pressed_done(Lab *lab, LawFinding *out) {
    SampleSums sums;
    if (!sample_asks(lab, &sums, out))
        return;
    out->figure = interval_quotient(sample_arm(&sums, PRESSED_DONE), sample_arm(&sums, FREE_DONE), sums.count);
    sample_free(&sums);
}

/* L28: one and the same stretch, to name what one is afraid of and then to say it to the manager; what it
   changes in trust when it is their aim (0) and when it is the player's (1). */
static void probe_stretch(Sample *s, const void *with) {
    World *w = s->model.world;
    static const Move moves[] = {MOVE_open_question, MOVE_inoculate, MOVE_ask};
    enum { MOVES = sizeof moves / sizeof *moves };
    (void)with;
    for (int32_t i = 1; i < w->n; i++)
        for (int32_t arm = 0; arm <= 1; arm++) {
            sample_reset(s, 1);
            Unit before = tie_trust(w, i)[0];
            talk_begin(&s->model, i, NOBODY, MOVES, false);
            for (int32_t m = 0; m < MOVES; m++)
                talk_say(&s->model, (TalkLine){moves[m], arm ? GOAL_YOURS : GOAL_THEIRS, ASK_speak, world_hottest_issue(w), NOBODY});
            sample_add(s, arm, (double)(tie_trust(w, i)[0] - before) / ONE);
        }
}

static void stretch(Lab *lab, int32_t arm, LawFinding *out) {
    SamplePlan plan = {relationship, 5, {2, 4, 6, 8, 10}, probe_stretch, NULL};
    SampleSums sums;
    out->figure = interval_none();
    if (!sample_worlds(lab, &plan, &sums))
        return;
    out->figure = interval_rate(sample_arm(&sums, arm), sums.count);
    sample_free(&sums);
}

void law_goal_theirs(Lab *lab, LawFinding *out) {
    stretch(lab, 0, out);
}
void law_goal_yours(Lab *lab, LawFinding *out) {
    stretch(lab, 1, out);
}
