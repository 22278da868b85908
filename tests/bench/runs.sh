# Runs of twelve seasons a second on one core, headless: one Lua organizer only; the whole game. With
# instructions a week where valgrind is there to count them. Two jobs against one.
# once KIND RUNS JOBS: milliseconds, the best of three.
once() {
  for ((k = 0; k < 3; k++)); do "$BENCH/bench_runs" "$SOURCE" "$@"; done | sort --numeric-sort | head -1
}
# instructions KIND: a week of a run, from the difference of eight runs and two. Valgrind is slow enough
# for a file of the workplace to pass its limit of time: then once more.
instructions() {
  local runs try
  for runs in 2 8; do
    for ((try = 0; try < 5; try++)); do
      valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null "$BENCH/bench_runs" "$SOURCE" "$1" "$runs" 1 \
        >/dev/null 2>"$WORK/counted" && break
    done
    sed -n 's/.*I *refs: *//p' "$WORK/counted" | tr -d ,
  done | awk 'NR == 1 { a = $1 } NR == 2 { printf "%.0f\n", ($1 - a) / 6 / 144 }'
}
for figure in "sim 300 1000 100000" "whole 150 300 -"; do
  read -r kind runs target instructions_target <<<"$figure"
  one_ms=$(once "$kind" "$runs" 1)
  two_ms=$(once "$kind" "$runs" 2)
  per_second=$(awk -v n="$runs" -v t="$one_ms" 'BEGIN { printf "%.0f\n", n * 1000 / t }')
  print "runs_${kind}" "$per_second" 1/s "$target" "$(ratio "$per_second" "$target")"
  print "runs_${kind}_two_jobs" "$(ratio "$one_ms" "$two_ms")" x 1.9 "$(ratio "$(ratio "$one_ms" "$two_ms")" 1.9)"
  if command -v valgrind >/dev/null; then
    week=$(instructions "$kind")
    print "runs_${kind}_instructions" "$week" /week "$instructions_target" "$(ratio "$week" "${instructions_target/-/0}")"
  fi
done
