/* What a world comes to, as numbers to compare: whole, by column, by person. Two builds, machines or
   runs that agree have equal digests; where they differ, the parts say in what and in whom. */
#ifndef SIM_DIGEST_H
#define SIM_DIGEST_H
#include "sim/world.h"

/* The whole but for what was said (which no formula reads). */
uint64_t digest_world(const World *w);
/* The model alone, without what scripts remember: the same whether words are put to it or not. */
uint64_t digest_model(const World *w);
/* Parts: every column and every global by name. */
int32_t digest_parts(void);
const char *digest_part_name(int32_t part);
bool digest_part_is_column(int32_t part); /* it has a row for each person */
uint16_t digest_part(const World *w, int32_t part);
/* Everything about person i: their rows in every column. */
uint16_t digest_person(const World *w, int32_t i);
/* Names the first part, and the first person in it, in which two worlds of one setup differ; part -1
   when they do not. */
void digest_difference(const World *a, const World *b, int32_t *part, int32_t *person);

#endif
