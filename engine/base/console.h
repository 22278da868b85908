/* The terminal that one plays in, asked for what only it knows. */
#ifndef BASE_CONSOLE_H
#define BASE_CONSOLE_H

/* Columns of the terminal that standard output is; `otherwise` where it is none or does not say. */
int console_columns(int otherwise);

#endif
