#include "sim/event.h"
#include "sim/model.h"

static const char *const names[] = {
#define X(name, what) #name,
    EVENT_LIST(X)
#undef X
};

const char *event_name(EventKind kind) {
    return names[kind];
}

bool event_seen(const Event *event) {
    switch ((EventKind)event->kind) {
    case EVENT_told:
    case EVENT_invites:
        return event->b == 0;
    case EVENT_heat:
    case EVENT_first:
    case EVENT_turn:
    case EVENT_joins: /* seen in the meeting itself */
        return false;
    default:
        return true;
    }
}

void model_note(const Model *m, EventKind kind, int32_t a, int32_t b, int32_t k, int32_t v) {
    EventLog *log = m->log;
    if (!log)
        return;
    if (log->count == EVENT_LOG_MAX) {
        log->dropped++;
        return;
    }
    log->event[log->count++] = (Event){(int16_t)kind, (int16_t)a, (int16_t)b, (int16_t)k, v, m->world->week};
}

void model_reach(const Model *m, Stage stage) {
    if (m->world->first[stage] != NEVER)
        return;
    m->world->first[stage] = m->world->week;
    model_note(m, EVENT_first, 0, 0, 0, (int32_t)stage);
}
