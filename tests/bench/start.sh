# From the start of the process to the end of a program that presented one frame of text, and the
# memory of it, beside the bare yardstick; both in the same way, turn by turn, so that noise of
# the machine falls on both. Target: 1.5 x the yardstick.
export SDL_VIDEODRIVER=x11 XDG_DATA_HOME=$WORK/data XDG_CONFIG_HOME=$WORK/config
font=$SOURCE/assets/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2
bare=("$BENCH/bench_bare_start" "$font")
game=("$BREAKROOM" --frames 1)
for ((i = 0; i < 15; i++)); do
  wall_ms "${bare[@]}" >>"$WORK/bare"
  wall_ms "${game[@]}" >>"$WORK/game"
done
bare_ms=$(median "$WORK/bare")
game_ms=$(median "$WORK/game")
bare_kb=$(peak_kb "${bare[@]}")
game_kb=$(peak_kb "${game[@]}")
print start_bare "$bare_ms" ms - -
print start_title "$game_ms" ms "1.5x" "$(ratio "$game_ms" "$bare_ms")"
print start_bare_memory "$bare_kb" kB - -
print start_title_memory "$game_kb" kB 30000 "$(ratio "$game_kb" "$bare_kb")"
