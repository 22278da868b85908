#include "run/batch_save.h"
#include "run/week_digest.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

void batch_head(const Pack *pack, uint64_t seed, const char *preset, const char *organizer, bool only_sim, JournalHead *out) {
    memset(out, 0, sizeof *out);
    snprintf(out->pack, sizeof out->pack, "%s", pack_text(pack, pack->id));
    snprintf(out->version, sizeof out->version, "%d", (int)pack->version);
    snprintf(out->digest, sizeof out->digest, "%016" PRIx64, pack_digest(pack));
    out->seed = seed;
    snprintf(out->options, sizeof out->options, "preset=%s%s%s%s", preset, organizer ? " organizer=" : "",
             organizer ? organizer : "", only_sim ? " only=sim" : "");
}

const char *batch_head_option(const JournalHead *head, const char *key, char *out, size_t size) {
    size_t length = strlen(key);
    *out = '\0';
    for (const char *word = head->options; *word; word += strspn(word, " ")) {
        size_t whole = strcspn(word, " ");
        if (whole > length && !strncmp(word, key, length) && word[length] == '=' && whole - length - 1 < size)
            snprintf(out, size, "%.*s", (int)(whole - length - 1), word + length + 1);
        word += whole;
    }
    return out;
}

typedef struct {
    Journal *journal;
    Result *result;
    Status status;
} Keeping;

static void keep_intent(void *context, const Play *play, Intent intent) {
    Keeping *k = context;
    char text[INTENT_TEXT_MAX];
    if (!k->journal || !status_ok(&k->status))
        return;
    intent_print(&play->model, intent, text);
    k->status = journal_append_start(k->journal, JOURNAL_DO, text);
}

static void keep_week(void *context, const Play *play) {
    Keeping *k = context;
    JournalWeek digests;
    result_week(k->result, play);
    if (!k->journal || !status_ok(&k->status))
        return;
    week_digest_fill(play->world, &digests);
    k->status = journal_append_week_start(k->journal, &digests);
}

Status batch_run_kept(BatchCrew *crew, const BatchRun *run, Journal *journal, Play *play, Result *result) {
    Keeping keeping = {journal, result, status_good()};
    Organizer o = {.mind = batch_organizer(crew, run->policy, 0), .trace = keep_intent, .week = keep_week, .context = &keeping};
    play_begin(play, batch_pack(crew), run->rules, run->seed, batch_options(crew, 0));
    result_begin(result, play);
    organizer_run(&o, play);
    result_end(result, play);
    batch_note_failures(crew, run->policy);
    if (journal && status_ok(&keeping.status))
        keeping.status = journal_wait(journal);
    return keeping.status;
}
