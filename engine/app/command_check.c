#include "app/command_check.h"
#include "app/command.h"
#include "app/open_pack.h"
#include "script/check.h"
#include <stdio.h>
#include <string.h>

static const char *const NAME = "check";
enum { WHO_LINES = 40, WHO_SEEDS_MAX = 1 << 30 };

/* Forty unsigned lines; the folder must load for it. */
static int print_who(const OpenPack *open, uint64_t seed) {
    Diagnostics *diagnostics = diagnostics_new();
    Pack *pack = pack_load(open->places.pack, diagnostics);
    if (pack)
        check_print_who(pack, seed, WHO_LINES, stdout);
    else
        diagnostics_print(diagnostics, stderr, DIAGNOSTICS_SHOWN);
    int code = pack ? LEAVE_FINE : LEAVE_CONTENT;
    pack_free(pack);
    diagnostics_free(diagnostics);
    return code;
}

static int check(const OpenPack *open, const char *name) {
    Diagnostics *diagnostics = diagnostics_new();
    Words *words = words_load(open->scripts, "en", diagnostics);
    check_folder(open->places.pack, words, diagnostics);
    diagnostics_print(diagnostics, stderr, 0);
    size_t errors = diagnostics_errors(diagnostics), warnings = diagnostics_warnings(diagnostics);
    printf("%s: %zu error%s, %zu warning%s\n", name, errors, errors == 1 ? "" : "s", warnings,
           warnings == 1 ? "" : "s");
    words_free(words);
    diagnostics_free(diagnostics);
    return errors ? LEAVE_CONTENT : LEAVE_FINE;
}

int command_check(int argc, char **argv) {
    const char *name = NULL, *seed_text = NULL;
    const ArgumentOption options[] = {{"--who", &seed_text, NULL}};
    const Arguments arguments = {NAME, options, 1, &name, 1, 1};
    OpenPack open;
    int64_t seed = 1;
    if (!arguments_read(&arguments, argc, argv) ||
        !arguments_number(NAME, "--who", seed_text, 0, WHO_SEEDS_MAX, &seed))
        return LEAVE_USAGE;
    int code = open_folder(NAME, name, &open);
    if (code != LEAVE_FINE)
        return code;
    return seed_text ? print_who(&open, (uint64_t)seed) : check(&open, name);
}
