/* What a week, the people one knows and a season's turn look like, in a run that is really played. */
#include "view_world.h"
#include "script/memory.h"
#include "sim/ask.h"
#include "sim/voice.h"
#include "view/choices.h"
#include "view/export.h"
#include "view/knows.h"
#include "view/narrate.h"
#include "view/notebook.h"
#include "view/sheet.h"
#include "view/turn.h"

static const NotebookPerson *page_of(const Notebook *book, const char *name) {
    for (int32_t k = 0; k < book->count; k++)
        if (!strcmp(book->person[k].name, name))
            return &book->person[k];
    return NULL;
}

static const Choice *choice_of(const Choices *c, int32_t list, const char *label) {
    for (int32_t k = c->list[list].first; k < c->list[list].first + c->list[list].count; k++)
        if (!strcmp(c->item[k].label, label))
            return &c->item[k];
    return NULL;
}

/* A week in which one can choose, so many weeks in. */
static void weeks_later(Shift *s, int32_t week) {
    while (s->play.world->week < week || play_stage(&s->play) != PLAY_WEEK)
        shift_step(s);
}

static void the_first_week_offers_little(void **state) {
    (void)state;
    Shift s;
    Choices c;
    shift_open(&s, 11);
    assert_true(shift_until(&s, PLAY_WEEK, 50));
    for (int32_t i = 1; i < s.play.world->n; i++)
        person_met(s.play.world)[i] = NEVER;
    choices_week(&c, &s.view, &s.play);
    assert_int_equal(c.list[LIST_LUNCH].count, 2); /* a chair alone, asking around */
    assert_true(choice_of(&c, LIST_LUNCH, "A chair alone")->current);
    assert_string_equal(c.now[CARD_LUNCH], "A chair alone");
    assert_non_null(choice_of(&c, LIST_EVENING, "Knock on doors with the sheet"));
    assert_int_equal(c.list[LIST_GROUP].count, 0);
    assert_string_equal(c.empty[LIST_GROUP], "Nobody has told you about anything yet.");
    for (int32_t k = c.list[LIST_PROPOSE].first; k < c.list[LIST_PROPOSE].first + c.list[LIST_PROPOSE].count; k++)
        assert_string_equal(c.item[k].detail, "You mind it yourself.");
    assert_int_equal(c.list[LIST_INTRODUCE].count, 0);
    assert_int_equal(c.list[LIST_OPEN].count, 0);
    assert_string_equal(c.free_words, "Three hours are free this week.");
    choices_free(&c);
    shift_close(&s);
}

static void choices_widen_with_what_one_knows(void **state) {
    (void)state;
    Shift s;
    Choices c, more;
    shift_open(&s, 11);
    assert_true(shift_until(&s, PLAY_WEEK, 50));
    World *w = s.play.world;
    int32_t wanda = shift_place(&s, "wanda"), bao = shift_place(&s, "bao"), sol = shift_place(&s, "sol");
    for (int32_t i = 1; i < w->n; i++)
        person_met(w)[i] = NEVER;
    person_met(w)[wanda] = person_met(w)[bao] = person_met(w)[sol] = w->week;
    person_invited(w)[sol] = w->week + 2;
    voice_learn(&s.play.model, 0, wanda, 0, false);
    ask_promise(&s.play.model, bao);
    choices_week(&c, &s.view, &s.play);
    assert_non_null(choice_of(&c, LIST_LUNCH, "Wanda's table"));
    assert_null(choice_of(&c, LIST_LUNCH, "Sol's table")); /* another shift */
    assert_non_null(choice_of(&c, LIST_HOME, "With Bao"));
    assert_non_null(choice_of(&c, LIST_EVENING, "Sol asked you along"));
    assert_string_equal(c.item[c.list[LIST_GROUP].first].label, "the pace");
    assert_string_equal(c.item[c.list[LIST_GROUP].first].detail, "Wanda told you.");
    assert_non_null(choice_of(&c, LIST_OPEN, "Keep your promise to Bao"));
    const Choice *seek = choice_of(&c, LIST_SEEK, "Wanda");
    assert_non_null(seek);
    assert_string_equal(seek->detail, "You talked this week.");
    choices_further(&more, &s.view, &s.play, seek);
    assert_true(more.list[0].count >= 2);
    for (int32_t k = 0; k < more.list[0].count; k++)
        assert_null(more.item[k].refused);
    Intent talk = more.item[0].intent;
    choices_free(&more);
    choices_further(&more, &s.view, &s.play, &c.item[c.list[LIST_PROPOSE].first]);
    assert_int_equal(more.list[0].count, ACTION_COUNT);
    assert_null(more.item[0].refused);
    choices_free(&more);
    choices_further(&more, &s.view, &s.play, choice_of(&c, LIST_INTRODUCE, "Wanda"));
    assert_int_equal(more.list[0].count, 2);
    assert_string_equal(more.item[0].label, "Wanda and Bao");
    choices_free(&more);
    assert_true(play_take(&s.play, choice_of(&c, LIST_LUNCH, "Wanda's table")->intent));
    choices_free(&c);
    choices_week(&c, &s.view, &s.play);
    assert_string_equal(c.now[CARD_LUNCH], "Wanda's table");
    choices_free(&c);
    w->hours_left = 0; /* every hour is spent: it is refused in words */
    choices_week(&c, &s.view, &s.play);
    assert_string_equal(choice_of(&c, LIST_OPEN, "Keep your promise to Bao")->refused, "No free hour left this week.");
    choices_free(&c);
    w->hours_left = use_budget(&s.play.model);
    assert_true(play_take(&s.play, talk));
    assert_int_equal(play_stage(&s.play), PLAY_TALK);
    shift_close(&s);
}

/* Everything that is listed without a reason can be taken. */
static void what_is_offered_can_be_taken(void **state) {
    (void)state;
    Shift s;
    shift_open(&s, 23);
    for (int32_t week = 0; week < 40; week += 5) {
        Choices c;
        weeks_later(&s, week);
        choices_week(&c, &s.view, &s.play);
        for (int32_t k = 0; k < c.count; k++) {
            if (c.item[k].opens == OPENS_NOTHING) {
                assert_true((play_refused(&s.play, c.item[k].intent) == NULL) == (c.item[k].refused == NULL));
                continue;
            }
            Choices more;
            choices_further(&more, &s.view, &s.play, &c.item[k]);
            assert_true(more.count > 0);
            for (int32_t m = 0; m < more.count; m++)
                assert_true((play_refused(&s.play, more.item[m].intent) == NULL) == (more.item[m].refused == NULL));
            choices_free(&more);
        }
        for (int32_t card = 0; card < CARDS; card++)
            assert_non_null(c.now[card]);
        choices_free(&c);
    }
    shift_close(&s);
}

static void the_notebook_holds_what_one_knows(void **state) {
    (void)state;
    Shift s;
    Notebook book;
    shift_open(&s, 11);
    assert_true(shift_until(&s, PLAY_WEEK, 50));
    World *w = s.play.world;
    int32_t wanda = shift_place(&s, "wanda"), bao = shift_place(&s, "bao");
    for (int32_t i = 1; i < w->n; i++)
        person_met(w)[i] = NEVER;
    person_met(w)[wanda] = w->week;
    person_table(w)[wanda] = bao;
    voice_learn(&s.play.model, 0, wanda, 0, false);
    memory_learn(w, s.pack, pack_find_fact(s.pack, "wanda.river"));
    ask_promise(&s.play.model, wanda);
    person_stand(w)[wanda] = YES_FREE;
    notebook_make(&book, &s.view, &s.play);
    const NotebookPerson *p = page_of(&book, "Wanda");
    assert_non_null(p);
    assert_true(p == &book.person[0] && p->met && p->owed && p->agreed && !p->invites && !p->gone);
    assert_string_equal(p->full_name, "Wanda Pruitt");
    assert_string_equal(p->about, "Pick, days");
    assert_int_equal(p->noted_count, 2);
    assert_int_equal(p->noted[0].fact, pack_find_fact(s.pack, "wanda.river"));
    assert_true(*p->noted[0].words);
    assert_string_equal(p->noted[1].title, "the pace");
    assert_int_equal(p->open_count, 2);
    assert_int_equal(p->company_count, 1);
    assert_string_equal(p->company[0].name, "Bao");
    assert_true(p->company[0].sit && !p->company[0].sat);
    p = page_of(&book, "Bao"); /* of the same shift, and not met */
    assert_non_null(p);
    assert_false(p->met);
    assert_string_equal(p->last_seen, "You have not talked yet.");
    assert_int_equal(p->noted_count, 0);
    notebook_free(&book);
    /* a pressed yes reads like a free one */
    person_stand(w)[wanda] = YES_PRESSED;
    Notebook other;
    notebook_make(&book, &s.view, &s.play);
    person_stand(w)[wanda] = YES_FREE;
    notebook_make(&other, &s.view, &s.play);
    assert_string_equal(page_of(&book, "Wanda")->open[1], page_of(&other, "Wanda")->open[1]);
    notebook_free(&book);
    notebook_free(&other);
    shift_close(&s);
}

/* Whom one never met or saw is not in it. */
static void the_notebook_holds_no_more(void **state) {
    (void)state;
    Shift s;
    Notebook book;
    shift_open(&s, 11);
    assert_true(shift_until(&s, PLAY_WEEK, 50));
    for (int32_t i = 1; i < s.play.world->n; i++)
        person_met(s.play.world)[i] = NEVER;
    s.play.shown_count = 0;
    notebook_make(&book, &s.view, &s.play);
    for (int32_t k = 0; k < book.count; k++) {
        int32_t i = book.person[k].place;
        assert_true(i > 0);
        assert_true(knows_same_shift(&s.play, i) || person_dept(s.play.world)[i] == person_dept(s.play.world)[0]);
        assert_int_equal(book.person[k].open_count, 0);
    }
    assert_null(page_of(&book, "Oona")); /* Dock, lates */
    assert_null(page_of(&book, "Mo"));
    notebook_free(&book);
    shift_close(&s);
}

static void used_to_sit_together(void **state) {
    (void)state;
    Shift s;
    SeenPairs pairs;
    shift_open(&s, 11);
    int32_t table = NONE, oona = pack_find_person(s.pack, "oona"), sol = pack_find_person(s.pack, "sol"), teo = pack_find_person(s.pack, "teo");
    for (int32_t h = 0; h < s.pack->happenings; h++)
        if (s.pack->happening[h].event == EVENT_table && s.pack->happening[h].lines.count)
            table = s.pack->happening[h].lines.first;
    if (table == NONE)
        skip();
    s.play.shown_count = 0;
    for (int32_t k = 0; k < 2; k++) /* of another shift: only what was told is known */
        s.play.shown[s.play.shown_count++] =
            (Shown){.week = k, .speaker = SPEAKER_NARRATION, .line = table, .name = oona, .other = k ? teo : sol, .scene = k};
    knows_pairs(&s.play, &pairs);
    int32_t found = 0;
    for (int32_t k = 0; k < pairs.count; k++) {
        const SeenPair *p = &pairs.pair[k];
        if (p->a == (oona < sol ? oona : sol) && p->b == (oona < sol ? sol : oona)) {
            assert_true(p->sat && !p->sit);
            found++;
        }
        if (p->a == (oona < teo ? oona : teo) && p->b == (oona < teo ? teo : oona)) {
            assert_true(p->sit && !p->sat);
            found++;
        }
    }
    assert_int_equal(found, 2);
    knows_pairs_free(&pairs);
    shift_close(&s);
}

/* Who knocks on doors sees names, and how many; before that there is no sheet. */
static void the_sheet_fills(void **state) {
    (void)state;
    Shift s;
    Sheet sheet;
    shift_open(&s, 11);
    assert_true(shift_until(&s, PLAY_WEEK, 50));
    sheet_make(&sheet, &s.view, &s.play);
    assert_false(sheet.out);
    assert_int_equal(sheet.names, 0);
    sheet_free(&sheet);
    for (int32_t week = 0; week < 6; week++) {
        weeks_later(&s, s.play.world->week + 1);
        if (play_stage(&s.play) == PLAY_WEEK)
            play_take(&s.play, intent_make(INTENT_use, USE_doors, 0, 0));
    }
    sheet_make(&sheet, &s.view, &s.play);
    assert_true(sheet.out);
    assert_int_equal(sheet.count, s.play.world->sheet);
    assert_true(sheet.names <= sheet.count && (sheet.names > 0) == (sheet.count > 0));
    assert_true(*sheet.words);
    sheet_free(&sheet);
    shift_close(&s);
}

static void a_season_turns(void **state) {
    (void)state;
    Shift s;
    TurnPage page;
    shift_open(&s, 5);
    assert_true(shift_until(&s, PLAY_TURN, 400));
    turn_make(&page, &s.view, &s.play);
    assert_int_equal(page.season, 1);
    assert_string_equal(page.title, "Spring, year one");
    assert_string_equal(page.next, "Summer, year one");
    assert_true(page.letter_count >= 1 && page.letter_count <= 3);
    assert_true(strchr(page.question, '?') != NULL);
    int32_t met = 0;
    for (int32_t i = 1; i < s.play.world->n; i++)
        met += person_met(s.play.world)[i] != NEVER;
    assert_int_equal(page.face_count, met);
    for (int32_t k = 0; k < page.face_count; k++)
        assert_true(*page.face[k].line && *page.face[k].name);
    for (int32_t card = 0; card < CARDS; card++)
        assert_true(*page.card[card] && *page.card_now[card]);
    turn_free(&page);
    shift_close(&s);
}

/* Nothing that is read has a brace left in it, whatever comes up in a year. */
static void a_year_reads_well(void **state) {
    (void)state;
    Shift s;
    shift_open(&s, 3);
    for (int32_t k = 0; k < 4000 && s.play.world->week < 48 && play_stage(&s.play) != PLAY_END; k++) {
        PlayChoice offer[PLAY_OFFER_MAX];
        Strings strings = {0};
        int32_t count = play_offer(&s.play, offer);
        for (int32_t c = 0; c < count; c++) {
            const char *words = narrate_choice(&s.view, &strings, &s.play, &offer[c]);
            if (!*words || strchr(words, '{'))
                fail_msg("a choice reads: %s", words);
        }
        strings_free(&strings);
        shift_step(&s);
    }
    Text text = {0};
    export_run(&text, &s.view, &s.play, NULL);
    const char *brace = strchr(text_string(&text), '{');
    if (brace)
        fail_msg("the log reads: %.60s", brace);
    assert_non_null(strstr(text_string(&text), "Fall, year one"));
    text_clear(&text);
    export_transcript(&text, &s.view, &s.play);
    assert_non_null(strstr(text_string(&text), "\t"));
    text_free(&text);
    shift_close(&s);
}

/* A line of the pack is looked up by where it stands: pack, file and place in it. */
static void lines_of_the_pack_are_translated(void **state) {
    (void)state;
    Shift s;
    Strings strings = {0};
    Said said;
    char context[300];
    shift_open(&s, 3);
    int32_t wanda = pack_find_person(s.pack, "wanda"), line = pack_says(&s.pack->person[wanda].closes, BAND_WARM).first;
    Text po = {0};
    text_add_format(&po, "msgctxt \"warehouse/%s\"\nmsgid \"%s\"\nmsgstr \"Ahí está.\"\n\nmsgctxt \"name\"\nmsgid \"Wanda\"\nmsgstr \"Guanda\"\n",
                    pack_context(s.pack, line, context, sizeof context), pack_bubble(s.pack, line, 0));
    Diagnostics *d = diagnostics_new();
    Catalog *c = catalog_read("es.po", text_string(&po), po.length, d);
    assert_int_equal(diagnostics_count(d), 0);
    s.view.catalog = c;
    narrate_shown(&s.view, &strings, &(Shown){.speaker = wanda, .line = line, .name = NONE, .other = NONE}, &said);
    assert_string_equal(said.bubble[0], "Ahí está.");
    assert_string_equal(said.name, "Guanda");
    assert_string_equal(said.id, "wanda");
    strings_free(&strings);
    text_free(&po);
    catalog_free(c);
    diagnostics_free(d);
    shift_close(&s);
}

/* The same weeks in the made-up language: whatever is longer is longer, names are filled in. */
static void a_season_reads_in_another_language(void **state) {
    (void)state;
    Shift s;
    Text english = {0}, other = {0};
    shift_open(&s, 3);
    assert_true(shift_until(&s, PLAY_TURN, 400));
    export_run(&english, &s.view, &s.play, NULL);
    Catalog *made_up = catalog_pseudo();
    s.view.catalog = made_up;
    export_run(&other, &s.view, &s.play, NULL);
    assert_true(other.length > english.length * 7 / 5);
    assert_null(strchr(text_string(&other), '{'));
    Notebook book;
    Choices week;
    notebook_make(&book, &s.view, &s.play);
    choices_week(&week, &s.view, &s.play);
    for (int32_t k = 0; k < week.count; k++)
        assert_null(strchr(week.item[k].label, '{'));
    choices_free(&week);
    notebook_free(&book);
    text_free(&english);
    text_free(&other);
    catalog_free(made_up);
    shift_close(&s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_week_offers_little),      cmocka_unit_test(choices_widen_with_what_one_knows),
        cmocka_unit_test(what_is_offered_can_be_taken),      cmocka_unit_test(the_notebook_holds_what_one_knows),
        cmocka_unit_test(the_notebook_holds_no_more),        cmocka_unit_test(used_to_sit_together),
        cmocka_unit_test(the_sheet_fills),
        cmocka_unit_test(a_season_turns),                    cmocka_unit_test(a_year_reads_well),
        cmocka_unit_test(lines_of_the_pack_are_translated),  cmocka_unit_test(a_season_reads_in_another_language),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
