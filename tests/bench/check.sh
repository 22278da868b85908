# `check` of the warehouse, read, compiled and judged; what it takes grows with the words, so the figure is
# for 60,000 of them.
read -r ms words < <("$BENCH/bench_check" "$SOURCE/scripts/packs/warehouse" "$SOURCE/scripts")
scaled_ms=$(awk -v ms="$ms" -v w="$words" 'BEGIN { printf "%.1f\n", ms * 60000 / w }')
print check_60000_words "$scaled_ms" ms 300 "$(ratio "$scaled_ms" 300)"
print check_words "$words" - - -
