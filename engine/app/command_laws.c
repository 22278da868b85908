#include "app/command_laws.h"
#include "app/command.h"
#include "app/open_pack.h"
#include "app/progress.h"
#include "base/parallel.h"
#include "base/text.h"
#include "run/laws.h"
#include "script/preset.h"
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const NAME = "laws", *const PACK_USUAL = "warehouse", *const SEEDS_USUAL = "200";
/* The preset on which laws are judged stands first; the others are printed beside it. */
static const char *const presets[] = {PRESET_USUAL, "isolating", "friendly"};
enum { PRESETS = sizeof presets / sizeof *presets, SEEDS_MAX = 2000, NUMBER_MAX = 24, LAWS_MAX = 128, DIGITS_SHOWN = 6 };

typedef struct {
    const char *pack, *seeds, *jobs, *only, *preset, *set, *off;
    bool json, judged_only, only_sim;
} Wanted;

typedef struct {
    Wanted wanted;
    int64_t seeds, jobs;
    OpenPack open;
    BatchSetup batch;
    Progress progress;
    int32_t runs;
    const char *preset[PRESETS];
    int32_t presets;
    bool told; /* that a mind failed: once is enough */
    LawFinding found[PRESETS][LAWS_MAX];
} Task;

static bool read_options(int argc, char **argv, Wanted *w) {
    const ArgumentOption options[] = {
        {"--pack", &w->pack, NULL}, {"--seeds", &w->seeds, NULL},   {"--jobs", &w->jobs, NULL},
        {"--only", &w->only, NULL}, {"--preset", &w->preset, NULL}, {"--set", &w->set, NULL},
        {"--off", &w->off, NULL},   {"--json", NULL, &w->json},     {"--judged", NULL, &w->judged_only},
        {"--only-sim", NULL, &w->only_sim},
    };
    const Arguments arguments = {NAME, options, sizeof options / sizeof *options, NULL, 0, 0};
    return arguments_read(&arguments, argc, argv);
}

/* ---- the rules: a preset, then --set and --off ---- */

static bool set_one(char *word, Rules *rules) {
    char *equals = strchr(word, '=');
    int64_t value;
    if (equals)
        *equals = '\0';
    int32_t row = equals ? rules_find(word) : -1;
    if (row < 0)
        return command_fail(false, NAME, "--set: \"%s\" is no constant of the model; write name=value", word);
    RuleRow known = rules_row(row);
    if (!text_to_integer(equals + 1, known.lo, known.hi, &value) || !rules_set(rules, row, (int32_t)value))
        return command_fail(false, NAME, "--set: %s goes from %d to %d", known.name, (int)known.lo, (int)known.hi);
    return true;
}

static bool off_one(char *word, Rules *rules) {
    int32_t rule = rules_switch_find(word);
    if (rule < 0)
        return command_fail(false, NAME, "--off: \"%s\" is no switch of the model", word);
    rules->off |= (uint64_t)1 << rule;
    return true;
}

/* Each word of a list with commas. */
static bool each_word(const char *list, bool (*one)(char *word, Rules *rules), Rules *rules) {
    char *copy = list ? strdup(list) : NULL;
    bool fine = true;
    for (char *word = copy; word && fine;) {
        char *comma = strchr(word, ',');
        if (comma)
            *comma = '\0';
        fine = one(word, rules);
        word = comma ? comma + 1 : NULL;
    }
    free(copy);
    return fine;
}

static bool change_rules(const Wanted *w, Rules *rules) {
    return each_word(w->set, set_one, rules) && each_word(w->off, off_one, rules);
}

/* What is to be set is tried here, so that a slip is told once and not for each preset. */
static bool read_arguments(int argc, char **argv, Task *task) {
    Wanted *w = &task->wanted;
    Rules tried = rules_default();
    task->jobs = parallel_cores();
    return read_options(argc, argv, w) &&
           arguments_number(NAME, "--seeds", w->seeds ? w->seeds : SEEDS_USUAL, 1, SEEDS_MAX, &task->seeds) &&
           arguments_number(NAME, "--jobs", w->jobs, 1, PARALLEL_MAX, &task->jobs) && change_rules(w, &tried);
}

static bool make_rules(void *context, const char *preset, Rules *rules) {
    const Task *task = context;
    return open_preset(NAME, &task->open, preset, rules) == LEAVE_FINE && change_rules(&task->wanted, rules);
}

/* ---- measuring ---- */

static void say_progress(void *context, int32_t done, int32_t count) {
    Task *task = context;
    progress_say(&task->progress, done, count);
}

static bool wanted(const Task *task, int32_t row, int32_t preset) {
    const LawRow *law = laws_row(row);
    return (!task->wanted.only || laws_named(law, task->wanted.only)) && !(law->over_presets && preset);
}

static void ask_all(Task *task, Lab *lab, int32_t preset) {
    for (int32_t r = 0; r < laws_count(); r++)
        if (wanted(task, r, preset)) {
            task->found[preset][r] = (LawFinding){interval_none(), ""};
            laws_row(r)->measure(lab, &task->found[preset][r]);
        }
}

static int measure_preset(Task *task, Lab *lab, int32_t preset) {
    Diagnostics *diagnostics = diagnostics_new();
    int code = LEAVE_FINE;
    if (!lab_work(lab, diagnostics)) {
        diagnostics_print(diagnostics, stderr, DIAGNOSTICS_SHOWN);
        code = command_fail(LEAVE_CONTENT, NAME, "not all that the experiments need could be read");
    } else {
        ask_all(task, lab, preset);
        if (*lab_mind_failed(lab) && !task->told)
            command_fail(LEAVE_FINE, NAME, "%s", lab_mind_failed(lab));
        task->told |= *lab_mind_failed(lab) != '\0';
    }
    task->progress.before += lab_planned(lab);
    diagnostics_free(diagnostics);
    return code;
}

/* All presets are planned first, so that it is known how long all will take. */
static int measure(Task *task) {
    Lab *labs[PRESETS];
    int code = LEAVE_FINE;
    for (int32_t p = 0; p < task->presets; p++) {
        LabSetup setup = {&task->batch, task->preset[p], make_rules, say_progress, task, (int32_t)task->seeds};
        labs[p] = lab_new(&setup);
        ask_all(task, labs[p], p);
        task->runs += lab_planned(labs[p]);
    }
    task->progress.count = task->runs;
    for (int32_t p = 0; p < task->presets; p++) {
        if (code == LEAVE_FINE)
            code = measure_preset(task, labs[p], p);
        lab_free(labs[p]);
    }
    return code;
}

/* ---- the table ---- */

static void print_row(const Task *task, int32_t r) {
    const LawRow *row = laws_row(r);
    const LawFinding *f = &task->found[0][r];
    char name[NUMBER_MAX * 2], value[NUMBER_MAX], low[NUMBER_MAX], high[NUMBER_MAX], bound[NUMBER_MAX * 2], between[NUMBER_MAX * 2 + 4];
    snprintf(name, sizeof name, "%s.%s", row->law, row->part);
    snprintf(between, sizeof between, "%s .. %s", laws_number(row, f->figure.low, low, sizeof low),
             laws_number(row, f->figure.high, high, sizeof high));
    printf("%-5s %-20s %9s  %-19s %-18s", laws_holds(row, &f->figure) ? "holds" : "FAILS", name,
           laws_number(row, f->figure.value, value, sizeof value), between, laws_threshold(row, bound, sizeof bound));
    for (int32_t p = 1; p < task->presets; p++)
        printf(" %9s", row->over_presets ? "" : laws_number(row, task->found[p][r].figure.value, value, sizeof value));
    printf("  %s%s%s%s\n", row->experiment, *f->note ? " (" : "", f->note, *f->note ? ")" : "");
}

static void print_table(const Task *task, int32_t failed, int32_t count) {
    printf("%-5s %-20s %9s  %-19s %-18s", "", "law", task->preset[0], "95 %", "threshold");
    for (int32_t p = 1; p < task->presets; p++)
        printf(" %9s", task->preset[p]);
    puts("  experiment");
    for (int32_t r = 0; r < laws_count(); r++)
        if (wanted(task, r, 0))
            print_row(task, r);
    printf("\n%d of %d hold; %d seeds, %d runs, %.1f s, %.0f runs a second\n", (int)(count - failed), (int)count, (int)task->seeds,
           (int)task->runs, progress_seconds(&task->progress), task->runs / fmax(progress_seconds(&task->progress), 1e-3));
}

static json_t *number_json(double figure) {
    enum { DIGITS = 10000 };
    return isnan(figure) ? json_null() : json_real(round(figure * DIGITS) / DIGITS);
}

static void print_json(const Task *task) {
    char bound[NUMBER_MAX * 2];
    for (int32_t r = 0; r < laws_count(); r++) {
        const LawRow *row = laws_row(r);
        const LawFinding *f = &task->found[0][r];
        if (!wanted(task, r, 0))
            continue;
        json_t *o = json_pack("{s:s,s:s,s:s,s:o,s:o,s:o,s:s,s:b,s:s,s:s,s:I}", "law", row->law, "part", row->part, "experiment",
                              row->experiment, "effect", number_json(f->figure.value), "low", number_json(f->figure.low), "high",
                              number_json(f->figure.high), "threshold", laws_threshold(row, bound, sizeof bound), "holds",
                              laws_holds(row, &f->figure), "note", f->note, "preset", task->preset[0], "seeds", (json_int_t)task->seeds);
        for (int32_t p = 1; p < task->presets && !row->over_presets; p++)
            json_object_set_new(o, task->preset[p], number_json(task->found[p][r].figure.value));
        char *text = json_dumps(o, JSON_COMPACT | JSON_PRESERVE_ORDER | JSON_REAL_PRECISION(DIGITS_SHOWN));
        puts(text);
        free(text);
        json_decref(o);
    }
}

static int conclude(Task *task) {
    int32_t failed = 0, count = 0;
    for (int32_t r = 0; r < laws_count(); r++)
        if (wanted(task, r, 0)) {
            count++;
            failed += !laws_holds(laws_row(r), &task->found[0][r].figure);
        }
    if (!count)
        return command_fail(LEAVE_USAGE, NAME, "--only: there is no law \"%s\"", task->wanted.only);
    if (task->wanted.json)
        print_json(task);
    else
        print_table(task, failed, count);
    return failed ? LEAVE_CONTENT : LEAVE_FINE;
}

static void choose_presets(Task *task) {
    const char *judged = task->wanted.preset ? task->wanted.preset : PRESET_USUAL;
    task->preset[task->presets++] = judged;
    for (int32_t p = 0; p < PRESETS && !task->wanted.judged_only && task->presets < PRESETS; p++)
        if (strcmp(presets[p], judged))
            task->preset[task->presets++] = presets[p];
}

int command_laws(int argc, char **argv) {
    Task *task = calloc(1, sizeof *task);
    BUG_IF(laws_count() > LAWS_MAX);
    int code = read_arguments(argc, argv, task) ? LEAVE_FINE : LEAVE_USAGE;
    if (code == LEAVE_FINE)
        code = open_pack(NAME, task->wanted.pack ? task->wanted.pack : PACK_USUAL, &task->open);
    if (code == LEAVE_FINE) {
        choose_presets(task);
        task->batch = (BatchSetup){.pack = task->open.pack, .places = &task->open.places, .only_sim = task->wanted.only_sim,
                                   .no_words = true, .no_digest = true, .jobs = (int32_t)task->jobs};
        task->progress = progress_begin(NAME);
    }
    if (code == LEAVE_FINE)
        code = measure(task);
    if (code == LEAVE_FINE)
        code = conclude(task);
    close_pack(&task->open);
    free(task);
    return code;
}
