/* What the end is made from: the run looked back on, and the same workplace and seed under two
   automatic organizers, played for as many weeks. */
#include "app/game.h"
#include "base/status.h"
#include "run/organizer.h"
#include "view/export.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void watch_week(void *context, const Play *play) {
    history_watch(context, play);
}

/* False when there is no such organizer. */
static bool play_organizer(Game *game, const char *name, int32_t weeks, History *out) {
    PolicyPlaces places = {.shipped = ""};
    Diagnostics *diagnostics = diagnostics_new();
    text_copy(places.pack, sizeof places.pack, game->ground.folder);
    Status status = file_join(places.shipped, game->scripts, "policies");
    Mind *mind = status_ok(&status) ? policy_load(&places, name, diagnostics) : NULL;
    diagnostics_free(diagnostics);
    if (!mind)
        return false;
    const SessionSetup *setup = &game->ground.setup;
    PlayOptions options = {.automatic = true, .employer = setup->employer, .staffer = setup->staffer};
    Organizer o = {.mind = mind, .weeks = weeks, .week = watch_week, .context = out};
    Play play;
    play_begin(&play, setup->pack, &setup->rules, session_play(game->session)->world->seed, options);
    history_begin(out, &play);
    organizer_run(&o, &play);
    play_end(&play);
    mind_free(mind);
    return true;
}

/* Minds serve one run at a time: the session's own are begun anew by the others, so the session is
   looked at again afterwards only by running it again. */
void game_look_back(App *app) {
    Game *game = game_of(app);
    History yours, relationship, issue;
    const Play *play = session_play(game->session);
    Status status = session_history(game->session, &yours);
    if (!status_ok(&status))
        return;
    bool one = play_organizer(game, "relationship", play->world->week, &relationship);
    bool two = play_organizer(game, "issue", play->world->week, &issue);
    EndingSource source = {.yours = &yours, .relationship = one ? &relationship : NULL, .issue = two ? &issue : NULL,
                           .rules = &game->ground.setup.rules, .play = play};
    Ending *ending = calloc(1, sizeof *ending);
    BUG_IF(!ending);
    ending_make(ending, &app->run.view, &source);
    app->run.ending = ending;
    history_free(&yours);
    if (one)
        history_free(&relationship);
    if (two)
        history_free(&issue);
}

void game_export_run(App *app) {
    Game *game = game_of(app);
    const char *path = journal_path(session_journal(game->session));
    char to[FILE_PATH_MAX];
    Text text = {0};
    if (!path) {
        game_tell(app, "%s", app_word(app, "This run is not kept, so there is no place for its text."));
        return;
    }
    size_t stem = text_ends_with(path, ".run") ? strlen(path) - 4 : strlen(path);
    snprintf(to, sizeof to, "%.*s.txt", (int)(stem < sizeof to - 5 ? stem : sizeof to - 5), path);
    export_run(&text, &app->run.view, running_play(app), app->run.ending);
    Status status = file_write(to, text_string(&text), text.length);
    text_free(&text);
    if (status_ok(&status))
        game_tell(app, "%s %s", app_word(app, "Written to"), to);
    else
        game_tell(app, "%s", status.message);
}
