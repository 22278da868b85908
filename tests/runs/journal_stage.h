/* Runs to test with, and the whole of a journal as one text to compare. */
#ifndef TESTS_RUNS_JOURNAL_STAGE_H
#define TESTS_RUNS_JOURNAL_STAGE_H
#include "base/file.h"
#include "base/text.h"
#include "run/journal.h"
#include "scratch.h"

static const JournalHead STAGE_HEAD = {.pack = "warehouse",
                                       .version = "1.2",
                                       .digest = "0123456789abcdef",
                                       .seed = 18446744073709551615u,
                                       .options = "preset=ordinary"};

#define expect_good(status)                                                                        \
    do {                                                                                           \
        Status got_good = (status);                                                                \
        if (got_good.code != STATUS_OK)                                                            \
            fail_msg("code %d: %s", got_good.code, got_good.message);                              \
    } while (0)

#define expect_code(status, wanted)                                                                \
    do {                                                                                           \
        Status got_status = (status);                                                              \
        if (got_status.code != (wanted))                                                           \
            fail_msg("code %d, wanted %d: %s", got_status.code, (wanted), got_status.message);     \
        assert_int_equal(got_status.code == STATUS_OK, got_status.message[0] == '\0');             \
    } while (0)

/* Everything that is in force or can be again, a line each; freed by the caller. */
static inline char *stage_describe(const Journal *journal) {
    Text text = {0};
    text_add_format(&text, "title %s, undone %d (%s), ended %d %s\n", journal_title(journal),
                    journal_undone_count(journal),
                    journal_next_redo(journal) ? journal_next_redo(journal) : "-",
                    journal_is_ended(journal), journal_end(journal));
    for (int i = 0; i < journal_choice_count(journal); i++)
        text_add_format(&text, "%d %s\n", i, journal_choice(journal, i));
    for (int i = 0; i < journal_week_count(journal); i++) {
        const JournalWeek *week = journal_week(journal, i);
        text_add_format(&text, "week %d after %d:", week->week, week->after);
        for (int part = 0; part < week->part_count; part++)
            text_add_format(&text, " %llx", (unsigned long long)week->parts[part]);
        text_add(&text, "\n");
    }
    for (int i = 0, after; i < journal_mark_count(journal); i++) {
        const char *mark = journal_mark(journal, i, &after);
        text_add_format(&text, "mark %s after %d\n", mark, after);
    }
    return text_take(&text);
}

/* The `number`th record of a run that has everything in it, from 1; the same each time. */
static inline void stage_append(Journal *journal, int number) {
    char intent[100];
    snprintf(intent, sizeof intent, "say wanda open_question %d", number * 7919 % 10007);
    if (number == 1) {
        expect_good(journal_append(journal, JOURNAL_TITLE, "Three years, Zo\xc3\xab's way"));
    } else if (number % 7 == 0) {
        JournalWeek week = {.week = number / 7, .part_count = 1 + number % JOURNAL_PARTS_MAX};
        for (int part = 0; part < week.part_count; part++)
            week.parts[part] = (uint64_t)number * 0x9e3779b97f4a7c15u + (uint64_t)part;
        expect_good(journal_append_week(journal, &week));
    } else if (number % 11 == 0 || number % 11 == 1) {
        expect_good(journal_append(journal, JOURNAL_UNDO, ""));
    } else if (number % 11 == 2 && journal_undone_count(journal) > 0) {
        expect_good(journal_append(journal, JOURNAL_REDO, ""));
    } else if (number % 17 == 0) {
        expect_good(journal_append(journal, JOURNAL_MARK, intent));
    } else {
        expect_good(journal_append(journal, JOURNAL_DO, intent));
    }
}

#endif
