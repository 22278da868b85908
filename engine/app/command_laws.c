#include "app/command_laws.h"

int command_laws(int argc, char **argv) {
    (void)argc;
    (void)argv;
    return 0;
}
