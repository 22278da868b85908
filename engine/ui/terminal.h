/* The same screens in a terminal: plain lines, no colour, no cursor tricks, so that it works
   through a pipe, over ssh and with a screen reader. Options stand as "1. text", one a line, then
   the screen's keys as letters with words, then the prompt "> ". Option 1 is the node marked
   NODE_LEADS, else the first. */
#ifndef UI_TERMINAL_H
#define UI_TERMINAL_H
#include "ui/host.h"
#include "ui/tree.h"
#include <stdio.h>

enum { TERMINAL_WIDTH_DEFAULT = 72, TERMINAL_OPTIONS_MAX = 400 };

typedef struct {
    const Node *options[TERMINAL_OPTIONS_MAX];
    int count;
} TerminalOptions;

/* The open nodes in the order in which they are numbered. */
void terminal_options(const Tree *t, TerminalOptions *options);
/* Text, options, keys and prompt. `width` in columns, 20 to 200. */
void terminal_print(const Tree *t, FILE *out, int width);
/* What one typed line asks for on this screen: a number, a number with + or - for what can be
   adjusted, or a letter. command 0 where it means nothing. */
Action terminal_read(const Tree *t, const char *line);
/* Plays until the host is done or the input ends (then host.leave is called). A line that means
   nothing is answered with what can be typed. Returns 0, or 1 when writing failed. */
int terminal_run(const Host *host, FILE *in, FILE *out, int width);
#endif
