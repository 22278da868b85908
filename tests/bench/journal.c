/* What a choice costs until it is written, and until it is on the device; what opening a long run and
   listing many runs costs. The yardstick of the first two is the bare system call on a file beside it.

   journal FOLDER: prints lines of `name value unit target ratio`. */
#include "base/clock.h"
#include "base/file.h"
#include "run/journal.h"
#include "run/library.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { CHOICES = 1000, LONG_CHOICES = 9000, RUNS = 200, ROUNDS = 9 };

static const JournalHead HEAD = {.pack = "warehouse", .version = "1", .digest = "0123456789abcdef", .seed = 1};
static const char INTENT[] = "say wanda open_question 1204";

static double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1000.0 + (double)now.tv_nsec / 1e6;
}

static int compare(const void *a, const void *b) {
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static double at_share(double *values, int count, double share) {
    qsort(values, (size_t)count, sizeof *values, compare);
    return values[(int)((count - 1) * share)];
}

static void print(const char *name, double value, const char *target, double yardstick) {
    printf("%-28s %12.4f %-8s %12s %8.2f\n", name, value, "ms", target, value / yardstick);
}

static void need(Status status) {
    if (status_ok(&status))
        return;
    fprintf(stderr, "%s\n", status.message);
    exit(3);
}

/* A line of the same length each time, as a program without a journal would write it. */
static void time_bare(const char *path, bool to_flush, double *times) {
    char line[64];
    memset(line, 'x', sizeof line);
    int file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    for (int i = 0; i < CHOICES; i++) {
        double start = now_ms();
        ssize_t put = pwrite(file, line, 45, i * 45);
        if (put != 45 || (to_flush && fdatasync(file) != 0))
            exit(3);
        times[i] = now_ms() - start;
    }
    close(file);
    unlink(path);
}

static void time_journal(const char *path, bool to_flush, double *times) {
    Journal *journal;
    Worker *worker = worker_new(true);
    need(journal_create(path, &HEAD, to_flush ? NULL : worker, &journal));
    for (int i = 0; i < CHOICES; i++) {
        double start = now_ms();
        need(to_flush ? journal_append(journal, JOURNAL_DO, INTENT)
                      : journal_append_start(journal, JOURNAL_DO, INTENT));
        times[i] = now_ms() - start;
        need(journal_wait(journal));
    }
    journal_close(journal);
    worker_free(worker);
    unlink(path);
}

static void measure_choices(const char *folder) {
    char path[FILE_PATH_MAX];
    static const char *const names[2][2] = {{"choice_written_p50", "choice_written_p99"},
                                            {"choice_durable_p50", "choice_durable_p99"}};
    double bare[CHOICES], ours[CHOICES];
    need(file_join(path, folder, "bench.run"));
    for (int to_flush = 0; to_flush < 2; to_flush++) {
        time_bare(path, to_flush, bare);
        time_journal(path, to_flush, ours);
        print(names[to_flush][0], at_share(ours, CHOICES, 0.5), "-", at_share(bare, CHOICES, 0.5));
        double yardstick = to_flush ? at_share(bare, CHOICES, 0.99) : 0.1;
        print(names[to_flush][1], at_share(ours, CHOICES, 0.99), to_flush ? "-" : "0.1", yardstick);
    }
}

/* A run of 144 weeks with as many choices as a talkative player makes. */
static void make_long_run(const char *path, int choices) {
    Journal *memory = journal_new_ephemeral(&HEAD);
    for (int i = 1; i <= choices; i++) {
        JournalWeek week = {.week = i * 144 / LONG_CHOICES, .part_count = 8};
        need(journal_append(memory, JOURNAL_DO, INTENT));
        if (i % (LONG_CHOICES / 144) == 0)
            need(journal_append_week(memory, &week));
    }
    need(journal_fork(memory, choices, path));
    journal_close(memory);
}

static void measure_opening(const char *folder) {
    char path[FILE_PATH_MAX];
    double times[ROUNDS];
    need(file_join(path, folder, "long.run"));
    make_long_run(path, LONG_CHOICES);
    for (int i = 0; i < ROUNDS; i++) {
        Journal *journal;
        double start = now_ms();
        need(journal_open(path, NULL, &journal));
        times[i] = now_ms() - start;
        journal_close(journal);
    }
    unlink(path);
    print("run_opened_9000_choices", at_share(times, ROUNDS, 0.5), "15", 15);
}

static double time_listing(Library *library) {
    LibraryList list;
    double start = now_ms();
    need(library_list(library, &list));
    double took = now_ms() - start;
    if (list.count != RUNS)
        exit(3);
    library_list_free(&list);
    return took;
}

static void measure_library(const char *folder) {
    char path[FILE_PATH_MAX];
    for (int i = 0; i < RUNS; i++) {
        snprintf(path, sizeof path, "%s/warehouse-%d.run", folder, i + 1);
        make_long_run(path, 500);
    }
    Library *library = library_new(folder, true);
    double fresh = time_listing(library);
    print("library_200_runs_lost", fresh, "-", fresh);
    library_free(library);
    library = library_new(folder, true);
    print("library_200_runs", time_listing(library), "-", fresh);
    need(library_forget_all(library));
    library_free(library);
}

int main(int count, char **arguments) {
    if (count != 2)
        return 2;
    measure_choices(arguments[1]);
    measure_opening(arguments[1]);
    measure_library(arguments[1]);
    return 0;
}
