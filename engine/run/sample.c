#include "run/sample.h"
#include "base/parallel.h"
#include "base/status.h"
#include "sim/action.h"
#include "sim/step.h"
#include <stdlib.h>
#include <string.h>

static const uint64_t luck_apart = 0x9e3779b97f4a7c15u;

void sample_reset(Sample *s, int32_t luck) {
    world_copy(s->model.world, s->from);
    s->model.world->seed += luck_apart * (uint64_t)luck;
}

void sample_add(Sample *s, int32_t arm, double value) {
    s->num[arm] += value;
    s->den[arm] += 1;
}

typedef struct {
    Lab *lab;
    const SamplePlan *plan;
    SampleSums *out;
} Work;

/* A world that was never run: its first week is open. */
static World *fresh_world(const Work *work, int32_t seed) {
    const Setup *setup = &lab_pack(work->lab)->setup;
    const Rules *rules = laws_rules(work->lab, work->plan->variant);
    World *w = world_new(setup);
    world_seed(w, setup, rules, (uint64_t)seed);
    step_open(&(Model){setup, rules, w, NULL});
    return w;
}

static void visit_seed(void *context, int32_t k, int32_t thread) {
    const Work *work = context;
    const SamplePlan *plan = work->plan;
    const Setup *setup = &lab_pack(work->lab)->setup;
    Sample s = {.model = {setup, laws_rules(work->lab, plan->variant), world_new(setup), NULL}, .seed = k + 1};
    (void)thread;
    for (int32_t n = 0; n < plan->seasons; n++) {
        World *fresh = plan->season[n] ? NULL : fresh_world(work, s.seed);
        s.season = plan->season[n];
        s.from = fresh ? fresh : laws_world(work->lab, plan->variant, s.seed, s.season);
        if (s.from) {
            sample_reset(&s, 0);
            plan->probe(&s, plan->with);
        }
        world_free(fresh);
    }
    for (int32_t a = 0; a < SAMPLE_ARMS; a++) {
        work->out->num[a][k] = s.num[a];
        work->out->den[a][k] = s.den[a];
    }
    world_free(s.model.world);
}

bool sample_worlds(Lab *lab, const SamplePlan *plan, SampleSums *out) {
    memset(out, 0, sizeof *out);
    if (lab_planning(lab)) {
        laws_world(lab, plan->variant, 1, 1);
        return false;
    }
    out->count = laws_worlds(lab);
    for (int32_t a = 0; a < SAMPLE_ARMS; a++) {
        out->num[a] = calloc((size_t)out->count, sizeof *out->num[a]);
        out->den[a] = calloc((size_t)out->count, sizeof *out->den[a]);
        BUG_IF(!out->num[a] || !out->den[a]);
    }
    Work work = {lab, plan, out};
    parallel_run(lab_jobs(lab), out->count, visit_seed, &work);
    return true;
}

void sample_free(SampleSums *sums) {
    for (int32_t a = 0; a < SAMPLE_ARMS; a++) {
        free(sums->num[a]);
        free(sums->den[a]);
    }
    memset(sums, 0, sizeof *sums);
}

bool sample_call(Sample *s, ActionKind kind, int32_t issue) {
    World *w = s->model.world;
    int32_t action = w->actions;
    w->pending_kind = NEVER;
    if (!action_propose(&s->model, 0, kind, issue))
        return false;
    w->pending_due = w->week;
    action_day_week(&s->model);
    return w->action_result[action] == RESULT_GRANTED;
}
