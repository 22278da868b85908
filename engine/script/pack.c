#include "script/pack.h"
#include "script/pack_build.h"
#include <stdio.h>
#include <string.h>

const Setup *pack_setup(const Pack *pack) {
    return &pack->setup;
}

uint64_t pack_digest(const Pack *pack) {
    return pack->digest;
}

const char *pack_text(const Pack *pack, TextId text) {
    const TextStore *t = &pack->inside->texts;
    return text >= 0 && text < t->count ? t->bytes + t->at[text] : "";
}

char *pack_context(const Pack *pack, int32_t line, char *buffer, size_t size) {
    char path[VALUE_PATH_MAX];
    const Value *at = pack->line[line].at;
    value_path(at, path, sizeof path);
    snprintf(buffer, size, "%s/%s", value_file(at), path);
    return buffer;
}

int32_t pack_find_person(const Pack *pack, const char *id) {
    return words_find(pack, &words_person, id);
}
int32_t pack_find_place(const Pack *pack, const char *id) {
    return words_find(pack, &words_place, id);
}
int32_t pack_find_issue(const Pack *pack, const char *id) {
    return words_find(pack, &words_issue, id);
}
int32_t pack_find_dept(const Pack *pack, const char *id) {
    return words_find(pack, &words_dept, id);
}
int32_t pack_find_shift(const Pack *pack, const char *id) {
    return words_find(pack, &words_shift, id);
}
int32_t pack_find_fact(const Pack *pack, const char *id) {
    return words_find(pack, &words_fact, id);
}
int32_t pack_find_share(const Pack *pack, const char *id) {
    return words_find(pack, &words_share, id);
}
int32_t pack_find_mark(const Pack *pack, const char *id) {
    return words_find(pack, &words_mark, id);
}
int32_t pack_find_happening(const Pack *pack, const char *id) {
    return words_find(pack, &words_happening, id);
}

int32_t pack_find_topic(const Pack *pack, int32_t person, const char *id) {
    Range topics = pack->person[person].topics;
    for (int32_t i = topics.first; i < topics.first + topics.count; i++)
        if (!strcmp(pack_text(pack, pack->topic[i].id), id))
            return i;
    return NONE;
}
int32_t pack_find_storylet(const Pack *pack, const char *id) {
    for (int32_t i = 0; i < pack->storylets; i++)
        if (!strcmp(pack_text(pack, pack->storylet[i].id), id))
            return i;
    return NONE;
}
int32_t pack_find_thread(const Pack *pack, const char *id) {
    for (int32_t i = 0; i < pack->threads; i++)
        if (!strcmp(pack_text(pack, pack->thread[i].id), id))
            return i;
    return NONE;
}

/* Never warmer than they are: close, warm, cold; sore, cold; then what has no band. */
static int32_t next_colder(int32_t band) {
    switch (band) {
    case BAND_CLOSE: return BAND_WARM;
    case BAND_WARM:
    case BAND_SORE: return BAND_COLD;
    case BAND_COLD: return BAND_ANY;
    default: return NONE;
    }
}

Range pack_says(const Says *says, Band band) {
    for (int32_t b = (int32_t)band; b != NONE; b = next_colder(b))
        if (says->cell[b].count)
            return says->cell[b];
    return (Range){0, 0};
}

Range pack_answers(const Answers *answers, Band band, Reply reply) {
    for (int32_t b = (int32_t)band; b != NONE; b = next_colder(b))
        if (answers->cell[b][reply].count)
            return answers->cell[b][reply];
    return (Range){0, 0};
}

Range pack_answers_at(const Pack *pack, const AnswerQuery *q, AnswerSource source) {
    int32_t set = NONE;
    if (source == ANSWER_OPTION && q->option != NONE)
        set = pack->option[q->option].answers;
    else if (source == ANSWER_RUNG && q->topic != NONE && pack->topic[q->topic].rung[q->rung].there)
        set = pack->topic[q->topic].rung[q->rung].on + (int32_t)q->family;
    else if (source == ANSWER_PERSON && q->person != NONE && pack->person[q->person].bank != NONE)
        set = pack->person[q->person].bank + (int32_t)q->family;
    else if (source == ANSWER_PACK && pack->bank.answers != NONE)
        set = pack->bank.answers + (int32_t)q->family;
    return set == NONE ? (Range){0, 0} : pack_answers(&pack->answers[set], q->band, q->reply);
}

Range pack_answers_find(const Pack *pack, const AnswerQuery *query, AnswerSource *found) {
    for (int32_t source = 0; source < ANSWER_SOURCES; source++) {
        Range range = pack_answers_at(pack, query, (AnswerSource)source);
        if (range.count) {
            *found = (AnswerSource)source;
            return range;
        }
    }
    *found = ANSWER_SOURCES;
    return (Range){0, 0};
}

Range pack_cell(const Pack *pack, int32_t person, const char *path) {
    Range cells = pack->person[person].cells;
    for (int32_t i = cells.first; i < cells.first + cells.count; i++)
        if (!strcmp(pack_text(pack, pack->cell[i].path), path))
            return pack->cell[i].lines;
    return (Range){0, 0};
}

int32_t pack_mind(const Minds *minds, Family family) {
    return minds->line[family] != NONE ? minds->line[family] : minds->line[FAMILY_COUNT];
}
