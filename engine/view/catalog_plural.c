/* The plural rules of the languages one may meet, by what gettext files say of them. A file's own
   formula is never worked out: it is looked up here. */
#include "view/catalog_inside.h"
#include <string.h>

enum { TEN = 10, HUNDRED = 100, FORMS_TEXT_MAX = 400 };
enum { FEW_FIRST = 2, FEW_LAST = 4, TEENS_FIRST = 11, TEENS_LAST = 14, ARABIC_FEW = 3, ARABIC_MANY = 11, ARABIC_MOST = 99 };

static int32_t always_one(int64_t n) {
    (void)n;
    return 0;
}
static int32_t one_or_more(int64_t n) {
    return n != 1;
}
static int32_t none_as_one(int64_t n) {
    return n > 1;
}
static bool few(int64_t n) {
    return n % TEN >= FEW_FIRST && n % TEN <= FEW_LAST && (n % HUNDRED < TEENS_FIRST || n % HUNDRED > TEENS_LAST);
}
static int32_t east_slavic(int64_t n) {
    return n % TEN == 1 && n % HUNDRED != TEENS_FIRST ? 0 : few(n) ? 1 : 2;
}
static int32_t polish(int64_t n) {
    return n == 1 ? 0 : few(n) ? 1 : 2;
}
static int32_t czech(int64_t n) {
    return n == 1 ? 0 : n >= FEW_FIRST && n <= FEW_LAST ? 1 : 2;
}
static int32_t arabic(int64_t n) {
    enum { FORM_FEW = 3, FORM_MANY, FORM_OTHER };
    if (n <= 2)
        return (int32_t)n;
    int64_t rest = n % HUNDRED;
    return rest >= ARABIC_FEW && rest < ARABIC_MANY ? FORM_FEW : rest >= ARABIC_MANY && rest <= ARABIC_MOST ? FORM_MANY : FORM_OTHER;
}

static const PluralRule rules[] = {
    {"nplurals=2;plural=n!=1;", 2, one_or_more},
    {"nplurals=2;plural=n>1;", 2, none_as_one},
    {"nplurals=1;plural=0;", 1, always_one},
    {"nplurals=3;plural=n%10==1&&n%100!=11?0:n%10>=2&&n%10<=4&&n%100<10||n%100>=20?1:2;", 3, east_slavic},
    {"nplurals=3;plural=n%10==1&&n%100!=11?0:n%10>=2&&n%10<=4&&n%100<12||n%100>14?1:2;", 3, east_slavic},
    {"nplurals=3;plural=n==1?0:n%10>=2&&n%10<=4&&n%100<10||n%100>=20?1:2;", 3, polish},
    {"nplurals=3;plural=n==1?0:n%10>=2&&n%10<=4&&n%100<12||n%100>14?1:2;", 3, polish},
    {"nplurals=3;plural=n==1?0:n>=2&&n<=4?1:2;", 3, czech},
    {"nplurals=6;plural=n==0?0:n==1?1:n==2?2:n%100>=3&&n%100<=10?3:n%100>=11?4:5;", 6, arabic},
    {"nplurals=6;plural=n==0?0:n==1?1:n==2?2:n%100>=3&&n%100<=10?3:n%100>=11&&n%100<=99?4:5;", 6, arabic},
};

const PluralRule *plural_rule_english(void) {
    return &rules[0];
}

const PluralRule *plural_rule(const char *forms) {
    char plain[FORMS_TEXT_MAX];
    size_t length = 0;
    for (const char *p = forms; *p; p++) {
        if (strchr(" \t()", *p))
            continue;
        if (length + 2 >= sizeof plain)
            return NULL;
        plain[length++] = *p;
    }
    if (length && plain[length - 1] != ';')
        plain[length++] = ';';
    plain[length] = '\0';
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (!strcmp(rules[i].forms, plain))
            return &rules[i];
    return NULL;
}
