/* What many runs came to, an organizer a line, for reading. */
#ifndef APP_BATCH_TABLE_H
#define APP_BATCH_TABLE_H
#include "run/result.h"
#include <stdio.h>

typedef struct BatchTable BatchTable;

/* The names are borrowed. */
BatchTable *batch_table_new(const char *const *policies, int32_t count, int32_t seeds);
void batch_table_free(BatchTable *table); /* NULL is allowed */
void batch_table_add(BatchTable *table, int32_t policy, const Result *result);
void batch_table_print(const BatchTable *table, FILE *out);

#endif
