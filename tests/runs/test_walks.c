/* Whatever one chooses, of all that may be chosen: a run comes to its end, what is offered can be taken,
   what is refused changes nothing, and the list of choices is the whole run. */
#include "play_boards.h"
#include "play_walk.h"
#include "run/session.h"
#include "scratch.h"

enum { WALKS = 200, JOURNALED = 12, CHOICES_MAX = 20000, HOSTILE_EVERY = 29, WILD = 10, WILD_LINES = 150 };

typedef struct {
    char (*line)[INTENT_TEXT_MAX];  /* as in a run file */
    uint64_t *digest;               /* before each */
    int32_t count;
} Trail;

static Troupe troupe;
static Trail trail;

static int open_all(void **state) {
    (void)state;
    trail.line = malloc(sizeof *trail.line * CHOICES_MAX);
    trail.digest = malloc(sizeof *trail.digest * CHOICES_MAX);
    return !troupe_open(&troupe, SOURCE_DIR);
}
static int close_all(void **state) {
    (void)state;
    free(trail.line);
    free(trail.digest);
    troupe_close(&troupe);
    return 0;
}

static void begin(Play *play, const Rules *rules, uint64_t seed) {
    PlayOptions options = {.speaks = true, .employer = troupe.employer, .staffer = troupe.staffer};
    play_begin(play, troupe.pack, rules, seed, options);
}

/* Everything: also what was said and the scene that is on, the last two parts. */
static uint64_t whole(const Play *p) {
    uint64_t digest = digest_world(p->world);
    for (int32_t part = digest_parts() - 2; part < digest_parts(); part++)
        digest = digest * 31 + digest_part(p->world, part);
    return digest;
}

/* A line such as somebody might write into a run file by hand: words that mean something, in any order,
   and numbers from anywhere. */
static void wild_line(Walk *walk, const Play *p, char text[INTENT_TEXT_MAX]) {
    static const char *const words[] = {"-", "you", "wanda", "bao", "teo", "nobody", "pace", "pay", "break_room", "bus", "none", "theirs",
                                        "yours", "stand", "sign", "speak", "petition", "walk_out", "walk", "meal", "complied", "declined",
                                        "0", "1", "2", "3", "4", "7", "-1", "-7", "99", "2147483647", "-2147483647"};
    static const char *const kinds[] = {"use", "use", "card", "talk", "say", "say", "leave", "choose", "mark", "call_off",
                                        "answer", "confide", "pass"};
    enum { WORDS = sizeof words / sizeof *words, KINDS = sizeof kinds / sizeof *kinds };
    const char *kind = kinds[walk_pick(walk, KINDS)];
    bool uses = !strcmp(kind, "use"), cards = !strcmp(kind, "card"), says = !strcmp(kind, "say");
    size_t used = (size_t)snprintf(text, INTENT_TEXT_MAX, "%s", kind);
    int32_t most = uses ? 3 : cards ? 4 : says ? 6 : 1 + walk_pick(walk, 4);
    for (int32_t k = 0; k < most; k++) {
        const char *word = words[walk_pick(walk, WORDS)];
        if ((uses && k == 0) || (cards && k == 1))
            word = use_name((Use)walk_pick(walk, USE_COUNT));
        if (says && k < 3)
            word = k == 0 ? move_name((Move)walk_pick(walk, MOVE_COUNT)) : k == 1 ? goal_name((Goal)walk_pick(walk, GOAL_COUNT))
                                                                                 : ask_name((AskKind)walk_pick(walk, ASK_COUNT));
        if (says && k == 5 && walk_pick(walk, 2))
            used += (size_t)snprintf(text + used, INTENT_TEXT_MAX - used, " %d", (int)walk_pick(walk, p->pack->lines));
        else
            used += (size_t)snprintf(text + used, INTENT_TEXT_MAX - used, " %s", word);
    }
}

/* What is refused changes nothing. Returns whether it was taken. */
static bool throw_something(Play *p, Walk *walk, bool take) {
    char text[INTENT_TEXT_MAX], why[INTENT_TEXT_MAX];
    Intent wild;
    wild_line(walk, p, text);
    if (!intent_parse(&p->model, text, &wild, why))
        return false;
    if (!play_refused(p, wild))
        return take && play_take(p, wild);
    uint64_t before = whole(p);
    assert_false(play_take(p, wild));
    assert_int_equal(whole(p), before);
    return false;
}

/* Plays to the end and leaves the trail. */
static void walk_to_the_end(Play *p, Walk *walk) {
    Intent in, again;
    char why[INTENT_TEXT_MAX];
    trail.count = 0;
    while (walk_next(walk, p, &in)) {
        assert_in_range(trail.count, 0, CHOICES_MAX - 1);
        trail.digest[trail.count] = whole(p);
        intent_print(&p->model, in, trail.line[trail.count]);
        if (!intent_parse(&p->model, trail.line[trail.count], &again, why))
            fail_msg("'%s' cannot be read again: %s", trail.line[trail.count], why);
        if (walk->step % HOSTILE_EVERY == 0)
            throw_something(p, walk, false);
        if (!play_take(p, again))
            fail_msg("not taken: %s (%s)", trail.line[trail.count], play_refused(p, again));
        trail.count++;
    }
    if (*walk->wrong)
        fail_msg("%s", walk->wrong);
    assert_int_equal(play_stage(p), PLAY_END);
    assert_true(p->world->run_state != RUN_GOES_ON);
}

/* The first `count` choices of the trail, from the beginning. */
static void replay(Play *p, int32_t count) {
    for (int32_t k = 0; k < count; k++) {
        Intent in;
        char why[INTENT_TEXT_MAX];
        if (!intent_parse(&p->model, trail.line[k], &in, why) || play_refused(p, in))
            fail_msg("choice %d, '%s', does not fit any more", (int)k, trail.line[k]);
        if (trail.digest[k] != whole(p))
            fail_msg("differs before choice %d, '%s', in week %d", (int)k, trail.line[k], (int)p->world->week);
        play_take(p, in);
    }
}

static void senseless_runs_end_and_play_again_the_same(void **state) {
    (void)state;
    Rules rules = rules_default();
    int64_t choices = 0;
    for (uint64_t seed = 1; seed <= WALKS; seed++) {
        Play first, second;
        Walk walk = walk_begin(WALK_LUCK, seed);
        walk.may_finish = seed % 10 == 0;
        begin(&first, &rules, seed);
        walk_to_the_end(&first, &walk);
        uint64_t end = whole(&first);
        choices += trail.count;
        begin(&second, &rules, seed);
        replay(&second, trail.count);
        assert_int_equal(whole(&second), end);
        assert_int_equal(first.shown_count, second.shown_count);
        for (int32_t k = 0; k < first.shown_count; k++)
            assert_memory_equal(&first.shown[k], &second.shown[k], sizeof first.shown[k]);
        play_end(&first);
        play_end(&second);
    }
    print_message("%d walks, %d choices each\n", WALKS, (int)(choices / WALKS));
}

/* The same, where whatever can be taken is: it does no harm, and the run goes on to its end. */
static void wild_choices_do_no_harm(void **state) {
    (void)state;
    Rules rules = rules_default();
    int32_t taken = 0;
    for (uint64_t seed = 1; seed <= WILD; seed++) {
        Play play;
        Intent in;
        Walk walk = walk_begin(WALK_LUCK, seed + 3 * WALKS);
        begin(&play, &rules, seed);
        while (walk_next(&walk, &play, &in)) {
            for (int32_t k = 0; k < WILD_LINES; k++)
                taken += throw_something(&play, &walk, true);
            if (!play_refused(&play, in))
                play_take(&play, in);
            walk.this_week = 0;
        }
        assert_string_equal(walk.wrong, "");
        assert_int_equal(play_stage(&play), PLAY_END);
        play_end(&play);
    }
    print_message("%d wild choices taken in %d runs\n", (int)taken, WILD);
    assert_true(taken > WILD * 50);
}

/* A copy of the world, at any choice, goes on as the world would have. */
static void copies_go_on_alike(void **state) {
    (void)state;
    Rules rules = rules_default();
    for (uint64_t seed = 1; seed <= WALKS / 10; seed++) {
        Play first, copy;
        Walk walk = walk_begin(WALK_LUCK, seed + WALKS);
        begin(&first, &rules, seed);
        walk_to_the_end(&first, &walk);
        uint64_t end = whole(&first);
        int32_t from = luck_below(&walk.luck, trail.count);
        play_end(&first);
        begin(&first, &rules, seed);
        replay(&first, from);
        begin(&copy, &rules, seed);
        world_copy(copy.world, first.world);
        copy.log = first.log; /* what happened last week is looked at until it has been played */
        for (int32_t k = from; k < trail.count; k++) {
            Intent in;
            char why[INTENT_TEXT_MAX];
            assert_true(intent_parse(&copy.model, trail.line[k], &in, why));
            assert_true(play_take(&copy, in));
        }
        assert_int_equal(whole(&copy), end);
        play_end(&first);
        play_end(&copy);
    }
}

/* ---- with a journal ---- */

static uint64_t session_whole(const Session *s) {
    return whole(session_play(s));
}

static Session *open_session(const SessionSetup *setup, Journal *journal, bool fresh) {
    Session *session = NULL;
    Status status = fresh ? session_begin(setup, journal, &session) : session_open(setup, journal, &session);
    if (!status_ok(&status))
        fail_msg("%s", status.message);
    return session;
}

static void take_a_season_or_more(Session *s, Walk *walk, int32_t weeks) {
    Intent in;
    trail.count = 0;
    while (session_play(s)->world->week < weeks && walk_next(walk, session_play(s), &in)) {
        trail.digest[trail.count++] = session_whole(s);
        Status status = session_take_soon(s, in);
        if (!status_ok(&status))
            fail_msg("%s", status.message);
    }
    trail.digest[trail.count] = session_whole(s);
    assert_string_equal(walk->wrong, "");
}

/* Back to any depth, forward again, and a fork: each is the run up to there. */
static void check_ways_back(Session *s, const SessionSetup *setup, Walk *walk, const char *path) {
    int32_t depth = 1 + luck_below(&walk->luck, trail.count < 40 ? trail.count : 40), at = luck_below(&walk->luck, trail.count);
    for (int32_t k = 1; k <= depth; k++) {
        Status status = session_undo(s);
        assert_int_equal(status.code, STATUS_OK);
        if (session_whole(s) != trail.digest[trail.count - k])
            fail_msg("undo %d from choice %d is not the run up to there", (int)k, (int)trail.count);
    }
    for (int32_t k = depth - 1; k >= 0; k--) {
        Status status = session_redo(s);
        assert_int_equal(status.code, STATUS_OK);
        assert_int_equal(session_whole(s), trail.digest[trail.count - k]);
    }
    Status status = session_fork(s, at, path);
    Journal *journal;
    assert_int_equal(status.code, STATUS_OK);
    status = journal_open(path, NULL, &journal);
    assert_int_equal(status.code, STATUS_OK);
    Session *fork = open_session(setup, journal, false);
    assert_int_equal(session_choices(fork), at);
    assert_int_equal(session_whole(fork), trail.digest[at]);
    int32_t week, person;
    const char *field;
    assert_true(session_verify(fork, &week, &person, &field));
    session_end(fork);
}

static void undo_redo_and_fork_are_the_run_up_to_there(void **state) {
    (void)state;
    Scratch scratch;
    scratch_open(&scratch);
    SessionSetup setup = {.pack = troupe.pack, .preset = "ordinary", .rules = rules_default(), .employer = troupe.employer,
                          .staffer = troupe.staffer};
    for (uint64_t seed = 1; seed <= JOURNALED; seed++) {
        JournalHead head = {.pack = "warehouse", .version = "1", .digest = "0123456789abcdef", .seed = seed, .options = "preset=ordinary"};
        char name[40];
        snprintf(name, sizeof name, "fork-%d.run", (int)seed);
        Session *session = open_session(&setup, journal_new_ephemeral(&head), true);
        Walk walk = walk_begin(WALK_LUCK, seed + 7000);
        take_a_season_or_more(session, &walk, SEASON_WEEKS * (1 + (int32_t)seed));
        check_ways_back(session, &setup, &walk, scratch_path(&scratch, name));
        session_end(session);
    }
    scratch_close(&scratch);
}

/* Closed right after choices that nobody waited for, flushed in place. */
static void a_session_that_ends_at_once_keeps_its_choices(void **state) {
    (void)state;
    Scratch scratch;
    Journal *journal;
    scratch_open(&scratch);
    const char *path = scratch_path(&scratch, "soon.run");
    SessionSetup setup = {.pack = troupe.pack, .preset = "ordinary", .rules = rules_default(), .employer = troupe.employer,
                          .staffer = troupe.staffer};
    JournalHead head = {.pack = "warehouse", .version = "1", .digest = "0123456789abcdef", .seed = 3, .options = "preset=ordinary"};
    Status status = journal_create(path, &head, NULL, &journal);
    assert_int_equal(status.code, STATUS_OK);
    Session *session = open_session(&setup, journal, true);
    Walk walk = walk_begin(WALK_LUCK, 3);
    take_a_season_or_more(session, &walk, SEASON_WEEKS);
    uint64_t end = session_whole(session);
    session_end(session);
    status = journal_open(path, NULL, &journal);
    assert_int_equal(status.code, STATUS_OK);
    session = open_session(&setup, journal, false);
    assert_int_equal(session_choices(session), trail.count);
    assert_int_equal(session_whole(session), end);
    session_end(session);
    scratch_close(&scratch);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(senseless_runs_end_and_play_again_the_same),
        cmocka_unit_test(wild_choices_do_no_harm),
        cmocka_unit_test(copies_go_on_alike),
        cmocka_unit_test(a_session_that_ends_at_once_keeps_its_choices),
        cmocka_unit_test(undo_redo_and_fork_are_the_run_up_to_there),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
