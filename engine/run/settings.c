#include "run/settings.h"
#include "base/file.h"
#include "base/text.h"
#include <stdlib.h>
#include <string.h>

/* Text sizes: the range that every screen is laid out for. */
static const SettingRow ROWS[SETTING_COUNT] = {
    [SETTING_TEXT_PERCENT] = {"text_percent", SETTING_NUMBER, 75, 200, 25, 100},
    [SETTING_THEME] = {"theme", SETTING_CHOICE, .words = {"light", "dark", "contrast-light", "contrast-dark",
                                                        "projector-light", "projector-dark"}},
    [SETTING_MOTION] = {"motion", SETTING_CHOICE, .words = {"on", "off"}},
    [SETTING_FULLSCREEN] = {"fullscreen", SETTING_CHOICE, .words = {"off", "on"}},
    [SETTING_LANGUAGE] = {"language", SETTING_TAG, .tag = "en"},
    [SETTING_SKIP_READ] = {"skip_read", SETTING_CHOICE, .words = {"off", "on"}},
};

typedef struct {
    int number;
    char word[SETTING_WORD_MAX + 1];
} Value;

struct Settings {
    char *folder;        /* NULL: never written */
    bool is_changed;
    bool is_unreadable;  /* there is a file that we could not make sense of */
    Value values[SETTING_COUNT];
    Text unknown;        /* whole lines of other versions, kept as they are */
};

const SettingRow *settings_row(SettingId id) {
    BUG_IF(id < 0 || id >= SETTING_COUNT);
    return &ROWS[id];
}

static void set_defaults(Settings *settings) {
    for (int id = 0; id < SETTING_COUNT; id++) {
        const SettingRow *row = &ROWS[id];
        const char *word = row->kind == SETTING_CHOICE ? row->words[0] : row->tag;
        settings->values[id] = (Value){.number = row->number};
        text_copy(settings->values[id].word, sizeof settings->values[id].word, word ? word : "");
    }
}

static bool is_word_of(const SettingRow *row, const char *word) {
    if (row->kind == SETTING_TAG) {
        size_t length = strspn(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
        return length >= 1 && length <= SETTING_WORD_MAX && word[length] == '\0';
    }
    for (int i = 0; row->words[i] != NULL; i++)
        if (strcmp(row->words[i], word) == 0)
            return true;
    return false;
}

bool settings_set_number(Settings *settings, SettingId id, int number) {
    const SettingRow *row = settings_row(id);
    BUG_IF(row->kind != SETTING_NUMBER);
    if (number < row->low || number > row->high)
        return false;
    settings->is_changed |= settings->values[id].number != number;
    settings->values[id].number = number;
    return true;
}

bool settings_set_word(Settings *settings, SettingId id, const char *word) {
    const SettingRow *row = settings_row(id);
    BUG_IF(row->kind == SETTING_NUMBER);
    if (!is_word_of(row, word))
        return false;
    settings->is_changed |= strcmp(settings->values[id].word, word) != 0;
    text_copy(settings->values[id].word, sizeof settings->values[id].word, word);
    return true;
}

int settings_number(const Settings *settings, SettingId id) {
    BUG_IF(settings_row(id)->kind != SETTING_NUMBER);
    return settings->values[id].number;
}

const char *settings_word(const Settings *settings, SettingId id) {
    BUG_IF(settings_row(id)->kind == SETTING_NUMBER);
    return settings->values[id].word;
}

bool settings_is(const Settings *settings, SettingId id, const char *word) {
    return strcmp(settings_word(settings, id), word) == 0;
}

/* ---- the file ---- */

/* A line is closed with 0 in place of its newline. Wrong values are passed over. */
static void take_line(Settings *settings, char *line) {
    char *equals = strchr(line, '=');
    if (line[0] == '#' || equals == NULL) {
        if (line[0] != '\0')
            text_add_format(&settings->unknown, "%s\n", line);
        return;
    }
    *equals = '\0';
    const char *value = equals + 1;
    for (int id = 0; id < SETTING_COUNT; id++) {
        if (strcmp(ROWS[id].name, line) != 0)
            continue;
        int64_t number;
        if (ROWS[id].kind != SETTING_NUMBER)
            settings_set_word(settings, (SettingId)id, value);
        else if (text_to_integer(value, ROWS[id].low, ROWS[id].high, &number))
            settings_set_number(settings, (SettingId)id, (int)number);
        return;
    }
    text_add_format(&settings->unknown, "%s=%s\n", line, value);
}

static Status read_settings(Settings *settings) {
    char path[FILE_PATH_MAX];
    FileBytes bytes = {0};
    Status status = file_join(path, settings->folder, "settings");
    if (status_ok(&status))
        status = file_read(path, SETTINGS_BYTES_MAX, &bytes);
    if (status.code == STATUS_NOT_FOUND)
        return status_good();
    if (status_ok(&status) && text_check(bytes.bytes, bytes.length, TEXT_BLOCK).fault != TEXT_FINE)
        status = status_make(STATUS_REFUSED, "%s: is not a text file, all settings are at their defaults",
                             path);
    if (status_ok(&status)) {
        char *line = bytes.bytes;
        while (*line != '\0') {
            size_t length = strcspn(line, "\r\n");
            char end = line[length];
            line[length] = '\0';
            take_line(settings, line);
            line += length + (end != '\0');
        }
    }
    settings->is_unreadable = status.code == STATUS_REFUSED;
    file_bytes_free(&bytes);
    return status;
}

Settings *settings_load(const char *folder, Status *status) {
    Settings *settings = calloc(1, sizeof *settings);
    BUG_IF(settings == NULL);
    set_defaults(settings);
    Status read = status_good();
    if (folder != NULL) {
        settings->folder = strdup(folder);
        BUG_IF(settings->folder == NULL);
        read = read_settings(settings);
    }
    settings->is_changed = false;
    if (status != NULL)
        *status = read;
    return settings;
}

void settings_free(Settings *settings) {
    if (settings == NULL)
        return;
    text_free(&settings->unknown);
    free(settings->folder);
    free(settings);
}

static Status move_unreadable(Settings *settings, const char *path) {
    char aside[FILE_PATH_MAX];
    Status status = file_join(aside, settings->folder, "settings.damaged");
    if (status_ok(&status))
        status = file_rename(path, aside);
    if (status_ok(&status))
        settings->is_unreadable = false;
    return status;
}

Status settings_save(Settings *settings) {
    char path[FILE_PATH_MAX];
    if (settings->folder == NULL || !settings->is_changed)
        return status_good();
    Status status = file_make_folders(settings->folder);
    if (status_ok(&status))
        status = file_join(path, settings->folder, "settings");
    if (status_ok(&status) && settings->is_unreadable)
        status = move_unreadable(settings, path);
    if (!status_ok(&status))
        return status;
    Text text = {0};
    for (int id = 0; id < SETTING_COUNT; id++) {
        if (ROWS[id].kind == SETTING_NUMBER)
            text_add_format(&text, "%s=%d\n", ROWS[id].name, settings->values[id].number);
        else
            text_add_format(&text, "%s=%s\n", ROWS[id].name, settings->values[id].word);
    }
    text_add(&text, text_string(&settings->unknown));
    status = file_write(path, text.bytes, text.length);
    text_free(&text);
    settings->is_changed = !status_ok(&status);
    return status;
}
