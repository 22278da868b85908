/* A bust from shapes: back hair, torso, neck, head with one shade plane, features, front hair.
   The sheet is 800 by 900 units, eyes at 400, 288; light from the upper left. The table gives each
   person an outline of their own; who is not in it gets one by the hash of their id. */
#include "ui/picture.h"
#include <math.h>
#include <string.h>

typedef enum {
    CUT_SHORT,
    CUT_BALD,
    CUT_BUN,
    CUT_BRAID,
    CUT_BOB,
    CUT_SIDE,
    CUT_TWISTS,
    CUT_CURLS,
    CUT_SWEPT,
    CUT_LONG,
    CUTS
} Cut;
enum { CAP = 1, WATCH_CAP = 2, SCARF = 4, GLASSES = 8, BEARD = 16, HEADPHONES = 32, MOUSTACHE = 64,
       PENCIL = 128, SHAVED = 256 };
typedef enum { CLOTH_A, CLOTH_B, CLOTH_AB, CLOTH_BK, CLOTH_K2, CLOTHS } Cloth;

typedef struct {
    const char *id;
    int skin; /* 1 to 5 */
    Hair hair;
    Cut cut;
    int shoulders, width; /* half widths of the shoulders and cheeks, in units */
    Cloth coat, shirt;
    unsigned extras;
} Look;

static const Look known[] = {
    {"wanda", 2, HAIR_SILVER, CUT_BUN, 205, 112, CLOTH_A, CLOTH_B, GLASSES | PENCIL},
    {"bao", 2, HAIR_BLACK, CUT_SHORT, 168, 96, CLOTH_K2, CLOTH_A, CAP},
    {"ines", 3, HAIR_BLACK, CUT_BRAID, 164, 98, CLOTH_B, CLOTH_B, 0},
    {"curtis", 1, HAIR_BROWN, CUT_SHORT, 248, 112, CLOTH_BK, CLOTH_A, CAP | BEARD},
    {"farida", 3, HAIR_BLACK, CUT_BALD, 184, 102, CLOTH_A, CLOTH_B, SCARF | HEADPHONES},
    {"desmond", 5, HAIR_BLACK, CUT_TWISTS, 196, 98, CLOTH_A, CLOTH_K2, 0},
    {"oona", 2, HAIR_GREY, CUT_LONG, 200, 108, CLOTH_AB, CLOTH_K2, WATCH_CAP},
    {"kit", 1, HAIR_RED, CUT_SIDE, 158, 94, CLOTH_K2, CLOTH_B, SHAVED},
    {"gwen", 1, HAIR_BROWN, CUT_BOB, 176, 100, CLOTH_B, CLOTH_A, GLASSES},
    {"hakeem", 4, HAIR_BLACK, CUT_BALD, 236, 106, CLOTH_A, CLOTH_K2, BEARD},
    {"mireille", 4, HAIR_BLACK, CUT_CURLS, 162, 96, CLOTH_B, CLOTH_AB, 0},
    {"sol", 3, HAIR_SILVER, CUT_SWEPT, 222, 108, CLOTH_A, CLOTH_B, MOUSTACHE},
    {"teo", 2, HAIR_BLACK, CUT_SWEPT, 182, 98, CLOTH_K2, CLOTH_B, 0},
    {"mo", 2, HAIR_BROWN, CUT_SWEPT, 200, 100, CLOTH_K2, CLOTH_B, 0},
    {"bridget", 5, HAIR_BLACK, CUT_BUN, 188, 98, CLOTH_B, CLOTH_K2, 0},
};

static Look look_of(const char *id) {
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strcmp(known[i].id, id) == 0)
            return known[i];
    uint64_t h = text_hash(TEXT_HASH_SEED, id, strlen(id));
    static const unsigned extras[] = {0, 0, GLASSES, 0, CAP, BEARD, 0, MOUSTACHE};
    return (Look){id, 1 + (int)(h % 5), (Hair)(h >> 8 & 3), (Cut)(h >> 16 & 0xFF) % CUTS,
                  165 + (int)(h >> 24 & 63), 95 + (int)(h >> 32 & 15), (Cloth)((h >> 36 & 0xFF) % CLOTHS),
                  (Cloth)((h >> 44 & 0xFF) % CLOTHS), extras[h >> 52 & 7]};
}

/* How a bearing shows: numbers as on the sheet of expressions, fewer of them. */
typedef enum { MOUTH_REST, MOUTH_HALF, MOUTH_WRY, MOUTH_SMILE, MOUTH_PRESS, MOUTH_TALK, MOUTH_DOWN } Mouth;
typedef struct {
    float turn, lean, gaze_x, gaze_y, brow, fur;
    int lid; /* 0 wide, 1 open, 2 heavy, 3 shut */
    Mouth mouth;
} Bearing;

static const Bearing neutral[BAND_COUNT] = {
    [BAND_COLD] = {-1, -1, -1, 0, 0, 0, 2, MOUTH_REST},
    [BAND_WARM] = {1, 0, 1, 0, 0, 0, 1, MOUTH_HALF},
    [BAND_CLOSE] = {1.5f, 1, 1, 0, .2f, 0, 1, MOUTH_SMILE},
    [BAND_SORE] = {-1.4f, -1, -1, .3f, -.5f, .4f, 2, MOUTH_PRESS},
};

static Bearing bearing_of(Band band, Manner manner) {
    Bearing b = neutral[band % BAND_COUNT];
    switch (manner) {
    case MANNER_JOKES:
        b.mouth = band == BAND_CLOSE ? MOUTH_SMILE : MOUTH_WRY;
        b.brow += .6f;
        b.lid = band == BAND_CLOSE ? 3 : 2;
        break;
    case MANNER_TESTS:
        b.mouth = band == BAND_CLOSE ? MOUTH_WRY : MOUTH_PRESS;
        b.fur = .3f;
        b.lid = 2;
        break;
    case MANNER_OPENS:
        b.mouth = MOUTH_TALK;
        b.fur = -.8f;
        b.gaze_y = .7f;
        b.lean += 1;
        break;
    case MANNER_GUARDED:
        b.mouth = MOUTH_PRESS;
        b.turn -= 1;
        b.lid = 2;
        break;
    case MANNER_CLOSES:
        b.mouth = band == BAND_WARM ? MOUTH_REST : MOUTH_DOWN;
        b.turn -= 1.6f;
        b.gaze_y = 1;
        b.gaze_x = -1;
        b.lid = 2;
        break;
    default: break;
    }
    return b;
}

typedef struct {
    Pen pen;
    const Theme *th;
    Look look;
    Bearing b;
    Ink skin, shade, hair, hair2, line, coat, coat2, shirt;
    float hx, hy; /* where the head stands: eyes at hx, hy */
    float t;      /* how far the features move with the turn */
} Sitter;

static Ink cloth(const Theme *th, Cloth c) {
    const Ink inks[CLOTHS] = {th->a, th->b, th->ab, th->bk, th->k2};
    return inks[c % CLOTHS];
}

/* Smooth shape around the head; numbers are pairs in head units of 1.24. */
static void head_smooth(Sitter *s, int n, const float *xy, Ink ink) {
    float at[48];
    for (int i = 0; i < n; i++) {
        at[2 * i] = s->hx + xy[2 * i] * 1.24f;
        at[2 * i + 1] = s->hy + xy[2 * i + 1] * 1.24f;
    }
    pen_add_smooth(&s->pen, n, at);
    pen_fill(&s->pen, ink);
}

static void head_poly(Sitter *s, int n, const float *xy, Ink ink) {
    float at[48];
    for (int i = 0; i < n; i++) {
        at[2 * i] = s->hx + xy[2 * i] * 1.24f;
        at[2 * i + 1] = s->hy + xy[2 * i + 1] * 1.24f;
    }
    pen_add_poly(&s->pen, n, at);
    pen_fill(&s->pen, ink);
}

static void head_ellipse(Sitter *s, float x, float y, float rx, float ry, Ink ink) {
    pen_add_ellipse(&s->pen, s->hx + x * 1.24f, s->hy + y * 1.24f, rx * 1.24f, ry * 1.24f);
    pen_fill(&s->pen, ink);
}

static void head_arc(Sitter *s, float x0, float y0, float cx, float cy, float x1, float y1, float w,
                     Ink ink) {
    const float k = 1.24f;
    pen_add_arc(&s->pen, s->hx + x0 * k, s->hy + y0 * k, s->hx + cx * k, s->hy + cy * k,
                s->hx + x1 * k, s->hy + y1 * k, w * k);
    pen_fill(&s->pen, ink);
}

static void back_hair(Sitter *s) {
    float w = (float)s->look.width;
    if (s->look.extras & SCARF) {
        const float fall[] = {0, -186, w + 26, -120, w + 36, 20, w + 30, 190, w * .5f, 250,
                              -w * .5f, 250, -w - 30, 190, -w - 36, 20, -w - 26, -120};
        head_smooth(s, 9, fall, ink_mix(s->shirt, s->th->ink, .3));
        return;
    }
    switch (s->look.cut) {
    case CUT_BUN: head_ellipse(s, 12, -196, 52, 46, s->hair2); break;
    case CUT_BOB: {
        const float bob[] = {0, -182, w + 22, -110, w + 30, 40, w + 26, 140, 0, 150, -w - 26, 140,
                             -w - 30, 40, -w - 22, -110};
        head_smooth(s, 8, bob, s->hair2);
        break;
    }
    case CUT_LONG: {
        const float fall[] = {0, -176, w + 16, -100, w + 26, 60, w + 24, 250, w * .4f, 262,
                              -w * .4f, 262, -w - 24, 250, -w - 26, 60, -w - 16, -100};
        head_smooth(s, 9, fall, s->hair2);
        break;
    }
    case CUT_CURLS:
        for (int i = 0; i < 13; i++) {
            float a = (float)i / 12 * 4.1f - 2.05f - 1.5708f;
            head_ellipse(s, cosf(a) * (w + 22), -30 + sinf(a) * 142, 52, 50, s->hair);
        }
        head_ellipse(s, 0, -50, w + 26, 130, s->hair);
        break;
    case CUT_BRAID: head_ellipse(s, 0, -44, w + 14, 132, s->hair); break;
    default: break;
    }
}

static void torso(Sitter *s) {
    Pen *p = &s->pen;
    float sw = (float)s->look.shoulders, w = sw + 34, top = 560 + (sw > 220 ? -8 : 4);
    const float right[] = {400 + sw * .5f, top + 4, 400 + sw - 4, top + 44, 400 + w + 4, 700,
                           400 + w + 16, 900, 400 + sw * .5f, 900};
    pen_add_smooth(p, 5, right);
    pen_fill(p, s->coat2);
    const float body[] = {400 - 62, 506, 400 - sw * .62f, top - 12, 400 - sw * .9f, top + 36,
                          400 - sw * .84f, 720, 400 - sw * .82f, 900, 400 + sw * .78f, 900,
                          400 + sw * .8f, 720, 400 + sw * .92f, top + 34, 400 + sw * .62f, top - 12,
                          400 + 62, 506};
    pen_add_smooth(p, 10, body);
    pen_fill(p, s->coat);
    for (int print = 0; print < 2; print++) { /* the sleeve, after its shadow off register */
        float dx = print ? 0 : 9, dy = print ? 0 : 11;
        const float left[] = {400 - sw * .82f + dx, top + 16 + dy, 400 - sw - 4 + dx, top + 66 + dy,
                              400 - w - 4 + dx, 700 + dy, 400 - w - 16 + dx, 900,
                              400 - sw * .74f + dx, 900, 400 - sw * .7f + dx, 760,
                              400 - sw * .56f + dx, top + 110 + dy};
        pen_add_smooth(p, 7, left);
        pen_fill(p, print ? s->coat : s->coat2);
    }
    const float shirt[] = {400 - 74, 512, 400 - 62, 640, 400 - 44, 860, 400 + 56, 860,
                           400 + 66, 640, 400 + 76, 512};
    pen_add_poly(p, 6, shirt);
    pen_fill(p, s->shirt);
}

static void neck(Sitter *s) {
    Pen *p = &s->pen;
    float half = s->look.shoulders > 210 ? 64 : 50;
    const float column[] = {400 - half, 430, 400 + half, 430, 400 + half + 8, 530, 400 + 20, 566,
                            400 - 20, 566, 400 - half - 8, 530};
    pen_add_poly(p, 6, column);
    pen_fill(p, s->skin);
    const float under[] = {400 - half + 4, 440, 400 + half, 436, 400 + half + 6, 522, 400 + 8, 486};
    pen_add_poly(p, 4, under);
    pen_fill(p, s->shade);
    const float left[] = {400 - half - 6, 500, 400 - half - 34, 530, 400 - 26, 604, 400 - 2, 566};
    pen_add_poly(p, 4, left);
    const float right[] = {400 + half + 6, 500, 400 + half + 34, 530, 400 + 26, 604, 400 + 2, 566};
    pen_add_poly(p, 4, right);
    pen_fill(p, ink_mix(s->shirt, s->th->white, .28));
}

static void head(Sitter *s) {
    float w = (float)s->look.width, j = w * .82f, t = s->t * .35f;
    head_ellipse(s, -w - 2 + t * .3f, 14, 15, 27, s->skin);
    head_ellipse(s, w + 2 + t * .3f, 14, 15, 27, s->shade);
    const float face[] = {0, -158, w * .6f, -140, w * .96f, -70, w, 8, j + t, 86, 44 + t, 146, t, 158,
                          -44 + t, 146, -j + t, 86, -w, 8, -w * .96f, -70, -w * .6f, -140};
    head_smooth(s, 12, face, s->shade);
    const float light[] = {0, -158, w * .6f, -140, w * .95f, -74, w * .89f, -20, w * .8f, 34,
                           j * .64f + t, 92, 30 + t, 134, 4 + t, 157, -44 + t, 146, -j + t, 86,
                           -w, 8, -w * .96f, -70, -w * .6f, -140};
    head_smooth(s, 13, light, s->skin);
    if (s->look.skin <= 3)
        head_ellipse(s, -w * .58f + s->t, 50, 19, 13, ink_mix(s->skin, 0xE0604C, .22));
}

static void eye(Sitter *s, float side) {
    static const float open[4] = {17, 13, 7, 0};
    float x = side * 44 + s->t, w = 22, up = open[s->b.lid];
    if (s->b.lid == 3) {
        head_arc(s, x - w, 6, x, 18, x + w, 6, 6.5f, s->line);
        return;
    }
    const float white[] = {x - w, 2, x - w * .4f, -up, x + w * .4f, -up, x + w, 0, x + w * .4f, 8,
                           x - w * .4f, 8};
    head_smooth(s, 6, white, s->th->dark ? ink_mix(s->th->white, s->skin, .15) : s->th->white);
    float r = up + 8 < 24 ? (up + 8) / 2 + 1.5f : 11.5f;
    r = r > 11.5f ? 11.5f : r;
    float ix = x + s->b.gaze_x * 7, iy = (8 - up) / 2 + s->b.gaze_y * 3;
    head_ellipse(s, ix, iy, r, r, s->line);
    head_ellipse(s, ix - 4, iy - 4, 3, 3, s->th->white);
    head_arc(s, x - w, 2, x, -up * 1.9f - 2, x + w, 0, 6, s->line);
}

static void features(Sitter *s) {
    float t = s->t, w = 30, my = 104, mx = t * 1.1f;
    for (float side = -1; side <= 1; side += 2) {
        eye(s, side);
        float x = side * 44 + t, y = -36 - s->b.brow * 9;
        head_arc(s, x - side * 26, y + s->b.fur * 9, x, y - 10, x + side * 30, y + 4 - s->b.fur * 4,
                 9, s->look.hair == HAIR_SILVER ? s->hair2 : s->line);
    }
    const float nose[] = {8 + t * .5f, -30, 4 + t, 20, -2 + t * 1.2f, 56, 4 + t * 1.2f, 68,
                          20 + t, 62, 22 + t, 48, 14 + t * .8f, 10};
    head_smooth(s, 7, nose, s->shade);
    switch (s->b.mouth) {
    case MOUTH_HALF: head_arc(s, mx - w, my - 5, mx, my + 11, mx + w, my - 8, 6, s->line); break;
    case MOUTH_WRY: head_arc(s, mx - w, my + 4, mx + 8, my + 8, mx + w, my - 13, 6, s->line); break;
    case MOUTH_PRESS: head_arc(s, mx - w * .8f, my, mx, my - 2, mx + w * .8f, my, 7, s->line); break;
    case MOUTH_DOWN: head_arc(s, mx - w * .9f, my + 6, mx, my - 8, mx + w * .9f, my + 8, 6, s->line); break;
    case MOUTH_SMILE: {
        const float lips[] = {mx - w * 1.1f, my - 10, mx, my - 2, mx + w * 1.1f, my - 12, mx + w * .5f,
                              my + 18, mx - w * .5f, my + 19};
        head_smooth(s, 5, lips, s->line);
        head_arc(s, mx - w * .8f, my - 4, mx, my + 7, mx + w * .8f, my - 6, 7, s->th->white);
        break;
    }
    case MOUTH_TALK: {
        const float lips[] = {mx - w * .7f, my - 2, mx, my - 7, mx + w * .7f, my - 3, mx + w * .3f,
                              my + 16, mx - w * .3f, my + 16};
        head_smooth(s, 5, lips, s->line);
        break;
    }
    default: head_arc(s, mx - w * .9f, my, mx, my + 4, mx + w * .9f, my - 2, 6, s->line); break;
    }
}

static void beard(Sitter *s) {
    float w = (float)s->look.width, t = s->t * .35f, j = w * .86f;
    if (s->look.extras & BEARD) {
        const float full[] = {-w - 1, 10, -w * .84f, 66, -34 + t, 78, 0 + t, 84, 34 + t, 78, w * .84f,
                              66, w + 1, 10, j + 6 + t, 100, 50 + t, 172, t, 186, -50 + t, 172,
                              -j - 6 + t, 100};
        head_smooth(s, 12, full, s->hair);
        head_arc(s, -22 + s->t, 108, s->t, 114, 24 + s->t, 104, 8, ink_mix(s->skin, 0xB0483C, .45));
    }
    if (s->look.extras & MOUSTACHE)
        head_arc(s, -34 + s->t, 92, s->t, 74, 36 + s->t, 90, 15, s->hair);
}

static void front_hair(Sitter *s) {
    float w = (float)s->look.width;
    bool capped = s->look.extras & (CAP | WATCH_CAP);
    switch (s->look.cut) {
    case CUT_BALD: return;
    case CUT_TWISTS:
        for (int i = -4; i <= 4; i++)
            head_arc(s, (float)i * 21, -118, (float)i * 25, -160, (float)i * 27,
                     -196 + fabsf((float)i) * 8, 25, s->hair);
        head_ellipse(s, 0, -124, w * .92f, 44, s->hair);
        return;
    case CUT_CURLS:
        head_ellipse(s, 0, -128, w * .96f, 46, s->hair);
        for (int i = -3; i <= 3; i++)
            head_ellipse(s, (float)i * 28, -112 + fabsf((float)i) * 13, 30, 26, s->hair);
        return;
    case CUT_SWEPT: {
        const float quiff[] = {-w - 3, -40, -w - 5, -110, -60, -176, 30, -196, w * .9f, -172, w + 6, -110,
                               w + 3, -46, w * .86f, -92, 20, -112, -50, -104, -w * .86f, -84};
        head_smooth(s, 11, quiff, s->hair);
        return;
    }
    case CUT_SIDE: {
        const float fringe[] = {-w * .7f, -140, -10, -184, w * .8f, -150, w + 12, -60, w + 14, 40,
                                w * .72f, 62, 40, -30, -20, -104};
        head_smooth(s, 8, fringe, s->hair);
        return;
    }
    case CUT_BOB: {
        const float fringe[] = {-w - 8, 40, -w - 14, -60, -w * .7f, -158, 0, -180, w * .7f, -158, w + 14,
                                -60, w + 8, 40, w * .9f, -52, 0, -62, -w * .9f, -52};
        head_smooth(s, 10, fringe, s->hair);
        return;
    }
    default: break;
    }
    const float crown[] = {-w - 3, -20, -w - 5, -96, -w * .66f, -158, 0, -176, w * .66f, -158, w + 5,
                           -96, w + 3, -20, w * .88f, -84, 10, capped ? -100 : -118, -w * .84f, -84};
    head_smooth(s, 10, crown, s->hair);
    if (s->look.cut == CUT_BRAID)
        for (int i = 0; i < 6; i++)
            head_ellipse(s, -w - 6 + (float)i * 2, 70 + (float)i * 36, 24 - (float)i, 26, i % 2 ? s->hair2 : s->hair);
    if (s->look.cut == CUT_BUN)
        head_ellipse(s, 4, -194, 46, 40, s->hair);
}

static void hats(Sitter *s) {
    float w = (float)s->look.width;
    if (s->look.extras & SCARF) {
        const float wrap[] = {0, -184, w + 18, -126, w + 22, 10, w + 4, 110, 60, 196, -60, 196, -w - 4,
                              110, -w - 22, 10, -w - 18, -126};
        const float hole[] = {0, -108, w * .74f, -72, w * .86f, 8, w * .66f, 96, 0, 146, -w * .66f, 96,
                              -w * .86f, 8, -w * .74f, -72};
        float at[36];
        for (int i = 0; i < 9; i++) {
            at[2 * i] = s->hx + wrap[2 * i] * 1.24f;
            at[2 * i + 1] = s->hy + wrap[2 * i + 1] * 1.24f;
        }
        /* the face shows through: scarf first, the face anew in its opening */
        pen_add_smooth(&s->pen, 9, at);
        pen_fill(&s->pen, s->shirt);
        head_smooth(s, 8, hole, s->skin);
        const float shade[] = {w * .78f, -60, w * .86f, 8, w * .66f, 96, 8, 146, w * .5f, 90, w * .7f, 10};
        head_smooth(s, 6, shade, s->shade);
        features(s);
        head_arc(s, -w * .6f, -140, 0, -168, w * .5f, -150, 5, ink_mix(s->shirt, s->th->ink, .3));
        head_arc(s, -w * .5f, 160, 0, 186, w * .7f, 110, 5, ink_mix(s->shirt, s->th->ink, .3));
    }
    if (s->look.extras & CAP) {
        Ink felt = s->look.coat == CLOTH_BK ? s->th->a : s->th->b;
        const float crown[] = {-w - 7, -66, -w - 4, -112, -w * .7f, -168, 0, -194, w * .7f, -170, w + 4,
                               -114, w + 7, -68, w * .5f, -88, -w * .5f, -88};
        head_smooth(s, 9, crown, felt);
        const float panel[] = {-w * .42f, -86, -w * .4f, -158, 8, -184, w * .6f, -160, w * .66f, -90, 8, -98};
        head_smooth(s, 6, panel, s->th->white);
        const float patch[] = {-4, -146, 40, -150, 42, -126, -2, -122};
        head_poly(s, 4, patch, s->th->a);
        const float peak[] = {-w * .62f, -82, 6, -104, w * .8f, -94, w + 40, -64, w + 26, -50, w * .4f,
                              -72, -w * .3f, -70};
        head_smooth(s, 7, peak, ink_mix(felt, s->th->ink, .42));
    }
    if (s->look.extras & WATCH_CAP) {
        const float knit[] = {-w - 6, -84, -w * .84f, -160, 0, -196, w * .84f, -160, w + 6, -84};
        head_smooth(s, 5, knit, s->th->b);
        const float fold[] = {-w - 10, -118, w + 10, -118, w + 8, -66, -w - 8, -66};
        head_poly(s, 4, fold, ink_mix(s->th->b, s->th->ink, .3));
    }
    if (s->look.extras & HEADPHONES) {
        head_arc(s, -w - 20, 4, -w - 26, -196, 0, -200, 12, s->th->ink);
        head_arc(s, 0, -200, w + 26, -196, w + 20, 4, 12, s->th->ink);
        head_ellipse(s, -w - 20, 16, 18, 42, s->th->a);
        head_ellipse(s, w + 20, 16, 18, 42, s->th->ak);
    }
    if (s->look.extras & PENCIL)
        head_arc(s, -56, -182, 10, -202, 84, -226, 8, s->th->b);
    if (s->look.extras & GLASSES) {
        for (float side = -1; side <= 1; side += 2) {
            float x = side * 44 + s->t, low = s->look.extras & PENCIL ? 52 : 36;
            head_arc(s, x - 30, 14, x, low, x + 30, 14, 5, s->line);
            head_arc(s, x - 31, 13, x, low > 40 ? 8 : -46, x + 31, 13, 5, s->line);
        }
        head_arc(s, -14 + s->t, 12, s->t, 4, 14 + s->t, 12, 5, s->line);
    }
}

void picture_bust(Canvas *c, const Bust *who, const Theme *th, float x, float y, float scale) {
    Sitter s = {.pen = pen_on(c), .th = th, .look = look_of(who->id), .hx = 400, .hy = 288};
    s.b = bearing_of(who->band, who->manner);
    s.skin = th->skin[(s.look.skin - 1) % SKINS];
    s.shade = th->skin_shade[(s.look.skin - 1) % SKINS];
    s.hair = th->hair[s.look.hair % HAIRS];
    s.hair2 = ink_mix(s.hair, th->ink, .28);
    s.line = th->line;
    s.coat = cloth(th, s.look.coat);
    s.coat2 = ink_mix(s.coat, th->ink, .38);
    s.shirt = cloth(th, s.look.shirt);
    if (s.shirt == s.coat)
        s.shirt = ink_mix(s.coat, th->white, .35);
    if (who->stranger)
        s.skin = s.shade = s.hair = s.hair2 = s.coat = s.coat2 = s.shirt = s.line = th->ak;
    if (who->facing < 0) { /* looks the other way; the light stays where it is */
        s.b.turn = -s.b.turn;
        s.b.lean = -s.b.lean;
        s.b.gaze_x = -s.b.gaze_x;
    }
    s.t = s.b.turn * 11.5f;
    s.hx += s.b.lean * 12 + s.b.turn * 4;
    s.hy -= fabsf(s.b.lean) * 3;
    pen_place(&s.pen, x - 400 * scale, y - 820 * scale, scale);
    back_hair(&s);
    torso(&s);
    neck(&s);
    head(&s);
    if (!who->stranger)
        features(&s);
    beard(&s);
    front_hair(&s);
    hats(&s);
    pen_free(&s.pen);
}
