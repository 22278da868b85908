#include "run/gathering.h"
#include <stdio.h>

enum { PATH_MAX_BYTES = 80, STEP = 3 };

typedef struct {
    const Play *play;
    Gathered *out;
    int32_t count;
} Finding;

/* One line of a list, another each week, the same whenever it is read again. */
static void add(Finding *f, int32_t person, Range lines, int32_t turn) {
    if (!lines.count || f->count == GATHERED_MAX)
        return;
    int32_t pick = lines.first + (f->play->world->week * STEP + turn) % lines.count;
    f->out[f->count++] = (Gathered){person, pick};
}

static void add_part(Finding *f, int32_t i, Part part) {
    int32_t person = person_identity(f->play->world)[i];
    add(f, person, f->play->pack->person[person].part[part], i);
}

/* Somebody who weighs against it doubts, who is easy with the caller joins in, the others listen. */
static Part part_in_meeting(const Play *p, int32_t i, int32_t by) {
    const World *w = p->world;
    if (person_doubter(w)[i])
        return PART_doubts;
    return world_comfortable(w, &p->rules, i, by) ? PART_joins : PART_listens;
}

int32_t gathering_meeting(const Play *play, int32_t by, int32_t issue, Gathered out[GATHERED_MAX]) {
    Finding f = {play, out, 0};
    if (by > 0)
        add_part(&f, by, PART_opens);
    for (int32_t e = 0; e < play->log.count; e++) {
        const Event *event = &play->log.event[e];
        if (event->kind == EVENT_joins && event->b == by && event->k == issue && event->a > 0)
            add_part(&f, event->a, part_in_meeting(play, event->a, by));
    }
    return f.count;
}

static int32_t of_job(const Pack *pack, Job job) {
    for (int32_t k = 0; k < pack->persons; k++)
        if (pack->person[k].job == (int32_t)job)
            return k;
    return NONE;
}

/* `door.granted.air`, else `door.granted.any`. */
static void at_the_door(Finding *f, ActionResult result, int32_t issue) {
    static const char *const words[RESULT_COUNT] = {
        [RESULT_NO] = "no", [RESULT_LATER] = "later", [RESULT_PART] = "part", [RESULT_GRANTED] = "granted"};
    const Play *p = f->play;
    char path[PATH_MAX_BYTES];
    int32_t who = of_job(p->pack, JOB_MANAGER);
    if (who == NONE)
        return;
    snprintf(path, sizeof path, "door.%s.%s", words[result], p->model.setup->issue_id[issue]);
    Range lines = pack_cell(p->pack, who, path);
    if (!lines.count) {
        snprintf(path, sizeof path, "door.%s.any", words[result]);
        lines = pack_cell(p->pack, who, path);
    }
    add(f, who, lines, 0);
}

/* Kinds in which somebody stands in front of the manager and says it. */
static bool speaks_up(ActionKind kind) {
    return kind == ACTION_talk_to_boss || kind == ACTION_delegation || kind == ACTION_petition || kind == ACTION_walk_out;
}

int32_t gathering_day(const Play *play, int32_t action, Gathered out[GATHERED_MAX]) {
    Finding f = {play, out, 0};
    const World *w = play->world;
    int32_t first = NOBODY, last = NOBODY;
    ActionResult result = (ActionResult)w->action_result[action];
    for (int32_t e = 0; e < play->log.count; e++)
        if (play->log.event[e].kind == EVENT_comes) {
            last = play->log.event[e].a;
            first = first == NOBODY ? last : first;
            add_part(&f, last, PART_comes);
        }
    for (int32_t e = 0; e < play->log.count; e++)
        if (play->log.event[e].kind == EVENT_stays_away)
            add_part(&f, play->log.event[e].a, PART_stays_away);
    if (first == NOBODY)
        return f.count;
    if (speaks_up((ActionKind)w->action_kind[action]))
        add_part(&f, first, PART_speaks);
    at_the_door(&f, result, w->action_issue[action]);
    add_part(&f, last, result == RESULT_GRANTED || result == RESULT_PART ? PART_after_win : PART_after_loss);
    return f.count;
}

static int32_t on_the_phone(const Play *play, const char *list, const char *word, Gathered *out) {
    Finding f = {play, out, 0};
    char path[PATH_MAX_BYTES];
    int32_t who = of_job(play->pack, JOB_STAFFER);
    if (who == NONE)
        return 0;
    snprintf(path, sizeof path, "%s.%s", list, word);
    add(&f, who, pack_cell(play->pack, who, path), 0);
    return f.count;
}

int32_t gathering_request(const Play *play, Gathered out[GATHERED_MAX]) {
    return on_the_phone(play, "requests", staffer_move_name((StafferMove)play->world->request), out);
}

int32_t gathering_told(const Play *play, RequestAnswer answer, Gathered out[GATHERED_MAX]) {
    static const char *const words[] = {
        [REQUEST_OPEN] = "stall", [REQUEST_COMPLIED] = "yes", [REQUEST_DECLINED] = "no_with_reasons", [REQUEST_STALLED] = "stall"};
    return on_the_phone(play, "told", words[answer], out);
}
