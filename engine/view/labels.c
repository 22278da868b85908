#include "view/labels.h"
#include "base/status.h"
#include <string.h>

/* Outside of a list is a bug of the caller. */
static const char *listed(const View *v, const Word *words, int32_t count, int32_t at) {
    BUG_IF(at < 0 || at >= count);
    return view_word(v, words[at]);
}
#define LISTED(v, words, at) listed(v, words, (int32_t)(sizeof(words) / sizeof *(words)), (int32_t)(at))

static const Word uses[USE_COUNT] = {
    [USE_nothing] = W("use", "Nothing"),
    [USE_lunch] = W("use", "Lunch"),
    [USE_home] = W("use", "The way home"),
    [USE_time] = W("use", "An evening together"),
    [USE_help] = W("use", "Lend a hand"),
    [USE_talk] = W("use", "A real talk"),
    [USE_word] = W("use", "A few words"),
    [USE_introduce] = W("use", "Bring two people together"),
    [USE_group] = W("use", "Call a few together"),
    [USE_broadcast] = W("use", "Post in the group"),
    [USE_doors] = W("use", "Knock on doors with the sheet"),
    [USE_calls] = W("use", "The staffer's calls"),
    [USE_around] = W("use", "Ask around about problems"),
    [USE_propose] = W("use", "Propose something"),
    [USE_rehearse] = W("use", "Go through it together"),
    [USE_keep] = W("use", "Keep a promise"),
    [USE_sleep] = W("use", "Sleep"),
};
const char *label_use(const View *v, Use use) {
    return LISTED(v, uses, use);
}

static const Word use_details[USE_COUNT] = {
    [USE_nothing] = W("use detail", "The hour stays free."),
    [USE_lunch] = W("use detail", "Whoever eats there, and you."),
    [USE_home] = W("use detail", "Half an hour, and few ears."),
    [USE_time] = W("use detail", "An hour or two that nobody pays for."),
    [USE_help] = W("use detail", "You take the heavy end for a while."),
    [USE_talk] = W("use detail", "Time enough to get past the weather."),
    [USE_word] = W("use detail", "As long as it takes to walk to the door."),
    [USE_introduce] = W("use detail", "They might like each other. They might not."),
    [USE_group] = W("use detail", "Whoever has told you about it, in one room."),
    [USE_broadcast] = W("use detail", "Everybody reads it, on the phone, at night."),
    [USE_doors] = W("use detail", "One door, one name, the next door."),
    [USE_calls] = W("use detail", "Two pages of numbers, and what to say."),
    [USE_around] = W("use detail", "What bothers people here? You ask them."),
    [USE_propose] = W("use detail", "What, about what, and a day."),
    [USE_rehearse] = W("use detail", "Who stands where, who speaks, what could be said back."),
    [USE_keep] = W("use detail", "You said you would."),
    [USE_sleep] = W("use detail", "Ten hours, phone in the other room."),
};
const char *label_use_detail(const View *v, Use use) {
    return LISTED(v, use_details, use);
}

static const Word cards[CARDS] = {
    [CARD_LUNCH] = W("card", "Lunch"),
    [CARD_HOME] = W("card", "Way home"),
    [CARD_EVENING] = W("card", "Evening"),
    [CARD_OTHER_EVENING] = W("card", "Other evening"),
    [CARD_FREE] = W("card", "Kept free"),
};
const char *label_card(const View *v, Card card) {
    return LISTED(v, cards, card);
}

static const Word place_kinds[] = {
    [PLACE_LUNCH] = W("place kind", "Where people eat"),
    [PLACE_HOME] = W("place kind", "On the way home"),
    [PLACE_SHIFT] = W("place kind", "At work"),
    [PLACE_EVENING] = W("place kind", "After work"),
};
const char *label_place_kind(const View *v, PlaceKind kind) {
    return LISTED(v, place_kinds, kind);
}

static const Word activities[ACTIVITY_COUNT] = {
    [ACTIVITY_break_room] = W("activity", "Coffee, after everyone has left"),
    [ACTIVITY_walk] = W("activity", "A walk"),
    [ACTIVITY_meal] = W("activity", "Something to eat"),
    [ACTIVITY_party] = W("activity", "A party"),
    [ACTIVITY_cards] = W("activity", "A round of cards"),
    [ACTIVITY_bar] = W("activity", "A drink after work"),
    [ACTIVITY_games] = W("activity", "A game, to play or to watch"),
};
const char *label_activity(const View *v, Activity activity) {
    return LISTED(v, activities, activity);
}

static const Word seasons[SEASONS_MAX] = {
    W("season", "Spring, year one"),   W("season", "Summer, year one"), W("season", "Fall, year one"),
    W("season", "Winter, year one"),   W("season", "Spring, year two"), W("season", "Summer, year two"),
    W("season", "Fall, year two"),     W("season", "Winter, year two"), W("season", "Spring, year three"),
    W("season", "Summer, year three"), W("season", "Fall, year three"), W("season", "Winter, year three"),
};
const char *label_season(const View *v, int32_t season) {
    return LISTED(v, seasons, season - 1);
}

static const Word seasons_within[SEASONS_MAX] = {
    W("season within", "spring of year one"),   W("season within", "summer of year one"), W("season within", "fall of year one"),
    W("season within", "winter of year one"),   W("season within", "spring of year two"), W("season within", "summer of year two"),
    W("season within", "fall of year two"),     W("season within", "winter of year two"), W("season within", "spring of year three"),
    W("season within", "summer of year three"), W("season within", "fall of year three"), W("season within", "winter of year three"),
};
const char *label_season_within(const View *v, int32_t season) {
    return LISTED(v, seasons_within, season - 1);
}

static const Word seasons_short[] = {W("season", "Spring"), W("season", "Summer"), W("season", "Fall"), W("season", "Winter")};
const char *label_season_short(const View *v, int32_t season) {
    BUG_IF(season < 1);
    return LISTED(v, seasons_short, (season - 1) % (int32_t)(sizeof seasons_short / sizeof *seasons_short));
}

const char *label_week(const View *v, Strings *s, int32_t week) {
    static const Word w = W("week", "Week {count}");
    return view_filled(v, s, view_word(v, w), &(Fill){.count = week + 1});
}

static const Word days[] = {W("day", "Monday"), W("day", "Tuesday"),  W("day", "Wednesday"), W("day", "Thursday"),
                            W("day", "Friday"), W("day", "Saturday"), W("day", "Sunday")};
const char *label_day(const View *v, int32_t day) {
    return LISTED(v, days, day);
}

static const Word actions[ACTION_COUNT] = {
    [ACTION_wear_color] = W("action", "Everyone comes in one color"),
    [ACTION_talk_to_boss] = W("action", "Go to the office together"),
    [ACTION_petition] = W("action", "One letter, and many hands to bring it"),
    [ACTION_delegation] = W("action", "A few go in and speak for the rest"),
    [ACTION_refuse_extra] = W("action", "Nobody takes the extra task"),
    [ACTION_slow_down] = W("action", "Everyone works to the number, and not one more"),
    [ACTION_walk_out] = W("action", "Walk out together"),
};
const char *label_action(const View *v, ActionKind kind) {
    return LISTED(v, actions, kind);
}

static const Word risks[ACTION_COUNT] = {
    [ACTION_wear_color] = W("action risk", "A look, maybe a remark."),
    [ACTION_talk_to_boss] = W("action risk", "The office will know who was in the room."),
    [ACTION_petition] = W("action risk", "Your name is on it, in ink."),
    [ACTION_delegation] = W("action risk", "Whoever speaks is remembered."),
    [ACTION_refuse_extra] = W("action risk", "They could call it refusing an order."),
    [ACTION_slow_down] = W("action risk", "The screen shows it, name by name."),
    [ACTION_walk_out] = W("action risk", "No pay for it, and nobody knows what Monday is like."),
};
const char *label_action_risk(const View *v, ActionKind kind) {
    return LISTED(v, risks, kind);
}

static const Word results[RESULT_COUNT] = {
    [RESULT_NO] = W("result", "The answer was no."),
    [RESULT_LATER] = W("result", "The answer was: later."),
    [RESULT_PART] = W("result", "The answer was: some of it."),
    [RESULT_GRANTED] = W("result", "The answer was yes."),
};
const char *label_result(const View *v, ActionResult result) {
    return LISTED(v, results, result);
}

static const Word asks[ASK_COUNT] = {
    [ASK_stand] = W("ask", "to come, when it comes to it"),
    [ASK_sign] = W("ask", "to put a name on the sheet"),
    [ASK_meet] = W("ask", "to come to a meeting of a few"),
    [ASK_meet_staffer] = W("ask", "to sit down with the union staffer"),
    [ASK_come_along] = W("ask", "to come along, no other business"),
    [ASK_tell_person] = W("ask", "to tell one other person"),
    [ASK_speak] = W("ask", "to say it out loud in the office"),
};
const char *label_ask(const View *v, AskKind ask) {
    return LISTED(v, asks, ask);
}

enum { ANSWERS = REQUEST_STALLED + 1, STAFFERS = STAFFER_training + 1 };
static const Word answers[STAFFERS][ANSWERS] = {
    [STAFFER_nothing] = {W("staffer answer", "(Say nothing yet.)"), W("staffer answer", "Yes. You'll have it Friday."),
                         W("staffer answer", "No. It isn't my thing to give."), W("staffer answer", "Let me see. I can't say yet.")},
    [STAFFER_names] = {W("staffer answer", "(Say nothing yet.)"), W("staffer answer", "Yes. You'll have names by Friday."),
                       W("staffer answer", "No. They'd think it's why I sat down with them."),
                       W("staffer answer", "Let me see who I could ask.")},
    [STAFFER_visit] = {W("staffer answer", "(Say nothing yet.)"), W("staffer answer", "Yes. I'll ask them to meet you."),
                       W("staffer answer", "No. They don't know you, and me they hardly do."),
                       W("staffer answer", "Let me see. It won't be this week.")},
    [STAFFER_petition] = {W("staffer answer", "(Say nothing yet.)"), W("staffer answer", "Yes. I'll take the sheet around."),
                          W("staffer answer", "No. They'd sign it to be nice to me."),
                          W("staffer answer", "Let me see how it sits with people first.")},
    [STAFFER_advice] = {W("staffer answer", "(Say nothing yet.)"), W("staffer answer", "Yes. That would help."),
                        W("staffer answer", "No. I'd like to hear it from people here first."),
                        W("staffer answer", "Let me see. I'll call you.")},
    [STAFFER_training] = {W("staffer answer", "(Say nothing yet.)"), W("staffer answer", "Yes. I'll be there, and I'll bring some."),
                          W("staffer answer", "No. It's a long evening, and people are tired."),
                          W("staffer answer", "Let me see who has the evening off.")},
};
const char *label_answer(const View *v, StafferMove request, RequestAnswer answer) {
    BUG_IF((int)request < 0 || (int)request >= STAFFERS || (int)answer < 0 || (int)answer >= ANSWERS);
    return view_word(v, answers[request][answer]);
}

static const Word requests[STAFFERS] = {
    [STAFFER_nothing] = W("request", "{name} has nothing to ask this week."),
    [STAFFER_names] = W("request", "{name} calls. There is a list, and it has room: names, by Friday."),
    [STAFFER_visit] = W("request", "{name} calls. Is there somebody you work with who would sit down for coffee?"),
    [STAFFER_petition] = W("request", "{name} calls. There is a sheet, and it would look better full."),
    [STAFFER_advice] = W("request", "{name} calls back with an answer to what you asked."),
    [STAFFER_training] = W("request", "{name} has a room on Thursday, and wants to go through what could come."),
};
const char *label_request(const View *v, StafferMove request) {
    return LISTED(v, requests, request);
}
