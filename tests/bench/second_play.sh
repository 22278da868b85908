# What ./engine/play adds to the program when nothing has changed. Target: 50 ms.
"$SOURCE/engine/play" --version >/dev/null 2>"$WORK/build.log" || { cat "$WORK/build.log" >&2; exit 1; }
for ((i = 0; i < 15; i++)); do
  wall_ms "$SOURCE/engine/play" --version >>"$WORK/play"
  wall_ms "$SOURCE/build/breakroom" --version >>"$WORK/program"
done
added_ms=$(awk -v a="$(median "$WORK/play")" -v b="$(median "$WORK/program")" 'BEGIN { print a - b }')
print second_play_adds "$added_ms" ms 50 "$(ratio "$added_ms" 50)"
