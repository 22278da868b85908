/* Is the right line always the same one? Each rung's lines are weighed by the model in sampled
   states (how they stand, what was said last); a line that is best in all of them needs no
   listening, and a lure that is worst in all of them tempts nobody twice. */
#include "base/status.h"
#include "script/check_text.h"
#include "script/when.h"
#include "sim/talk.h"
#include <stdlib.h>

enum {
    SEEDS = 2,
    LAST_MOVES = 3,
    TURNS = 8,
    SHARE_SCALE = 1000,
    RUNGS_FEW = 4,
    /* One lure in five is right: more than that share that never is. */
    LURES = 5,
    LURES_WRONG = 4,
    HALF = 2
};

typedef struct {
    int32_t best, worst, states;
} Rank;

typedef struct {
    const Pack *pack;
    Rules rules;
    World *world;
    Model model;
    Rank *rank; /* by option */
} Ranking;

/* Change less sustain, out of all, in thousandths. */
static int32_t score(const Ranking *r, const Option *o, int32_t topic) {
    int32_t weight[REPLY_COUNT];
    TalkLine line = {.move = (Move)o->move,
                     .goal = (Goal)o->goal,
                     .ask = (AskKind)(o->asks == NONE ? 0 : o->asks),
                     .issue = topic,
                     .other = NOBODY};
    talk_weights(&r->model, line, weight);
    int64_t all = (int64_t)weight[REPLY_CHANGE] + weight[REPLY_NEUTRAL] + weight[REPLY_SUSTAIN];
    return all > 0 ? (int32_t)(((int64_t)weight[REPLY_CHANGE] - weight[REPLY_SUSTAIN]) *
                               SHARE_SCALE / all)
                   : 0;
}

static void rank_set(Ranking *r, Range options, int32_t topic, Band band) {
    int32_t best = NONE, worst = NONE, best_score = 0, worst_score = 0;
    for (int32_t o = options.first; o < options.first + options.count; o++) {
        const Option *option = &r->pack->option[o];
        if (option->move == NONE || !(when_bands(r->pack, option->when) >> band & 1))
            continue;
        int32_t s = score(r, option, topic);
        r->rank[o].states++;
        if (best == NONE || s > best_score) {
            best = o;
            best_score = s;
        }
        if (worst == NONE || s < worst_score) {
            worst = o;
            worst_score = s;
        }
    }
    if (best != worst) {
        r->rank[best].best++;
        r->rank[worst].worst++;
    }
}

static void stand(World *w, int32_t who, Band band) {
    static const uint8_t trust[BAND_COUNT] = {
        [BAND_COLD] = 10, [BAND_WARM] = 40, [BAND_CLOSE] = 75, [BAND_SORE] = 45};
    static const uint8_t strain[BAND_COUNT] = {
        [BAND_COLD] = 5, [BAND_WARM] = 5, [BAND_CLOSE] = 5, [BAND_SORE] = 50};
    tie_trust(w, who)[0] = (uint16_t)unit_percent(trust[band]);
    tie_strain(w, who)[0] = (uint16_t)unit_percent(strain[band]);
}

static void rank_rung(Ranking *r, const Topic *topic, int32_t depth) {
    static const Move last[LAST_MOVES] = {MOVE_small_talk, MOVE_open_question,
                                          MOVE_simple_reflection};
    World *w = r->world;
    int32_t about = topic->grievance == NONE ? TOPIC_LIFE : topic->grievance;
    for (int32_t band = 0; band < BAND_COUNT; band++) {
        stand(w, topic->person, (Band)band);
        talk_begin(&r->model, topic->person, 0, TURNS, false);
        w->talk_topic = about;
        w->talk_depth = depth;
        for (int32_t reply = 0; reply < REPLY_COUNT; reply++)
            for (int32_t l = 0; l < LAST_MOVES; l++) {
                w->talk_last_reply = reply;
                w->talk_last_move = (int32_t)last[l];
                w->talk_same = 1;
                w->talk_questions = move_is_question(last[l]);
                rank_set(r, topic->rung[depth].options, about, (Band)band);
            }
    }
}

static void rank_all(Ranking *r) {
    const Pack *p = r->pack;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        world_seed(r->world, &p->setup, &r->rules, seed);
        for (int32_t t = 0; t < p->topics; t++)
            for (int32_t depth = 0; depth < RUNGS; depth++)
                if (p->topic[t].rung[depth].there && p->topic[t].person < p->setup.people)
                    rank_rung(r, &p->topic[t], depth);
    }
}

/* What is found of one person's rungs. */
typedef struct {
    int32_t rungs, sure, lures, wrong;
} Tally;

static void tally_rung(const Ranking *r, Range options, Tally *tally) {
    tally->rungs++;
    for (int32_t o = options.first; o < options.first + options.count; o++) {
        const Rank *rank = &r->rank[o];
        bool lure = r->pack->option[o].lure != LURE_none;
        tally->sure += rank->states && rank->best == rank->states;
        tally->lures += lure;
        tally->wrong += lure && rank->states && rank->worst == rank->states;
    }
}

static void judge_person(const Check *c, const Ranking *r, int32_t who) {
    const Pack *p = c->pack;
    Range topics = p->person[who].topics;
    Tally tally = {0};
    for (int32_t t = topics.first; t < topics.first + topics.count; t++)
        for (int32_t depth = 0; depth < RUNGS; depth++)
            if (p->topic[t].rung[depth].there)
                tally_rung(r, p->topic[t].rung[depth].options, &tally);
    if (tally.rungs < RUNGS_FEW)
        return;
    if (HALF * tally.sure > tally.rungs)
        check_at(c, DIAGNOSTIC_WARNING, p->person[who].at,
                 "in %d of %d rungs one line is best whatever the state; let another be right when "
                 "they are sore, or just after a question",
                 (int)tally.sure, (int)tally.rungs);
    if (LURES * tally.wrong > LURES_WRONG * tally.lures)
        check_at(c, DIAGNOSTIC_WARNING, p->person[who].at,
                 "%d of %d lures are worst whatever the state; let one in five be right",
                 (int)tally.wrong, (int)tally.lures);
}

void check_ranks(const Check *c) {
    const Pack *p = c->pack;
    if (p->setup.people < 2 || p->setup.people > PEOPLE_MAX || !p->setup.issues ||
        !p->setup.places || !p->topics)
        return;
    Ranking r = {.pack = p, .rules = rules_default(), .world = world_new(&p->setup)};
    r.rank = calloc((size_t)p->options + 1, sizeof *r.rank);
    BUG_IF(!r.rank);
    r.model = (Model){&p->setup, &r.rules, r.world, NULL};
    rank_all(&r);
    for (int32_t who = 1; who < p->setup.people; who++)
        judge_person(c, &r, who);
    free(r.rank);
    world_free(r.world);
}
