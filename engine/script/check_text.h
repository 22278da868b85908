/* A pack's texts as words, for the rules about texts: each distinct word is a number, each text a
   range of them. */
#ifndef SCRIPT_CHECK_TEXT_H
#define SCRIPT_CHECK_TEXT_H
#include "script/pack.h"
#include "script/words.h"

enum { WORD_BYTES_MAX = 48 };

typedef struct {
    char *bytes; /* distinct words, lower case, each with its NUL */
    size_t used, room;
    uint32_t *at;
    int8_t *syllables;
    int32_t words;
    int32_t *slot;
    uint32_t slots;
    int32_t *token; /* words of all texts, one text after the other */
    int32_t tokens;
    Range *text; /* by TextId: its tokens */
    int16_t *sentences;
    int32_t texts;
} CheckText;

/* Everything that a rule needs. */
typedef struct {
    const Pack *pack;
    const Words *words; /* NULL: texts are not judged */
    Diagnostics *diagnostics;
    CheckText *text; /* NULL with words */
} Check;

CheckText *check_text_new(const Pack *pack);
void check_text_free(CheckText *text);
/* The number of a word in the pack, NONE if it does not occur. */
int32_t check_text_word(const CheckText *text, const char *word, size_t length);
/* Vowel groups, silent endings taken off; at least 1. Made for English. */
int32_t check_syllables(const char *word);
int32_t check_characters(const char *text); /* code points */

/* A diagnostic at bubble `bubble` of a line (0 or more), or at the line as a whole (NONE). */
void check_line(const Check *c, DiagnosticSeverity severity, int32_t line, int32_t bubble,
                const char *format, ...) __attribute__((format(printf, 5, 6)));
void check_at(const Check *c, DiagnosticSeverity severity, const Value *at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* `file:line` of a line, for messages that name another place. Returns `buffer`. */
enum { CHECK_PLACE_MAX = 128 };
char *check_place(const Check *c, int32_t line, char buffer[CHECK_PLACE_MAX]);

/* The rules, by what they look at. */
void check_threads(const Check *c); /* check_graph.c */
void check_people(const Check *c);  /* check_people.c */
void check_asks(const Check *c);
void check_lines(const Check *c);   /* check_lines.c: each line by itself */
void check_repeats(const Check *c); /* check_repeats.c: lines against each other */
void check_grades(const Check *c);  /* check_grade.c */
void check_ranks(const Check *c);    /* check_rank.c */
void check_balance(const Check *c); /* check_balance.c: warnings about choices */

#endif
