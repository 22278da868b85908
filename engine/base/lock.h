/* One instance plays a run; a second one must notice. */
#ifndef BASE_LOCK_H
#define BASE_LOCK_H
#include "base/status.h"

/* Takes the only lock on the open file `descriptor`, without waiting; `path` is for the message.
   STATUS_BUSY: somebody else has it. The lock belongs to this opening of the file (flock), not to the
   process: a plain fcntl lock would vanish as soon as any other descriptor of the file is closed.
   It ends when the descriptor is closed, also by a crash. */
Status lock_take(int descriptor, const char *path);

#endif
