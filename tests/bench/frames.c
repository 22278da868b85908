/* A frame after an input, the screen of a talk: what a player waits for between a key and the
   changed screen. Built, laid out, drawn and presented to a window without a graphics card, as
   ui/window.c does it.

   frames WIDTH HEIGHT ASSETS: prints, in ms, p50 and p99 of the usual change (the focus moves) and
   of a whole frame, and p50 of a plain copy of the frame, the floor. */
#include "../ui/demo.h"
#include "ui/draw.h"
#include "ui/interact.h"
#include <SDL2/SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { FRAMES = 300, BOXES = 12 };

typedef struct {
    SDL_Window *window;
    Canvas canvas;
    Tree *tree;
    Fonts *fonts;
    Drawing *drawing;
    Theme theme;
    Appearance look;
    ViewState view;
    Arrangement shown, next;
} Bench;

static double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1000.0 + (double)now.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void lay_out(Bench *b, Arrangement *s) {
    layout_build(s, b->tree, b->fonts, &b->theme, &b->look, &b->view, b->canvas.w, b->canvas.h);
}

static double usual(Bench *b) {
    double from = now_ms();
    Box boxes[BOXES];
    SDL_Rect rects[BOXES];
    demo_talk(b->tree);
    interact(&b->view, &b->shown, b->tree, (Input){.kind = INPUT_NEXT});
    lay_out(b, &b->next);
    int count = scene_difference(&b->shown, &b->next, boxes, BOXES);
    for (int i = 0; i < count; i++) {
        b->canvas.clip = boxes[i];
        draw_scene(b->drawing, &b->canvas, &b->next, &b->theme);
        rects[i] = (SDL_Rect){boxes[i].x, boxes[i].y, boxes[i].w, boxes[i].h};
    }
    SDL_UpdateWindowSurfaceRects(b->window, rects, count);
    Arrangement swap = b->shown;
    b->shown = b->next;
    b->next = swap;
    return now_ms() - from;
}

static double whole(Bench *b) {
    double from = now_ms();
    demo_talk(b->tree);
    lay_out(b, &b->shown);
    b->canvas.clip = box_of(0, 0, b->canvas.w, b->canvas.h);
    draw_scene(b->drawing, &b->canvas, &b->shown, &b->theme);
    SDL_UpdateWindowSurface(b->window);
    return now_ms() - from;
}

static double copy(Bench *b, void *other) {
    double from = now_ms();
    memcpy(other, b->canvas.pixels, (size_t)b->canvas.pitch * (size_t)b->canvas.h * 4);
    return now_ms() - from;
}

static int measure(Bench *b) {
    static double usual_ms[FRAMES], whole_ms[FRAMES], copy_ms[FRAMES];
    void *other = malloc((size_t)b->canvas.pitch * (size_t)b->canvas.h * 4);
    if (other == NULL)
        return 3;
    demo_talk(b->tree);
    interact_settle(&b->view, b->tree);
    whole(b);
    for (int i = 0; i < FRAMES; i++) {
        usual_ms[i] = usual(b);
        whole_ms[i] = whole(b);
        copy_ms[i] = copy(b, other);
    }
    free(other);
    qsort(usual_ms, FRAMES, sizeof *usual_ms, by_size);
    qsort(whole_ms, FRAMES, sizeof *whole_ms, by_size);
    qsort(copy_ms, FRAMES, sizeof *copy_ms, by_size);
    printf("%.3f %.3f %.3f %.3f %.3f\n", usual_ms[FRAMES / 2], usual_ms[FRAMES * 99 / 100],
           whole_ms[FRAMES / 2], whole_ms[FRAMES * 99 / 100], copy_ms[FRAMES / 2]);
    return 0;
}

int main(int argc, char **argv) {
    Bench b = {.theme = theme_make(SEASON_SPRING, MODE_LIGHT), .look = appearance_default()};
    if (argc != 4 || SDL_Init(SDL_INIT_VIDEO) != 0)
        return 2;
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    b.window = SDL_CreateWindow("frames", 0, 0, atoi(argv[1]), atoi(argv[2]), SDL_WINDOW_BORDERLESS);
    SDL_Surface *s = b.window ? SDL_GetWindowSurface(b.window) : NULL;
    Status status = fonts_open(&b.fonts, argv[3]);
    if (s == NULL || !status_ok(&status)) {
        fprintf(stderr, "frames: %s\n", s ? status.message : SDL_GetError());
        return 3;
    }
    b.canvas = (Canvas){s->pixels, s->w, s->h, s->pitch / 4, box_of(0, 0, s->w, s->h)};
    b.tree = tree_new();
    b.drawing = drawing_new(b.fonts);
    return measure(&b);
}
