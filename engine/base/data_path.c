#include "base/data_path.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_folder(const char *folder, const char *name) {
    Text path = {0};
    text_add_format(&path, "%s/%s", folder, name);
    struct stat found;
    bool is = stat(text_string(&path), &found) == 0 && S_ISDIR(found.st_mode);
    text_free(&path);
    return is;
}

/* Adds the absolute form of `place` to `path` if it holds the content. */
static bool add_if_content(const char *place, Text *path) {
    char real[PATH_MAX];
    if (realpath(place, real) == NULL || !is_folder(real, "scripts/packs") ||
        !is_folder(real, "assets/fonts"))
        return false;
    text_add(path, real);
    return true;
}

Status data_path_find_from(const char *program_folder, Text *path) {
    Text beside = {0};
    Text installed = {0};
    text_add_format(&beside, "%s/..", program_folder);
    text_add_format(&installed, "%s/../share/breakroom", program_folder);
    const char *named = getenv("BREAKROOM_DATA");
    bool is_named = named != NULL && named[0] == '/';
    Status status = status_good();
    if (!add_if_content(text_string(&beside), path) &&
        !add_if_content(text_string(&installed), path) &&
        !(is_named && add_if_content(named, path))) {
        Text shown = {0};
        if (named != NULL)
            text_add_safe(&shown, named, strlen(named), 100);
        status =
            status_make(STATUS_NOT_FOUND,
                        "No scripts/ and assets/ above the program, in ../share/breakroom from "
                        "it, or in BREAKROOM_DATA (%s). Set BREAKROOM_DATA to the absolute path "
                        "of the folder that holds both.",
                        shown.length == 0 ? "not set" : text_string(&shown));
        text_free(&shown);
    }
    text_free(&beside);
    text_free(&installed);
    return status;
}

Status data_path_find(Text *path) {
    char program[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (length <= 0)
        return status_make(STATUS_NOT_FOUND, "The program cannot tell where it is: /proc/self/exe "
                                             "cannot be read. Is /proc mounted?");
    program[length] = '\0';
    char *last_slash = strrchr(program, '/');
    if (last_slash != NULL)
        *last_slash = '\0';
    return data_path_find_from(program, path);
}

/* Adds $variable, or $HOME/below_home where the variable is not set to an absolute path. */
static Status add_home_folder(const char *variable, const char *below_home, Text *path) {
    const char *folder = getenv(variable);
    if (folder != NULL && folder[0] == '/') {
        text_add(path, folder);
        return status_good();
    }
    const char *home = getenv("HOME");
    if (home == NULL || home[0] != '/')
        return status_make(STATUS_NOT_FOUND,
                           "Neither %s nor HOME names an absolute folder, so there is no place to "
                           "write. Set one of them.",
                           variable);
    text_add_format(path, "%s/%s", home, below_home);
    return status_good();
}

Status data_path_runs(Text *path) {
    Status status = add_home_folder("XDG_DATA_HOME", ".local/share", path);
    if (status_ok(&status))
        text_add(path, "/breakroom/runs");
    return status;
}

Status data_path_settings(Text *path) {
    Status status = add_home_folder("XDG_CONFIG_HOME", ".config", path);
    if (status_ok(&status))
        text_add(path, "/breakroom");
    return status;
}
