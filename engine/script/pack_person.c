/* A person: what they are in numbers (for the model) and in words. */
#include "script/pack_build.h"
#include <stdio.h>
#include <string.h>

#define PERSON_KEYS                                                                                \
    "format kind id name pronoun age dept shift years role bio voice draw likes cares doubter "    \
    "ties facts "                                                                                  \
    "starts due you openers closes topics bank asked did group action door requests told useful "  \
    "law note"
enum { AGE_MOST = 120, YEARS_MOST = 80, CELL_DEPTH_MAX = 3, CELL_PATH_MAX = 3 * (ID_MAX + 1) };

void build_person_blank(PackBuild *b, TextId id, Job job) {
    Pack *p = b->pack;
    p->person = build_grow(p->person, p->persons, sizeof *p->person);
    p->person[p->persons++] =
        (Person){.id = id, .name = id, .first_name = id, .job = job, .bank = NONE, .thread = NONE};
}

TextId build_first_name(PackBuild *b, TextId name) {
    char first[ID_MAX * 2];
    const char *text = pack_text(b->pack, name);
    snprintf(first, sizeof first, "%.*s", (int)strcspn(text, " "), text);
    return build_intern(b, first);
}

/* A person's file makes the entry whole that pack.lua listed; the manager and the staffer come in
   here, behind the others. */
void build_declare_person(PackBuild *b, PackFile *file) {
    Pack *p = b->pack;
    const Value *root = file->root;
    const char *id = pack_text(p, build_id(b, root));
    int32_t job = build_word(b, value_get(root, "role"), &words_job);
    file->index = *id ? pack_find_person(p, id) : NONE;
    if (job == JOB_MANAGER || job == JOB_STAFFER) {
        if (file->index != NONE && *id)
            build_error(
                b, root,
                "\"%s\" is there twice, or listed in pack.lua; a manager and a staffer are not",
                id);
        else if (p->persons - p->setup.profiles_count >= BESIDES_MAX)
            build_error(b, root, "too many managers and staffers; at most %d", BESIDES_MAX);
        else if (*id) {
            build_person_blank(b, build_intern(b, id), (Job)job);
            file->index = p->persons - 1;
        }
    } else if (*id && (file->index == NONE || file->index == 0)) {
        build_error(b, value_get(root, "id"), "\"%s\" is not in pack.lua; add it to people there",
                    id);
        file->index = NONE;
    } else if (*id && p->person[file->index].written) {
        build_error(b, value_get(root, "id"), "a second file for \"%s\"; keep one", id);
        file->index = NONE;
    }
    if (file->index == NONE)
        return;
    Person *person = &p->person[file->index];
    person->written = true;
    person->at = root;
    person->name = build_text_needed(b, root, "name");
    person->first_name = build_first_name(b, person->name);
    b->person = file->index;
    build_declare_facts(b, value_get(root, "facts"));
    build_declare_topics(b, value_get(root, "topics"));
    b->person = NONE;
}

static void read_ties(PackBuild *b, const Value *ties) {
    Setup *s = &b->pack->setup;
    for (size_t i = 0; build_table(b, ties) && i < value_count(ties); i++) {
        const Value *entry = value_entry(ties, i);
        int32_t other = build_key_word(b, entry, &words_person);
        if (!build_table(b, entry))
            continue;
        build_keys(b, entry, "trust strain why", false);
        int32_t trust = build_number(b, value_get(entry, "trust"), 0, PERCENT, 0);
        int32_t strain = build_number(b, value_get(entry, "strain"), 0, PERCENT, 0);
        build_text(b, entry, "why");
        if (other == b->person)
            build_error(b, entry, "a tie to oneself; name somebody else");
        if (other == NONE || other == b->person || other >= s->people || b->person >= s->people)
            continue; /* the manager and the staffer are no part of the model's ties */
        b->inside->tie = build_grow(b->inside->tie, s->ties_count, sizeof *b->inside->tie);
        b->inside->tie[s->ties_count++] =
            (SetupTie){(uint16_t)b->person, (uint16_t)other, (uint8_t)trust, (uint8_t)strain};
    }
}

static void read_starts(PackBuild *b, const Value *list, Person *person) {
    person->starts = (Range){b->pack->lines, 0};
    if (!build_table(b, list))
        return;
    build_keys(b, list, "", true);
    for (size_t i = 1; i <= value_length(list); i++) {
        const Value *entry = value_at(list, (int64_t)i);
        if (value_kind(entry) != VALUE_TABLE) {
            build_error(
                b, entry,
                "a start is a table: { grievance = '...', place = '...', band = '...', 'text' }");
            continue;
        }
        int32_t line = build_line(b, entry, b->person, "grievance place band learn tells bridge");
        Line *l = &b->pack->line[line];
        l->issue = build_word(b, value_get(entry, "grievance"), &words_issue);
        l->place = build_word(b, value_get(entry, "place"), &words_place);
        l->band = build_word(b, value_get(entry, "band"), &words_band);
        person->starts.count++;
    }
}

static void read_places(PackBuild *b, const Value *openers, Person *person) {
    for (size_t i = 0; build_table(b, openers) && i < value_count(openers); i++) {
        const Value *entry = value_entry(openers, i);
        int32_t place = build_key_word(b, entry, &words_place);
        if (place != NONE)
            build_says(b, entry, b->person, &person->openers[place]);
    }
}

static Range lines_of(PackBuild *b, const Value *table, const char *key) {
    const Value *list = value_get(table, key);
    return list ? build_lines(b, list, b->person) : (Range){0, 0};
}

static void read_dues(PackBuild *b, const Value *due, Person *person) {
    static const char *const names[DUE_COUNT] = {"kept", "broken", "after_no", "sore", "repaired"};
    if (!build_table(b, due))
        return;
    build_keys(b, due, "kept broken after_no sore repaired", false);
    for (int32_t i = 0; i < DUE_COUNT; i++)
        person->due[i] = lines_of(b, due, names[i]);
}

/* What was seen of them the week after, not said by them. */
static Range seen_of(PackBuild *b, const Value *table, const char *key) {
    Range lines = lines_of(b, table, key);
    for (int32_t l = lines.first; l < lines.first + lines.count; l++)
        b->pack->line[l].speaker = SPEAKER_NARRATION;
    return lines;
}

static void read_asked(PackBuild *b, const Value *root, Person *person) {
    const Value *asked = value_get(root, "asked"), *did = value_get(root, "did");
    if (build_table(b, asked)) {
        build_keys(b, asked, "yes yes_thin not_now open side hard kept not_kept", false);
        for (int32_t i = 0; i < ANSWER_COUNT; i++)
            person->asked[i] = lines_of(b, asked, words_answer.name(b->pack, i));
        person->kept = lines_of(b, asked, "kept");
        person->not_kept = lines_of(b, asked, "not_kept");
    }
    if (build_table(b, did)) {
        build_keys(b, did, "kept not_kept", false);
        if (value_get(did, "kept"))
            person->kept = seen_of(b, did, "kept");
        if (value_get(did, "not_kept"))
            person->not_kept = seen_of(b, did, "not_kept");
    }
}

static void read_parts(PackBuild *b, const Value *root, Person *person) {
    static const char *const names[PART_COUNT] = {
#define X(name) #name,
        GROUP_PART_LIST(X) ACTION_PART_LIST(X)
#undef X
    };
    const Value *group = value_get(root, "group"), *action = value_get(root, "action");
    if (build_table(b, group))
        build_keys(b, group, "opens listens doubts joins", false);
    if (build_table(b, action))
        build_keys(b, action, "comes stays_away speaks after_win after_loss", false);
    for (int32_t i = 0; i < PART_COUNT; i++)
        person->part[i] = lines_of(b, i < PART_comes ? group : action, names[i]);
}

/* Lists in lists by any name: each list of texts becomes a cell with the path of its names. */
static void read_cells(PackBuild *b, const Value *value, const char *path, int depth,
                       Person *person) {
    if (!build_table(b, value))
        return;
    if (value_length(value)) {
        Range lines = build_lines(b, value, b->person);
        Pack *p = b->pack;
        p->cell = build_grow(p->cell, p->cells, sizeof *p->cell);
        p->cell[p->cells++] = (Cell){build_intern(b, path), lines};
        person->cells.count++;
        return;
    }
    if (depth >= CELL_DEPTH_MAX) {
        build_error(b, value, "lists here are nested too deep; name a list of lines");
        return;
    }
    for (size_t i = 0; i < value_count(value); i++) {
        const Value *entry = value_entry(value, i);
        char below[CELL_PATH_MAX];
        if (!value_key(entry) || !build_id_plain(value_key(entry))) {
            build_error(b, entry, "must be named by a word of a-z, 0-9 and _");
            continue;
        }
        snprintf(below, sizeof below, "%.64s.%.31s", path, value_key(entry));
        read_cells(b, entry, below, depth + 1, person);
    }
}

static void read_roles(PackBuild *b, const Value *root, Person *person) {
    static const char *const groups[] = {"door", "requests", "told", "useful", "law"};
    person->cells = (Range){b->pack->cells, 0};
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        const Value *group = value_get(root, groups[i]);
        if (group && person->job == JOB_COWORKER)
            build_error(b, group, "%s is for a manager or a staffer; take it out, or set role",
                        groups[i]);
        else
            read_cells(b, group, groups[i], 0, person);
    }
}

static void read_bio(PackBuild *b, const Value *root, Person *person) {
    const Value *bio = value_get(root, "bio"), *voice = value_get(root, "voice");
    if (build_table(b, bio)) {
        build_keys(b, bio, "knows hidden outside union want", false);
        person->knows = build_text(b, bio, "knows");
        person->hidden = build_text(b, bio, "hidden");
        person->outside = build_text(b, bio, "outside");
        person->union_view = build_text(b, bio, "union");
        person->want = build_text(b, bio, "want");
    }
    if (build_table(b, voice)) {
        build_keys(b, voice, "rules test never allow", false);
        person->voice_test = build_text(b, voice, "test");
    }
    int32_t pronoun = build_word(b, value_get(root, "pronoun"), &words_pronoun);
    if (!value_get(root, "pronoun"))
        build_error(b, root, "pronoun is missing; say she, he or they");
    person->pronoun = pronoun == NONE ? PRONOUN_THEY : pronoun;
    person->age = build_number(b, value_get(root, "age"), 0, AGE_MOST, 0);
    person->years = build_number(b, value_get(root, "years"), 0, YEARS_MOST, 0);
}

void build_person(PackBuild *b, const PackFile *file) {
    const Value *root = file->root;
    if (file->index == NONE)
        return;
    b->person = file->index;
    b->talk = true;
    b->kind = LINE_SPEECH;
    build_keys(b, root, PERSON_KEYS, false);
    Person person = b->pack->person[b->person];
    read_bio(b, root, &person);
    if (person.job == JOB_COWORKER)
        build_profile(b, root, b->person);
    read_ties(b, value_get(root, "ties"));
    read_starts(b, value_get(root, "starts"), &person);
    read_dues(b, value_get(root, "due"), &person);
    person.options = build_options(b, value_get(root, "you"), b->person);
    read_places(b, value_get(root, "openers"), &person);
    if (value_get(root, "closes"))
        build_says(b, value_get(root, "closes"), b->person, &person.closes);
    read_asked(b, root, &person);
    read_parts(b, root, &person);
    read_roles(b, root, &person);
    if (value_get(root, "bank"))
        person.bank = build_by_family(b, value_get(root, "bank"), b->person);
    b->pack->person[b->person] = person;
    build_facts(b);
    build_topics(b);
    b->person = NONE;
}
