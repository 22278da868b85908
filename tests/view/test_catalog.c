/* Languages from files that nobody vouches for: what is wrong stays English, the rest is read. */
#include "view/catalog.h"
#include "scratch.h"

#define HEADER "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n"
#define GOOD "msgctxt \"card\"\nmsgid \"Lunch\"\nmsgstr \"Almuerzo\"\n\n"

static Catalog *read_text(const char *text, size_t length, Diagnostics **diagnostics) {
    *diagnostics = diagnostics_new();
    return catalog_read("es.po", text, length, *diagnostics);
}

static void translates(void **state) {
    (void)state;
    static const char text[] =
        HEADER GOOD "#. a note\n#: engine/view/labels.c:10\nmsgctxt \"event\"\nmsgid \"\"\n\"{name} is \"\n\"there.\"\nmsgstr \"Ahi \"\n\"esta {name}.\"\n\n"
        "msgctxt \"event\"\nmsgid \"{count} name on the sheet.\"\nmsgid_plural \"{count} names on the sheet.\"\n"
        "msgstr[0] \"Un nombre.\"\nmsgstr[1] \"{count} nombres.\"\n\n"
        "msgid \"Quote \\\"this\\\" \\\\ there\"\nmsgstr \"Cita \\\"esto\\\" \\\\ ahi\"\n";
    Diagnostics *d;
    Catalog *c = read_text(text, sizeof text - 1, &d);
    assert_non_null(c);
    assert_int_equal(diagnostics_count(d), 0);
    assert_int_equal(catalog_count(c), 4);
    assert_string_equal(tr(c, "card", "Lunch"), "Almuerzo");
    assert_string_equal(tr(c, "use", "Lunch"), "Lunch"); /* another context */
    assert_string_equal(tr(c, "event", "{name} is there."), "Ahi esta {name}.");
    assert_string_equal(tr(c, "", "Quote \"this\" \\ there"), "Cita \"esto\" \\ ahi");
    assert_string_equal(trn(c, "event", "{count} name on the sheet.", "{count} names on the sheet.", 1), "Un nombre.");
    assert_string_equal(trn(c, "event", "{count} name on the sheet.", "{count} names on the sheet.", 0), "{count} nombres.");
    assert_string_equal(trn(c, "event", "{count} dog", "{count} dogs", 2), "{count} dogs");
    assert_string_equal(tr(NULL, "card", "Lunch"), "Lunch");
    assert_string_equal(trn(NULL, "card", "one", "other", 1), "one");
    catalog_free(c);
    diagnostics_free(d);
}

/* Each has one good entry before and one after what is wrong; `usable` counts what can be read. */
typedef struct {
    const char *what, *text;
    size_t length; /* 0: up to the first NUL */
    int32_t usable;
    bool complains;
} Hostile;
#define AFTER "\nmsgctxt \"card\"\nmsgid \"Way home\"\nmsgstr \"Camino a casa\"\n"
#define ENTRY(entry) HEADER GOOD entry AFTER

static const Hostile hostile[] = {
    {"nothing at all", "", 0, 0, false},
    {"a NUL in a text", ENTRY("msgid \"Back\"\nmsgstr \"At\0ras\"\n"), sizeof ENTRY("msgid \"Back\"\nmsgstr \"At\0ras\"\n") - 1, 2, true},
    {"no UTF-8", ENTRY("msgid \"Back\"\nmsgstr \"Atr\xE1s\"\n"), 0, 2, true},
    {"an overlong slash", ENTRY("msgid \"Back\"\nmsgstr \"\xC0\xAF\"\n"), 0, 2, true},
    {"a surrogate", ENTRY("msgid \"Back\"\nmsgstr \"\xED\xA0\x80\"\n"), 0, 2, true},
    {"an escape sequence", ENTRY("msgid \"Back\"\nmsgstr \"\x1B[31mAtras\"\n"), 0, 2, true},
    {"an override of direction", ENTRY("msgid \"Back\"\nmsgstr \"At\xE2\x80\xAEras\"\n"), 0, 2, true},
    {"a zero-width joiner", ENTRY("msgid \"Back\"\nmsgstr \"At\xE2\x80\x8Dras\"\n"), 0, 2, true},
    {"a placeholder lost", ENTRY("msgid \"{name} waits\"\nmsgstr \"Espera\"\n"), 0, 2, true},
    {"a placeholder invented", ENTRY("msgid \"Waits\"\nmsgstr \"{name} espera\"\n"), 0, 2, true},
    {"a placeholder renamed", ENTRY("msgid \"{name} waits\"\nmsgstr \"{nombre} espera\"\n"), 0, 2, true},
    {"a brace left open", ENTRY("msgid \"{name} waits\"\nmsgstr \"{name} espera {name\"\n"), 0, 2, true},
    {"a brace closed twice", ENTRY("msgid \"{name} waits\"\nmsgstr \"{name}} espera\"\n"), 0, 2, true},
    {"an octal escape", ENTRY("msgid \"Back\"\nmsgstr \"Atr\\341s\"\n"), 0, 2, true},
    {"a backslash at the end", ENTRY("msgid \"Back\"\nmsgstr \"Atras\\\"\n"), 0, 2, true},
    {"a quote left open", ENTRY("msgid \"Back\"\nmsgstr \"Atras\n"), 0, 2, true},
    {"words behind the quote", ENTRY("msgid \"Back\"\nmsgstr \"Atras\" // no\n"), 0, 2, true},
    {"no quotes", ENTRY("msgid \"Back\"\nmsgstr Atras\n"), 0, 2, true},
    {"a msgstr alone", ENTRY("msgstr \"Atras\"\n"), 0, 2, true},
    {"a text alone", ENTRY("\"Atras\"\n"), 0, 2, true},
    {"a msgid alone", ENTRY("msgid \"Back\"\n"), 0, 2, true},
    {"two msgstr", ENTRY("msgid \"Back\"\nmsgstr \"Atras\"\nmsgstr \"Vuelta\"\n"), 0, 2, true},
    {"a line of Lua", ENTRY("return os.execute('ls')\n"), 0, 2, true},
    {"a line break that is new", ENTRY("msgid \"Back\"\nmsgstr \"At\\nras\"\n"), 0, 2, true},
    {"the same text twice", ENTRY("msgctxt \"card\"\nmsgid \"Lunch\"\nmsgstr \"Comida\"\n"), 0, 2, true},
    {"a fuzzy text", ENTRY("#, fuzzy\nmsgid \"Back\"\nmsgstr \"Atras\"\n"), 0, 2, false},
    {"an obsolete text", ENTRY("#~ msgid \"Back\"\n#~ msgstr \"Atras\"\n"), 0, 2, false},
    {"not translated yet", ENTRY("msgid \"Back\"\nmsgstr \"\"\n"), 0, 2, false},
    {"a plural without its second form", ENTRY("msgid \"one\"\nmsgid_plural \"more\"\nmsgstr[0] \"uno\"\n"), 0, 2, true},
    {"a plural with a third form", ENTRY("msgid \"one\"\nmsgid_plural \"more\"\nmsgstr[0] \"uno\"\nmsgstr[1] \"mas\"\nmsgstr[2] \"x\"\n"), 0, 2, true},
    {"a form number past all", ENTRY("msgid \"one\"\nmsgid_plural \"more\"\nmsgstr[9] \"uno\"\n"), 0, 2, true},
    {"a form number of a kind", ENTRY("msgid \"one\"\nmsgid_plural \"more\"\nmsgstr[-1] \"uno\"\n"), 0, 2, true},
    {"a plural after its forms", ENTRY("msgid \"one\"\nmsgstr[0] \"uno\"\nmsgid_plural \"more\"\nmsgstr[1] \"mas\"\n"), 0, 2, true},
    {"an unknown rule of plurals", "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=system(n);\\n\"\n\n" GOOD
     "msgid \"one\"\nmsgid_plural \"more\"\nmsgstr[0] \"uno\"\nmsgstr[1] \"mas\"\n" AFTER, 0, 2, true},
    {"a rule without an end", "msgid \"\"\nmsgstr \"Plural-Forms: ((((((((((((((((\"\n\n" GOOD AFTER, 0, 2, true},
    {"other line ends", "msgctxt \"card\"\r\nmsgid \"Lunch\"\r\nmsgstr \"Almuerzo\"\r\n\r\n" AFTER, 0, 2, false},
    {"a mark of UTF-8", "\xEF\xBB\xBF" GOOD AFTER, 0, 2, false},
    {"the end in a word", GOOD AFTER "\nmsgid \"Back\"\nmsgst", 0, 2, true},
    {"the end in a text", GOOD AFTER "\nmsgid \"Back\"\nmsgstr \"At", 0, 2, true},
};

static void stays_english_where_it_is_wrong(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        const Hostile *h = &hostile[i];
        Diagnostics *d;
        Catalog *c = read_text(h->text, h->length ? h->length : strlen(h->text), &d);
        bool right = c && catalog_count(c) == h->usable && (diagnostics_count(d) > 0) == h->complains;
        if (!right)
            print_error("%s: %d texts, %zu complaints\n", h->what, c ? (int)catalog_count(c) : -1, diagnostics_count(d));
        for (size_t k = 0; k < diagnostics_count(d) && !right; k++)
            print_error("  line %d: %s\n", diagnostics_get(d, k)->line, diagnostics_get(d, k)->text);
        assert_true(right);
        assert_string_equal(tr(c, "", "Back"), "Back");
        if (h->usable) {
            assert_string_equal(tr(c, "card", "Lunch"), "Almuerzo");
            assert_string_equal(tr(c, "card", "Way home"), "Camino a casa");
        }
        catalog_free(c);
        diagnostics_free(d);
    }
}

/* Whatever is cut off or changed in a good file, it is read to the end without harm. */
static void survives_cuts_and_changes(void **state) {
    (void)state;
    static const char text[] = ENTRY("msgid \"one {count}\"\nmsgid_plural \"more {count}\"\nmsgstr[0] \"uno\"\nmsgstr[1] \"mas {count}\"\n");
    static const char bytes[] = {'"', '\\', '\n', '[', '#', '{', '\0', '\x80', '\xFF'};
    char changed[sizeof text];
    for (size_t cut = 0; cut < sizeof text; cut++) {
        Diagnostics *d;
        Catalog *c = read_text(text, cut, &d);
        assert_non_null(c);
        catalog_free(c);
        diagnostics_free(d);
        for (size_t b = 0; b < sizeof bytes; b++) {
            memcpy(changed, text, sizeof text);
            changed[cut] = bytes[b];
            c = read_text(changed, sizeof text - 1, &d);
            assert_non_null(c);
            assert_true(catalog_count(c) <= 4);
            catalog_free(c);
            diagnostics_free(d);
        }
    }
}

static void has_limits(void **state) {
    (void)state;
    Diagnostics *d = diagnostics_new();
    char *large = calloc(1, CATALOG_BYTES_MAX + 1u);
    assert_non_null(large);
    memset(large, ' ', CATALOG_BYTES_MAX + 1u);
    assert_null(catalog_read("es.po", large, CATALOG_BYTES_MAX + 1u, d));
    assert_int_equal(diagnostics_errors(d), 1);
    /* one text as long as the file */
    static const char start[] = "msgid \"Back\"\nmsgstr \"";
    memset(large, 'a', CATALOG_BYTES_MAX);
    memcpy(large, start, sizeof start - 1);
    Catalog *c = catalog_read("es.po", large, CATALOG_BYTES_MAX, d);
    assert_non_null(c);
    assert_string_equal(tr(c, "", "Back"), "Back");
    catalog_free(c);
    /* a translation that would not fit anywhere */
    large[sizeof start - 1 + 300] = '"';
    c = catalog_read("es.po", large, sizeof start - 1 + 301, d);
    assert_int_equal(catalog_count(c), 0);
    catalog_free(c);
    free(large);
    diagnostics_free(d);
}

static void knows_rules_of_plurals(void **state) {
    (void)state;
    static const struct {
        const char *rule;
        int forms, n, form;
    } rules[] = {
        {"nplurals=1; plural=0;", 1, 7, 0},
        {"nplurals=2; plural=(n > 1);", 2, 0, 0},
        {"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);", 3, 22, 1},
        {"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);", 3, 12, 2},
        {"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);", 3, 21, 0},
        {"nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;", 3, 5, 2},
        {"nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);", 3, 21, 2},
        {"nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);", 6, 103, 3},
        {"nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);", 6, 100, 5},
    };
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        char text[2000], form[20];
        int used = snprintf(text, sizeof text, "msgid \"\"\nmsgstr \"Plural-Forms: %s\\n\"\n\nmsgid \"a\"\nmsgid_plural \"b\"\n", rules[i].rule);
        for (int f = 0; f < rules[i].forms; f++)
            used += snprintf(text + used, sizeof text - (size_t)used, "msgstr[%d] \"form %d\"\n", f, f);
        Diagnostics *d;
        Catalog *c = read_text(text, strlen(text), &d);
        assert_int_equal(diagnostics_count(d), 0);
        snprintf(form, sizeof form, "form %d", rules[i].form);
        assert_string_equal(trn(c, "", "a", "b", rules[i].n), form);
        catalog_free(c);
        diagnostics_free(d);
    }
}

static void makes_up_a_language(void **state) {
    (void)state;
    Catalog *c = catalog_pseudo();
    assert_non_null(c);
    const char *made = tr(c, "card", "{name} waits");
    assert_non_null(strstr(made, "{name}"));
    assert_null(strstr(made, "waits"));
    assert_true(strlen(made) >= strlen("{name} waits") * 7 / 5);
    assert_ptr_equal(made, tr(c, "card", "{name} waits"));
    for (int i = 0; i < 2000; i++) {
        char text[20];
        snprintf(text, sizeof text, "text %d", i);
        assert_string_not_equal(tr(c, "", text), text);
    }
    assert_ptr_equal(made, tr(c, "card", "{name} waits")); /* borrowed strings stay */
    catalog_free(c);
}

static void loads_a_file(void **state) {
    (void)state;
    Scratch scratch;
    Catalog *c;
    Diagnostics *d = diagnostics_new();
    scratch_open(&scratch);
    Status status = catalog_load(scratch_path(&scratch, "none.po"), d, &c);
    assert_int_equal(status.code, STATUS_NOT_FOUND);
    assert_null(c);
    scratch_put(scratch_path(&scratch, "es.po"), GOOD, sizeof GOOD - 1);
    status = catalog_load(scratch_path(&scratch, "es.po"), d, &c);
    assert_true(status_ok(&status));
    assert_string_equal(tr(c, "card", "Lunch"), "Almuerzo");
    catalog_free(c);
    diagnostics_free(d);
    scratch_close(&scratch);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(translates),
        cmocka_unit_test(stays_english_where_it_is_wrong),
        cmocka_unit_test(survives_cuts_and_changes),
        cmocka_unit_test(has_limits),
        cmocka_unit_test(knows_rules_of_plurals),
        cmocka_unit_test(makes_up_a_language),
        cmocka_unit_test(loads_a_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
