/* What a person can talk about, and what may come to be known of them. */
#include "script/pack_build.h"
#include <stdio.h>
#include <string.h>

void build_declare_facts(PackBuild *b, const Value *facts) {
    Pack *p = b->pack;
    Person *person = &p->person[b->person];
    person->facts = (Range){p->facts, 0};
    for (size_t i = 0; build_table(b, facts) && i < value_count(facts); i++) {
        const Value *entry = value_entry(facts, i);
        char full[2 * ID_MAX];
        if (!value_key(entry) || !build_id_plain(value_key(entry))) {
            build_error(b, entry, "a fact is named by a word of a-z, 0-9 and _, at most %d letters",
                        ID_MAX - 1);
            continue;
        }
        snprintf(full, sizeof full, "%s.%s", pack_text(p, person->id), value_key(entry));
        p->fact = build_grow(p->fact, p->facts, sizeof *p->fact);
        p->fact[p->facts++] = (Fact){.id = build_intern(b, value_key(entry)),
                                     .full = build_intern(b, full),
                                     .person = b->person,
                                     .tells = NONE,
                                     .at = entry};
        person->facts.count++;
    }
}

static void read_also(PackBuild *b, const Value *list, Fact *fact) {
    Pack *p = b->pack;
    fact->also = (Range){p->alsos, 0};
    if (!build_table(b, list))
        return;
    build_keys(b, list, "", true);
    for (size_t i = 1; i <= value_length(list); i++) {
        int32_t other = build_word(b, value_at(list, (int64_t)i), &words_person);
        p->also = build_grow(p->also, p->alsos, sizeof *p->also);
        p->also[p->alsos++] = other;
        fact->also.count++;
    }
}

void build_facts(PackBuild *b) {
    Range own = b->pack->person[b->person].facts;
    for (int32_t i = own.first; i < own.first + own.count; i++) {
        Fact fact = b->pack->fact[i];
        const Value *value = fact.at;
        if (!build_table(b, value))
            continue;
        build_keys(b, value, "depth confided call answer leaks also note", false);
        fact.depth = build_number(b, value_get(value, "depth"), 0, DEPTH_MAX, 0);
        fact.confided = build_flag(b, value, "confided");
        b->kind = LINE_PLAYER;
        if (value_get(value, "call"))
            fact.call = build_lines(b, value_get(value, "call"), SPEAKER_PLAYER);
        b->kind = LINE_SPEECH;
        if (value_get(value, "answer"))
            fact.answer = build_lines(b, value_get(value, "answer"), b->person);
        if (value_get(value, "leaks"))
            fact.leaks = build_options(b, value_get(value, "leaks"), SPEAKER_ANYONE);
        for (int32_t o = fact.leaks.first; o < fact.leaks.first + fact.leaks.count; o++)
            if (b->pack->option[o].line != NONE)
                b->pack->line[b->pack->option[o].line].leaks = i;
        read_also(b, value_get(value, "also"), &fact);
        b->pack->fact[i] = fact;
    }
}

void build_declare_topics(PackBuild *b, const Value *topics) {
    Pack *p = b->pack;
    p->person[b->person].topics = (Range){p->topics, 0};
    for (size_t i = 0; build_table(b, topics) && i < value_count(topics); i++) {
        const Value *entry = value_entry(topics, i);
        if (!value_key(entry) || !build_id_plain(value_key(entry))) {
            build_error(b, entry,
                        "a topic is named by a word of a-z, 0-9 and _, at most %d letters",
                        ID_MAX - 1);
            continue;
        }
        p->topic = build_grow(p->topic, p->topics, sizeof *p->topic);
        Topic *topic = &p->topic[p->topics++];
        *topic = (Topic){.id = build_intern(b, value_key(entry)),
                         .person = b->person,
                         .about = ABOUT_LIFE,
                         .grievance = NONE,
                         .lowest = NONE,
                         .highest = NONE,
                         .at = entry};
        for (int32_t r = 0; r < RUNGS; r++) {
            topic->rung[r].there = value_at(value_get(entry, "rungs"), r) != NULL;
            topic->rung[r].on = NONE;
            if (topic->rung[r].there && topic->lowest == NONE)
                topic->lowest = r;
            if (topic->rung[r].there)
                topic->highest = r;
        }
        p->person[b->person].topics.count++;
    }
}

static void read_rung(PackBuild *b, const Value *value, Rung *rung) {
    rung->at = value;
    if (!build_table(b, value))
        return;
    build_keys(b, value, "says you on edge mind note", false);
    if (value_get(value, "says"))
        build_says(b, value_get(value, "says"), b->person, &rung->says);
    rung->options = build_options(b, value_get(value, "you"), b->person);
    rung->on = build_by_family(b, value_get(value, "on"), b->person);
    if (value_get(value, "edge"))
        build_says(b, value_get(value, "edge"), b->person, &rung->edge);
    build_minds(b, value_get(value, "mind"), b->person, &rung->mind);
}

static void read_topic(PackBuild *b, int32_t index) {
    const Value *value = b->pack->topic[index].at;
    const Value *rungs = value_get(value, "rungs");
    if (!build_table(b, value))
        return;
    build_keys(b, value, "about grievance rungs note", false);
    int32_t about = build_word(b, value_get(value, "about"), &words_about);
    int32_t grievance = build_word(b, value_get(value, "grievance"), &words_issue);
    b->pack->topic[index].about = about == NONE ? ABOUT_LIFE : about;
    b->pack->topic[index].grievance = grievance;
    if (!rungs || !value_count(rungs))
        build_error(b, value,
                    "a topic without rungs; write rungs = { [0] = { ... }, [1] = { ... } }");
    if (!build_table(b, rungs))
        return;
    build_keys(b, rungs, "", true);
    for (size_t i = 0; i < value_count(rungs); i++) {
        int64_t depth = value_index(value_entry(rungs, i));
        if (!value_key(value_entry(rungs, i)) && (depth < 0 || depth > DEPTH_MAX))
            build_error(b, value_entry(rungs, i), "rung %lld is out of range; rungs are 0 to %d",
                        (long long)depth, DEPTH_MAX);
    }
    for (int32_t r = 0; r < RUNGS; r++) {
        if (!b->pack->topic[index].rung[r].there)
            continue;
        Rung rung = b->pack->topic[index].rung[r];
        read_rung(b, value_at(rungs, r), &rung);
        b->pack->topic[index].rung[r] = rung;
    }
}

void build_topics(PackBuild *b) {
    Range own = b->pack->person[b->person].topics;
    for (int32_t i = own.first; i < own.first + own.count; i++)
        read_topic(b, i);
}
