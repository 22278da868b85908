#include "ui/font.h"
#include "ui/tree.h"
#include <SDL2/SDL_ttf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    FACE_TITLE,
    FACE_TEXT,
    FACE_BOLD,
    FACES,
    FILES_A_FACE = 3,
    OPEN_MAX = 40,
    WORDS = 4096,  /* widths kept, a power of two */
    LINES = 512,   /* drawn lines kept, a power of two */
    LINE_BYTES = 6 * 1024 * 1024, /* at most */
    HINT_BELOW = 48, /* px: above, hinting shows as steps and gains nothing */
    PX_MIN = 8,
    PX_MAX = 900
};

static const char *const files[FACES][FILES_A_FACE] = {
    {"bricolage-grotesque-latin-800-normal.woff2",
     "bricolage-grotesque-latin-ext-800-normal.woff2",
     "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"},
    {"atkinson-hyperlegible-next-latin-400-normal.woff2",
     "atkinson-hyperlegible-next-latin-ext-400-normal.woff2",
     "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"},
    {"atkinson-hyperlegible-next-latin-700-normal.woff2",
     "atkinson-hyperlegible-next-latin-ext-700-normal.woff2",
     "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"},
};

typedef struct {
    int face;
    float percent, projector; /* of the base, at text size 100 */
    float line;               /* of the size */
    float tracking;           /* of the size, added to every letter */
    float ceiling;            /* grows with the text size up to this factor */
} StyleRow;

/* Source: the table of type in the product's look; the second column is for a room of people. */
static const StyleRow styles[STYLES] = {
    [STYLE_POSTER] = {FACE_TITLE, 20, 12, .82f, -.035f, 1},
    [STYLE_H1] = {FACE_TITLE, 5.6f, 6, 1.05f, -.012f, 1.5f},
    [STYLE_H2] = {FACE_TITLE, 4.6f, 5, 1.05f, -.012f, 1.6f},
    [STYLE_H3] = {FACE_TITLE, 3.6f, 4.7f, 1.1f, 0, 2},
    [STYLE_MENU] = {FACE_TITLE, 3.5f, 4.7f, 1.15f, 0, 2},
    [STYLE_SAID] = {FACE_TEXT, 3.7f, 4.7f, 1.32f, 0, 2},
    [STYLE_BODY] = {FACE_TEXT, 3.3f, 4.7f, 1.32f, 0, 2},
    [STYLE_CHOICE] = {FACE_TEXT, 3.3f, 4.7f, 1.24f, 0, 2},
    [STYLE_SMALL] = {FACE_TEXT, 2.5f, 4.2f, 1.3f, 0, 2},
    [STYLE_NAME] = {FACE_BOLD, 2.5f, 4.2f, 1.25f, 0, 2},
    [STYLE_KEYCAP] = {FACE_BOLD, 2.3f, 4.2f, 1.2f, 0, 2},
    [STYLE_NUMERAL] = {FACE_TITLE, 2.5f, 4.2f, 1, 0, 2},
};

typedef struct {
    int face, file, px;
    TTF_Font *font;
} OpenFont;

typedef struct {
    uint64_t hash;
    int width;
} Word;

typedef struct {
    uint64_t hash;
    uint8_t *mask;
    int w, h, above; /* above: rows over the baseline */
    size_t bytes;
    unsigned used;
} Line;

struct Fonts {
    char folder[1024];
    OpenFont open[OPEN_MAX];
    int open_count;
    int px[STYLES];
    int base, percent;
    bool projector;
    Word words[WORDS];
    Line lines[LINES];
    size_t line_bytes;
    unsigned clock;
};

static TTF_Font *face_at(Fonts *f, int face, int file, int px) {
    for (int i = 0; i < f->open_count; i++)
        if (f->open[i].face == face && f->open[i].file == file && f->open[i].px == px)
            return f->open[i].font;
    char path[1200];
    const char *name = files[face][file];
    snprintf(path, sizeof path, "%s%s", name[0] == '/' ? "" : f->folder, name);
    TTF_Font *font = TTF_OpenFont(path, px);
    if (font == NULL)
        return NULL;
    TTF_SetFontHinting(font, px < HINT_BELOW ? TTF_HINTING_LIGHT : TTF_HINTING_NONE);
    if (f->open_count == OPEN_MAX) {
        TTF_CloseFont(f->open[0].font);
        memmove(&f->open[0], &f->open[1], sizeof f->open[0] * (OPEN_MAX - 1));
        f->open_count--;
    }
    f->open[f->open_count++] = (OpenFont){face, file, px, font};
    return font;
}

Status fonts_open(Fonts **out, const char *assets) {
    *out = NULL;
    if (!TTF_WasInit() && TTF_Init() != 0)
        return status_make(STATUS_FAILED, "The text library did not start: %s", TTF_GetError());
    Fonts *f = calloc(1, sizeof *f);
    BUG_IF(f == NULL);
    snprintf(f->folder, sizeof f->folder, "%s/fonts/", assets);
    fonts_scale(f, 1080, 100, false);
    for (int face = 0; face < FACES; face++)
        if (face_at(f, face, 0, f->px[face == FACE_TITLE  ? STYLE_H1
                                      : face == FACE_TEXT ? STYLE_BODY
                                                          : STYLE_NAME]) == NULL) {
            Status s = status_make(STATUS_NOT_FOUND, "The type is missing: %s%s. %s", f->folder,
                                   files[face][0], "Is the program beside its data?");
            fonts_close(f);
            return s;
        }
    *out = f;
    return status_good();
}

static void line_drop(Fonts *f, Line *l) {
    f->line_bytes -= l->bytes;
    free(l->mask);
    *l = (Line){0};
}

void fonts_close(Fonts *f) {
    if (f == NULL)
        return;
    for (int i = 0; i < LINES; i++)
        line_drop(f, &f->lines[i]);
    for (int i = 0; i < f->open_count; i++)
        TTF_CloseFont(f->open[i].font);
    free(f);
}

void fonts_scale(Fonts *f, int base, int percent, bool projector) {
    f->base = base;
    f->percent = percent;
    f->projector = projector;
    for (int s = 0; s < STYLES; s++) {
        const StyleRow *row = &styles[s];
        float scale = (float)percent / 100;
        if (scale > row->ceiling)
            scale = row->ceiling;
        float px = (projector ? row->projector : row->percent) * (float)base / 100 * scale;
        f->px[s] = px < PX_MIN ? PX_MIN : px > PX_MAX ? PX_MAX : (int)(px + 0.5f);
    }
}

int fonts_px(const Fonts *f, Style s) {
    return f->px[s];
}

int fonts_line(const Fonts *f, Style s) {
    return (int)((float)f->px[s] * styles[s].line + 0.5f);
}

int fonts_cap(const Fonts *f, Style s) {
    return (int)((float)f->px[s] * (styles[s].face == FACE_TITLE ? .66f : .67f) + 0.5f);
}

/* One character of UTF-8; a broken byte is taken as itself. */
static uint32_t next_char(const char *text, size_t bytes, size_t *at) {
    const unsigned char *s = (const unsigned char *)text;
    unsigned char c = s[(*at)++];
    int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC0 ? 1 : 0;
    uint32_t value = more == 3 ? c & 7u : more == 2 ? c & 15u : more == 1 ? c & 31u : c;
    while (more-- > 0 && *at < bytes && (s[*at] & 0xC0) == 0x80)
        value = value << 6 | (s[(*at)++] & 0x3Fu);
    return value;
}

static int file_for(Fonts *f, int face, int px, uint32_t c) {
    for (int file = 0; file < FILES_A_FACE; file++) {
        TTF_Font *font = face_at(f, face, file, px);
        if (font != NULL && TTF_GlyphIsProvided32(font, c))
            return file;
    }
    return 0;
}

/* A stretch of one file: what SDL_ttf can measure and draw in one go. */
typedef struct {
    TTF_Font *font;
    char text[512];
    size_t used;
    uint32_t only; /* its last character */
} Run;

typedef struct {
    Fonts *f;
    int face, px, tracking;
    const char *text;
    size_t bytes, at;
} Runs;

static bool next_run(Runs *r, Run *run) {
    int file = -1;
    run->used = 0;
    while (r->at < r->bytes) {
        size_t before = r->at;
        uint32_t c = next_char(r->text, r->bytes, &r->at);
        if (c == 0xAD || c < 0x20)
            continue;
        int is = file_for(r->f, r->face, r->px, c);
        size_t n = r->at - before;
        bool full = run->used + n + 1 > sizeof run->text;
        if (run->used > 0 && (is != file || r->tracking != 0 || full)) {
            r->at = before;
            break;
        }
        file = is;
        run->only = c;
        memcpy(run->text + run->used, r->text + before, n);
        run->used += n;
    }
    run->text[run->used] = '\0';
    if (run->used == 0)
        return false;
    run->font = face_at(r->f, r->face, file, r->px);
    return run->font != NULL;
}

static Runs runs_of(Fonts *f, Style s, const char *text, size_t bytes) {
    float tracking = styles[s].tracking * (float)f->px[s];
    return (Runs){f, styles[s].face, f->px[s], (int)(tracking - 0.5f), text, bytes, 0};
}

int fonts_width(Fonts *f, Style s, const char *text, size_t bytes) {
    Runs r = runs_of(f, s, text, bytes);
    Run run;
    int width = 0, w = 0;
    uint32_t before = 0;
    while (next_run(&r, &run)) {
        if (r.tracking != 0) {
            int advance = 0;
            TTF_GlyphMetrics32(run.font, run.only, NULL, NULL, NULL, NULL, &advance);
            w = advance + r.tracking;
            if (before != 0)
                w += TTF_GetFontKerningSizeGlyphs32(run.font, before, run.only);
            before = run.only;
        } else {
            TTF_SizeUTF8(run.font, run.text, &w, NULL);
        }
        width += w;
    }
    return width;
}

static uint64_t text_key(const Fonts *f, Style s, const char *text, size_t bytes) {
    int what[3] = {styles[s].face, f->px[s], (int)(styles[s].tracking * 1000)};
    return text_hash(text_hash(TEXT_HASH_SEED, what, sizeof what), text, bytes);
}

int fonts_word(Fonts *f, Style s, const char *word, size_t bytes) {
    uint64_t hash = text_key(f, s, word, bytes);
    Word *w = &f->words[hash & (WORDS - 1)];
    if (w->hash != hash) {
        w->hash = hash;
        w->width = fonts_width(f, s, word, bytes);
    }
    return w->width;
}

void fonts_fit_poster(Fonts *f, const char *text, int width, int px_most) {
    fonts_scale(f, f->base, f->percent, f->projector);
    int least = f->px[STYLE_H1];
    if (px_most < f->px[STYLE_POSTER])
        f->px[STYLE_POSTER] = px_most < least ? least : px_most;
    for (int tries = 0; tries < 6; tries++) {
        int most = 0;
        for (const char *at = text; *at;) {
            size_t n = 0;
            while (at[n] && at[n] != ' ' && !((unsigned char)at[n] == 0xC2 &&
                                              (unsigned char)at[n + 1] == 0xAD))
                n++;
            int w = fonts_width(f, STYLE_POSTER, at, n);
            most = w > most ? w : most;
            at += n;
            if (*at)
                at += (unsigned char)*at == 0xC2 ? 2 : 1;
        }
        if (most <= width || f->px[STYLE_POSTER] <= least)
            return;
        int px = f->px[STYLE_POSTER] * width / most;
        f->px[STYLE_POSTER] = px < least ? least : px;
    }
}

static void stamp(Line *l, int x, int y, const SDL_Surface *s) {
    for (int row = 0; row < s->h; row++) {
        if (y + row < 0 || y + row >= l->h)
            continue;
        const uint8_t *from = (const uint8_t *)s->pixels + (size_t)row * (size_t)s->pitch;
        uint8_t *to = l->mask + (size_t)(y + row) * (size_t)l->w;
        for (int i = 0; i < s->w; i++) {
            if (x + i < 0 || x + i >= l->w)
                continue;
            int sum = to[x + i] + from[i];
            to[x + i] = (uint8_t)(sum > 255 ? 255 : sum);
        }
    }
}

/* Shaded text on black is an 8-bit surface whose values are the coverage. */
static void line_render(Fonts *f, Style s, Line *l, const char *text, size_t bytes) {
    const SDL_Color white = {255, 255, 255, 255}, black = {0, 0, 0, 255};
    Runs r = runs_of(f, s, text, bytes);
    Run run;
    int pen = 0, w = 0;
    uint32_t before = 0;
    while (next_run(&r, &run)) {
        int bearing = 0, advance = 0;
        SDL_Surface *drawn = TTF_RenderUTF8_Shaded(run.font, run.text, white, black);
        if (r.tracking != 0) {
            TTF_GlyphMetrics32(run.font, run.only, &bearing, NULL, NULL, NULL, &advance);
            if (before != 0)
                pen += TTF_GetFontKerningSizeGlyphs32(run.font, before, run.only);
            before = run.only;
            w = advance + r.tracking;
        } else {
            TTF_SizeUTF8(run.font, run.text, &w, NULL);
        }
        if (drawn != NULL && drawn->format->BytesPerPixel == 1)
            stamp(l, pen + (bearing < 0 ? bearing : 0), l->above - TTF_FontAscent(run.font),
                  drawn);
        SDL_FreeSurface(drawn);
        pen += w;
    }
}

/* The lines of a page full of text take about two and a half times the base squared. */
static size_t room_for_lines(const Fonts *f) {
    size_t page = (size_t)f->base * (size_t)f->base * 5 / 2;
    return page < LINE_BYTES ? page : LINE_BYTES;
}

static void make_room(Fonts *f, size_t bytes) {
    while (f->line_bytes + bytes > room_for_lines(f)) {
        Line *oldest = NULL;
        for (int i = 0; i < LINES; i++)
            if (f->lines[i].mask && (oldest == NULL || f->lines[i].used < oldest->used))
                oldest = &f->lines[i];
        if (oldest == NULL)
            return;
        line_drop(f, oldest);
    }
}

static Line *line_of(Fonts *f, Style s, const char *text, size_t bytes) {
    uint64_t hash = text_key(f, s, text, bytes);
    Line *slot = &f->lines[hash & (LINES - 1)];
    for (int i = 0; i < 4; i++) {
        Line *l = &f->lines[(hash + (uint64_t)i) & (LINES - 1)];
        if (l->mask && l->hash == hash)
            return l;
        if (!l->mask || l->used < slot->used)
            slot = l;
    }
    if (slot->mask)
        line_drop(f, slot);
    int w = fonts_width(f, s, text, bytes) + 4, px = f->px[s];
    Line made = {.hash = hash, .w = w, .h = px * 2, .above = px * 5 / 4};
    made.bytes = (size_t)made.w * (size_t)made.h;
    make_room(f, made.bytes);
    made.mask = calloc(made.bytes, 1);
    BUG_IF(made.mask == NULL);
    line_render(f, s, &made, text, bytes);
    f->line_bytes += made.bytes;
    *slot = made;
    return slot;
}

void fonts_draw(Fonts *f, Canvas *c, Style s, int x, int y, const char *text, size_t bytes,
                Ink ink) {
    if (bytes == 0)
        return;
    Line *l = line_of(f, s, text, bytes);
    l->used = ++f->clock;
    canvas_mask(c, x, y - l->above, l->mask, l->w, l->h, l->w, ink);
}
