/* The word list of a language (scripts/words_en.lua): phrases that do not belong in anybody's
   mouth, and limits of texts. */
#ifndef SCRIPT_WORDS_H
#define SCRIPT_WORDS_H
#include "script/diagnostic.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { PHRASES_MAX = 400, PATTERNS_MAX = 40, PHRASE_BYTES_MAX = 80 };

/* Where a phrase is looked for. */
typedef enum {
    PHRASE_SLOGAN,
    PHRASE_THERAPY,
    PHRASE_PROSE,
    PHRASE_MODEL,  /* words of the model, which nobody here speaks */
    PHRASE_DEBRIEF /* grades; only in letters and questions */
} PhraseKind;

typedef struct {
    char text[PHRASE_BYTES_MAX]; /* lower case, one space between words */
    PhraseKind kind;
} Phrase;

typedef struct {
    Phrase phrase[PHRASES_MAX];
    int32_t phrases;
    char pattern[PATTERNS_MAX][PHRASE_BYTES_MAX];
    int32_t patterns;
    struct {
        int32_t bubble_chars, player_chars, mind_chars, letter_words, once_over_words, grade_max,
            same_four_words_one_person, same_four_words_people;
    } limit;
} Words;

/* Reads `words_<language>.lua` in a folder. NULL with diagnostics when it cannot be read or is
   wrong. The caller frees it. */
Words *words_load(const char *folder, const char *language, Diagnostics *diagnostics);
void words_free(Words *words); /* NULL is allowed */

const char *phrase_kind_name(PhraseKind kind); /* "a slogan" */
/* Whether a pattern is anywhere in a lower-case text. `.-` stands for anything, `%` takes the next
   character as it is. */
bool words_pattern_in(const char *pattern, const char *text);

#endif
