/* The floor: one topic and rung of the person's own, two or three turns, until it goes deeper, they
   close it, the player changes it, or it is spent. The model decides how deep they would go. */
#include "script/compose_inside.h"
#include <stddef.h>

static const Wish says_wish = {NONE, MANNER_OPENS, NONE, STALE_NEVER};

int32_t floor_most(const Scene *s) {
    return s->model->world->talk_turns < LONG_TALK ? RUNGS_A_TALK : RUNGS_A_TALK + 1;
}

bool floor_set(const Scene *s) {
    return scene_get(s, CELL_TOPIC) != NONE && !*scene_cell(s, CELL_PENDING);
}

void floor_take(const Scene *s, int32_t topic, int32_t rung) {
    scene_put(s, CELL_TOPIC, topic);
    *scene_cell(s, CELL_RUNG) = rung;
    *scene_cell(s, CELL_PENDING) = 1;
    *scene_cell(s, CELL_ON_RUNG) = 0;
    scene_put(s, CELL_BRIDGE, NONE);
}

void floor_leave(const Scene *s) {
    int32_t topic = scene_get(s, CELL_TOPIC);
    if (topic != NONE)
        *scene_cell(s, CELL_CLOSED) |= 1 << (topic - s->pack->person[scene_who(s)].topics.first);
    scene_put(s, CELL_TOPIC, NONE);
    *scene_cell(s, CELL_PENDING) = *scene_cell(s, CELL_ON_RUNG) = 0;
}

static const Rung *rung_of(const Scene *s, int32_t topic, int32_t rung) {
    return &s->pack->topic[topic].rung[rung];
}

/* Words for arriving at a rung that were not said yet. */
static int32_t arrival(const Scene *s, int32_t topic, int32_t rung, Wish wish, Luck *luck) {
    Luck none = {0};
    const Rung *r = rung_of(s, topic, rung);
    if (!r->there)
        return NONE;
    return line_pick(s, pack_says(&r->says, scene_band(s)), wish, luck ? luck : &none);
}

static int32_t reached(const Scene *s, int32_t topic) {
    for (int32_t rung = DEPTH_MAX; rung >= 0; rung--)
        if (memory_rung_week(s->model->world, s->pack, topic, rung) != NEVER)
            return rung;
    return NONE;
}

static int32_t unshown(const Scene *s, Range options) {
    int32_t count = 0;
    for (int32_t o = options.first; o < options.first + options.count; o++)
        count += option_fits(s, o) && !option_tier(s, o);
    return count;
}

int32_t floor_left(const Scene *s) {
    return floor_set(s) ? unshown(s, rung_of(s, scene_get(s, CELL_TOPIC), *scene_cell(s, CELL_RUNG))->options) : 0;
}

/* How deep they would go at once, in a talk that begins: as deep as they have been. */
static int32_t depth_now(const Scene *s, const Topic *t) {
    const World *w = s->model->world;
    int32_t limit = talk_depth_limit(s->model), been = person_they_shared(w)[w->talk_person];
    if (been < 1)
        been = 1;
    if (been < t->lowest)
        been = t->lowest;
    return limit < been ? limit : been;
}

/* Whether it was left open when they last talked. */
static bool left_open(const Scene *s, int32_t topic) {
    return memory_slot(s->model->world, s->pack, s->model->world->talk_person).open_topic == topic + 1;
}

/* A talk does not begin with what it costs, unless it was left there; nor does a topic. */
static int32_t entry_most(const Scene *s, int32_t topic, int32_t before) {
    enum { STORIES = 2 };
    const Topic *t = &s->pack->topic[topic];
    int32_t most = depth_now(s, t);
    bool may = left_open(s, topic) || (s->model->world->talk_turn > 0 && before >= STORIES);
    return may || most < STORIES ? most : t->lowest > STORIES ? t->lowest : STORIES;
}

int32_t floor_entry(const Scene *s, int32_t topic) {
    const Topic *t = &s->pack->topic[topic];
    int32_t before = reached(s, topic), most = entry_most(s, topic, before);
    for (int32_t rung = before == NONE ? t->lowest : before; rung <= t->highest && rung <= most; rung++) {
        if (arrival(s, topic, rung, says_wish, NULL) == NONE)
            continue;
        if (rung == before && (rung == 0 || unshown(s, rung_of(s, topic, rung)->options) < 2))
            continue;
        return rung;
    }
    return NONE;
}

/* Work comes up where it is comfortable, or has come up before; with strangers it is life. */
static int32_t topic_weight(const Scene *s, int32_t topic) {
    enum { LEFT_OPEN = 20, OPEN_BEFORE = 6, LIFE = 4, OTHER = 2 };
    const World *w = s->model->world;
    const Topic *t = &s->pack->topic[topic];
    int32_t i = w->talk_person;
    bool told = t->grievance != NONE && (tie_told(w, 0)[i] >> t->grievance & 1);
    int32_t index = topic - s->pack->person[t->person].topics.first;
    if (*scene_cell(s, CELL_CLOSED) >> index & 1 || floor_entry(s, topic) == NONE)
        return 0;
    if (left_open(s, topic))
        return LEFT_OPEN;
    if (told || reached(s, topic) != NONE)
        return OPEN_BEFORE;
    if (t->about == ABOUT_LIFE)
        return LIFE;
    return world_comfortable(w, s->model->rules, i, 0) ? OTHER : 1;
}

int32_t floor_choose(const Scene *s, Luck *luck) {
    int32_t who = scene_who(s), sum = 0, chosen = NONE;
    Range topics = s->pack->person[who].topics;
    if (scene_band(s) == BAND_SORE)
        return NONE;
    for (int32_t t = topics.first; t < topics.first + topics.count; t++) {
        int32_t weight = topic_weight(s, t);
        sum += weight;
        if (weight && luck_below(luck, sum) < weight)
            chosen = t;
    }
    return chosen;
}

bool floor_say(const Scene *s, Spoken *out, Luck *luck) {
    int32_t topic = scene_get(s, CELL_TOPIC), rung = *scene_cell(s, CELL_RUNG);
    if (topic == NONE || !*scene_cell(s, CELL_PENDING))
        return false;
    Wish wish = says_wish;
    wish.tells = s->pack->topic[topic].grievance;
    int32_t line = arrival(s, topic, rung, wish, luck);
    if (line == NONE) {
        floor_leave(s);
        return false;
    }
    *scene_cell(s, CELL_PENDING) = *scene_cell(s, CELL_ON_RUNG) = 0;
    (*scene_cell(s, CELL_OPENED))++;
    if (s->pack->topic[topic].grievance != scene_get(s, CELL_ISSUE))
        scene_put(s, CELL_ISSUE, NONE);
    memory_rung(s->model->world, s->pack, topic, rung);
    line_say(s, line, out);
    int32_t tells = s->pack->line[line].tells;
    if (tells != NONE || rung == DEPTH_MAX)
        scene_put(s, CELL_TOLD, tells == NONE ? 0 : tells);
    return true;
}

int32_t floor_from(const Scene *s, int32_t topic, int32_t least) {
    int32_t limit = talk_depth_limit(s->model);
    for (int32_t next = least; next <= DEPTH_MAX && next <= limit; next++)
        if (arrival(s, topic, next, says_wish, NULL) != NONE)
            return next;
    return NONE;
}

int32_t floor_told(const Scene *s, int32_t issue, int32_t *topic) {
    Range topics = s->pack->person[scene_who(s)].topics;
    Wish wish = says_wish;
    wish.tells = issue;
    for (int32_t t = topics.first; t < topics.first + topics.count; t++) {
        const Topic *at = &s->pack->topic[t];
        for (int32_t rung = at->lowest; at->grievance == issue && rung <= at->highest; rung++) {
            int32_t line = arrival(s, t, rung, wish, NULL);
            if (line == NONE || s->pack->line[line].tells != issue)
                continue;
            *topic = t;
            return rung;
        }
    }
    return NONE;
}

/* They begin to speak of it, where no rung has the words (or they are spent): as if in mid-thought. */
static int32_t begun(const Scene *s, int32_t issue, Luck *luck) {
    Range starts = s->pack->person[scene_who(s)].starts;
    int32_t best = NONE;
    for (int32_t l = starts.first; l < starts.first + starts.count; l++) {
        const Line *line = &s->pack->line[l];
        if (line->issue != issue || !line_fits(s, l, NONE) || !line_fresh(s, l))
            continue;
        bool here = line->place == s->model->world->talk_place;
        if (best == NONE || (here && !luck_below(luck, 2)))
            best = l;
    }
    return best;
}

void floor_tell(const Scene *s, int32_t issue, Spoken *out, Luck *luck) {
    int32_t topic = NONE, rung = floor_told(s, issue, &topic);
    if (rung != NONE) {
        floor_take(s, topic, rung);
        floor_say(s, out, luck);
        return;
    }
    if (floor_set(s) && s->pack->topic[scene_get(s, CELL_TOPIC)].grievance != issue)
        floor_leave(s);
    line_say(s, begun(s, issue, luck), out);
    scene_put(s, CELL_ISSUE, issue);
    scene_put(s, CELL_TOLD, issue);
    *scene_cell(s, CELL_WORRY_TURNS) = 0;
}

/* Over the bridge that their last words built. */
static bool cross(const Scene *s, Spoken *out, Luck *luck) {
    int32_t topic = scene_get(s, CELL_BRIDGE), rung = *scene_cell(s, CELL_BRIDGE_RUNG);
    scene_put(s, CELL_BRIDGE, NONE);
    if (topic == NONE || rung > talk_depth_limit(s->model) || arrival(s, topic, rung, says_wish, NULL) == NONE)
        return false;
    floor_leave(s);
    floor_take(s, topic, rung);
    return floor_say(s, out, luck);
}

/* The door is only named to somebody who stands at it: not after small talk or an invitation. */
static void stop_at_door(const Scene *s, int32_t topic, int32_t rung, Spoken *out, Luck *luck) {
    Move move = (Move)s->model->world->talk_last_move;
    bool beside = move == MOVE_small_talk || move == MOVE_joke || move_family(move) == FAMILY_PROPOSE;
    if (s->pack->topic[topic].highest > rung && !beside)
        line_say(s, line_pick(s, pack_says(&rung_of(s, topic, rung)->edge, scene_band(s)), says_wish, luck), out);
    floor_leave(s);
}

/* With words said on this rung: on to the next, over a bridge, or to the door. */
static void go_on(const Scene *s, const TalkTurn *turn, Spoken *out, Luck *luck) {
    int32_t topic = scene_get(s, CELL_TOPIC), rung = *scene_cell(s, CELL_RUNG);
    int32_t turns = ++*scene_cell(s, CELL_ON_RUNG), next = floor_from(s, topic, rung + 1);
    bool spent = turns >= TURNS_ON_RUNG || !floor_left(s);
    if (turn->reply == REPLY_SUSTAIN && turn->manner == MANNER_CLOSES) {
        floor_leave(s);
    } else if (turn->reply != REPLY_SUSTAIN && scene_get(s, CELL_BRIDGE) != NONE && cross(s, out, luck)) {
        return;
    } else if (turn->deeper && next != NONE) {
        floor_take(s, topic, next);
        floor_say(s, out, luck);
    } else if (spent && turns >= SPENT_AFTER) {
        stop_at_door(s, topic, rung, out, luck);
    }
}

bool floor_follows(const Scene *s, const TalkTurn *turn) {
    if (turn->told)
        return true;
    if (turn->over || turn->reply == REPLY_SUSTAIN)
        return false;
    if (*scene_cell(s, CELL_PENDING))
        return true;
    if (floor_set(s))
        return turn->deeper && floor_from(s, scene_get(s, CELL_TOPIC), *scene_cell(s, CELL_RUNG) + 1) != NONE;
    if (*scene_cell(s, CELL_OPENED) >= floor_most(s))
        return false;
    if (turn->answer != ANSWER_COUNT)
        return false;
    Luck luck = scene_luck(s, FOR_FLOOR);
    bool worry = scene_get(s, CELL_ISSUE) != NONE && *scene_cell(s, CELL_WORRY_TURNS) + 1 < SPENT_AFTER;
    return (turn->deeper || !worry) && floor_choose(s, &luck) != NONE;
}

void floor_move(const Scene *s, const TalkTurn *turn, Spoken *out, Luck *luck) {
    if (turn->told) {
        floor_tell(s, turn->topic, out, luck);
        return;
    }
    if (turn->over)
        return;
    if (*scene_cell(s, CELL_PENDING)) {
        if (turn->reply != REPLY_SUSTAIN)
            floor_say(s, out, luck);
        return;
    }
    if (floor_set(s)) {
        go_on(s, turn, out, luck);
        return;
    }
    if (turn->reply == REPLY_SUSTAIN || *scene_cell(s, CELL_OPENED) >= floor_most(s))
        return;
    if (scene_get(s, CELL_ISSUE) != NONE && ++*scene_cell(s, CELL_WORRY_TURNS) < SPENT_AFTER && !turn->deeper)
        return; /* a worry of theirs is not talked past */
    if (turn->answer != ANSWER_COUNT || offer_answers_question(s))
        return; /* they have answered a request, or asked back: it is the player's turn */
    int32_t topic = floor_choose(s, luck);
    if (topic == NONE)
        return;
    floor_take(s, topic, floor_entry(s, topic));
    floor_say(s, out, luck);
}
