#!/usr/bin/env bash
# A whole campaign in the terminal by pressing 1 alone, through a pipe and through a pseudo-terminal; a
# saved run plays again to the same digests; random answers do no harm.
set -euo pipefail
cd "$WORK"
unset DISPLAY WAYLAND_DISPLAY
runs="$XDG_DATA_HOME/breakroom/runs"

ones() { for ((k = 0; k < $1; k++)); do echo 1; done; }

# Through a pipe: the end is reached, and from it the title, before the input ends.
ones 800 | "$BREAKROOM" warehouse --seed 5 --text >pipe.txt
grep -q '^The end$' pipe.txt
grep -q '^Five questions$' pipe.txt
grep -q '^Breakroom$' pipe.txt
"$BREAKROOM" replay "$runs/warehouse-1.run" >replay.txt
grep -q '^verified: the digests of 144 weeks' replay.txt

# No meter and no trust in play: figures stand on the end's own page alone.
sed '/^The end$/,$d' pipe.txt >play.txt
! grep -E 'trust|power|[0-9] of 100' play.txt

# Also where somebody sets a day on the way: the evening before it leads on.
ones 900 | "$BREAKROOM" warehouse --seed 7 --text --ephemeral >day.txt
grep -q '^The end$' day.txt

# The same keys give the same game.
ones 300 | "$BREAKROOM" warehouse --seed 5 --text --ephemeral >again.txt
head -c 20000 pipe.txt | cmp - <(head -c 20000 again.txt)

# Through a pseudo-terminal.
ones 800 | script -qec "$BREAKROOM warehouse --seed 6 --text" /dev/null >pty.txt
tr -d '\r' <pty.txt >pty_lines.txt
grep -q '^The end$' pty_lines.txt
"$BREAKROOM" replay "$runs/warehouse-2.run" >replay.txt
grep -q '^verified' replay.txt

# Random answers, three campaigns: every run plays again to the same.
for seed in 11 12 13; do
  awk -v seed=$seed 'BEGIN { srand(seed); for (k = 0; k < 1500; k++) {
    r = rand()
    if (r < .8) print int(1 + rand() * 4)
    else if (r < .86) print int(1 + rand() * 20)
    else if (r < .9) print int(1 + rand() * 6) (rand() < .5 ? "+" : "-")
    else if (r < .94) print "u"
    else if (r < .95) print "r"
    else print substr("lpmsbihgaox", 1 + int(rand() * 11), 1) } }' >answers
  "$BREAKROOM" warehouse --seed $seed --text <answers >random.txt
done
for run in "$runs"/*.run; do
  "$BREAKROOM" replay "$run" >replay.txt
  grep -q '^verified' replay.txt
done

# The end of the input saves: what was chosen is there when one goes on.
printf '1\n1\n2\n' | "$BREAKROOM" warehouse --seed 9 --text >cut.txt
printf '1\n' | "$BREAKROOM" --text >on.txt
grep -q 'Continue' on.txt
