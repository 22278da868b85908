#include "script/locator_token.h"
#include <string.h>

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* Level of a long bracket "[==[" that starts here, -1 if none does. */
static int long_level(const TokenReader *r) {
    const char *at = r->at + 1;
    while (at < r->end && *at == '=')
        at++;
    return at < r->end && *at == '[' ? (int)(at - r->at) - 1 : -1;
}

static Token read_long(TokenReader *r, int level) {
    Token token = {.kind = TOKEN_TEXT, .start = r->at + level + 2, .line = r->line};
    for (r->at = token.start; r->at < r->end; r->at++) {
        if (*r->at == '\n')
            r->line++;
        if (*r->at != ']')
            continue;
        const char *close = r->at + 1;
        while (close < r->end && *close == '=')
            close++;
        if (close < r->end && *close == ']' && close - r->at - 1 == level) {
            token.length = (size_t)(r->at - token.start);
            r->at = close + 1;
            return token;
        }
    }
    token.length = (size_t)(r->end - token.start);
    return token;
}

static Token read_quoted(TokenReader *r) {
    char quote = *r->at++;
    Token token = {.kind = TOKEN_TEXT, .start = r->at, .line = r->line};
    while (r->at < r->end && *r->at != quote) {
        if (*r->at == '\\' && r->at + 1 < r->end)
            r->at++;
        if (*r->at == '\n')
            r->line++;
        r->at++;
    }
    token.length = (size_t)(r->at - token.start);
    if (r->at < r->end)
        r->at++;
    return token;
}

static void skip_blank(TokenReader *r) {
    while (r->at < r->end) {
        if (*r->at == '\n')
            r->line++;
        if (*r->at == ' ' || *r->at == '\t' || *r->at == '\n' || *r->at == '\r') {
            r->at++;
        } else if (r->at + 1 < r->end && r->at[0] == '-' && r->at[1] == '-') {
            r->at += 2;
            int level = r->at < r->end && *r->at == '[' ? long_level(r) : -1;
            if (level >= 0)
                read_long(r, level);
            else
                while (r->at < r->end && *r->at != '\n')
                    r->at++;
        } else {
            return;
        }
    }
}

static Token read_word(TokenReader *r) {
    Token token = {.kind = TOKEN_NAME, .start = r->at, .line = r->line};
    while (r->at < r->end && (is_letter(*r->at) || is_digit(*r->at)))
        r->at++;
    token.length = (size_t)(r->at - token.start);
    return token;
}

static Token read_number(TokenReader *r) {
    Token token = {.kind = TOKEN_NUMBER, .start = r->at, .line = r->line};
    while (r->at < r->end && is_digit(*r->at)) {
        if (r->at - token.start < 18)
            token.number = token.number * 10 + (*r->at - '0');
        r->at++;
    }
    while (r->at < r->end && (is_letter(*r->at) || is_digit(*r->at) || *r->at == '.'))
        r->at++;
    token.length = (size_t)(r->at - token.start);
    return token;
}

Token locator_token_next(TokenReader *r) {
    skip_blank(r);
    if (r->at >= r->end)
        return (Token){.kind = TOKEN_END, .line = r->line};
    char c = *r->at;
    if (is_letter(c))
        return read_word(r);
    if (is_digit(c))
        return read_number(r);
    if (c == '"' || c == '\'')
        return read_quoted(r);
    int level = c == '[' ? long_level(r) : -1;
    if (level >= 0)
        return read_long(r, level);
    Token token = {.kind = TOKEN_SIGN, .sign = c, .start = r->at, .length = 1, .line = r->line};
    r->at++;
    if (r->at < r->end && *r->at == '=' && (c == '=' || c == '~' || c == '<' || c == '>')) {
        token.sign = '?';
        r->at++;
    }
    return token;
}

bool locator_token_is(const Token *token, const char *word) {
    return token->kind == TOKEN_NAME && token->length == strlen(word) &&
           memcmp(token->start, word, token->length) == 0;
}
