/* Plays: text files of choices with what is to come of them, tests/plays/<name>.play, a test each. With
   paths as arguments only these are played, and all figures are printed. */
#include "play_script.h"
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { PLAYS_MAX = 200, PLAYS_LEAST = 20 };

/* ---- expectations ---- */

static bool is_operator(const char *word) {
    return !strcmp(word, "<") || !strcmp(word, "<=") || !strcmp(word, ">") || !strcmp(word, ">=") || !strcmp(word, "=") ||
           !strcmp(word, "!=");
}

static bool is_sign(const char *word) {
    return !strcmp(word, "+") || !strcmp(word, "-");
}

static bool compare(int64_t a, const char *operator, int64_t b) {
    if (*operator== '<')
        return operator[1] ? a <= b : a < b;
    if (*operator== '>')
        return operator[1] ? a >= b : a > b;
    return *operator== '!' ? a != b : a == b;
}

/* Where a term looks: `figure@place`, else the run as it stands. Cuts the place off. */
static bool sight_of(Boards *boards, char *term, Model *model, Sight *out) {
    char *at = strchr(term, '@');
    *model = boards->play.model;
    *out = (Sight){&boards->play, model, boards->event, boards->events};
    if (!at)
        return true;
    const KeptPlace *kept = boards_find(boards, at + 1);
    *at = '\0';
    if (!kept)
        return false;
    model->world = kept->world;
    *out = (Sight){NULL, model, kept->event, kept->events};
    return true;
}

/* `event KIND WORD...`, `first STAGE`, a number, `never`, or a figure. */
static bool read_term(Boards *boards, char word[][FIGURE_NAME], int32_t count, int32_t *out) {
    Model model;
    Sight sight;
    if (count < 1 || !sight_of(boards, word[count - 1], &model, &sight))
        return false;
    if (!strcmp(word[0], "event")) {
        int32_t kind = count > 1 ? figure_event_kind(word[1]) : NONE;
        *out = kind == NONE ? -1 : figure_events(&sight, kind, word + 2, count - 2);
        return *out >= 0;
    }
    if (!strcmp(word[0], "first")) {
        int32_t which = count == 2 ? figure_stage(word[1]) : NONE;
        *out = which == NONE || model.world->first[which] == NEVER ? FIGURE_NEVER : model.world->first[which];
        return which != NONE;
    }
    if (count != 1)
        return false;
    if (!strcmp(word[0], "never")) {
        *out = FIGURE_NEVER;
        return true;
    }
    return script_number(word[0], out) || figure_read(&sight, word[0], out);
}

/* Terms with + and - between them. `-` right behind an event's name is a person, so signs there stand
   last only. */
static bool read_side(Boards *boards, const ScriptLine *line, int32_t from, int32_t to, int64_t *out) {
    char word[SCRIPT_WORDS][FIGURE_NAME];
    int32_t sign = 1, value;
    *out = 0;
    while (from < to) {
        int32_t count = 0;
        bool event = !strcmp(line->word[from], "event");
        while (from + count < to && (event ? strcmp(line->word[from + count], "+") != 0 : !is_sign(line->word[from + count]))) {
            snprintf(word[count], FIGURE_NAME, "%s", line->word[from + count]);
            count++;
        }
        if (!read_term(boards, word, count, &value))
            return false;
        *out += sign * value;
        from += count;
        if (from < to)
            sign = !strcmp(line->word[from++], "+") ? 1 : -1;
    }
    return true;
}

static HowMany how_many(const ScriptLine *line, int32_t *from) {
    static const char *const ways[] = {"every", "most", "some", "mean"};
    int32_t way = *from < line->count ? figure_word_in(ways, IN_WAYS, line->word[*from]) : NONE;
    *from += way != NONE;
    return way == NONE ? IN_EVERY : (HowMany)way;
}

/* expect [most|some|mean] SIDE OPERATOR SIDE, expect [no] event ..., expect first STAGE never. */
static bool expect(Script *s, Boards *boards, int32_t at, bool loud) {
    const ScriptLine *line = &s->line[at];
    Tally *t = &s->tally[at];
    int32_t from = 1, sign = 0;
    int64_t left = 0, right = 0;
    const char *operator= ">=";
    how_many(line, &from);
    bool none = from < line->count && !strcmp(line->word[from], "no");
    from += none;
    for (int32_t k = from; k < line->count && !sign; k++)
        sign = is_operator(line->word[k]) ? k : 0;
    bool never = !sign && line->count - from == 3 && !strcmp(line->word[line->count - 1], "never");
    bool fine = read_side(boards, line, from, sign ? sign : line->count - never, &left);
    if (sign) {
        operator= line->word[sign];
        fine = fine && read_side(boards, line, sign + 1, line->count, &right);
    } else {
        right = never ? FIGURE_NEVER : !none;
        operator= never || none ? "=" : ">=";
    }
    if (!fine || from >= line->count || (none && sign))
        return script_wrong(s, line, "this cannot be looked at");
    t->asked++;
    t->held += compare(left, operator, right);
    t->left += left;
    t->right += right;
    if (loud)
        printf("    %-70s %d, %d\n", line->text, (int)left, (int)right);
    return true;
}

static bool tally_holds(const ScriptLine *line, const Tally *t) {
    int32_t from = 1;
    switch (how_many(line, &from)) {
    case IN_MOST: return t->held * 2 > t->asked;
    case IN_SOME: return t->held > 0;
    case IN_MEAN:
        for (int32_t k = from; k < line->count; k++)
            if (is_operator(line->word[k]))
                return compare(t->left, line->word[k], t->right);
        return false;
    default: return t->held == t->asked;
    }
}

static bool all_hold(Script *s) {
    for (int32_t k = 0; k < s->lines; k++) {
        const Tally *t = &s->tally[k];
        if (!script_is(&s->line[k], "expect") || (t->asked && tally_holds(&s->line[k], t)))
            continue;
        snprintf(s->why, sizeof s->why, "line %d: '%s' held in %d of %d runs; the sides came to %.1f and %.1f on average",
                 (int)s->line[k].number, s->line[k].text, (int)t->held, (int)t->asked,
                 t->asked ? (double)t->left / t->asked : 0, t->asked ? (double)t->right / t->asked : 0);
        return false;
    }
    return true;
}

/* ---- playing ---- */

/* The steps, with `repeat N` ... `end` around some. */
static bool play_steps(Script *s, Boards *boards, int32_t from, bool loud) {
    int32_t start[SCRIPT_DEPTH], left[SCRIPT_DEPTH], depth = 0;
    for (int32_t k = from; k < s->lines; k++) {
        const ScriptLine *line = &s->line[k];
        if (script_is(line, "repeat")) {
            if (depth == SCRIPT_DEPTH || line->count != 2 || !script_number(line->word[1], &left[depth]) || left[depth] < 1)
                return script_wrong(s, line, "repeat TIMES, at most four deep");
            start[depth++] = k;
        } else if (script_is(line, "end")) {
            if (!depth)
                return script_wrong(s, line, "nothing to end");
            if (--left[depth - 1] > 0)
                k = start[depth - 1];
            else
                depth--;
        } else if (script_is(line, "expect")) {
            if (depth ? !script_wrong(s, line, "an expectation in a repetition") : !expect(s, boards, k, loud))
                return false;
        } else if (!script_step(s, boards, line)) {
            return false;
        }
    }
    return !depth || script_wrong(s, &s->line[s->lines - 1], "an end is missing");
}

/* One loop over the seeds. `without`: a rule that is taken out; "" for none. */
static bool play_all_seeds(Script *s, const char *without, bool loud) {
    memset(s->tally, 0, sizeof s->tally);
    s->needs_count = 0;
    s->why[0] = '\0';
    int32_t from = script_head(s);
    if (from == NONE)
        return false;
    Rules rules = s->rules;
    if (*without)
        rules.off |= (uint64_t)1 << rules_switch_find(without);
    for (int32_t k = 0; k < s->seeds; k++) {
        Boards boards;
        boards_begin(&boards, s->troupe, &rules, s->first_seed + (uint64_t)k, s->bare, s->employer);
        if (loud)
            printf("  seed %d%s%s\n", (int)s->first_seed + (int)k, *without ? " without " : "", without);
        bool fine = play_steps(s, &boards, from, loud);
        boards_end(&boards);
        if (!fine)
            return false;
    }
    return all_hold(s);
}

static bool play_holds(Script *s, const char *text, bool loud) {
    s->why[0] = '\0';
    bool fine = script_read(s, text) && play_all_seeds(s, "", loud);
    int32_t needs = fine ? s->needs_count : 0;
    for (int32_t k = 0; k < needs && fine; k++) {
        fine = !play_all_seeds(s, s->needs[k], loud);
        if (fine)
            s->why[0] = '\0';
        else
            snprintf(s->why, sizeof s->why, "it holds without %s too, which it is said to need", s->needs[k]);
    }
    mind_free(s->employer);
    s->employer = NULL;
    return fine;
}

/* ---- tests ---- */

static Troupe troupe;
static Script script;

static int open_troupe(void **state) {
    (void)state;
    script.troupe = &troupe;
    script.source = SOURCE_DIR;
    return !troupe_open(&troupe, SOURCE_DIR);
}
static int close_troupe(void **state) {
    (void)state;
    troupe_close(&troupe);
    return 0;
}

static char *read_text(const char *path) {
    FileBytes bytes;
    Status status = file_read(path, 1 << 20, &bytes);
    if (!status_ok(&status))
        fail_msg("%s", status.message);
    return bytes.bytes;
}

static void play_comes_true(void **state) {
    const char *path = *state;
    char *text = read_text(path);
    bool fine = play_holds(&script, text, false);
    free(text);
    if (!fine)
        fail_msg("%s: %s", path, script.why);
}

static void check_refuted(const char *text, const char *part_of_why) {
    bool held = play_holds(&script, text, false);
    if (held || !strstr(script.why, part_of_why))
        fail_msg("'%s' was %s: %s", text, held ? "taken as true" : "refuted for another reason", script.why);
}

/* A test that cannot fail says nothing: what is false, misspelt or refused has to be told. */
static void false_plays_are_refuted(void **state) {
    (void)state;
    check_refuted("goes 2\nexpect week = 3", "line 2");
    check_refuted("goes 2\nexpect no event season", "line 2");
    check_refuted("goes 1\nexpect event used wanda", "line 2");
    check_refuted("expect first win < 20", "line 1");
    check_refuted("organizer relationship 144\nexpect first action never", "line 2");
    check_refuted("expect tie:nobody > 0", "cannot be looked at");
    check_refuted("expect loudness > 0", "cannot be looked at");
    check_refuted("expect event singing", "cannot be looked at");
    check_refuted("expect week > 0@there", "cannot be looked at");
    check_refuted("do use singing 0 0", "unknown word");
    check_refuted("on\ndo use lunch wanda 0\ndo use lunch wanda 0\ndo use lunch wanda 0\ndo use lunch wanda 0", "no_hours");
    check_refuted("on\nyields no_hours use lunch wanda 0", "not refused");
    check_refuted("on\nyields nobody use propose petition nothing", "unknown word");
    check_refuted("off singing\ngoes 1", "no such rule");
    check_refuted("set press_ask 99999\ngoes 1", "no such rule or value");
    check_refuted("repeat 2\ngoes 1", "an end is missing");
    check_refuted("dance", "no such step");
    check_refuted("seeds 1-4\nbare\ngoes 1\nexpect mean week > 1", "held in 0 of 4");
    check_refuted("bare\nneeds decay\ngoes 1\nexpect week = 1", "holds without decay");
}

static int say_alone(int count, char **paths) {
    int failed = open_troupe(NULL);
    for (int k = 1; k < count && !failed; k++) {
        char *text = read_text(paths[k]);
        printf("%s\n", paths[k]);
        bool fine = play_holds(&script, text, true);
        printf("%s %s\n", fine ? "  comes true" : "  does not:", script.why);
        free(text);
    }
    close_troupe(NULL);
    return failed;
}

static struct CMUnitTest tests[PLAYS_MAX];

int main(int count, char **paths) {
    glob_t found;
    if (count > 1)
        return say_alone(count, paths);
    if (glob(SOURCE_DIR "/tests/plays/*.play", 0, NULL, &found) || found.gl_pathc < PLAYS_LEAST || found.gl_pathc >= PLAYS_MAX) {
        fprintf(stderr, "the plays are not there\n");
        return 1;
    }
    size_t plays = found.gl_pathc;
    for (size_t k = 0; k < plays; k++)
        tests[k] = (struct CMUnitTest){strrchr(found.gl_pathv[k], '/') + 1, play_comes_true, NULL, NULL, found.gl_pathv[k]};
    tests[plays] = (struct CMUnitTest){"false_plays_are_refuted", false_plays_are_refuted, NULL, NULL, NULL};
    int failed = _cmocka_run_group_tests("plays", tests, plays + 1, open_troupe, close_troupe);
    globfree(&found);
    return failed;
}
