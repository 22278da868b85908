#include "script/starter.h"
#include "base/file.h"
#include "base/text.h"
#include "script/pack_build.h"
#include <ctype.h>
#include <string.h>

enum { TEMPLATE_BYTES_MAX = 256 * 1024 };

static const char *const files[] = {
    "pack.lua",
    "people/ada.lua",
    "people/ben.lua",
    "people/noor.lua",
    "bank/general.lua",
    "storylets/fan.lua",
    "storylets/first_day.lua",
    "storylets/new_face.lua",
    "tests/good.play",
    "tests/bad.play",
    "README.md",
};
static const char *const folders[] = {"people", "bank", "storylets", "tests"};

/* `night_bakery` is called Night bakery until its author knows better. */
static void title_of(const char *id, char title[ID_MAX]) {
    size_t i = 0;
    for (; id[i]; i++)
        title[i] = id[i] == '_' ? ' ' : id[i];
    title[i] = '\0';
    title[0] = (char)toupper((unsigned char)title[0]);
}

static void fill_in(Text *out, const char *text, const char *id, const char *title) {
    while (*text) {
        size_t plain = strcspn(text, "@");
        text_add_bytes(out, text, plain);
        text += plain;
        if (!strncmp(text, "@ID@", strlen("@ID@"))) {
            text_add(out, id);
            text += strlen("@ID@");
        } else if (!strncmp(text, "@TITLE@", strlen("@TITLE@"))) {
            text_add(out, title);
            text += strlen("@TITLE@");
        } else if (*text) {
            text_add_bytes(out, text++, 1);
        }
    }
}

static Status write_one(const char *templates, const char *folder, const char *file,
                        const char *id) {
    char from[FILE_PATH_MAX], to[FILE_PATH_MAX], title[ID_MAX];
    FileBytes bytes = {NULL, 0};
    Text filled = {0};
    Status status = file_join(from, templates, file);
    if (status_ok(&status))
        status = file_join(to, folder, file);
    if (status_ok(&status))
        status = file_read(from, TEMPLATE_BYTES_MAX, &bytes);
    if (!status_ok(&status))
        return status;
    title_of(id, title);
    fill_in(&filled, bytes.bytes, id, title);
    status = file_write_new(to, text_string(&filled), filled.length);
    text_free(&filled);
    file_bytes_free(&bytes);
    return status;
}

/* Only an empty folder, or none. */
static Status look_at(const char *folder) {
    FileList list;
    if (!file_exists(folder))
        return status_good();
    Status status = file_list(folder, &list);
    if (!status_ok(&status))
        return status;
    int count = list.count;
    file_list_free(&list);
    return count ? status_make(STATUS_REFUSED, "%s is not empty; name a new folder", folder)
                 : status_good();
}

Status starter_write(const char *templates, const char *folder, const char *id) {
    char below[FILE_PATH_MAX];
    if (!build_id_plain(id))
        return status_make(STATUS_REFUSED,
                           "a pack is named by a word of a-z, 0-9 and _, at most %d letters",
                           ID_MAX - 1);
    Status status = look_at(folder);
    for (size_t i = 0; status_ok(&status) && i < sizeof folders / sizeof *folders; i++) {
        status = file_join(below, folder, folders[i]);
        if (status_ok(&status))
            status = file_make_folders(below);
    }
    for (size_t i = 0; status_ok(&status) && i < sizeof files / sizeof *files; i++)
        status = write_one(templates, folder, files[i], id);
    return status;
}
