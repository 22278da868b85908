#include "app/command.h"
#include "app/command_batch.h"
#include "app/command_check.h"
#include "app/command_laws.h"
#include "app/command_new.h"
#include "app/command_play.h"
#include "app/command_policies.h"
#include "app/command_replay.h"
#include "app/command_runs.h"
#include "app/command_shot.h"
#include "base/file.h"
#include "base/text.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MESSAGE_MAX = 2000 };

static const Command commands[] = {
    {"batch",
     "PACK --policy P[,P..] --seeds A-B [--preset P] [--jobs J] [--json] [--only-sim] [--save FILE] [--transcript FILE|-]",
     "many runs played by organizers, without a screen", command_batch},
    {"check", "PACK [--who SEED]", "what is wrong with a workplace; or 40 unsigned lines to sort", command_check},
    {"export", "RUN OUT", "copies a run out of the library; OUT.txt: as text to read", command_export},
    {"forget", "RUN | --all", "removes a run from the library for good", command_forget},
    {"import", "FILE", "copies a run into the library", command_import},
    {"laws",
     "[--pack PACK] [--preset P] [--seeds N] [--jobs J] [--json] [--only L7,L12] [--judged] [--set name=value,..] [--off switch,..] "
     "[--only-sim]",
     "the experiments on the model: what holds and what does not", command_laws},
    {"new", "NAME", "a small workplace to start from", command_new},
    {"open", "RUN [--text] [--pack PACK] [--lang L]", "goes on with a run: its number, its name in the library, or a file", command_open},
    {"play", "[PACK] [--seed N] [--text] [--preset P] [--lang L] [--ephemeral] [--show-data] [--frames N]",
     "the game; `play` may be left out. --ephemeral keeps nothing; --show-data lists all that is kept", command_play},
    {"policies", "[PACK]", "the organizers that ship or that a workplace brings", command_policies},
    {"replay", "FILE [--to CHOICES] [--pack PACK] [--json]", "plays a run file again and checks that it comes to the same",
     command_replay},
    {"runs", "", "the library of runs, last played first", command_runs},
    {"shot", "SCREEN --out F.png [--size WxH] [--scale PCT] [--theme T] [--lang L] [--page N]", "draws a screen of a run that shows it", command_shot},
};
enum { COMMANDS = sizeof commands / sizeof *commands };

const Command *command_find(const char *name) {
    for (int32_t c = 0; c < COMMANDS; c++)
        if (!strcmp(commands[c].name, name))
            return &commands[c];
    return NULL;
}

int command_fail(int code, const char *command, const char *format, ...) {
    Text whole = {0}, safe = {0};
    va_list list;
    va_start(list, format);
    text_add_format_list(&whole, format, list);
    va_end(list);
    text_add_safe(&safe, text_string(&whole), whole.length, MESSAGE_MAX);
    fprintf(stderr, "breakroom%s%s: %s\n", *command ? " " : "", command, text_string(&safe));
    text_free(&whole);
    text_free(&safe);
    return code;
}

static int print_help(void) {
    puts("breakroom: people new to organizing at work practise on workplaces that answer back.\n");
    for (int32_t c = 0; c < COMMANDS; c++)
        printf("  breakroom %-9s %s\n", commands[c].name, commands[c].what);
    puts("\n  breakroom COMMAND --help   what it takes\n  breakroom --version\n\n"
         "PACK is the name of a workplace that ships, or a folder. Exit: 0 fine, 1 content or checks\n"
         "failed, 2 usage, 3 files or devices, 70 our own fault.");
    return LEAVE_FINE;
}

static int print_command(const Command *c) {
    printf("breakroom %s %s\n  %s\n", c->name, c->arguments, c->what);
    return LEAVE_FINE;
}

/* The words behind the command hold --help: it is told what the command takes, whatever else is there. */
static bool asks_help(int argc, char **argv) {
    for (int i = 2; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-h"))
            return true;
    return false;
}

static int run(int argc, char **argv, const char *version) {
    if (argc >= 2 && (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h")))
        return print_help();
    if (argc >= 2 && !strcmp(argv[1], "--version")) {
        printf("breakroom %s\n", version);
        return LEAVE_FINE;
    }
    const Command *command = argc >= 2 ? command_find(argv[1]) : NULL;
    if (asks_help(argc, argv))
        return print_command(command ? command : command_find("play"));
    return command ? command->run(argc - 1, argv + 1) : command_play(argc, argv);
}

int command_main(int argc, char **argv, const char *version) {
    file_ignore_signals();
    file_hold_standard();
    int code = run(argc, argv, version);
    bool lost = fflush(stdout) != 0 || ferror(stdout);
    return lost && code == LEAVE_FINE ? command_fail(LEAVE_FILES, "", "the output could not be written to its end") : code;
}

/* ---- reading arguments ---- */

/* The option that this argument names; *value is what stands behind its `=`, or NULL. */
static const ArgumentOption *find_option(const Arguments *a, const char *text, const char **value) {
    const char *equals = strchr(text, '=');
    size_t length = equals ? (size_t)(equals - text) : strlen(text);
    *value = equals ? equals + 1 : NULL;
    for (int32_t o = 0; o < a->options_count; o++)
        if (strlen(a->options[o].name) == length && !strncmp(a->options[o].name, text, length))
            return &a->options[o];
    return NULL;
}

/* Reads the option at argv[*i]. */
static bool read_option(const Arguments *a, int argc, char **argv, int *i) {
    const char *value;
    const ArgumentOption *option = find_option(a, argv[*i], &value);
    if (!option)
        return command_fail(false, a->command, "%s is no option of it; `breakroom --help` says more", argv[*i]);
    if (option->flag) {
        *option->flag = true;
        return !value || command_fail(false, a->command, "%s takes no value", option->name);
    }
    if (*option->value)
        return command_fail(false, a->command, "%s is given twice", option->name);
    if (!value && ++*i < argc)
        value = argv[*i];
    if (!value)
        return command_fail(false, a->command, "%s needs a value behind it", option->name);
    *option->value = value;
    return true;
}

bool arguments_read(const Arguments *a, int argc, char **argv) {
    bool options = true;
    int32_t words = 0;
    for (int32_t w = 0; w < a->words_most; w++)
        a->words[w] = NULL;
    for (int i = 1; i < argc; i++) {
        if (options && !strcmp(argv[i], "--")) {
            options = false;
        } else if (options && argv[i][0] == '-' && argv[i][1]) {
            if (!read_option(a, argc, argv, &i))
                return false;
        } else if (words == a->words_most) {
            return command_fail(false, a->command, "\"%s\" is one word too many", argv[i]);
        } else {
            a->words[words++] = argv[i];
        }
    }
    if (words < a->words_least)
        return command_fail(false, a->command, "something is missing: breakroom %s %s", a->command,
                            command_find(a->command) ? command_find(a->command)->arguments : "");
    return true;
}

bool arguments_number(const char *command, const char *name, const char *text, int64_t low, int64_t high, int64_t *number) {
    if (!text || text_to_integer(text, low, high, number))
        return true;
    return command_fail(false, command, "%s: \"%s\" is no whole number from %lld to %lld", name, text, (long long)low, (long long)high);
}

bool arguments_seeds(const char *command, const char *text, uint64_t *first, int32_t *count, int32_t most) {
    Text copy = {0};
    int64_t low = 0, high = 0;
    text_add(&copy, text);
    char *dash = strchr(copy.bytes ? copy.bytes : (char *)"", '-');
    if (dash)
        *dash = '\0';
    bool fine = text_to_integer(text_string(&copy), 0, INT64_MAX, &low);
    if (fine)
        fine = dash ? text_to_integer(dash + 1, low, INT64_MAX, &high) : (high = low, true);
    fine = fine && high - low < most;
    text_free(&copy);
    if (!fine)
        return command_fail(false, command, "--seeds: \"%s\" is no range of at most %d seeds; write 1-200", text, (int)most);
    *first = (uint64_t)low;
    *count = (int32_t)(high - low + 1);
    return true;
}
