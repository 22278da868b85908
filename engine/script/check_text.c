#include "script/check_text.h"
#include "base/status.h"
#include "script/pack_build.h"
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS_FIRST = 4096, SENTENCES_MOST = 30000, TEXT_SHOWN = 600 };

static bool is_word_byte(unsigned char c) {
    return isalnum(c) || c == '\'' || c >= 0x80;
}

static uint32_t word_hash(const char *word, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (uint8_t)word[i]) * 16777619u;
    return hash;
}

static int32_t *find_slot(const CheckText *t, const char *word, size_t length) {
    uint32_t i = word_hash(word, length) & (t->slots - 1);
    while (t->slot[i] != NONE) {
        const char *there = t->bytes + t->at[t->slot[i]];
        if (strlen(there) == length && !memcmp(there, word, length))
            break;
        i = (i + 1) & (t->slots - 1);
    }
    return &t->slot[i];
}

static void widen(CheckText *t) {
    t->slots = t->slots ? 2 * t->slots : SLOTS_FIRST;
    t->slot = realloc(t->slot, t->slots * sizeof *t->slot);
    BUG_IF(!t->slot);
    for (uint32_t i = 0; i < t->slots; i++)
        t->slot[i] = NONE;
    for (int32_t i = 0; i < t->words; i++) {
        const char *word = t->bytes + t->at[i];
        *find_slot(t, word, strlen(word)) = i;
    }
}

static int32_t intern(CheckText *t, const char *word, size_t length) {
    if (2 * (uint32_t)t->words >= t->slots)
        widen(t);
    int32_t *slot = find_slot(t, word, length);
    if (*slot != NONE)
        return *slot;
    if (t->used + length + 1 > t->room) {
        t->room = 2 * (t->used + length + 1);
        t->bytes = realloc(t->bytes, t->room);
        BUG_IF(!t->bytes);
    }
    memcpy(t->bytes + t->used, word, length);
    t->bytes[t->used + length] = 0;
    t->at = build_grow(t->at, t->words, sizeof *t->at);
    t->syllables = build_grow(t->syllables, t->words, sizeof *t->syllables);
    t->at[t->words] = (uint32_t)t->used;
    t->syllables[t->words] = (int8_t)check_syllables(t->bytes + t->used);
    t->used += length + 1;
    return *slot = t->words++;
}

int32_t check_text_word(const CheckText *t, const char *word, size_t length) {
    return t->slots ? *find_slot(t, word, length) : NONE;
}

/* Splits one text; counts ends of sentences, the text's own end among them. */
static void split(CheckText *t, const char *text, TextId id) {
    int32_t sentences = 0;
    bool open = false;
    t->text[id].first = t->tokens;
    for (const char *at = text; *at;) {
        char word[WORD_BYTES_MAX];
        size_t length = 0;
        for (; is_word_byte((unsigned char)*at); at++)
            if (length < sizeof word)
                word[length++] = (char)tolower((unsigned char)*at);
        if (length) {
            t->token = build_grow(t->token, t->tokens, sizeof *t->token);
            t->token[t->tokens++] = intern(t, word, length);
            open = true;
        } else {
            bool ends = strchr(".!?", *at) != NULL;
            sentences += ends && open;
            open = open && !ends;
            at++;
        }
    }
    t->text[id].count = t->tokens - t->text[id].first;
    sentences += open;
    t->sentences[id] = (int16_t)(sentences < SENTENCES_MOST ? sentences : SENTENCES_MOST);
}

CheckText *check_text_new(const Pack *pack) {
    CheckText *t = calloc(1, sizeof *t);
    BUG_IF(!t);
    t->texts = pack->inside->texts.count;
    t->text = calloc((size_t)t->texts + 1, sizeof *t->text);
    t->sentences = calloc((size_t)t->texts + 1, sizeof *t->sentences);
    BUG_IF(!t->text || !t->sentences);
    for (TextId id = 0; id < t->texts; id++)
        split(t, pack_text(pack, id), id);
    return t;
}

void check_text_free(CheckText *t) {
    if (!t)
        return;
    void *const owned[] = {t->bytes, t->at,   t->syllables, t->slot,
                           t->token, t->text, t->sentences, t};
    for (size_t i = 0; i < sizeof owned / sizeof *owned; i++)
        free(owned[i]);
}

static bool is_vowel(char c) {
    return c && strchr("aeiouy", c);
}

int32_t check_syllables(const char *word) {
    size_t length = strlen(word);
    int32_t count = 0;
    if (length && isdigit((unsigned char)*word))
        return 1;
    for (size_t i = 0; i < length; i++)
        count += is_vowel(word[i]) && (!i || !is_vowel(word[i - 1]));
    bool silent_e = length > 2 && word[length - 1] == 'e' && !is_vowel(word[length - 2]) &&
                    !(word[length - 2] == 'l' && !is_vowel(word[length - 3]));
    bool silent_ed = length > 3 && !strcmp(word + length - 2, "ed") &&
                     !strchr("td", word[length - 3]) && !is_vowel(word[length - 3]);
    count -= silent_e || silent_ed;
    return count > 0 ? count : 1;
}

int32_t check_characters(const char *text) {
    int32_t count = 0;
    for (; *text; text++)
        count += ((unsigned char)*text & 0xC0) != 0x80;
    return count;
}

void check_at(const Check *c, DiagnosticSeverity severity, const Value *at, const char *format,
              ...) {
    char text[TEXT_SHOWN];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    diagnostics_at(c->diagnostics, severity, c->pack->inside->locator, at, "%s", text);
}

/* The value of a bubble itself, whichever way the text is written. */
static const Value *bubble_value(const Value *text, int32_t bubble) {
    if (value_kind(text) != VALUE_TABLE || bubble == NONE)
        return text;
    const Value *first = value_at(text, 1);
    const Value *own = value_at(value_kind(first) == VALUE_TABLE ? first : text, bubble + 1);
    return own ? own : text;
}

void check_line(const Check *c, DiagnosticSeverity severity, int32_t line, int32_t bubble,
                const char *format, ...) {
    char text[TEXT_SHOWN];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    check_at(c, severity, bubble_value(c->pack->line[line].at, bubble), "%s", text);
}

char *check_place(const Check *c, int32_t line, char buffer[CHECK_PLACE_MAX]) {
    const Value *at = c->pack->line[line].at;
    snprintf(buffer, CHECK_PLACE_MAX, "%.100s:%d", value_file(at),
             locator_line(c->pack->inside->locator, at));
    return buffer;
}
