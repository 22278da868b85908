#include "run/journal_inside.h"
#include "run/journal_read.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- from beginning to end ---- */

static Journal *new_journal(const char *path, Worker *worker) {
    Journal *journal = calloc(1, sizeof *journal);
    BUG_IF(journal == NULL);
    journal_list_init(&journal->list);
    journal->worker = worker;
    if (path != NULL) {
        journal->path = strdup(path);
        BUG_IF(journal->path == NULL);
    }
    return journal;
}

static void add_bytes(Journal *journal, const char *bytes, size_t length) {
    if (journal->length + length > journal->room) {
        journal->room = (journal->length + length) * 2 + 4096;
        journal->bytes = realloc(journal->bytes, journal->room);
        BUG_IF(journal->bytes == NULL);
    }
    memcpy(journal->bytes + journal->length, bytes, length);
    journal->length += length;
}

static Status start_with_head(Journal *journal, const JournalHead *head) {
    char body[JOURNAL_BODY_MAX + 1], line[JOURNAL_LINE_MAX + 1];
    Status status = journal_body_of_head(head, body);
    if (!status_ok(&status))
        return status;
    add_bytes(journal, line, journal_line_write(line, 0, body, &journal->sum));
    journal->head = *head;
    journal->next_number = 1;
    return status;
}

Journal *journal_new_ephemeral(const JournalHead *head) {
    Journal *journal = new_journal(NULL, NULL);
    journal->state = JOURNAL_EPHEMERAL;
    Status status = start_with_head(journal, head);
    BUG_IF(!status_ok(&status));
    return journal;
}

Status journal_create(const char *path, const JournalHead *head, Worker *worker, Journal **out) {
    *out = NULL;
    Journal *journal = new_journal(path, worker);
    Status status = start_with_head(journal, head);
    if (status_ok(&status))
        status = file_write_new(path, journal->bytes, journal->length);
    if (status_ok(&status))
        status = file_append_open(path, &journal->file);
    if (!status_ok(&status)) {
        journal_close(journal);
        return status;
    }
    journal->confirmed = journal->length;
    *out = journal;
    return status;
}

/* Takes in what the file held and decides how it may be used; `lock` says how opening it went. */
static Status take_bytes(Journal *journal, const FileBytes *bytes, const Status *lock) {
    JournalReading reading;
    Status status =
        journal_read_bytes(bytes->bytes, bytes->length, journal->path, &reading, &journal->list);
    if (!status_ok(&status))
        return status;
    journal->head = reading.head;
    journal->next_number = reading.next_number;
    journal->sum = reading.sum;
    add_bytes(journal, bytes->bytes, reading.good_length);
    journal->confirmed = journal->length;
    int choices = journal->list.in_force;
    if (lock->code == STATUS_BUSY) {
        journal->state = JOURNAL_HELD;
        snprintf(journal->notice, sizeof journal->notice,
                 "another window plays this run: here it can be read, or a fork of it played");
    } else if (reading.health == JOURNAL_BROKEN) {
        journal->state = JOURNAL_DAMAGED;
        snprintf(journal->notice, sizeof journal->notice,
                 "the run is damaged behind choice %d%s: it can be read up to there, or a fork of it "
                 "played",
                 choices, reading.is_good_behind ? ", with good ones after the damage" : "");
    } else if (!status_ok(lock)) {
        journal->state = JOURNAL_FIXED;
        snprintf(journal->notice, sizeof journal->notice,
                 "this run cannot be written where it is: it can be read, or a fork of it played");
    } else if (reading.health == JOURNAL_TORN) {
        journal->state = JOURNAL_MENDED;
        snprintf(journal->notice, sizeof journal->notice,
                 "the end of the run was not whole (the machine stopped while writing): %d choices "
                 "are there",
                 choices);
    }
    if (reading.health == JOURNAL_TORN && journal->state == JOURNAL_MENDED) {
        journal->torn.length = bytes->length - reading.good_length;
        journal->torn.bytes = malloc(journal->torn.length);
        BUG_IF(journal->torn.bytes == NULL);
        memcpy(journal->torn.bytes, bytes->bytes + reading.good_length, journal->torn.length);
    }
    return status;
}

static Status open_journal(const char *path, Worker *worker, bool to_play, Journal **out) {
    *out = NULL;
    Journal *journal = new_journal(path, worker);
    Status lock = to_play ? file_append_open(path, &journal->file)
                          : status_make(STATUS_READ_ONLY, "%s: opened to read", path);
    FileBytes bytes = {0};
    Status status;
    if (journal->file != NULL)
        status = file_append_read(journal->file, JOURNAL_BYTES_MAX, &bytes);
    else if (lock.code == STATUS_BUSY || lock.code == STATUS_READ_ONLY)
        status = file_read(path, JOURNAL_BYTES_MAX, &bytes);
    else
        status = lock;
    if (status_ok(&status))
        status = take_bytes(journal, &bytes, &lock);
    file_bytes_free(&bytes);
    if (!status_ok(&status)) {
        journal_close(journal);
        return status;
    }
    *out = journal;
    return status;
}

Status journal_open(const char *path, Worker *worker, Journal **out) {
    return open_journal(path, worker, true, out);
}

Status journal_open_to_read(const char *path, Journal **out) {
    Status status = open_journal(path, NULL, false, out);
    if (*out != NULL && (*out)->state == JOURNAL_FIXED)
        (*out)->notice[0] = '\0';
    return status;
}

void journal_close(Journal *journal) {
    if (journal == NULL)
        return;
    if (journal->flush.is_running && journal->worker != NULL) /* in place, it is over already */
        worker_wait(journal->worker, journal->flush.ticket);
    file_append_close(journal->file);
    journal_list_clear(&journal->list);
    file_bytes_free(&journal->torn);
    free(journal->bytes);
    free(journal->path);
    free(journal);
}

/* ---- taking a record ---- */

bool journal_takes_records(const Journal *journal) {
    return journal->state == JOURNAL_OPEN || journal->state == JOURNAL_MENDED ||
           journal->state == JOURNAL_EPHEMERAL;
}

static Status refuse_by_state(const Journal *journal) {
    switch (journal->state) {
    case JOURNAL_DAMAGED:
        return status_make(STATUS_REFUSED, "%s: is damaged, go on in a fork of it", journal->path);
    case JOURNAL_HELD:
        return status_make(STATUS_BUSY, "%s: another window plays it, go on in a fork of it",
                           journal->path);
    case JOURNAL_FIXED:
        return status_make(STATUS_READ_ONLY, "%s: can only be read, go on in a fork of it",
                           journal->path);
    case JOURNAL_UNSAVED:
        return status_make(STATUS_UNSAVED,
                           "%s: the disk failed; the run is kept up to choice %d. Try again, save a "
                           "fork elsewhere, or go on unsaved",
                           journal->path, journal->list.in_force);
    default: return status_good();
    }
}

/* Moves what stands behind the good lines to `NAME.damaged`, or the first of `.damaged.2` to `.99` that
   is free, and cuts it off the run. A stop in between leaves it in both places. */
static Status set_torn_aside(Journal *journal) {
    Status status = status_good();
    for (int copy = 1; copy <= 99; copy++) {
        char name[FILE_PATH_MAX];
        int size = copy == 1 ? snprintf(name, sizeof name, "%s.damaged", journal->path)
                             : snprintf(name, sizeof name, "%s.damaged.%d", journal->path, copy);
        if (size < 0 || size >= FILE_PATH_MAX)
            return status_make(STATUS_REFUSED, "%s: the name is too long", journal->path);
        if (file_exists(name) && copy < 99)
            continue;
        status = file_write_new(name, journal->torn.bytes, journal->torn.length);
        break;
    }
    if (status_ok(&status))
        status = file_append_cut(journal->file, journal->length);
    if (status_ok(&status)) {
        file_bytes_free(&journal->torn);
        journal->state = JOURNAL_OPEN;
    }
    return status;
}

static void flush_job(void *data) {
    Flush *flush = data;
    flush->status = file_append_flush(flush->file);
}

static void start_flush(Journal *journal) {
    journal->flush = (Flush){.is_running = true, .file = journal->file, .length = journal->length};
    if (journal->worker == NULL)
        flush_job(&journal->flush);
    else
        journal->flush.ticket = worker_post(journal->worker, flush_job, &journal->flush);
}

/* Back to the last record that is on the device. */
static void give_back(Journal *journal) {
    JournalReading reading;
    journal_list_clear(&journal->list);
    Status status = journal_read_bytes(journal->bytes, journal->confirmed, journal->path, &reading,
                                       &journal->list);
    BUG_IF(!status_ok(&status) || reading.health != JOURNAL_WHOLE);
    journal->length = journal->confirmed;
    journal->next_number = reading.next_number;
    journal->sum = reading.sum;
}

/* The device failed: the old file must not be trusted with another byte. All of it is in memory. */
static Status write_anew(Journal *journal) {
    Status status = file_write(journal->path, journal->bytes, journal->length);
    if (!status_ok(&status)) {
        give_back(journal);
        journal->state = JOURNAL_UNSAVED;
        snprintf(journal->notice, sizeof journal->notice, "%s", status.message);
        return refuse_by_state(journal);
    }
    journal->confirmed = journal->length;
    file_append_close(journal->file);
    Status open = file_append_open(journal->path, &journal->file);
    journal->state = status_ok(&open) ? JOURNAL_OPEN : JOURNAL_UNSAVED;
    snprintf(journal->notice, sizeof journal->notice, "%s",
             status_ok(&open) ? "the disk failed once; the whole run was written anew" : open.message);
    return status;
}

Status journal_rescue(Journal *journal) {
    return journal->state == JOURNAL_UNSAVED ? write_anew(journal) : status_good();
}

void journal_go_on_unsaved(Journal *journal) {
    if (journal->state != JOURNAL_UNSAVED)
        return;
    file_append_close(journal->file);
    journal->file = NULL;
    journal->state = JOURNAL_EPHEMERAL;
    snprintf(journal->notice, sizeof journal->notice, "this run is not being saved any more");
}

static Status take_record(Journal *journal, const JournalRecord *record) {
    char body[JOURNAL_BODY_MAX + 1], line[JOURNAL_LINE_MAX + 1];
    Status status = refuse_by_state(journal);
    if (status_ok(&status))
        status = journal_body_of_record(record, body);
    if (!status_ok(&status))
        return status;
    if (!journal_list_can_take(&journal->list, record->kind))
        return status_make(STATUS_REFUSED, record->kind == JOURNAL_UNDO ? "there is nothing to take back"
                                                                        : "there is nothing to redo");
    if (journal->length + JOURNAL_LINE_MAX > JOURNAL_BYTES_MAX)
        return status_make(STATUS_NO_SPACE,
                           "this run is full (%d bytes): go on in a fork, which leaves out what was "
                           "taken back",
                           JOURNAL_BYTES_MAX);
    if (journal->state == JOURNAL_MENDED)
        status = set_torn_aside(journal);
    uint32_t sum = journal->sum;
    size_t length = journal_line_write(line, journal->next_number, body, &sum);
    if (status_ok(&status) && journal->file != NULL)
        status = file_append_write(journal->file, line, length);
    /* The file could not even be cut back: the record goes into a new one. */
    bool is_spoiled = status.code == STATUS_UNSAVED;
    if (!status_ok(&status) && !is_spoiled)
        return status;
    add_bytes(journal, line, length);
    journal->sum = sum;
    journal->next_number++;
    BUG_IF(!journal_list_take(&journal->list, record));
    if (is_spoiled && !journal->flush.is_running)
        return write_anew(journal);
    if (journal->file == NULL)
        journal->confirmed = journal->length;
    else if (!journal->flush.is_running)
        start_flush(journal);
    return status_good();
}

bool journal_flushed(Journal *journal, Status *status) {
    *status = status_good();
    if (!journal->flush.is_running)
        return true;
    if (journal->worker != NULL && !worker_is_done(journal->worker, journal->flush.ticket))
        return false;
    journal->flush.is_running = false;
    if (!status_ok(&journal->flush.status)) {
        *status = write_anew(journal);
        return true;
    }
    journal->confirmed = journal->flush.length;
    if (journal->confirmed == journal->length)
        return true;
    start_flush(journal);
    return journal->worker == NULL ? journal_flushed(journal, status) : false;
}

Status journal_wait(Journal *journal) {
    Status status;
    while (!journal_flushed(journal, &status))
        worker_wait(journal->worker, journal->flush.ticket);
    return status;
}

static bool record_of(JournalKind kind, const char *text, JournalRecord *record) {
    *record = (JournalRecord){.kind = kind};
    if (strlen(text) > JOURNAL_TEXT_MAX)
        return false;
    strcpy(record->text, text);
    return true;
}

Status journal_append_start(Journal *journal, JournalKind kind, const char *text) {
    BUG_IF(kind == JOURNAL_WEEK);
    JournalRecord record;
    if (!record_of(kind, text, &record))
        return status_make(STATUS_REFUSED, "cannot be kept: a text may have %d bytes at most",
                           JOURNAL_TEXT_MAX);
    return take_record(journal, &record);
}

Status journal_append_week_start(Journal *journal, const JournalWeek *week) {
    JournalRecord record = {.kind = JOURNAL_WEEK, .week = *week};
    return take_record(journal, &record);
}

Status journal_append(Journal *journal, JournalKind kind, const char *text) {
    Status status = journal_append_start(journal, kind, text);
    return status_ok(&status) ? journal_wait(journal) : status;
}

Status journal_append_week(Journal *journal, const JournalWeek *week) {
    Status status = journal_append_week_start(journal, week);
    return status_ok(&status) ? journal_wait(journal) : status;
}
