/* player RUN THREAD [COUNT [WAY]]
                               goes on in a run, or starts it: COUNT records, or for ever. After each
                               that is confirmed it writes a line: how many the run has. When the device
                               fails, WAY `rescue` tries again, `unsaved` goes on without.
   player --count RUN          how many records, choices the run has, how it was opened
   player --list FOLDER        the runs of a library
   A failure is a line "failed CODE SENTENCE", exit 3. */
#include "base/file.h"
#include "player.h"
#include "run/library.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* One write a line, unbuffered: what is seen outside was confirmed inside. */
static void tell(const char *line) {
    ssize_t written = write(1, line, strlen(line));
    (void)written;
}

static int fail(const Status *status) {
    char line[STATUS_MESSAGE_MAX + 40];
    snprintf(line, sizeof line, "failed %d %s\n", status->code, status->message);
    tell(line);
    return 3;
}

/* Whether the player may go on after this failure. */
static bool finds_a_way(Journal *journal, const Status *status, const char *way) {
    if (status->code != STATUS_UNSAVED || journal_state(journal) != JOURNAL_UNSAVED)
        return false;
    if (strcmp(way, "rescue") == 0) {
        Status again = journal_rescue(journal);
        return status_ok(&again) && journal_state(journal) == JOURNAL_OPEN;
    }
    if (strcmp(way, "unsaved") != 0)
        return false;
    journal_go_on_unsaved(journal);
    return journal_state(journal) == JOURNAL_EPHEMERAL;
}

static int play(const char *path, bool thread, int count, const char *way) {
    Worker *worker = worker_new(thread);
    Journal *journal;
    Status status = file_exists(path) ? journal_open(path, worker, &journal)
                                      : journal_create(path, &PLAYER_HEAD, worker, &journal);
    while (status_ok(&status) && count-- != 0) {
        char line[20];
        status = player_append(journal, journal_record_count(journal));
        if (status_ok(&status)) {
            snprintf(line, sizeof line, "%d\n", journal_record_count(journal));
            tell(line);
        } else if (finds_a_way(journal, &status, way)) {
            fail(&status);
            status = status_good();
        }
    }
    int result = status_ok(&status) ? 0 : fail(&status);
    journal_close(journal);
    worker_free(worker);
    return result;
}

static int count_run(const char *path) {
    Journal *journal;
    char line[100];
    Status status = journal_open(path, NULL, &journal);
    if (!status_ok(&status))
        return fail(&status);
    snprintf(line, sizeof line, "%d %d %d\n", journal_record_count(journal),
             journal_choice_count(journal), journal_state(journal));
    tell(line);
    journal_close(journal);
    return 0;
}

static int list_runs(const char *folder) {
    LibraryList list;
    Library *library = library_new(folder, true);
    Status status = library_list(library, &list);
    for (int i = 0; i < list.count; i++) {
        char line[LIBRARY_NAME_MAX + 40];
        snprintf(line, sizeof line, "%s %d\n", list.runs[i].file, list.runs[i].choices);
        tell(line);
    }
    library_list_free(&list);
    library_free(library);
    return status_ok(&status) ? 0 : fail(&status);
}

int main(int count, char **arguments) {
    file_ignore_signals();
    if (count == 3 && strcmp(arguments[1], "--count") == 0)
        return count_run(arguments[2]);
    if (count == 3 && strcmp(arguments[1], "--list") == 0)
        return list_runs(arguments[2]);
    if (count < 3)
        return 2;
    return play(arguments[1], atoi(arguments[2]) != 0, count > 3 ? atoi(arguments[3]) : -1,
                count > 4 ? arguments[4] : "");
}
