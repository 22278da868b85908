#include "ui/keys.h"

typedef struct {
    Key key;
    const char *cap, *name;
    char letter; /* 0 = the first letter of its words */
} KeyRow;

static const KeyRow rows[] = {
    {KEY_ACTIVATE, "Enter", "", 0}, {KEY_ARROWS, "", "", 0},
    {KEY_SIDEWAYS, "", "", 0},      {KEY_UNDO, "PgUp", "PageUp", 'u'},
    {KEY_REDO, "PgDn", "PageDown", 'r'}, {KEY_MENU, "Esc", "Escape", 0},
    {KEY_HELP, "F1", "F1", 'h'},
};

static const char letters[26][2] = {"A", "B", "C", "D", "E", "F", "G", "H", "I",
                                    "J", "K", "L", "M", "N", "O", "P", "Q", "R",
                                    "S", "T", "U", "V", "W", "X", "Y", "Z"};

static const KeyRow *row_of(Key key) {
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].key == key)
            return &rows[i];
    return NULL;
}

static bool is_letter(Key key) {
    return (int)key >= 'A' && (int)key <= 'Z';
}

const char *key_cap(Key key) {
    if (is_letter(key))
        return letters[(int)key - 'A'];
    const KeyRow *row = row_of(key);
    return row ? row->cap : "";
}

const char *key_name(Key key) {
    if (is_letter(key))
        return letters[(int)key - 'A'];
    const KeyRow *row = row_of(key);
    return row ? row->name : "";
}

char key_letter(Key key, const char *words) {
    if (is_letter(key))
        return (char)((int)key - 'A' + 'a');
    const KeyRow *row = row_of(key);
    if (row && row->letter)
        return row->letter;
    char c = words[0];
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}
