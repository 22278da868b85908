/* What happens besides talks: storylets (a week's event with two or three answers), the letter at a
   season's turn, and the line for what could be seen in a week. The same rules as for talks: pure
   functions of pack, world and scenery luck; what was shown is in the world's memory. */
#ifndef SCRIPT_STORY_H
#define SCRIPT_STORY_H
#include "script/compose.h"

/* A storylet for this week: `when` holds, not had before (once, cool_down), those who speak in it are
   here; by weight. NONE when there is none. `place`: only those of this place or of none; NONE: any.
   Asking twice in a week gives the same until one is shown. */
int32_t story_pick(const Scene *scene, int32_t place);
/* True when it could be shown now. */
bool story_fits(const Scene *scene, int32_t storylet);

/* Its beats. Remembers that it was shown, and chooses whom {name} and {other} stand for. */
void story_show(const Scene *scene, int32_t storylet, Spoken *out);
/* The persons that {name} and {other} in the last lines stand for, as places in the world; NOBODY. */
int32_t story_name(const Scene *scene);
int32_t story_other(const Scene *scene);
/* Its two or three answers, as INTENT_choose (option, line). 0: nothing is asked, one goes on. */
int32_t story_offer(const Scene *scene, int32_t storylet, Offered out[OFFERS_MAX]);
/* The offer that a recorded INTENT_choose stands for. False when the pack has no such answer. */
bool story_find(const Scene *scene, int32_t storylet, Intent choose, Offered *out);
/* What the chosen line (NULL: one goes on) leads to, in words: the line itself, then what follows. */
void story_choose(const Scene *scene, int32_t storylet, const Offered *chosen, Spoken *out);
/* What it does, by the model: the storylet's stated effects, and the chosen line as one turn with the
   person whom it is about. Call it once, after story_choose, outside of any talk. */
void story_apply(const Scene *scene, int32_t storylet, const Offered *chosen);

/* The letter after `season` (1-12), or at the end of a run (0): of each of its parts as many paragraphs
   as it takes, the first whose `when` holds, then its question. Narration. Empty when the pack has
   no letter for it. */
void letter_show(const Scene *scene, int32_t season, Spoken *out);

/* One line for something that could be seen in a week; NONE where the pack has none for that kind of
   event that was not said this season. Chosen by scenery luck, least recently said; remembered as
   said. story_name() and story_other() say whom {name} and {other} stand for until the next call here
   or of story_show: the event's persons, or, where it names none, somebody. Of EVENT_left, {name} is
   who went: person[event->b], who has no place any more. */
int32_t happening_line(const Scene *scene, const Event *event);
/* The same for a kind of week without an event: `quiet`, `weather`, `heat_pace`. */
int32_t happening_named(const Scene *scene, const char *id);

#endif
