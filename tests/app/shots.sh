#!/usr/bin/env bash
# Every screen that documents name can be drawn, the same each time, and mistakes are told.
set -euo pipefail
cd "$WORK"
unset DISPLAY WAYLAND_DISPLAY
for screen in title workplaces week people conversation group action season end runs settings help; do
  "$BREAKROOM" shot $screen --size 640x360 --out $screen.png
  [ "$(head -c 4 $screen.png | tail -c 3)" = PNG ]
done
"$BREAKROOM" shot week --size 640x360 --out again.png
cmp week.png again.png
"$BREAKROOM" shot week --size 640x360 --theme dark --scale 150 --lang pseudo --out dark.png
! cmp -s week.png dark.png
for wrong in 'nowhere --out a.png' 'week' 'week --size 9x9 --out a.png' 'week --theme loud --out a.png' 'week --scale 900 --out a.png'; do
  code=0
  "$BREAKROOM" shot $wrong 2>err || code=$?
  [ $code -eq 2 ]
  [ -s err ]
done
code=0
"$BREAKROOM" shot week --out no/such/folder/a.png 2>err || code=$?
[ $code -eq 3 ]
