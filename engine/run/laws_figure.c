/* Figures over the runs of a variant, and the differences between two. */
#include "base/status.h"
#include "run/laws_lab.h"
#include <stdlib.h>

double *laws_figures(Lab *lab, LawVariant variant, LawFigure *figure) {
    const LawRun *runs = laws_runs(lab, variant);
    double *out = malloc(sizeof *out * (size_t)lab_seeds(lab));
    BUG_IF(!out);
    for (int32_t s = 0; s < lab_seeds(lab); s++)
        out[s] = figure(&runs[s]);
    return out;
}

void laws_figures_free(double *figures) {
    free(figures);
}

Interval laws_rate(Lab *lab, LawVariant variant, LawFigure *num, LawFigure *den) {
    double *a = laws_figures(lab, variant, num), *b = laws_figures(lab, variant, den);
    Interval out = lab_planning(lab) ? interval_none() : interval_rate((IntervalArm){a, b}, lab_seeds(lab));
    free(a);
    free(b);
    return out;
}

Interval laws_mean(Lab *lab, LawVariant variant, LawFigure *figure) {
    return laws_rate(lab, variant, figure, figure_one);
}

Interval laws_difference(Lab *lab, LawVariant va, LawVariant vb, LawFigure *figure) {
    double *a = laws_figures(lab, va, figure), *b = laws_figures(lab, vb, figure);
    Interval out = lab_planning(lab) ? interval_none()
                                     : interval_difference((IntervalArm){a, NULL}, (IntervalArm){b, NULL}, lab_seeds(lab));
    free(a);
    free(b);
    return out;
}

Interval laws_quotient(Lab *lab, LawVariant va, LawVariant vb, LawFigure *num, LawFigure *den) {
    double *a = laws_figures(lab, va, num), *a_den = laws_figures(lab, va, den);
    double *b = laws_figures(lab, vb, num), *b_den = laws_figures(lab, vb, den);
    Interval out = lab_planning(lab) ? interval_none()
                                     : interval_quotient((IntervalArm){a, a_den}, (IntervalArm){b, b_den}, lab_seeds(lab));
    free(a);
    free(a_den);
    free(b);
    free(b_den);
    return out;
}

Interval laws_median(Lab *lab, LawVariant variant, LawFigure *figure) {
    double *a = laws_figures(lab, variant, figure);
    Interval out = lab_planning(lab) ? interval_none() : interval_median(a, lab_seeds(lab));
    free(a);
    return out;
}

double figure_one(const LawRun *run) {
    (void)run;
    return 1;
}

/* A run that ended early (dismissed) counts as it stood at its last full season. */
static double power_at(const Result *r, int32_t season) {
    int32_t last = season < r->seasons ? season : r->seasons;
    return last ? (double)r->season[last - 1].power / ONE : 0;
}

double figure_power_end(const LawRun *run) {
    return power_at(&run->result, SEASONS_MAX);
}

double figure_power_season_8(const LawRun *run) {
    enum { SEASON = 8 };
    return power_at(&run->result, SEASON);
}

double figure_wins_something(const LawRun *run) {
    return run->result.won > 0;
}

double figure_holds_something(const LawRun *run) {
    return run->result.held > 0;
}

double figure_first_win(const LawRun *run) {
    return run->result.first[STAGE_WIN] ? run->result.first[STAGE_WIN] : SEASONS_MAX + 1;
}
