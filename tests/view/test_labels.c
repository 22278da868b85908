/* Every value of every closed list has its words, and no two values of a list the same ones. */
#include "view_world.h"
#include "view/labels.h"
#include "view/narrate.h"

static const View english = {NULL, NULL};

static void expect_words(const char *list, int32_t at, const char *words) {
    if (!words || !*words)
        fail_msg("%s has no words for %d", list, (int)at);
}

#define EXPECT_ALL(list, count, words, different)                                                  \
    for (int32_t i = 0; i < (int32_t)(count); i++) {                                               \
        const char *said = words;                                                                  \
        expect_words(list, i, said);                                                               \
        for (int32_t other = 0, mine = i; different && other < mine; other++) {                    \
            int32_t kept = i;                                                                      \
            i = other;                                                                             \
            const char *before = words;                                                            \
            i = kept;                                                                              \
            assert_string_not_equal(said, before);                                                 \
        }                                                                                          \
    }

static void every_list_is_whole(void **state) {
    (void)state;
    const View *v = &english;
    EXPECT_ALL("use", USE_COUNT, label_use(v, (Use)i), true)
    EXPECT_ALL("use detail", USE_COUNT, label_use_detail(v, (Use)i), true)
    EXPECT_ALL("card", CARDS, label_card(v, (Card)i), true)
    EXPECT_ALL("place kind", PLACE_EVENING + 1, label_place_kind(v, (PlaceKind)i), true)
    EXPECT_ALL("activity", ACTIVITY_COUNT, label_activity(v, (Activity)i), true)
    EXPECT_ALL("season", SEASONS_MAX, label_season(v, i + 1), true)
    EXPECT_ALL("season within", SEASONS_MAX, label_season_within(v, i + 1), true)
    EXPECT_ALL("season in short", SEASONS_MAX, label_season_short(v, i + 1), false)
    EXPECT_ALL("day", 7, label_day(v, i), true)
    EXPECT_ALL("action", ACTION_COUNT, label_action(v, (ActionKind)i), true)
    EXPECT_ALL("action risk", ACTION_COUNT, label_action_risk(v, (ActionKind)i), true)
    EXPECT_ALL("result", RESULT_COUNT, label_result(v, (ActionResult)i), true)
    EXPECT_ALL("ask", ASK_COUNT, label_ask(v, (AskKind)i), true)
    EXPECT_ALL("request", STAFFER_training + 1, label_request(v, (StafferMove)i), true)
    EXPECT_ALL("stage", PLAY_STAGES, label_stage(v, (PlayStage)i), true)
    EXPECT_ALL("first", STAGES, label_first(v, (Stage)i), true)
    EXPECT_ALL("button", BUTTON_COUNT, label_button(v, (Button)i), false)
    EXPECT_ALL("figure", FIGURE_COUNT, label_figure(v, (Figure)i), true)
    for (int32_t move = 0; move <= STAFFER_training; move++)
        EXPECT_ALL("answer", REQUEST_STALLED + 1, label_answer(v, (StafferMove)move, (RequestAnswer)i), true)
    for (int32_t band = 0; band < BAND_COUNT; band++)
        EXPECT_ALL("look", label_band_ways(), label_band(v, (Band)band, i), true)
    for (int32_t figure = 0; figure < FIGURE_COUNT; figure++)
        for (int32_t percent = 0; percent <= 100; percent++)
            expect_words("figure means", percent, label_figure_means(v, (Figure)figure, percent));
    int32_t law = 0;
    while (label_law(v, law))
        expect_words("law", law, label_law(v, law)), law++;
    assert_true(law > 0);
}

/* The words that use_refused, intent_refused and play_refused give. */
static void every_refusal_has_words(void **state) {
    (void)state;
    static const char *const reasons[] = {"no_hours", "nobody", "no_promise", "no_issue", "already_set", "nothing_set", "no_card",
                                          "talking", "no_talk", "no_move", "no_request", "over", "not_now"};
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        assert_true(label_refused_known(reasons[i]));
    assert_null(label_refused(&english, NULL));
    assert_false(label_refused_known("of_a_later_day"));
    expect_words("refused", 0, label_refused(&english, "of_a_later_day"));
}

/* Whatever a player can see of a week is told in words, with names in them and no brace left. */
static void every_event_is_told(void **state) {
    (void)state;
    Shift s;
    shift_open(&s, 7);
    for (int32_t kind = 0; kind < EVENT_COUNT; kind++)
        for (int32_t v = 0; v <= 3; v++)
            for (int32_t who = 0; who < 4; who++) {
                Event e = {.kind = (int16_t)kind, .a = (int16_t)(who == 0 ? 0 : who == 1 ? 3 : 2), .b = (int16_t)(who == 0 ? 5 : who == 2 ? 4 : 0),
                           .k = (int16_t)(who == 3 ? 5 : 1), .v = v};
                if (kind == EVENT_season && v == 0)
                    continue;
                if (kind == EVENT_result)
                    e.a = (int16_t)v;
                Strings strings = {0};
                const char *words = narrate_event(&s.view, &strings, &s.play.model, &e);
                bool seen = event_seen(&e) && !(kind == EVENT_hurt && v > 2);
                if (seen != (words != NULL))
                    fail_msg("%s %d is %s", event_name((EventKind)kind), (int)v, seen ? "seen and not told" : "told and not seen");
                if (words && (strchr(words, '{') || !*words))
                    fail_msg("%s: %s", event_name((EventKind)kind), words);
                strings_free(&strings);
            }
    shift_close(&s);
}

/* A stranger cannot tell a real yes from a thin one. */
static void a_thin_yes_reads_like_a_yes(void **state) {
    (void)state;
    Shift s;
    Strings strings = {0};
    shift_open(&s, 7);
    Event real = {.kind = EVENT_answer, .a = 2, .v = ANSWER_YES}, thin = {.kind = EVENT_answer, .a = 2, .v = ANSWER_YES_THIN};
    assert_string_equal(narrate_event(&s.view, &strings, &s.play.model, &real), narrate_event(&s.view, &strings, &s.play.model, &thin));
    strings_free(&strings);
    shift_close(&s);
}

/* A list put through a catalog changes, all of it. */
static void every_list_is_translated(void **state) {
    (void)state;
    Catalog *made_up = catalog_pseudo();
    View v = {made_up, NULL};
    for (int32_t i = 0; i < USE_COUNT; i++)
        assert_string_not_equal(label_use(&v, (Use)i), label_use(&english, (Use)i));
    for (int32_t i = 0; i < BUTTON_COUNT; i++)
        assert_string_not_equal(label_button(&v, (Button)i), label_button(&english, (Button)i));
    for (int32_t i = 0; i < ACTION_COUNT; i++)
        assert_string_not_equal(label_action_risk(&v, (ActionKind)i), label_action_risk(&english, (ActionKind)i));
    catalog_free(made_up);
}

static void placeholders_are_filled(void **state) {
    (void)state;
    Text out = {0};
    view_fill(&english, &out, "{name} and {other}, {count} of {of}. {unknown} {", &(Fill){.name = "Bao", .count = 3, .of = 13});
    assert_string_equal(text_string(&out), "Bao and somebody, 3 of 13. {unknown} {");
    text_clear(&out);
    view_fill(&english, &out, "{name}{dept}{name", &(Fill){0});
    assert_string_equal(text_string(&out), "Somebody{name");
    text_clear(&out);
    view_fill(&english, &out, "{name}", &(Fill){.name = "{name}{other}"}); /* what is put in is not read again */
    assert_string_equal(text_string(&out), "{name}{other}");
    text_free(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_list_is_whole),         cmocka_unit_test(every_refusal_has_words),
        cmocka_unit_test(every_event_is_told),         cmocka_unit_test(a_thin_yes_reads_like_a_yes),
        cmocka_unit_test(every_list_is_translated),    cmocka_unit_test(placeholders_are_filled),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
