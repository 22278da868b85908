/* Sums that notice damage. They are no defence against somebody who means harm. */
#ifndef BASE_CHECKSUM_H
#define BASE_CHECKSUM_H
#include <stddef.h>
#include <stdint.h>

/* CRC-32 (IEEE 802.3, reflected, as in zlib and PNG; "123456789" gives cbf43926).
   `before` is the sum of what came before, 0 at the start: the sum of a part carries on the sum of
   the parts before it, so that a chain of records can be checked one by one. */
uint32_t checksum_crc32(uint32_t before, const void *bytes, size_t length);

#endif
