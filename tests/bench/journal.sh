# What keeping a run costs; the program measures and prints.
"$BENCH/bench_journal" "$WORK"
