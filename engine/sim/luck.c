#include "sim/luck.h"

/* A 64-bit mix of the key, then PCG-style output. Widths are fixed, so every platform agrees. */
enum { MIX_A = 30, MIX_B = 27, MIX_C = 31, PCG_XOR = 18, PCG_OUT = 27, PCG_ROT = 59, WORD = 31 };
enum { UNIT_BITS = 17, HUMP_DRAWS = 3, KEY_SHIFT = 20, KEY_SHIFT_PHASE = 40 };

static const uint64_t mix_1 = 0xbf58476d1ce4e5b9u, mix_2 = 0x94d049bb133111ebu;
static const uint64_t golden = 0x9e3779b97f4a7c15u;
static const uint64_t pcg_mul = 6364136223846793005u, pcg_add = 1442695040888963407u;

static uint64_t mix(uint64_t x) {
    x ^= x >> MIX_A;
    x *= mix_1;
    x ^= x >> MIX_B;
    x *= mix_2;
    return x ^ (x >> MIX_C);
}

Luck luck_of(uint64_t seed, int32_t week, LuckPhase phase, int32_t person, int32_t turn) {
    uint64_t key = (uint64_t)(uint32_t)(week + 1) | (uint64_t)phase << KEY_SHIFT_PHASE |
                   (uint64_t)(uint32_t)(person + 1) << KEY_SHIFT;
    uint64_t s = mix(seed * golden + key);
    s = mix(s + golden * (uint64_t)(uint32_t)(turn + 1));
    return (Luck){s};
}

uint32_t luck_next(Luck *luck) {
    luck->state = luck->state * pcg_mul + pcg_add;
    uint32_t x = (uint32_t)(((luck->state >> PCG_XOR) ^ luck->state) >> PCG_OUT);
    uint32_t rot = (uint32_t)(luck->state >> PCG_ROT);
    return (x >> rot) | (x << ((0u - rot) & WORD));
}

Unit luck_unit(Luck *luck) {
    return (Unit)(luck_next(luck) >> UNIT_BITS);
}

int32_t luck_below(Luck *luck, int32_t n) {
    enum { WORD_BITS = 32 };
    if (n < 1)
        return 0;
    return (int32_t)(((uint64_t)luck_next(luck) * (uint32_t)n) >> WORD_BITS);
}

int32_t luck_between(Luck *luck, int32_t lo, int32_t hi) {
    return lo + luck_below(luck, hi - lo + 1);
}

int32_t luck_hump(Luck *luck, int32_t spread) {
    int32_t sum = 0;
    for (int32_t draw = 0; draw < HUMP_DRAWS; draw++)
        sum += luck_between(luck, -spread, spread);
    return sum;
}
