# What growing from 20 to 200 coworkers costs, a run of twelve seasons with one Lua organizer.
few=$("$BENCH/bench_growth" "$SOURCE" 20 60)
many=$("$BENCH/bench_growth" "$SOURCE" 200 10)
print growth_20_coworkers "$few" ms - -
print growth_200_coworkers "$many" ms - -
print growth_200_to_20 "$(ratio "$many" "$few")" x 50 "$(ratio "$(ratio "$many" "$few")" 50)"
