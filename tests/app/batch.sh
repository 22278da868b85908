#!/usr/bin/env bash
# The commands batch, replay and policies as others use them: bytes, fields, exit codes, messages.
set -uo pipefail
failures=0

wrong() {
  printf 'WRONG: %s\n' "$*"
  failures=$((failures + 1))
}

# expect_code CODE ARGUMENTS...: runs the program, keeps stdout in `out` and stderr in `err`.
expect_code() {
  local wanted=$1
  shift
  "$BREAKROOM" "$@" >out 2>err
  local got=$?
  [ "$got" = "$wanted" ] || { wrong "breakroom $*: exit $got, not $wanted"; head -3 err; }
}

expect_in() {
  grep --quiet --fixed-strings -e "$1" "$2" || { wrong "no '$1' in $2"; head -c 600 "$2"; }
}

# The same bytes with any number of threads; seeds in order.
"$BREAKROOM" batch warehouse --policy mixed,issue --seeds 3-6 --json --jobs 1 >one.json || wrong "batch with one thread"
"$BREAKROOM" batch warehouse --policy mixed,issue --seeds 3-6 --json --jobs 3 >three.json || wrong "batch with three"
cmp one.json three.json || wrong "one and three threads differ"
[ "$(grep -o '"seed":[0-9]*' one.json | tr -d '\n')" = '"seed":3"seed":4"seed":5"seed":6"seed":3"seed":4"seed":5"seed":6' ] ||
  wrong "seeds are not in order"
for field in pack seed policy seasons choices digest season tie_player tie_coworker strain fear heat candid_pairs \
  voiced shared_known power power_without_player asks free_asked free_yes free_done pressed_asked pressed_yes \
  pressed_done actions changes won held rolled_back left used first candid_talk co_organizer group_talk committee \
  action win; do
  expect_in "\"$field\":" one.json
done

# Presets differ from one another; the table is for reading.
"$BREAKROOM" batch warehouse --policy mixed --seeds 3 --json --preset friendly >friendly.json || wrong "a preset"
cmp --silent <(head -1 one.json) friendly.json && wrong "a preset changes nothing"
expect_code 0 batch warehouse --policy passive --seeds 1-2 --only-sim
expect_in passive out

# A run kept is the run of the batch, and plays again to the same.
expect_code 0 batch warehouse --policy mixed --seeds 3 --json --save a.run --transcript a.txt
cmp out <(head -1 one.json) || wrong "a kept run is another run"
expect_in 'preset=ordinary organizer=mixed' a.run
grep --quiet --invert-match --perl-regexp '^(-|[a-z0-9_]+)\t.+' a.txt && wrong "a transcript has a line of another form"
grep --quiet --perl-regexp '^you\t' a.txt || wrong "the player says nothing in the transcript"
expect_code 0 batch warehouse --policy mixed --seeds 3 --transcript -
cmp out a.txt || wrong "the transcript on stdout is another one"
expect_code 0 replay a.run --json
expect_in '"verified":true' out
expect_in "$(grep -o '"digest":"[0-9a-f]*"' <(head -1 one.json))" out
expect_code 0 replay a.run --to 40
expect_in '40 choices' out
expect_code 3 batch warehouse --policy mixed --seeds 3 --save a.run
sed '5s/.$/x/' a.run >torn.run
"$BREAKROOM" replay torn.run >out 2>err
[ $? -le 1 ] || wrong "a damaged run file: exit $?"
[ -s err ] || wrong "nothing is said of a damaged run file"
printf 'no run\n' >no.run
expect_code 1 replay no.run
expect_code 3 replay is_not_there.run

# Usage.
expect_code 2 batch
expect_code 2 batch warehouse --policy mixed
expect_code 2 batch warehouse --policy mixed --seeds 9-2
expect_code 2 batch warehouse --policy mixed --seeds 1-2 --save b.run
expect_code 2 batch warehouse --policy mixed --seeds 1 --jobs 0
expect_code 2 batch warehouse --policy mixed --seeds 1 --nonsense
expect_code 2 batch warehouse --policy mixed --seeds 1 --policy issue
expect_code 3 nonsense
expect_code 1 batch warehouse --policy nobody_we_know --seeds 1
expect_in nobody_we_know err
expect_code 1 batch warehouse --policy mixed --seeds 1 --preset nowhere
expect_code 3 batch no_such_place --policy mixed --seeds 1
"$BREAKROOM" batch $'no\e[31m such' --policy mixed --seeds 1 2>err
grep --quiet $'\e' err && wrong "a message passes on control characters"

# Organizers: the shipped ones, and one from a file.
expect_code 0 policies
for name in relationship issue passive social star broadcast relationship-broadcast staffer staffer-decline mixed \
  random switch-at-N repair-at-N; do
  grep --quiet "^$name " out || wrong "no organizer $name"
done
cat >still.lua <<'L'
return { format = 1, kind = 'mind', role = 'organizer', id = 'still', title = 'Does nothing',
  week = function(view, act) end }
L
expect_code 0 batch warehouse --policy ./still.lua --seeds 1 --json
cat >loops.lua <<'L'
return { format = 1, kind = 'mind', role = 'organizer', id = 'loops', title = 'Never ends',
  week = function(view, act) while true do end end }
L
expect_code 1 batch warehouse --policy loops.lua --seeds 1 --json
expect_in '"policy":"loops.lua"' out
expect_in 'loops' err

exit "$((failures > 0))"
