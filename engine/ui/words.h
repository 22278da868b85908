/* Text broken into lines. Breaks at spaces, at U+00AD (which is not drawn) and at line ends; a
   word wider than the column is broken where it must, so that nothing is ever cut off. */
#ifndef UI_WORDS_H
#define UI_WORDS_H
#include "ui/font.h"

enum { WORD_LINES_MAX = 256 };

typedef struct {
    const char *text; /* into the text that was given */
    int bytes, width;
} WordLine;

/* Returns how many lines, at most WORD_LINES_MAX. With `balance` a text of two to five lines is
   made as narrow as that number of lines allows, so that no single word is left over. */
int words_wrap(Fonts *f, Style s, const char *text, int width, bool balance, WordLine *lines);
/* The widest line. */
int words_widest(const WordLine *lines, int count);
#endif
