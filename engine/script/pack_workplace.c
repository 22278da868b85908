/* pack.lua: the place, its shifts, worries and seasons, and the numbers of those who work there. */
#include "script/pack_build.h"
#include <string.h>

#define WORKPLACE_KEYS                                                                             \
    "format kind id version title intro notes depts shifts places issues seasons heat player "     \
    "people "                                                                                      \
    "hires bounds note"
#define PROFILE_KEYS "draw likes cares doubter"
enum {
    VERSION_MOST = 1000000,
    /* For who says nothing of themselves: the middle of the people there are. */
    USUAL_LO = 35,
    USUAL_HI = 65,
    USUAL_LIKE = 30,
    USUAL_DOUBTER = 10
};

/* Reads { id, name } of each entry of a list; returns how many fit. */
static int32_t read_named(PackBuild *b, const Value *root, const char *key, const char *keys,
                          int32_t most, char id[][ID_MAX], size_t stride, TextId *name) {
    const Value *list = value_get(root, key);
    if (!list) {
        build_error(b, root,
                    "%s is missing; list at least one: %s = { { id = '...', name = '...' } }", key,
                    key);
        return 0;
    }
    if (!build_table(b, list))
        return 0;
    build_keys(b, list, "", true);
    int32_t count = (int32_t)value_length(list);
    if (count < 1 || count > most) {
        build_error(b, list, "%d %s; a workplace has 1 to %d", (int)count, key, (int)most);
        count = count > most ? most : count;
    }
    for (int32_t i = 0; i < count; i++) {
        const Value *entry = value_at(list, i + 1);
        if (!build_table(b, entry)) /* complained of */
            continue;
        build_keys(b, entry, keys, false);
        char *at = (char *)id + (size_t)i * stride;
        const char *text = pack_text(b->pack, build_id(b, entry));
        for (int32_t j = 0; j < i; j++)
            if (*text && !strcmp((char *)id + (size_t)j * stride, text))
                build_error(b, entry, "the id \"%s\" is there twice in %s; rename one", text, key);
        strcpy(at, text);
        name[i] = build_text_needed(b, entry, "name");
    }
    return count;
}

static void read_places(PackBuild *b, const Value *root) {
    Setup *s = &b->pack->setup;
    s->places = read_named(b, root, "places", "id name kind ears dept", PLACES_MAX, &s->place[0].id,
                           sizeof *s->place, b->pack->place_name);
    for (int32_t i = 0; i < s->places; i++) {
        const Value *entry = value_at(value_get(root, "places"), i + 1);
        int32_t kind = build_word(b, value_get(entry, "kind"), &words_place_kind);
        if (value_kind(entry) == VALUE_TABLE && !value_get(entry, "kind"))
            build_error(b, entry, "kind is missing; say lunch, home, shift or evening");
        s->place[i].kind = (uint8_t)(kind == NONE ? PLACE_SHIFT : kind);
        int32_t dept = value_get(entry, "dept") ? build_word(b, value_get(entry, "dept"), &words_dept) : NONE;
        s->place[i].dept = (uint8_t)(dept == NONE ? DEPTS_MAX : dept);
        s->place[i].ears = (uint8_t)build_number(b, value_get(entry, "ears"), 0, PERCENT, USUAL_HI);
    }
}

static void read_heat(PackBuild *b, const Value *root) {
    Setup *s = &b->pack->setup;
    const Value *heat = value_get(root, "heat"), *start = value_get(heat, "start");
    if (!build_table(b, heat))
        return;
    build_keys(b, heat, "start", true);
    if ((int32_t)value_length(heat) > s->seasons)
        build_error(b, heat, "heat has %d seasons, the run %d; take some out",
                    (int)value_length(heat), (int)s->seasons);
    for (size_t i = 0; build_table(b, start) && i < value_count(start); i++) {
        const Value *entry = value_entry(start, i);
        int32_t issue = build_key_word(b, entry, &words_issue);
        if (issue != NONE)
            s->heat_start[issue] = (uint8_t)build_number(b, entry, 0, PERCENT, 0);
    }
    for (int32_t season = 0; season < s->seasons; season++) {
        const Value *row = value_at(heat, season + 1);
        for (size_t i = 0; build_table(b, row) && i < value_count(row); i++) {
            const Value *entry = value_entry(row, i);
            int32_t issue = build_key_word(b, entry, &words_issue);
            int32_t change = build_word(b, entry, &words_heat_change);
            if (issue != NONE && change != NONE)
                s->heat_change[season][issue] = (uint8_t)change;
        }
    }
}

int32_t build_key_word(PackBuild *b, const Value *entry, const WordSet *set) {
    const char *key = value_key(entry);
    if (!key) {
        build_error(b, entry, "must be named by a %s", set->what);
        return NONE;
    }
    int32_t found = words_find(b->pack, set, key);
    if (found == NONE)
        build_word_wrong(b, entry, key, set);
    return found;
}

/* Bounds that a table gives over those that are there already. */
static void read_bounds(PackBuild *b, const Value *table, Profile *profile) {
    const Value *draw = value_get(table, "draw"), *cares = value_get(table, "cares"),
                *likes = value_get(table, "likes");
    for (size_t i = 0; build_table(b, draw) && i < value_count(draw); i++) {
        const Value *entry = value_entry(draw, i);
        int32_t trait = build_key_word(b, entry, &words_trait);
        if (trait != NONE)
            profile->trait[trait] = build_bound(b, entry, profile->trait[trait]);
    }
    for (size_t i = 0; build_table(b, cares) && i < value_count(cares); i++) {
        const Value *entry = value_entry(cares, i);
        int32_t issue = build_key_word(b, entry, &words_issue);
        if (issue != NONE)
            profile->care[issue] = build_bound(b, entry, profile->care[issue]);
    }
    if (build_table(b, likes))
        memset(profile->like, 0, sizeof profile->like);
    for (size_t i = 0; build_table(b, likes) && i < value_count(likes); i++) {
        const Value *entry = value_entry(likes, i);
        int32_t activity = build_key_word(b, entry, &words_activity);
        if (activity != NONE)
            profile->like[activity] = (uint8_t)build_number(b, entry, 0, PERCENT, 0);
    }
    profile->doubter =
        (uint8_t)build_number(b, value_get(table, "doubter"), 0, PERCENT, profile->doubter);
}

void build_profile(PackBuild *b, const Value *table, int32_t person) {
    Profile *profile = &b->inside->profile[person];
    int32_t dept = build_word(b, value_get(table, "dept"), &words_dept);
    int32_t shift = build_word(b, value_get(table, "shift"), &words_shift);
    profile->dept = (uint8_t)(dept == NONE ? 0 : dept);
    profile->shift = (uint8_t)(shift == NONE ? 0 : shift);
    read_bounds(b, table, profile);
}

static Profile usual_profile(PackBuild *b, const Value *bounds) {
    Profile profile = {.doubter = USUAL_DOUBTER};
    for (int32_t i = 0; i < TRAIT_COUNT; i++)
        profile.trait[i] = (Bound){USUAL_LO, USUAL_HI};
    for (int32_t i = 0; i < ISSUES_MAX; i++)
        profile.care[i] = (Bound){USUAL_LO, USUAL_HI};
    for (int32_t i = 0; i < ACTIVITY_COUNT; i++)
        profile.like[i] = USUAL_LIKE;
    if (build_table(b, bounds)) {
        build_keys(b, bounds, PROFILE_KEYS, false);
        read_bounds(b, bounds, &profile);
    }
    return profile;
}

static void add_person(PackBuild *b, const Value *at, const char *id, Job job,
                       const Profile *usual) {
    Pack *p = b->pack;
    int32_t same = pack_find_person(p, id);
    if (same != NONE || p->persons >= PROFILES_MAX) {
        build_error(b, at,
                    same != NONE ? "\"%s\" is there twice; rename one"
                                 : "too many people; \"%s\" and the rest are left out",
                    id);
        return;
    }
    if (!build_id_plain(id)) {
        build_error(b, at, "an id is of a-z, 0-9 and _, at most %d letters; rename it", ID_MAX - 1);
        return;
    }
    build_person_blank(b, build_intern(b, id), job);
    Profile *profile = &b->inside->profile[p->persons - 1];
    *profile = *usual;
    strcpy(profile->id, id);
}

static void read_hires(PackBuild *b, const Value *list, const Profile *usual) {
    if (!build_table(b, list))
        return;
    build_keys(b, list, "", true);
    for (size_t i = 1; i <= value_length(list); i++) {
        const Value *entry = value_at(list, (int64_t)i);
        if (!build_table(b, entry))
            continue;
        build_keys(b, entry, "id name pronoun dept shift " PROFILE_KEYS, false);
        const char *id = pack_text(b->pack, build_id(b, entry));
        int32_t before = b->pack->persons;
        if (*id)
            add_person(b, entry, id, JOB_COWORKER, usual);
        if (b->pack->persons == before)
            continue;
        Person *person = &b->pack->person[before];
        person->name = build_text_needed(b, entry, "name");
        person->first_name = build_first_name(b, person->name);
        int32_t pronoun = build_word(b, value_get(entry, "pronoun"), &words_pronoun);
        person->pronoun = pronoun == NONE ? PRONOUN_THEY : pronoun;
        person->at = entry;
        build_profile(b, entry, before);
    }
}

static void read_people(PackBuild *b, const Value *root) {
    Pack *p = b->pack;
    Profile usual = usual_profile(b, value_get(root, "bounds"));
    const Value *people = value_get(root, "people"), *player = value_get(root, "player");
    add_person(b, root, "you", JOB_PLAYER, &usual);
    if (build_table(b, player)) {
        build_keys(b, player, "dept shift " PROFILE_KEYS, false);
        build_profile(b, player, 0);
    }
    if (!people)
        build_error(b, root, "people is missing; list who works here: people = { 'a', 'b' }");
    else if (build_table(b, people))
        build_keys(b, people, "", true);
    for (size_t i = 1; i <= value_length(people); i++) {
        const Value *entry = value_at(people, (int64_t)i);
        if (value_kind(entry) != VALUE_TEXT)
            build_error(b, entry, "must be the id of a person, not %s",
                        value_kind_name(value_kind(entry)));
        else
            add_person(b, entry, value_text(entry), JOB_COWORKER, &usual);
    }
    p->setup.people = p->persons;
    if (p->setup.people > PEOPLE_MAX)
        build_error(b, people, "%d people; at most %d work at one place", (int)p->persons - 1,
                    PEOPLE_MAX - 1);
    else if (p->setup.people < 2)
        build_error(b, people ? people : root, "nobody works here; list at least one person");
    read_hires(b, value_get(root, "hires"), &usual);
    p->setup.profiles_count = p->persons;
    p->setup.profiles = b->inside->profile;
}

static void read_notes(PackBuild *b, const Value *list) {
    Pack *p = b->pack;
    p->notes = (Range){p->nameds, 0};
    if (!build_table(b, list))
        return;
    build_keys(b, list, "", true);
    for (size_t i = 1; i <= value_length(list); i++) {
        p->named = build_grow(p->named, p->nameds, sizeof *p->named);
        p->named[p->nameds++] = (Named){0, build_intern(b, value_text(value_at(list, (int64_t)i)))};
        p->notes.count++;
    }
}

void build_workplace(PackBuild *b, const Value *root) {
    Pack *p = b->pack;
    Setup *s = &p->setup;
    build_keys(b, root, WORKPLACE_KEYS, false);
    p->id = build_id(b, root);
    p->title = build_text_needed(b, root, "title");
    p->intro = build_text(b, root, "intro");
    p->version = build_number(b, value_get(root, "version"), 1, VERSION_MOST, 1);
    read_notes(b, value_get(root, "notes"));
    s->seasons = build_number(b, value_get(root, "seasons"), 1, SEASONS_MAX, SEASONS_MAX);
    s->depts = read_named(b, root, "depts", "id name", DEPTS_MAX, s->dept_id, ID_MAX, p->dept_name);
    s->shifts =
        read_named(b, root, "shifts", "id name", SHIFTS_MAX, s->shift_id, ID_MAX, p->shift_name);
    s->issues =
        read_named(b, root, "issues", "id name", ISSUES_MAX, s->issue_id, ID_MAX, p->issue_name);
    read_places(b, root);
    read_heat(b, root);
    read_people(b, root);
}
