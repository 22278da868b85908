#include "base/checksum.h"

/* Half a byte a step: a table that can be read, and 1 MB in some 4 ms, which is the largest run. */
static const uint32_t CRC_OF_NIBBLE[16] = {
    0x00000000u, 0x1db71064u, 0x3b6e20c8u, 0x26d930acu, 0x76dc4190u, 0x6b6b51f4u,
    0x4db26158u, 0x5005713cu, 0xedb88320u, 0xf00f9344u, 0xd6d6a3e8u, 0xcb61b38cu,
    0x9b64c2b0u, 0x86d3d2d4u, 0xa00ae278u, 0xbdbdf21cu,
};

uint32_t checksum_crc32(uint32_t before, const void *bytes, size_t length) {
    const unsigned char *at = bytes;
    uint32_t crc = ~before;
    for (size_t i = 0; i < length; i++) {
        crc ^= at[i];
        crc = (crc >> 4) ^ CRC_OF_NIBBLE[crc & 15];
        crc = (crc >> 4) ^ CRC_OF_NIBBLE[crc & 15];
    }
    return ~crc;
}
