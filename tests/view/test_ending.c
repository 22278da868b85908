/* The end, from a run that is made up so that every part of it has something to say. The text is
   compared with tests/view/golden/ending.txt; what came instead is left in ending.txt in the test's
   folder, to be read and, if it is right, to take its place. */
#include "scratch.h"
#include "view_world.h"
#include "view/ending.h"
#include "view/export.h"

enum { BY_PEOPLE, BY_ISSUE, MINE, RUNS, MADE_SEASONS = 4 };

typedef struct {
    Pack *pack;
    Rules rules;
    History run[RUNS];
} Made;

static int32_t place(const Made *m, const char *id) {
    return pack_find_person(m->pack, id);
}

static void tie(const Made *m, History *h, const char *a, const char *b, int32_t from, int32_t to, int32_t percent) {
    int32_t i = a ? place(m, a) : 0, j = place(m, b);
    for (int32_t s = from; s <= to && s <= h->seasons; s++)
        h->season[s - 1].trust[i * h->n + j] = h->season[s - 1].trust[j * h->n + i] = (uint16_t)unit_percent(percent);
}

static void day(World *w, int32_t week, int32_t came, ActionKind kind, int32_t issue, ActionResult result) {
    int32_t a = w->actions++;
    w->action_week[a] = week;
    w->action_kind[a] = (int32_t)kind;
    w->action_issue[a] = issue;
    w->action_came[a] = came;
    w->action_of[a] = w->n - 1;
    w->action_result[a] = (int32_t)result;
    w->action_held[a] = result == RESULT_GRANTED;
    w->action_lost_week[a] = NEVER;
}

static void begin(Made *m, History *h, int32_t seasons, uint64_t seed) {
    *h = (History){.pack = m->pack, .n = pack_setup(m->pack)->people, .seasons = seasons, .weeks = seasons * SEASON_WEEKS};
    h->end = world_new(pack_setup(m->pack));
    world_seed(h->end, pack_setup(m->pack), &m->rules, seed);
    h->end->week = h->weeks;
    h->end->run_state = RUN_OVER;
    for (int32_t s = 0; s < seasons; s++) {
        h->season[s].trust = calloc((size_t)(h->n * h->n), sizeof(uint16_t));
        h->season[s].identity = calloc((size_t)h->n, sizeof(uint16_t));
        for (int32_t i = 0; i < h->n; i++)
            h->season[s].identity[i] = (uint16_t)i;
    }
}

static void make_mine(Made *m) {
    History *h = &m->run[MINE];
    World *w;
    begin(m, h, MADE_SEASONS, 1);
    w = h->end;
    tie(m, h, "wanda", "bao", 1, MADE_SEASONS, 62);
    tie(m, h, "wanda", "sol", 1, 1, 48);
    tie(m, h, "wanda", "sol", 2, MADE_SEASONS, 18);
    tie(m, h, NULL, "ines", 2, MADE_SEASONS, 40);
    tie(m, h, NULL, "ines", 4, MADE_SEASONS, 70);
    tie(m, h, "bao", "farida", 3, MADE_SEASONS, 60);
    int32_t curtis = place(m, "curtis"), noor = pack_find_person(m->pack, "noor");
    for (int32_t s = 3; s <= MADE_SEASONS; s++)
        h->season[s - 1].identity[curtis] = (uint16_t)noor;
    h->season[2].left = h->season[3].left = 1;
    h->season[1].told = 1;
    h->season[2].told = h->season[3].told = 3;
    h->season[2].used = h->season[3].used = 2;
    w->first[STAGE_CANDID_TALK] = 15;
    w->first[STAGE_ACTION] = 26;
    w->first[STAGE_WIN] = 40;
    day(w, 26, 3, ACTION_talk_to_boss, 0, RESULT_LATER);
    day(w, 40, 6, ACTION_delegation, 2, RESULT_GRANTED);
    w->action_marked[0] = 4;
    w->action_mark_hits[0] = 2;
    w->action_marked[1] = 6;
    w->action_mark_hits[1] = 5;
    w->pressed_yes = 6;
    w->pressed_done = 2;
    h->season[3].wins = h->season[3].held = 1;
    h->season[3].actions = 2;
    h->season[3].measures = (Measures){.tie_player = unit_percent(31), .tie_coworker = unit_percent(24), .strain = unit_percent(9),
                                       .power = unit_percent(46), .power_without_player = unit_percent(23), .shared_known = unit_percent(52)};
}

static void make_others(Made *m) {
    History *people = &m->run[BY_PEOPLE], *issue = &m->run[BY_ISSUE];
    begin(m, people, 12, 1);
    people->end->first[STAGE_ACTION] = 40;
    people->end->first[STAGE_WIN] = 61; /* later than the run beside it lasted */
    people->season[3].told = 10;
    people->season[3].wins = 0;
    people->season[3].held = 0;
    people->season[11].wins = 4;
    people->season[3].measures.power = unit_percent(77);
    people->season[3].measures.power_without_player = unit_percent(54);
    begin(m, issue, 12, 1);
    issue->end->first[STAGE_ACTION] = issue->end->first[STAGE_WIN] = 20;
    issue->season[3].used = 40;
    issue->season[3].wins = 1;
}

static void make(Made *m) {
    Diagnostics *diagnostics = diagnostics_new();
    *m = (Made){.pack = pack_load(SOURCE_DIR "/scripts/packs/warehouse", diagnostics), .rules = rules_default()};
    diagnostics_free(diagnostics);
    assert_non_null(m->pack);
    make_mine(m);
    make_others(m);
}

static void unmake(Made *m) {
    for (int32_t r = 0; r < RUNS; r++)
        history_free(&m->run[r]);
    pack_free(m->pack);
}

static EndingSource source_of(const Made *m) {
    return (EndingSource){.yours = &m->run[MINE], .relationship = &m->run[BY_PEOPLE], .issue = &m->run[BY_ISSUE], .rules = &m->rules};
}

static void reads_as_it_did(void **state) {
    (void)state;
    Made m;
    Ending e;
    Text text = {0};
    make(&m);
    View v = {NULL, m.pack};
    EndingSource source = source_of(&m);
    ending_make(&e, &v, &source);
    assert_true(e.letter_count > 3);
    e.letter_count = 0; /* those words are the pack's, and change with it */
    ending_text(&text, &v, &e);
    char *golden = scratch_get(SOURCE_DIR "/tests/view/golden/ending.txt", NULL);
    if (!golden || strcmp(golden, text_string(&text))) {
        const char *work = getenv("WORK");
        char path[1000];
        snprintf(path, sizeof path, "%s/ending.txt", work ? work : ".");
        scratch_put(path, text_string(&text), text.length);
        fail_msg("the end reads another way: compare %s with tests/view/golden/ending.txt", path);
    }
    free(golden);
    text_free(&text);
    ending_free(&e);
    unmake(&m);
}

static void is_data_for_a_picture(void **state) {
    (void)state;
    Made m;
    Ending e;
    make(&m);
    View v = {NULL, m.pack};
    EndingSource source = source_of(&m);
    ending_make(&e, &v, &source);
    assert_int_equal(e.rows, MADE_SEASONS);
    const Web *web = &e.web[2];
    assert_int_equal(web->nodes, m.run[MINE].n);
    assert_true(web->node[place(&m, "curtis")].newcomer);
    assert_string_equal(web->node[place(&m, "curtis")].name, "Noor");
    assert_int_equal(web->edges, 4);
    for (int32_t k = 0; k < web->edges; k++) {
        const WebEdge *edge = &web->edge[k];
        assert_true(k == 0 || edge->trust <= web->edge[k - 1].trust);
        assert_true(edge->a < edge->b && edge->yours == (edge->a == 0));
        if (edge->a == place(&m, "bao") && edge->b == place(&m, "farida"))
            assert_true(edge->strength == TIE_CLOSE && edge->before == TIE_NONE);
        if (edge->yours)
            assert_true(edge->strength == TIE_WARM && edge->before == TIE_WARM);
    }
    assert_int_equal(e.beside_count, 3);
    assert_int_equal(e.beside[0].power, 46);
    assert_int_equal(e.beside[1].wins, 0);
    assert_int_equal(e.question_count, ENDING_QUESTIONS);
    for (int32_t q = 0; q < e.question_count; q++) {
        assert_non_null(strchr(e.question[q], '?'));
        for (int32_t other = 0; other < q; other++)
            assert_string_not_equal(e.question[q], e.question[other]);
    }
    ending_free(&e);
    unmake(&m);
}

/* A run that ended in its first weeks, alone, and one without anybody beside it. */
static void has_words_for_little(void **state) {
    (void)state;
    Made m;
    Ending e;
    Text text = {0};
    make(&m);
    View v = {NULL, m.pack};
    History *h = &m.run[MINE];
    history_free(h);
    begin(&m, h, 1, 9);
    h->weeks = 5;
    h->end->run_state = RUN_DISMISSED;
    EndingSource source = {.yours = h, .rules = &m.rules};
    ending_make(&e, &v, &source);
    ending_text(&text, &v, &e);
    assert_string_equal(e.how, "You were let go in week six. The place went on.");
    assert_string_equal(e.row[0].sentence, "You were let go. Somebody else got your locker.");
    assert_int_equal(e.beside_count, 1);
    assert_int_equal(e.question_count, ENDING_QUESTIONS);
    assert_null(strchr(text_string(&text), '{'));
    ending_free(&e);
    text_clear(&text);
    h->seasons = 0;
    ending_make(&e, &v, &source);
    ending_text(&text, &v, &e);
    assert_int_equal(e.rows, 0);
    text_free(&text);
    ending_free(&e);
    h->seasons = 1;
    unmake(&m);
}

/* In another language nothing stays English but names. */
static void is_translated(void **state) {
    (void)state;
    Made m;
    Ending e;
    Text text = {0};
    make(&m);
    Catalog *made_up = catalog_pseudo();
    View v = {made_up, m.pack};
    EndingSource source = source_of(&m);
    ending_make(&e, &v, &source);
    ending_text(&text, &v, &e);
    static const char *const words[] = {"People", "the", "Nobody", "year", "would", "you"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strstr(text_string(&text), words[i]))
            fail_msg("'%s' was not put through the catalog", words[i]);
    assert_null(strchr(text_string(&text), '{'));
    text_free(&text);
    ending_free(&e);
    catalog_free(made_up);
    unmake(&m);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_as_it_did),
        cmocka_unit_test(is_data_for_a_picture),
        cmocka_unit_test(has_words_for_little),
        cmocka_unit_test(is_translated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
