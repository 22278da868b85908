/* Numbers with a fraction may differ from machine to machine as soon as they are compared; a mind
   cannot make one if it can write neither such a number nor a sign that results in one. */
#include "script/locator_token.h"
#include "script/mind_inside.h"

enum { WHOLE_DIGITS_MAX = 18, HEX_DIGITS_MAX = 16 };

static bool is_hex_letter(char c) {
    return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* Digits only, or 0x and hexadecimal ones, and few enough to stay whole. */
static bool whole(const Token *token) {
    bool hex = token->length > 2 && token->start[0] == '0' &&
               (token->start[1] == 'x' || token->start[1] == 'X');
    size_t most = hex ? HEX_DIGITS_MAX + 2 : WHOLE_DIGITS_MAX;
    for (size_t c = hex ? 2 : 0; c < token->length; c++) {
        char x = token->start[c];
        if (!(x >= '0' && x <= '9') && !(hex && is_hex_letter(x)))
            return false;
    }
    return token->length <= most;
}

static bool follows(const Token *token, const Token *next, char sign) {
    return next->kind == TOKEN_SIGN && next->sign == sign && next->start == token->start + 1;
}

int mind_fraction_line(const char *source, size_t length, const char **what) {
    TokenReader reader = {source, source + length, 1};
    Token before = {.kind = TOKEN_END}, token = locator_token_next(&reader);
    while (token.kind != TOKEN_END) {
        Token next = locator_token_next(&reader);
        bool sign = token.kind == TOKEN_SIGN;
        bool dot =
            before.kind == TOKEN_SIGN && before.sign == '.' && before.start + 1 == token.start;
        *what = NULL;
        if (sign && token.sign == '^')
            *what = "`^` makes a number with a fraction; multiply instead";
        else if (sign && token.sign == '/' && !follows(&token, &next, '/'))
            *what = "`/` makes a number with a fraction; write // to divide whole numbers";
        else if (token.kind == TOKEN_NUMBER && !whole(&token))
            *what = "a number with a fraction, or too long; write a whole number";
        else if (sign && token.sign == '.' && !dot && next.kind == TOKEN_NUMBER &&
                 next.start == token.start + 1)
            *what = "a number with a fraction; write a whole number";
        if (*what)
            return token.line;
        if (sign && token.sign == '/')
            next = locator_token_next(&reader);
        before = token;
        token = next;
    }
    return 0;
}
