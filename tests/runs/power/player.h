/* What the player of the power tests does, so that the one who kills it knows what must be there:
   record `number` of a run, from 1, depends on nothing but its number. */
#ifndef TESTS_RUNS_POWER_PLAYER_H
#define TESTS_RUNS_POWER_PLAYER_H
#include "run/journal.h"
#include <stdio.h>

static const JournalHead PLAYER_HEAD = {.pack = "warehouse", .version = "1", .digest = "00000000"};

static inline Status player_append(Journal *journal, int number) {
    char intent[64];
    JournalWeek week = {.week = number / 10 % JOURNAL_WEEK_MAX, .part_count = 3, .parts = {1, 2, 3}};
    snprintf(intent, sizeof intent, "say wanda open_question %d", number);
    switch (number % 10) {
    case 5: return journal_append(journal, JOURNAL_UNDO, "");
    case 6: return journal_append(journal, JOURNAL_REDO, "");
    case 9: return journal_append_week(journal, &week);
    default: return journal_append(journal, JOURNAL_DO, intent);
    }
}

#endif
