#include "base/memory.h"
#ifdef __linux__
#include <features.h>
#endif

#ifdef __GLIBC__
#include <malloc.h>

enum { LARGE_BYTES = 1024 * 1024, FREE_BYTES = 256 * 1024 };

void memory_keep_little(void) {
    mallopt(M_MMAP_THRESHOLD, LARGE_BYTES); /* setting it also stops its growth */
    mallopt(M_TRIM_THRESHOLD, FREE_BYTES);
}
#else
void memory_keep_little(void) {
}
#endif
