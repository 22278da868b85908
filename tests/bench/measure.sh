# Sourced by the benches. BREAKROOM, SOURCE, BENCH (the folder of bench programs) and WORK are set.

# print NAME VALUE UNIT TARGET RATIO: the one line of a figure. RATIO is VALUE / yardstick where
# the figure is one of a yardstick, else VALUE / TARGET; "-" where there is none.
print() {
  printf '%-28s %12s %-8s %12s %8s\n' "$@"
}

# median FILE [COLUMN]: of the numbers in a column.
median() {
  sort --numeric-sort --key="${2:-1},${2:-1}" "$1" | awk -v c="${2:-1}" '{ v[NR] = $c }
    END { if (NR == 0) print "nan"; else if (NR % 2) print v[(NR + 1) / 2]; else print (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# worst FILE [COLUMN]
worst() {
  sort --numeric-sort --key="${2:-1},${2:-1}" "$1" | awk -v c="${2:-1}" 'END { print $c }'
}

# ratio A B: to two places.
ratio() {
  awk -v a="$1" -v b="$2" 'BEGIN { if (b + 0 == 0) print "-"; else printf "%.2f\n", a / b }'
}

# wall_ms COMMAND...: milliseconds from before the start to after the end; fails as it fails.
wall_ms() {
  local from=$EPOCHREALTIME
  "$@" >/dev/null || return
  awk -v a="$from" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f\n", (b - a) * 1000 }'
}

# peak_kb COMMAND...: the most resident memory it had.
peak_kb() {
  local log=$WORK/peak
  "$BENCH/bench_peak" "$log" "$@" >/dev/null && cat "$log"
}
