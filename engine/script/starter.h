/* A new pack to start from: three people, a bank, three storylets, two plays. It passes `check` as
   it is. Its files stand in scripts/starter as plain texts in which @ID@ and @TITLE@ are filled in.
 */
#ifndef SCRIPT_STARTER_H
#define SCRIPT_STARTER_H
#include "base/status.h"

/* Makes the folder `folder` and writes the pack `id` ([a-z0-9_], at most 31 letters) into it, from
   the templates in `templates` (scripts/starter). REFUSED when the id is no id, or when there is
   something in the folder already: nothing is ever overwritten. */
Status starter_write(const char *templates, const char *folder, const char *id);

#endif
