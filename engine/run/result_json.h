/* A result as one line of JSON, with exactly the fields that the contracts name. */
#ifndef RUN_RESULT_JSON_H
#define RUN_RESULT_JSON_H
#include "run/result.h"
#include <jansson.h>

/* The caller gives it back with json_decref. */
json_t *result_json(const Result *result, const Pack *pack, const char *policy);
/* As text without line ends; the caller frees it. */
char *result_json_text(const Result *result, const Pack *pack, const char *policy);

#endif
