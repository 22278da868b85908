/* killer PLAYER KILLS FOLDER SHIM|- SEED
   Starts the player, kills it at a moment of luck, and compares what it confirmed with what the run has;
   again and again, ten times on each run. Prints one line; exit 0 when nothing confirmed is lost and what
   is there is what was played, 1 otherwise. */
#include "base/clock.h"
#include "base/file.h"
#include "player.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* A moment is so many lines after the start, whatever the load of the machine, and a bit of time more;
   one in eight falls while the player still starts. */
enum { KILLS_A_RUN = 10, LINES_MAX = 40, WAIT_MAX_US = 1500, EARLY_MAX_US = 3000 };

static uint32_t luck;

static uint32_t below(uint32_t limit) {
    luck = luck * 1664525u + 1013904223u;
    return (uint32_t)((uint64_t)luck * limit >> 32);
}

static pid_t start(const char *player, const char *run, const char *shim, bool thread, int *output) {
    int ends[2];
    if (pipe(ends) != 0)
        exit(2);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], 1);
        close(ends[0]);
        close(ends[1]);
        if (strcmp(shim, "-") != 0)
            setenv("LD_PRELOAD", shim, 1);
        execl(player, player, run, thread ? "1" : "0", (char *)NULL);
        _exit(2);
    }
    close(ends[1]);
    *output = ends[0];
    return child;
}

/* Reads so many lines of the player, all that come if `lines` is negative; the last number that stood in a
   whole one goes to `*last`. What was said of a failure goes to stderr. False: it has ended. */
static bool read_lines(int output, int lines, int *last) {
    char line[STATUS_MESSAGE_MAX + 40];
    size_t used = 0;
    char byte;
    while (lines != 0) {
        if (read(output, &byte, 1) != 1)
            return false;
        if (byte != '\n') {
            if (used < sizeof line - 1)
                line[used++] = byte;
            continue;
        }
        line[used] = '\0';
        used = 0;
        lines--;
        if (line[0] >= '0' && line[0] <= '9')
            *last = atoi(line);
        else
            fprintf(stderr, "player: %s\n", line);
    }
    return true;
}

/* Whether the run is exactly its first records, as the player plays them. */
static bool is_as_played(const Journal *run) {
    Journal *memory = journal_new_ephemeral(&PLAYER_HEAD);
    for (int i = 1; i < journal_record_count(run); i++) {
        Status status = player_append(memory, i);
        if (!status_ok(&status))
            return false;
    }
    bool is_same = journal_choice_count(run) == journal_choice_count(memory) &&
                   journal_undone_count(run) == journal_undone_count(memory) &&
                   journal_week_count(run) == journal_week_count(memory);
    for (int i = 0; is_same && i < journal_choice_count(run); i++)
        is_same = strcmp(journal_choice(run, i), journal_choice(memory, i)) == 0;
    journal_close(memory);
    return is_same;
}

typedef struct {
    int confirmed, lost, wrong, mended;
} Tally;

static void compare(const char *path, int before, int confirmed, Tally *tally) {
    Journal *run;
    int there = 0;
    Status status = journal_open(path, NULL, &run);
    if (status_ok(&status)) {
        there = journal_record_count(run);
        tally->mended += journal_state(run) == JOURNAL_MENDED;
        if (!is_as_played(run) || !journal_takes_records(run))
            tally->wrong++;
        journal_close(run);
    } else if (confirmed > 0) {
        fprintf(stderr, "%s\n", status.message);
    }
    tally->confirmed += confirmed > before ? confirmed - before : 0;
    if (confirmed > there)
        tally->lost += confirmed - there;
}

int main(int count, char **arguments) {
    if (count != 6)
        return 2;
    int kills = atoi(arguments[2]), losing = 0, before = 0;
    Tally tally = {0};
    luck = (uint32_t)atoi(arguments[5]);
    for (int kill_number = 0; kill_number < kills; kill_number++) {
        char path[FILE_PATH_MAX];
        int output;
        snprintf(path, sizeof path, "%s/%d.run", arguments[3], kill_number / KILLS_A_RUN);
        if (kill_number % KILLS_A_RUN == 0)
            before = 0;
        pid_t child = start(arguments[1], path, arguments[4], below(2) == 1, &output);
        int confirmed = 0;
        if (below(8) == 0)
            usleep(below(EARLY_MAX_US));
        else if (read_lines(output, 1 + (int)below(LINES_MAX), &confirmed))
            usleep(below(WAIT_MAX_US));
        kill(child, SIGKILL);
        read_lines(output, -1, &confirmed);
        close(output);
        waitpid(child, NULL, 0);
        int lost = tally.lost;
        compare(path, before, confirmed > before ? confirmed : before, &tally);
        before = confirmed > before ? confirmed : before;
        if (tally.lost > lost) {
            losing++;
            file_remove(path); /* start over: the same loss must not count twice */
            before = 0;
        }
    }
    printf("%d kills: %d records confirmed, %d lost in %d kills, %d runs wrong, %d torn ends\n", kills,
           tally.confirmed, tally.lost, losing, tally.wrong, tally.mended);
    return tally.lost == 0 && tally.wrong == 0 && tally.confirmed > kills ? 0 : 1;
}
