#include "ui/screen.h"
#include <stdio.h>

enum {
    SET_TEXT = 1, /* a = percent to add */
    SET_THEME,    /* a = +1, -1 */
    SET_LANGUAGE, /* a = +1, -1 */
    SET_STILL,
    SET_SKIP,
    SET_FULLSCREEN
};
enum { TEXT_MIN = 75, TEXT_MAX = 200, TEXT_STEP = 25 };

static const char *const theme_words[THEME_MODES] = {
    "Light",       "Dark", "High contrast, light", "High contrast, dark",
    "Projector, light", "Projector, dark"};

void screen_settings_build(const App *app, Tree *t) {
    char size[32];
    const Appearance *look = &app->look;
    tree_page(t, PAGE_LETTER, app_word(app, "Settings"));
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, app_word(app, "Settings"));
    tree_slot(t, SLOT_BODY);
    if (app->in_window) {
        snprintf(size, sizeof size, "%d %%", look->text_percent);
        tree_stepper(t, app_word(app, "Text size"), size,
                     look->text_percent > TEXT_MIN ? action(SET_TEXT, -TEXT_STEP, 0) : (Action){0},
                     look->text_percent < TEXT_MAX ? action(SET_TEXT, TEXT_STEP, 0) : (Action){0});
        tree_stepper(t, app_word(app, "Colours"), app_word(app, theme_words[look->mode % THEME_MODES]), action(SET_THEME, -1, 0),
                     action(SET_THEME, 1, 0));
        tree_toggle(t, app_word(app, "Motion"), !look->still, look->still ? app_word(app, "Off") : app_word(app, "On"), action(SET_STILL, 0, 0));
        tree_toggle(t, app_word(app, "Full screen"), look->fullscreen, look->fullscreen ? app_word(app, "On") : app_word(app, "Off"),
                    action(SET_FULLSCREEN, 0, 0));
    }
    tree_toggle(t, app_word(app, "Skip what you have read"), app->skip_read, app->skip_read ? app_word(app, "On") : app_word(app, "Off"),
                action(SET_SKIP, 0, 0));
    if (app->languages && app->language_count > 1)
        tree_stepper(t, app_word(app, "Language"), app->languages[app->language], action(SET_LANGUAGE, -1, 0),
                     action(SET_LANGUAGE, 1, 0));
    if (!app->in_window)
        tree_paragraph(t, app_word(app, "A terminal sets its own size and colours."));
    tree_paragraph(t, app_word(app, "Every change shows at once and is kept."));
    tree_button(t, app_word(app, "Done"), action(COMMAND_BACK, 0, 0));
    tree_slot(t, SLOT_FOOTER);
    if (app->in_window) {
        tree_key(t, KEY_ARROWS, app_word(app, "choose"), (Action){0});
        tree_key(t, KEY_SIDEWAYS, app_word(app, "change"), (Action){0});
    }
    tree_key(t, KEY_MENU, app_word(app, "back"), action(COMMAND_BACK, 0, 0));
}

static int round_trip(int at, int by, int count) {
    return count > 0 ? (at + by % count + count) % count : 0;
}

void screen_settings_act(App *app, Action asked) {
    Appearance *look = &app->look;
    switch (asked.command) {
    case SET_TEXT: {
        int size = look->text_percent + asked.a;
        look->text_percent = size < TEXT_MIN ? TEXT_MIN : size > TEXT_MAX ? TEXT_MAX : size;
        break;
    }
    case SET_THEME: look->mode = round_trip(look->mode, asked.a, THEME_MODES); break;
    case SET_LANGUAGE:
        app->language = round_trip(app->language, asked.a, app->language_count);
        break;
    case SET_SKIP: app->skip_read = !app->skip_read; break;
    case SET_STILL: look->still = !look->still; break;
    case SET_FULLSCREEN: look->fullscreen = !look->fullscreen; break;
    default: return;
    }
    app_setting_changed(app);
}
