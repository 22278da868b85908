/* What the platform's allocator keeps for itself. */
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

/* From here on blocks of 1 MB and more go back to the system when they are freed, instead of
   staying with the program up to twice the largest one ever freed. Call once, early. Does nothing
   where the platform has no such choice. */
void memory_keep_little(void);
#endif
