/* Every key of a condition, once true and once false, on a world set by hand. */
#define _XOPEN_SOURCE 700 /* for nftw() */
#include "script/memory.h"
#include "script/pack_bench.h"
#include "script/sandbox.h"
#include "script/when.h"
#include "script/when_list.h"
#include "sim/powers.h"

enum { SEED = 5, ADA = 1, BEN = 2, NOOR = 3 };

typedef struct {
    PackBench bench;
    Rules rules;
    World *world;
    Model model;
    SandboxLoad load;
    PackBuild *build;
    bool tested[WHEN_COUNT];
} Fixture;

static void set_up(Fixture *f) {
    *f = (Fixture){.bench = bench_new()};
    bench_change(&f->bench, "storylets/first_day.lua", "move = 'joke',",
                 "move = 'joke', mark = 'danced',");
    bench_change(&f->bench, "people/ben.lua", "{ move = 'share',",
                 "{ move = 'share', shares = 'awake',");
    bench_load(&f->bench);
    f->rules = rules_default();
    f->world = world_new(pack_setup(f->bench.pack));
    world_seed(f->world, pack_setup(f->bench.pack), &f->rules, SEED);
    f->model = (Model){pack_setup(f->bench.pack), &f->rules, f->world, NULL};
    f->load = (SandboxLoad){sandbox_new(NULL), f->bench.pack->inside->values,
                            f->bench.pack->inside->locator, f->bench.diagnostics};
    f->build = calloc(1, sizeof *f->build);
    f->build->pack = f->bench.pack;
    f->build->inside = f->bench.pack->inside;
    f->build->diagnostics = f->bench.diagnostics;
    f->build->person = NONE;
}

static void tear_down(Fixture *f) {
    for (int32_t key = 0; key < WHEN_COUNT; key++)
        if (!f->tested[key])
            print_message("not tested: %s\n", when_key_name(key));
    world_free(f->world);
    sandbox_free(f->load.sandbox);
    free(f->build);
    bench_clear(&f->bench);
}

static int32_t compile(Fixture *f, const char *table, bool talk) {
    char source[600];
    snprintf(source, sizeof source, "return %s", table);
    const Value *root =
        sandbox_load_text(&f->load, "when.lua", source, strlen(source), SANDBOX_PACK_FILE);
    int32_t when = when_read(f->build, root, talk);
    if (when == NONE || diagnostics_errors(f->bench.diagnostics)) {
        diagnostics_print(f->bench.diagnostics, stderr, 0);
        fail_msg("%s does not compile", table);
    }
    Range rows = f->bench.pack->inside->when.program[when];
    for (int32_t i = rows.first; i < rows.first + rows.count; i++)
        f->tested[f->bench.pack->inside->when.row[i].key] = true;
    return when;
}

static WhenContext with(Fixture *f, int32_t person) {
    return when_context(&f->model, f->bench.pack, person, NONE);
}

static void holds(Fixture *f, const WhenContext *c, const char *table) {
    if (!when_holds(c, compile(f, table, true)))
        fail_msg("does not hold: %s", table);
}
static void fails(Fixture *f, const WhenContext *c, const char *table) {
    if (when_holds(c, compile(f, table, true)))
        fail_msg("holds: %s", table);
}

static void ties_and_states(Fixture *f) {
    World *w = f->world;
    WhenContext c = with(f, ADA);
    tie_trust(w, ADA)[0] = (uint16_t)unit_percent(60);
    tie_strain(w, ADA)[0] = 0;
    person_fear(w)[ADA] = unit_percent(30);
    person_belief(w)[ADA] = unit_percent(40);
    person_energy(w)[ADA] = unit_percent(50);
    w->heat[0] = unit_percent(70);
    w->heat[1] = unit_percent(10);
    holds(f, &c, "{ band = 'close' }");
    holds(f, &c, "{ band = { 'warm', 'close' } }");
    fails(f, &c, "{ band = { 'cold', 'sore' } }");
    holds(f, &c, "{ trust = { 60, 60 } }");
    fails(f, &c, "{ trust = { 0, 59 } }");
    holds(f, &c, "{ strain = 0 }");
    holds(f, &c, "{ fear = { 20, 40 }, belief = { 40, 100 }, energy = { 0, 50 } }");
    fails(f, &c, "{ fear = { 20, 40 }, belief = { 41, 100 } }");
    holds(f, &c, "{ heat = { pace = { 50, 100 }, air = { 0, 20 } } }");
    fails(f, &c, "{ heat = { pace = { 50, 100 }, air = { 20, 40 } } }");
    tie_trust(w, ADA)[BEN] = (uint16_t)unit_percent(80);
    tie_trust(w, BEN)[ADA] = (uint16_t)unit_percent(20);
    holds(f, &c, "{ tie_between = { 'ada', 'ben', { 50, 50 } } }");
    fails(f, &c, "{ tie_between = { 'ada', 'ben', { 51, 100 } } }");
    WhenContext nobody = with(f, NOBODY);
    assert_false(when_holds(&nobody, compile(f, "{ band = 'close' }", true)));
}

static void what_is_known(Fixture *f) {
    World *w = f->world;
    const Pack *p = f->bench.pack;
    WhenContext c = with(f, BEN);
    fails(f, &c, "{ said = 'ben.crib' }");
    holds(f, &c, "{ not_said = 'ben.crib' }");
    memory_learn(w, p, pack_find_fact(p, "ben.crib"));
    holds(f, &c, "{ said = { 'ada.organ', 'ben.crib' }, knows = 'ben.crib' }");
    fails(f, &c, "{ not_said = { 'ada.organ', 'ben.crib' } }");
    fails(f, &c, "{ knows = 'awake' }");
    memory_share(w, p, BEN, pack_find_share(p, "awake"));
    holds(f, &c, "{ knows = 'awake' }");
    c.person = ADA;
    fails(f, &c, "{ knows = 'awake' }");
    c.person = NOBODY;
    holds(f, &c, "{ knows = 'awake' }");
    fails(f, &c, "{ leaked = 'ada.wrists' }");
    memory_leak(w, p, pack_find_fact(p, "ada.wrists"));
    holds(f, &c, "{ leaked = 'ada.wrists' }");
    fails(f, &c, "{ mark = 'danced' }");
    memory_mark(w, p, pack_find_mark(p, "danced"));
    holds(f, &c, "{ mark = 'danced' }");
    fails(f, &c, "{ told = true }");
    holds(f, &c, "{ told = false }");
    tie_told(w, 0)[ADA] = 1;
    tie_told(w, 0)[BEN] = 3;
    holds(f, &c, "{ told = { 2, 2 } }");
    holds(f, &c, "{ told = 'air' }");
    c.person = ADA;
    fails(f, &c, "{ told = 'air' }");
    holds(f, &c, "{ told = { 'air', 'pace' } }");
}

static void time_and_place(Fixture *f) {
    World *w = f->world;
    const Pack *p = f->bench.pack;
    w->week = 26; /* the third week of the third season */
    WhenContext c = when_context(&f->model, p, ADA, pack_find_place(p, "tram"));
    holds(f, &c, "{ season = { 3, 3 }, week = 3, year = 1 }");
    fails(f, &c, "{ season = { 4, 12 } }");
    fails(f, &c, "{ year = { 2, 3 } }");
    holds(f, &c, "{ place = { 'table', 'tram' }, dept = 'fold', shift = 'day' }");
    fails(f, &c, "{ place = 'table' }");
    fails(f, &c, "{ dept = 'wash' }");
    holds(f, &c, "{ alone = true, overheard = false }");
    c.overheard = true;
    fails(f, &c, "{ overheard = false }");
    holds(f, &c, "{ first = true, gap = 99 }");
    w->week = 20;
    memory_talk_ended(w, p, ADA, BAND_SORE, NONE);
    w->week = 26;
    holds(f, &c, "{ first = false, gap = { 6, 6 }, last = 'sore' }");
    fails(f, &c, "{ gap = { 7, 99 } }");
    fails(f, &c, "{ last = 'change' }");
    c.reply = REPLY_CHANGE;
    holds(f, &c, "{ last = 'change' }");
    holds(f, &c, "{ present = { 'ada', 'ben' }, absent = 'vic' }");
    world_place_person(w, pack_setup(p), &f->rules, BEN, pack_find_person(p, "vic"));
    fails(f, &c, "{ present = { 'ada', 'ben' } }");
    fails(f, &c, "{ absent = { 'vic', 'ben' } }");
    fails(f, &c, "{ first = 'group_talk' }");
    w->first[STAGE_GROUP_TALK] = 20;
    holds(f, &c, "{ first = { 'action', 'group_talk' } }");
    w->week = 40;
    fails(f, &c, "{ first = 'group_talk' }");
}

static void asks_and_promises(Fixture *f) {
    World *w = f->world;
    const Pack *p = f->bench.pack;
    WhenContext c = with(f, NOOR);
    fails(f, &c, "{ asked = true }");
    holds(f, &c, "{ asked = false }");
    Event events[] = {{.kind = EVENT_answer, .a = NOOR, .k = ASK_stand, .v = ANSWER_OPEN},
                      {.kind = EVENT_answer, .a = BEN, .k = ASK_sign, .v = ANSWER_YES}};
    memory_notice(w, p, events, 2);
    holds(f, &c, "{ asked = 'stand', answer = 'open' }");
    holds(f, &c, "{ answer = 'no' }");
    fails(f, &c, "{ asked = 'sign' }");
    fails(f, &c, "{ answer = { 'yes', 'side' } }");
    fails(f, &c, "{ done = true }");
    fails(f, &c, "{ done = false }");
    Event deed = {.kind = EVENT_deed, .a = BEN, .k = ASK_sign, .v = 0};
    memory_notice(w, p, &deed, 1);
    c.person = BEN;
    holds(f, &c, "{ done = false }");
    c.person = NOBODY;
    holds(f, &c, "{ asked = { 2, 2 }, done = false, answer = 'yes' }");
    fails(f, &c, "{ promise = true }");
    person_promise_due(w)[ADA] = 7;
    holds(f, &c, "{ promise = 'open' }");
    Event kept = {.kind = EVENT_promise, .a = ADA, .v = 1};
    person_promise_due(w)[ADA] = NEVER;
    memory_notice(w, p, &kept, 1);
    holds(f, &c, "{ promise = 'kept' }");
    fails(f, &c, "{ promise = 'broken' }");
    fails(f, &c, "{ request = 'open' }");
    w->request = STAFFER_names;
    w->request_answer = REQUEST_DECLINED;
    holds(f, &c, "{ request = { 'decline', 'stall' } }");
}

static void what_happens(Fixture *f) {
    World *w = f->world;
    WhenContext c = with(f, NOBODY);
    Event events[] = {{.kind = EVENT_employer, .a = ADA, .v = EMPLOYER_discipline},
                      {.kind = EVENT_heat, .k = 1}};
    fails(f, &c, "{ event = 'written_up' }");
    c.events = events;
    c.event_count = 2;
    holds(f, &c, "{ event = 'written_up' }");
    holds(f, &c, "{ event = { 'gift', 'heat_air' } }");
    fails(f, &c, "{ event = { 'gift', 'heat_pace', 'weather' } }");
    fails(f, &c, "{ committee = true }");
    w->first[STAGE_COMMITTEE] = 3;
    holds(f, &c, "{ committee = true }");
    holds(f, &c, "{ action = false, won = false, lost = false, held = false }");
    w->actions = 2;
    w->action_kind[0] = ACTION_petition;
    w->action_result[0] = RESULT_NO;
    w->action_kind[1] = ACTION_delegation;
    w->action_issue[1] = 1;
    w->action_result[1] = RESULT_GRANTED;
    w->action_held[1] = 1;
    holds(f, &c, "{ action = 'petition', won = 'air', lost = 'pace', held = { 1, 1 } }");
    fails(f, &c, "{ action = 'walk_out' }");
    fails(f, &c, "{ won = 'pace' }");
    fails(f, &c, "{ held = { 2, 9 } }");
    holds(f, &c, "{ power = { 0, 100 }, power_without_player = { 0, 100 } }");
    holds(f, &c, "{ any = { { action = 'walk_out' }, { committee = true } } }");
    fails(f, &c, "{ any = { { action = 'walk_out' }, { committee = false } } }");
    fails(f, &c, "{ none = { { action = 'walk_out' }, { committee = true } } }");
    holds(
        f, &c,
        "{ none = { { action = 'walk_out', committee = true }, { any = { { won = 'pace' } } } } }");
    holds(f, &c, "{ }");
    assert_true(when_holds(&c, NONE));
}

static void every_key_is_true_and_false_as_it_says(void **state) {
    (void)state;
    void (*const parts[])(Fixture *) = {ties_and_states, what_is_known, time_and_place,
                                        asks_and_promises, what_happens};
    bool tested[WHEN_COUNT] = {false};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        Fixture f;
        set_up(&f);
        parts[i](&f);
        for (int32_t key = 0; key < WHEN_COUNT; key++) {
            tested[key] |= f.tested[key];
            f.tested[key] = true;
        }
        tear_down(&f);
    }
    for (int32_t key = 0; key < WHEN_COUNT; key++)
        if (!tested[key])
            fail_msg("no test for %s (%s)", when_key_name(key), when_key_what(key));
}

static void asking_changes_nothing(void **state) {
    (void)state;
    Fixture f;
    set_up(&f);
    World *before = world_new(pack_setup(f.bench.pack));
    world_copy(before, f.world);
    WhenContext c = with(&f, ADA);
    when_holds(
        &c,
        compile(&f, "{ power = { 0, 100 }, gap = { 0, 99 }, done = true, knows = 'awake' }", true));
    assert_memory_equal(before->cells, f.world->cells, (size_t)before->at[AT_END]);
    world_free(before);
    memset(f.tested, true, sizeof f.tested);
    tear_down(&f);
}

static void bands_of_a_condition_are_known(void **state) {
    (void)state;
    Fixture f;
    set_up(&f);
    assert_int_equal(
        when_bands(f.bench.pack, compile(&f, "{ band = { 'warm', 'sore' }, season = 1 }", true)),
        1 << BAND_WARM | 1 << BAND_SORE);
    assert_int_equal(when_bands(f.bench.pack, NONE), 15);
    memset(f.tested, true, sizeof f.tested);
    tear_down(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_key_is_true_and_false_as_it_says),
        cmocka_unit_test(asking_changes_nothing),
        cmocka_unit_test(bands_of_a_condition_are_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
