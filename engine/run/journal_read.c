#include "run/journal_read.h"
#include <string.h>

static size_t line_length(const char *bytes, size_t length) {
    const char *newline = memchr(bytes, '\n', length);
    return newline == NULL ? length : (size_t)(newline - bytes);
}

static size_t without_zeros(const char *bytes, size_t length) {
    while (length > 0 && bytes[length - 1] == '\0')
        length--;
    return length;
}

/* A newline that was damaged glues two lines together: a good one may hide in the second half. */
static bool hides_a_good_line(const char *piece, size_t length) {
    if (length > (size_t)2 * JOURNAL_LINE_MAX)
        return false;
    for (size_t at = 1; at < length; at++)
        if (journal_line_fits_behind(piece + at, length - at, piece, at - 1))
            return true;
    return false;
}

/* What a stop of the machine leaves behind the last good line is at most one line in the making and
   zeros. Anything more was confirmed once, and must not be dropped without a question. */
static void judge_rest(const char *rest, size_t length, JournalReading *out) {
    const char *before = NULL;
    size_t before_length = 0;
    int bad_lines = 0;
    while (length > 0) {
        size_t whole_size = line_length(rest, length);
        size_t size = without_zeros(rest, whole_size);
        if (size > 0) {
            bad_lines++;
            out->is_good_behind |=
                (before != NULL && journal_line_fits_behind(rest, size, before, before_length)) ||
                hides_a_good_line(rest, size);
            if (size >= JOURNAL_LINE_MAX)
                bad_lines++;
            before = rest;
            before_length = size;
        }
        size_t step = whole_size < length ? whole_size + 1 : whole_size;
        rest += step;
        length -= step;
    }
    out->health = bad_lines > 1 || out->is_good_behind ? JOURNAL_BROKEN : JOURNAL_TORN;
}

static Status read_head(const char *bytes, size_t length, const char *path, JournalReading *out) {
    char body[JOURNAL_BODY_MAX + 1];
    size_t size = line_length(bytes, length);
    if (length == 0)
        return status_make(STATUS_REFUSED, "%s: is empty, there is no run in it", path);
    if (size == length || !journal_line_read(bytes, size, 0, &out->sum, body)) {
        /* Another format may sum otherwise: look at the words before calling it damaged. */
        char words[JOURNAL_BODY_MAX + 1] = "";
        JournalHead unused;
        if (size > 2 && size < sizeof words && memcmp(bytes, "0 ", 2) == 0)
            memcpy(words, bytes + 2, size - 2);
        Status status = journal_head_of_body(words, &unused);
        return status_make(STATUS_REFUSED, "%s: %s", path,
                           status_ok(&status) ? "its first line is damaged" : status.message);
    }
    Status status = journal_head_of_body(body, &out->head);
    if (!status_ok(&status))
        return status_make(STATUS_REFUSED, "%s: %s", path, status.message);
    out->good_length = size + 1;
    out->next_number = 1;
    return status;
}

Status journal_read_bytes(const char *bytes, size_t length, const char *path, JournalReading *out,
                          JournalList *list) {
    *out = (JournalReading){.health = JOURNAL_WHOLE};
    Status status = read_head(bytes, length, path, out);
    if (!status_ok(&status))
        return status;
    while (out->good_length < length) {
        const char *line = bytes + out->good_length;
        size_t left = length - out->good_length;
        size_t size = line_length(line, left);
        char body[JOURNAL_BODY_MAX + 1];
        JournalRecord record;
        uint32_t sum = out->sum;
        if (size == left || !journal_line_read(line, size, out->next_number, &sum, body) ||
            !journal_record_of_body(body, &record) || !journal_list_take(list, &record)) {
            judge_rest(line, left, out);
            break;
        }
        out->sum = sum;
        out->good_length += size + 1;
        out->next_number++;
    }
    return status;
}
