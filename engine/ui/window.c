#include "ui/window.h"
#include "base/memory.h"
#include "ui/draw.h"
#include "ui/interact.h"
#include "ui/keys.h"
#include <SDL2/SDL.h>
#include <stdlib.h>
#include <string.h>

enum { DIRTY_MAX = 12, WIDTH_MIN = 320, HEIGHT_MIN = 240 };
static const char hidden_title[] = "Document";

struct Window {
    Host host;
    SDL_Window *window;
    SDL_Surface *own; /* drawn on where the window's pixels are of another kind */
    Fonts *fonts;
    Drawing *drawing;
    Tree *tree;
    Arrangement shown, next;
    ViewState view;
    Appearance look;
    Theme theme;
    bool whole;  /* everything is to be drawn anew */
    bool hidden; /* the page is blank until the key is pressed again */
    bool newer;  /* `next` is laid out and not yet shown */
    bool over;
    Uint64 due_ms; /* when the host's tick is due; 0: none */
    bool sketched; /* the first frame was shown without its picture */
    int frames;
};

bool window_possible(void) {
    const char *driver = getenv("SDL_VIDEODRIVER");
    if (driver && driver[0])
        return true;
#ifdef __linux__
    const char *x = getenv("DISPLAY"), *wayland = getenv("WAYLAND_DISPLAY");
    return (x && x[0]) || (wayland && wayland[0]);
#else
    return true;
#endif
}

static void set_title(Window *w) {
    const Node *page = tree_root(w->tree);
    SDL_SetWindowTitle(w->window, w->hidden ? hidden_title : page->label);
}

static void lay_out(Window *w) {
    int width, height;
    SDL_GetWindowSize(w->window, &width, &height);
    layout_build(&w->next, w->tree, w->fonts, &w->theme, &w->look, &w->view, width, height);
    w->newer = true;
}

/* Everything from the host on: its look, its screen, where the focus is. */
static void rebuild(Window *w) {
    Appearance look = host_appearance(&w->host);
    bool full = look.fullscreen != w->look.fullscreen;
    if (memcmp(&look, &w->look, sizeof look) != 0) {
        w->look = look;
        w->theme = theme_make((Season)look.season, (ThemeMode)look.mode);
    }
    if (full)
        SDL_SetWindowFullscreen(w->window, look.fullscreen ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    w->host.build(w->host.self, w->tree);
    BUG_IF(tree_root(w->tree) == NULL);
    interact_settle(&w->view, w->tree);
    lay_out(w);
    set_title(w);
}

static bool plain_pixels(const SDL_Surface *s) {
    return s->format->BytesPerPixel == 4 && s->format->Rmask == 0xFF0000 &&
           s->format->Gmask == 0xFF00 && s->format->Bmask == 0xFF;
}

/* The pixels to draw on: the window's, or a surface of ours that is copied over. */
static SDL_Surface *ground(Window *w, SDL_Surface *screen) {
    if (plain_pixels(screen))
        return screen;
    if (w->own && (w->own->w != screen->w || w->own->h != screen->h)) {
        SDL_FreeSurface(w->own);
        w->own = NULL;
    }
    if (w->own == NULL) {
        w->own = SDL_CreateRGBSurfaceWithFormat(0, screen->w, screen->h, 32,
                                                SDL_PIXELFORMAT_RGB888);
        w->whole = true;
    }
    return w->own ? w->own : screen;
}

static void draw_boxes(Window *w, SDL_Surface *screen, const Box *boxes, int count) {
    SDL_Surface *s = ground(w, screen);
    SDL_Rect rects[DIRTY_MAX + 1];
    if (!plain_pixels(s))
        return;
    if (SDL_MUSTLOCK(s))
        SDL_LockSurface(s);
    Canvas c = {s->pixels, s->w, s->h, s->pitch / 4, box_of(0, 0, s->w, s->h)};
    for (int i = 0; i < count; i++) {
        c.clip = box_both(boxes[i], box_of(0, 0, s->w, s->h));
        if (w->hidden)
            canvas_rect(&c, c.clip, w->theme.paper);
        else
            draw_scene(w->drawing, &c, &w->next, &w->theme);
        rects[i] = (SDL_Rect){c.clip.x, c.clip.y, c.clip.w, c.clip.h};
    }
    if (SDL_MUSTLOCK(s))
        SDL_UnlockSurface(s);
    if (s != screen)
        for (int i = 0; i < count; i++)
            SDL_BlitSurface(s, &rects[i], screen, &rects[i]);
    SDL_UpdateWindowSurfaceRects(w->window, rects, count);
    w->frames++;
}

static void show(Window *w) {
    if (!w->newer && !w->whole)
        return;
    if (!w->newer)
        lay_out(w);
    SDL_Surface *screen = SDL_GetWindowSurface(w->window);
    if (screen == NULL)
        return; /* between two sizes: the next event brings it */
    Box boxes[DIRTY_MAX + 1];
    int count = 1;
    if (w->whole || w->shown.w != w->next.w || w->shown.h != w->next.h)
        boxes[0] = box_of(0, 0, screen->w, screen->h);
    else
        count = scene_difference(&w->shown, &w->next, boxes, DIRTY_MAX);
    w->whole = false;
    if (count > 0)
        draw_boxes(w, screen, boxes, count);
    Arrangement swap = w->shown;
    w->shown = w->next;
    w->next = swap;
    w->newer = false;
}

static void ask(Window *w, Action asked) {
    if (!action_any(asked))
        return;
    if (!w->host.act(w->host.self, asked)) {
        w->over = true;
        return;
    }
    rebuild(w);
}

static void feed(Window *w, Input in) {
    if (w->hidden)
        return;
    const Arrangement *now = w->newer ? &w->next : &w->shown;
    Outcome out = interact(&w->view, now, w->tree, in);
    if (action_any(out.action))
        ask(w, out.action);
    else if (out.changed)
        lay_out(w);
}

/* Keys that mean an input; false for all others. */
static bool key_input(const SDL_KeyboardEvent *e, Input *in) {
    static const struct {
        SDL_Keycode key;
        InputKind kind;
        bool repeats;
    } rows[] = {
        {SDLK_UP, INPUT_UP, true},         {SDLK_DOWN, INPUT_DOWN, true},
        {SDLK_LEFT, INPUT_LEFT, true},     {SDLK_RIGHT, INPUT_RIGHT, true},
        {SDLK_RETURN, INPUT_ACTIVATE, false}, {SDLK_KP_ENTER, INPUT_ACTIVATE, false},
        {SDLK_SPACE, INPUT_ACTIVATE, false},  {SDLK_MINUS, INPUT_LESS, true},
        {SDLK_KP_MINUS, INPUT_LESS, true}, {SDLK_PLUS, INPUT_MORE, true},
        {SDLK_EQUALS, INPUT_MORE, true},   {SDLK_KP_PLUS, INPUT_MORE, true},
    };
    SDL_Keycode k = e->keysym.sym;
    if (k == SDLK_TAB) {
        *in = (Input){.kind = e->keysym.mod & KMOD_SHIFT ? INPUT_PREVIOUS : INPUT_NEXT};
        return true;
    }
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].key == k) {
            *in = (Input){.kind = rows[i].kind};
            return rows[i].repeats || !e->repeat;
        }
    if (e->repeat)
        return false;
    if (k >= SDLK_1 && k <= SDLK_9)
        *in = (Input){.kind = INPUT_DIGIT, .value = (int)(k - SDLK_0)};
    else if (k >= SDLK_KP_1 && k <= SDLK_KP_9)
        *in = (Input){.kind = INPUT_DIGIT, .value = (int)(k - SDLK_KP_1) + 1};
    else
        return false;
    return true;
}

static Key named_key(SDL_Keycode k) {
    const char *name = SDL_GetKeyName(k);
    for (int key = 1; key < KEYS_NAMED; key++)
        if (key_name((Key)key)[0] && strcmp(key_name((Key)key), name) == 0)
            return (Key)key;
    if (k >= SDLK_a && k <= SDLK_z)
        return KEY_LETTER('A' + (int)(k - SDLK_a));
    return KEY_NONE;
}

static void switch_fullscreen(Window *w) {
    bool on = !w->look.fullscreen;
    SDL_SetWindowFullscreen(w->window, on ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    w->look.fullscreen = on;
    if (w->host.fullscreen) {
        w->host.fullscreen(w->host.self, on);
        rebuild(w);
    }
}

static void on_key(Window *w, const SDL_KeyboardEvent *e) {
    SDL_Keycode k = e->keysym.sym;
    bool enter = k == SDLK_RETURN || k == SDLK_KP_ENTER, alt = e->keysym.mod & KMOD_ALT;
    Input in;
    if (k == SDLK_F12) {
        if (!e->repeat) {
            w->hidden = !w->hidden;
            w->whole = true;
            set_title(w);
        }
    } else if (k == SDLK_F11 || (enter && alt)) {
        if (!e->repeat)
            switch_fullscreen(w);
    } else if (alt || e->keysym.mod & (KMOD_CTRL | KMOD_GUI)) {
        return;
    } else if (key_input(e, &in)) {
        feed(w, in);
    } else if (!e->repeat || k == SDLK_PAGEUP || k == SDLK_PAGEDOWN) {
        Key key = named_key(k);
        if (key != KEY_NONE && (!e->repeat || tree_find_binding(w->tree, key) == NULL))
            feed(w, (Input){.kind = INPUT_KEY, .value = (int)key});
    }
}

static void on_window(Window *w, const SDL_WindowEvent *e) {
    switch (e->event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        lay_out(w);
        w->whole = true;
        break;
    case SDL_WINDOWEVENT_EXPOSED:
    case SDL_WINDOWEVENT_RESTORED: w->whole = true; break;
    case SDL_WINDOWEVENT_LEAVE: feed(w, (Input){INPUT_POINT, 0, -1, -1}); break;
    default: break;
    }
}

static void leave(Window *w) {
    w->over = true;
    if (w->host.leave)
        w->host.leave(w->host.self);
}

static bool stirs(Window *w, const SDL_Event *e) {
    bool down = (e->type == SDL_KEYDOWN && !e->key.repeat && e->key.keysym.sym != SDLK_F12) ||
                e->type == SDL_MOUSEBUTTONDOWN;
    return down && !w->hidden && w->host.stirred && w->host.stirred(w->host.self);
}

static void on_event(Window *w, const SDL_Event *e) {
    if (stirs(w, e)) {
        rebuild(w);
        return;
    }
    switch (e->type) {
    case SDL_QUIT: leave(w); break;
    case SDL_KEYDOWN: on_key(w, &e->key); break;
    case SDL_WINDOWEVENT: on_window(w, &e->window); break;
    case SDL_MOUSEMOTION: feed(w, (Input){INPUT_POINT, 0, e->motion.x, e->motion.y}); break;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP: {
        bool down = e->type == SDL_MOUSEBUTTONDOWN;
        if (e->button.button == SDL_BUTTON_LEFT)
            feed(w, (Input){down ? INPUT_PRESS : INPUT_RELEASE, 0, e->button.x, e->button.y});
        else if (e->button.button == SDL_BUTTON_RIGHT && !down)
            feed(w, (Input){.kind = INPUT_KEY, .value = KEY_MENU});
        break;
    }
    case SDL_MOUSEWHEEL: {
        int x, y, by = e->wheel.direction == SDL_MOUSEWHEEL_FLIPPED ? e->wheel.y : -e->wheel.y;
        SDL_GetMouseState(&x, &y);
        feed(w, (Input){INPUT_WHEEL, by, x, y});
        break;
    }
    default: break;
    }
}

/* How long to wait for an event: the host's tick keeps its time while a pointer moves. */
static int until_due(Window *w, int wait_ms) {
    int own = w->host.wait_ms && !w->hidden ? w->host.wait_ms(w->host.self) : 0;
    Uint64 now = SDL_GetTicks64();
    if (own <= 0) {
        w->due_ms = 0;
        return wait_ms;
    }
    if (w->due_ms == 0)
        w->due_ms = now + (Uint64)own;
    int left = w->due_ms > now ? (int)(w->due_ms - now) : 0;
    return wait_ms < 0 || left < wait_ms ? left : wait_ms;
}

static void run_tick(Window *w) {
    if (w->due_ms == 0 || SDL_GetTicks64() < w->due_ms)
        return;
    w->due_ms = 0;
    if (w->host.tick && w->host.tick(w->host.self))
        rebuild(w);
}

bool window_step(Window *w, int wait_ms) {
    SDL_Event e;
    if (w->sketched) {
        w->sketched = false;
        w->whole = true;
        show(w);
    }
    wait_ms = until_due(w, wait_ms);
    bool any = wait_ms < 0 ? SDL_WaitEvent(&e) : SDL_WaitEventTimeout(&e, wait_ms);
    while (any && !w->over) {
        on_event(w, &e);
        any = SDL_PollEvent(&e);
    }
    if (!w->over) {
        run_tick(w);
        show(w);
    }
    return !w->over;
}

static Status failed(Window *w, const char *what) {
    Status s = status_make(STATUS_FAILED, "%s: %s", what, SDL_GetError());
    window_close(w);
    return s;
}

static void first_size(int *w, int *h) {
    SDL_Rect room = {0, 0, 1280, 720};
    if (*w > 0 && *h > 0)
        return;
    SDL_GetDisplayUsableBounds(0, &room);
    *w = room.w * 4 / 5;
    *h = room.h * 4 / 5;
}

/* The text first: what has to be rasterized follows in the second frame. */
static void first_frame(Window *w) {
    drawing_hold_pictures(w->drawing, true);
    show(w);
    drawing_hold_pictures(w->drawing, false);
    w->sketched = true;
}

int window_frames(const Window *w) {
    return w->frames;
}

Status window_open(Window **out, const Host *host, const char *assets, int width, int height) {
    *out = NULL;
    memory_keep_little();
    Window *w = calloc(1, sizeof *w);
    BUG_IF(w == NULL);
    w->host = *host;
    w->tree = tree_new();
    w->look = host_appearance(host);
    w->theme = theme_make((Season)w->look.season, (ThemeMode)w->look.mode);
    w->whole = true;
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return failed(w, "No window could be opened");
    /* Without this SDL pushes every frame through OpenGL, which without a graphics card costs 7 ms
       a frame and 110 MB. */
    const char *driver = SDL_GetCurrentVideoDriver();
    if (driver && strcmp(driver, "x11") == 0)
        SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_StopTextInput();
    SDL_EnableScreenSaver();
    Status s = fonts_open(&w->fonts, assets);
    if (!status_ok(&s)) {
        window_close(w);
        return s;
    }
    w->drawing = drawing_new(w->fonts);
    first_size(&width, &height);
    Uint32 flags = SDL_WINDOW_RESIZABLE |
                   (w->look.fullscreen ? SDL_WINDOW_FULLSCREEN_DESKTOP : (Uint32)0);
    w->window = SDL_CreateWindow("", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height,
                                 flags);
    if (w->window == NULL)
        return failed(w, "No window could be opened");
    SDL_SetWindowMinimumSize(w->window, WIDTH_MIN, HEIGHT_MIN);
    rebuild(w);
    first_frame(w);
    *out = w;
    return status_good();
}

void window_close(Window *w) {
    if (w == NULL)
        return;
    scene_free(&w->shown);
    scene_free(&w->next);
    drawing_free(w->drawing);
    fonts_close(w->fonts);
    tree_free(w->tree);
    SDL_FreeSurface(w->own);
    if (w->window)
        SDL_DestroyWindow(w->window);
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    free(w);
}

Status window_run(const Host *host, const char *assets, int width, int height) {
    Window *w = NULL;
    Status s = window_open(&w, host, assets, width, height);
    if (!status_ok(&s))
        return s;
    while (window_step(w, WINDOW_WAIT))
        continue;
    window_close(w);
    return s;
}
