#!/usr/bin/env bash
# The disk is full in the middle of a run: a sentence, what was chosen before stays, and every way on works.
set -euo pipefail
cd "$WORK"
unset DISPLAY WAYLAND_DISPLAY
runs="$XDG_DATA_HOME/breakroom/runs"
ones() { for ((k = 0; k < $1; k++)); do echo 1; done; }

# A limit on the size of files stands for a full disk. Pressing on tries again; nothing is lost.
( ulimit -f 4; ones 200 | "$BREAKROOM" warehouse --seed 4 --text ) | cat >full.txt
grep -q '^Not saved$' full.txt
grep -q 'Nothing you have chosen before is lost' full.txt
"$BREAKROOM" replay "$runs/warehouse-1.run" >replay.txt
grep -q '^verified' replay.txt

# Without saving, to the end.
number=$(grep -m 1 -oE '^[0-9]+\. Go on without saving' full.txt | grep -oE '^[0-9]+')
before=$(awk '/^Not saved$/ {exit} /^> / {n++} END {print n}' full.txt)
( ulimit -f 4; { ones "$before"; echo "$number"; ones 40; } | "$BREAKROOM" warehouse --seed 4 --text ) | cat >unsaved.txt
[ "$(grep -c '^Not saved$' unsaved.txt)" -eq 1 ]
tail -n 3 unsaved.txt | grep -q 'save and quit'

# Once there is room, the run goes on where it stood.
printf '1\n1\n1\n1\n' | "$BREAKROOM" --text >on.txt
grep -q 'Continue' on.txt

# A run that another instance plays, and one that may not be written: to read, or in a copy.
chmod a-w "$runs/warehouse-1.run"
printf '1\n' | "$BREAKROOM" open warehouse-1 --text >fixed.txt
if [ "$(id -u)" -ne 0 ]; then grep -q 'To read only' fixed.txt; fi
chmod u+w "$runs/warehouse-1.run"
mkfifo keys
"$BREAKROOM" open warehouse-1 --text <keys >first.txt &
exec 3>keys
for ((k = 0; k < 100; k++)); do [ -s first.txt ] && break; sleep 0.1; done
printf '1\n1\n' | "$BREAKROOM" open warehouse-1 --text >second.txt
grep -q 'To read only' second.txt
grep -q 'Go on in a copy' second.txt
exec 3>&-
wait
