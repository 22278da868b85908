#include "script/check.h"
#include "script/check_text.h"
#include "script/pack_build.h"

void check_pack(const Pack *pack, const Words *words, Diagnostics *diagnostics) {
    Check c = {pack, words, diagnostics, NULL};
    check_threads(&c);
    check_people(&c);
    check_asks(&c);
    check_balance(&c);
    check_ranks(&c);
    if (!words)
        return;
    c.text = check_text_new(pack);
    check_lines(&c);
    check_repeats(&c);
    check_grades(&c);
    check_text_free(c.text);
}

bool check_folder(const char *folder, const Words *words, Diagnostics *diagnostics) {
    Pack *pack = pack_read(folder, diagnostics);
    check_pack(pack, words, diagnostics);
    pack_free(pack);
    return diagnostics_errors(diagnostics) == 0;
}
