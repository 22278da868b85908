/* Five questions for whoever played: chosen by what is true of this run, from a bank. They ask, and
   never grade. The rarer what a question is about, the sooner it is asked; the last rows always fit. */
#include "view/ending_inside.h"

/* What can be true of a run, as numbers. */
#define TRUTH_LIST(X)                                                                              \
    X(none) X(pressed_yes) X(pressed_missing) X(free_yes) X(free_missing) X(wins) X(held) X(lost)  \
    X(actions) X(refused) X(alone) X(first_action) X(used) X(told) X(broadcasts) X(sheet)          \
    X(leaks) X(staffer_no) X(left) X(marked) X(tired) X(dismissed) X(intros) X(come_alone)         \
    X(come_for_you) X(gap) X(behind_people) X(ahead) X(issue_won_first) X(new_pair) X(closest) X(sorest)           \
    X(first_told_late) X(called_by_others)
typedef enum {
#define X(name) TRUTH_##name,
    TRUTH_LIST(X)
#undef X
        TRUTH_COUNT
} Truth;

enum { NO_MOST = 1 << 20, LATE_SEASON = 4, TIRED_PERCENT = 35, COME_ALONE = 4, GAP = 3 };

typedef struct {
    int32_t value[TRUTH_COUNT];
    const char *pair_a, *pair_b, *closest, *sorest, *staffer;
    int32_t first_action, issue_win;
} Truths;

/* Which names and numbers a question takes. */
typedef enum { TAKES_NOTHING, TAKES_PAIR, TAKES_CLOSEST, TAKES_SOREST, TAKES_STAFFER, TAKES_FIRST_DAY, TAKES_ISSUE_WIN } Takes;

/* Fits when both truths lie within their bounds. {count} is the first truth, {of} the second. */
typedef struct {
    Truth a;
    int32_t a_lo, a_hi;
    Truth b;
    int32_t b_lo, b_hi;
    Takes takes;
    int32_t topic; /* one question a topic; 0: none */
    Word word;
} Question;

enum { TOPIC_NONE, TOPIC_YES, TOPIC_HOLDING, TOPIC_WITHOUT, TOPIC_USED, TOPIC_TOLD, TOPIC_DAYS, TOPIC_TIES, TOPIC_BESIDE, TOPIC_LOUD };

static const Question questions[] = {
    {TRUTH_dismissed, 1, 1, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "You were let go. Who called you that evening, and who had you thought would?")},
    {TRUTH_lost, 1, NO_MOST, TRUTH_held, 0, 0, TAKES_NOTHING, TOPIC_HOLDING, W("question", "What was given is gone again. Who was there to hold on to it, and who had gone home?")},
    {TRUTH_lost, 1, NO_MOST, TRUTH_held, 1, NO_MOST, TAKES_NOTHING, TOPIC_HOLDING, W("question", "Some of what was given held, and some was taken back. Who stood next to what held?")},
    {TRUTH_leaks, 1, NO_MOST, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "Something told to you alone came around again. What did it buy, and who paid?")},
    {TRUTH_pressed_yes, 3, NO_MOST, TRUTH_pressed_missing, 2, NO_MOST, TAKES_NOTHING, TOPIC_YES, W("question", "{count} times somebody said yes when you pushed, and {of} of those times nothing came of it. What could you hear in the yes?")},
    {TRUTH_issue_won_first, 1, 1, TRUTH_none, 0, 0, TAKES_ISSUE_WIN, TOPIC_BESIDE, W("question", "Whoever began with the issue had something in hand by {season}. What would you have given for that, that week?")},
    {TRUTH_behind_people, 1, NO_MOST, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_BESIDE, W("question", "With somebody who began with people, {count} more would come by now. Which of your weeks would they have spent another way?")},
    {TRUTH_ahead, 1, 1, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_BESIDE, W("question", "More people would come for you than for either of the other two. What did you do that neither of them does?")},
    {TRUTH_alone, 1, NO_MOST, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_DAYS, W("question", "There was a day on which nobody else came. Who knew about it beforehand, and from whom?")},
    {TRUTH_actions, 1, NO_MOST, TRUTH_first_action, 1, 3, TAKES_FIRST_DAY, TOPIC_DAYS, W("question", "The first day came early, in {season}. What was already there to carry it?")},
    {TRUTH_refused, 2, NO_MOST, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_DAYS, W("question", "{count} times the answer was not yes. What was different between people the week after?")},
    {TRUTH_called_by_others, 1, NO_MOST, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_DAYS, W("question", "Not every day was called by you. When did you notice that you were not the one asking?")},
    {TRUTH_come_for_you, 3, NO_MOST, TRUTH_come_alone, 0, NO_MOST, TAKES_NOTHING, TOPIC_WITHOUT, W("question", "{count} would come if somebody called; without you there, {of}. For whom else could they have come?")},
    {TRUTH_come_alone, COME_ALONE, NO_MOST, TRUTH_gap, 0, 1, TAKES_NOTHING, TOPIC_WITHOUT, W("question", "They would come without you: {count} of them. When did that begin, and what were you doing that week?")},
    {TRUTH_used, 2, NO_MOST, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_USED, W("question", "{count} times somebody felt used by you. What had they had from you before you asked?")},
    {TRUTH_sorest, 1, 1, TRUTH_none, 0, 0, TAKES_SOREST, TOPIC_USED, W("question", "{name} is sore with you. When could you have seen it, and in what?")},
    {TRUTH_told, 0, 0, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_TOLD, W("question", "Nobody told you what weighs on them. What did you talk about instead?")},
    {TRUTH_first_told_late, 1, 1, TRUTH_told, 1, NO_MOST, TAKES_NOTHING, TOPIC_TOLD, W("question", "It took more than a year before anybody told you what weighs on them. What was that year for?")},
    {TRUTH_told, 5, NO_MOST, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_TOLD, W("question", "{count} people told you what weighs on them. Which of them had you asked?")},
    {TRUTH_sheet, 5, NO_MOST, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_LOUD, W("question", "There were {count} names on the sheet. How many of those people could you call at night?")},
    {TRUTH_broadcasts, 1, NO_MOST, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_LOUD, W("question", "You wrote to everyone at once. Who answered, and who read it and put the phone away?")},
    {TRUTH_staffer_no, 1, 1, TRUTH_none, 0, 0, TAKES_STAFFER, TOPIC_NONE, W("question", "You said no to {name}. What did the no cost, and what did it keep?")},
    {TRUTH_free_yes, 2, NO_MOST, TRUTH_free_missing, 1, NO_MOST, TAKES_NOTHING, TOPIC_YES, W("question", "{count} times somebody said yes and was free to say no, and {of} of those times nothing came of it. What got in between?")},
    {TRUTH_marked, 3, NO_MOST, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "You had said whom you expected. Who surprised you, and what had you not known about them?")},
    {TRUTH_new_pair, 1, 1, TRUTH_none, 0, 0, TAKES_PAIR, TOPIC_TIES, W("question", "{name} and {other} hardly spoke when you came. Now they do. What was your part in it, and what was theirs?")},
    {TRUTH_intros, 0, 0, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_TIES, W("question", "You never brought two people to one table. Who here has still not met?")},
    {TRUTH_left, 3, NO_MOST, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "{count} people left while you were here. What went out of the door with them?")},
    {TRUTH_held, 1, NO_MOST, TRUTH_lost, 0, 0, TAKES_NOTHING, TOPIC_HOLDING, W("question", "What was given is still there. Who would notice first if it went?")},
    {TRUTH_actions, 0, 0, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_DAYS, W("question", "There was never a day. What would have had to be true first, and how would you have known?")},
    {TRUTH_tired, 1, 1, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "You were tired at the end. Who noticed?")},
    {TRUTH_closest, 1, 1, TRUTH_none, 0, 0, TAKES_CLOSEST, TOPIC_TIES, W("question", "Nobody here is closer to you than {name}. Which hour was it that did it?")},
    {TRUTH_none, 0, 0, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "Whose table did you never sit at, and what kept you?")},
    {TRUTH_none, 0, 0, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "What did you learn about somebody that had nothing to do with work?")},
    {TRUTH_none, 0, 0, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "Who changed your mind here, and about what?")},
    {TRUTH_none, 0, 0, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "What happened here that nobody had planned?")},
    {TRUTH_none, 0, 0, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "If you had one more season, with whom would you eat first?")},
    {TRUTH_none, 0, 0, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "Which yes are you still not sure of, yours or theirs?")},
    {TRUTH_none, 0, 0, TRUTH_none, 0, 0, TAKES_NOTHING, TOPIC_NONE, W("question", "Somebody starts on Monday, as you did. What would you tell them, and what would you leave for them to find?")},
};
enum { QUESTIONS = sizeof questions / sizeof *questions, GENERAL = 7 };

/* ---- what is true ---- */

static const char *name_in(const Closing *c, const History *h, int32_t i) {
    return view_name(c->view, last_season(h)->identity[i]);
}

static void look_at_people(const Closing *c, Truths *t) {
    const History *h = c->source->yours;
    const World *w = h->end;
    const Rules *r = c->source->rules;
    Unit closest = r->band_warm, sorest = r->band_sore, grown = 0;
    for (int32_t i = 1; i < h->n; i++) {
        Unit trust = web_trust(h, h->seasons, 0, i);
        t->value[TRUTH_intros] += person_intros(w)[i];
        if (tie_strain(w, i)[0] >= sorest) {
            sorest = tie_strain(w, i)[0];
            t->sorest = name_in(c, h, i);
        }
        if (trust > closest && tie_strain(w, i)[0] < r->band_sore) {
            closest = trust;
            t->closest = name_in(c, h, i);
        }
        for (int32_t j = i + 1; j < h->n; j++) {
            Unit now = web_trust(h, h->seasons, i, j), first = web_trust(h, 1, i, j);
            bool new_tie = now >= r->band_close && first < r->band_warm;
            bool stayed = h->season[0].identity[i] == last_season(h)->identity[i] && h->season[0].identity[j] == last_season(h)->identity[j];
            if (!new_tie || !stayed || now - first <= grown)
                continue;
            grown = now - first;
            t->pair_a = name_in(c, h, i);
            t->pair_b = name_in(c, h, j);
        }
    }
    t->value[TRUTH_closest] = t->closest != NULL;
    t->value[TRUTH_sorest] = t->sorest != NULL;
    t->value[TRUTH_new_pair] = t->pair_a != NULL;
}

static void look_at_days(const Closing *c, Truths *t) {
    const World *w = c->source->yours->end;
    for (int32_t a = 0; a < w->actions; a++) {
        int32_t there = w->action_came[a] + (w->action_by[a] == 0);
        t->value[TRUTH_refused] += w->action_result[a] != RESULT_GRANTED;
        t->value[TRUTH_lost] += w->action_lost_week[a] != NEVER;
        t->value[TRUTH_alone] += w->action_by[a] == 0 && there == 1;
        t->value[TRUTH_called_by_others] += w->action_by[a] != 0;
        t->value[TRUTH_marked] += w->action_marked[a];
    }
    if (w->actions)
        t->first_action = season_of(w->action_week[0]);
    t->value[TRUTH_first_action] = t->first_action;
}

static void look_beside(const Closing *c, Truths *t) {
    const History *h = c->source->yours, *people = c->source->relationship, *issue = c->source->issue;
    int32_t mine = people_of(h, last_season(h)->measures.power), best = 0;
    if (people && people->seasons) {
        int32_t theirs = people_of(people, same_point(c, people)->measures.power);
        t->value[TRUTH_behind_people] = theirs > mine + 1 ? theirs - mine : 0;
        best = theirs;
    }
    if (issue && issue->seasons) {
        int32_t theirs = people_of(issue, same_point(c, issue)->measures.power), won = issue->end->first[STAGE_WIN];
        best = theirs > best ? theirs : best;
        bool sooner = happened(c, won) && (h->end->first[STAGE_WIN] == NEVER || won < h->end->first[STAGE_WIN]);
        t->value[TRUTH_issue_won_first] = sooner;
        t->issue_win = sooner ? season_of(won) : 0;
    }
    t->value[TRUTH_ahead] = people && issue && mine > best + 1;
}

static Truths look(const Closing *c) {
    const History *h = c->source->yours;
    const World *w = h->end;
    const SeasonRecord *last = last_season(h);
    Truths t = {0};
    t.value[TRUTH_pressed_yes] = w->pressed_yes;
    t.value[TRUTH_pressed_missing] = w->pressed_yes - w->pressed_done;
    t.value[TRUTH_free_yes] = w->free_yes;
    t.value[TRUTH_free_missing] = w->free_yes - w->free_done;
    t.value[TRUTH_wins] = last->wins;
    t.value[TRUTH_held] = last->held;
    t.value[TRUTH_actions] = w->actions;
    t.value[TRUTH_used] = last->used;
    t.value[TRUTH_told] = last->told;
    t.value[TRUTH_broadcasts] = w->broadcasts;
    t.value[TRUTH_sheet] = w->sheet;
    t.value[TRUTH_leaks] = w->leaks;
    t.value[TRUTH_left] = last->left;
    t.value[TRUTH_dismissed] = w->run_state == RUN_DISMISSED;
    t.value[TRUTH_tired] = unit_to_percent(person_energy(w)[0]) < TIRED_PERCENT;
    int32_t come = people_of(h, last->measures.power), alone = people_of(h, last->measures.power_without_player);
    t.value[TRUTH_come_alone] = alone;
    t.value[TRUTH_gap] = come > alone ? come - alone : 0;
    t.value[TRUTH_come_for_you] = come - alone >= GAP ? come : 0; /* so many, and few of them but for the player */
    t.value[TRUTH_first_told_late] = w->first[STAGE_CANDID_TALK] != NEVER && season_of(w->first[STAGE_CANDID_TALK]) > LATE_SEASON;
    int32_t staffer = view_person_of_job(c->view, JOB_STAFFER);
    t.staffer = staffer == NONE ? NULL : view_name(c->view, staffer);
    t.value[TRUTH_staffer_no] = w->staffer_cold_until != NEVER && t.staffer;
    look_at_people(c, &t);
    look_at_days(c, &t);
    look_beside(c, &t);
    return t;
}

/* ---- which are asked ---- */

static bool fits(const Question *q, const Truths *t) {
    int32_t a = t->value[q->a], b = t->value[q->b];
    return a >= q->a_lo && a <= q->a_hi && b >= q->b_lo && b <= q->b_hi;
}

static Fill fill_of(const Closing *c, const Question *q, const Truths *t) {
    Fill f = {.count = t->value[q->a], .of = t->value[q->b]};
    switch (q->takes) {
    case TAKES_PAIR:
        f.name = t->pair_a;
        f.other = t->pair_b;
        break;
    case TAKES_CLOSEST: f.name = t->closest; break;
    case TAKES_SOREST: f.name = t->sorest; break;
    case TAKES_STAFFER: f.name = t->staffer; break;
    case TAKES_FIRST_DAY: f.season = label_season_within(c->view, t->first_action); break;
    case TAKES_ISSUE_WIN: f.season = label_season_within(c->view, t->issue_win); break;
    case TAKES_NOTHING: break;
    }
    return f;
}

static void ask(const Closing *c, const Question *q, const Truths *t) {
    Fill f = fill_of(c, q, t);
    c->out->question[c->out->question_count++] = closing_say(c, q->word, &f);
}

/* Four of this run, as far as there are so many; the rest, at least one, of what one can ask anybody,
   begun at a place that the seed names. */
void closing_questions(const Closing *c) {
    enum { OWN = ENDING_QUESTIONS - 1, SPECIAL = QUESTIONS - GENERAL };
    Truths t = look(c);
    uint32_t topics = 0;
    for (int32_t k = 0; k < SPECIAL && c->out->question_count < OWN; k++) {
        const Question *q = &questions[k];
        if (!fits(q, &t) || (topics >> q->topic & 1))
            continue;
        if (q->topic)
            topics |= 1u << q->topic;
        ask(c, q, &t);
    }
    int32_t start = (int32_t)(c->source->yours->end->seed % GENERAL);
    for (int32_t k = 0; c->out->question_count < ENDING_QUESTIONS && k < GENERAL; k++)
        ask(c, &questions[SPECIAL + (start + k) % GENERAL], &t);
}
