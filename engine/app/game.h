/* The game as it runs: where things are, the workplace and the run that are open, the player's library
   and settings, and the screens over it. Screens ask for what they need through Door (ui/screen.h). */
#ifndef APP_GAME_H
#define APP_GAME_H
#include "base/file.h"
#include "base/text.h"
#include "base/worker.h"
#include "run/library.h"
#include "run/policies.h"
#include "run/settings.h"
#include "ui/screen.h"

enum { GAME_WORKPLACES_MAX = 32, GAME_NAME_MAX = 40, GAME_NOTES_MAX = 12, GAME_LANGUAGES_MAX = 40 };

/* What the command line says; NULL or 0 where it says nothing. */
typedef struct {
    const char *pack;     /* a name under scripts/packs, or a folder */
    const char *preset;
    const char *language; /* for this time only; "pseudo" is the made-up one */
    bool seed_given;
    uint64_t seed;
    bool ephemeral; /* nothing is written */
    bool in_window;
} GameOptions;

/* A workplace that was found, looked into once. */
typedef struct {
    char folder[FILE_PATH_MAX];
    Workplace words;
    const char *notes[GAME_NOTES_MAX];
    Strings strings;
    bool looked;
} GameWorkplace;

/* What a run stands on: the pack, its minds, the rules of its preset. */
typedef struct {
    char folder[FILE_PATH_MAX];
    char preset[GAME_NAME_MAX];
    Pack *pack;
    Mind *employer, *staffer;
    SessionSetup setup;
} GameGround;

typedef struct {
    App app;
    GameOptions options;
    char scripts[FILE_PATH_MAX], assets[FILE_PATH_MAX], runs_folder[FILE_PATH_MAX];
    Settings *settings;
    Library *library;
    Worker *worker;
    GameWorkplace *workplace; /* GAME_WORKPLACES_MAX */
    int workplaces;
    LibraryList list;
    RunRow *row; /* one for each of list */
    Strings row_strings;
    GameGround ground;
    Session *session;
    Catalog *catalog;
    char now[SETTING_WORD_MAX + 1]; /* tag of the language that is read */
    char tag[GAME_LANGUAGES_MAX][SETTING_WORD_MAX + 1];
    const char *language_words[GAME_LANGUAGES_MAX];
} Game;

/* ---- game.c ---- */

/* Finds everything and opens the title. `game` is filled; game_end frees its insides, also after a
   failure. */
Status game_begin(Game *game, const GameOptions *options);
void game_end(Game *game);
/* The window or the terminal, until the player leaves. Returns the exit code. `frames` > 0: so many
   frames, for measuring. */
int game_play(Game *game, int frames);
Game *game_of(const App *app);
void game_settings_changed(App *app);
/* One sentence for the screen at hand. */
void game_tell(App *app, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* ---- game_ground.c ---- */

/* Loads a workplace with its minds and preset. On failure `out` is empty, and what is wrong with the
   pack stands in `faults` (a line a fault; may be NULL). */
Status ground_load(const Game *game, const char *folder, const char *preset, GameGround *out, Text *faults);
void ground_free(GameGround *ground);
/* The folder of a workplace by its name or path. */
Status ground_find(const Game *game, const char *name, char folder[FILE_PATH_MAX]);
int game_workplaces(App *app);
const Workplace *game_workplace(const App *app, int index);

/* ---- game_run.c ---- */

/* A new run of a folder; opens its first screen. */
Status game_begin_run(Game *game, const char *folder);
/* Goes on with a run file. */
Status game_open_file(Game *game, const char *path);
void game_close_run(App *app);
void game_begin_workplace(App *app, int index);
void game_continue(App *app);
int game_runs(App *app);
const RunRow *game_run(const App *app, int index);
void game_open_run(App *app, int index);
void game_forget_run(App *app, int index);
void game_copy_run(App *app);
void game_rescue_run(App *app);
void game_go_on_unsaved(App *app);
void game_leaving(App *app);
/* What "Continue" would go on with, into app.continue_detail. */
void game_look_for_last(Game *game);
/* The head of a run file for this ground. */
void game_head(const GameGround *ground, uint64_t seed, JournalHead *head);


/* ---- game_end.c ---- */

void game_look_back(App *app);
/* The run as text, beside its file. */
void game_export_run(App *app);

#endif
