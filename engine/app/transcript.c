#include "app/transcript.h"
#include "view/narrate.h"

void transcript_add(const Play *play, Text *out) {
    View view = {NULL, play->pack};
    Strings strings = {0};
    Said said;
    for (int32_t s = 0; s < play->shown_count; s++) {
        narrate_shown(&view, &strings, &play->shown[s], &said);
        for (int32_t b = 0; b < said.bubbles; b++)
            text_add_format(out, "%s\t%s\n", said.id, said.bubble[b]);
    }
    strings_free(&strings);
}
