#include "ui/shot.h"
#include "base/file.h"
#include "ui/draw.h"
#include "ui/layout.h"
#include <SDL2/SDL.h>
#include <stdlib.h>

/* A picture that cannot be made smaller grows by a few bytes a row; the file's own head beside it. */
enum { BYTES_A_PIXEL = 4, ROOM_BESIDES = 1 << 20 };

/* The bytes are made in memory first: the library does not tell whether they reached the disk.
   The library of picture files is loaded when a file is written, not at every start: it costs a
   millisecond there. */
static Status write_png(SDL_Surface *s, const char *file) {
    typedef int Save(SDL_Surface *, SDL_RWops *, int);
    static const char *const names[] = {"libSDL2_image-2.0.so.0", "libSDL2_image.so",
                                        "SDL2_image.dll"};
    void *library = NULL;
    for (size_t i = 0; library == NULL && i < sizeof names / sizeof names[0]; i++)
        library = SDL_LoadObject(names[i]);
    if (library == NULL)
        return status_make(STATUS_FAILED, "SDL2_image is not installed: %s", SDL_GetError());
    Save *save = NULL;
    *(void **)&save = SDL_LoadFunction(library, "IMG_SavePNG_RW");
    size_t room = (size_t)s->w * (size_t)s->h * BYTES_A_PIXEL + ROOM_BESIDES;
    char *bytes = malloc(room);
    SDL_RWops *memory = bytes ? SDL_RWFromMem(bytes, (int)room) : NULL;
    Status status = status_good();
    if (save == NULL || memory == NULL || save(s, memory, 0) != 0)
        status = status_make(STATUS_FAILED, "The picture %s was not made: %s", file, SDL_GetError());
    else
        status = file_write(file, bytes, (size_t)SDL_RWtell(memory));
    if (memory)
        SDL_RWclose(memory);
    free(bytes);
    SDL_UnloadObject(library);
    return status;
}

static Status draw_to(const Tree *t, Fonts *f, const Appearance *look, SDL_Surface *s,
                      const char *file) {
    Theme th = theme_make((Season)look->season, (ThemeMode)look->mode);
    ViewState view = {0};
    Arrangement scene = {0};
    Drawing *d = drawing_new(f);
    const Node *first = tree_first_open(t);
    view.focus = first ? first->key_hash : 0;
    layout_build(&scene, t, f, &th, look, &view, s->w, s->h);
    Canvas c = {s->pixels, s->w, s->h, s->pitch / 4, box_of(0, 0, s->w, s->h)};
    draw_scene(d, &c, &scene, &th);
    drawing_free(d);
    scene_free(&scene);
    return write_png(s, file);
}

Status shot_save(const Tree *t, const Appearance *look, int w, int h, const char *assets,
                 const char *file) {
    if (w < SHOT_SIDE_MIN || h < SHOT_SIDE_MIN || w > SHOT_SIDE_MAX || h > SHOT_SIDE_MAX)
        return status_make(STATUS_REFUSED, "A picture of %d x %d: each side from %d to %d", w, h,
                           SHOT_SIDE_MIN, SHOT_SIDE_MAX);
    Fonts *f = NULL;
    Status status = fonts_open(&f, assets);
    if (!status_ok(&status))
        return status;
    SDL_Surface *s = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_RGB888);
    if (s == NULL)
        status = status_make(STATUS_FAILED, "No memory for a picture of %d x %d", w, h);
    else
        status = draw_to(t, f, look, s, file);
    SDL_FreeSurface(s);
    fonts_close(f);
    return status;
}
