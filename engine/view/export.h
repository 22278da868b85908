/* A whole run as plain text, to be kept, printed, read aloud: what workplace and seed, what was said,
   season by season, and the end. */
#ifndef VIEW_EXPORT_H
#define VIEW_EXPORT_H
#include "view/ending.h"

/* Adds it to `out`. `ending` may be NULL for a run that is not over. */
void export_run(Text *out, const View *view, const Play *play, const Ending *ending);
/* Every line shown, as `breakroom batch --transcript` has it: `speaker<TAB>line`, a line a bubble. */
void export_transcript(Text *out, const View *view, const Play *play);

#endif
