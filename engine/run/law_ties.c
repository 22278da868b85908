/* Laws of ties and of what is told: L1, L3, L4, L6, L10. */
#include "run/laws.h"
#include "run/sample.h"
#include "sim/talk.h"
#include "sim/voice.h"

static const LawVariant relationship = {.policy = "relationship"}, issue_first = {.policy = "issue"},
                        passive = {.policy = "passive"}, social = {.policy = "social"};
enum { LUCKS = 4, SEASON_4 = 4, SEASON_8 = 8, PROBES = 3 };

/* L1: with ties among coworkers held at nothing, the player calls each risky kind of action (those at
   least as risky as the one that power is measured at) about what is hottest. */
static void probe_risky(Sample *s, const void *with) {
    const Rules *r = s->model.rules;
    (void)with;
    for (int32_t kind = 0; kind < ACTION_COUNT; kind++)
        for (int32_t luck = 1; r->action[kind].risk >= r->power_risk && luck <= LUCKS; luck++) {
            sample_reset(s, luck);
            sample_add(s, 0, sample_call(s, (ActionKind)kind, world_hottest_issue(s->from)));
        }
}

void law_clamped(Lab *lab, LawFinding *out) {
    SamplePlan plan = {{.policy = "relationship", .change = {{"clamp_ties", 1}}}, 3, {4, 8, 12}, probe_risky, NULL};
    SampleSums sums;
    out->figure = interval_none();
    if (!sample_worlds(lab, &plan, &sums))
        return;
    out->figure = interval_rate(sample_arm(&sums, 0), sums.count);
    sample_free(&sums);
}

static double told_own(const LawRun *run) {
    return run->result.told_own;
}
static double told_all(const LawRun *run) {
    return run->result.told_all;
}
static double told_by_4(const LawRun *run) {
    return run->result.told[SEASON_4 - 1];
}
static double told_by_8(const LawRun *run) {
    return run->result.told[SEASON_8 - 1];
}

/* L3: of the first time that each person told the player what weighs on them, how many were unasked. */
void law_own_disclosures(Lab *lab, LawFinding *out) {
    out->figure = laws_rate(lab, relationship, told_own, told_all);
}

/* L3: people who told by season 8 when questions about work get nothing, over those when they do. */
void law_without_work_questions(Lab *lab, LawFinding *out) {
    LawVariant without = {.policy = "relationship", .change = {{"no_work_questions", 1}}};
    out->figure = laws_quotient(lab, without, relationship, told_by_8, figure_one);
}

static double hours(const LawRun *run) {
    return (double)run->result.spent / HOUR;
}

/* L4: people who told by season 4 for an hour of chosen time; same persons, ties, weeks and budget. */
void law_probing(Lab *lab, LawFinding *out) {
    out->figure = laws_quotient(lab, relationship, issue_first, told_by_4, hours);
}

/* L4: three questions about work in one talk with somebody who does not know the player well. What the
   second and third bring: told (0), and trust less strain (1). */
static void probe_questions(Sample *s, const void *with) {
    World *w = s->model.world;
    TalkLine line = {MOVE_closed_question, GOAL_YOURS, ASK_stand, world_hottest_issue(w), NOBODY};
    (void)with;
    for (int32_t i = 1; i < w->n; i++) {
        if (tie_trust(s->from, i)[0] > s->model.rules->speak_base)
            continue;
        sample_reset(s, 1);
        talk_begin(&s->model, i, NOBODY, PROBES, false);
        talk_say(&s->model, line);
        Unit first = unit_mul(tie_trust(w, i)[0], ONE - tie_strain(w, i)[0]);
        int32_t told = 0;
        for (int32_t p = 1; p < PROBES; p++)
            told += talk_say(&s->model, line).told;
        sample_add(s, 0, told);
        sample_add(s, 1, (double)(unit_mul(tie_trust(w, i)[0], ONE - tie_strain(w, i)[0]) - first) / ONE);
    }
}

static void later_probes(Lab *lab, int32_t arm, LawFinding *out) {
    SamplePlan plan = {relationship, 3, {1, 2, 3}, probe_questions, NULL};
    SampleSums sums;
    out->figure = interval_none();
    if (!sample_worlds(lab, &plan, &sums))
        return;
    out->figure = interval_rate(sample_arm(&sums, arm), sums.count);
    sample_free(&sums);
}

void law_later_probes_told(Lab *lab, LawFinding *out) {
    later_probes(lab, 0, out);
}
void law_later_probes_trust(Lab *lab, LawFinding *out) {
    later_probes(lab, 1, out);
}

static double no_committee(const LawRun *run) {
    return !run->result.first[STAGE_COMMITTEE];
}

/* L6: passive runs in which no committee came about. */
void law_passive_committee(Lab *lab, LawFinding *out) {
    out->figure = laws_mean(lab, passive, no_committee);
}

static double ties_end(const LawRun *run) {
    const Result *r = &run->result;
    return r->seasons ? (double)r->season[r->seasons - 1].tie_player / ONE : 0;
}

/* L6: trust in the player at the end, social-only less issue-first. */
void law_social_ties(Lab *lab, LawFinding *out) {
    out->figure = laws_difference(lab, social, issue_first, ties_end);
}

/* L6: runs that win something, relationship-first less social-only. */
void law_social_success(Lab *lab, LawFinding *out) {
    out->figure = laws_difference(lab, relationship, social, figure_wins_something);
}

/* The issue that the player feels most, newness included. */
static int32_t players_issue(const Sample *s) {
    int32_t best = 0;
    for (int32_t k = 1; k < s->from->issues; k++)
        if (world_feels(s->from, s->model.rules, 0, k) > world_feels(s->from, s->model.rules, 0, best))
            best = k;
    return best;
}

/* L10: the player calls people to go to the boss about what weighs on the player most: as it is (0), and
   where it weighs on nobody else (1). */
static void probe_unshared(Sample *s, const void *with) {
    int32_t issue = players_issue(s);
    (void)with;
    for (int32_t luck = 1; luck <= LUCKS; luck++)
        for (int32_t arm = 0; arm <= 1; arm++) {
            sample_reset(s, luck);
            for (int32_t i = 1; arm == 1 && i < s->from->n; i++)
                issue_care(s->model.world, i)[issue] = 0;
            sample_add(s, arm, sample_call(s, ACTION_talk_to_boss, issue));
        }
}

void law_unshared_newcomer(Lab *lab, LawFinding *out) {
    SamplePlan plan = {relationship, 2, {1, 2}, probe_unshared, NULL};
    SampleSums sums;
    out->figure = interval_none();
    if (!sample_worlds(lab, &plan, &sums))
        return;
    out->figure = interval_rate(sample_arm(&sums, 1), sums.count);
    sample_free(&sums);
}

void law_unshared_later(Lab *lab, LawFinding *out) {
    SamplePlan plan = {relationship, 3, {6, 8, 10}, probe_unshared, NULL};
    SampleSums sums;
    out->figure = interval_none();
    if (!sample_worlds(lab, &plan, &sums))
        return;
    out->figure = interval_difference(sample_arm(&sums, 0), sample_arm(&sums, 1), sums.count);
    sample_free(&sums);
}

static double guess_gain(const LawRun *run) {
    return run->guess_error[0] - run->guess_error[SEASON_8 - 1];
}
static double guess_by_8(const LawRun *run) {
    return run->guess_error[SEASON_8 - 1];
}

/* L10: how far off the player's guess of how many share an issue is at the end of season 1, less season 8. */
void law_guess_tenure(Lab *lab, LawFinding *out) {
    out->figure = laws_mean(lab, relationship, guess_gain);
}

/* L10: how far off it is at season 8 for somebody who only chats, less for somebody who talks. */
void law_guess_talk(Lab *lab, LawFinding *out) {
    out->figure = laws_difference(lab, passive, relationship, guess_by_8);
}
