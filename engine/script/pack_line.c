#include "script/pack_build.h"
#include <stdio.h>
#include <string.h>

#define LINE_KEYS "learn tells shares leaks bridge invites to_move when mark note"
enum { KEYS_MAX = 200 };

/* What may stand in braces in a text. */
static bool is_variable(const char *word, size_t length) {
    static const char *const names[] = {"name", "other", "dept", "shift", "day"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strlen(names[i]) == length && !strncmp(names[i], word, length))
            return true;
    return false;
}

static void check_variables(PackBuild *b, const Value *at, const char *text) {
    for (const char *brace = text; (brace = strpbrk(brace, "{}")); brace++) {
        const char *end = *brace == '{' ? strchr(brace, '}') : NULL;
        if (end && is_variable(brace + 1, (size_t)(end - brace - 1))) {
            brace = end;
            continue;
        }
        build_error(
            b, at,
            "unknown words in braces; use {name} {other} {dept} {shift} {day}, or no braces");
        return;
    }
}

static int32_t count_words(const char *text) {
    int32_t words = 0;
    bool inside = false;
    for (; *text; text++) {
        bool letter = *text != ' ' && *text != '\n' && *text != '(' && *text != ')';
        words += letter && !inside;
        inside = letter;
    }
    return words;
}

static void add_bubble(PackBuild *b, Line *line, const Value *value) {
    if (value_kind(value) != VALUE_TEXT || !value_text_length(value)) {
        build_error(b, value, "a bubble must be a text that is not empty, not %s",
                    value_kind(value) == VALUE_TEXT ? "an empty one"
                                                    : value_kind_name(value_kind(value)));
        return;
    }
    check_variables(b, value, value_text(value));
    line->words += count_words(value_text(value));
    line->bubble[line->bubbles++] = build_intern(b, value_text(value));
}

static void read_bridge(PackBuild *b, const Value *value, Line *line) {
    if (!value)
        return;
    char topic[ID_MAX];
    const char *text = value_text(value), *dot = strchr(text, '.');
    int32_t rung =
        dot && dot[1] >= '0' && dot[1] <= '0' + DEPTH_MAX && !dot[2] ? dot[1] - '0' : NONE;
    if (rung == NONE || dot - text >= ID_MAX || b->person == NONE) {
        build_error(b, value, "a bridge is 'topic.rung' of the same person, such as 'river.2'");
        return;
    }
    snprintf(topic, sizeof topic, "%.*s", (int)(dot - text), text);
    line->bridge_topic = pack_find_topic(b->pack, b->person, topic);
    line->bridge_rung = rung;
    if (line->bridge_topic == NONE)
        build_error(b, value, "this person has no topic \"%s\"; write it, or bridge to another",
                    topic);
    else if (!b->pack->topic[line->bridge_topic].rung[rung].there)
        build_error(b, value, "the topic \"%s\" has no rung %d; write it, or bridge to another",
                    topic, (int)rung);
}

static void read_beside(PackBuild *b, const Value *text, Line *line) {
    line->learn = build_fact(b, value_get(text, "learn"));
    line->leaks = build_fact(b, value_get(text, "leaks"));
    line->tells = build_word(b, value_get(text, "tells"), &words_issue);
    line->shares = build_word(b, value_get(text, "shares"), &words_share);
    line->mark = build_word(b, value_get(text, "mark"), &words_mark);
    line->invites = build_word(b, value_get(text, "invites"), &words_activity);
    line->to_move = build_word(b, value_get(text, "to_move"), &words_move);
    line->when = when_read(b, value_get(text, "when"), b->talk);
    read_bridge(b, value_get(text, "bridge"), line);
}

static Line blank_line(const PackBuild *b, const Value *at, int32_t speaker) {
    return (Line){.speaker = (int16_t)speaker,
                  .owner = (int16_t)b->person,
                  .kind = (int8_t)b->kind,
                  .when = NONE,
                  .learn = NONE,
                  .tells = NONE,
                  .shares = NONE,
                  .leaks = NONE,
                  .bridge_topic = NONE,
                  .bridge_rung = NONE,
                  .invites = NONE,
                  .to_move = NONE,
                  .mark = NONE,
                  .issue = NONE,
                  .place = NONE,
                  .band = NONE,
                  .at = at};
}

int32_t build_line(PackBuild *b, const Value *text, int32_t speaker, const char *more) {
    Line line = blank_line(b, text, speaker);
    if (value_kind(text) == VALUE_TABLE) {
        char keys[KEYS_MAX];
        snprintf(keys, sizeof keys, "%s%s%s", more ? more : LINE_KEYS, more ? " " : "",
                 more ? "note when" : "");
        build_keys(b, text, keys, true);
        const Value *inner = value_at(text, 1);
        size_t bubbles = value_length(text);
        if (bubbles == 1 && value_kind(inner) == VALUE_TABLE) {
            build_keys(b, inner, "", true);
            bubbles = value_length(inner); /* { when = .., { 'one', 'two' } } says the same */
        } else {
            inner = text;
        }
        if (bubbles < 1 || bubbles > BUBBLES_MAX)
            build_error(b, text, "a text has one to %d bubbles, this has %d; split or join it",
                        BUBBLES_MAX, (int)bubbles);
        for (size_t i = 1; i <= bubbles && i <= BUBBLES_MAX; i++)
            add_bubble(b, &line, value_at(inner, (int64_t)i));
        read_beside(b, text, &line);
    } else {
        add_bubble(b, &line, text);
    }
    Pack *p = b->pack;
    p->line = build_grow(p->line, p->lines, sizeof *p->line);
    p->line[p->lines] = line;
    return p->lines++;
}

/* { 'text', learn = '..' } where a list of such texts is meant. */
static bool is_bare_text(PackBuild *b, const Value *list) {
    for (size_t i = 0; i < value_count(list); i++) {
        const char *key = value_key(value_entry(list, i));
        if (!key || !value_length(list))
            continue;
        build_error(b, list,
                    "a list of texts stands here; put braces around the text that has %s: { { "
                    "'...', %s = .. } }",
                    key, key);
        return true;
    }
    return false;
}

Range build_lines(PackBuild *b, const Value *list, int32_t speaker) {
    Range range = {b->pack->lines, 0};
    if (value_kind(list) == VALUE_TEXT) {
        build_line(b, list, speaker, NULL);
    } else if (value_kind(list) == VALUE_TABLE && is_bare_text(b, list)) {
        build_line(b, list, speaker, NULL); /* what was meant, so that no more is said of it */
    } else if (build_table(b, list)) {
        build_keys(b, list, "", true);
        for (size_t i = 1; i <= value_length(list); i++)
            build_line(b, value_at(list, (int64_t)i), speaker, NULL);
        if (!value_length(list) && !value_count(list))
            build_error(b, list, "this list is empty; write a line, or leave the key out");
    }
    range.count = b->pack->lines - range.first;
    return range;
}

/* Whether the first named key of a table is a word of the set. */
static bool keyed_by(const PackBuild *b, const Value *table, const WordSet *set) {
    for (size_t i = 0; i < value_count(table); i++) {
        const char *key = value_key(value_entry(table, i));
        if (key)
            return words_find(b->pack, set, key) != NONE;
    }
    return false;
}

void build_says(PackBuild *b, const Value *value, int32_t speaker, Says *says) {
    if (value_kind(value) != VALUE_TABLE || !keyed_by(b, value, &words_band)) {
        says->cell[BAND_ANY] = build_lines(b, value, speaker);
        return;
    }
    build_keys(b, value, "cold warm close sore", false);
    for (int32_t band = 0; band < BAND_COUNT; band++)
        says->cell[band] = build_lines(b, value_get(value, band_name((Band)band)), speaker);
}

static void read_replies(PackBuild *b, const Value *value, int32_t speaker,
                         Range cell[REPLY_COUNT]) {
    if (!build_table(b, value))
        return;
    build_keys(b, value, "change neutral sustain any", false);
    for (int32_t reply = 0; reply < REPLY_COUNT; reply++) {
        const Value *own = value_get(value, reply_name((Reply)reply));
        if (own)
            cell[reply] = build_lines(b, own, speaker);
    }
    if (!value_get(value, "any"))
        return;
    Range any = build_lines(b, value_get(value, "any"), speaker);
    for (int32_t reply = 0; reply < REPLY_COUNT; reply++)
        if (!cell[reply].count)
            cell[reply] = any;
}

void build_answers(PackBuild *b, const Value *value, int32_t speaker, Answers *answers) {
    if (!build_table(b, value))
        return;
    if (!keyed_by(b, value, &words_band)) {
        read_replies(b, value, speaker, answers->cell[BAND_ANY]);
        return;
    }
    build_keys(b, value, "cold warm close sore", false);
    for (int32_t band = 0; band < BAND_COUNT; band++)
        read_replies(b, value_get(value, band_name((Band)band)), speaker, answers->cell[band]);
}

int32_t build_answer_sets(PackBuild *b, int32_t count) {
    Pack *p = b->pack;
    int32_t first = p->answer_sets;
    for (int32_t i = 0; i < count; i++) {
        p->answers = build_grow(p->answers, p->answer_sets, sizeof *p->answers);
        p->answers[p->answer_sets++] = (Answers){0};
    }
    return first;
}

int32_t build_by_family(PackBuild *b, const Value *value, int32_t speaker) {
    int32_t first = build_answer_sets(b, FAMILY_COUNT);
    if (!build_table(b, value))
        return first;
    build_keys(b, value, "wonder probe echo swap stand tell press propose rest", false);
    for (int32_t family = 0; family < FAMILY_COUNT; family++) {
        Answers answers = {0};
        build_answers(b, value_get(value, family_name((Family)family)), speaker, &answers);
        b->pack->answers[first + family] = answers;
    }
    return first;
}

void build_minds(PackBuild *b, const Value *value, int32_t speaker, Minds *minds) {
    for (int32_t i = 0; i <= FAMILY_COUNT; i++)
        minds->line[i] = NONE;
    if (!value)
        return;
    LineKind before = b->kind;
    b->kind = LINE_THOUGHT;
    if (value_kind(value) == VALUE_TEXT) {
        minds->line[FAMILY_COUNT] = build_line(b, value, speaker, NULL);
    } else if (build_table(b, value)) {
        build_keys(b, value, "wonder probe echo swap stand tell press propose rest", true);
        if (value_length(value) != 1)
            build_error(b, value,
                        "a mind has one thought by default, this has %d; name the others by family",
                        (int)value_length(value));
        else
            minds->line[FAMILY_COUNT] = build_line(b, value_at(value, 1), speaker, NULL);
        for (int32_t family = 0; family < FAMILY_COUNT; family++) {
            const Value *own = value_get(value, family_name((Family)family));
            if (own)
                minds->line[family] = build_line(b, own, speaker, NULL);
        }
    }
    b->kind = before;
}
