#!/usr/bin/env bash
# The game in a window, under a display of its own, by real keys: a season (all twelve in the slow test)
# with Return alone, then by the pointer and by letters.
set -euo pipefail
cd "$WORK"
seasons=${SEASONS:-1}
runs="$XDG_DATA_HOME/breakroom/runs"
for tool in Xvfb xdotool; do
  command -v $tool >/dev/null || { echo "no $tool: nothing was tried"; exit 0; }
done

exec 4<>display
: >display
Xvfb -displayfd 4 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
trap 'kill $game $server 2>/dev/null || true' EXIT
for ((k = 0; k < 100; k++)); do [ -s display ] && break; sleep 0.1; done
export DISPLAY=":$(head -n 1 display)"
unset WAYLAND_DISPLAY SDL_VIDEODRIVER

SDL_VIDEODRIVER=x11 "$BREAKROOM" warehouse --seed 5 >out 2>err &
game=$!
window=$(xdotool search --sync --onlyvisible --pid $game | head -n 1)
xdotool windowfocus "$window" 2>/dev/null || true
key() { xdotool key --window "$window" --delay 15 "$@"; }

# Return alone, until the library says the season is over. Moments, pages, weeks: all lead on.
weeks() { [ -e "$runs/warehouse-1.run" ] && grep -c ' week ' "$runs/warehouse-1.run" || echo 0; }
wanted=$((12 * seasons))
for ((k = 0; k < 200 * seasons; k++)); do
  key Return Return Return Return
  kill -0 $game
  [ "$(weeks)" -ge "$wanted" ] && break
done
[ "$(weeks)" -ge "$wanted" ]

# Letters, undo, hiding, the menu, the mouse; none of it ends the game.
key l Escape p Escape Prior Prior Next Next F12 F12 F1 Escape
xdotool mousemove --window "$window" 300 300 click 1 click 4 click 5
key Escape Escape
sleep 0.5
kill -0 $game
kill -TERM $game # as a window manager's or a shutdown's: the game saves and goes
wait $game
unset DISPLAY
"$BREAKROOM" replay "$runs/warehouse-1.run" >replay.txt
grep -q '^verified' replay.txt
cat err
[ ! -s err ]
