#include "run/notice.h"

enum {
    STRIKING = 80,  /* noticed beside something else */
    FAINT = 30,
    SPREAD = 15,    /* luck moves a score by up to this */
    OWN_TABLE = 10  /* about somebody at the player's table */
};

/* How striking each kind of event is in itself; 0: never a line of its own (it is a scene, or unseen). */
static int32_t base_score(const Event *e) {
    switch ((EventKind)e->kind) {
    case EVENT_rolled_back: return 95;
    case EVENT_employer: return 90;
    case EVENT_left: return 88;
    case EVENT_deed:
    case EVENT_told_back: return 84;
    case EVENT_promise: return 82;
    case EVENT_avoids: return 76;
    case EVENT_hired: return 72;
    case EVENT_invites: return 66;
    case EVENT_held: return 62;
    case EVENT_told: return 58;
    case EVENT_group: return 56;
    case EVENT_proposes:
    case EVENT_called_off: return 81;
    case EVENT_heat: return 52;
    case EVENT_introduces: return 50;
    case EVENT_tired: return 46;
    case EVENT_table: return 40;
    case EVENT_sheet: return 36;
    case EVENT_together: return 32;
    default: return 0;
    }
}

static bool in_sight(const World *w, int32_t i) {
    if (i <= 0 || i >= w->n)
        return i == 0;
    return person_shift(w)[i] == person_shift(w)[0] || person_met(w)[i] != NEVER;
}

static bool could_see(const Play *p, const Event *e) {
    const World *w = p->world;
    switch ((EventKind)e->kind) {
    case EVENT_told:
    case EVENT_invites: return e->b == 0;
    case EVENT_group: return in_sight(w, e->a);
    case EVENT_together:
    case EVENT_table:
    case EVENT_introduces: return in_sight(w, e->a) && in_sight(w, e->b) && e->a != 0;
    case EVENT_heat: return true;
    case EVENT_proposes:
    case EVENT_called_off: return e->a != 0; /* what one did oneself is no news */
    default: return event_seen(e);
    }
}

/* The place of a or b has been filled anew since: a name would be the wrong one. */
static bool replaced(const World *w, const Event *e) {
    if (e->kind == EVENT_left || e->kind == EVENT_hired)
        return false;
    bool a = e->a > 0 && e->a < w->n && person_arrived(w)[e->a] >= e->week && e->week > 0;
    return a || (e->b > 0 && e->b < w->n && person_arrived(w)[e->b] >= e->week && e->week > 0);
}

static int32_t score(const Play *p, const Event *e, Luck *luck) {
    int32_t s = base_score(e), table = person_table(p->world)[0];
    int32_t chance = luck_below(luck, SPREAD);
    if (!s || !could_see(p, e) || replaced(p->world, e))
        return 0;
    if (table > 0 && (e->a == table || e->b == table))
        s += OWN_TABLE;
    return s + chance;
}

int32_t notice_pick(const Play *p, int32_t out[NOTICE_MOST]) {
    Luck luck = luck_of(p->world->seed, p->world->week, LUCK_SCENERY, NOBODY, 0);
    int32_t best[NOTICE_MOST] = {0}, count = 0;
    for (int32_t e = 0; e < p->log.count; e++) {
        int32_t s = score(p, &p->log.event[e], &luck);
        if (s > best[0]) {
            best[1] = best[0];
            out[1] = out[0];
            best[0] = s;
            out[0] = e;
        } else if (s > best[1]) {
            best[1] = s;
            out[1] = e;
        }
    }
    count = best[0] >= FAINT ? 1 : 0;
    return count && best[1] >= STRIKING ? NOTICE_MOST : count;
}
