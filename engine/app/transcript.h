/* Every line that was shown in a run: `speaker<TAB>line`, a line a bubble or narration; the speaker is a
   person's id, `you`, or `-`. */
#ifndef APP_TRANSCRIPT_H
#define APP_TRANSCRIPT_H
#include "base/text.h"
#include "run/play.h"

void transcript_add(const Play *play, Text *out);

#endif
