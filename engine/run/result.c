#include "run/result.h"
#include "sim/action.h"
#include "sim/digest.h"
#include <string.h>

static const uint64_t chain = 0x9e3779b97f4a7c15u;
enum { SPIN = 29 };

void result_begin(Result *r, const Play *play) {
    memset(r, 0, sizeof *r);
    r->seed = play->world->seed;
}

void result_week(Result *r, const Play *play) {
    r->digest = (r->digest ^ digest_model(play->world)) * chain;
    r->digest ^= r->digest >> SPIN;
    result_figures(r, play);
}

void result_figures(Result *r, const Play *play) {
    const World *w = play->world;
    r->weeks++;
    if (w->week % SEASON_WEEKS != 0 || r->seasons >= SEASONS_MAX)
        return;
    r->season[r->seasons] = measure_all(&play->model);
    r->told[r->seasons] = w->told_first;
    r->held_then[r->seasons] = action_held(w);
    r->seasons++;
}

static void add_action(Result *r, const World *w, int32_t a) {
    r->action[a] = (ResultAction){
        .season = w->action_week[a] / SEASON_WEEKS + 1,
        .kind = w->action_kind[a],
        .issue = w->action_issue[a],
        .said = w->action_said[a],
        .nominal = w->action_nominal[a],
        .came = w->action_came[a],
        .of = w->action_of[a],
        .result = w->action_result[a],
        .held = w->action_held[a],
        .lost_season = w->action_lost_week[a] == NEVER ? 0 : w->action_lost_week[a] / SEASON_WEEKS + 1,
    };
    bool won = w->action_result[a] == RESULT_GRANTED;
    r->won += won;
    r->held += won && w->action_held[a];
    r->rolled_back += won && !w->action_held[a];
}

void result_end(Result *r, const Play *play) {
    const World *w = play->world;
    r->choices = play->choices;
    r->actions = w->actions;
    for (int32_t a = 0; a < w->actions; a++)
        add_action(r, w, a);
    r->free_asked = w->free_asked;
    r->free_yes = w->free_yes;
    r->free_done = w->free_done;
    r->pressed_asked = w->pressed_asked;
    r->pressed_yes = w->pressed_yes;
    r->pressed_done = w->pressed_done;
    r->left = w->left_count;
    r->used = w->used_events;
    r->told_all = w->told_first;
    r->told_own = w->told_first_own;
    r->spent = w->hours_spent;
    r->giving = w->hours_giving;
    r->energy = person_energy(w)[0];
    for (int32_t s = 0; s < STAGES; s++) {
        r->first_week[s] = w->first[s];
        r->first[s] = w->first[s] == NEVER ? 0 : w->first[s] / SEASON_WEEKS + 1;
    }
}
