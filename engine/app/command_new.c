#include "app/command_new.h"
#include "app/command.h"
#include "app/open_pack.h"
#include "base/file.h"
#include "script/starter.h"
#include <stdio.h>
#include <string.h>

static const char *const NAME = "new";

/* `some/where/night_bakery` is a folder; its last part names the pack. */
static const char *last_part(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static bool ships(const OpenPack *open, const char *name) {
    char packs[FILE_PATH_MAX], folder[FILE_PATH_MAX];
    Status status = file_join(packs, open->scripts, "packs");
    if (status_ok(&status))
        status = file_join(folder, packs, name);
    return *name && status_ok(&status) && file_exists(folder);
}

int command_new(int argc, char **argv) {
    const char *folder = NULL;
    const Arguments arguments = {NAME, NULL, 0, &folder, 1, 1};
    char templates[FILE_PATH_MAX];
    OpenPack open;
    if (!arguments_read(&arguments, argc, argv))
        return LEAVE_USAGE;
    int code = open_scripts(NAME, &open);
    if (code != LEAVE_FINE)
        return code;
    if (ships(&open, last_part(folder)))
        return command_fail(LEAVE_USAGE, NAME, "a workplace that ships is called %s, and PACK would mean that one; choose another name",
                            last_part(folder));
    Status status = file_join(templates, open.scripts, "starter");
    if (status_ok(&status))
        status = starter_write(templates, folder, last_part(folder));
    if (!status_ok(&status))
        return command_fail(status.code == STATUS_REFUSED ? LEAVE_USAGE : LEAVE_FILES, NAME, "%s",
                            status.message);
    printf("%s is written; next: breakroom check %s\n", folder, folder);
    return LEAVE_FINE;
}
