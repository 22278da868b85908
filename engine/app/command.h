/* The table of commands: what stands behind `breakroom` on the command line. main.c only calls
   command_main; a new command is a row in command.c and a file command_<name>.c. */
#ifndef APP_COMMAND_H
#define APP_COMMAND_H
#include <stdbool.h>
#include <stdint.h>

/* Exit codes; 70 is our own fault (base/status.h). */
typedef enum { LEAVE_FINE, LEAVE_CONTENT, LEAVE_USAGE, LEAVE_FILES } LeaveCode;

typedef struct {
    const char *name, *arguments, *what; /* as `--help` shows them */
    /* argv[0] is the command's name. Returns the exit code. */
    int (*run)(int argc, char **argv);
} Command;

/* NULL for an unknown word. */
const Command *command_find(const char *name);
/* The whole program. */
int command_main(int argc, char **argv, const char *version);

/* Says on stderr what is wrong, on one line whatever the arguments hold, and returns `code`. */
int command_fail(int code, const char *command, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* ---- reading arguments ---- */

/* `--seeds 1-20` or `--seeds=1-20` fills `value`; a flag sets `flag`. One of the two is NULL. */
typedef struct {
    const char *name;    /* with its dashes */
    const char **value;
    bool *flag;
} ArgumentOption;

typedef struct {
    const char *command;
    const ArgumentOption *options;
    int32_t options_count;
    const char **words;  /* what is no option, in order */
    int32_t words_least, words_most;
} Arguments;

/* False after having said what is wrong; the caller returns LEAVE_USAGE. `words` gets NULL where
   fewer were given. An option may be given once. */
bool arguments_read(const Arguments *arguments, int argc, char **argv);
/* A whole number in a range; NULL text leaves *number as it was. */
bool arguments_number(const char *command, const char *name, const char *text, int64_t low, int64_t high, int64_t *number);
/* `5` or `1-200`, ends included; at most `most` of them. */
bool arguments_seeds(const char *command, const char *text, uint64_t *first, int32_t *count, int32_t most);

#endif
