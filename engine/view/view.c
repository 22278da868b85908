#include "view/view.h"
#include "base/status.h"
#include <stdlib.h>
#include <string.h>

enum { STRINGS_FIRST = 64, CONTEXT_MAX = 300 };

const char *strings_keep(Strings *s, const char *text) {
    Text copy = {0};
    text_add(&copy, text);
    return strings_take(s, &copy);
}

const char *strings_take(Strings *s, Text *text) {
    if (s->count == s->room) {
        int32_t room = s->room ? s->room * 2 : STRINGS_FIRST;
        char **larger = realloc(s->item, (size_t)room * sizeof *larger);
        BUG_IF(!larger);
        s->item = larger;
        s->room = room;
    }
    return s->item[s->count++] = text_take(text);
}

void strings_free(Strings *s) {
    for (int32_t i = 0; i < s->count; i++)
        free(s->item[i]);
    free(s->item);
    *s = (Strings){0};
}

const char *view_word(const View *v, Word word) {
    return tr(v->catalog, word.context, word.english);
}

const char *view_word_count(const View *v, Word word, int64_t n) {
    return trn(v->catalog, word.context, word.english, word.other, n);
}

/* ---- placeholders ---- */

/* Zero to twenty, and the same at the start of a sentence. */
static const Word numbers[] = {
    W("number", "none"),     W("number", "one"),     W("number", "two"),       W("number", "three"),    W("number", "four"),
    W("number", "five"),     W("number", "six"),     W("number", "seven"),     W("number", "eight"),    W("number", "nine"),
    W("number", "ten"),      W("number", "eleven"),  W("number", "twelve"),    W("number", "thirteen"), W("number", "fourteen"),
    W("number", "fifteen"),  W("number", "sixteen"), W("number", "seventeen"), W("number", "eighteen"), W("number", "nineteen"),
    W("number", "twenty"),
};
static const Word numbers_first[] = {
    W("number", "None"),     W("number", "One"),     W("number", "Two"),       W("number", "Three"),    W("number", "Four"),
    W("number", "Five"),     W("number", "Six"),     W("number", "Seven"),     W("number", "Eight"),    W("number", "Nine"),
    W("number", "Ten"),      W("number", "Eleven"),  W("number", "Twelve"),    W("number", "Thirteen"), W("number", "Fourteen"),
    W("number", "Fifteen"),  W("number", "Sixteen"), W("number", "Seventeen"), W("number", "Eighteen"), W("number", "Nineteen"),
    W("number", "Twenty"),
};

static void add_number(const View *v, Text *out, int32_t n, bool spelled) {
    if (spelled && n >= 0 && n < (int32_t)(sizeof numbers / sizeof *numbers))
        text_add(out, view_word(v, out->length ? numbers[n] : numbers_first[n]));
    else
        text_add_format(out, "%d", (int)n);
}

static bool add_value(const View *v, Text *out, const char *key, size_t length, const Fill *f) {
    const struct {
        const char *key, *value;
        bool person;
    } texts[] = {{"name", f->name, true},    {"other", f->other, true},   {"third", f->third, true},
                 {"dept", f->dept, false},   {"shift", f->shift, false},  {"day", f->day, false},
                 {"issue", f->issue, false}, {"what", f->what, false},    {"place", f->place, false},
                 {"season", f->season, false}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (strlen(texts[i].key) != length || memcmp(texts[i].key, key, length))
            continue;
        bool nobody = texts[i].person && !texts[i].value;
        const char *somebody = out->length ? tr(v->catalog, "name", "somebody") : tr(v->catalog, "name", "Somebody");
        text_add(out, nobody ? somebody : texts[i].value ? texts[i].value : "");
        return true;
    }
    bool count = length == sizeof "count" - 1 && !memcmp(key, "count", length);
    bool of = length == sizeof "of" - 1 && !memcmp(key, "of", length);
    if (count || of)
        add_number(v, out, count ? f->count : f->of, f->spelled);
    return count || of;
}

void view_fill(const View *v, Text *out, const char *text, const Fill *f) {
    Text made = {0};
    while (*text) {
        size_t plain = strcspn(text, "{");
        text_add_bytes(&made, text, plain);
        text += plain;
        size_t length = *text ? strspn(text + 1, "abcdefghijklmnopqrstuvwxyz") : 0;
        if (length && text[1 + length] == '}' && add_value(v, &made, text + 1, length, f))
            text += length + 2;
        else if (*text)
            text_add_char(&made, *text++);
    }
    text_add(out, text_string(&made));
    text_free(&made);
}

const char *view_filled(const View *v, Strings *s, const char *text, const Fill *f) {
    Text out = {0};
    view_fill(v, &out, text, f);
    return strings_take(s, &out);
}

/* ---- the pack's names ---- */

static const char *pack_word(const View *v, const char *context, TextId text) {
    return tr(v->catalog, context, pack_text(v->pack, text));
}

const char *view_name(const View *v, int32_t person) {
    if (person < 0 || person >= v->pack->persons)
        return tr(v->catalog, "name", "somebody");
    if (person == SPEAKER_PLAYER)
        return tr(v->catalog, "name", "you");
    return pack_word(v, "name", v->pack->person[person].first_name);
}

const char *view_full_name(const View *v, int32_t person) {
    if (person <= SPEAKER_PLAYER || person >= v->pack->persons)
        return view_name(v, person);
    return pack_word(v, "name", v->pack->person[person].name);
}

const char *view_issue(const View *v, int32_t issue) {
    bool known = issue >= 0 && issue < v->pack->setup.issues;
    return known ? pack_word(v, "issue", v->pack->issue_name[issue]) : "";
}
const char *view_place(const View *v, int32_t place) {
    bool known = place >= 0 && place < v->pack->setup.places;
    return known ? pack_word(v, "place", v->pack->place_name[place]) : "";
}
const char *view_dept(const View *v, int32_t dept) {
    bool known = dept >= 0 && dept < v->pack->setup.depts;
    return known ? pack_word(v, "dept", v->pack->dept_name[dept]) : "";
}
const char *view_shift(const View *v, int32_t shift) {
    bool known = shift >= 0 && shift < v->pack->setup.shifts;
    return known ? pack_word(v, "shift", v->pack->shift_name[shift]) : "";
}

int32_t view_person_of_job(const View *v, Job job) {
    for (int32_t i = 0; i < v->pack->persons; i++)
        if (v->pack->person[i].job == (int32_t)job)
            return i;
    return NONE;
}

const char *view_bubble(const View *v, int32_t line, int32_t bubble) {
    const char *english = pack_bubble(v->pack, line, bubble);
    if (!v->catalog)
        return english;
    char place[CONTEXT_MAX], context[CONTEXT_MAX];
    Text whole = {0};
    text_add(&whole, pack_text(v->pack, v->pack->id));
    text_add_char(&whole, '/');
    text_add(&whole, pack_context(v->pack, line, place, sizeof place));
    text_copy(context, sizeof context, text_string(&whole));
    text_free(&whole);
    return tr(v->catalog, context, english);
}
