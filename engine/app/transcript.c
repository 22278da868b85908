#include "app/transcript.h"
#include <string.h>

static const char *first_name(const Pack *pack, int32_t person) {
    return person >= 0 && person < pack->persons ? pack_text(pack, pack->person[person].first_name) : "somebody";
}

/* The bubble with the names that it asks for. */
static void add_filled(const Pack *pack, const Shown *shown, const char *bubble, Text *out) {
    static const char *const names[] = {"{name}", "{other}"};
    const int32_t persons[] = {shown->name, shown->other};
    while (*bubble) {
        size_t plain = strcspn(bubble, "{"), used = 0;
        text_add_bytes(out, bubble, plain);
        bubble += plain;
        for (size_t n = 0; *bubble && !used && n < sizeof names / sizeof *names; n++)
            if (text_starts_with(bubble, names[n])) {
                text_add(out, first_name(pack, persons[n]));
                used = strlen(names[n]);
            }
        if (*bubble && !used)
            text_add_char(out, bubble[used++]);
        bubble += used;
    }
}

static const char *speaker(const Pack *pack, int32_t person) {
    if (person == SPEAKER_PLAYER)
        return "you";
    return person > 0 && person < pack->persons ? pack_text(pack, pack->person[person].id) : "-";
}

void transcript_add(const Play *play, Text *out) {
    const Pack *pack = play->pack;
    for (int32_t s = 0; s < play->shown_count; s++) {
        const Shown *shown = &play->shown[s];
        for (int32_t b = 0; b < pack->line[shown->line].bubbles; b++) {
            text_add(out, speaker(pack, shown->speaker));
            text_add_char(out, '\t');
            add_filled(pack, shown, pack_bubble(pack, shown->line, b), out);
            text_add_char(out, '\n');
        }
    }
}
