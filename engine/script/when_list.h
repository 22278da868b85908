/* The keys of conditions. X(name, takes, words, lo, hi, person, what).
   takes: RANGE {lo, hi}; FLAG true or false; SET a word or a list of words, one of which must fit;
   COUNT the same, or true for any, false for none, or { least, most } of how many there are; ITEMS
   the same for ids of the pack. person: 1 when it means nothing without somebody it is about. */
#ifndef SCRIPT_WHEN_LIST_H
#define SCRIPT_WHEN_LIST_H

#define WHEN_LIST(X)                                                                               \
    X(band, SET, &words_band, 0, 0, 1, "how they stand to the player")                             \
    X(trust, RANGE, NULL, 0, 100, 1, "their trust in the player")                                  \
    X(strain, RANGE, NULL, 0, 100, 1, "what lies between, as they feel it")                        \
    X(fear, RANGE, NULL, 0, 100, 0, "theirs; the player's where nobody is talked with")            \
    X(belief, RANGE, NULL, 0, 100, 0, "theirs, that acting together can change things")            \
    X(energy, RANGE, NULL, 0, 100, 0, "theirs")                                                    \
    X(heat, HEAT, &words_issue, 0, 100, 0, "how hot issues are: { pace = { 50, 100 } }")           \
    X(told, COUNT, &words_issue, 0, 99, 0, "they (or somebody) told the player of the issue")      \
    X(knows, ITEMS, &words_fact, 0, 0, 0, "the player knows the fact; they know the share")        \
    X(said, ITEMS, &words_fact, 0, 0, 0, "the fact was told to the player")                        \
    X(not_said, ITEMS, &words_fact, 0, 0, 0, "none of the facts was")                              \
    X(leaked, ITEMS, &words_fact, 0, 0, 0, "the player gave the fact away")                        \
    X(mark, ITEMS, &words_mark, 0, 0, 0, "a line with this mark was said")                         \
    X(season, RANGE, NULL, 1, 12, 0, "season of the run")                                          \
    X(week, RANGE, NULL, 1, 12, 0, "week of the season")                                           \
    X(year, RANGE, NULL, 1, 3, 0, "year of the run")                                               \
    X(gap, RANGE, NULL, 0, 99, 1, "weeks since the last talk with them; 99: never")                \
    X(first, FIRST, &words_stage, 0, 0, 0,                                                         \
      "true: the first talk with them; a stage reached this season")                               \
    X(place, SET, &words_place, 0, 0, 0, "where it is")                                            \
    X(shift, SET, &words_shift, 0, 0, 0, "theirs; the player's where nobody is talked with")       \
    X(dept, SET, &words_dept, 0, 0, 0, "the same")                                                 \
    X(alone, FLAG, NULL, 0, 0, 0, "nobody else is near")                                           \
    X(overheard, FLAG, NULL, 0, 0, 0, "there are other ears")                                      \
    X(present, ITEMS, &words_person, 0, 0, 0, "all of them still work here")                       \
    X(absent, ITEMS, &words_person, 0, 0, 0, "none of them works here")                            \
    X(tie_between, TIE, &words_person, 0, 100, 0,                                                  \
      "trust of two, the mean of both: { 'a', 'b', { 40, 100 } }")                                 \
    X(last, SET, &words_last, 0, 0, 1, "the last reply, or how the last talk with them ended")     \
    X(asked, COUNT, &words_ask, 0, 99, 0, "the player last asked them for this")                   \
    X(answer, SET, &words_answer_when, 0, 0, 0, "their last answer to an ask; no: any kind of no") \
    X(done, FLAG, NULL, 0, 0, 0, "they did, or did not do, what they last said yes to")            \
    X(promise, COUNT, &words_promise_state, 0, 99, 0, "the player's last promise to them")         \
    X(request, SET, &words_request, 0, 0, 0, "the player's answer to the staffer's request")       \
    X(event, ITEMS, &words_happening, 0, 0, 0, "one of these happened just now")                   \
    X(committee, FLAG, NULL, 0, 0, 0, "the few around an issue have met twice in a season")        \
    X(action, COUNT, &words_action, 0, 99, 0, "there has been such an action")                     \
    X(won, COUNT, &words_issue, 0, 99, 0, "a demand about it was granted")                         \
    X(lost, COUNT, &words_issue, 0, 99, 0, "a demand about it was refused")                        \
    X(held, COUNT, &words_issue, 0, 99, 0, "a demand about it was granted and holds")              \
    X(power, RANGE, NULL, 0, 100, 0, "share who would come if somebody called now")                \
    X(power_without_player, RANGE, NULL, 0, 100, 0, "the same without the player")                 \
    X(any, PROGRAMS, NULL, 0, 0, 0, "one of these tables holds: { { .. }, { .. } }")               \
    X(none, PROGRAMS, NULL, 0, 0, 0, "none of these tables holds")

typedef enum {
#define X(name, takes, words, lo, hi, person, what) WHEN_##name,
    WHEN_LIST(X)
#undef X
        WHEN_COUNT
} WhenKey;

#endif
