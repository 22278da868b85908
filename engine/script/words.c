#include "script/words.h"
#include "base/status.h"
#include "script/sandbox.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const kind_keys[] = {"slogans", "therapy", "prose", "model", "debrief"};
static const char *const kind_names[] = {"a slogan", "therapist's talk", "stock prose",
                                         "a word of the model", "a grade"};
enum { KINDS = sizeof kind_keys / sizeof *kind_keys, LIMIT_MOST = 100000, NAME_MAX_BYTES = 64 };

const char *phrase_kind_name(PhraseKind kind) {
    return kind_names[kind];
}

/* What all readers below need. */
typedef struct {
    Words *words;
    const Locator *locator;
    Diagnostics *diagnostics;
} Reading;

static void complain(const Reading *r, const Value *at, const char *text) {
    diagnostics_at(r->diagnostics, DIAGNOSTIC_ERROR, r->locator, at, "%s", text);
}

static bool usable(const Reading *r, const Value *value) {
    if (value_kind(value) != VALUE_TEXT || !value_text_length(value)) {
        complain(r, value, "must be a text that is not empty");
        return false;
    }
    if (value_text_length(value) >= PHRASE_BYTES_MAX) {
        complain(r, value, "this phrase is too long; use its first few words");
        return false;
    }
    return true;
}

static void read_phrases(const Reading *r, const Value *list, PhraseKind kind) {
    Words *w = r->words;
    for (size_t i = 0; i < value_count(list); i++) {
        const Value *entry = value_entry(list, i);
        if (!usable(r, entry))
            continue;
        if (w->phrases == PHRASES_MAX) {
            complain(r, entry, "too many phrases; take some out");
            return;
        }
        Phrase *phrase = &w->phrase[w->phrases++];
        phrase->kind = kind;
        strcpy(phrase->text, value_text(entry));
    }
}

static void read_patterns(const Reading *r, const Value *list) {
    Words *w = r->words;
    for (size_t i = 0; i < value_count(list); i++) {
        const Value *entry = value_entry(list, i);
        if (!usable(r, entry))
            continue;
        if (w->patterns == PATTERNS_MAX) {
            complain(r, entry, "too many patterns; take some out");
            return;
        }
        strcpy(w->pattern[w->patterns++], value_text(entry));
    }
}

static int32_t read_limit(const Reading *r, const Value *limits, const char *key) {
    const Value *value = value_get(limits, key);
    int64_t number = value_integer(value);
    if (value_kind(value) == VALUE_INTEGER && number > 0 && number <= LIMIT_MOST)
        return (int32_t)number;
    diagnostics_at(r->diagnostics, DIAGNOSTIC_ERROR, r->locator, value ? value : limits,
                   "%s must be a whole number from 1 to %d", key, LIMIT_MOST);
    return LIMIT_MOST;
}

static void read_words(const Reading *r, const Value *root) {
    const Value *limits = value_get(root, "limits");
    if (!value_text_is(value_get(root, "kind"), "words"))
        complain(r, root, "kind must be 'words'");
    for (int kind = 0; kind < KINDS; kind++)
        read_phrases(r, value_get(root, kind_keys[kind]), (PhraseKind)kind);
    read_patterns(r, value_get(root, "patterns"));
    if (value_kind(limits) != VALUE_TABLE) {
        complain(r, root, "limits is missing; write limits = { bubble_chars = 140, ... }");
        return;
    }
#define LIMIT(name) r->words->limit.name = read_limit(r, limits, #name)
    LIMIT(bubble_chars);
    LIMIT(player_chars);
    LIMIT(mind_chars);
    LIMIT(letter_words);
    LIMIT(once_over_words);
    LIMIT(grade_max);
    LIMIT(same_four_words_one_person);
    LIMIT(same_four_words_people);
#undef LIMIT
}

Words *words_load(const char *folder, const char *language, Diagnostics *diagnostics) {
    char file[NAME_MAX_BYTES];
    size_t before = diagnostics_errors(diagnostics);
    Words *words = calloc(1, sizeof *words);
    SandboxLoad load = {sandbox_new(NULL), value_store_new(), locator_new(), diagnostics};
    BUG_IF(!words || !load.sandbox || !load.values || !load.locator);
    snprintf(file, sizeof file, "words_%.20s.lua", language);
    const Value *root = sandbox_load_file(&load, folder, file, SANDBOX_PACK_FILE);
    Reading r = {words, load.locator, diagnostics};
    if (root)
        read_words(&r, root);
    sandbox_free(load.sandbox);
    value_store_free(load.values);
    locator_free(load.locator);
    if (root && diagnostics_errors(diagnostics) == before)
        return words;
    words_free(words);
    return NULL;
}

void words_free(Words *words) {
    free(words);
}

/* Whether the pattern fits from here on. */
static bool fits(const char *pattern, const char *text) {
    for (; *pattern; pattern++, text++) {
        if (pattern[0] == '.' && pattern[1] == '-') {
            for (const char *rest = text; *rest; rest++)
                if (fits(pattern + 2, rest))
                    return true;
            return false;
        }
        if (*pattern == '%' && pattern[1])
            pattern++;
        if (!*text || *pattern != *text)
            return false;
    }
    return true;
}

bool words_pattern_in(const char *pattern, const char *text) {
    for (; *text; text++)
        if (fits(pattern, text))
            return true;
    return false;
}
