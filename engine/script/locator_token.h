/* Tokens of a Lua source, as far as the locator needs them. Only for locator_scan.c and mind_source.c. */
#ifndef SCRIPT_LOCATOR_TOKEN_H
#define SCRIPT_LOCATOR_TOKEN_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
    TOKEN_END,
    TOKEN_NAME,   /* also words of the language */
    TOKEN_TEXT,   /* `start` and `length`: what stands between the quotes, not decoded */
    TOKEN_NUMBER, /* `number`, if it is a plain decimal one */
    TOKEN_SIGN /* `sign`; "==", "~=", "<=", ">=" count as one '?', so that "=" is an assignment */
} TokenKind;

typedef struct {
    TokenKind kind;
    char sign;
    const char *start;
    size_t length;
    int64_t number;
    int line;
} Token;

typedef struct {
    const char *at, *end;
    int line;
} TokenReader;

Token locator_token_next(TokenReader *reader);
bool locator_token_is(const Token *token, const char *word); /* a name, and this one */

#endif
