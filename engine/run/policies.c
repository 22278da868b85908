#include "run/policies.h"
#include "base/text.h"
#include <stdio.h>
#include <string.h>

#define LUA_END ".lua"

/* The folder and the name of a path. */
static bool split_path(const char *path, char folder[FILE_PATH_MAX], const char **file) {
    const char *slash = strrchr(path, '/');
    *file = slash ? slash + 1 : path;
    int size = slash ? snprintf(folder, FILE_PATH_MAX, "%.*s", slash == path ? 1 : (int)(slash - path), path)
                     : snprintf(folder, FILE_PATH_MAX, ".");
    return size < FILE_PATH_MAX;
}

static Mind *load_path(const char *path, Diagnostics *diagnostics) {
    char folder[FILE_PATH_MAX];
    const char *file;
    if (!split_path(path, folder, &file)) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, "", 0, "a path of more than %d bytes; shorten it", FILE_PATH_MAX - 1);
        return NULL;
    }
    Mind *mind = mind_load_file(folder, file, diagnostics);
    if (mind && mind_role(mind) != ROLE_ORGANIZER) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, file, 0, "is no organizer; write role = 'organizer'");
        mind_free(mind);
        return NULL;
    }
    return mind;
}

/* The file in which an organizer of this name would stand. */
static bool file_of(const char *name, char file[MIND_NAME_MAX + sizeof LUA_END]) {
    size_t length = strlen(name), digits = 0;
    while (digits < length && name[length - digits - 1] >= '0' && name[length - digits - 1] <= '9')
        digits++;
    if (digits && digits < length && name[length - digits - 1] == '-')
        length -= digits + 1;
    if (!length || length >= MIND_NAME_MAX)
        return false;
    for (size_t c = 0; c < length; c++)
        file[c] = (char)(name[c] == '-' ? '_' : name[c]);
    memcpy(file + length, LUA_END, sizeof LUA_END);
    return !strchr(file, '/');
}

static bool stands_in(const char *folder, const char *name) {
    char file[MIND_NAME_MAX + sizeof LUA_END], path[FILE_PATH_MAX];
    if (!file_of(name, file))
        return false;
    Status joined = file_join(path, folder, file);
    return status_ok(&joined) && file_is_plain(path);
}

static bool minds_of_pack(const PolicyPlaces *places, char folder[FILE_PATH_MAX]) {
    if (!*places->pack)
        return false;
    Status joined = file_join(folder, places->pack, "minds");
    return status_ok(&joined) && file_exists(folder);
}

Mind *policy_load(const PolicyPlaces *places, const char *name, Diagnostics *diagnostics) {
    char folder[FILE_PATH_MAX];
    if (text_ends_with(name, LUA_END))
        return load_path(name, diagnostics);
    if (stands_in(places->shipped, name))
        return mind_load_policy(places->shipped, name, diagnostics);
    if (minds_of_pack(places, folder) && stands_in(folder, name))
        return mind_load_policy(folder, name, diagnostics);
    diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, "", 0, "no organizer is called \"%.*s\"; `breakroom policies` lists them",
                    MIND_NAME_MAX, name);
    return NULL;
}

/* A name that ends so asks for a season: `switch-at-9`. */
#define AT_END "-at"

static void add_entry(const Mind *mind, bool from_pack, PolicyEntry *out) {
    bool numbered = mind_role(mind) == ROLE_ORGANIZER && text_ends_with(mind_id(mind), AT_END);
    out->role = mind_role(mind);
    out->from_pack = from_pack;
    snprintf(out->name, sizeof out->name, "%s%s", mind_id(mind), numbered ? "-N" : "");
    snprintf(out->title, sizeof out->title, "%s", mind_title(mind));
    snprintf(out->about, sizeof out->about, "%s", mind_about(mind));
}

static int32_t list_folder(const char *folder, bool from_pack, PolicyEntry *out, int32_t room, Diagnostics *diagnostics) {
    FileList files;
    Status status = file_list(folder, &files);
    int32_t count = 0;
    if (!status_ok(&status)) {
        diagnostics_add(diagnostics, DIAGNOSTIC_ERROR, "", 0, "%s", status.message);
        return 0;
    }
    for (int f = 0; f < files.count && count < room; f++) {
        if (!text_ends_with(files.names[f], LUA_END))
            continue;
        Mind *mind = mind_load_file(folder, files.names[f], diagnostics);
        if (mind)
            add_entry(mind, from_pack, &out[count++]);
        mind_free(mind);
    }
    file_list_free(&files);
    return count;
}

int32_t policies_list(const PolicyPlaces *places, PolicyEntry out[POLICIES_MAX], Diagnostics *diagnostics) {
    char folder[FILE_PATH_MAX];
    int32_t count = list_folder(places->shipped, false, out, POLICIES_MAX, diagnostics);
    if (minds_of_pack(places, folder))
        count += list_folder(folder, true, out + count, POLICIES_MAX - count, diagnostics);
    return count;
}
