#include "sim/step.h"
#include "sim/action.h"
#include "sim/ask.h"
#include "sim/coworkers.h"
#include "sim/powers.h"
#include "sim/tie.h"
#include "sim/use.h"
#include "sim/voice.h"

void step_open(const Model *m) {
    World *w = m->world;
    if (w->week % SEASON_WEEKS == 0)
        model_note(m, EVENT_season, 0, 0, 0, world_season(w));
    tie_week(m);
    voice_heat_week(m);
    voice_speak_week(m);
    w->hours_left = use_budget(m);
}

bool step_card_rests(const World *w, int32_t card) {
    bool odd = w->week & 1;
    return (card == CARD_EVENING && odd) || (card == CARD_OTHER_EVENING && !odd);
}

void step_cards(const Model *m) {
    World *w = m->world;
    for (int32_t card = 0; card < CARDS; card++) {
        Use use = (Use)w->card_use[card];
        if (use == USE_nothing || step_card_rests(w, card))
            continue;
        if (!use_refused(m, use, w->card_who[card], w->card_place[card]))
            use_spend(m, use, w->card_who[card], w->card_place[card]);
    }
}

void step_people(const Model *m) {
    coworkers_initiative_week(m);
    action_day_week(m);
    ask_due_week(m);
}

void step_powers(const Model *m) {
    powers_week(m);
}

void step_end(const Model *m) {
    World *w = m->world;
    coworkers_turnover_week(m);
    coworkers_mood_week(m);
    coworkers_tables_week(m);
    if (w->week % SEASON_WEEKS == SEASON_WEEKS - 1)
        action_test_concessions(m);
    w->tenure++;
    w->week++;
    if (w->week >= m->setup->seasons * SEASON_WEEKS && w->run_state == RUN_GOES_ON)
        w->run_state = RUN_OVER;
}
