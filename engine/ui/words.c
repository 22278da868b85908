#include "ui/words.h"
#include <string.h>

typedef struct {
    const char *text;
    int bytes, width;
    bool space, ends; /* a space follows; the line ends after it */
} Piece;

enum { PIECES_MAX = 1024 };

static bool soft_break(const char *s) {
    return (unsigned char)s[0] == 0xC2 && (unsigned char)s[1] == 0xAD;
}

static int char_bytes(const char *s) {
    unsigned char c = (unsigned char)*s;
    int n = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
    for (int i = 1; i < n; i++)
        if (((unsigned char)s[i] & 0xC0) != 0x80)
            return i;
    return n;
}

/* A word too wide for the column becomes pieces that fit. */
static int split_long(Fonts *f, Style s, Piece word, int width, Piece *out, int room) {
    int count = 0, at = 0;
    while (at < word.bytes && count < room) {
        int end = at, wide = 0;
        while (end < word.bytes) {
            int bytes = char_bytes(word.text + end);
            int w = wide + fonts_word(f, s, word.text + end, (size_t)bytes);
            if (w > width && end > at)
                break;
            end += bytes;
            wide = w;
        }
        out[count++] = (Piece){word.text + at, end - at, wide, false, false};
        at = end;
    }
    if (count > 0) {
        out[count - 1].space = word.space;
        out[count - 1].ends = word.ends;
    }
    return count;
}

static int cut_pieces(Fonts *f, Style s, const char *text, int width, Piece *pieces) {
    int count = 0;
    while (*text && count < PIECES_MAX) {
        int n = 0;
        while (text[n] && text[n] != ' ' && text[n] != '\n' && !soft_break(text + n))
            n++;
        Piece p = {text, n, fonts_word(f, s, text, (size_t)n), text[n] == ' ', text[n] == '\n'};
        text += n;
        if (*text)
            text += soft_break(text) ? 2 : 1;
        if (n == 0 && !p.ends) {
            if (count > 0)
                pieces[count - 1].space = true;
            continue;
        }
        if (p.width > width)
            count += split_long(f, s, p, width, pieces + count, PIECES_MAX - count);
        else
            pieces[count++] = p;
    }
    return count;
}

static int fill_lines(const Piece *p, int pieces, int space, int width, WordLine *lines) {
    int count = 0;
    bool fresh = true;
    for (int i = 0; i < pieces; i++) {
        WordLine *l = count > 0 ? &lines[count - 1] : NULL;
        int gap = i > 0 && p[i - 1].space ? space : 0;
        if (fresh || l->width + gap + p[i].width > width) {
            if (count == WORD_LINES_MAX)
                return count;
            lines[count++] = (WordLine){p[i].text, p[i].bytes, p[i].width};
            fresh = false;
        } else {
            l->bytes = (int)(p[i].text - l->text) + p[i].bytes;
            l->width += gap + p[i].width;
        }
        fresh = p[i].ends;
    }
    return count;
}

int words_wrap(Fonts *f, Style s, const char *text, int width, bool balance, WordLine *lines) {
    Piece pieces[PIECES_MAX];
    pieces[0] = (Piece){0};
    if (width < 1)
        width = 1;
    int n = cut_pieces(f, s, text, width, pieces);
    int space = fonts_word(f, s, " ", 1);
    int count = fill_lines(pieces, n, space, width, lines);
    if (balance && count >= 2 && count <= 5) {
        int low = width / 3, high = width;
        for (int i = 0; i < n; i++)
            low = pieces[i].width > low ? pieces[i].width : low;
        while (high - low > 4) {
            int middle = (low + high) / 2;
            if (fill_lines(pieces, n, space, middle, lines) > count)
                low = middle;
            else
                high = middle;
        }
        count = fill_lines(pieces, n, space, high, lines);
    }
    return count;
}

int words_widest(const WordLine *lines, int count) {
    int most = 0;
    for (int i = 0; i < count; i++)
        most = lines[i].width > most ? lines[i].width : most;
    return most;
}
