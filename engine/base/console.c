#include "base/console.h"
#include <sys/ioctl.h>
#include <unistd.h>

int console_columns(int otherwise) {
    struct winsize size;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : otherwise;
}
