/* Laws that compare whole ways of organizing, at equal hours. */
#include "run/laws.h"
#include <stdio.h>

static const LawVariant relationship = {.policy = "relationship"}, issue = {.policy = "issue"},
                        broadcast = {.policy = "broadcast"}, on_ties = {.policy = "relationship-broadcast"},
                        star = {.policy = "star"}, repair = {.policy = "repair-at-5"};
enum { LASTING_SEASONS = 4, EARLY_SEASONS = 4 };

/* L18: power at the end of staying, less that of turning to the issue first at season 9. */
void law_switching(Lab *lab, LawFinding *out) {
    out->figure = laws_difference(lab, relationship, (LawVariant){.policy = "switch-at-9"}, figure_power_end);
}

static double came(const LawRun *run) {
    double sum = 0;
    for (int32_t a = 0; a < run->result.actions; a++)
        sum += run->result.action[a].came;
    return sum;
}

static double nominal(const LawRun *run) {
    double sum = 0;
    for (int32_t a = 0; a < run->result.actions; a++)
        sum += run->result.action[a].nominal;
    return sum;
}

/* L19: of those who counted as supporters on the day (a yes, or liking the posts), how many came. */
void law_broadcast_turnout(Lab *lab, LawFinding *out) {
    out->figure = laws_rate(lab, broadcast, came, nominal);
}

/* L19: the same where the broadcast comes on top of ties. */
void law_on_ties_turnout(Lab *lab, LawFinding *out) {
    out->figure = laws_rate(lab, on_ties, came, nominal);
}

/* A concession is tested at the end of each season. Tests within its first four seasons, as far as the
   run goes; and those in which it was lost. */
static int32_t tests_of(const ResultAction *a) {
    if (a->result != RESULT_GRANTED)
        return 0;
    int32_t last = a->season + LASTING_SEASONS - 1;
    last = last < SEASONS_MAX ? last : SEASONS_MAX;
    return (a->lost_season && a->lost_season < last ? a->lost_season : last) - a->season + 1;
}

static double tests(const LawRun *run) {
    double count = 0;
    for (int32_t a = 0; a < run->result.actions; a++)
        count += tests_of(&run->result.action[a]);
    return count;
}

static double lost(const LawRun *run) {
    double count = 0;
    for (int32_t k = 0; k < run->result.actions; k++) {
        const ResultAction *a = &run->result.action[k];
        count += a->result == RESULT_GRANTED && a->lost_season && a->lost_season < a->season + LASTING_SEASONS;
    }
    return count;
}

/* From the chance to be lost in one test to that in four: so late wins count as far as they were seen. */
static double within_four(double chance) {
    double kept = 1;
    for (int32_t test = 0; test < LASTING_SEASONS; test++)
        kept *= 1 - chance;
    return 1 - kept;
}

static Interval lost_within_four(Lab *lab, LawVariant variant) {
    Interval one = laws_rate(lab, variant, lost, tests);
    return (Interval){within_four(one.value), within_four(one.low), within_four(one.high)};
}

/* L20: of what a broadcast won, how much is taken back within four seasons. */
void law_broadcast_lost(Lab *lab, LawFinding *out) {
    out->figure = lost_within_four(lab, broadcast);
}

/* L20: the same of what was won on ties. */
void law_ties_lost(Lab *lab, LawFinding *out) {
    out->figure = lost_within_four(lab, relationship);
}

/* L29: power at the end of declining with reasons, less that of doing what the staffer asks. */
void law_declining(Lab *lab, LawFinding *out) {
    out->figure = laws_difference(lab, (LawVariant){.policy = "staffer-decline"}, (LawVariant){.policy = "staffer"}, figure_power_end);
}

/* Repair: power at the end after four seasons of issue-first, over that of relationship-first. */
void law_repair_recovers(Lab *lab, LawFinding *out) {
    out->figure = laws_quotient(lab, repair, relationship, figure_power_end, figure_one);
}

/* Repair: at season 8, how far it still is behind. */
void law_repair_late(Lab *lab, LawFinding *out) {
    out->figure = laws_difference(lab, relationship, repair, figure_power_season_8);
}

static double wins_early(const LawRun *run) {
    return run->result.first[STAGE_WIN] && run->result.first[STAGE_WIN] <= EARLY_SEASONS;
}

/* Temptation: how many win something within the first four seasons. */
void law_tempting_issue(Lab *lab, LawFinding *out) {
    out->figure = laws_mean(lab, issue, wins_early);
}

void law_tempting_broadcast(Lab *lab, LawFinding *out) {
    out->figure = laws_mean(lab, broadcast, wins_early);
}

static double holds_nothing(const LawRun *run) {
    return !figure_holds_something(run);
}

/* Honesty: relationship-first runs that end with nothing won that still holds. */
void law_honest_failures(Lab *lab, LawFinding *out) {
    out->figure = laws_mean(lab, relationship, holds_nothing);
}

/* Honesty: of all organizers that ship, the one with most runs in which something is won. */
void law_nobody_always(Lab *lab, LawFinding *out) {
    static const char *const names[] = {"relationship", "issue", "passive", "social", "star", "broadcast", "relationship-broadcast",
                                        "staffer", "staffer-decline", "mixed", "random", "switch-at-9", "repair-at-5"};
    out->figure = interval_none();
    for (size_t n = 0; n < sizeof names / sizeof *names; n++) {
        Interval won = laws_mean(lab, (LawVariant){.policy = names[n]}, figure_holds_something);
        if (interval_known(&out->figure) && won.value <= out->figure.value)
            continue;
        out->figure = won;
        snprintf(out->note, sizeof out->note, "most often: %s", names[n]);
    }
}

/* Star: power at the end where nobody was introduced, over that of relationship-first. */
void law_star_power(Lab *lab, LawFinding *out) {
    out->figure = laws_quotient(lab, star, relationship, figure_power_end, figure_one);
}

static double power_of_player(const LawRun *run) {
    const Result *r = &run->result;
    if (!r->seasons)
        return 0;
    const Measures *last = &r->season[r->seasons - 1];
    return (double)(last->power - last->power_without_player) / ONE;
}

/* Star: what of its power is lost when the player is taken out. */
void law_star_alone(Lab *lab, LawFinding *out) {
    out->figure = laws_mean(lab, star, power_of_player);
}
