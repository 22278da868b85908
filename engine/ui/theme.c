#include "ui/theme.h"
#include <math.h>

typedef struct {
    Ink paper, card, key, a, b;
} Row;

static const Row light_rows[SEASONS] = {
    {0xF5F1E3, 0xFFFCF2, 0x1B3136, 0x74B3BE, 0xE9CB4F},
    {0xFAEFD6, 0xFFF9EA, 0x351E36, 0xF5B441, 0xE4657A},
    {0xF3E6D0, 0xFDF6E8, 0x2A211F, 0xDC8B42, 0x5B9691},
    {0xEEF0EE, 0xFCFDFB, 0x182640, 0x93B4D1, 0xE8A091},
};
static const Row dark_rows[SEASONS] = {
    {0x14262A, 0x1D3439, 0xF3EFDF, 0x4E8D99, 0xD3B645},
    {0x2A182C, 0x3A233B, 0xFBEFD9, 0xD0922E, 0xC94F66},
    {0x211A18, 0x312724, 0xF5E8D3, 0xBF7433, 0x467D79},
    {0x131D31, 0x1E2B45, 0xEDF1F2, 0x5F84A8, 0xC9806F},
};
static const Row contrast_light = {0xFFFFFF, 0xFFFFFF, 0x000000, 0xC4C4C4, 0x9C9C9C};
static const Row contrast_dark = {0x000000, 0x000000, 0xFFFFFF, 0x6A6A6A, 0xFFD83D};
static const Row projector_light = {0xFFFFFF, 0xFFFFFF, 0x0A1418, 0x86C5D6, 0xF4C534};
static const Row projector_dark = {0x000000, 0x10181B, 0xFFFFFF, 0x2F7F98, 0xF0C23C};
static const Ink skins[SKINS] = {0xF3CFB3, 0xE6B48E, 0xCF9468, 0xAC7650, 0x936347};

static int channel(Ink x, int shift) {
    return (int)(x >> shift & 0xFF);
}

Ink ink_mix(Ink x, Ink y, double t) {
    Ink out = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        double c = channel(x, shift) + (channel(y, shift) - channel(x, shift)) * t;
        out |= (Ink)(c + 0.5) << shift;
    }
    return out;
}

Ink ink_multiply(Ink x, Ink y) {
    Ink out = 0;
    for (int shift = 0; shift <= 16; shift += 8)
        out |= (Ink)((channel(x, shift) * channel(y, shift) + 127) / 255) << shift;
    return out;
}

/* WCAG 2.2, relative luminance. */
static double luminance(Ink x) {
    static const double weight[3] = {0.0722, 0.7152, 0.2126};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
        double c = channel(x, i * 8) / 255.0;
        sum += weight[i] * (c <= 0.03928 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double ink_contrast(Ink x, Ink y) {
    double a = luminance(x), b = luminance(y);
    return a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
}

static Row row_of(Season season, ThemeMode mode) {
    switch (mode) {
    case MODE_DARK: return dark_rows[season];
    case MODE_CONTRAST_LIGHT: return contrast_light;
    case MODE_CONTRAST_DARK: return contrast_dark;
    case MODE_PROJECTOR_LIGHT: return projector_light;
    case MODE_PROJECTOR_DARK: return projector_dark;
    default: return light_rows[season];
    }
}

static void mix_light(Theme *t, Season season, ThemeMode mode) {
    Ink warm = ink_mix(t->paper, 0xFFFFFF, .5);
    bool cool = (mode == MODE_LIGHT && season == SEASON_SPRING) || mode == MODE_PROJECTOR_LIGHT;
    t->ab = ink_multiply(t->a, t->b);
    t->white = t->card;
    t->ink = t->key;
    Ink shade = cool ? ink_mix(ink_multiply(0xE0A07A, t->a), 0xFFFFFF, .45)
                     : ink_mix(t->ab, 0xFFFFFF, .42);
    for (int i = 0; i < SKINS; i++) {
        t->skin[i] = ink_multiply(skins[i], warm);
        t->skin_shade[i] = ink_mix(ink_multiply(t->skin[i], shade), t->key, .06);
    }
    t->dim = ink_mix(t->key, t->paper, .24);
    t->rule = ink_mix(t->key, t->paper, .45);
}

static void mix_dark(Theme *t) {
    t->ab = ink_mix(ink_multiply(t->a, t->b), t->paper, .25);
    t->white = ink_mix(t->key, t->b, .12);
    t->ink = ink_mix(t->paper, 0x000000, .38);
    Ink tint = ink_mix(t->a, 0xFFFFFF, .5), shade = ink_mix(t->a, t->paper, .35);
    for (int i = 0; i < SKINS; i++) {
        t->skin[i] = ink_mix(ink_multiply(skins[i], tint), skins[i], .55);
        Ink under = ink_mix(ink_multiply(t->skin[i], shade), t->paper, .2);
        t->skin_shade[i] = ink_mix(under, t->skin[i], .25);
    }
    t->dim = ink_mix(t->key, t->paper, .22);
    t->rule = ink_mix(t->key, t->paper, .5);
}

static void mix_hair(Theme *t, Ink light_paper) {
    t->hair[HAIR_BLACK] = t->dark ? ink_mix(t->paper, t->key, .13) : ink_mix(t->ink, t->ak, .12);
    t->hair[HAIR_BROWN] = ink_mix(t->ink, 0x8A5032, t->dark ? .72 : .5);
    t->hair[HAIR_GREY] = ink_mix(light_paper, t->ink, t->dark ? .5 : .42);
    t->hair[HAIR_SILVER] = ink_mix(light_paper, t->ink, t->dark ? .35 : .22);
    t->hair[HAIR_RED] = ink_mix(0xB5562B, t->ab, .35);
    t->hair[HAIR_FAIR] = ink_mix(0xD9A852, t->ink, .08);
}

static Ink pick_of(const Theme *t, Season season, ThemeMode mode) {
    if (mode == MODE_PROJECTOR_LIGHT)
        return t->b;
    if (mode != MODE_LIGHT)
        return t->card;
    switch (season) {
    case SEASON_SUMMER: return t->a;
    case SEASON_FALL: return t->a6;
    default: return t->b;
    }
}

Theme theme_make(Season season, ThemeMode mode) {
    Row r = row_of(season, mode);
    Theme t = {.paper = r.paper, .card = r.card, .key = r.key, .a = r.a, .b = r.b};
    t.dark = mode == MODE_DARK || mode == MODE_CONTRAST_DARK || mode == MODE_PROJECTOR_DARK;
    t.rims = mode == MODE_CONTRAST_LIGHT || mode == MODE_CONTRAST_DARK;
    t.projector = mode == MODE_PROJECTOR_LIGHT || mode == MODE_PROJECTOR_DARK;
    if (t.dark)
        mix_dark(&t);
    else
        mix_light(&t, season, mode);
    t.a3 = ink_mix(t.a, t.paper, .62);
    t.b3 = ink_mix(t.b, t.paper, .62);
    t.a6 = ink_mix(t.a, t.paper, .32);
    t.b6 = ink_mix(t.b, t.paper, .32);
    t.ak = ink_mix(t.a, t.ink, .45);
    t.bk = ink_mix(t.b, t.ink, .45);
    t.abk = ink_mix(t.ab, t.ink, .35);
    t.k2 = ink_mix(t.ink, t.a, .28);
    t.k3 = ink_mix(t.ink, t.a, .5);
    t.line = ink_mix(t.ink, 0x000000, .45);
    t.pick = pick_of(&t, season, mode);
    mix_hair(&t, mode <= MODE_DARK ? light_rows[season].paper : r.paper);
    return t;
}
