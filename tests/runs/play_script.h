/* Reads a play (tests/plays/README.md) and plays it, once for each of its seeds. */
#ifndef TESTS_RUNS_PLAY_SCRIPT_H
#define TESTS_RUNS_PLAY_SCRIPT_H
#include "play_figure.h"

enum { SCRIPT_WORDS = 24, SCRIPT_LINES = 400, SCRIPT_SEEDS = 100, SCRIPT_WHY = 800, SCRIPT_DEPTH = 4, SCRIPT_NEEDS = 8 };

typedef struct {
    int32_t number;                          /* in the file */
    int32_t count;
    char word[SCRIPT_WORDS][FIGURE_NAME];
    char text[FIGURE_NAME * 4];
} ScriptLine;

typedef enum { IN_EVERY, IN_MOST, IN_SOME, IN_MEAN, IN_WAYS } HowMany;

/* What became of an expectation over the seeds. */
typedef struct {
    int32_t asked, held;
    int64_t left, right;
} Tally;

typedef struct {
    ScriptLine line[SCRIPT_LINES];
    Tally tally[SCRIPT_LINES];
    int32_t lines;
    uint64_t first_seed;
    int32_t seeds;
    bool bare;
    Mind *employer;                          /* in the place of the pack's; owned */
    char needs[SCRIPT_NEEDS][FIGURE_NAME];   /* rules without which it must not hold */
    int32_t needs_count;
    Rules rules;
    Troupe *troupe;
    const char *source;
    char why[SCRIPT_WHY];                    /* the first thing that went wrong, "" for nothing */
} Script;

/* False, always: to be returned. */
static inline bool script_wrong(Script *s, const ScriptLine *line, const char *what) {
    if (!*s->why)
        snprintf(s->why, sizeof s->why, "line %d: %s: '%s'", (int)line->number, what, line->text);
    return false;
}

static inline bool script_is(const ScriptLine *line, const char *word) {
    return line->count && !strcmp(line->word[0], word);
}

static inline bool script_number(const char *word, int32_t *out) {
    char *end;
    long value = strtol(word, &end, 10);
    *out = (int32_t)value;
    return *word && !*end;
}

/* ---- reading ---- */

static inline bool script_read(Script *s, const char *text) {
    s->lines = 0;
    for (int32_t number = 1; *text; number++) {
        size_t length = strcspn(text, "\n"), used = strcspn(text, "#\n");
        ScriptLine *line = &s->line[s->lines];
        *line = (ScriptLine){.number = number};
        snprintf(line->text, sizeof line->text, "%.*s", (int)used, text);
        if (used >= sizeof line->text || s->lines == SCRIPT_LINES - 1)
            return script_wrong(s, line, "too long");
        for (size_t at = strspn(line->text, " "); line->text[at]; at += strspn(line->text + at, " ")) {
            size_t word = strcspn(line->text + at, " ");
            if (line->count == SCRIPT_WORDS || word >= FIGURE_NAME)
                return script_wrong(s, line, "too long");
            memcpy(line->word[line->count++], line->text + at, word);
            at += word;
        }
        s->lines += line->count > 0;
        text += length + (text[length] == '\n');
    }
    return true;
}

/* ---- what stands above the first step ---- */

static inline bool script_seeds(Script *s, const ScriptLine *line) {
    const char *word = line->word[1], *dash = strchr(word, '-');
    s->first_seed = strtoull(word, NULL, 10);
    s->seeds = dash ? (int32_t)(strtoull(dash + 1, NULL, 10) - s->first_seed) + 1 : 1;
    return (s->seeds >= 1 && s->seeds <= SCRIPT_SEEDS) || script_wrong(s, line, "seeds are like 7 or 1-12");
}

static inline bool script_preset(Script *s, const ScriptLine *line) {
    char folder[FILE_PATH_MAX];
    Diagnostics *diagnostics = diagnostics_new();
    snprintf(folder, sizeof folder, "%s/scripts/presets", s->source);
    bool fine = preset_apply(folder, line->word[1], &s->rules, diagnostics);
    diagnostics_end(diagnostics);
    return fine || script_wrong(s, line, "no such preset");
}

static inline bool script_rule(Rules *rules, const ScriptLine *line) {
    int32_t value, constant = line->count > 1 ? rules_find(line->word[1]) : NONE;
    if (script_is(line, "set"))
        return line->count == 3 && constant != NONE && script_number(line->word[2], &value) && rules_set(rules, constant, value);
    for (int32_t k = 1; k < line->count; k++) {
        int32_t rule = rules_switch_find(line->word[k]);
        if (rule < 0)
            return false;
        rules->off |= (uint64_t)1 << rule;
    }
    return line->count > 1;
}

static inline bool script_needs(Script *s, const ScriptLine *line) {
    for (int32_t k = 1; k < line->count; k++) {
        if (s->needs_count == SCRIPT_NEEDS || rules_switch_find(line->word[k]) < 0)
            return script_wrong(s, line, "no such rule");
        snprintf(s->needs[s->needs_count++], FIGURE_NAME, "%s", line->word[k]);
    }
    return true;
}

/* employer FILE: a mind beside the plays, in the place of the pack's. */
static inline bool script_employer(Script *s, const ScriptLine *line) {
    char folder[FILE_PATH_MAX];
    Diagnostics *diagnostics = diagnostics_new();
    snprintf(folder, sizeof folder, "%s/tests/plays", s->source);
    mind_free(s->employer);
    s->employer = mind_load_file(folder, line->word[1], diagnostics);
    diagnostics_end(diagnostics);
    return s->employer || script_wrong(s, line, "no such mind");
}

/* Takes the lines above the first step; returns its index, or -1. */
static inline int32_t script_head(Script *s) {
    s->first_seed = s->seeds = 1;
    s->rules = rules_default();
    s->bare = false;
    for (int32_t k = 0; k < s->lines; k++) {
        const ScriptLine *line = &s->line[k];
        bool fine = true;
        if (script_is(line, "seed") || script_is(line, "seeds"))
            fine = line->count == 2 && script_seeds(s, line);
        else if (script_is(line, "preset"))
            fine = line->count == 2 && script_preset(s, line);
        else if (script_is(line, "set") || script_is(line, "off"))
            fine = script_rule(&s->rules, line) || script_wrong(s, line, "no such rule or value");
        else if (script_is(line, "needs"))
            fine = script_needs(s, line);
        else if (script_is(line, "employer"))
            fine = line->count == 2 && script_employer(s, line);
        else if (script_is(line, "bare"))
            s->bare = true;
        else
            return k;
        if (!fine) {
            script_wrong(s, line, "a word is missing");
            return NONE;
        }
    }
    return s->lines;
}

/* ---- steps ---- */

/* The words from `from` on, as a line of a run file. */
static inline bool script_intent(Script *s, Boards *boards, const ScriptLine *line, int32_t from, Intent *out) {
    char text[FIGURE_NAME * 4] = "", why[INTENT_TEXT_MAX];
    for (int32_t k = from; k < line->count; k++) {
        size_t used = strlen(text);
        snprintf(text + used, sizeof text - used, "%s%s", used ? " " : "", line->word[k]);
    }
    return intent_parse(&boards->play.model, text, out, why) || script_wrong(s, line, why);
}

static inline bool script_do(Script *s, Boards *boards, const ScriptLine *line) {
    Intent intent;
    if (!script_intent(s, boards, line, 1, &intent))
        return false;
    const char *refused = play_refused(&boards->play, intent);
    if (refused)
        return script_wrong(s, line, refused);
    return boards_take(boards, intent) || script_wrong(s, line, "was not taken");
}

static inline bool script_yields(Script *s, Boards *boards, const ScriptLine *line) {
    Intent intent;
    if (line->count < 3 || !script_intent(s, boards, line, 2, &intent))
        return script_wrong(s, line, "yields WORD INTENT");
    const char *refused = play_refused(&boards->play, intent);
    if (!refused)
        return script_wrong(s, line, "it was not refused");
    if (strcmp(refused, line->word[1]))
        return script_wrong(s, line, refused);
    uint64_t week = (uint64_t)boards->play.world->week;
    return (!play_take(&boards->play, intent) && week == (uint64_t)boards->play.world->week) ||
           script_wrong(s, line, "it was refused and taken");
}

/* `move`, and after colons a goal, an ask, an issue, a person to introduce. */
static inline bool script_line_of(Boards *boards, const char *word, TalkLine *out) {
    *out = (TalkLine){.issue = TOPIC_LIFE, .other = NOBODY};
    for (int32_t part = 0; *word; part++) {
        char one[FIGURE_NAME];
        size_t length = strcspn(word, ":");
        snprintf(one, sizeof one, "%.*s", (int)length, word);
        word += length + (word[length] == ':');
        int32_t move = move_by_name(one), goal = goal_by_name(one), ask = ask_by_name(one);
        int32_t issue = figure_issue(&boards->play.model, one), other = figure_person(&boards->play.model, one);
        if (!part && move < 0)
            return false;
        if (!part)
            out->move = (Move)move;
        else if (goal >= 0)
            out->goal = (Goal)goal;
        else if (ask >= 0)
            out->ask = (AskKind)ask;
        else if (issue >= 0)
            out->issue = issue;
        else if (other >= 0)
            out->other = other;
        else
            return false;
    }
    return true;
}

/* talk WHO LINE...: sought, led by these lines for as long as it lasts, ended. */
static inline bool script_talk(Script *s, Boards *boards, const ScriptLine *line) {
    int32_t who = line->count > 2 ? figure_person(&boards->play.model, line->word[1]) : NOBODY, lines = line->count - 2;
    Intent begin = intent_make(INTENT_talk, who, NONE, lines);
    if (who <= 0 || lines > boards->play.rules.talk_turns)
        return script_wrong(s, line, "talk WHO LINE..., at most seven");
    const char *refused = play_refused(&boards->play, begin);
    if (refused || !boards_take(boards, begin))
        return script_wrong(s, line, refused ? refused : "was not taken");
    for (int32_t k = 0; k < lines && talk_going(boards->play.world); k++) {
        TalkLine said;
        if (!script_line_of(boards, line->word[k + 2], &said))
            return script_wrong(s, line, line->word[k + 2]);
        TalkTurn turn = {.over = false};
        if (!play_take_turn(&boards->play, intent_say(said, NONE), &turn))
            return script_wrong(s, line, "was not said");
        boards_scan(boards);
        if (turn.over)
            break;
    }
    if (talk_going(boards->play.world) && !boards_take(boards, intent_make(INTENT_leave, 0, 0, 0)))
        return script_wrong(s, line, "did not end");
    return boards_lead_on(boards) || script_wrong(s, line, "stuck after it");
}

/* choose N: of what is offered in a moment, from 1. */
static inline bool script_choose(Script *s, Boards *boards, const ScriptLine *line) {
    PlayChoice offer[PLAY_OFFER_MAX];
    int32_t count = play_offer(&boards->play, offer), which;
    if (line->count != 2 || !script_number(line->word[1], &which) || which < 1 || which > count)
        return script_wrong(s, line, "there is no such offer");
    return boards_take(boards, offer[which - 1].intent) || script_wrong(s, line, "an offer was refused");
}

/* until STAGE WEEKS: on the first thing offered, until a moment of that kind, so many weeks at most. */
static inline bool script_until(Script *s, Boards *boards, const ScriptLine *line) {
    int32_t weeks, there = 0;
    if (line->count != 3 || !script_number(line->word[2], &weeks) || !figure_of_stage(&boards->play, line->word[1], &there))
        return script_wrong(s, line, "until STAGE WEEKS");
    for (int32_t last = boards->play.world->week + weeks; !there && boards->play.world->week < last;) {
        PlayChoice offer[PLAY_OFFER_MAX] = {{intent_make(INTENT_week, 0, 0, 0), NONE}};
        if (play_stage(&boards->play) != PLAY_WEEK && !play_offer(&boards->play, offer))
            return script_wrong(s, line, "nothing is offered");
        if (!boards_take(boards, offer[0].intent))
            return script_wrong(s, line, "an offer was refused");
        figure_of_stage(&boards->play, line->word[1], &there);
    }
    return there || script_wrong(s, line, "it did not come to that");
}

static inline bool script_on(Script *s, Boards *boards, const ScriptLine *line) {
    int32_t number = 1;
    if (script_is(line, "organizer")) {
        bool fine = line->count == 3 && script_number(line->word[2], &number) && boards_organizer(boards, line->word[1], number);
        return fine || script_wrong(s, line, "organizer NAME WEEKS");
    }
    if (line->count > 1 && !script_number(line->word[1], &number))
        return script_wrong(s, line, "how many weeks?");
    return (script_is(line, "on") ? boards_lead_on(boards) : boards_weeks(boards, number)) || script_wrong(s, line, "stuck");
}

static inline bool script_step(Script *s, Boards *boards, const ScriptLine *line) {
    if (script_is(line, "do"))
        return script_do(s, boards, line);
    if (script_is(line, "yields"))
        return script_yields(s, boards, line);
    if (script_is(line, "talk"))
        return script_talk(s, boards, line);
    if (script_is(line, "choose"))
        return script_choose(s, boards, line);
    if (script_is(line, "organizer") || script_is(line, "goes") || script_is(line, "on"))
        return script_on(s, boards, line);
    if (script_is(line, "until"))
        return script_until(s, boards, line);
    if (script_is(line, "week"))
        return boards_take(boards, intent_make(INTENT_week, 0, 0, 0)) || script_wrong(s, line, "not now");
    if (script_is(line, "set") || script_is(line, "off"))
        return script_rule(&boards->play.rules, line) || script_wrong(s, line, "no such rule or value");
    if (script_is(line, "keep"))
        return (line->count == 2 && boards_keep(boards, line->word[1])) || script_wrong(s, line, "keep NAME, a new one");
    if (script_is(line, "back"))
        return (line->count == 2 && boards_back(boards, line->word[1])) || script_wrong(s, line, "back NAME, one that was kept");
    return script_wrong(s, line, "no such step");
}

#endif
