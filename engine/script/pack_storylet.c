/* A week's event, and the letter of a season. */
#include "script/pack_build.h"
#include <string.h>

enum { WEIGHT_MOST = 10, COOL_DOWN_MOST = 144, HOURS_MOST = 3 };

static void add_effect(PackBuild *b, Storylet *storylet, Effect effect) {
    Pack *p = b->pack;
    p->effect = build_grow(p->effect, p->effects, sizeof *p->effect);
    p->effect[p->effects++] = effect;
    storylet->effects.count++;
}

/* `true`, or the person it happens to. */
static int32_t who(PackBuild *b, const Value *value) {
    return value_boolean(value) ? NONE : build_word(b, value, &words_person);
}

static void read_effect(PackBuild *b, const Value *entry, int32_t kind, Storylet *storylet) {
    Effect e = {.kind = kind, .k = NONE, .person = NONE};
    switch ((EffectKind)kind) {
    case EFFECT_heat:
        for (size_t i = 0; build_table(b, entry) && i < value_count(entry); i++) {
            e.k = build_key_word(b, value_entry(entry, i), &words_issue);
            e.a = build_word(b, value_entry(entry, i), &words_heat_change);
            add_effect(b, storylet, e);
        }
        return;
    case EFFECT_employer: e.a = build_word(b, entry, &words_employer_move); break;
    case EFFECT_rumor:
        if (value_kind(entry) != VALUE_TEXT)
            build_error(b, entry, "a rumor is a word, such as 'review'");
        e.text = build_intern(b, value_text(entry));
        break;
    case EFFECT_hours:
        e.a = value_text_is(entry, "down") ? -1 : value_text_is(entry, "up") ? 1 : 0;
        if (!e.a)
            e.a = build_number(b, entry, -HOURS_MOST, HOURS_MOST, 0);
        break;
    case EFFECT_place_closed: e.k = build_word(b, entry, &words_place); break;
    case EFFECT_learn: e.k = build_fact(b, entry); break;
    case EFFECT_mark: e.k = build_word(b, entry, &words_mark); break;
    case EFFECT_tells:
        e.k = build_word(b, value_get(entry, "issue"), &words_issue);
        e.person = build_word(b, value_get(entry, "who"), &words_person);
        break;
    default: e.person = who(b, entry); break;
    }
    add_effect(b, storylet, e);
}

static void read_effects(PackBuild *b, const Value *effects, Storylet *storylet) {
    storylet->effects = (Range){b->pack->effects, 0};
    for (size_t i = 0; build_table(b, effects) && i < value_count(effects); i++) {
        const Value *entry = value_entry(effects, i);
        int32_t kind = build_key_word(b, entry, &words_effect);
        if (kind != NONE)
            read_effect(b, entry, kind, storylet);
    }
}

static Range read_beats(PackBuild *b, const Value *list) {
    Range range = {b->pack->lines, 0};
    if (!build_table(b, list))
        return range;
    build_keys(b, list, "", true);
    for (size_t i = 1; i <= value_length(list); i++) {
        const Value *beat = value_at(list, (int64_t)i), *who_says = value_get(beat, "who");
        int32_t speaker = build_word(b, who_says, &words_person);
        b->kind = who_says ? LINE_SPEECH : LINE_NARRATION;
        build_line(b, beat, who_says ? speaker : SPEAKER_NARRATION, "who learn tells mark");
        range.count++;
    }
    return range;
}

/* Whether somebody stands in it whom only the event knows. */
static bool names_somebody(const Pack *p, const Storylet *s) {
    for (int32_t i = s->beats.first; i < p->lines; i++)
        for (int32_t j = 0; j < p->line[i].bubbles; j++)
            if (strstr(pack_bubble(p, i, j), "{name}") || strstr(pack_bubble(p, i, j), "{other}"))
                return true;
    for (int32_t i = 0; i < s->options.count; i++)
        if (p->option[s->options.first + i].with_event)
            return true;
    return false;
}

static int32_t event_of(const PackBuild *b, const Value *when) {
    const Value *event = value_get(when, "event");
    int32_t happening = words_find(b->pack, &words_happening, value_text(event));
    return happening == NONE ? NONE : b->pack->happening[happening].event;
}

void build_storylet(PackBuild *b, PackFile *file) {
    Pack *p = b->pack;
    const Value *root = file->root;
    b->talk = false;
    b->person = NONE;
    build_keys(b, root, "format kind id when weight once cool_down place beats you effects note",
               false);
    Storylet s = {.id = build_id(b, root), .at = root};
    if (s.id && pack_find_storylet(p, pack_text(p, s.id)) != NONE)
        build_error(b, value_get(root, "id"), "a second storylet \"%s\"; rename one",
                    pack_text(p, s.id));
    s.when = when_read(b, value_get(root, "when"), false);
    s.weight = build_number(b, value_get(root, "weight"), 1, WEIGHT_MOST, 1);
    s.once = build_flag(b, root, "once");
    s.cool_down = build_number(b, value_get(root, "cool_down"), 0, COOL_DOWN_MOST, 0);
    s.place = build_word(b, value_get(root, "place"), &words_place);
    s.event = event_of(b, value_get(root, "when"));
    if (!value_length(value_get(root, "beats")))
        build_error(b, root, "a storylet without beats; write beats = { { 'what is seen' } }");
    s.beats = read_beats(b, value_get(root, "beats"));
    b->kind = LINE_NARRATION;
    s.options = build_options(b, value_get(root, "you"), SPEAKER_NARRATION);
    read_effects(b, value_get(root, "effects"), &s);
    s.names = names_somebody(p, &s);
    p->storylet = build_grow(p->storylet, p->storylets, sizeof *p->storylet);
    file->index = p->storylets++;
    p->storylet[file->index] = s;
}

/* `parts = { { 'holds', 2 }, ... }`: how many paragraphs of each part are read. */
static void read_parts(PackBuild *b, const Value *list, Letter *letter) {
    if (!list) {
        letter->part[letter->parts++] = (LetterPart){0, LETTER_TAKE, letter->paragraphs};
        return;
    }
    if (!build_table(b, list))
        return;
    build_keys(b, list, "", true);
    if (value_length(list) > LETTER_PARTS_MAX)
        build_error(b, list, "a letter may have %d parts; join some", LETTER_PARTS_MAX);
    for (size_t i = 1; i <= value_length(list) && i <= LETTER_PARTS_MAX; i++) {
        const Value *entry = value_at(list, (int64_t)i);
        LetterPart *part = &letter->part[letter->parts++];
        part->id = build_intern(b, value_text(value_at(entry, 1)));
        part->take = build_number(b, value_at(entry, 2), 1, WEIGHT_MOST, 1);
        part->paragraphs.first = letter->paragraphs.first;
        if (!part->id)
            build_error(b, entry, "a part is a word and how many are read: { 'holds', 2 }");
    }
}

/* Paragraphs of a part stand together, parts in their order. */
static void read_paragraphs(PackBuild *b, const Value *list, Letter *letter) {
    Pack *p = b->pack;
    int32_t part = 0;
    letter->paragraphs = (Range){p->lines, 0};
    if (!build_table(b, list))
        return;
    build_keys(b, list, "", true);
    for (size_t i = 1; i <= value_length(list); i++) {
        const Value *entry = value_at(list, (int64_t)i), *word = value_get(entry, "part");
        int32_t line = build_line(b, entry, SPEAKER_NARRATION, "part mark");
        letter->paragraphs.count++;
        while (word && part < letter->parts &&
               !value_text_is(word, pack_text(p, letter->part[part].id)))
            part++;
        if (letter->parts && !word)
            build_error(b, entry, "this paragraph names no part; write part = '%s' or another in it",
                        pack_text(p, letter->part[0].id));
        if (word && part >= letter->parts)
            build_error(b, word, "no such part here; name one of parts, and keep their order");
        else if (word && !letter->part[part].paragraphs.count++)
            letter->part[part].paragraphs.first = line;
        if (part >= letter->parts)
            part = 0;
    }
}

void build_letter(PackBuild *b, const PackFile *file) {
    Pack *p = b->pack;
    const Value *root = file->root, *list = value_get(root, "paragraphs");
    b->talk = false;
    b->kind = LINE_LETTER;
    build_keys(b, root, "format kind id season parts paragraphs question note", false);
    Letter letter = {.id = build_id(b, root), .question = NONE, .at = root};
    letter.season = build_number(b, value_get(root, "season"), 0, SEASONS_MAX, 0);
    if (!value_length(list))
        build_error(b, root, "a letter without paragraphs; write paragraphs = { { 'text' } }");
    if (value_get(root, "parts"))
        read_parts(b, value_get(root, "parts"), &letter);
    read_paragraphs(b, list, &letter);
    if (!value_get(root, "parts"))
        read_parts(b, NULL, &letter);
    if (value_get(root, "question"))
        letter.question = build_line(b, value_get(root, "question"), SPEAKER_NARRATION, NULL);
    p->letter = build_grow(p->letter, p->letters, sizeof *p->letter);
    p->letter[p->letters++] = letter;
}
