/* What runs come to, to the bit, against the committed tests/runs/digests.txt: the same in every build.
   `print` as argument prints the rows instead; tests/runs/digests.sh --write puts them into the file.

   A row is the workplace, the preset, the seed, who plays, and the digest of all its weeks. The
   workplace in tests/runs/small is frozen, so its rows depend on the engine alone; those of the
   warehouse are compared for as long as its content is the one that the file names. */
#include "play_boards.h"
#include "play_walk.h"
#include "run/batch.h"
#include "scratch.h"
#include <inttypes.h>

enum { SEEDS = 5, POLICIES = 2, PRESETS = 3, HANDS = 2, HAND_SEED = 7, TEXT_MAX = 1 << 16, ROW_MAX = 160 };
static const char *const presets[PRESETS] = {"isolating", "ordinary", "friendly"};
static const char *const policies[POLICIES] = {"relationship", "issue"};
static const char *const hands[HANDS] = {"first-offers", "pattern"};
static const char *const PACKS[] = {SOURCE_DIR "/tests/runs/small", SOURCE_DIR "/scripts/packs/warehouse"};
enum { PACK_COUNT = sizeof PACKS / sizeof *PACKS };

static Rules rules_of(const char *preset) {
    Rules rules = rules_default();
    Diagnostics *diagnostics = diagnostics_new();
    bool fine = preset_apply(SOURCE_DIR "/scripts/presets", preset, &rules, diagnostics);
    diagnostics_end(diagnostics);
    assert_true(fine);
    return rules;
}

static void add_row(char *text, const char *pack, const char *preset, uint64_t seed, const char *who, uint64_t digest) {
    size_t used = strlen(text);
    assert_true(used + ROW_MAX < TEXT_MAX);
    snprintf(text + used, ROW_MAX, "%s %s %" PRIu64 " %s %016" PRIx64 "\n", pack, preset, seed, who, digest);
}

static void add_policies(char *text, const Pack *pack, const char *folder) {
    PolicyPlaces places = {{0}, {0}};
    snprintf(places.shipped, sizeof places.shipped, "%s/scripts/policies", SOURCE_DIR);
    snprintf(places.pack, sizeof places.pack, "%s", folder);
    BatchSetup setup = {.pack = pack, .places = &places, .jobs = 2};
    Diagnostics *diagnostics = diagnostics_new();
    BatchCrew *crew = batch_crew_new(&setup, policies, POLICIES, diagnostics);
    diagnostics_end(diagnostics);
    assert_non_null(crew);
    Rules rules[PRESETS];
    BatchRun run[PRESETS * SEEDS * POLICIES];
    Result *result = calloc(sizeof run / sizeof *run, sizeof *result);
    int32_t count = 0;
    for (int32_t p = 0; p < PRESETS; p++) {
        rules[p] = rules_of(presets[p]);
        for (int32_t policy = 0; policy < POLICIES; policy++)
            for (int32_t seed = 1; seed <= SEEDS; seed++)
                run[count++] = (BatchRun){policy, &rules[p], (uint64_t)seed};
    }
    batch_run(crew, run, count, NULL, result);
    for (int32_t k = 0; k < count; k++)
        add_row(text, pack_text(pack, pack->id), presets[(run[k].rules - rules)], run[k].seed, policies[run[k].policy], result[k].digest);
    assert_string_equal(batch_mind_failed(crew), "");
    batch_crew_free(crew);
    free(result);
}

/* By hand, with words, through every stage. */
static void add_hands(char *text, const Pack *pack, const char *folder) {
    Diagnostics *diagnostics = diagnostics_new();
    PlayOptions options = {.speaks = true, .employer = mind_load_from_pack(folder, ROLE_EMPLOYER, diagnostics),
                           .staffer = mind_load_from_pack(folder, ROLE_STAFFER, diagnostics)};
    diagnostics_end(diagnostics);
    Rules rules = rules_default();
    for (int32_t hand = 0; hand < HANDS; hand++) {
        Play play;
        Intent in;
        uint64_t digest = 0;
        Walk walk = walk_begin(hand == 0 ? WALK_FIRST : WALK_PATTERN, HAND_SEED);
        play_begin(&play, pack, &rules, HAND_SEED, options);
        while (walk_next(&walk, &play, &in) && play_take(&play, in)) {
            digest = digest * 31 + digest_world(play.world);
            digest = digest * 31 + digest_part(play.world, digest_parts() - 2); /* what was said */
        }
        assert_string_equal(walk.wrong, "");
        assert_int_equal(play_stage(&play), PLAY_END);
        add_row(text, pack_text(pack, pack->id), "ordinary", HAND_SEED, hands[hand], digest);
        play_end(&play);
    }
    mind_free(options.employer);
    mind_free(options.staffer);
}

static char *rows_of_pack(const char *folder) {
    char *text = calloc(1, TEXT_MAX);
    Diagnostics *diagnostics = diagnostics_new();
    Pack *pack = pack_load(folder, diagnostics);
    diagnostics_end(diagnostics);
    assert_non_null(text);
    assert_non_null(pack);
    snprintf(text, TEXT_MAX, "%s content %016" PRIx64 "\n", pack_text(pack, pack->id), pack_digest(pack));
    add_policies(text, pack, folder);
    add_hands(text, pack, folder);
    pack_free(pack);
    return text;
}

static char *committed(void) {
    char *text = scratch_get(SOURCE_DIR "/tests/runs/digests.txt", NULL);
    if (!text)
        fail_msg("tests/runs/digests.txt is missing; write it: tests/runs/digests.sh --write");
    return text;
}

/* The committed row that begins with the same words, all but the last. */
static const char *row_like(const char *rows, const char *row, size_t length) {
    size_t words = length;
    while (words > 0 && row[words - 1] != ' ')
        words--;
    for (const char *at = rows; *at; at += strcspn(at, "\n") + 1) {
        if (!strncmp(at, row, words))
            return at;
        if (!strchr(at, '\n'))
            break;
    }
    return NULL;
}

static void compare_rows(const char *rows, const char *now) {
    int32_t differ = 0, count = 0;
    for (const char *row = now; *row; row += strcspn(row, "\n") + 1, count++) {
        size_t length = strcspn(row, "\n");
        const char *was = row_like(rows, row, length);
        bool same = was && strcspn(was, "\n") == length && !strncmp(was, row, length);
        if (!same)
            print_error("is  %.*s\nwas %.*s\n", (int)length, row, was ? (int)strcspn(was, "\n") : 1, was ? was : "-");
        differ += !same;
    }
    if (differ)
        fail_msg("%d of %d rows differ from tests/runs/digests.txt. Where the model was changed on purpose: "
                 "tests/runs/digests.sh --write. Where it was not, save the same run with both programs "
                 "(batch --save) and let `replay` name the first week, person and field",
                 (int)differ, (int)count);
}

static void a_frozen_workplace_gives_the_committed_digests(void **state) {
    (void)state;
    char *rows = committed(), *now = rows_of_pack(PACKS[0]);
    compare_rows(rows, now);
    free(rows);
    free(now);
}

static void the_warehouse_gives_the_committed_digests(void **state) {
    (void)state;
    char *rows = committed(), *now = rows_of_pack(PACKS[1]);
    size_t head = strcspn(now, "\n");
    const char *was = row_like(rows, now, head);
    bool same_content = was && !strncmp(was, now, head);
    if (same_content)
        compare_rows(rows, now);
    else
        print_message("the warehouse is not the one of digests.txt any more; tests/runs/digests.sh --write takes it in\n");
    free(rows);
    free(now);
    if (!same_content)
        skip();
}

int main(int count, char **arguments) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_frozen_workplace_gives_the_committed_digests),
        cmocka_unit_test(the_warehouse_gives_the_committed_digests),
    };
    if (count == 2 && !strcmp(arguments[1], "print")) {
        for (int32_t k = 0; k < PACK_COUNT; k++) {
            char *text = rows_of_pack(PACKS[k]);
            fputs(text, stdout);
            free(text);
        }
        return 0;
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
