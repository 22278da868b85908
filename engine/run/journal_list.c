#include "run/journal_list.h"
#include <stdlib.h>
#include <string.h>

void journal_list_init(JournalList *list) {
    *list = (JournalList){.ended_after = -1};
}

void journal_list_clear(JournalList *list) {
    for (int i = 0; i < list->choice_count; i++)
        free(list->choices[i]);
    for (int i = 0; i < list->mark_count; i++)
        free(list->marks[i].text);
    free(list->choices);
    free(list->weeks);
    free(list->marks);
    journal_list_init(list);
}

/* Room for one more; `items` may move. */
static void *make_room(void *items, int count, int *room, size_t size) {
    if (count < *room)
        return items;
    *room = *room == 0 ? 64 : *room * 2;
    items = realloc(items, (size_t)*room * size);
    BUG_IF(items == NULL);
    return items;
}

static char *copy_of(const char *text) {
    char *copy = strdup(text);
    BUG_IF(copy == NULL);
    return copy;
}

int journal_list_weeks(const JournalList *list, int choices) {
    int count = list->week_count;
    while (count > 0 && list->weeks[count - 1].after > choices)
        count--;
    return count;
}

int journal_list_marks(const JournalList *list, int choices) {
    int count = list->mark_count;
    while (count > 0 && list->marks[count - 1].after > choices)
        count--;
    return count;
}

/* Another choice in place of those taken back: they and all that stood behind them are gone. */
static void drop_taken_back(JournalList *list) {
    while (list->choice_count > list->in_force)
        free(list->choices[--list->choice_count]);
    list->week_count = journal_list_weeks(list, list->in_force);
    int marks = journal_list_marks(list, list->in_force);
    while (list->mark_count > marks)
        free(list->marks[--list->mark_count].text);
    if (list->ended_after > list->in_force)
        list->ended_after = -1;
}

static void add_choice(JournalList *list, const char *text) {
    drop_taken_back(list);
    list->choices = make_room(list->choices, list->choice_count, &list->choice_room,
                              sizeof *list->choices);
    list->choices[list->choice_count++] = copy_of(text);
    list->in_force = list->choice_count;
}

/* A week that is played again after an undo stands there already; its digest is the newer one. */
static void add_week(JournalList *list, JournalWeek week) {
    week.after = list->in_force;
    int at = journal_list_weeks(list, list->in_force);
    for (int i = at; i > 0 && list->weeks[i - 1].after == week.after; i--) {
        if (list->weeks[i - 1].week == week.week) {
            list->weeks[i - 1] = week;
            return;
        }
    }
    list->weeks = make_room(list->weeks, list->week_count, &list->week_room, sizeof *list->weeks);
    memmove(&list->weeks[at + 1], &list->weeks[at],
            (size_t)(list->week_count - at) * sizeof *list->weeks);
    list->weeks[at] = week;
    list->week_count++;
}

static void add_mark(JournalList *list, const char *text) {
    int at = journal_list_marks(list, list->in_force);
    list->marks = make_room(list->marks, list->mark_count, &list->mark_room, sizeof *list->marks);
    memmove(&list->marks[at + 1], &list->marks[at],
            (size_t)(list->mark_count - at) * sizeof *list->marks);
    list->marks[at] = (JournalMark){.after = list->in_force, .text = copy_of(text)};
    list->mark_count++;
}

bool journal_list_can_take(const JournalList *list, JournalKind kind) {
    if (kind == JOURNAL_UNDO)
        return list->in_force > 0;
    if (kind == JOURNAL_REDO)
        return list->in_force < list->choice_count;
    return true;
}

bool journal_list_take(JournalList *list, const JournalRecord *record) {
    if (!journal_list_can_take(list, record->kind))
        return false;
    switch (record->kind) {
    case JOURNAL_DO: add_choice(list, record->text); break;
    case JOURNAL_UNDO: list->in_force--; break;
    case JOURNAL_REDO: list->in_force++; break;
    case JOURNAL_WEEK: add_week(list, record->week); break;
    case JOURNAL_MARK: add_mark(list, record->text); break;
    case JOURNAL_TITLE: strcpy(list->title, record->text); break;
    case JOURNAL_END:
        list->ended_after = list->in_force;
        strcpy(list->end_text, record->text);
        break;
    }
    return true;
}
