#include "ui/terminal.h"
#include "ui/keys.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { LINE_MAX_BYTES = 256, WIDTH_MIN = 20, WIDTH_MAX = 200 };

typedef struct {
    FILE *out;
    int width;
    bool gap; /* an empty line is due before the next block */
} Writer;

static bool option_of(const Node *n) {
    return node_open(n) && n->role != ROLE_KEY;
}

void terminal_options(const Tree *t, TerminalOptions *o) {
    o->count = 0;
    const Node *leads = NULL;
    for (const Node *n = tree_root(t); n != NULL && leads == NULL; n = tree_following(n))
        if (option_of(n) && (n->flags & NODE_LEADS))
            leads = n;
    if (leads)
        o->options[o->count++] = leads;
    static const Slot order[] = {SLOT_HEADER,  SLOT_BODY,    SLOT_MAIN,
                                 SLOT_CHOICES, SLOT_PICTURE, SLOT_FOOTER};
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++)
        for (const Node *n = tree_root(t); n != NULL; n = tree_following(n))
            if (n->slot == order[i] && option_of(n) && n != leads &&
                o->count < TERMINAL_OPTIONS_MAX)
                o->options[o->count++] = n;
}

/* Columns a UTF-8 text takes, near enough for wrapping: characters that are not continuations;
   the soft break mark takes none. */
static int columns(const char *s, size_t bytes) {
    int n = 0;
    for (size_t i = 0; i < bytes; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c == 0xC2 && i + 1 < bytes && (unsigned char)s[i + 1] == 0xAD)
            n--;
        if ((c & 0xC0) != 0x80)
            n++;
    }
    return n;
}

static void put_word(FILE *out, const char *s, size_t bytes) {
    for (size_t i = 0; i < bytes; i++) {
        if ((unsigned char)s[i] == 0xC2 && i + 1 < bytes && (unsigned char)s[i + 1] == 0xAD)
            i++;
        else
            fputc(s[i], out);
    }
}

/* Words wrapped at the width; the lines after the first begin with `indent` spaces. */
static void wrap(Writer *w, const char *text, int indent) {
    int at = 0;
    bool first = true;
    while (*text != '\0') {
        size_t n = strcspn(text, " \n");
        int cols = columns(text, n);
        if (n > 0) {
            if (!first && at + 1 + cols > w->width) {
                fprintf(w->out, "\n%*s", indent, "");
                at = indent;
            } else if (!first) {
                fputc(' ', w->out);
                at++;
            } else {
                at = indent;
            }
            put_word(w->out, text, n);
            at += cols;
            first = false;
        }
        text += n;
        if (*text == '\n') {
            fprintf(w->out, "\n%*s", indent, "");
            at = indent;
            first = true;
        }
        if (*text != '\0')
            text++;
    }
    fputc('\n', w->out);
}

static void block(Writer *w) {
    if (w->gap)
        fputc('\n', w->out);
    w->gap = true;
}

static const char *tie_words(int kind) {
    static const char *const words[TIE_KINDS] = {"most days", "now and then", "used to",
                                                 "you have heard", "close", "getting on"};
    return kind >= 0 && kind < TIE_KINDS ? words[kind] : "";
}

static const Node *web_person(const Node *web, int index) {
    for (const Node *n = web->child; n != NULL; n = n->next)
        if (n->role == ROLE_PERSON && index-- == 0)
            return n;
    return NULL;
}

static void print_web(Writer *w, const Node *web) {
    char line[LINE_MAX_BYTES];
    block(w);
    wrap(w, web->label, 0);
    for (const Node *n = web->child; n != NULL; n = n->next) {
        if (n->role != ROLE_TIE)
            continue;
        const Node *a = web_person(web, n->a), *b = web_person(web, n->b);
        if (a == NULL || b == NULL)
            continue;
        snprintf(line, sizeof line, "%s and %s, %s.", a->label, b->label, tie_words(n->level));
        wrap(w, line, 0);
    }
}

/* "Break room, noon. At one table: Wanda, Bao, you. Standing: Kit." */
static void print_room(Writer *w, const Node *room) {
    char line[1024];
    size_t at = (size_t)snprintf(line, sizeof line, "%s", room->label);
    for (int table = -1; table < 12 && at < sizeof line; table++) {
        bool any = false;
        for (const Node *n = room->child; n != NULL && at < sizeof line; n = n->next) {
            if (n->level != table)
                continue;
            const char *lead = any ? ", " : table < 0 ? " Standing: " : " At a table: ";
            at += (size_t)snprintf(line + at, sizeof line - at, "%s%s%s", any ? "" : ".", lead,
                                   n->label);
            any = true;
        }
    }
    block(w);
    if (at < sizeof line - 1)
        strcpy(line + at, ".");
    wrap(w, line, 0);
}

static void print_pair(Writer *w, const char *first, const char *second) {
    char line[2048];
    snprintf(line, sizeof line, "%s%s%s", first, first[0] && second[0] ? ": " : "", second);
    wrap(w, line, 0);
}

static void print_table_row(Writer *w, const Node *row) {
    char line[2048] = "";
    size_t at = 0;
    for (const Node *c = row->child; c != NULL && at < sizeof line; c = c->next)
        if (c->label[0])
            at += (size_t)snprintf(line + at, sizeof line - at, "%s%s", at ? " | " : "", c->label);
    wrap(w, line, 2);
}

static void print_node(Writer *w, const Node *n) {
    switch (n->role) {
    case ROLE_HEADING:
    case ROLE_PARAGRAPH:
    case ROLE_NARRATION:
    case ROLE_PLACE: block(w); wrap(w, n->label, 0); break;
    case ROLE_STATUS: wrap(w, n->label, 0); break;
    case ROLE_SAID: block(w); print_pair(w, n->kicker, n->label); break;
    case ROLE_ROOM:
        if (n->label[0])
            print_room(w, n);
        break;
    case ROLE_WEB: print_web(w, n); break;
    case ROLE_PORTRAIT:
        if (n->detail[0]) {
            block(w);
            print_pair(w, n->label, n->detail);
        }
        break;
    case ROLE_MOMENT:
        if (!option_of(n)) {
            print_pair(w, n->kicker, n->label);
            if (n->detail[0])
                wrap(w, n->detail, 2);
        }
        break;
    case ROLE_TABLE_ROW:
        if (!option_of(n))
            print_table_row(w, n);
        break;
    case ROLE_TABLE:
    case ROLE_TIMELINE:
        block(w);
        if (n->label[0])
            wrap(w, n->label, 0);
        break;
    case ROLE_ROW:
        if (!option_of(n)) {
            print_pair(w, n->label, n->value);
            if (n->detail[0])
                wrap(w, n->detail, 2);
        }
        break;
    default: break;
    }
}

static void add(char *line, size_t size, const char *before, const char *text) {
    size_t at = strlen(line);
    if (text[0] && at < size)
        snprintf(line + at, size - at, "%s%s", before, text);
}

static void print_option(Writer *w, int number, const Node *n) {
    char line[2048];
    snprintf(line, sizeof line, "%d. ", number);
    int indent = (int)strlen(line);
    if (n->kicker[0]) {
        add(line, sizeof line, "", n->kicker);
        add(line, sizeof line, "", ": ");
    }
    if (n->role == ROLE_TABLE_ROW) {
        for (const Node *c = n->child; c != NULL; c = c->next)
            add(line, sizeof line, c == n->child ? "" : " | ", c->label);
    } else {
        add(line, sizeof line, "", n->label);
    }
    add(line, sizeof line, ": ", n->value);
    add(line, sizeof line, n->role == ROLE_CARD || n->role == ROLE_SEAT ? ", " : ". ", n->detail);
    if (n->flags & NODE_CHOSEN)
        add(line, sizeof line, " ", "(chosen before)");
    if (action_any(n->less) || action_any(n->more)) {
        char how[48];
        snprintf(how, sizeof how, "(%d- or %d+ changes it)", number, number);
        add(line, sizeof line, " ", how);
    }
    int keep = w->width;
    w->width = keep - indent > WIDTH_MIN ? keep : WIDTH_MIN + indent;
    wrap(w, line, indent);
    w->width = keep;
}

static void print_closed(Writer *w, const Tree *t) {
    for (const Node *n = tree_root(t); n != NULL; n = tree_following(n)) {
        if (!(n->flags & NODE_DISABLED) || !(n->flags & NODE_FOCUSABLE))
            continue;
        char line[2048];
        snprintf(line, sizeof line, "Not now: %s (%s)", n->label, n->reason);
        wrap(w, line, 0);
    }
}

/* "u undo, l log, q save and quit" */
static void key_line(const Tree *t, char *line, size_t size) {
    line[0] = '\0';
    for (const Node *n = tree_root(t); n != NULL; n = tree_following(n)) {
        if (n->role != ROLE_KEY || !action_any(n->action) || (n->flags & NODE_DISABLED))
            continue;
        char item[120];
        snprintf(item, sizeof item, "%c %s", key_letter((Key)n->level, n->label), n->label);
        add(line, size, line[0] ? ", " : "", item);
    }
}

static int fit_width(int width) {
    return width < WIDTH_MIN ? WIDTH_MIN : width > WIDTH_MAX ? WIDTH_MAX : width;
}

void terminal_print(const Tree *t, FILE *out, int width) {
    static const Slot order[] = {SLOT_HEADER, SLOT_PICTURE, SLOT_BODY,
                                 SLOT_MAIN,   SLOT_CHOICES, SLOT_FOOTER};
    Writer w = {.out = out, .width = fit_width(width)};
    TerminalOptions o;
    char keys[1024];
    fputc('\n', out);
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++)
        for (const Node *n = tree_root(t); n != NULL; n = tree_following(n))
            if (n->slot == order[i])
                print_node(&w, n);
    terminal_options(t, &o);
    if (o.count > 0)
        block(&w);
    for (int i = 0; i < o.count; i++)
        print_option(&w, i + 1, o.options[i]);
    print_closed(&w, t);
    key_line(t, keys, sizeof keys);
    if (keys[0])
        wrap(&w, keys, 0);
    fputs("> ", out);
    fflush(out);
}

static Action read_number(const Tree *t, const char *line) {
    TerminalOptions o;
    char *end = NULL;
    long number = strtol(line, &end, 10);
    terminal_options(t, &o);
    if (number < 1 || number > o.count)
        return (Action){0};
    const Node *n = o.options[number - 1];
    while (*end == ' ')
        end++;
    if (*end == '-')
        return n->less;
    if (*end == '+')
        return n->more;
    if (*end != '\0')
        return (Action){0};
    return action_any(n->action) ? n->action : n->more;
}

Action terminal_read(const Tree *t, const char *line) {
    while (*line == ' ')
        line++;
    if (isdigit((unsigned char)*line))
        return read_number(t, line);
    char letter = (char)tolower((unsigned char)line[0]);
    if (letter == '\0')
        return (Action){0};
    for (const Node *n = tree_root(t); n != NULL; n = tree_following(n)) {
        if (n->role != ROLE_KEY || !action_any(n->action) || (n->flags & NODE_DISABLED))
            continue;
        if (key_letter((Key)n->level, n->label) == letter &&
            (line[1] == '\0' || strcmp(line, n->label) == 0))
            return n->action;
    }
    return (Action){0};
}

/* One line without its end; false at the end of the input. What is too long is cut. */
static bool read_line(FILE *in, char *line, size_t size) {
    size_t n = 0;
    int c = fgetc(in);
    if (c == EOF)
        return false;
    for (; c != EOF && c != '\n'; c = fgetc(in))
        if (c != '\r' && c != '\0' && n + 1 < size)
            line[n++] = (char)c;
    line[n] = '\0';
    while (n > 0 && line[n - 1] == ' ')
        line[--n] = '\0';
    return true;
}

int terminal_run(const Host *host, FILE *in, FILE *out, int width) {
    Tree *t = tree_new();
    char line[LINE_MAX_BYTES];
    bool playing = true, show = true;
    while (playing) {
        if (show) {
            host->build(host->self, t);
            terminal_print(t, out, width);
        }
        if (!read_line(in, line, sizeof line)) {
            fputc('\n', out);
            if (host->leave)
                host->leave(host->self);
            break;
        }
        Action asked = terminal_read(t, line);
        show = action_any(asked);
        if (show)
            playing = host->act(host->self, asked);
        else
            fputs("Type the number of a line, or one of the letters.\n> ", out);
        fflush(out);
    }
    tree_free(t);
    return ferror(out) ? 1 : 0;
}
