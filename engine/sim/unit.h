/* The numbers of the model. Integers only, so that every build and machine agrees to the bit.
   A Unit is a share from 0 to ONE (32768 = 1.0); stored cells hold it in 16 unsigned bits.
   Hours are fixed point with HOUR (256) to the hour. */
#ifndef SIM_UNIT_H
#define SIM_UNIT_H
#include <stdint.h>

typedef int32_t Unit;
typedef int32_t Hours;
enum { UNIT_SHIFT = 15, ONE = 1 << UNIT_SHIFT, HOUR_SHIFT = 8, HOUR = 1 << HOUR_SHIFT };
enum { PERCENT = 100 };

/* Product of two shares, or of hours and a share. */
static inline int32_t unit_mul(int32_t a, Unit b) {
    return (int32_t)(((int64_t)a * b) >> UNIT_SHIFT);
}
static inline Unit unit_clamp(int32_t v) {
    return v < 0 ? 0 : v > ONE ? ONE : v;
}
/* a out of b as a share; 0 when b is not positive. */
static inline Unit unit_ratio(int64_t a, int64_t b) {
    return b > 0 ? (Unit)(a * ONE / b) : 0;
}
static inline Unit unit_percent(int32_t percent) {
    return (Unit)((int64_t)percent * ONE / PERCENT);
}
/* A share as 0-100, rounded to nearest. */
static inline int32_t unit_to_percent(Unit u) {
    return (int32_t)(((int64_t)u * PERCENT + (ONE >> 1)) >> UNIT_SHIFT);
}

#endif
