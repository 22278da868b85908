/* Inside the catalog: entries, plural rules, and the made-up language. */
#ifndef VIEW_CATALOG_INSIDE_H
#define VIEW_CATALOG_INSIDE_H
#include "base/text.h"
#include "view/catalog.h"

typedef struct PluralRule {
    const char *forms; /* as gettext writes it, without blanks and brackets */
    int32_t count;
    int32_t (*which)(int64_t n);
} PluralRule;

typedef struct {
    char *context, *id; /* owned; "" for no context */
    char *form[CATALOG_FORMS_MAX];
    int32_t line;
} Entry;

typedef struct Pseudo Pseudo;

struct Catalog {
    Entry *entry; /* sorted by context, then id */
    int32_t count, room;
    const PluralRule *rule;
    Pseudo *pseudo; /* NULL for a real language */
};

/* NULL when the text is none of the rules that are known. */
const PluralRule *plural_rule(const char *forms);
const PluralRule *plural_rule_english(void);

Pseudo *pseudo_new(void);
void pseudo_free(Pseudo *pseudo);
const char *pseudo_text(Pseudo *pseudo, const char *english);

/* Whether both hold the same placeholders, each at least once; a brace that is neither opened nor
   closed as one is no text. A plural form may leave out {count}: "one name". */
bool placeholders_agree(const char *english, const char *translation, bool plural);
int catalog_compare(const char *context, const char *id, const Entry *entry);

#endif
