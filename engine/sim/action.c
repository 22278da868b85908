#include "sim/action.h"
#include "sim/tie.h"
#include <string.h>

int32_t action_gather(const Model *m, const Gathering *g, Luck *luck, int32_t order[PEOPLE_MAX]) {
    Crowd crowd;
    int32_t noise[PEOPLE_MAX];
    gather_prepare(m, g, &crowd);
    gather_noise(m, luck, noise);
    return gather_draw(&crowd, g->caller, g->without, noise, order);
}

bool action_pending(const World *w) {
    return w->pending_kind != NEVER;
}

bool action_propose(const Model *m, int32_t by, ActionKind kind, int32_t issue) {
    World *w = m->world;
    const Rules *r = m->rules;
    if (action_pending(w) || w->actions >= ACTIONS_MAX || issue < 0 || issue >= w->issues)
        return false;
    w->pending_kind = (int32_t)kind;
    w->pending_issue = issue;
    w->pending_by = by;
    w->pending_due = w->week + (by ? r->propose_weeks_theirs : r->propose_weeks);
    w->pending_prepared = w->pending_inoculated = 0;
    for (int32_t i = 0; i < w->n; i++)
        person_expected(w)[i] = 0;
    if (by)
        person_initiated(w)[by]++;
    model_note(m, EVENT_proposes, by, 0, issue, (int32_t)kind);
    return true;
}

void action_call_off(const Model *m) {
    World *w = m->world;
    if (!action_pending(w))
        return;
    model_note(m, EVENT_called_off, w->pending_by, 0, w->pending_issue, w->pending_kind);
    for (int32_t i = 1; i < w->n; i++)
        if (person_stand(w)[i] == YES_FREE && w->pending_by == 0)
            person_belief(w)[i] = unit_clamp(person_belief(w)[i] - m->rules->called_off_belief);
    w->pending_kind = NEVER;
}

void action_rehearse(const Model *m) {
    World *w = m->world;
    const Rules *r = m->rules;
    if (!action_pending(w))
        return;
    w->pending_prepared = 1;
    for (int32_t i = 1; i < w->n; i++)
        if (person_stand(w)[i] == YES_FREE)
            person_inoculated(w)[i] = unit_clamp(person_inoculated(w)[i] + r->inoculate_step);
}

int32_t action_said(const World *w) {
    int32_t said = 0;
    for (int32_t i = 1; i < w->n; i++)
        said += person_stand(w)[i] != YES_NONE;
    return said;
}

int32_t action_held(const World *w) {
    int32_t held = 0;
    for (int32_t a = 0; a < w->actions; a++)
        held += w->action_held[a];
    return held;
}
