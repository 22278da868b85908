#include "run/journal_record.h"
#include "base/checksum.h"
#include "base/text.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char RUN_WORD[] = "breakroom-run";
static const char *const KIND_WORDS[] = {"do", "undo", "redo", "week", "mark", "title", "end"};
enum { KIND_COUNT = sizeof KIND_WORDS / sizeof *KIND_WORDS, SUM_DIGITS = 8, PART_DIGITS = 16 };

/* ---- small readers: each takes exactly one spelling of a thing ---- */

/* A decimal number without sign or leading zero, at most `high` (>= 9); moves `*at` behind it. */
static bool read_number(const char **at, const char *end, uint64_t high, uint64_t *out) {
    const char *p = *at;
    uint64_t value = 0;
    while (p < end && *p >= '0' && *p <= '9') {
        uint64_t digit = (uint64_t)(*p - '0');
        if (value > (high - digit) / 10)
            return false;
        value = value * 10 + digit;
        p++;
    }
    if (p == *at || (**at == '0' && p - *at > 1))
        return false;
    *at = p;
    *out = value;
    return true;
}

static bool read_hex(const char *at, int digits, uint64_t *out) {
    uint64_t value = 0;
    for (int i = 0; i < digits; i++) {
        char c = at[i];
        if (c >= '0' && c <= '9')
            value = value << 4 | (uint64_t)(c - '0');
        else if (c >= 'a' && c <= 'f')
            value = value << 4 | (uint64_t)(c - 'a' + 10);
        else
            return false;
    }
    *out = value;
    return true;
}

/* Moves `*at` over the next word of at most `size - 1` bytes of `allowed`, and the blank behind it. */
static bool read_word(const char **at, const char *allowed, char *out, size_t size) {
    size_t length = strspn(*at, allowed);
    if (length == 0 || length >= size || ((*at)[length] != ' ' && (*at)[length] != '\0'))
        return false;
    memcpy(out, *at, length);
    out[length] = '\0';
    *at += length;
    if (**at == ' ')
        (*at)++;
    return true;
}

/* One line of text without blanks at its ends: what a stranger may put on our screen. */
static bool is_plain_text(const char *text) {
    size_t length = strlen(text);
    size_t plain = 0;
    if (length > 0 && (text[0] == ' ' || text[length - 1] == ' '))
        return false;
    /* Intents are plain ASCII: looking up each of their letters would double the time to open a run. */
    while (plain < length && text[plain] >= ' ' && text[plain] <= '~')
        plain++;
    return plain == length || text_check(text, length, TEXT_LINE).fault == TEXT_FINE;
}

/* ---- lines ---- */

size_t journal_line_write(char line[JOURNAL_LINE_MAX + 1], uint32_t number, const char *body,
                          uint32_t *sum) {
    BUG_IF(number > JOURNAL_NUMBER_MAX);
    BUG_IF(strlen(body) > JOURNAL_BODY_MAX);
    int length = snprintf(line, JOURNAL_LINE_MAX + 1, "%" PRIu32 " %s ", number, body);
    *sum = checksum_crc32(*sum, line, (size_t)length);
    int rest = snprintf(line + length, (size_t)(JOURNAL_LINE_MAX + 1 - length), "%08" PRIx32 "\n", *sum);
    BUG_IF(length + rest > JOURNAL_LINE_MAX);
    return (size_t)(length + rest);
}

/* The sum a line carries, whether or not it is right. */
static bool stored_sum(const char *line, size_t length, uint32_t *out) {
    uint64_t sum;
    if (length < SUM_DIGITS + 1 || line[length - SUM_DIGITS - 1] != ' ' ||
        !read_hex(line + length - SUM_DIGITS, SUM_DIGITS, &sum))
        return false;
    *out = (uint32_t)sum;
    return true;
}

bool journal_line_read(const char *line, size_t length, uint32_t number, uint32_t *sum,
                       char body[JOURNAL_BODY_MAX + 1]) {
    uint32_t stored;
    if (length >= JOURNAL_LINE_MAX || !stored_sum(line, length, &stored))
        return false;
    size_t summed = length - SUM_DIGITS;
    if (checksum_crc32(*sum, line, summed) != stored)
        return false;
    const char *at = line;
    const char *end = line + summed - 1; /* at the blank before the sum */
    uint64_t found;
    if (!read_number(&at, end, JOURNAL_NUMBER_MAX, &found) || found != number || at >= end || *at != ' ')
        return false;
    at++;
    size_t body_length = (size_t)(end - at);
    if (body_length == 0 || body_length > JOURNAL_BODY_MAX || memchr(at, '\0', body_length) != NULL)
        return false;
    memcpy(body, at, body_length);
    body[body_length] = '\0';
    *sum = stored;
    return true;
}

bool journal_line_fits_behind(const char *line, size_t length, const char *before,
                              size_t before_length) {
    uint32_t start, stored;
    return stored_sum(before, before_length, &start) && stored_sum(line, length, &stored) &&
           checksum_crc32(start, line, length - SUM_DIGITS) == stored;
}

/* ---- the head ---- */

static const char PACK_CHARS[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
static const char VERSION_CHARS[] =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-";
static const char HEX_CHARS[] = "0123456789abcdef";

static bool is_of(const char *text, const char *allowed, size_t low, size_t high) {
    size_t length = strlen(text);
    return length >= low && length <= high && strspn(text, allowed) == length;
}

static bool are_options(const char *text) {
    size_t length = strlen(text);
    for (size_t i = 0; i < length; i++)
        if (text[i] < ' ' || text[i] > '~')
            return false;
    return length < sizeof((JournalHead *)0)->options && is_plain_text(text);
}

static const char *fault_of_head(const JournalHead *head) {
    if (!is_of(head->pack, PACK_CHARS, 1, sizeof head->pack - 1))
        return "the workplace's id must be 1 to 40 of a-z, 0-9, _";
    if (!is_of(head->version, VERSION_CHARS, 1, sizeof head->version - 1))
        return "the workplace's version must be 1 to 20 of letters, digits, . _ + -";
    if (!is_of(head->digest, HEX_CHARS, 8, sizeof head->digest - 1))
        return "the workplace's digest must be 8 to 64 hex digits";
    if (!are_options(head->options))
        return "the options must be at most 80 plain characters";
    return NULL;
}

Status journal_body_of_head(const JournalHead *head, char body[JOURNAL_BODY_MAX + 1]) {
    const char *fault = fault_of_head(head);
    if (fault != NULL)
        return status_make(STATUS_REFUSED, "a run cannot be started: %s", fault);
    int length = snprintf(body, JOURNAL_BODY_MAX + 1, "%s %d %s %s %s %" PRIu64 "%s%s", RUN_WORD,
                          JOURNAL_FORMAT, head->pack, head->version, head->digest, head->seed,
                          head->options[0] == '\0' ? "" : " ", head->options);
    /* All at their longest: 13 + 1 + 40 + 20 + 64 + 20 + 80 and 6 blanks, over the line by 5. */
    if (length < 0 || length > JOURNAL_BODY_MAX)
        return status_make(STATUS_REFUSED, "a run cannot be started: its options are too long");
    return status_good();
}

Status journal_head_of_body(const char *body, JournalHead *head) {
    const char *at = body;
    char word[24];
    uint64_t format;
    if (!read_word(&at, "abcdefghijklmnopqrstuvwxyz-", word, sizeof word) || strcmp(word, RUN_WORD) != 0)
        return status_make(STATUS_REFUSED, "this is not a run of Breakroom");
    const char *end = at + strlen(at);
    if (!read_number(&at, end, 999999, &format))
        return status_make(STATUS_REFUSED, "this is not a run of Breakroom");
    if (format != JOURNAL_FORMAT)
        return status_make(STATUS_REFUSED,
                           "made by another version of Breakroom (format %" PRIu64
                           ", this one reads %d): open it there",
                           format, JOURNAL_FORMAT);
    JournalHead found = {0};
    bool good = *at++ == ' ' && read_word(&at, PACK_CHARS, found.pack, sizeof found.pack) &&
                read_word(&at, VERSION_CHARS, found.version, sizeof found.version) &&
                read_word(&at, HEX_CHARS, found.digest, sizeof found.digest) &&
                read_number(&at, end, UINT64_MAX, &found.seed);
    if (good && *at == ' ' && strlen(at + 1) < sizeof found.options && at[1] != '\0') {
        strcpy(found.options, at + 1);
        at = end;
    }
    if (!good || at != end || fault_of_head(&found) != NULL)
        return status_make(STATUS_REFUSED, "its first line is damaged");
    *head = found;
    return status_good();
}

/* ---- records ---- */

static bool week_of_text(const char *text, JournalWeek *out) {
    const char *at = text;
    const char *end = text + strlen(text);
    uint64_t week;
    *out = (JournalWeek){0};
    if (!read_number(&at, end, JOURNAL_WEEK_MAX, &week))
        return false;
    out->week = (int)week;
    while (at < end) {
        if (end - at < PART_DIGITS + 1 || *at != ' ' || out->part_count == JOURNAL_PARTS_MAX ||
            !read_hex(at + 1, PART_DIGITS, &out->parts[out->part_count++]))
            return false;
        at += PART_DIGITS + 1;
    }
    return out->part_count > 0;
}

static void text_of_week(const JournalWeek *week, char *out, size_t size) {
    BUG_IF(week->part_count < 1 || week->part_count > JOURNAL_PARTS_MAX);
    BUG_IF(week->week < 0 || week->week > JOURNAL_WEEK_MAX);
    int length = snprintf(out, size, "%d", week->week);
    for (int i = 0; i < week->part_count; i++)
        length += snprintf(out + length, size - (size_t)length, " %016" PRIx64, week->parts[i]);
}

static bool is_right_text(const JournalRecord *record) {
    bool is_empty = record->text[0] == '\0';
    switch (record->kind) {
    case JOURNAL_UNDO:
    case JOURNAL_REDO: return is_empty;
    case JOURNAL_END: return is_plain_text(record->text);
    default: return !is_empty && is_plain_text(record->text);
    }
}

Status journal_body_of_record(const JournalRecord *record, char body[JOURNAL_BODY_MAX + 1]) {
    JournalRecord written = *record;
    if (record->kind == JOURNAL_WEEK)
        text_of_week(&record->week, written.text, sizeof written.text);
    if (!is_right_text(&written))
        return status_make(STATUS_REFUSED, "cannot be kept: a text must be one plain line, not empty");
    int length = snprintf(body, JOURNAL_BODY_MAX + 1, "%s%s%s", KIND_WORDS[written.kind],
                          written.text[0] == '\0' ? "" : " ", written.text);
    BUG_IF(length < 0 || length > JOURNAL_BODY_MAX);
    return status_good();
}

bool journal_record_of_body(const char *body, JournalRecord *record) {
    size_t word = strcspn(body, " ");
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (strlen(KIND_WORDS[kind]) != word || memcmp(KIND_WORDS[kind], body, word) != 0)
            continue;
        const char *text = body + word + (body[word] == ' ');
        /* A blank promises a text: "undo " is not another spelling of "undo". */
        if (strlen(text) > JOURNAL_TEXT_MAX || (body[word] == ' ' && *text == '\0'))
            return false;
        *record = (JournalRecord){.kind = (JournalKind)kind};
        strcpy(record->text, text);
        if (kind == JOURNAL_WEEK)
            return week_of_text(text, &record->week);
        return is_right_text(record);
    }
    return false;
}
