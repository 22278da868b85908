# Taking back one choice and opening a save at the end of twelve seasons played by hand, the pack loaded.
read -r undo open verify choices < <("$BENCH/bench_rerun" "$SOURCE" "$WORK/rerun.run")
print undo_one_choice "$undo" ms 4 "$(ratio "$undo" 4)"
print open_a_save "$open" ms 15 "$(ratio "$open" 15)"
print verify_a_save "$verify" ms 1000 "$(ratio "$verify" 1000)"
print choices_in_it "$choices" - - -
