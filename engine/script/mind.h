/* Minds: Lua files that decide what the organizer, the employer or the staffer does in a week.

     return {
       format = 1, kind = 'mind', role = 'organizer', id = 'relationship',
       title = '...', about = '...',
       queries = { ... },                    -- query.h
       talk = { ... },                       -- mind_talk.h: how the turns of its talks go
       week = function(view, act) ... end,
     }

   `week` sees what that role could know (view) and chooses from a closed list of moves (act); each
   is carried out at once, so that the next look at the view shows it. It may return the name of one
   of the minds that it named in `plays = { 'relationship', ... }` (files beside it, which may not
   play others); that one's week then follows, with the same view and act.

   The only memory is act.note(k, v) and view.note(k), k 1 to 16: it is part of the world. Whatever
   a file keeps in its own locals is lost at the start of each run, and a mind that relies on it
   within a run plays differently after undo.

   A mind that makes a mistake or passes a limit does nothing for the rest of the run; everything
   else goes on. Numbers with a fraction cannot be written in a mind: `/`, `^` and 0.5 are refused
   when it is loaded, since they would not be the same everywhere.

   A Mind serves one run at a time, in one thread. Load one for each thread. */
#ifndef SCRIPT_MIND_H
#define SCRIPT_MIND_H
#include "script/diagnostic.h"
#include "sim/intent.h"

typedef struct Mind Mind;

enum {
    MIND_ACTS_MAX = 200, /* acts in a week; what comes after them is refused */
    MIND_PLAYS_MAX = 4,  /* others that it may play */
    MIND_NAME_MAX = 40   /* id, with NUL */
};

/* `file` is a path inside `folder`. NULL with at least one error in the diagnostics. */
Mind *mind_load_file(const char *folder, const char *file, Diagnostics *diagnostics);
/* An organizer by its name: `staffer-decline` is staffer_decline.lua, and `switch-at-9` is
   switch_at.lua with view.at = 9 (1 to 999; 0 where a name has no number). */
Mind *mind_load_policy(const char *folder, const char *name, Diagnostics *diagnostics);
/* A pack's own: minds/employer.lua or minds/staffer.lua below `folder`. NULL without an error when
   the pack has none. */
Mind *mind_load_from_pack(const char *folder, MindRole role, Diagnostics *diagnostics);
void mind_free(Mind *mind); /* NULL is allowed */

MindRole mind_role(const Mind *mind);
const char *mind_id(const Mind *mind);
const char *mind_title(const Mind *mind); /* "" when it has none */
const char *mind_about(const Mind *mind);

bool mind_takes_number(const Mind *mind); /* `-at-9` and the like */

/* Before the first week of a run: full budget, nothing kept from the run before. */
void mind_begin_run(Mind *mind);

/* Takes one intent of an organizer: carries it out and returns true, or returns false when it is
   refused. `turn` is filled for INTENT_say. */
typedef bool MindSink(void *context, Intent intent, TalkTurn *turn);
/* A sink that applies to the model at once; context: const Model *. */
bool mind_sink_model(void *context, Intent intent, TalkTurn *turn);

/* Plays the mind's part of the present week: an organizer through `sink` (needs 0 hours of anybody
   else; the caller then sends INTENT_week), an employer or a staffer on the model itself, after
   powers_week(). False in the one week in which the mind fails: mind_message() says why, and it
   does nothing from there on. Costs: below 8,000 steps a week for each mind that ships. */
bool mind_week(Mind *mind, const Model *m, MindSink *sink, void *context);
/* `minds/a.lua:12: what went wrong`, "" while all is well. Valid until the next run begins. */
const char *mind_message(const Mind *mind);

/* Work, in steps of sandbox.h: of the last week, and the most of any week of this run. */
int64_t mind_steps_last(const Mind *mind);
int64_t mind_steps_most(const Mind *mind);

/* With the file run anew before each week, to test that a mind keeps nothing in its locals. */
void mind_forget_each_week(Mind *mind, bool forget);

#endif
