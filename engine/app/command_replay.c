#include "app/command_replay.h"
#include "app/command.h"
#include "app/open_pack.h"
#include "run/batch_replay.h"
#include "run/result_json.h"
#include "script/preset.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const NAME = "replay", *const PLAYER = "player", *const FIELD_FILE = "file";
enum { OPTION_MAX = 64 };

typedef struct {
    const char *file, *to, *pack;
    bool json;
    int64_t choices;
    Journal *journal;
    OpenPack open;
    Rules rules;
    PlayOptions options;
    char policy[OPTION_MAX];
} Task;

static bool read_arguments(int argc, char **argv, Task *job) {
    const ArgumentOption options[] = {{"--to", &job->to, NULL}, {"--pack", &job->pack, NULL}, {"--json", NULL, &job->json}};
    const Arguments arguments = {NAME, options, sizeof options / sizeof *options, &job->file, 1, 1};
    job->choices = -1;
    return arguments_read(&arguments, argc, argv) && arguments_number(NAME, "--to", job->to, 0, INT32_MAX, &job->choices);
}

static int load_minds(Task *job, bool only_sim) {
    Diagnostics *diagnostics = diagnostics_new();
    const char *folder = job->open.places.pack;
    job->options.speaks = !only_sim;
    if (!only_sim) {
        job->options.employer = mind_load_from_pack(folder, ROLE_EMPLOYER, diagnostics);
        job->options.staffer = mind_load_from_pack(folder, ROLE_STAFFER, diagnostics);
    }
    bool fine = !diagnostics_errors(diagnostics);
    if (!fine)
        diagnostics_print(diagnostics, stderr, DIAGNOSTICS_SHOWN);
    diagnostics_free(diagnostics);
    return fine ? LEAVE_FINE : command_fail(LEAVE_CONTENT, NAME, "the workplace's minds could not be read");
}

/* The workplace as the file names it, or the one that --pack names. A changed one is told and tried. */
static int open_run(Task *job) {
    char preset[OPTION_MAX], only[OPTION_MAX];
    Status status = journal_open_to_read(job->file, &job->journal);
    if (!status_ok(&status))
        return command_fail(status.code == STATUS_REFUSED ? LEAVE_CONTENT : LEAVE_FILES, NAME, "%s", status.message);
    const JournalHead *head = journal_head(job->journal);
    if (*journal_notice(job->journal))
        command_fail(LEAVE_FINE, NAME, "%s", journal_notice(job->journal));
    int code = open_pack(NAME, job->pack ? job->pack : head->pack, &job->open);
    batch_head_option(head, "preset", preset, sizeof preset);
    if (code == LEAVE_FINE)
        code = open_preset(NAME, &job->open, *preset ? preset : PRESET_USUAL, &job->rules);
    if (code != LEAVE_FINE)
        return code;
    JournalHead now;
    batch_head(job->open.pack, head->seed, "", NULL, false, &now);
    status = journal_check_pack(job->journal, now.pack, now.version, now.digest);
    if (!status_ok(&status))
        command_fail(LEAVE_FINE, NAME, "%s", status.message);
    job->options.automatic = batch_replay_automatic(head, job->policy, sizeof job->policy);
    batch_head_option(head, "only", only, sizeof only);
    return load_minds(job, !strcmp(only, "sim"));
}

static void print_json(const Task *job, const Replay *replay) {
    json_t *object = result_json(&replay->result, job->open.pack, job->options.automatic ? job->policy : PLAYER);
    json_object_set_new(object, "verified", json_boolean(replay->verified));
    if (!replay->verified)
        json_object_set_new(object, "first_difference",
                            json_pack("{s:i,s:s?,s:s}", "week", replay->week, "person", replay->person, "field", replay->field));
    char *text = json_dumps(object, JSON_COMPACT | JSON_PRESERVE_ORDER);
    puts(text);
    free(text);
    json_decref(object);
}

static void print_plain(const Task *job, const Replay *replay) {
    const Result *r = &replay->result;
    printf("%s, seed %" PRIu64 ", %s: %d choices, %d weeks, digest %016" PRIx64 "\n", journal_head(job->journal)->pack, r->seed,
           job->options.automatic ? job->policy : PLAYER, (int)replay->played, (int)r->weeks, r->digest);
    if (replay->verified)
        printf("verified: the digests of %d weeks are met\n", (int)replay->weeks);
    else if (*replay->choice)
        printf("not verified: in week %d the choice '%s' does not fit (%s)\n", (int)replay->week, replay->choice, replay->why);
    else
        printf("not verified: differs first after week %d: %s, %s\n", (int)replay->week, replay->person ? replay->person : "nobody",
               replay->field);
}

/* What stands behind the damage was not played again, so the run as a whole is not verified. */
static void judge_file(const Task *job, Replay *replay) {
    if (!replay->verified || job->choices >= 0 || journal_state(job->journal) != JOURNAL_DAMAGED)
        return;
    replay->verified = false;
    replay->week = replay->result.weeks;
    replay->field = FIELD_FILE;
}

int command_replay(int argc, char **argv) {
    Task *job = calloc(1, sizeof *job);
    Replay *replay = calloc(1, sizeof *replay);
    int code = read_arguments(argc, argv, job) ? open_run(job) : LEAVE_USAGE;
    if (code == LEAVE_FINE) {
        batch_replay(job->open.pack, &job->rules, job->journal, job->options, (int32_t)job->choices, replay);
        judge_file(job, replay);
        (job->json ? print_json : print_plain)(job, replay);
        code = replay->verified ? LEAVE_FINE : LEAVE_CONTENT;
    }
    mind_free(job->options.employer);
    mind_free(job->options.staffer);
    close_pack(&job->open);
    journal_close(job->journal);
    free(replay);
    free(job);
    return code;
}
