/* Words of play: stages, buttons, refusals, looks. */
#include "base/status.h"
#include "view/labels.h"
#include <string.h>

static const struct {
    const char *reason;
    Word word;
} refusals[] = {
    {"no_hours", W("refused", "No free hour left this week.")},
    {"nobody", W("refused", "There is nobody to do it with.")},
    {"no_promise", W("refused", "You have promised them nothing.")},
    {"no_issue", W("refused", "It has to be about something.")},
    {"already_set", W("refused", "A day is set already.")},
    {"nothing_set", W("refused", "Nothing is set.")},
    {"no_card", W("refused", "That does not go on this card.")},
    {"talking", W("refused", "Somebody is talking to you.")},
    {"no_talk", W("refused", "Nobody is talking to you.")},
    {"no_move", W("refused", "That is nothing one could do.")},
    {"no_request", W("refused", "Nobody has asked you for anything.")},
    {"over", W("refused", "It is over.")},
    {"not_now", W("refused", "Not just now.")},
    {"avoids", W("refused", "They are never where you are, these weeks.")},
    {"not_met", W("refused", "You have not met.")},
    {"two_needed", W("refused", "You would have to know two people.")},
    {"untold", W("refused", "Nobody has told you about anything yet.")},
};
enum { REFUSALS = sizeof refusals / sizeof *refusals };

bool label_refused_known(const char *reason) {
    for (int32_t i = 0; i < REFUSALS; i++)
        if (!strcmp(refusals[i].reason, reason))
            return true;
    return false;
}

const char *label_refused(const View *v, const char *reason) {
    static const Word other = W("refused", "That cannot be done now.");
    if (!reason)
        return NULL;
    for (int32_t i = 0; i < REFUSALS; i++)
        if (!strcmp(refusals[i].reason, reason))
            return view_word(v, refusals[i].word);
    return view_word(v, other);
}

static const Word stages[PLAY_STAGES] = {
    [PLAY_WEEK] = W("stage", "The week"),          [PLAY_TALK] = W("stage", "A talk"),
    [PLAY_STORY] = W("stage", "Something happens"), [PLAY_REQUEST] = W("stage", "A call"),
    [PLAY_GROUP] = W("stage", "A few of you"),     [PLAY_EVE] = W("stage", "The evening before"),
    [PLAY_DAY] = W("stage", "The day"),            [PLAY_TURN] = W("stage", "The season turns"),
    [PLAY_END] = W("stage", "The end"),
};
const char *label_stage(const View *v, PlayStage stage) {
    BUG_IF((int)stage < 0 || stage >= PLAY_STAGES);
    return view_word(v, stages[stage]);
}

static const Word firsts[STAGES] = {
    [STAGE_CANDID_TALK] = W("first", "Somebody told you what weighed on them."),
    [STAGE_CO_ORGANIZER] = W("first", "Somebody began to bring people together, and not because you asked."),
    [STAGE_GROUP_TALK] = W("first", "Three people said the same thing in one room."),
    [STAGE_COMMITTEE] = W("first", "A few met, and then met again."),
    [STAGE_ACTION] = W("first", "People stood up together."),
    [STAGE_WIN] = W("first", "Something was asked for, and given."),
};
const char *label_first(const View *v, Stage stage) {
    BUG_IF((int)stage < 0 || (int)stage >= (int)STAGES);
    return view_word(v, firsts[stage]);
}

enum { BAND_WAYS = 6 };
static const Word bands[BAND_COUNT][BAND_WAYS] = {
    [BAND_COLD] = {W("look", "Nods, from the next table."), W("look", "Knows your face, and perhaps your name."),
                   W("look", "Says good morning to the whole row."), W("look", "Has headphones in when you come by."),
                   W("look", "Moves a bag so you can pass, not so you can sit."),
                   W("look", "Calls you by the name on your badge.")},
    [BAND_WARM] = {W("look", "Waves when you come in."), W("look", "Saves you the end of a story."),
                   W("look", "Moves a bag, so there is a chair."), W("look", "Asks how your week was, and waits."),
                   W("look", "Shares the good chips."), W("look", "Laughs before you have finished.")},
    [BAND_CLOSE] = {W("look", "Starts in the middle, as if you had just been talking."),
                    W("look", "Knows what you will order."), W("look", "Can be quiet next to you."),
                    W("look", "Looks for you first when something has happened."),
                    W("look", "Tells you when you are wrong."), W("look", "Has your number, and uses it.")},
    [BAND_SORE] = {W("look", "Is busy when you come."), W("look", "Looks at the clock over your head."),
                   W("look", "Answers what you asked, and that is all."), W("look", "Takes the early bus."),
                   W("look", "Has found another table."), W("look", "Is very polite.")},
};
const char *label_band(const View *v, Band band, int32_t which) {
    BUG_IF((int)band < 0 || band >= BAND_COUNT || which < 0);
    return view_word(v, bands[band][which % BAND_WAYS]);
}
int32_t label_band_ways(void) {
    return BAND_WAYS;
}

static const Word buttons[BUTTON_COUNT] = {
    [BUTTON_go_on] = W("button", "Go on"),
    [BUTTON_back] = W("button", "Back"),
    [BUTTON_let_it_run] = W("button", "Let the weeks run"),
    [BUTTON_undo] = W("button", "Undo"),
    [BUTTON_redo] = W("button", "Redo"),
    [BUTTON_log] = W("button", "What was said"),
    [BUTTON_people] = W("button", "People"),
    [BUTTON_help] = W("button", "Help"),
    [BUTTON_settings] = W("button", "Settings"),
    [BUTTON_quit] = W("button", "Quit"),
    [BUTTON_stop_for_today] = W("button", "Stop for today"),
    [BUTTON_end_here] = W("button", "Hand in your notice"),
    [BUTTON_see_the_end] = W("button", "See the end"),
    [BUTTON_back_to_season] = W("button", "Go back to a season"),
    [BUTTON_new_run] = W("button", "New run"),
    [BUTTON_continue_run] = W("button", "Continue"),
    [BUTTON_hide] = W("button", "Hide the screen"),
    [BUTTON_skip] = W("button", "Skip what you have read"),
    [BUTTON_rehearse] = W("button", "Go through it together"),
    [BUTTON_call_off] = W("button", "Call it off"),
    [BUTTON_leave_talk] = W("button", "(Go.)"),
    [BUTTON_nothing] = W("button", "Nothing"),
    [BUTTON_seek] = W("button", "Seek somebody out"),
    [BUTTON_introduce] = W("button", "Bring two people together"),
    [BUTTON_call_together] = W("button", "Call a few together"),
    [BUTTON_propose] = W("button", "Propose something"),
    [BUTTON_keep_promise] = W("button", "Keep a promise"),
    [BUTTON_export] = W("button", "Save as text"),
    [BUTTON_forget] = W("button", "Forget this run"),
    [BUTTON_cards] = W("button", "Your usual week"),
    [BUTTON_expect] = W("button", "Whom do you expect?"),
    [BUTTON_in_short] = W("button", "In short"),
};
const char *label_button(const View *v, Button button) {
    BUG_IF((int)button < 0 || button >= BUTTON_COUNT);
    return view_word(v, buttons[button]);
}

/* ---- the end ---- */

static const Word figures[FIGURE_COUNT] = {
    [FIGURE_TIE_PLAYER] = W("figure", "How much people here trust you"),
    [FIGURE_TIE_COWORKER] = W("figure", "How much they trust each other"),
    [FIGURE_STRAIN] = W("figure", "How sore they are with you"),
    [FIGURE_POWER] = W("figure", "How many would come if somebody called tomorrow"),
    [FIGURE_WITHOUT] = W("figure", "How many would come without you"),
    [FIGURE_KNOWN] = W("figure", "How much of what weighs on people they know they share"),
};
const char *label_figure(const View *v, Figure figure) {
    BUG_IF((int)figure < 0 || figure >= FIGURE_COUNT);
    return view_word(v, figures[figure]);
}

enum { STEPS = 5, STEP_LAST = STEPS - 1 };
static const int32_t step_from[STEPS] = {0, 8, 22, 40, 65};
static const Word meanings[FIGURE_COUNT][STEPS] = {
    [FIGURE_TIE_PLAYER] = {W("figure means", "strangers"), W("figure means", "a face they know"),
                           W("figure means", "somebody to eat with"), W("figure means", "somebody to tell things to"),
                           W("figure means", "somebody to lean on")},
    [FIGURE_TIE_COWORKER] = {W("figure means", "each on their own"), W("figure means", "good morning and good night"),
                             W("figure means", "tables, and between them an aisle"),
                             W("figure means", "a floor where people know each other"),
                             W("figure means", "people who would lend each other the car")},
    [FIGURE_STRAIN] = {W("figure means", "hardly at all"), W("figure means", "a little, here and there"),
                       W("figure means", "some of them"), W("figure means", "most of them"), W("figure means", "nearly all of them")},
    [FIGURE_POWER] = {W("figure means", "next to nobody"), W("figure means", "one or two"), W("figure means", "a table full"),
                      W("figure means", "about half"), W("figure means", "most of them")},
    [FIGURE_WITHOUT] = {W("figure means", "next to nobody"), W("figure means", "one or two"), W("figure means", "a table full"),
                        W("figure means", "about half"), W("figure means", "most of them")},
    [FIGURE_KNOWN] = {W("figure means", "everyone thinks it is only them"), W("figure means", "a few have found each other"),
                      W("figure means", "some of it is out"), W("figure means", "most of it is out"),
                      W("figure means", "everyone knows that everyone knows")},
};
const char *label_figure_means(const View *v, Figure figure, int32_t percent) {
    int32_t step = STEP_LAST;
    BUG_IF((int)figure < 0 || figure >= FIGURE_COUNT);
    while (step > 0 && percent < step_from[step])
        step--;
    return view_word(v, meanings[figure][step]);
}

static const Word law[] = {
    W("law", "In much of the US private sector, workers have a legal right to talk with each other about pay and conditions, "
             "and to act together about them, with or without a union. They also have a right not to."),
    W("law", "Some people are outside this law, among them most public employees, farm workers, contractors and supervisors. "
             "Other laws may apply to them."),
    W("law", "A right on paper does not stop every employer. Keep it private, keep notes, never go alone, and get advice from "
             "a union or a lawyer where you are. Rules differ by country, and they change."),
    W("law", "This game is not legal advice."),
};
const char *label_law(const View *v, int32_t paragraph) {
    bool there = paragraph >= 0 && paragraph < (int32_t)(sizeof law / sizeof *law);
    return there ? view_word(v, law[paragraph]) : NULL;
}
