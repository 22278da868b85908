/* What the model can be asked about itself. Nothing here changes the world or its luck. */
#ifndef SIM_MEASURE_H
#define SIM_MEASURE_H
#include "sim/model.h"

/* All as shares, 0 to ONE; names and meanings as in the machine-readable output. */
#define MEASURE_LIST(X)                                                                            \
    X(tie_player) X(tie_coworker) X(strain) X(fear) X(heat) X(candid_pairs) X(voiced)              \
    X(shared_known) X(power) X(power_without_player)
typedef struct {
#define X(name) Unit name;
    MEASURE_LIST(X)
#undef X
} Measures;

/* Expected share of coworkers who would come if somebody called freely, now, for the hottest issue at
   risk 50, without promises and nominal support, over 32 fixed draws. `without`: a person taken out
   of it, NOBODY for none. */
Unit measure_power(const Model *m, int32_t without);
/* How often person i comes over those draws; the player calls. */
Unit measure_joins(const Model *m, int32_t i);
Measures measure_all(const Model *m);

#endif
