#include "sim/intent.h"
#include "sim/action.h"
#include "sim/ask.h"
#include <stdio.h>
#include <string.h>

typedef struct {
    const char *name, *arguments;
} Shape;
static const Shape shapes[] = {
#define X(name, arguments) {#name, arguments},
    INTENT_LIST(X)
#undef X
};
static const char *const request_names[] = {"open", "complied", "declined", "stalled"};
enum { REQUEST_NAMES = sizeof request_names / sizeof *request_names };
enum { WORD_MAX = 40, NUMBER_MAX = 12 };

Intent intent_make(IntentKind kind, int32_t a, int32_t b, int32_t c) {
    return (Intent){(int32_t)kind, {a, b, c}};
}

Intent intent_say(TalkLine line, int32_t text) {
    return (Intent){INTENT_say,
                    {(int32_t)line.move, (int32_t)line.goal, (int32_t)line.ask, line.issue, line.other, text}};
}

/* What the two free arguments of a use are. */
static const char *use_arguments(int32_t use) {
    switch ((Use)use) {
    case USE_time: return "pv";
    case USE_introduce: return "pp";
    case USE_group: return "in";
    case USE_propose: return "ai";
    case USE_lunch:
    case USE_home:
    case USE_help:
    case USE_talk:
    case USE_word:
    case USE_keep: return "pn";
    default: return "nn";
    }
}

/* The kinds of an intent's arguments, with the stars filled in from its use. */
static int32_t kinds_of(Intent in, char kinds[INTENT_ARGUMENTS + 1]) {
    const char *shape = shapes[in.kind].arguments;
    int32_t count = 0, use = NEVER, star = 0;
    for (; shape[count]; count++) {
        kinds[count] = shape[count];
        if (shape[count] == 'u')
            use = in.arg[count];
        if (shape[count] == '*')
            kinds[count] = use >= 0 && use < USE_COUNT ? use_arguments(use)[star++] : 'n';
    }
    kinds[count] = '\0';
    return count;
}

static const char *person_word(const Model *m, int32_t i) {
    if (i < 0 || i >= m->world->n)
        return "-";
    return i ? m->setup->profiles[person_identity(m->world)[i]].id : "you";
}

static void print_argument(const Model *m, char kind, int32_t v, char word[WORD_MAX]) {
    const Setup *s = m->setup;
    const char *name = NULL;
    switch (kind) {
    case 'p': name = person_word(m, v); break;
    case 'u': name = use_name((Use)v); break;
    case 'm': name = move_name((Move)v); break;
    case 'g': name = goal_name((Goal)v); break;
    case 'k': name = ask_name((AskKind)v); break;
    case 'v': name = activity_name((Activity)v); break;
    case 'a': name = action_name((ActionKind)v); break;
    case 'r': name = request_names[v]; break;
    case 'i': name = v >= 0 && v < s->issues ? s->issue_id[v] : "-"; break;
    case 'l': name = v >= 0 && v < s->places ? s->place[v].id : "-"; break;
    default: break;
    }
    if (name)
        snprintf(word, WORD_MAX, "%s", name);
    else
        snprintf(word, WORD_MAX, "%d", (int)v);
}

void intent_print(const Model *m, Intent in, char text[INTENT_TEXT_MAX]) {
    char kinds[INTENT_ARGUMENTS + 1], word[WORD_MAX];
    int32_t count = kinds_of(in, kinds);
    size_t used = (size_t)snprintf(text, INTENT_TEXT_MAX, "%s", shapes[in.kind].name);
    for (int32_t a = 0; a < count && used < INTENT_TEXT_MAX; a++) {
        print_argument(m, kinds[a], in.arg[a], word);
        used += (size_t)snprintf(text + used, INTENT_TEXT_MAX - used, " %s", word);
    }
}

static int32_t person_by_word(const Model *m, const char *word) {
    if (!strcmp(word, "you"))
        return 0;
    for (int32_t i = 1; i < m->world->n; i++)
        if (!strcmp(word, person_word(m, i)))
            return i;
    return NEVER;
}

static int32_t find_id(const char (*ids)[ID_MAX], int32_t count, const char *word) {
    for (int32_t i = 0; i < count; i++)
        if (!strcmp(ids[i], word))
            return i;
    return NEVER;
}

static bool parse_number(const char *word, int32_t *out) {
    const int32_t base = '9' - '0' + 1;
    int64_t v = 0;
    bool minus = *word == '-';
    const char *p = word + minus;
    if (!*p || strlen(p) > NUMBER_MAX - 1)
        return false;
    for (; *p; p++) {
        if (*p < '0' || *p > '9')
            return false;
        v = v * base + (*p - '0');
    }
    if (v > INT32_MAX)
        return false;
    *out = (int32_t)(minus ? -v : v);
    return true;
}

static int32_t find_place(const Setup *s, const char *word) {
    for (int32_t i = 0; i < s->places; i++)
        if (!strcmp(s->place[i].id, word))
            return i;
    return NEVER;
}

static int32_t find_request(const char *word) {
    for (int32_t i = 0; i < REQUEST_NAMES; i++)
        if (!strcmp(request_names[i], word))
            return i;
    return NEVER;
}

static bool parse_argument(const Model *m, char kind, const char *word, int32_t *out) {
    const Setup *s = m->setup;
    bool none = !strcmp(word, "-");
    *out = NEVER;
    switch (kind) {
    case 'p': *out = person_by_word(m, word); return *out != NEVER || none;
    case 'i': *out = find_id(s->issue_id, s->issues, word); return *out != NEVER || none;
    case 'l': *out = find_place(s, word); return *out != NEVER || none;
    case 'u': *out = use_by_name(word); break;
    case 'm': *out = move_by_name(word); break;
    case 'g': *out = goal_by_name(word); break;
    case 'k': *out = ask_by_name(word); break;
    case 'v': *out = activity_by_name(word); break;
    case 'a': *out = action_by_name(word); break;
    case 'r': *out = find_request(word); break;
    case 'c': return parse_number(word, out) && *out >= 0 && *out < CARDS;
    default: return parse_number(word, out);
    }
    return *out != NEVER;
}

/* The next word of a line, blanks between; false at the end or when it is too long. */
static bool next_word(const char **text, char word[WORD_MAX]) {
    const char *p = *text;
    size_t length = 0;
    while (*p == ' ')
        p++;
    while (p[length] && p[length] != ' ')
        length++;
    if (!length || length >= WORD_MAX)
        return false;
    memcpy(word, p, length);
    word[length] = '\0';
    *text = p + length;
    return true;
}

bool intent_parse(const Model *m, const char *text, Intent *in, char why[INTENT_TEXT_MAX]) {
    char word[WORD_MAX], kinds[INTENT_ARGUMENTS + 1];
    *in = (Intent){NEVER, {0}};
    snprintf(why, INTENT_TEXT_MAX, "no such choice");
    if (!next_word(&text, word))
        return false;
    for (int32_t k = 0; k < INTENT_COUNT; k++)
        if (!strcmp(shapes[k].name, word))
            in->kind = k;
    if (in->kind == NEVER)
        return false;
    for (int32_t a = 0; a < (int32_t)strlen(shapes[in->kind].arguments); a++) {
        kinds_of(*in, kinds);
        if (!next_word(&text, word)) {
            snprintf(why, INTENT_TEXT_MAX, "a word is missing");
            return false;
        }
        if (!parse_argument(m, kinds[a], word, &in->arg[a])) {
            snprintf(why, INTENT_TEXT_MAX, "unknown word '%s'", word);
            return false;
        }
    }
    if (next_word(&text, word)) {
        snprintf(why, INTENT_TEXT_MAX, "one word too many: '%s'", word);
        return false;
    }
    return true;
}

Use intent_talk_use(const Rules *r, int32_t turns) {
    return turns > r->word_turns ? USE_talk : USE_word;
}

static const char *card_refused(const Model *m, Intent in) {
    if (in.arg[ARG_1] < 0 || in.arg[ARG_1] >= CARDS || in.arg[ARG_2] < 0 || in.arg[ARG_2] >= USE_COUNT)
        return "no_card";
    return in.arg[ARG_3] >= m->world->n ? "nobody" : NULL;
}

static const char *talk_refused(const Model *m, Intent in) {
    if (talk_going(m->world))
        return "talking";
    if (in.arg[ARG_1] <= 0 || in.arg[ARG_1] >= m->world->n || in.arg[ARG_3] < 1 || in.arg[ARG_3] > m->rules->talk_turns)
        return "nobody";
    if (in.arg[ARG_4] != TALK_SOUGHT)
        return NULL;
    return use_refused(m, intent_talk_use(m->rules, in.arg[ARG_3]), in.arg[ARG_1], 0);
}

static const char *say_refused(const Model *m, Intent in) {
    const World *w = m->world;
    if (!talk_going(w))
        return "no_talk";
    if (in.arg[ARG_1] < 0 || in.arg[ARG_1] >= MOVE_COUNT || in.arg[ARG_4] >= w->issues)
        return "no_move";
    return NULL;
}

const char *intent_refused(const Model *m, Intent in) {
    const World *w = m->world;
    if (w->run_state != RUN_GOES_ON)
        return "over";
    switch ((IntentKind)in.kind) {
    case INTENT_use: return talk_going(w) ? "talking" : use_refused(m, (Use)in.arg[ARG_1], in.arg[ARG_2], in.arg[ARG_3]);
    case INTENT_card: return card_refused(m, in);
    case INTENT_talk: return talk_refused(m, in);
    case INTENT_say: return say_refused(m, in);
    case INTENT_leave: return talk_going(w) ? NULL : "no_talk";
    case INTENT_mark: return in.arg[ARG_1] > 0 && in.arg[ARG_1] < w->n && action_pending(w) ? NULL : "nobody";
    case INTENT_call_off: return action_pending(w) ? NULL : "nothing_set";
    case INTENT_answer: return w->request != STAFFER_nothing ? NULL : "no_request";
    case INTENT_confide:
        if (in.arg[ARG_2] < 0 || in.arg[ARG_2] >= w->issues)
            return "no_issue";
        return in.arg[ARG_1] > 0 && in.arg[ARG_1] < w->n ? NULL : "nobody";
    case INTENT_week: return talk_going(w) ? "talking" : NULL;
    default: return NULL;
    }
}

void intent_apply(const Model *m, Intent in, TalkTurn *turn) {
    World *w = m->world;
    const int32_t *a = in.arg;
    switch ((IntentKind)in.kind) {
    case INTENT_use: use_spend(m, (Use)a[ARG_1], a[ARG_2], a[ARG_3]); break;
    case INTENT_card:
        w->card_use[a[ARG_1]] = a[ARG_2];
        w->card_who[a[ARG_1]] = a[ARG_3];
        w->card_place[a[ARG_1]] = a[ARG_4];
        break;
    case INTENT_talk:
        if (a[ARG_4] == TALK_SOUGHT)
            use_spend(m, intent_talk_use(m->rules, a[ARG_3]), a[ARG_1], 0);
        talk_begin(m, a[ARG_1], a[ARG_2], a[ARG_3], a[ARG_4] == TALK_THEIRS);
        break;
    case INTENT_say:
        *turn = talk_say(m, (TalkLine){(Move)a[ARG_1], (Goal)a[ARG_2], (AskKind)a[ARG_3], a[ARG_4], a[ARG_5]});
        break;
    case INTENT_leave: talk_end(m); break;
    case INTENT_mark: person_expected(w)[a[ARG_1]] = a[ARG_2] != 0; break;
    case INTENT_call_off: action_call_off(m); break;
    case INTENT_answer: staffer_answer(m, (RequestAnswer)a[ARG_1]); break;
    case INTENT_confide: ask_leak(m, a[ARG_1], a[ARG_2]); break;
    default: break;
    }
}
