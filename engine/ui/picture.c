/* Stages: a wall, a floor line at 71 %, a few things, one light, tables with people. */
#include "ui/picture.h"
#include <string.h>

enum { SEATS_MAX = 24, TABLES_MAX = 6, STAGE_W = 1920, STAGE_H = 1080 };

/* The stage fills the box; its floor keeps to the lower edge. */
typedef struct {
    Canvas *c;
    const Theme *th;
    Box b;
    float k, x, y; /* scale, and where 0,0 of the stage stands */
    Pen pen;
} Stage;

/* Fills the box; in an upright one the stage keeps most of its width, and the wall goes on up. */
static float stage_scale(Box b) {
    const float cut = 1.3f; /* at most so much wider than what is seen of it */
    float kx = (float)b.w / STAGE_W, ky = (float)b.h / STAGE_H;
    return kx > ky ? kx : ky > kx * cut ? kx * cut : ky;
}

static Stage stage_on(Canvas *c, const Theme *th, Box b) {
    float k = stage_scale(b);
    Stage s = {c, th, b, k, (float)b.x + ((float)b.w - STAGE_W * k) / 2,
               (float)(b.y + b.h) - STAGE_H * k, pen_on(c)};
    pen_place(&s.pen, s.x, s.y, k);
    return s;
}

static void stage_rect(Stage *s, float x, float y, float w, float h, Ink ink) {
    const float xy[] = {x, y, x + w, y, x + w, y + h, x, y + h};
    pen_add_poly(&s->pen, 4, xy);
    pen_fill(&s->pen, ink);
}

static void stage_poly(Stage *s, int n, const float *xy, Ink ink) {
    pen_add_poly(&s->pen, n, xy);
    pen_fill(&s->pen, ink);
}

static void stage_disc(Stage *s, float x, float y, float r, Ink ink) {
    pen_add_ellipse(&s->pen, x, y, r, r);
    pen_fill(&s->pen, ink);
}

static void stage_dots(Stage *s, float h, Ink ink) {
    Box area = s->b;
    area.h = (int)(h * s->k + s->y) - s->b.y;
    pen_halftone(&s->pen, area, 30 * s->k, 14 * s->k, 1 * s->k, ink);
    pen_place(&s->pen, s->x, s->y, s->k);
}

static void chair(Stage *s, float x, float y, float k, Ink seat, Ink leg) {
    for (float side = -1; side <= 1; side += 2) {
        const float post[] = {x + side * 56 * k, y - 70 * k, x + side * 38 * k, y - 70 * k,
                              x + side * 52 * k, y + 110 * k, x + side * 70 * k, y + 110 * k};
        stage_poly(s, 4, post, leg);
    }
    const float back[] = {x - 72 * k, y - 64 * k, x - 76 * k, y - 150 * k, x - 54 * k, y - 180 * k,
                          x, y - 186 * k, x + 54 * k, y - 180 * k, x + 76 * k, y - 150 * k,
                          x + 72 * k, y - 64 * k, x, y - 54 * k};
    pen_add_smooth(&s->pen, 8, back);
    pen_fill(&s->pen, seat);
    const float slot[] = {x - 28 * k, y - 150 * k, x - 28 * k, y - 141 * k, x + 28 * k, y - 141 * k,
                          x + 28 * k, y - 150 * k};
    pen_add_smooth(&s->pen, 4, slot);
    pen_fill(&s->pen, leg);
}

static void table(Stage *s, float x, float y, float w) {
    const Theme *th = s->th;
    const float top[] = {x - w / 2 + 30, y - 26, x + w / 2 - 30, y - 26, x + w / 2, y, x - w / 2, y};
    stage_poly(s, 4, top, th->white);
    stage_rect(s, x - w / 2, y, w, 16, th->a);
    stage_rect(s, x - w / 2 + 34, y + 16, 14, 180, th->ink);
    stage_rect(s, x + w / 2 - 48, y + 16, 14, 180, th->ink);
}

static void rack_window(Stage *s, float x, float y, float w, float h) {
    const Theme *th = s->th;
    stage_rect(s, x, y, w, h, th->ink);
    Ink glass = th->dark ? ink_mix(th->b, th->paper, .35) : ink_mix(th->b, th->white, .35);
    stage_rect(s, x + 14, y + 14, w - 28, h - 28, glass);
    Ink rack = th->dark ? th->ak : th->ab, box = th->dark ? th->paper : th->abk;
    int bays = (int)((w - 28) / 88);
    for (int i = 0; i < bays; i++) {
        float bx = x + 30 + (float)i * 88;
        stage_rect(s, bx, y + 34, 8, h - 48, rack);
        for (int j = 0; (float)(j + 1) * 62 + 34 < h - 20; j++) {
            float by = y + 94 + (float)j * 62;
            float wide = x + w - 14 - bx < 84 ? x + w - 14 - bx : 84;
            if ((i * 2 + j) % 5 != 3 && wide > 74)
                stage_rect(s, bx + 12, by - 40 + (float)((i + j) % 2) * 10, 54 - (float)(i * j % 3) * 9,
                           40 - (float)((i + j) % 2) * 10, (i + j) % 3 ? rack : box);
            stage_rect(s, bx, by, wide, 6, rack);
        }
    }
    stage_rect(s, x + w / 2 - 6, y, 12, h, th->ink);
}

static void clock_face(Stage *s, float x, float y) {
    stage_disc(s, x, y, 58, s->th->ink);
    stage_disc(s, x, y, 47, s->th->white);
    const float hour[] = {x, y, x - 20, y - 17}, minute[] = {x, y, x + 2, y + 36};
    pen_add_stroke(&s->pen, 2, hour, 8);
    pen_add_stroke(&s->pen, 2, minute, 5);
    pen_fill(&s->pen, s->th->ink);
}

static void vending(Stage *s, float x, float y) {
    const Theme *th = s->th;
    Ink goods[5] = {th->a, th->b, th->ab, th->white, th->ak};
    stage_rect(s, x, y, 300, 566, th->ink);
    stage_rect(s, x + 16, y + 18, 196, 440, th->dark ? ink_mix(th->b, th->paper, .3) : th->b3);
    stage_rect(s, x + 228, y + 60, 54, 80, th->k2);
    stage_rect(s, x + 236, y + 160, 38, 46, th->b);
    stage_rect(s, x + 40, y + 480, 190, 46, th->k2);
    for (int r = 0; r < 5; r++) {
        stage_rect(s, x + 16, y + 96 + (float)r * 84, 196, 8, th->ink);
        for (int i = 0; i < 4; i++)
            stage_rect(s, x + 30 + (float)i * 45, y + 52 + (float)r * 84 + (float)((i + r) % 3) * 4, 28,
                       44 - (float)((i + r) % 3) * 4, goods[(r * 3 + i * 2) % 5]);
    }
}

static void counter(Stage *s) {
    const Theme *th = s->th;
    stage_rect(s, 0, 470, 400, 300, th->ak);
    stage_rect(s, 0, 452, 418, 22, th->ink);
    stage_rect(s, 26, 510, 160, 230, th->a);
    stage_rect(s, 206, 510, 160, 230, th->a);
    stage_rect(s, 150, 600, 10, 34, th->ink);
    stage_rect(s, 228, 600, 10, 34, th->ink);
    stage_rect(s, 50, 336, 232, 116, th->ink);
    stage_rect(s, 66, 352, 140, 84, th->b);
    stage_rect(s, 220, 356, 44, 10, th->white);
    stage_disc(s, 242, 396, 13, th->white);
}

static void indoors(Stage *s, bool things) {
    const Theme *th = s->th;
    Ink wall = th->dark ? ink_mix(th->a, th->paper, .66) : ink_mix(th->a3, th->card, .45);
    Ink low = th->dark ? ink_mix(th->a, th->paper, .8) : th->a3;
    Ink floor = ink_mix(th->b, th->paper, th->dark ? .86 : .55);
    canvas_rect(s->c, s->b, wall);
    stage_rect(s, -2000, 520, 6000, 560, low);
    stage_rect(s, -2000, 512, 6000, 10, th->dark ? th->a : th->ak);
    stage_rect(s, -2000, 770, 6000, 400, floor);
    for (int i = -3; i < 14; i++) {
        const float seam[] = {960 + (float)(i - 5) * 210, 770, 960 + (float)(i - 5) * 420, 1080};
        pen_add_stroke(&s->pen, 2, seam, 3);
        pen_fill(&s->pen, ink_mix(floor, th->b, .5));
    }
    stage_rect(s, -2000, 762, 6000, 10, th->ak);
    rack_window(s, 470, 96, 640, 250);
    clock_face(s, 1236, 318);
    if (!things)
        return;
    counter(s);
    vending(s, 1590, 206);
    stage_rect(s, 1420, 300, 160, 470, th->dark ? ink_mix(th->a, th->paper, .3) : th->white);
    stage_rect(s, 1420, 430, 160, 8, th->ak);
    stage_rect(s, 1440, 340, 10, 64, th->ink);
    stage_rect(s, 1440, 460, 10, 110, th->ink);
}

static void building(Stage *s, float y) {
    const Theme *th = s->th;
    Ink wall = th->dark ? ink_mix(th->a, th->paper, .7) : th->ak;
    const float front[] = {-2000, y - 22, 1180, y + 40, 1180, 700, -2000, 700};
    stage_poly(s, 4, front, wall);
    const float roof[] = {-2000, y - 34, 1180, y + 28, 1180, y + 44, -2000, y - 14};
    stage_poly(s, 4, roof, th->ink);
    for (int i = 0; i < 5; i++) {
        float x = 330 + (float)i * 140;
        Ink gate = i == 3 ? th->b : th->a;
        stage_rect(s, x, y + 94, 92, 120, gate);
        for (int j = 0; j < 4 && i != 3; j++)
            stage_rect(s, x, y + 114 + (float)j * 26, 92, 5, wall);
    }
    const float seven[] = {110, y + 56, 180, y + 56, 180, y + 78, 146, y + 166, 118, y + 166, 152, y + 80,
                           110, y + 80};
    stage_poly(s, 7, seven, th->white);
}

static void outdoors(Stage *s, bool night) {
    const Theme *th = s->th;
    Ink sky = th->dark ? th->paper : night ? th->ak : th->b3;
    canvas_rect(s->c, s->b, sky);
    stage_dots(s, 520, th->dark ? ink_mix(th->a, th->paper, .45) : night ? th->k3 : th->a);
    building(s, 430);
    Ink walk = th->dark ? ink_mix(th->a, th->paper, .8) : ink_mix(th->a, th->white, .42);
    stage_rect(s, -2000, 640, 6000, 180, walk);
    stage_rect(s, -2000, 784, 6000, 14, th->ak);
    stage_rect(s, -2000, 798, 6000, 24, th->white);
    stage_rect(s, -2000, 822, 6000, 400, th->dark ? th->ink : ink_mix(th->a, th->ak, .55));
    for (int i = 0; i < 4; i++) {
        const float dash[] = {60 + (float)i * 560, 930, 250 + (float)i * 560, 930, 230 + (float)i * 560,
                              954, 44 + (float)i * 560, 954};
        stage_poly(s, 4, dash, th->white);
    }
}

static void stop_sign(Stage *s) {
    const Theme *th = s->th;
    stage_rect(s, 866, 250, 20, 580, th->ink);
    stage_rect(s, 792, 236, 170, 162, th->ink);
    stage_rect(s, 804, 248, 146, 138, th->white);
    const float one[] = {826, 284, 846, 272, 862, 272, 862, 362, 842, 362, 842, 298, 826, 304};
    stage_poly(s, 7, one, th->ink);
    const float four[] = {896, 272, 920, 272, 920, 326, 932, 326, 932, 344, 920, 344, 920, 362, 900, 362,
                          900, 344, 866, 344, 866, 326};
    stage_poly(s, 11, four, th->ink);
    const float hole[] = {900, 298, 900, 326, 884, 326};
    stage_poly(s, 3, hole, th->white);
}

/* The lamp of the title and the bar: one wedge of paper in a wall inked dark. */
static void lamp(Stage *s, float x) {
    const Theme *th = s->th;
    canvas_rect(s->c, s->b, th->dark ? ink_mix(th->b, th->paper, .72) : th->bk);
    stage_dots(s, 300, th->dark ? ink_mix(th->b, th->paper, .5) : ink_mix(th->b, th->bk, .45));
    const float wide[] = {x - 86, 150, x + 86, 150, x + 620, 1080, x - 620, 1080};
    stage_poly(s, 4, wide, th->dark ? ink_mix(th->a, th->paper, .62) : th->a6);
    const float core[] = {x - 40, 150, x + 40, 150, x + 330, 1080, x - 330, 1080};
    stage_poly(s, 4, core, th->dark ? ink_mix(th->a, th->paper, .4) : th->paper);
    stage_rect(s, x - 7, -2000, 14, 2080, th->ink);
    const float shade[] = {x - 34, 76, x + 34, 76, x + 118, 158, x - 118, 158};
    stage_poly(s, 4, shade, th->ink);
}

static void bust_at(Stage *s, const Node *n, float x, float y, float k, int facing) {
    Bust who = {n->id, n->band, n->manner, facing, n->id[0] == '\0'};
    Box keep = s->c->clip; /* the table's edge cuts them */
    s->c->clip.h = (int)(s->y + y * s->k) - keep.y;
    if (s->c->clip.h > keep.h)
        s->c->clip.h = keep.h;
    if (s->c->clip.h > 0)
        picture_bust(s->c, &who, s->th, s->x + x * s->k, s->y + y * s->k, k * s->k);
    s->c->clip = keep;
}

static void title_stage(Stage *s) {
    static const struct {
        const char *id;
        float x, k;
        int facing;
        Band band;
    } four[] = {{"wanda", 1050, .56f, 1, BAND_CLOSE}, {"farida", 1262, .56f, 1, BAND_CLOSE},
                {"mireille", 1502, .5f, -1, BAND_WARM}, {"hakeem", 1726, .58f, -1, BAND_CLOSE}};
    const Theme *th = s->th;
    s->x = (float)(s->b.x + s->b.w) - STAGE_W * s->k; /* drawn for the right part of the window */
    pen_place(&s->pen, s->x, s->y, s->k);
    lamp(s, 1233);
    chair(s, 806, 856, 1.4f, th->b, th->ink);
    for (size_t i = 0; i < sizeof four / sizeof four[0]; i++) {
        Bust who = {four[i].id, four[i].band, i == 3 ? MANNER_OPENS : MANNER_PLAIN, four[i].facing,
                    false};
        picture_bust(s->c, &who, th, s->x + four[i].x * s->k, s->y + 862 * s->k, four[i].k * s->k);
    }
    const float top[] = {720, 853, 1980, 832, 1980, 904, 660, 918};
    stage_poly(s, 4, top, th->white);
    const float edge[] = {660, 917, 1980, 903, 1980, 938, 656, 950};
    stage_poly(s, 4, edge, th->a);
    const float front[] = {656, 949, 1980, 937, 1980, 1200, 620, 1200};
    stage_poly(s, 4, front, th->ink);
    const float bowl[] = {806, 862, 928, 862, 912, 896, 890, 910, 844, 910, 822, 896};
    stage_poly(s, 6, bowl, th->b);
    pen_add_ellipse(&s->pen, 867, 863, 61, 9);
    pen_fill(&s->pen, ink_mix(th->b, th->ink, .4));
    const float flask[] = {1352, 768, 1396, 768, 1404, 790, 1398, 876, 1350, 876, 1346, 790};
    stage_poly(s, 6, flask, th->ink);
    stage_rect(s, 1358, 742, 34, 26, th->a);
    const float cards[] = {1600, 848, 1702, 842, 1704, 866, 1718, 865, 1720, 888, 1616, 894, 1614, 872,
                           1602, 872};
    stage_poly(s, 8, cards, th->ab);
    const float back[] = {1600, 848, 1628, 846, 1630, 872, 1602, 873};
    stage_poly(s, 4, back, th->b);
}

typedef struct {
    float x, y, k;
    int facing;
} Seat;

static int table_count(const Node *room) {
    int most = 0;
    for (const Node *n = room->child; n != NULL; n = n->next)
        most = n->level + 1 > most ? n->level + 1 : most;
    return most > TABLES_MAX ? TABLES_MAX : most;
}

static int at_table(const Node *room, int table_number) {
    int n = 0;
    for (const Node *c = room->child; c != NULL; c = c->next)
        n += c->level == table_number;
    return n;
}

enum { STAND_ACROSS = 5 /* people side by side where nobody sits */ };

/* In a talk the right half belongs to what is said. */
static float seats_share(StageKind stage) {
    return stage == STAGE_TALK ? .5f : 1;
}

/* A crowd on its feet: those who came first stand far, the newest near. */
static Seat stand_of(int index, int count, float from, float visible) {
    int rows = (count + STAND_ACROSS - 1) / STAND_ACROSS, row = index / STAND_ACROSS;
    int in_row = row == rows - 1 ? count - row * STAND_ACROSS : STAND_ACROSS;
    float k = .5f - .05f * (float)(rows - 1 - row), step = visible * .92f / (float)in_row;
    step = step > 420 * k ? 420 * k : step;
    k = step < 300 * k ? step / 300 : k;
    float x = from + visible / 2 + step * ((float)(index % STAND_ACROSS) - (float)(in_row - 1) / 2);
    return (Seat){x + (float)(row % 2) * step / 4, 1080 - 150 * (float)(rows - 1 - row), k, index * 2 < count ? 1 : -1};
}

/* Tables stand side by side, far and near in turn; people spread behind theirs. Who has no table
   stands at the left, by the counter; where there are no tables all stand together. */
static Seat seat_of(const Node *room, const Node *seat, float whole, float share) {
    float from = (STAGE_W - whole) / 2, visible = whole * share; /* the stage may be cut left and right */
    int tables = table_count(room), count = at_table(room, seat->level), index = 0;
    for (const Node *c = room->child; c != seat && c != NULL; c = c->next)
        index += c->level == seat->level;
    int standing = at_table(room, -1);
    if (seat->level < 0 && tables == 0)
        return stand_of(index, count, from, visible);
    if (seat->level < 0) {
        float step = 330 / (float)(standing > 1 ? standing : 1);
        return (Seat){from + 190 + step * (float)index, 1070, .46f, 1};
    }
    float left = standing ? 470 : 80, span = (visible - 60 - left) / (float)(tables ? tables : 1);
    float middle = from + left + span * ((float)seat->level + .5f);
    bool near = seat->level % 2 == 1 || tables == 1;
    float k = tables > 3 ? .36f : near ? .48f : .44f, step = span * .86f / (float)(count ? count : 1);
    if (step > 620 * k)
        step = 620 * k;
    if (step < 400 * k)
        k = step / 400;
    float x = middle + step * ((float)index - (float)(count - 1) / 2);
    return (Seat){x, near ? 960 : 850, k, index * 2 < count ? 1 : -1};
}

Box picture_head(const Node *room, const Node *seat, Box b, StageKind stage) {
    float k = stage_scale(b);
    float ox = (float)b.x + ((float)b.w - STAGE_W * k) / 2, oy = (float)(b.y + b.h) - STAGE_H * k;
    Seat at = seat_of(room, seat, (float)b.w / k, seats_share(stage));
    float w = 280 * at.k * k, top = at.y - (seat->flags & NODE_YOU ? 400 : 790) * at.k;
    return box_of((int)(ox + at.x * k - w / 2), (int)(oy + top * k), (int)w, (int)(480 * at.k * k));
}

static void seats(Stage *s, const Node *room, StageKind stage) {
    int tables = table_count(room);
    float visible = (float)s->b.w / s->k;
    for (int far = 0; far < 2; far++) {
        for (int t = -1; t < tables; t++) {
            bool near = t < 0 || t % 2 == 1 || tables == 1;
            if ((far == 0) == near)
                continue;
            float x0 = 1e9f, x1 = 0, y = 0;
            for (const Node *n = room->child; n != NULL; n = n->next) {
                if (n->level != t)
                    continue;
                Seat at = seat_of(room, n, visible, seats_share(stage));
                x0 = at.x < x0 ? at.x : x0;
                x1 = at.x > x1 ? at.x : x1;
                y = at.y;
                if (n->flags & NODE_YOU)
                    chair(s, at.x, at.y, 2.1f * at.k, s->th->b, s->th->ink);
                else
                    bust_at(s, n, at.x, at.y, at.k, at.facing);
            }
            if (t >= 0 && y > 0)
                table(s, (x0 + x1) / 2, y, x1 - x0 + 330);
        }
    }
}

static bool place_is(const Node *n, const char *word) {
    return strstr(n->id, word) != NULL;
}

static void ground(Stage *s, const Node *n, StageKind stage) {
    if (place_is(n, "title"))
        title_stage(s);
    else if (place_is(n, "bar") || place_is(n, "night"))
        lamp(s, 1180);
    else if (place_is(n, "stop") || place_is(n, "bus")) {
        outdoors(s, false);
        stop_sign(s);
    } else if (place_is(n, "lot") || strcmp(n->id, "bench") == 0 || place_is(n, "gate"))
        outdoors(s, place_is(n, "lot"));
    else
        indoors(s, place_is(n, "break") || place_is(n, "room"));
    if (n->child)
        seats(s, n, stage);
}

/* A page without a room of its own: ink, dots and one shape of light. */
static void plain(Stage *s) {
    const Theme *th = s->th;
    float kx = (float)s->b.w / STAGE_W, ky = (float)s->b.h / STAGE_H;
    s->k = kx > ky ? kx : ky;
    s->x = (float)s->b.x + (float)s->b.w / 2 - 1060 * s->k;
    s->y = (float)(s->b.y + s->b.h) - STAGE_H * s->k;
    pen_place(&s->pen, s->x, s->y, s->k);
    canvas_rect(s->c, s->b, th->dark ? ink_mix(th->a, th->paper, .6) : th->a);
    stage_dots(s, 620, th->dark ? ink_mix(th->a, th->paper, .35) : ink_mix(th->a, th->white, .45));
    stage_disc(s, 1180, 700, 330, th->dark ? ink_mix(th->b, th->paper, .45) : th->b);
    stage_rect(s, -2000, 900, 6000, 400, th->dark ? th->ink : th->ak);
    chair(s, 960, 900, 1.9f, th->dark ? th->a : th->ink, th->dark ? th->ak : th->k2);
}

static const Node *portrait_beside(const Node *n) {
    const Node *first = n->parent ? n->parent->child : n->child;
    for (const Node *c = first; c != NULL; c = c->next)
        if (c->role == ROLE_PORTRAIT && c->slot == SLOT_PICTURE)
            return c;
    return NULL;
}

static void face_tile(Stage *s, const Node *n) {
    Bust who = {n->id, n->band, n->manner, 1, n->id[0] == '\0'};
    float k = (float)s->b.h / 520;
    canvas_rect(s->c, s->b, s->th->dark ? ink_mix(s->th->a, s->th->paper, .7) : s->th->white);
    picture_bust(s->c, &who, s->th, (float)s->b.x + (float)s->b.w / 2,
                 (float)(s->b.y + s->b.h) + 250 * k, k);
}

static void large_portrait(Stage *s, const Node *n) {
    const Theme *th = s->th;
    canvas_rect(s->c, s->b, th->dark ? ink_mix(th->a, th->paper, .8) : th->a3);
    float step = (float)s->b.h / 18;
    pen_halftone(&s->pen, box_of(s->b.x, s->b.y, s->b.w, s->b.h / 2), step, step * .47f, 1,
                 th->dark ? ink_mix(th->a, th->paper, .55) : th->a);
    Bust who = {n->id, n->band, n->manner, 1, false};
    picture_bust(s->c, &who, th, (float)s->b.x + (float)s->b.w * .5f, (float)(s->b.y + s->b.h),
                 (float)s->b.h / 800);
}

void picture_draw(Canvas *c, const Node *n, Box b, const Theme *th, StageKind stage) {
    Stage s = stage_on(c, th, b);
    if (n->role == ROLE_PERSON || (n->role == ROLE_PORTRAIT && n->slot != SLOT_PICTURE))
        face_tile(&s, n);
    else if (n->role == ROLE_PORTRAIT && stage == STAGE_ROOM)
        large_portrait(&s, n);
    else if (n->role == ROLE_ROOM)
        ground(&s, n, stage);
    else
        plain(&s);
    const Node *before = stage == STAGE_ROOM ? NULL : portrait_beside(n);
    if (before) {
        Bust who = {before->id, before->band, before->manner, 1, false};
        float low = stage == STAGE_LOW ? .6f : 1, k = (float)b.h / 870 * low;
        float most = (float)b.w / 1300; /* upright: not wider than it can be seen */
        picture_bust(c, &who, th, (float)b.x + (float)b.w * (stage == STAGE_LOW ? .32f : .25f),
                     (float)(b.y + b.h), k > most && stage == STAGE_LOW ? most : k);
    }
    pen_free(&s.pen);
}
