#include "run/laws.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { PERCENT_ALL = 100 };

/* The table. Thresholds are those of the model's design; where that says "much" or "a few", what is
   meant stands here. */
static const LawRow rows[] = {
    {"L1", "clamped", "ties among coworkers held at 0: the player calls a risky action, granted", LAW_AT_MOST, 0.02, 0, LAW_PERCENT,
     law_clamped, false},
    {"L3", "own", "relationship-first: first disclosures that the coworker started", LAW_AT_LEAST, 0.60, 0, LAW_PERCENT,
     law_own_disclosures, false},
    {"L3", "without", "questions about work disabled: people who told by season 8, of those with them", LAW_AT_LEAST, 0.70, 0,
     LAW_PERCENT, law_without_work_questions, false},
    {"L4", "probing", "people who told by season 4 an hour, relationship-first over issue-first", LAW_AT_LEAST, 2, 0, LAW_TIMES,
     law_probing, false},
    {"L4", "later_told", "low ties: told at the second and third probe of a talk", LAW_AT_MOST, 0.02, 0, LAW_PERCENT,
     law_later_probes_told, false},
    {"L4", "later_trust", "low ties: what the second and third probe change in trust less strain", LAW_AT_MOST, 0, 0, LAW_POINTS,
     law_later_probes_trust, false},
    {"L6", "passive", "passive: runs without a committee by season 12", LAW_AT_LEAST, 0.90, 0, LAW_PERCENT, law_passive_committee, false},
    {"L6", "social_ties", "trust in the player at the end, social less issue-first", LAW_ABOVE, 0, 0, LAW_POINTS, law_social_ties, false},
    {"L6", "social_success", "runs that win something, relationship-first less social", LAW_ABOVE, 0, 0, LAW_POINTS, law_social_success,
     false},
    {"L7", "joins", "same fear, grievance, tie to the player: chance to join with two strong ties added, less without", LAW_AT_LEAST,
     0.20, 0, LAW_POINTS, law_cover_joins, false},
    {"L7", "declines", "close only to the player: declines", LAW_AT_LEAST, 0.70, 0, LAW_PERCENT, law_cover_declines, false},
    {"L10", "newcomer", "first year: acting on a worry that nobody shares, granted", LAW_AT_MOST, 0.05, 0, LAW_PERCENT,
     law_unshared_newcomer, false},
    {"L10", "unshared", "later: granted when others share the worry, less when nobody does", LAW_ABOVE, 0, 0, LAW_POINTS,
     law_unshared_later, false},
    {"L10", "tenure", "error of the player's guess of how many share, season 1 less season 8", LAW_ABOVE, 0, 0, LAW_POINTS,
     law_guess_tenure, false},
    {"L10", "talk", "the same error at season 8, passive less relationship-first", LAW_ABOVE, 0, 0, LAW_POINTS, law_guess_talk, false},
    {"L12", "call", "a call about a sudden shock granted, at season 10 less season 1", LAW_AT_LEAST, 0.30, 0, LAW_POINTS, law_shock_call,
     false},
    {"L12", "runs", "wins in the season of the only shock, season 10 less season 1", LAW_AT_LEAST, 0.30, 0, LAW_POINTS, law_shock_runs,
     false},
    {"L13", "power_issue", "issue-first: power at the end, heat at its maximum less ordinary", LAW_NOT_ABOVE, 0, 0, LAW_POINTS,
     law_heat_power_issue, false},
    {"L13", "power_passive", "passive: the same", LAW_NOT_ABOVE, 0, 0, LAW_POINTS, law_heat_power_passive, false},
    {"L13", "wins_issue", "issue-first: runs that hold a win, heat at its maximum less ordinary", LAW_AT_MOST, 0.15, 0, LAW_POINTS,
     law_heat_wins_issue, false},
    {"L13", "wins_passive", "passive: the same", LAW_AT_MOST, 0.15, 0, LAW_POINTS, law_heat_wins_passive, false},
    {"L14", "leads", "winning runs in which candid pairs rose 1-4 seasons before the first win", LAW_AT_LEAST, 0.80, 0, LAW_PERCENT,
     law_candid_leads, false},
    {"L15", "order", "candid talk, co-organizer, group talk, committee, action in this order", LAW_AT_LEAST, 0.90, 0, LAW_PERCENT,
     law_stages_order, false},
    {"L15", "median", "season of the first win in the middle run", LAW_WITHIN, 7, 12, LAW_SEASON, law_median_win, false},
    {"L16", "friendly", "friendly preset: season of the first win in the middle run", LAW_AT_MOST, 6, 0, LAW_SEASON, law_friendly_median,
     true},
    {"L16", "isolating", "isolating preset: runs that win something", LAW_AT_MOST, 0.50, 0, LAW_PERCENT, law_isolating_never, true},
    {"L16", "power_isolating", "isolating: power at the end, relationship-first less issue-first", LAW_AT_LEAST, 0, 0, LAW_POINTS,
     law_isolating_power, true},
    {"L16", "power_ordinary", "ordinary: the same", LAW_AT_LEAST, 0, 0, LAW_POINTS, law_ordinary_power, true},
    {"L16", "power_friendly", "friendly: the same", LAW_AT_LEAST, 0, 0, LAW_POINTS, law_friendly_power, true},
    {"L16", "wins_isolating", "isolating: runs that hold a win, relationship-first less issue-first", LAW_AT_LEAST, 0, 0, LAW_POINTS,
     law_isolating_wins, true},
    {"L16", "wins_ordinary", "ordinary: the same", LAW_AT_LEAST, 0, 0, LAW_POINTS, law_ordinary_wins, true},
    {"L16", "wins_friendly", "friendly: the same", LAW_AT_LEAST, 0, 0, LAW_POINTS, law_friendly_wins, true},
    {"L18", "switch", "power at the end, staying less turning to the issue at season 9", LAW_ABOVE, 0, 0, LAW_POINTS, law_switching, false},
    {"L19", "alone", "broadcast alone: who came, of who counted as supporters", LAW_AT_MOST, 0.30, 0, LAW_PERCENT, law_broadcast_turnout,
     false},
    {"L19", "on_ties", "broadcast on top of ties: the same", LAW_AT_LEAST, 0.60, 0, LAW_PERCENT, law_on_ties_turnout, false},
    {"L20", "alone", "broadcast alone: concessions lost within four seasons", LAW_AT_LEAST, 0.50, 0, LAW_PERCENT, law_broadcast_lost, false},
    {"L20", "on_ties", "relationship-first: the same", LAW_AT_MOST, 0.20, 0, LAW_PERCENT, law_ties_lost, false},
    {"L26", "yes", "share of yes, pressed less free", LAW_AT_LEAST, 0, 0, LAW_POINTS, law_pressed_yes, false},
    {"L26", "done", "share of yes that is done, pressed over free", LAW_AT_MOST, 0.5, 0, LAW_TIMES, law_pressed_done, false},
    {"L28", "theirs", "the same stretch, for their own aim: change of trust", LAW_ABOVE, 0, 0, LAW_POINTS, law_goal_theirs, false},
    {"L28", "yours", "and for yours", LAW_BELOW, 0, 0, LAW_POINTS, law_goal_yours, false},
    {"L29", "staffer", "power at the end, declining with reasons less complying", LAW_AT_LEAST, 0, 0, LAW_POINTS, law_declining, false},
    {"L32", "first", "moves that rank first in no sampled state", LAW_AT_MOST, 0, 0, LAW_COUNT, law_moves_first, false},
    {"L32", "last", "moves that rank last in no sampled state", LAW_AT_MOST, 0, 0, LAW_COUNT, law_moves_last, false},
    {"repair", "recovers", "power at the end, repair from season 5 over relationship-first", LAW_AT_LEAST, 0.5, 0, LAW_TIMES,
     law_repair_recovers, false},
    {"repair", "later", "power at season 8, relationship-first less repair", LAW_ABOVE, 0, 0, LAW_POINTS, law_repair_late, false},
    {"temptation", "issue", "issue-first: runs that win something within four seasons", LAW_WITHIN, 0.10, 0.40, LAW_PERCENT,
     law_tempting_issue, false},
    {"temptation", "broadcast", "broadcast: the same", LAW_WITHIN, 0.10, 0.40, LAW_PERCENT, law_tempting_broadcast, false},
    {"honesty", "failures", "relationship-first: runs that end with no win held", LAW_WITHIN, 0.05, 0.25, LAW_PERCENT, law_honest_failures,
     false},
    {"honesty", "nobody", "of all organizers, the largest share of runs that hold a win", LAW_AT_MOST, 0.995, 0, LAW_PERCENT,
     law_nobody_always, false},
    {"star", "power", "nobody introduced: power at the end over relationship-first", LAW_AT_MOST, 0.7, 0, LAW_TIMES, law_star_power, false},
    {"star", "alone", "nobody introduced: power at the end less that without the player", LAW_ABOVE, 0, 0, LAW_POINTS, law_star_alone,
     false},
};
enum { ROWS = sizeof rows / sizeof *rows };

int32_t laws_count(void) {
    return ROWS;
}

const LawRow *laws_row(int32_t row) {
    return &rows[row];
}

bool laws_holds(const LawRow *row, const Interval *f) {
    if (!interval_known(f))
        return false;
    switch (row->claim) {
    case LAW_AT_LEAST: return f->value >= row->bound;
    case LAW_AT_MOST: return f->value <= row->bound;
    case LAW_ABOVE: return f->low > row->bound;
    case LAW_BELOW: return f->high < row->bound;
    case LAW_NOT_ABOVE: return !(f->low > row->bound);
    case LAW_WITHIN: return f->value >= row->bound && f->value <= row->bound_high;
    }
    return false;
}

const char *laws_number(const LawRow *row, double figure, char *out, size_t size) {
    if (isnan(figure)) {
        snprintf(out, size, "-");
        return out;
    }
    switch (row->unit) {
    case LAW_PERCENT: snprintf(out, size, "%.1f %%", figure * PERCENT_ALL); break;
    case LAW_POINTS: snprintf(out, size, "%+.1f", figure * PERCENT_ALL); break;
    case LAW_TIMES: snprintf(out, size, "x %.2f", figure); break;
    case LAW_SEASON: snprintf(out, size, figure > SEASONS_MAX ? "never" : "%.0f", figure); break;
    case LAW_COUNT: snprintf(out, size, "%.0f", figure); break;
    }
    return out;
}

const char *laws_threshold(const LawRow *row, char *out, size_t size) {
    enum { NUMBER_MAX = 24 };
    char low[NUMBER_MAX], high[NUMBER_MAX];
    laws_number(row, row->bound, low, sizeof low);
    laws_number(row, row->bound_high, high, sizeof high);
    switch (row->claim) {
    case LAW_WITHIN: snprintf(out, size, "%s to %s", low, high); break;
    case LAW_AT_LEAST: snprintf(out, size, ">= %s", low); break;
    case LAW_AT_MOST: snprintf(out, size, "<= %s", low); break;
    case LAW_ABOVE: snprintf(out, size, "> %s", low); break;
    case LAW_BELOW: snprintf(out, size, "< %s", low); break;
    case LAW_NOT_ABOVE: snprintf(out, size, "not > %s", low); break;
    }
    return out;
}

bool laws_named(const LawRow *row, const char *list) {
    size_t law = strlen(row->law), part = strlen(row->part);
    for (const char *word = list; word; word = strchr(word, ',') ? strchr(word, ',') + 1 : NULL) {
        size_t length = strcspn(word, ",");
        bool whole = length == law + 1 + part && word[law] == '.' && !strncmp(word + law + 1, row->part, part);
        if (!strncmp(word, row->law, law) && (length == law || whole))
            return true;
    }
    return false;
}
