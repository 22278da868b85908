#include "app/command_batch.h"
#include "app/batch_table.h"
#include "app/command.h"
#include "app/open_pack.h"
#include "app/progress.h"
#include "app/transcript.h"
#include "base/parallel.h"
#include "run/batch_save.h"
#include "run/result_json.h"
#include "script/preset.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const NAME = "batch";
enum { SEEDS_MAX = 1000000, CHUNK = 256 };

typedef struct {
    const char *pack, *policies, *seeds, *preset, *jobs, *save, *transcript;
    bool json, only_sim;
} Wanted;

/* What stands on the command line, opened. */
typedef struct {
    Wanted wanted;
    char *names;                                /* the list of policies, cut at its commas; owned */
    const char *policy[BATCH_POLICIES_MAX];
    int32_t policies, seeds;
    uint64_t first;
    OpenPack open;
    Rules rules;
    BatchSetup setup;
    BatchCrew *crew;
} Task;

static bool read_arguments(int argc, char **argv, Wanted *w) {
    const ArgumentOption options[] = {
        {"--policy", &w->policies, NULL}, {"--seeds", &w->seeds, NULL},     {"--preset", &w->preset, NULL},
        {"--jobs", &w->jobs, NULL},       {"--save", &w->save, NULL},       {"--transcript", &w->transcript, NULL},
        {"--json", NULL, &w->json},       {"--only-sim", NULL, &w->only_sim},
    };
    const Arguments arguments = {NAME, options, sizeof options / sizeof *options, &w->pack, 1, 1};
    if (!arguments_read(&arguments, argc, argv))
        return false;
    if (!w->policies || !w->seeds)
        return command_fail(false, NAME, "say who plays and from which seeds: --policy relationship --seeds 1-20");
    return true;
}

static bool split_policies(Task *job) {
    job->names = strdup(job->wanted.policies);
    for (char *name = job->names; name && job->policies < BATCH_POLICIES_MAX;) {
        char *comma = strchr(name, ',');
        if (comma)
            *comma = '\0';
        job->policy[job->policies++] = name;
        name = comma ? comma + 1 : NULL;
        if (!name)
            return true;
    }
    return command_fail(false, NAME, "--policy: at most %d organizers at once", BATCH_POLICIES_MAX);
}

static int read_job(int argc, char **argv, Task *job) {
    Wanted *w = &job->wanted;
    int64_t jobs = parallel_cores();
    if (!read_arguments(argc, argv, w) || !split_policies(job) ||
        !arguments_seeds(NAME, w->seeds, &job->first, &job->seeds, SEEDS_MAX) ||
        !arguments_number(NAME, "--jobs", w->jobs, 1, PARALLEL_MAX, &jobs))
        return LEAVE_USAGE;
    if ((w->save || w->transcript) && (job->policies != 1 || job->seeds != 1))
        return command_fail(LEAVE_USAGE, NAME, "--save and --transcript keep one run: give one organizer and one seed");
    if (w->only_sim && w->transcript)
        return command_fail(LEAVE_USAGE, NAME, "--only-sim leaves out the words that --transcript is to show");
    if (!w->preset)
        w->preset = PRESET_USUAL;
    /* Words move no figure and no digest of the model: without somebody to read them they are left out. */
    bool table = !w->json && !w->save && !w->transcript, silent = !w->save && !w->transcript;
    job->setup = (BatchSetup){.places = &job->open.places, .only_sim = w->only_sim, .no_words = silent, .no_digest = table,
                              .jobs = (int32_t)jobs};
    return LEAVE_FINE;
}

static int open_job(Task *job) {
    int code = open_pack(NAME, job->wanted.pack, &job->open);
    if (code == LEAVE_FINE)
        code = open_preset(NAME, &job->open, job->wanted.preset, &job->rules);
    if (code != LEAVE_FINE)
        return code;
    int64_t runs = (int64_t)job->policies * job->seeds;
    job->setup.pack = job->open.pack;
    if (runs < job->setup.jobs)
        job->setup.jobs = (int32_t)runs;
    Diagnostics *diagnostics = diagnostics_new();
    job->crew = batch_crew_new(&job->setup, job->policy, job->policies, diagnostics);
    if (!job->crew)
        diagnostics_print(diagnostics, stderr, DIAGNOSTICS_SHOWN);
    diagnostics_free(diagnostics);
    return job->crew ? LEAVE_FINE : command_fail(LEAVE_CONTENT, NAME, "not all organizers and minds could be read");
}

static void print_json(const Task *job, const Result *result, int32_t policy) {
    char *text = result_json_text(result, job->open.pack, job->policy[policy]);
    puts(text);
    free(text);
}

/* Runs in pieces, so that a long list needs no more memory than a short one and shows as it goes. */
static int run_many(Task *job) {
    int64_t count = (int64_t)job->policies * job->seeds;
    BatchRun *runs = calloc(CHUNK, sizeof *runs);
    Result *results = calloc(CHUNK, sizeof *results);
    BatchTable *table = job->wanted.json ? NULL : batch_table_new(job->policy, job->policies, job->seeds);
    Progress progress = progress_begin(NAME);
    BatchWatch watch = {.progress = progress_say, .context = &progress};
    progress.count = count < INT32_MAX ? (int32_t)count : INT32_MAX;
    for (int64_t at = 0; at < count && !ferror(stdout); at += CHUNK) { /* nobody reads on behind `| head` */
        int32_t part = count - at < CHUNK ? (int32_t)(count - at) : CHUNK;
        for (int32_t k = 0; k < part; k++)
            runs[k] = (BatchRun){(int32_t)((at + k) / job->seeds), &job->rules, job->first + (uint64_t)((at + k) % job->seeds)};
        progress.before = (int32_t)at;
        batch_run(job->crew, runs, part, &watch, results);
        for (int32_t k = 0; k < part; k++) {
            if (table)
                batch_table_add(table, runs[k].policy, &results[k]);
            else
                print_json(job, &results[k], runs[k].policy);
        }
    }
    if (table)
        batch_table_print(table, stdout);
    batch_table_free(table);
    free(runs);
    free(results);
    return LEAVE_FINE;
}

static int write_transcript(const Task *job, const Play *play) {
    Text text = {0};
    Status status = status_good();
    transcript_add(play, &text);
    if (!strcmp(job->wanted.transcript, "-"))
        fwrite(text_string(&text), 1, text.length, stdout);
    else
        status = file_write(job->wanted.transcript, text_string(&text), text.length);
    text_free(&text);
    return status_ok(&status) ? LEAVE_FINE : command_fail(LEAVE_FILES, NAME, "%s", status.message);
}

static int run_kept(Task *job) {
    const Wanted *w = &job->wanted;
    BatchRun run = {0, &job->rules, job->first};
    Journal *journal = NULL;
    Status status = status_good();
    JournalHead head;
    Play play;
    Result result;
    batch_head(job->open.pack, run.seed, w->preset, mind_id(batch_organizer(job->crew, 0, 0)), w->only_sim, &head);
    if (w->save)
        status = journal_create(w->save, &head, NULL, &journal);
    if (!status_ok(&status))
        return command_fail(LEAVE_FILES, NAME, "%s", status.message);
    status = batch_run_kept(job->crew, &run, journal, &play, &result);
    journal_close(journal);
    int code = status_ok(&status) ? LEAVE_FINE : command_fail(LEAVE_FILES, NAME, "%s", status.message);
    if (code == LEAVE_FINE && w->transcript)
        code = write_transcript(job, &play);
    if (code == LEAVE_FINE && w->json)
        print_json(job, &result, 0);
    play_end(&play);
    return code;
}

int command_batch(int argc, char **argv) {
    Task *job = calloc(1, sizeof *job);
    int code = read_job(argc, argv, job);
    if (code == LEAVE_FINE)
        code = open_job(job);
    if (code == LEAVE_FINE)
        code = job->wanted.save || job->wanted.transcript ? run_kept(job) : run_many(job);
    if (job->crew && *batch_mind_failed(job->crew) && code == LEAVE_FINE)
        code = command_fail(LEAVE_CONTENT, NAME, "%s", batch_mind_failed(job->crew));
    batch_crew_free(job->crew);
    close_pack(&job->open);
    free(job->names);
    free(job);
    return code;
}
