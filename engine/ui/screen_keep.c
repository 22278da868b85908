/* Between what is looked at (App) and what is kept (run/settings.h). */
#include "run/settings.h"
#include "ui/screen.h"
#include <string.h>

/* In the order of ThemeMode. */
static const char *const theme_names[THEME_MODES] = {"light",          "dark",
                                                     "contrast-light", "contrast-dark",
                                                     "projector-light", "projector-dark"};

void app_use_settings(App *app, struct Settings *settings) {
    app->settings = settings;
    app->look.text_percent = settings_number(settings, SETTING_TEXT_PERCENT);
    app->look.still = settings_is(settings, SETTING_MOTION, "off");
    app->look.fullscreen = settings_is(settings, SETTING_FULLSCREEN, "on");
    app->skip_read = settings_is(settings, SETTING_SKIP_READ, "on");
    for (int mode = 0; mode < THEME_MODES; mode++)
        if (settings_is(settings, SETTING_THEME, theme_names[mode]))
            app->look.mode = mode;
    for (int i = 0; i < app->language_count; i++)
        if (app->language_tags && settings_is(settings, SETTING_LANGUAGE, app->language_tags[i]))
            app->language = i;
}

/* Where it cannot be written the change still holds for as long as the program runs. */
void app_setting_changed(App *app) {
    if (app->settings) {
        settings_set_number(app->settings, SETTING_TEXT_PERCENT, app->look.text_percent);
        settings_set_word(app->settings, SETTING_MOTION, app->look.still ? "off" : "on");
        settings_set_word(app->settings, SETTING_FULLSCREEN, app->look.fullscreen ? "on" : "off");
        settings_set_word(app->settings, SETTING_SKIP_READ, app->skip_read ? "on" : "off");
        settings_set_word(app->settings, SETTING_THEME, theme_names[app->look.mode % THEME_MODES]);
        if (app->language_tags && app->language < app->language_count)
            settings_set_word(app->settings, SETTING_LANGUAGE, app->language_tags[app->language]);
        settings_save(app->settings);
    }
    if (app->door && app->door->settings_changed)
        app->door->settings_changed(app);
}
