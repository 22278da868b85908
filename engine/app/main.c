#include <stdio.h>

int main(void) {
    puts("breakroom " BREAKROOM_VERSION);
    return 0;
}
