/* The inks of a screen: a sheet of paper, a dark (key) and two inks, and what is mixed of them.
   Source of every figure: the printed look of the product (a row a season, light and dark, and
   the rows for projectors and high contrast). A theme changes this table, never the drawing. */
#ifndef UI_THEME_H
#define UI_THEME_H
#include <stdbool.h>
#include <stdint.h>

typedef uint32_t Ink; /* 0xRRGGBB */

typedef enum { SEASON_SPRING, SEASON_SUMMER, SEASON_FALL, SEASON_WINTER, SEASONS } Season;
typedef enum {
    MODE_LIGHT,
    MODE_DARK,
    MODE_CONTRAST_LIGHT,
    MODE_CONTRAST_DARK,
    MODE_PROJECTOR_LIGHT,
    MODE_PROJECTOR_DARK,
    THEME_MODES
} ThemeMode;

enum { SKINS = 5 };
typedef enum { HAIR_BLACK, HAIR_BROWN, HAIR_GREY, HAIR_SILVER, HAIR_RED, HAIR_FAIR, HAIRS } Hair;

typedef struct {
    bool dark;      /* no text on A or B; the drawn dark (ink) is not the text colour (key) */
    bool rims;      /* high contrast: bubbles and panels have a rim in key */
    bool projector; /* larger type, see font.h */
    Ink paper, card, key, a, b, ab;
    Ink white, ink;         /* what is drawn light, what is drawn dark */
    Ink dim, rule, pick;    /* second text; lines; fill of the focused row */
    Ink a3, a6, b3, b6;     /* thin and middle tints of A and B */
    Ink ak, bk, abk, k2, k3; /* cloth in shade, and lighter darks */
    Ink skin[SKINS], skin_shade[SKINS], line; /* line: facial lines */
    Ink hair[HAIRS];
} Theme;

Theme theme_make(Season season, ThemeMode mode);
/* x to y by t of 0..1, each channel by itself in sRGB. */
Ink ink_mix(Ink x, Ink y, double t);
Ink ink_multiply(Ink x, Ink y);
/* WCAG contrast of two inks, 1 to 21. */
double ink_contrast(Ink x, Ink y);
#endif
