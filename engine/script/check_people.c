/* People: rungs that are whole, banks without holes, asks that get an answer. What a person has not
   is no fault; what they have must be whole. */
#include "script/check_text.h"
#include <string.h>

enum { RUNG_CHOICES = 3, AFTER_DISCLOSURE = 3 };

static bool says_any(const Says *says) {
    for (int32_t band = 0; band < BAND_CELLS; band++)
        if (says->cell[band].count)
            return true;
    return false;
}

/* After the deepest there are three lines: receive, wait, and a lure that would use it. */
static void judge_deepest(const Check *c, const Value *at, Range options) {
    int32_t receive = 0, wait = 0, lures = 0;
    for (int32_t o = options.first; o < options.first + options.count; o++) {
        const Option *option = &c->pack->option[o];
        if (option->move == NONE)
            return; /* said when it was loaded */
        Family family = move_family((Move)option->move);
        if (option->lure != LURE_none)
            lures++;
        else if (option->move == MOVE_silence)
            wait++;
        else if (family == FAMILY_ECHO || family == FAMILY_STAND)
            receive++;
    }
    if (options.count != AFTER_DISCLOSURE || receive != 1 || wait != 1 || lures != 1)
        check_at(c, DIAGNOSTIC_ERROR, at,
                 "after what could hurt them there are three lines: one that receives it (a "
                 "reflection, or an affirm), "
                 "one silence, one lure; here are %d, %d receiving, %d waiting, %d lures",
                 (int)options.count, (int)receive, (int)wait, (int)lures);
}

static void judge_rung(const Check *c, const Rung *rung, int32_t depth) {
    int32_t lures = 0;
    if (!says_any(&rung->says))
        check_at(c, DIAGNOSTIC_ERROR, rung->at,
                 "this rung has no says; write what they say on arriving at it");
    if (!says_any(&rung->edge))
        check_at(c, DIAGNOSTIC_ERROR, rung->at,
                 "this rung has no edge; write what they say to stop at this door");
    if (rung->mind.line[FAMILY_COUNT] == NONE)
        check_at(c, DIAGNOSTIC_ERROR, rung->at,
                 "this rung has no mind; write what they think just then");
    for (int32_t o = rung->options.first; o < rung->options.first + rung->options.count; o++)
        lures += c->pack->option[o].lure != LURE_none;
    if (rung->options.count < RUNG_CHOICES)
        check_at(c, DIAGNOSTIC_ERROR, rung->at, "this rung has %d player lines; write at least %d",
                 (int)rung->options.count, RUNG_CHOICES);
    else if (!lures)
        check_at(c, DIAGNOSTIC_ERROR, rung->at,
                 "this rung has no lure; mark one line with lure = 'fix' or another motive");
    else if (depth == DEPTH_MAX)
        judge_deepest(c, rung->at, rung->options);
}

/* Which cells of a bank must be there, by band: the replies a person in that band gives. */
static bool is_needed(Band band, Reply reply) {
    switch (band) {
    case BAND_WARM: return true;
    case BAND_CLOSE: return reply != REPLY_SUSTAIN;
    default: return reply != REPLY_CHANGE;
    }
}

/* A bank as it is written, whose answers are the sets from `first` on. `office`: of a manager or a
   staffer, to whom few get close. */
static void judge_bank(const Check *c, const Value *bank, int32_t first, bool office) {
    for (int32_t f = 0; first != NONE && f < FAMILY_COUNT; f++)
        for (int32_t band = 0; band < BAND_COUNT; band++)
            for (int32_t reply = 0; reply < REPLY_COUNT; reply++) {
                const Value *family = value_get(bank, family_name((Family)f));
                const Value *own = value_get(family, band_name((Band)band));
                if (!is_needed((Band)band, (Reply)reply) ||
                    c->pack->answers[first + f].cell[band][reply].count ||
                    (office && (band == BAND_CLOSE || reply == REPLY_CHANGE)))
                    continue;
                check_at(c, DIAGNOSTIC_ERROR,
                         own      ? own
                         : family ? family
                                  : bank,
                         "the bank has no answer for %s, %s, %s; write at least one",
                         family_name((Family)f), band_name((Band)band), reply_name((Reply)reply));
            }
}

static void judge_answers(const Check *c, const Person *person) {
    bool office = person->job != JOB_COWORKER;
    judge_bank(c, value_get(person->at, "bank"), person->bank, office);
    if (person->bank == NONE && c->pack->bank.answers == NONE && !office)
        check_at(
            c, DIAGNOSTIC_ERROR, person->at,
            "has no bank, and the pack has no answers that anybody could give; write one of them");
}

void check_people(const Check *c) {
    const Pack *p = c->pack;
    for (int32_t i = 0; i < p->topics; i++)
        for (int32_t r = 0; r < RUNGS; r++)
            if (p->topic[i].rung[r].there && value_kind(p->topic[i].rung[r].at) == VALUE_TABLE)
                judge_rung(c, &p->topic[i].rung[r], r);
    for (int32_t i = 0; i < p->nodes; i++)
        if (p->node[i].depth == DEPTH_MAX)
            judge_deepest(c, p->node[i].at, p->node[i].options);
    judge_bank(c, p->bank.at, p->bank.answers, false);
    for (int32_t i = 0; i < p->persons; i++)
        if (p->person[i].written)
            judge_answers(c, &p->person[i]);
}

/* Whether somebody can answer an ask with yes, a thin yes and some no. */
static bool answers_asks(const Person *person) {
    bool no = person->asked[ANSWER_NOT_NOW].count || person->asked[ANSWER_OPEN].count ||
              person->asked[ANSWER_SIDE].count || person->asked[ANSWER_HARD].count;
    return no && person->asked[ANSWER_YES].count && person->asked[ANSWER_YES_THIN].count;
}

static bool has_own_answers(const Pack *p, const Option *o) {
    if (o->yes.count && o->yes_thin.count && o->no.count)
        return true;
    if (o->answers == NONE)
        return false;
    for (int32_t reply = 0; reply < REPLY_COUNT; reply++)
        if (!pack_answers(&p->answers[o->answers], BAND_WARM, (Reply)reply).count)
            return false;
    return true;
}

/* General lines that ask may be said to anybody. */
static bool anybody_is_asked(const Pack *p) {
    Range general = p->bank.options;
    for (int32_t i = general.first; i < general.first + general.count; i++)
        if (p->option[i].asks != NONE && !has_own_answers(p, &p->option[i]))
            return true;
    return false;
}

void check_asks(const Check *c) {
    const Pack *p = c->pack;
    bool anybody = anybody_is_asked(p);
    for (int32_t i = 1; i < p->persons; i++) {
        const Person *person = &p->person[i];
        const Value *asked = value_get(person->at, "asked");
        if (anybody && person->written && person->job == JOB_COWORKER && !answers_asks(person))
            check_at(c, DIAGNOSTIC_ERROR, asked ? asked : person->at,
                     "anybody may be asked for something: write yes, yes_thin, and a no of one "
                     "kind or another");
    }
    for (int32_t i = 0; i < p->options; i++) {
        const Option *o = &p->option[i];
        int32_t owner = o->line == NONE ? NONE : p->line[o->line].owner;
        if (o->asks == NONE || owner == NONE || has_own_answers(p, o) ||
            answers_asks(&p->person[owner]))
            continue;
        if (!anybody || p->person[owner].job != JOB_COWORKER)
            check_line(c, DIAGNOSTIC_ERROR, o->line, NONE,
                       "nobody answers this ask: write on, or yes, yes_thin and no here, or those "
                       "in this person's asked");
    }
}
