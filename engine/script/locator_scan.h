/* One scan of one Lua source: a tree of the table fields that its text shows. Only for locator.c.
 */
#ifndef SCRIPT_LOCATOR_SCAN_H
#define SCRIPT_LOCATOR_SCAN_H
#include <stddef.h>
#include <stdint.h>

typedef struct LocatorScan LocatorScan;

/* `source` stays the caller's and must stay as it is. NULL if there is no memory. */
LocatorScan *locator_scan_new(const char *source, size_t length);
void locator_scan_free(LocatorScan *scan); /* NULL is allowed */

/* Nodes are numbers; -1 is none. The root is what the file's `return` gives. */
int locator_scan_root(const LocatorScan *scan);
/* The last field of that key (a text, or NULL: the index); through names of tables made before. */
int locator_scan_child(const LocatorScan *scan, int node, const char *key, size_t length,
                       int64_t index);
/* The node that holds a node's fields: itself, or what the name that it is written as stands for.
 */
int locator_scan_holder(const LocatorScan *scan, int node);
int locator_scan_line(const LocatorScan *scan, int node); /* from 1; of node -1: 1 */

#endif
