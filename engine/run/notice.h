/* What one notices of a week: of all that happened, the one or two things that a person on this shift,
   who knows these people, would take home. Never more than they could see. */
#ifndef RUN_NOTICE_H
#define RUN_NOTICE_H
#include "run/play.h"

enum { NOTICE_MOST = 2 };

/* Indices into the log, the most striking first; returns how many, 0 for a quiet week. */
int32_t notice_pick(const Play *play, int32_t out[NOTICE_MOST]);

#endif
