#include "base/text.h"
#include "run/journal_inside.h"
#include <string.h>

/* ---- what it says of itself ---- */

JournalState journal_state(const Journal *journal) {
    return journal->state;
}

const char *journal_notice(const Journal *journal) {
    return journal->notice;
}

const char *journal_path(const Journal *journal) {
    return journal->path;
}

const JournalHead *journal_head(const Journal *journal) {
    return &journal->head;
}

Status journal_check_pack(const Journal *journal, const char *pack, const char *version,
                          const char *digest) {
    const JournalHead *head = &journal->head;
    if (strcmp(head->pack, pack) != 0)
        return status_make(STATUS_REFUSED, "this run was played in the workplace %s, not in %s",
                           head->pack, pack);
    if (strcmp(head->version, version) != 0)
        return status_make(STATUS_REFUSED,
                           "this run was played in %s version %s, here is version %s: read it, or "
                           "fork it as far as it still fits",
                           head->pack, head->version, version);
    if (strcmp(head->digest, digest) != 0)
        return status_make(STATUS_REFUSED,
                           "the workplace %s was changed since this run was played: read it, or fork "
                           "it as far as it still fits",
                           head->pack);
    return status_good();
}

int journal_record_count(const Journal *journal) {
    return (int)journal->next_number;
}

/* ---- what is in force ---- */

int journal_choice_count(const Journal *journal) {
    return journal->list.in_force;
}

const char *journal_choice(const Journal *journal, int choice) {
    BUG_IF(choice < 0 || choice >= journal->list.in_force);
    return journal->list.choices[choice];
}

int journal_undone_count(const Journal *journal) {
    return journal->list.choice_count - journal->list.in_force;
}

const char *journal_next_redo(const Journal *journal) {
    return journal_undone_count(journal) > 0 ? journal->list.choices[journal->list.in_force] : NULL;
}

int journal_week_count(const Journal *journal) {
    return journal_list_weeks(&journal->list, journal->list.in_force);
}

const JournalWeek *journal_week(const Journal *journal, int index) {
    BUG_IF(index < 0 || index >= journal_week_count(journal));
    return &journal->list.weeks[index];
}

int journal_mark_count(const Journal *journal) {
    return journal_list_marks(&journal->list, journal->list.in_force);
}

const char *journal_mark(const Journal *journal, int index, int *after) {
    BUG_IF(index < 0 || index >= journal_mark_count(journal));
    if (after != NULL)
        *after = journal->list.marks[index].after;
    return journal->list.marks[index].text;
}

const char *journal_title(const Journal *journal) {
    return journal->list.title;
}

bool journal_is_ended(const Journal *journal) {
    return journal->list.ended_after == journal->list.in_force;
}

const char *journal_end(const Journal *journal) {
    return journal_is_ended(journal) ? journal->list.end_text : "";
}

/* ---- fork ---- */

typedef struct {
    Text text;
    uint32_t next_number;
    uint32_t sum;
} Copy;

static void copy_body(Copy *copy, const char *body) {
    char line[JOURNAL_LINE_MAX + 1];
    size_t length = journal_line_write(line, copy->next_number++, body, &copy->sum);
    text_add_bytes(&copy->text, line, length);
}

static void copy_record(Copy *copy, const JournalRecord *record) {
    char body[JOURNAL_BODY_MAX + 1];
    Status status = journal_body_of_record(record, body);
    BUG_IF(!status_ok(&status));
    copy_body(copy, body);
}

static void copy_text(Copy *copy, JournalKind kind, const char *text) {
    JournalRecord record = {.kind = kind};
    text_copy(record.text, sizeof record.text, text);
    copy_record(copy, &record);
}

static void copy_week(Copy *copy, const JournalWeek *week) {
    copy_record(copy, &(JournalRecord){.kind = JOURNAL_WEEK, .week = *week});
}

Status journal_fork(const Journal *journal, int choices, const char *path) {
    const JournalList *list = &journal->list;
    BUG_IF(choices < 0 || choices > list->in_force);
    Copy copy = {0};
    char body[JOURNAL_BODY_MAX + 1];
    Status status = journal_body_of_head(&journal->head, body);
    BUG_IF(!status_ok(&status));
    copy_body(&copy, body);
    if (list->title[0] != '\0')
        copy_text(&copy, JOURNAL_TITLE, list->title);
    int week = 0, mark = 0;
    for (int choice = 0; choice <= choices; choice++) {
        for (; week < list->week_count && list->weeks[week].after == choice; week++)
            copy_week(&copy, &list->weeks[week]);
        for (; mark < list->mark_count && list->marks[mark].after == choice; mark++)
            copy_text(&copy, JOURNAL_MARK, list->marks[mark].text);
        if (choice < choices)
            copy_text(&copy, JOURNAL_DO, list->choices[choice]);
    }
    if (list->ended_after == choices)
        copy_text(&copy, JOURNAL_END, list->end_text);
    status = file_write_new(path, copy.text.bytes, copy.text.length);
    text_free(&copy.text);
    return status;
}
