/* What belongs to no one: general player lines, answers anybody could give, lines that open a
   scene, lines for what a week shows. Several files may add to it. */
#include "script/pack_build.h"
#include "sim/powers.h"
#include <stdio.h>
#include <string.h>

enum { BANKS_MAX = 64 };

typedef struct {
    const char *id;
    int32_t event, v;
} HappeningRow;

/* Words of `weeks` and `event`, with the model's event that each means. Every event of the model is
   also a word by its own name, and `heat_<issue>` is one for each issue. */
static const HappeningRow happening_rows[] = {
    {"arrives", EVENT_hired, NONE},
    {"leaves", EVENT_left, NONE},
    {"written_up", EVENT_employer, EMPLOYER_discipline},
    {"dismissed", EVENT_employer, EMPLOYER_dismiss},
    {"promoted", EVENT_employer, EMPLOYER_promote},
    {"gift", EVENT_employer, EMPLOYER_gift},
    {"rule", EVENT_employer, EMPLOYER_rule},
    {"meeting", EVENT_employer, EMPLOYER_meeting},
    {"threat", EVENT_employer, EMPLOYER_threat},
    {"concession", EVENT_employer, EMPLOYER_concede},
    {"invited", EVENT_invites, NONE},
    {"you_introduce", EVENT_introduces, 1},
    {"introduces", EVENT_introduces, 0},
    {"day_set", NONE, NONE},      /* the player has proposed to act */
    {"rehearsed", NONE, NONE},    /* a few have gone through it beforehand */
    {"early_bus", EVENT_avoids, NONE},
    {"sat_with", EVENT_told, 0},
    {"seeks_you", EVENT_missed, NONE},
    {"table_moved", EVENT_table, NONE},
    {"sheet_grows", EVENT_sheet, NONE},
    {"yes_given", EVENT_answer, NONE},
    {"kept_by_absence", EVENT_stays_away, NONE},
    {"apart", NONE, NONE},        /* two who had been close: found by whoever looks at ties */
    {"falls_silent", NONE, NONE}, /* two stop talking as the player comes */
    {"quiet", NONE, NONE},        /* nothing happened */
    {"weather", NONE, NONE},
};

static void add_happening(PackBuild *b, const char *id, int32_t event, int32_t k, int32_t v) {
    Pack *p = b->pack;
    p->happening = build_grow(p->happening, p->happenings, sizeof *p->happening);
    p->happening[p->happenings++] = (Happening){build_intern(b, id), event, k, v, {0, 0}};
}

void build_declare_happenings(PackBuild *b) {
    for (size_t i = 0; i < sizeof happening_rows / sizeof *happening_rows; i++)
        add_happening(b, happening_rows[i].id, happening_rows[i].event, NONE, happening_rows[i].v);
    for (int32_t k = 0; k < b->pack->setup.issues; k++) {
        char id[2 * ID_MAX];
        snprintf(id, sizeof id, "heat_%s", b->pack->setup.issue_id[k]);
        add_happening(b, id, EVENT_heat, k, NONE);
    }
    for (int32_t event = 0; event < EVENT_COUNT; event++)
        if (pack_find_happening(b->pack, event_name((EventKind)event)) == NONE)
            add_happening(b, event_name((EventKind)event), event, NONE, NONE);
}

/* The banks at hand, in order of files. */
typedef struct {
    const Value *root[BANKS_MAX];
    int32_t count;
} Banks;

/* Joins the lists that all banks have at one place into one range. */
static Range join_lists(PackBuild *b, const Banks *banks, const char *group, const char *key,
                        int32_t speaker) {
    Range all = {b->pack->lines, 0};
    for (int32_t i = 0; i < banks->count; i++) {
        const Value *list = value_get(value_get(banks->root[i], group), key);
        if (list)
            all.count += build_lines(b, list, speaker).count;
    }
    return all;
}

static void read_general(PackBuild *b, const Banks *banks) {
    Pack *p = b->pack;
    b->talk = true;
    b->kind = LINE_SPEECH;
    p->bank.options = (Range){p->options, 0};
    for (int32_t i = 0; i < banks->count; i++)
        if (value_get(banks->root[i], "you"))
            p->bank.options.count +=
                build_options(b, value_get(banks->root[i], "you"), SPEAKER_ANYONE).count;
}

/* Where two banks have the same cell, the later file's comes in its place. */
static void read_answers(PackBuild *b, const Banks *banks) {
    Pack *p = b->pack;
    for (int32_t i = 0; i < banks->count; i++) {
        const Value *own = value_get(banks->root[i], "answers");
        if (!own)
            continue;
        int32_t first = build_by_family(b, own, SPEAKER_ANYONE);
        if (p->bank.answers == NONE) {
            p->bank.answers = first;
            p->bank.at = own;
            continue;
        }
        for (int32_t f = 0; f < FAMILY_COUNT; f++)
            for (int32_t band = 0; band < BAND_CELLS; band++)
                for (int32_t r = 0; r < REPLY_COUNT; r++)
                    if (p->answers[first + f].cell[band][r].count)
                        p->answers[p->bank.answers + f].cell[band][r] =
                            p->answers[first + f].cell[band][r];
    }
}

static void check_group(PackBuild *b, const Value *table, const WordSet *set) {
    for (size_t i = 0; build_table(b, table) && i < value_count(table); i++)
        build_key_word(b, value_entry(table, i), set);
}

static void read_scenery(PackBuild *b, const Banks *banks) {
    Pack *p = b->pack;
    for (int32_t i = 0; i < banks->count; i++) {
        build_keys(b, banks->root[i], "format kind id you answers scene weeks note", false);
        check_group(b, value_get(banks->root[i], "scene"), &words_place);
        check_group(b, value_get(banks->root[i], "weeks"), &words_happening);
    }
    b->talk = false;
    b->kind = LINE_NARRATION;
    for (int32_t i = 0; i < p->setup.places; i++)
        p->bank.scene[i] = join_lists(b, banks, "scene", p->setup.place[i].id, SPEAKER_NARRATION);
    for (int32_t i = 0; i < p->happenings; i++) {
        const char *id = pack_text(p, p->happening[i].id);
        p->happening[i].lines = join_lists(b, banks, "weeks", id, SPEAKER_NARRATION);
    }
}

void build_bank(PackBuild *b) {
    Banks banks = {.count = 0};
    b->pack->bank.answers = NONE;
    b->person = NONE;
    for (int32_t i = 0; i < b->files; i++) {
        if (b->file[i].kind != KIND_BANK)
            continue;
        if (banks.count == BANKS_MAX) {
            build_error(b, b->file[i].root, "a pack may have %d banks; join some", BANKS_MAX);
            break;
        }
        build_id(b, b->file[i].root);
        banks.root[banks.count++] = b->file[i].root;
    }
    read_general(b, &banks);
    read_answers(b, &banks);
    read_scenery(b, &banks);
}
