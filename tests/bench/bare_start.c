/* The yardstick of the figures about starting: what SDL2, SDL2_ttf and Lua themselves need for
   one text screen at 1080p, drawn to the window surface as the game draws it. Nothing can start
   faster on the same machine, so the game's figures are ratios to this program's.

   bare_start FONT: opens the window, draws seven lines, presents once, prints the milliseconds
   since main and the peak of resident memory in kB, and ends. */
#include <SDL.h>
#include <SDL_ttf.h>
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <sys/resource.h>
#include <time.h>

enum { WIDTH = 1920, HEIGHT = 1080, LINE_COUNT = 7, LINE_HEIGHT = 60, MARGIN = 96 };

static double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1000.0 + (double)now.tv_nsec / 1e6;
}

static int fail(const char *what, const char *why) {
    fprintf(stderr, "bare_start: %s: %s\n", what, why);
    return 3;
}

static int draw_lines(SDL_Surface *frame, TTF_Font *font, lua_State *lua) {
    static const SDL_Color key = {0x1B, 0x31, 0x36, 0xFF};
    SDL_FillRect(frame, NULL, SDL_MapRGB(frame->format, 0xF5, 0xF1, 0xE3));
    for (int i = 0; i < LINE_COUNT; i++) {
        lua_getglobal(lua, "line");
        lua_pushinteger(lua, i + 1);
        if (lua_pcall(lua, 1, 1, 0) != LUA_OK)
            return fail("Lua", lua_tostring(lua, -1));
        SDL_Surface *text = TTF_RenderUTF8_Blended(font, lua_tostring(lua, -1), key);
        lua_pop(lua, 1);
        if (text == NULL)
            return fail("text", TTF_GetError());
        SDL_Rect to = {MARGIN, MARGIN + i * LINE_HEIGHT, 0, 0};
        SDL_BlitSurface(text, NULL, frame, &to);
        SDL_FreeSurface(text);
    }
    return 0;
}

int main(int count, char **arguments) {
    double start_ms = now_ms();
    if (count != 2) {
        fprintf(stderr, "usage: bare_start FONT\n");
        return 2;
    }
    lua_State *lua = luaL_newstate();
    luaL_openlibs(lua);
    if (luaL_dostring(lua, "function line(n) return n .. '. A line that somebody says.' end"))
        return fail("Lua", lua_tostring(lua, -1));
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return fail("SDL", SDL_GetError());
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (TTF_Init() != 0)
        return fail("SDL_ttf", TTF_GetError());
    TTF_Font *font = TTF_OpenFont(arguments[1], 36);
    if (font == NULL)
        return fail("font", TTF_GetError());
    SDL_Window *window = SDL_CreateWindow("bare_start", 0, 0, WIDTH, HEIGHT, SDL_WINDOW_SHOWN);
    if (window == NULL)
        return fail("window", SDL_GetError());
    SDL_Surface *frame = SDL_GetWindowSurface(window);
    if (frame == NULL)
        return fail("surface", SDL_GetError());
    int failed = draw_lines(frame, font, lua);
    if (failed != 0)
        return failed;
    if (SDL_UpdateWindowSurface(window) != 0)
        return fail("present", SDL_GetError());

    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    printf("%.2f %ld\n", now_ms() - start_ms, used.ru_maxrss);
    TTF_CloseFont(font);
    TTF_Quit();
    SDL_DestroyWindow(window);
    SDL_Quit();
    lua_close(lua);
    return 0;
}
