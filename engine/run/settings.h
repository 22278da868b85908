/* What the player has set, kept as `name=value` lines in `settings` in the settings folder.
   The file may have been edited by hand or by a stranger: a line that cannot be used is passed over
   and its setting has its default; lines with names that this version does not know are kept. */
#ifndef RUN_SETTINGS_H
#define RUN_SETTINGS_H
#include "base/status.h"

typedef enum {
    SETTING_TEXT_PERCENT,
    SETTING_THEME,
    SETTING_MOTION,
    SETTING_FULLSCREEN,
    SETTING_LANGUAGE,
    SETTING_SKIP_READ,
    SETTING_COUNT
} SettingId;

typedef enum {
    SETTING_NUMBER, /* low..high in steps */
    SETTING_CHOICE, /* one of `words` */
    SETTING_TAG     /* 1..SETTING_WORD_MAX of [A-Za-z0-9_-], such as a language: "en", "pt-BR" */
} SettingKind;

enum { SETTING_WORD_MAX = 16, SETTINGS_BYTES_MAX = 64 * 1024 };

typedef struct {
    const char *name;        /* in the file */
    SettingKind kind;
    int low, high, step;     /* SETTING_NUMBER */
    int number;              /* its default */
    const char *words[8];    /* SETTING_CHOICE, ends with NULL; the first is the default */
    const char *tag;         /* SETTING_TAG: its default */
} SettingRow;

const SettingRow *settings_row(SettingId id);

typedef struct Settings Settings;

/* Reads `folder`/settings. Never NULL: what cannot be read is at its default, and `status` (may be
   NULL) says why; no file at all is well. `folder` NULL: all defaults, never written (--ephemeral).
   The caller owns it. */
Settings *settings_load(const char *folder, Status *status);
void settings_free(Settings *settings);

int settings_number(const Settings *settings, SettingId id);      /* SETTING_NUMBER */
const char *settings_word(const Settings *settings, SettingId id); /* the others; borrowed */
bool settings_is(const Settings *settings, SettingId id, const char *word);

/* False, and nothing is changed, when the value is not one of this setting. */
bool settings_set_number(Settings *settings, SettingId id, int number);
bool settings_set_word(Settings *settings, SettingId id, const char *word);

/* Writes them whole, if anything was set since; makes the folder. A file that could not be read is
   first renamed to `settings.damaged`. */
Status settings_save(Settings *settings);

#endif
