/* Taking one choice back, and opening a save, at the end of twelve seasons played by hand: both are the
   list of choices run again, with every line that was shown.

   rerun SOURCE FILE: makes the run in FILE; prints ms p50 of undo, of open, of a replay with its weekly
   digests, and the choices. */
#include "base/file.h"
#include "run/session.h"
#include "stopwatch.h"
#include "../runs/play_walk.h"

enum { TIMES = 40, SEED = 5 };

static int fail_status(const Status *status) {
    return bench_fail(status->message);
}

/* Twelve seasons of a pattern of choices: cards, talks that are sought, moments answered. */
static Status play_all(Session *session) {
    Walk walk = walk_begin(WALK_PATTERN, SEED);
    Status status = status_good();
    Intent in;
    while (status_ok(&status) && walk_next(&walk, session_play(session), &in))
        status = session_take_soon(session, in);
    return status;
}

static int measure(SessionSetup *setup, const char *path) {
    double undo[TIMES], open[TIMES], verify[TIMES];
    JournalHead head = {.pack = "warehouse", .version = "1", .digest = "0123456789abcdef", .seed = SEED, .options = "preset=ordinary"};
    Journal *journal;
    Session *session;
    Status status = journal_create(path, &head, NULL, &journal);
    if (!status_ok(&status))
        return fail_status(&status);
    session_begin(setup, journal, &session);
    status = play_all(session);
    if (!status_ok(&status))
        return fail_status(&status);
    int choices = session_choices(session);
    session_end(session);
    for (int k = 0; k < TIMES; k++) {
        int32_t week, person;
        const char *field;
        double from = now_ms();
        status = journal_open(path, NULL, &journal);
        if (status_ok(&status))
            status = session_open(setup, journal, &session);
        open[k] = now_ms() - from;
        if (!status_ok(&status))
            return fail_status(&status);
        from = now_ms();
        status = session_undo(session);
        undo[k] = now_ms() - from;
        session_redo(session);
        from = now_ms();
        if (!session_verify(session, &week, &person, &field))
            return bench_fail("the run is not the same again");
        verify[k] = now_ms() - from;
        session_end(session);
    }
    printf("%.3f %.3f %.3f %d\n", percentile(undo, TIMES, 50), percentile(open, TIMES, 50), percentile(verify, TIMES, 50), choices);
    return 0;
}

int main(int count, char **arguments) {
    char folder[FILE_PATH_MAX];
    if (count != 3)
        return bench_fail("usage: rerun SOURCE FILE");
    snprintf(folder, sizeof folder, "%s/scripts/packs/warehouse", arguments[1]);
    Diagnostics *diagnostics = diagnostics_new();
    Pack *pack = pack_load(folder, diagnostics);
    if (!pack)
        return bench_fail("the warehouse was not loaded");
    SessionSetup setup = {.pack = pack, .preset = "ordinary", .rules = rules_default(),
                          .employer = mind_load_from_pack(folder, ROLE_EMPLOYER, diagnostics),
                          .staffer = mind_load_from_pack(folder, ROLE_STAFFER, diagnostics)};
    int failed = measure(&setup, arguments[2]);
    mind_free(setup.employer);
    mind_free(setup.staffer);
    pack_free(pack);
    diagnostics_free(diagnostics);
    return failed;
}
