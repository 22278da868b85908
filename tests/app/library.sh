#!/usr/bin/env bash
# The library of runs from the command line, what is kept of whoever plays, and the exit codes.
set -euo pipefail
cd "$WORK"
unset DISPLAY WAYLAND_DISPLAY
runs="$XDG_DATA_HOME/breakroom/runs"

code() { local got=0; "$@" >out 2>err || got=$?; echo $got; }

[ "$("$BREAKROOM" runs)" = 'No run has been begun yet.' ]
printf '1\n1\n1\n' | "$BREAKROOM" warehouse --seed 1 --text >/dev/null
printf '1\n1\n1\n1\n1\n' | "$BREAKROOM" warehouse --seed 2 --text >/dev/null
"$BREAKROOM" runs >out
grep -q '^1\. warehouse-[12]\.run: Warehouse [12] Spring, year one\. Week 1\.$' out
[ "$(wc -l <out)" -eq 2 ]

# Out, in, and gone.
"$BREAKROOM" export warehouse-1 copy.run
cmp copy.run "$runs/warehouse-1.run"
[ "$(code "$BREAKROOM" export warehouse-1 copy.run)" -ne 0 ] # nothing is written over
"$BREAKROOM" export 1 log.txt
grep -q . log.txt
[ "$("$BREAKROOM" import copy.run)" = 'warehouse-3.run' ]
"$BREAKROOM" forget warehouse-3
[ ! -e "$runs/warehouse-3.run" ]
[ "$(code "$BREAKROOM" forget warehouse-3)" -eq 3 ]
[ "$(code "$BREAKROOM" forget)" -eq 2 ]
[ "$(code "$BREAKROOM" forget 1 --all)" -eq 2 ]

# Going on with a run by its number, its name, its file.
printf '' | "$BREAKROOM" open warehouse-1 --text | grep -q '^The '
printf '' | "$BREAKROOM" open copy.run --text | grep -q '^The '
[ "$(code "$BREAKROOM" open no-such-run --text)" -eq 3 ]
head -c 100 /dev/urandom >junk.run
[ "$(code "$BREAKROOM" open junk.run --text)" -eq 1 ]

# A workplace that does not load says why, and there is a way back.
mkdir -p broken
echo 'return { kind = "workplace" }' >broken/pack.lua
printf '1\n' | "$BREAKROOM" ./broken --text >out
grep -q 'pack.lua:' out
[ "$(code "$BREAKROOM" no_such_workplace --text)" -eq 3 ]
[ "$(code "$BREAKROOM" warehouse --seed x --text)" -eq 2 ]
[ "$(code "$BREAKROOM" --nonsense)" -eq 2 ]
"$BREAKROOM" --version | grep -q '^breakroom [0-9]'
"$BREAKROOM" --help | grep -q 'breakroom export'

# What is kept is listed, nothing more is, and forgetting takes it all.
"$BREAKROOM" --show-data >out
grep -qF "$runs/warehouse-1.run" out
"$BREAKROOM" forget --all
[ -z "$(ls -A "$runs")" ]

# --ephemeral writes nothing at all.
rm -rf "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
printf '1\n1\n1\ns\n1\n' | "$BREAKROOM" warehouse --seed 3 --text --ephemeral >/dev/null
[ ! -e "$XDG_DATA_HOME" ]
[ ! -e "$XDG_CONFIG_HOME" ]
