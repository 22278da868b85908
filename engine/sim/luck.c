#include "sim/luck.h"

/* A 64-bit mix of the key; then PCG's steps and output. Widths are fixed, so every platform agrees. */
enum { MIX_A = 30, MIX_B = 27, MIX_C = 31, KEY_SHIFT = 20, KEY_SHIFT_PHASE = 40 };

static const uint64_t mix_1 = 0xbf58476d1ce4e5b9u, mix_2 = 0x94d049bb133111ebu;
static const uint64_t golden = 0x9e3779b97f4a7c15u;

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
