#!/usr/bin/env bash
# Slips of whoever types, output that goes nowhere, and a workplace that changed under a run: a sentence,
# the right exit code, and nothing lost.
set -uo pipefail
cd "$WORK" || exit 1
unset DISPLAY WAYLAND_DISPLAY
runs="$XDG_DATA_HOME/breakroom/runs"
rm -rf ./* "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
failures=0

wrong() {
  printf 'WRONG: %s\n' "$*"
  head -5 err out 2>/dev/null
  failures=$((failures + 1))
}

# expect CODE TEXT ARGUMENTS...: the exit code, and what stands in stderr.
expect() {
  local wanted=$1 text=$2 got=0
  shift 2
  "$BREAKROOM" "$@" </dev/null >out 2>err || got=$?
  [ "$got" -eq "$wanted" ] || wrong "breakroom $*: exit $got, not $wanted"
  grep --quiet --fixed-strings -e "$text" err || wrong "breakroom $*: nothing of '$text'"
}
newest() { find "$runs" -name '*.run' -printf '%T@ %p\n' | sort -n | tail -1 | cut -d' ' -f2; }
ones() { for ((k = 0; k < $1; k++)); do echo 1; done; }

# Slips in options are told before anything begins, once, with what there is.
expect 2 'there are en' play --lang ../../etc/passwd
expect 2 'there are en' shot title --lang nowhere --out a.png
expect 1 'friendly, isolating, ordinary' play --preset nowhere
expect 2 'no constant' laws --set no_such=1
[ "$(wc -l <err)" -eq 1 ] || wrong 'a slip in --set is told more than once'
expect 2 'choose another name' new warehouse
expect 2 'choose another name' new some/where/warehouse
"$BREAKROOM" batch --seeds 1 --help >out 2>err || wrong 'help behind options'
grep --quiet -e '--transcript' out || wrong 'help behind options'
(unset XDG_DATA_HOME HOME; expect 3 'ephemeral' warehouse --text; exit "$failures") || failures=$((failures + 1))

# Output that is lost is told.
for command in --help runs policies 'batch warehouse --policy passive --seeds 1 --json --only-sim'; do
  code=0
  # shellcheck disable=SC2086
  "$BREAKROOM" $command >/dev/full 2>err || code=$?
  [ "$code" -eq 3 ] && [ -s err ] || wrong "$command to a full device: exit $code"
done
expect 3 'there is no such folder' batch warehouse --policy passive --seeds 1 --transcript none/a.txt
(set -o pipefail; "$BREAKROOM" --help | head -c 1 >/dev/null) || wrong 'a reader who has read enough is no failure'
ln -s /dev/full full.png
expect 3 'no space' shot title --out full.png
[ -L full.png ] || wrong 'a picture replaces a link'

# With standard output closed, what is printed does not end up in the run file.
ones 12 | "$BREAKROOM" warehouse --seed 7 --text >&- 2>err
ones 12 | "$BREAKROOM" warehouse --seed 7 --text >/dev/null 2>&1
for run in "$runs"/*.run; do
  "$BREAKROOM" replay "$run" >out 2>err || wrong "$run does not verify"
  [ -s err ] && wrong "$run is not whole"
done

# A zero byte in the input is passed over.
printf '1\n\0\n1\n' | "$BREAKROOM" warehouse --seed 7 --text --ephemeral >out 2>err
[ "$(grep --count '^> ' out)" -eq 4 ] || wrong 'a line behind a zero byte is lost'

# A workplace that was changed since: to read, or on in a copy of what fits; the run stays as it was.
rm -rf "$runs"
cp -r "$SOURCE/scripts/packs/warehouse" changed
ones 30 | "$BREAKROOM" ./changed --seed 9 --text >/dev/null
cp "$runs/warehouse-1.run" before.run
sed -i 's/Hold that\./Hold this./' changed/storylets/*.lua
printf '2\n1\n1\n1\nu\n' | "$BREAKROOM" open warehouse-1 --text --pack ./changed >out 2>err
grep --quiet '^To read only$' out || wrong 'a changed text is not told'
cmp before.run "$runs/warehouse-1.run" || wrong 'a run of before is written into'
printf '1\n1\n1\n' | "$BREAKROOM" open warehouse-1 --text --pack ./changed >out 2>err
"$BREAKROOM" replay "$(newest)" --pack ./changed >out 2>err && [ ! -s err ] || wrong 'a copy of all choices'
rm changed/storylets/first_day.lua
printf '1\n1\n1\n' | "$BREAKROOM" open warehouse-1 --text --pack ./changed >out 2>err
tr '\n' ' ' <out | grep --quiet 'choice [0-9]* of this run, in week [0-9]*,' || wrong 'the choice that does not fit is not named'
grep --quiet 'You go on in a copy' out || wrong 'no copy of what fits'
"$BREAKROOM" replay "$(newest)" --pack ./changed >out 2>err && [ ! -s err ] || wrong 'a copy of what fits'
cmp before.run "$runs/warehouse-1.run" || wrong 'a run of before is written into'
"$BREAKROOM" new elsewhere >/dev/null && ones 4 | "$BREAKROOM" ./elsewhere --seed 9 --text >/dev/null
mkdir -p away && cd away || exit 1
expect 3 '--pack FOLDER' open elsewhere-1 --text
cd .. || exit 1

# A damaged run is not called verified.
sed '5s/.$/x/' before.run >damaged.run
expect 1 'damaged' replay damaged.run --json
grep --quiet '"verified":false,"first_difference":{"week":[0-9]*,"person":null,"field":"file"}' out || wrong 'what differs in a damaged run'

exit "$((failures > 0))"
