#include "app/command_policies.h"
#include "app/command.h"
#include "app/open_pack.h"
#include <stdio.h>
#include <stdlib.h>

static const char *const NAME = "policies";

static void print_entry(const PolicyEntry *e) {
    static const char *const roles[] = {"", " (employer)", " (staffer)"};
    printf("%-24s %s%s%s\n", e->name, *e->title ? e->title : e->about, roles[e->role], e->from_pack ? " [workplace]" : "");
}

int command_policies(int argc, char **argv) {
    const char *pack = NULL;
    const Arguments arguments = {NAME, NULL, 0, &pack, 0, 1};
    OpenPack open;
    if (!arguments_read(&arguments, argc, argv))
        return LEAVE_USAGE;
    int code = pack ? open_pack(NAME, pack, &open) : open_scripts(NAME, &open);
    if (code != LEAVE_FINE)
        return code;
    PolicyEntry *entries = calloc(POLICIES_MAX, sizeof *entries);
    Diagnostics *diagnostics = diagnostics_new();
    int32_t count = policies_list(&open.places, entries, diagnostics);
    for (int32_t e = 0; e < count; e++)
        print_entry(&entries[e]);
    if (diagnostics_errors(diagnostics))
        code = LEAVE_CONTENT;
    diagnostics_print(diagnostics, stderr, DIAGNOSTICS_SHOWN);
    diagnostics_free(diagnostics);
    free(entries);
    close_pack(&open);
    return code;
}
