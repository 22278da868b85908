/* Reads a gettext file, line by line. A fault spoils the entry that it stands in and no other. */
#include "base/text.h"
#include "view/catalog_inside.h"
#include <stdlib.h>
#include <string.h>

enum { FORM_DIGITS_FROM = '0', FAULT_MAX = 200 };

/* The entry that is being read. */
typedef struct {
    Text context, id, plural, form[CATALOG_FORMS_MAX];
    bool has_context, has_id, has_plural, has_form[CATALOG_FORMS_MAX];
    bool fuzzy, spoiled;
    int32_t line; /* of its msgid */
} Draft;

typedef struct {
    Catalog *catalog;
    Diagnostics *diagnostics;
    const char *name;
    int32_t line;
    Draft draft;
    Text *open; /* to which a line with only a string is added; NULL: to none */
} Reader;

static void spoil(Reader *r, int32_t line, const char *what) {
    diagnostics_add(r->diagnostics, DIAGNOSTIC_WARNING, r->name, line, "%s; this text stays English", what);
    r->draft.spoiled = true;
}

static bool has_forms(const Draft *d) {
    for (int32_t f = 0; f < CATALOG_FORMS_MAX; f++)
        if (d->has_form[f])
            return true;
    return false;
}

static void start_draft(Reader *r) {
    Draft *d = &r->draft;
    Text *texts[] = {&d->context, &d->id, &d->plural};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        text_clear(texts[i]);
    for (int32_t f = 0; f < CATALOG_FORMS_MAX; f++) {
        text_clear(&d->form[f]);
        d->has_form[f] = false;
    }
    d->has_context = d->has_id = d->has_plural = d->fuzzy = d->spoiled = false;
    r->open = NULL;
}

/* ---- one whole entry ---- */

static void read_header(Reader *r) {
    static const char key[] = "Plural-Forms:";
    const char *at = strstr(text_string(&r->draft.form[0]), key);
    if (!at)
        return;
    at += sizeof key - 1;
    Text forms = {0};
    text_add_bytes(&forms, at, strcspn(at, "\n"));
    r->catalog->rule = plural_rule(text_string(&forms));
    if (!r->catalog->rule)
        diagnostics_add(r->diagnostics, DIAGNOSTIC_WARNING, r->name, r->draft.line,
                        "this rule for plurals is not one that is known; texts with a count stay English");
    text_free(&forms);
}

static const char *form_fault(const char *english, const char *form, bool plural) {
    size_t length = strlen(form), most = strlen(english) * CATALOG_LENGTH_FACTOR + CATALOG_LENGTH_MORE;
    if (length > most)
        return "the translation is far longer than the English";
    if (strchr(form, '\n') && !strchr(english, '\n'))
        return "the translation has a line break that the English has not";
    if (!placeholders_agree(english, form, plural))
        return "the words in braces differ from those of the English";
    return NULL;
}

/* The forms must be those of the rule, all filled. NULL when it can be used; "" when it is only
   not translated yet. */
static const char *draft_fault(const Reader *r) {
    const Draft *d = &r->draft;
    int32_t forms = d->has_plural ? r->catalog->rule ? r->catalog->rule->count : 0 : 1, filled = 0;
    if (!forms)
        return ""; /* complained of at the header */
    for (int32_t f = 0; f < CATALOG_FORMS_MAX; f++) {
        if (f >= forms && d->has_form[f])
            return "there are more plural forms than the rule has";
        filled += d->form[f].length > 0;
    }
    if (!filled)
        return "";
    if (filled < forms)
        return "a plural form is missing";
    for (int32_t f = 0; f < forms; f++) {
        const char *english = text_string(d->has_plural ? &d->plural : &d->id), *form = text_string(&d->form[f]);
        const char *fault = form_fault(english, form, d->has_plural);
        if (fault)
            return fault;
    }
    return NULL;
}

static void keep_draft(Reader *r) {
    Catalog *c = r->catalog;
    Draft *d = &r->draft;
    if (c->count == c->room) {
        int32_t room = c->room ? c->room * 2 : 1 << 8;
        Entry *larger = realloc(c->entry, (size_t)room * sizeof *larger);
        if (!larger)
            return;
        c->entry = larger;
        c->room = room;
    }
    Entry *e = &c->entry[c->count++];
    *e = (Entry){.context = text_take(&d->context), .id = text_take(&d->id), .line = d->line};
    for (int32_t f = 0; f < CATALOG_FORMS_MAX; f++)
        e->form[f] = d->has_form[f] ? text_take(&d->form[f]) : NULL;
}

static void end_draft(Reader *r) {
    Draft *d = &r->draft;
    if (d->has_id && has_forms(d) && !d->spoiled) {
        bool header = !d->id.length && !d->has_context;
        if (header) {
            read_header(r);
        } else if (!d->id.length) {
            spoil(r, d->line, "an entry without an English text");
        } else if (!d->fuzzy) {
            const char *fault = draft_fault(r);
            if (fault && *fault)
                spoil(r, d->line, fault);
            else if (!fault && r->catalog->count < CATALOG_ENTRIES_MAX)
                keep_draft(r);
        }
    } else if (d->has_id && !d->spoiled) {
        spoil(r, d->line, "an entry without a msgstr");
    }
    start_draft(r);
}

/* ---- one line ---- */

/* Adds what stands between the quotes; false with what is wrong. */
static bool add_string(Text *to, const char *p, const char *end, const char **fault) {
    *fault = "a text stands between two straight quotes, with nothing behind them";
    if (p == end || *p++ != '"')
        return false;
    for (; p < end && *p != '"'; p++) {
        char c = *p;
        if (c == '\\') {
            static const char from[] = "nt\"\\", into[] = "\n\t\"\\";
            const char *known = ++p < end ? strchr(from, *p) : NULL;
            if (!known || !*p) {
                *fault = "a backslash stands before n, t, a quote or another backslash only";
                return false;
            }
            c = into[known - from];
        }
        if (to->length >= CATALOG_TEXT_MAX) {
            *fault = "the text is too long";
            return false;
        }
        text_add_char(to, c);
    }
    if (p == end)
        return false;
    for (p++; p < end; p++)
        if (*p != ' ' && *p != '\t')
            return false;
    return true;
}

/* The form's number of `msgstr[2]`, -1 for none that there can be; moves past it. */
static int32_t form_index(const char **p, const char *end) {
    if (*p == end || **p != '[')
        return 0;
    if (end - *p < 3 || (*p)[2] != ']')
        return -1;
    int32_t index = (*p)[1] - FORM_DIGITS_FROM;
    *p += 3;
    return index >= 0 && index < CATALOG_FORMS_MAX ? index : -1;
}

static bool takes(const char **p, const char *end, const char *keyword) {
    size_t length = strlen(keyword);
    if ((size_t)(end - *p) <= length || memcmp(*p, keyword, length) || !strchr(" \t\"[", (*p)[length]))
        return false;
    *p += length;
    return true;
}

/* The text that a keyword opens; NULL with what is wrong. */
static Text *open_text(Reader *r, const char **p, const char *end, const char **fault) {
    Draft *d = &r->draft;
    bool *has = NULL;
    Text *text = NULL;
    *fault = "this is no line of a gettext file";
    if (takes(p, end, "msgctxt")) {
        if (d->has_id)
            end_draft(r);
        has = &d->has_context;
        text = &d->context;
    } else if (takes(p, end, "msgid_plural")) {
        has = &d->has_plural;
        text = &d->plural;
    } else if (takes(p, end, "msgid")) {
        if (d->has_id)
            end_draft(r);
        has = &d->has_id;
        text = &d->id;
        d->line = r->line;
    } else if (takes(p, end, "msgstr")) {
        int32_t form = form_index(p, end);
        *fault = "msgstr needs a msgid before it, and a number that a plural form can have";
        if (form < 0 || !d->has_id)
            return NULL;
        has = &d->has_form[form];
        text = &d->form[form];
    }
    if (!text)
        return NULL;
    *fault = "this is there twice, or in the wrong place";
    if (*has || (text == &d->plural && (!d->has_id || has_forms(d))))
        return NULL;
    *has = true;
    while (*p < end && (**p == ' ' || **p == '\t'))
        (*p)++;
    return text;
}

static void read_comment(Reader *r, const char *p, const char *end) {
    if (end - p > 1 && (p[1] == '~' || p[1] == '|'))
        return;
    if (r->draft.has_id && has_forms(&r->draft))
        end_draft(r);
    static const char word[] = "fuzzy";
    if (end - p > 1 && p[1] == ',')
        for (const char *q = p; q + sizeof word - 1 <= end; q++)
            if (!memcmp(q, word, sizeof word - 1))
                r->draft.fuzzy = true;
}

static void read_line(Reader *r, const char *p, const char *end) {
    const char *fault = NULL;
    if (end > p && end[-1] == '\r')
        end--;
    TextCheck check = text_check(p, (size_t)(end - p), TEXT_BLOCK);
    while (p < end && (*p == ' ' || *p == '\t'))
        p++;
    if (p == end) {
        end_draft(r);
        return;
    }
    if (*p == '#') {
        read_comment(r, p, end);
        return;
    }
    Text *text = *p == '"' ? r->open : open_text(r, &p, end, &fault);
    if (*p == '"' && !text && !fault)
        fault = "a text without a msgid or msgstr before it";
    if (text && check.fault != TEXT_FINE) {
        char what[FAULT_MAX];
        Text words = {0};
        text_add_format(&words, "the text holds %s", text_fault_words(check.fault));
        text_copy(what, sizeof what, text_string(&words));
        text_free(&words);
        spoil(r, r->line, what);
    } else if (!text || !add_string(text, p, end, &fault)) {
        spoil(r, r->line, fault);
    }
    r->open = text;
}

/* ---- the whole file ---- */

static int by_key(const void *a, const void *b) {
    const Entry *x = a, *y = b;
    int order = catalog_compare(x->context, x->id, y);
    return order ? order : (x->line > y->line) - (x->line < y->line);
}

static void free_entry(Entry *e) {
    free(e->context);
    free(e->id);
    for (int32_t f = 0; f < CATALOG_FORMS_MAX; f++)
        free(e->form[f]);
}

static void sort_entries(Reader *r) {
    Catalog *c = r->catalog;
    int32_t kept = 0;
    if (c->count)
        qsort(c->entry, (size_t)c->count, sizeof *c->entry, by_key);
    for (int32_t i = 0; i < c->count; i++) {
        if (kept && !catalog_compare(c->entry[i].context, c->entry[i].id, &c->entry[kept - 1])) {
            diagnostics_add(r->diagnostics, DIAGNOSTIC_WARNING, r->name, c->entry[i].line,
                            "this text is there twice; the first is taken");
            free_entry(&c->entry[i]);
        } else {
            c->entry[kept++] = c->entry[i];
        }
    }
    c->count = kept;
}

Catalog *catalog_read(const char *name, const char *bytes, size_t length, Diagnostics *diagnostics) {
    static const char mark[] = "\xEF\xBB\xBF"; /* that some editors put before UTF-8 */
    if (length > CATALOG_BYTES_MAX) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, name, 0, "the file is larger than %d bytes", (int)CATALOG_BYTES_MAX);
        return NULL;
    }
    Reader r = {.catalog = calloc(1, sizeof(Catalog)), .diagnostics = diagnostics, .name = name};
    if (!r.catalog)
        return NULL;
    r.catalog->rule = plural_rule_english();
    const char *p = bytes, *end = bytes + length;
    if (length >= sizeof mark - 1 && !memcmp(p, mark, sizeof mark - 1))
        p += sizeof mark - 1;
    while (p < end) {
        const char *stop = memchr(p, '\n', (size_t)(end - p));
        stop = stop ? stop : end;
        r.line++;
        read_line(&r, p, stop);
        p = stop < end ? stop + 1 : end;
    }
    end_draft(&r);
    if (r.catalog->count == CATALOG_ENTRIES_MAX)
        diagnostics_add(diagnostics, DIAGNOSTIC_WARNING, name, 0, "the file has more than %d texts; the rest stay English",
                        (int)CATALOG_ENTRIES_MAX);
    sort_entries(&r);
    Draft *d = &r.draft;
    text_free(&d->context);
    text_free(&d->id);
    text_free(&d->plural);
    for (int32_t f = 0; f < CATALOG_FORMS_MAX; f++)
        text_free(&d->form[f]);
    return r.catalog;
}
