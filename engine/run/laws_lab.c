#include "run/laws_lab.h"
#include "base/status.h"
#include "sim/voice.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    LawVariant variant;
    Rules rules;
    bool worlds;          /* worlds at the end of each season are wanted */
    LawRun *runs;         /* one a seed */
    World **world;        /* [seed][season - 1] */
} Kept;

struct Lab {
    LabSetup setup;
    Rules rules;
    bool planning, failed;
    int32_t count;
    Kept kept[LAW_VARIANTS_MAX];
    char message[BATCH_MESSAGE_MAX];
};

Lab *lab_new(const LabSetup *setup) {
    Lab *lab = calloc(1, sizeof *lab);
    BUG_IF(!lab);
    lab->setup = *setup;
    lab->planning = true;
    lab->failed = !setup->rules(setup->context, setup->preset, &lab->rules);
    return lab;
}

void lab_free(Lab *lab) {
    if (!lab)
        return;
    for (int32_t v = 0; v < lab->count; v++) {
        Kept *kept = &lab->kept[v];
        for (int32_t w = 0; kept->world && w < laws_worlds(lab) * SEASONS_MAX; w++)
            world_free(kept->world[w]);
        free(kept->world);
        free(kept->runs);
    }
    free(lab);
}

bool lab_planning(const Lab *lab) {
    return lab->planning;
}
int32_t lab_seeds(const Lab *lab) {
    return lab->setup.seeds;
}
int32_t lab_jobs(const Lab *lab) {
    return lab->setup.batch->jobs;
}
const Pack *lab_pack(const Lab *lab) {
    return lab->setup.batch->pack;
}
const Rules *lab_rules(const Lab *lab) {
    return &lab->rules;
}
const char *lab_mind_failed(const Lab *lab) {
    return lab->message;
}
int32_t laws_worlds(const Lab *lab) {
    return lab->setup.seeds < LAW_WORLDS_MAX ? lab->setup.seeds : LAW_WORLDS_MAX;
}

/* ---- variants ---- */

static bool same_text(const char *a, const char *b) {
    return a == b || (a && b && !strcmp(a, b));
}

static bool same_variant(const LawVariant *a, const LawVariant *b) {
    bool same = same_text(a->policy, b->policy) && same_text(a->preset, b->preset);
    for (int32_t c = 0; c < LAW_CHANGES_MAX; c++)
        same = same && same_text(a->change[c].rule, b->change[c].rule) && a->change[c].value == b->change[c].value;
    return same;
}

static void change_rules(Lab *lab, Kept *kept) {
    const LawVariant *v = &kept->variant;
    kept->rules = lab->rules;
    if (v->preset && !lab->setup.rules(lab->setup.context, v->preset, &kept->rules))
        lab->failed = true;
    for (int32_t c = 0; c < LAW_CHANGES_MAX && v->change[c].rule; c++)
        BUG_IF(!rules_set(&kept->rules, rules_find(v->change[c].rule), v->change[c].value));
}

static Kept *find(Lab *lab, LawVariant variant) {
    if (variant.preset && !strcmp(variant.preset, lab->setup.preset))
        variant.preset = NULL;
    for (int32_t v = 0; v < lab->count; v++)
        if (same_variant(&lab->kept[v].variant, &variant))
            return &lab->kept[v];
    BUG_IF(!lab->planning || lab->count == LAW_VARIANTS_MAX);
    Kept *kept = &lab->kept[lab->count++];
    kept->variant = variant;
    kept->runs = calloc((size_t)lab->setup.seeds, sizeof *kept->runs);
    BUG_IF(!kept->runs);
    change_rules(lab, kept);
    return kept;
}

const Rules *laws_rules(Lab *lab, LawVariant variant) {
    return &find(lab, variant)->rules;
}

const LawRun *laws_runs(Lab *lab, LawVariant variant) {
    return find(lab, variant)->runs;
}

const World *laws_world(Lab *lab, LawVariant variant, int32_t seed, int32_t season) {
    Kept *kept = find(lab, variant);
    if (!lab->planning)
        return kept->world[(seed - 1) * SEASONS_MAX + season - 1];
    kept->worlds = true;
    return NULL;
}

/* ---- making the runs ---- */

static double guess_error(const Model *m) {
    double sum = 0;
    for (int32_t k = 0; k < m->world->issues; k++) {
        Unit off = voice_guess_share(m, 0, k) - voice_true_share(m, k);
        sum += (double)(off < 0 ? -off : off) / ONE;
    }
    return m->world->issues ? sum / m->world->issues : 0;
}

/* After each week of run k, which is a seed of a variant. */
static void look(void *context, int32_t k, const Play *play) {
    Lab *lab = context;
    Kept *kept = &lab->kept[k / lab->setup.seeds];
    int32_t seed = k % lab->setup.seeds, season = play->world->week / SEASON_WEEKS;
    if (play->world->week % SEASON_WEEKS || season < 1 || season > SEASONS_MAX)
        return;
    kept->runs[seed].guess_error[season - 1] = guess_error(&play->model);
    if (!kept->world || seed >= laws_worlds(lab))
        return;
    World *copy = world_new(&lab->setup.batch->pack->setup);
    world_copy(copy, play->world);
    kept->world[seed * SEASONS_MAX + season - 1] = copy;
}

static void say_progress(void *context, int32_t done, int32_t count) {
    Lab *lab = context;
    if (lab->setup.progress)
        lab->setup.progress(lab->setup.context, done, count);
}

/* The names of the organizers that play, each once; policy[v] is the one of variant v. */
static int32_t name_policies(const Lab *lab, const char **names, int32_t *policy) {
    int32_t count = 0;
    for (int32_t v = 0; v < lab->count; v++) {
        int32_t p = 0;
        while (p < count && strcmp(names[p], lab->kept[v].variant.policy))
            p++;
        if (p == count)
            names[count++] = lab->kept[v].variant.policy;
        policy[v] = p;
    }
    return count;
}

static void make_runs(Lab *lab, BatchCrew *crew, const int32_t *policy) {
    int32_t seeds = lab->setup.seeds, count = lab->count * seeds;
    BatchRun *runs = calloc((size_t)count + 1, sizeof *runs);
    Result *results = calloc((size_t)count + 1, sizeof *results);
    BatchWatch watch = {look, say_progress, lab};
    BUG_IF(!runs || !results);
    for (int32_t v = 0; v < lab->count; v++) {
        Kept *kept = &lab->kept[v];
        if (kept->worlds)
            kept->world = calloc((size_t)laws_worlds(lab) * SEASONS_MAX, sizeof(World *));
        for (int32_t s = 0; s < seeds; s++)
            runs[v * seeds + s] = (BatchRun){policy[v], &kept->rules, (uint64_t)s + 1};
    }
    batch_run(crew, runs, count, &watch, results);
    for (int32_t k = 0; k < count; k++)
        lab->kept[k / seeds].runs[k % seeds].result = results[k];
    free(runs);
    free(results);
}

int32_t lab_planned(const Lab *lab) {
    return lab->count * lab->setup.seeds;
}

bool lab_work(Lab *lab, Diagnostics *diagnostics) {
    const char *names[LAW_VARIANTS_MAX];
    int32_t policy[LAW_VARIANTS_MAX], count = name_policies(lab, names, policy);
    lab->planning = false;
    if (lab->failed) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, "", 0, "not all presets could be read");
        return false;
    }
    BatchCrew *crew = batch_crew_new(lab->setup.batch, names, count, diagnostics);
    if (!crew)
        return false;
    make_runs(lab, crew, policy);
    memcpy(lab->message, batch_mind_failed(crew), strlen(batch_mind_failed(crew)) + 1);
    batch_crew_free(crew);
    return true;
}
