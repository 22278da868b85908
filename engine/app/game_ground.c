/* Workplaces: which there are, and one made ready to be played. */
#include "app/game.h"
#include "base/status.h"
#include "script/preset.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FAULTS_SHOWN = 8 };

static void write_faults(const Diagnostics *diagnostics, Text *faults) {
    size_t count = diagnostics_count(diagnostics), shown = 0;
    for (size_t k = 0; faults && k < count && shown < FAULTS_SHOWN; k++) {
        const Diagnostic *d = diagnostics_get(diagnostics, k);
        if (d->severity != DIAGNOSTIC_ERROR)
            continue;
        text_add_format(faults, "%s%s:%d: %s", shown++ ? "\n" : "", d->file, d->line, d->text);
    }
    size_t errors = diagnostics_errors(diagnostics);
    if (faults && errors > shown)
        text_add_format(faults, "\n%zu more; `breakroom check` lists all.", errors - shown);
}

static bool load_preset(const Game *game, const char *name, Rules *rules, Diagnostics *diagnostics) {
    char folder[FILE_PATH_MAX];
    Status status = file_join(folder, game->scripts, "presets");
    *rules = rules_default();
    return status_ok(&status) && preset_apply(folder, name, rules, diagnostics);
}

Status ground_load(const Game *game, const char *folder, const char *preset, GameGround *out, Text *faults) {
    Diagnostics *diagnostics = diagnostics_new();
    memset(out, 0, sizeof *out);
    BUG_IF(!diagnostics);
    text_copy(out->folder, sizeof out->folder, folder);
    text_copy(out->preset, sizeof out->preset, preset);
    out->pack = pack_load(folder, diagnostics);
    if (out->pack) {
        out->employer = mind_load_from_pack(folder, ROLE_EMPLOYER, diagnostics);
        out->staffer = mind_load_from_pack(folder, ROLE_STAFFER, diagnostics);
    }
    bool rules = load_preset(game, preset, &out->setup.rules, diagnostics);
    bool fine = out->pack && rules && !diagnostics_errors(diagnostics);
    write_faults(diagnostics, faults);
    diagnostics_free(diagnostics);
    if (!fine) {
        ground_free(out);
        return status_make(STATUS_REFUSED, "%s was not loaded", folder);
    }
    out->setup.pack = out->pack;
    out->setup.preset = out->preset;
    out->setup.employer = out->employer;
    out->setup.staffer = out->staffer;
    return status_good();
}

void ground_free(GameGround *ground) {
    mind_free(ground->employer);
    mind_free(ground->staffer);
    pack_free(ground->pack);
    memset(ground, 0, sizeof *ground);
}

Status ground_find(const Game *game, const char *name, char folder[FILE_PATH_MAX]) {
    char packs[FILE_PATH_MAX];
    bool plain = *name && strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen(name);
    Status status = file_join(packs, game->scripts, "packs");
    if (plain && status_ok(&status)) {
        status = file_join(folder, packs, name);
        if (status_ok(&status) && file_exists(folder))
            return status;
    }
    if (!file_exists(name))
        return status_make(STATUS_NOT_FOUND, "there is no workplace \"%s\": neither one that ships nor a folder", name);
    if (!text_copy(folder, FILE_PATH_MAX, name))
        return status_make(STATUS_REFUSED, "a path of more than %d bytes; shorten it", FILE_PATH_MAX - 1);
    return status_good();
}

/* ---- the list ---- */

static void add_workplace(Game *game, const char *folder) {
    if (game->workplaces == GAME_WORKPLACES_MAX)
        return;
    GameWorkplace *w = &game->workplace[game->workplaces++];
    memset(w, 0, sizeof *w);
    text_copy(w->folder, sizeof w->folder, folder);
}

static const char *length_words(Game *game, GameWorkplace *w, int32_t seasons) {
    const char *words = trn(game->catalog, "screen", "One season, some ten minutes.",
                            "{count} seasons, ten to fifteen minutes each. Stop when you like.", seasons);
    return view_filled(&(View){game->catalog, NULL}, &w->strings, words, &(Fill){.count = seasons});
}

/* The pack is read for its words only, and let go again. */
static void look_into(Game *game, GameWorkplace *w) {
    Text faults = {0};
    GameGround ground;
    Status status = ground_load(game, w->folder, PRESET_USUAL, &ground, &faults);
    const char *name = strrchr(w->folder, '/');
    w->looked = true;
    w->words = (Workplace){.title = name ? name + 1 : w->folder, .intro = "", .length = "", .notes = w->notes, .fault = ""};
    if (!status_ok(&status)) {
        w->words.fault = strings_keep(&w->strings, faults.length ? text_string(&faults) : status.message);
    } else {
        View v = {game->catalog, ground.pack};
        w->words.title = strings_keep(&w->strings, pack_text(ground.pack, ground.pack->title));
        w->words.intro = view_filled(&v, &w->strings, pack_text(ground.pack, ground.pack->intro), &(Fill){.name = NULL});
        w->words.length = length_words(game, w, ground.pack->setup.seasons);
        for (int32_t k = 0; k < ground.pack->notes.count && w->words.notes_count < GAME_NOTES_MAX; k++)
            w->notes[w->words.notes_count++] =
                strings_keep(&w->strings, pack_text(ground.pack, ground.pack->named[ground.pack->notes.first + k].name));
        ground_free(&ground);
    }
    text_free(&faults);
}

int game_workplaces(App *app) {
    Game *game = game_of(app);
    char packs[FILE_PATH_MAX], folder[FILE_PATH_MAX];
    FileList names = {0};
    if (game->workplace)
        return game->workplaces;
    game->workplace = calloc(GAME_WORKPLACES_MAX, sizeof *game->workplace);
    BUG_IF(!game->workplace);
    if (game->options.pack) {
        Status status = ground_find(game, game->options.pack, folder);
        if (status_ok(&status))
            add_workplace(game, folder);
    }
    Status status = file_join(packs, game->scripts, "packs");
    if (status_ok(&status))
        status = file_list(packs, &names);
    for (int k = 0; k < names.count; k++) {
        status = file_join(folder, packs, names.names[k]);
        bool again = game->workplaces && strcmp(game->workplace[0].folder, folder) == 0;
        if (status_ok(&status) && !again)
            add_workplace(game, folder);
    }
    file_list_free(&names);
    for (int k = 0; k < game->workplaces; k++)
        look_into(game, &game->workplace[k]);
    return game->workplaces;
}

const Workplace *game_workplace(const App *app, int index) {
    const Game *game = game_of(app);
    BUG_IF(index < 0 || index >= game->workplaces);
    return &game->workplace[index].words;
}
