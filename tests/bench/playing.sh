# The game in its window, played by real keys: memory in play at 1080p and 4K, then what it does when
# nobody does anything for ten seconds.
command -v xdotool >/dev/null || { say "no xdotool: nothing was measured"; return 0; }

# of_status PID NAME: a number from what the kernel says of it.
of_status() { sed -n "s/^$2:[^0-9]*\([0-9]*\).*/\1/p" "/proc/$1/status"; }
# ticks PID: processor time, in clock ticks. wakes PID: times it went to sleep by itself, all threads.
ticks() { sed 's/.*) //' "/proc/$1/stat" | cut -d' ' -f12,13 | tr ' ' '+' | { read -r sum; echo $((sum)); }; }
wakes() { cat "/proc/$1"/task/*/status | awk '/^voluntary_ctxt/ { n += $2 } END { print n }'; }

for size in "1080p 1920 1080 48000" "4k 3840 2160 140000"; do
  read -r name width height target <<<"$size"
  : >"$WORK/display"
  Xvfb -displayfd 7 -screen 0 "${width}x${height}x24" -noreset -nolisten tcp 7>"$WORK/display" 2>/dev/null &
  server=$!
  for ((i = 0; i < 100; i++)); do [ -s "$WORK/display" ] && break; sleep 0.1; done
  (
    export DISPLAY=:$(tr -d '\n' <"$WORK/display") SDL_VIDEODRIVER=x11
    export XDG_DATA_HOME=$WORK/data-$name XDG_CONFIG_HOME=$WORK/config-$name
    mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
    "$BREAKROOM" warehouse --seed 5 >/dev/null 2>&1 &
    game=$!
    for ((i = 0; i < 50; i++)); do
      window=$(timeout 2 xdotool search --onlyvisible --pid "$game" 2>/dev/null | head -n 1)
      [ -n "$window" ] && break
      sleep 0.1
    done
    timeout 5 xdotool windowmove "$window" 0 0 windowsize "$window" "$width" "$height"
    sleep 0.5
    # Through the first weeks: the rooms, the people, talks, a page of each kind.
    for ((k = 0; k < 40; k++)); do timeout 5 xdotool key --window "$window" --delay 30 Return Return; done
    timeout 5 xdotool key --window "$window" --delay 100 p Escape l Escape
    sleep 2
    print "memory_${name}" "$(of_status "$game" VmRSS)" kB "$target" "$(ratio "$(of_status "$game" VmRSS)" "$target")"
    print "memory_${name}_peak" "$(of_status "$game" VmHWM)" kB - -
    print "memory_${name}_frame" $((width * height * 4 / 1024)) kB - -
    before_ticks=$(ticks "$game") before_wakes=$(wakes "$game")
    sleep 10
    idle_ms=$((($(ticks "$game") - before_ticks) * 1000 / $(getconf CLK_TCK)))
    idle_wakes=$(($(wakes "$game") - before_wakes))
    print "idle_${name}_processor" "$idle_ms" ms/10s 0 -
    print "idle_${name}_wakes" "$idle_wakes" /10s 3 "$(ratio "$idle_wakes" 3)"
    kill "$game"
    wait "$game" 2>/dev/null || true
  )
  kill "$server"
  wait "$server" 2>/dev/null || true
done
