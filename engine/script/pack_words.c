/* The closed lists of words that packs are written in, and the pack's own ids, as one kind of
   thing: so that every wrong word gets the same message. */
#include "script/pack_build.h"
#include "sim/powers.h"
#include <stdio.h>
#include <string.h>

/* A list known at build time. */
#define FIXED(set, what_, names)                                                                   \
    static int32_t count_of_##set(const Pack *pack) {                                              \
        (void)pack;                                                                                \
        return (int32_t)(sizeof names / sizeof *names);                                            \
    }                                                                                              \
    static const char *name_of_##set(const Pack *pack, int32_t i) {                                \
        (void)pack;                                                                                \
        return names[i];                                                                           \
    }                                                                                              \
    const WordSet words_##set = {what_, count_of_##set, name_of_##set};
/* A list that the model names. */
#define MODEL(set, what_, total, type, name_of)                                                    \
    static int32_t count_of_##set(const Pack *pack) {                                              \
        (void)pack;                                                                                \
        return total;                                                                              \
    }                                                                                              \
    static const char *name_of_##set(const Pack *pack, int32_t i) {                                \
        (void)pack;                                                                                \
        return name_of((type)i);                                                                   \
    }                                                                                              \
    const WordSet words_##set = {what_, count_of_##set, name_of_##set};
/* A list that the pack brings. */
#define OWN(set, what_, total, name_of)                                                            \
    static int32_t count_of_##set(const Pack *pack) {                                              \
        return total;                                                                              \
    }                                                                                              \
    static const char *name_of_##set(const Pack *pack, int32_t i) {                                \
        return name_of;                                                                            \
    }                                                                                              \
    const WordSet words_##set = {what_, count_of_##set, name_of_##set};

MODEL(move, "move", MOVE_COUNT, Move, move_name)
MODEL(family, "family", FAMILY_COUNT, Family, family_name)
MODEL(reply, "reply", REPLY_COUNT, Reply, reply_name)
MODEL(band, "band", BAND_COUNT, Band, band_name)
MODEL(goal, "goal", GOAL_COUNT, Goal, goal_name)
MODEL(ask, "thing to ask for", ASK_COUNT, AskKind, ask_name)
MODEL(activity, "activity", ACTIVITY_COUNT, Activity, activity_name)
MODEL(action, "action", ACTION_COUNT, ActionKind, action_name)
MODEL(employer_move, "move of the employer", EMPLOYER_COUNT, EmployerMove, employer_move_name)

static const char *const lure_names[] = {
#define X(name) #name,
    LURE_LIST(X)
#undef X
};
static const char *const heat_names[] = {"stays", "up", "down", "spike", "settle"};
static const char *const request_names[] = {"open", "comply", "decline", "stall"};
static const char *const about_names[] = {"life", "work", "union"};
static const char *const pronoun_names[] = {"they", "she", "he"};
static const char *const job_names[] = {"coworker", "player", "manager", "staffer"};
static const char *const place_kind_names[] = {"lunch", "home", "shift", "evening"};
static const char *const answer_names[] = {"yes", "yes_thin", "not_now", "open", "side", "hard"};
static const char *const answer_when_names[] = {"yes",  "yes_thin", "not_now", "open",
                                                "side", "hard",     "no"};
static const char *const stage_names[] = {"candid_talk", "co_organizer", "group_talk",
                                          "committee",   "action",       "win"};
static const char *const promise_names[] = {"open", "kept", "broken"};
static const char *const last_names[] = {"change", "neutral", "sustain", "cold",
                                         "warm",   "close",   "sore"};
static const char *const trait_names[] = {
#define X(name) #name,
    TRAIT_LIST(X)
#undef X
};
static const char *const effect_names[] = {
#define X(name) #name,
    EFFECT_LIST(X)
#undef X
};
FIXED(lure, "motive of a lure", lure_names)
FIXED(heat_change, "change of heat", heat_names)
FIXED(request, "answer to a request", request_names)
FIXED(about, "kind of topic", about_names)
FIXED(pronoun, "pronoun", pronoun_names)
FIXED(job, "role", job_names)
FIXED(place_kind, "kind of place", place_kind_names)
FIXED(answer, "answer", answer_names)
FIXED(answer_when, "answer", answer_when_names)
FIXED(stage, "stage", stage_names)
FIXED(promise_state, "state of a promise", promise_names)
FIXED(last, "reply or band", last_names)
FIXED(trait, "trait", trait_names)
FIXED(effect, "effect", effect_names)

OWN(place, "place", pack->setup.places, pack->setup.place[i].id)
OWN(issue, "issue", pack->setup.issues, pack->setup.issue_id[i])
OWN(dept, "department", pack->setup.depts, pack->setup.dept_id[i])
OWN(shift, "shift", pack->setup.shifts, pack->setup.shift_id[i])
OWN(person, "person", pack->persons, pack_text(pack, pack->person[i].id))
OWN(happening, "thing that happens", pack->happenings, pack_text(pack, pack->happening[i].id))
OWN(mark, "mark that any line sets", pack->marks, pack_text(pack, pack->mark[i]))
OWN(share, "thing the player shares", pack->shares, pack_text(pack, pack->share[i]))
OWN(fact, "fact", pack->facts, pack_text(pack, pack->fact[i].full))

int32_t words_find(const Pack *pack, const WordSet *set, const char *word) {
    for (int32_t i = 0; i < set->count(pack); i++)
        if (!strcmp(set->name(pack, i), word))
            return i;
    return NONE;
}

enum { LIST_TEXT_MAX = 420 };

/* "a, b, c", cut where it grows too long to read. */
static const char *list_words(const Pack *pack, const WordSet *set, char text[LIST_TEXT_MAX]) {
    size_t used = 0;
    *text = 0;
    for (int32_t i = 0; i < set->count(pack); i++) {
        const char *word = set->name(pack, i);
        if (used + strlen(word) + sizeof ", , ..." > LIST_TEXT_MAX) {
            snprintf(text + used, LIST_TEXT_MAX - used, ", ...");
            break;
        }
        used += (size_t)snprintf(text + used, LIST_TEXT_MAX - used, "%s%s", i ? ", " : "", word);
    }
    return text;
}

static const char *article(const char *what) {
    return strchr("aeiou", *what) ? "an" : "a";
}

int32_t build_word(PackBuild *b, const Value *value, const WordSet *set) {
    if (!value)
        return NONE;
    if (value_kind(value) != VALUE_TEXT) {
        build_error(b, value, "must be the word of %s %s, not %s", article(set->what), set->what,
                    value_kind_name(value_kind(value)));
        return NONE;
    }
    int32_t found = words_find(b->pack, set, value_text(value));
    if (found == NONE)
        build_word_wrong(b, value, value_text(value), set);
    return found;
}

void build_word_wrong(PackBuild *b, const Value *at, const char *word, const WordSet *set) {
    char quoted[DIAGNOSTIC_QUOTE_MAX + 80], list[LIST_TEXT_MAX];
    const char *nearest = words_nearest(b->pack, set, word);
    diagnostic_quote(quoted, sizeof quoted, word, strlen(word));
    if (nearest)
        build_error(b, at, "\"%s\" is no %s; did you mean \"%s\"?", quoted, set->what, nearest);
    else if (!set->count(b->pack))
        build_error(b, at, "\"%s\" is no %s; there is none in this pack", quoted, set->what);
    else
        build_error(b, at, "\"%s\" is no %s; use one of: %s", quoted, set->what,
                    list_words(b->pack, set, list));
}

/* A fact of somebody whose file could not be read: that was complained of already. */
static bool is_unread(const PackBuild *b, const char *word) {
    char id[ID_MAX];
    snprintf(id, sizeof id, "%.*s", (int)strcspn(word, "."), word);
    int32_t who = pack_find_person(b->pack, id);
    return b->unread && who != NONE && !b->pack->person[who].written;
}

int32_t build_fact(PackBuild *b, const Value *value) {
    if (!value || is_unread(b, value_text(value)))
        return NONE;
    const char *word = value_text(value);
    char full[2 * ID_MAX];
    if (value_kind(value) == VALUE_TEXT && !strchr(word, '.') && b->person != NONE) {
        snprintf(full, sizeof full, "%s.%.31s", pack_text(b->pack, b->pack->person[b->person].id),
                 word);
        int32_t own = words_find(b->pack, &words_fact, full);
        if (own != NONE)
            return own;
        build_word_wrong(b, value, full, &words_fact);
        return NONE;
    }
    return build_word(b, value, &words_fact);
}
