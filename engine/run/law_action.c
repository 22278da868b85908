/* Laws of acting together: L7, L12-L16. */
#include "run/laws.h"
#include "run/sample.h"
#include "sim/action.h"
#include "sim/voice.h"
#include <stdio.h>

static const LawVariant relationship = {.policy = "relationship"}, issue_first = {.policy = "issue"},
                        passive = {.policy = "passive"};
enum { LUCKS = 4, ONSETS = 4 };
static const int32_t onset[ONSETS] = {1, 4, 7, 10};

/* What is held equal in L7, in percent: ties to others, to the player and to two more; fear. */
enum { TIE_WEAK = 10, TIE_STRONG = 70, FEAR = 55 };

/* How often each coworker comes when the player calls now, for the hottest issue at the risk that power
   is measured at, with what has been promised. */
static void joining(const Model *m, double share[PEOPLE_MAX]) {
    const World *w = m->world;
    const Rules *r = m->rules;
    int32_t order[PEOPLE_MAX], issue = world_hottest_issue(w);
    Gathering g = {.issue = issue, .heat = w->heat[issue], .risk = unit_mul(r->power_risk, r->risk_scale), .caller = 0, .without = NOBODY};
    for (int32_t i = 1; i < w->n; i++)
        share[i] = 0;
    for (int32_t d = 0; d < r->fixed_draws; d++) {
        Luck luck = luck_of(0, 0, LUCK_MEASURE, 0, d);
        action_gather(m, &g, &luck, order);
        for (int32_t i = 1; i < w->n; i++)
            share[i] += (order[i] != CAME_NOT) / (double)r->fixed_draws;
    }
}

static void two_likeliest(const World *w, const double *share, int32_t *best, int32_t *second) {
    *best = *second = 0;
    for (int32_t i = 1; i < w->n; i++) {
        if (!*best || share[i] > share[*best]) {
            *second = *best;
            *best = i;
        } else if (!*second || share[i] > share[*second]) {
            *second = i;
        }
    }
}

/* L7: an action is called; the two likeliest have said freely that they will come. Each of the others, who
   has promised nothing, with weak ties to all but the player: whether they stay away (1), and how much
   likelier they come when strong ties to those two are added (0). */
static void probe_cover(Sample *s, const void *with) {
    World *w = s->model.world;
    double share[PEOPLE_MAX], added[PEOPLE_MAX];
    int32_t best, second;
    (void)with;
    joining(&s->model, share);
    two_likeliest(w, share, &best, &second);
    for (int32_t i = 1; second && i < w->n; i++) {
        if (i == best || i == second)
            continue;
        sample_reset(s, 0);
        for (int32_t j = 1; j < w->n; j++)
            tie_trust(w, i)[j] = (uint16_t)unit_percent(TIE_WEAK);
        tie_trust(w, i)[0] = (uint16_t)unit_percent(TIE_STRONG);
        person_fear(w)[i] = unit_percent(FEAR);
        person_stand(w)[i] = YES_NONE;
        person_stand(w)[best] = person_stand(w)[second] = YES_FREE;
        joining(&s->model, share);
        tie_trust(w, i)[best] = tie_trust(w, i)[second] = (uint16_t)unit_percent(TIE_STRONG);
        joining(&s->model, added);
        sample_add(s, 0, added[i] - share[i]);
        sample_add(s, 1, 1 - share[i]);
        sample_add(s, 2, (share[best] + share[second]) / 2);
    }
}

static void cover(Lab *lab, int32_t arm, LawFinding *out) {
    Interval median = laws_median(lab, relationship, figure_first_win);
    int32_t season = interval_known(&median) && median.value <= SEASONS_MAX ? (int32_t)median.value : SEASONS_MAX;
    SamplePlan plan = {relationship, 1, {season}, probe_cover, NULL};
    SampleSums sums;
    out->figure = interval_none();
    if (!sample_worlds(lab, &plan, &sums))
        return;
    out->figure = interval_rate(sample_arm(&sums, arm), sums.count);
    Interval come = interval_rate(sample_arm(&sums, 2), sums.count);
    snprintf(out->note, sizeof out->note, "at season %d; the two come in %.0f %%", (int)season, 100 * come.value);
    sample_free(&sums);
}

void law_cover_joins(Lab *lab, LawFinding *out) {
    cover(lab, 0, out);
}
void law_cover_declines(Lab *lab, LawFinding *out) {
    cover(lab, 1, out);
}

/* No seasons of heat but one shock; 0: none within the run. */
static LawVariant shocked(int32_t season) {
    LawVariant v = {.policy = "relationship", .change = {{"follow_calendar", 0}, {"shock_season", season}}};
    return v;
}

/* L12: a shock falls on an otherwise cool place, and the player calls people to a delegation about it. */
static void probe_shock(Sample *s, const void *with) {
    (void)with;
    for (int32_t luck = 1; luck <= LUCKS; luck++) {
        sample_reset(s, luck);
        voice_heat_change(&s->model, 0, HEAT_SPIKE);
        sample_add(s, 0, sample_call(s, ACTION_delegation, 0));
    }
}

void law_shock_call(Lab *lab, LawFinding *out) {
    SampleSums sums[ONSETS];
    double share[ONSETS] = {0};
    out->figure = interval_none();
    for (int32_t k = 0; k < ONSETS; k++) {
        SamplePlan plan = {shocked(onset[ONSETS - 1]), 1, {onset[k] - 1}, probe_shock, NULL};
        if (!sample_worlds(lab, &plan, &sums[k]))
            return;
        Interval won = interval_rate(sample_arm(&sums[k], 0), sums[k].count);
        share[k] = 100 * won.value;
    }
    out->figure = interval_difference(sample_arm(&sums[ONSETS - 1], 0), sample_arm(&sums[0], 0), sums[0].count);
    snprintf(out->note, sizeof out->note, "granted at seasons 1, 4, 7, 10: %.0f %.0f %.0f %.0f %%", share[0], share[1], share[2], share[3]);
    for (int32_t k = 0; k < ONSETS; k++)
        sample_free(&sums[k]);
}

static double wins_in(const LawRun *run, int32_t season) {
    for (int32_t a = 0; a < run->result.actions; a++)
        if (run->result.action[a].season == season && run->result.action[a].result == RESULT_GRANTED)
            return 1;
    return 0;
}
static double wins_in_1(const LawRun *run) {
    return wins_in(run, onset[0]);
}
static double wins_in_4(const LawRun *run) {
    return wins_in(run, onset[1]);
}
static double wins_in_7(const LawRun *run) {
    return wins_in(run, onset[2]);
}
static double wins_in_10(const LawRun *run) {
    return wins_in(run, onset[3]);
}

/* L12: runs that win something in the season of their only shock, as they choose to act by themselves. */
void law_shock_runs(Lab *lab, LawFinding *out) {
    LawFigure *const figures[ONSETS] = {wins_in_1, wins_in_4, wins_in_7, wins_in_10};
    double *values[ONSETS], share[ONSETS];
    for (int32_t k = 0; k < ONSETS; k++) {
        share[k] = 100 * laws_mean(lab, shocked(onset[k]), figures[k]).value;
        values[k] = laws_figures(lab, shocked(onset[k]), figures[k]);
    }
    out->figure = lab_planning(lab) ? interval_none()
                                    : interval_difference((IntervalArm){values[ONSETS - 1], NULL}, (IntervalArm){values[0], NULL}, lab_seeds(lab));
    snprintf(out->note, sizeof out->note, "win in season 1, 4, 7, 10: %.0f %.0f %.0f %.0f %%", share[0], share[1], share[2], share[3]);
    for (int32_t k = 0; k < ONSETS; k++)
        laws_figures_free(values[k]);
}

static LawVariant heated(LawVariant v) {
    enum { ALL = 10000 };
    v.change[0].rule = "heat_clamp";
    v.change[0].value = ALL;
    return v;
}

/* L13: power at the end with heat at its maximum all along, less that with ordinary heat. */
void law_heat_power_issue(Lab *lab, LawFinding *out) {
    out->figure = laws_difference(lab, heated(issue_first), issue_first, figure_power_end);
}
void law_heat_power_passive(Lab *lab, LawFinding *out) {
    out->figure = laws_difference(lab, heated(passive), passive, figure_power_end);
}

/* L13: the same for runs in which something won still holds. */
void law_heat_wins_issue(Lab *lab, LawFinding *out) {
    out->figure = laws_difference(lab, heated(issue_first), issue_first, figure_holds_something);
}
void law_heat_wins_passive(Lab *lab, LawFinding *out) {
    out->figure = laws_difference(lab, heated(passive), passive, figure_holds_something);
}

/* L14: pairs who can talk openly rose by at least 5 points of 100 within the four seasons that came before
   the one of the first win. */
static double candid_led(const LawRun *run) {
    enum { BEFORE = 4, RISE = 5 };
    const Result *r = &run->result;
    int32_t win = r->first[STAGE_WIN], from = win - 1 - BEFORE;
    if (win < 2 || win - 1 > r->seasons)
        return 0;
    Unit start = from >= 1 ? r->season[from - 1].candid_pairs : 0;
    return r->season[win - 1 - 1].candid_pairs - start >= unit_percent(RISE);
}

void law_candid_leads(Lab *lab, LawFinding *out) {
    out->figure = laws_rate(lab, relationship, candid_led, figure_wins_something);
}

static double acted(const LawRun *run) {
    return run->result.first[STAGE_ACTION] > 0;
}

/* Each stage not after the next; one that never came is after all. */
static double in_order(const LawRun *run) {
    const int32_t *week = run->result.first_week;
    if (!acted(run))
        return 0;
    for (int32_t s = STAGE_CANDID_TALK; s < STAGE_ACTION; s++)
        if (week[s] == NEVER || week[s] > week[s + 1])
            return 0;
    return 1;
}

/* L15: of the runs that act, those that came there by a candid talk, a co-organizer, a group talk and a
   committee, in this order. */
void law_stages_order(Lab *lab, LawFinding *out) {
    out->figure = laws_rate(lab, relationship, in_order, acted);
}

void law_median_win(Lab *lab, LawFinding *out) {
    out->figure = laws_median(lab, relationship, figure_first_win);
}

static LawVariant on(const char *preset, const char *policy) {
    return (LawVariant){.policy = policy, .preset = preset};
}

/* L16: season of the first win in the middle run of the friendly preset. */
void law_friendly_median(Lab *lab, LawFinding *out) {
    out->figure = laws_median(lab, on("friendly", "relationship"), figure_first_win);
}

/* L16: runs of the isolating preset that win anything at all. */
void law_isolating_never(Lab *lab, LawFinding *out) {
    out->figure = laws_mean(lab, on("isolating", "relationship"), figure_wins_something);
}

/* L16: relationship-first less issue-first, on each preset: power at the end, and runs that hold something. */
static void ahead(Lab *lab, const char *preset, LawFigure *figure, LawFinding *out) {
    out->figure = laws_difference(lab, on(preset, "relationship"), on(preset, "issue"), figure);
}
void law_isolating_power(Lab *lab, LawFinding *out) {
    ahead(lab, "isolating", figure_power_end, out);
}
void law_ordinary_power(Lab *lab, LawFinding *out) {
    ahead(lab, "ordinary", figure_power_end, out);
}
void law_friendly_power(Lab *lab, LawFinding *out) {
    ahead(lab, "friendly", figure_power_end, out);
}
void law_isolating_wins(Lab *lab, LawFinding *out) {
    ahead(lab, "isolating", figure_holds_something, out);
}
void law_ordinary_wins(Lab *lab, LawFinding *out) {
    ahead(lab, "ordinary", figure_holds_something, out);
}
void law_friendly_wins(Lab *lab, LawFinding *out) {
    ahead(lab, "friendly", figure_holds_something, out);
}
