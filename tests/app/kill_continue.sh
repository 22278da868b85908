#!/usr/bin/env bash
# Killed in the middle of a week, of a talk, anywhere: what was shown as taken is there afterwards.
set -euo pipefail
cd "$WORK"
unset DISPLAY WAYLAND_DISPLAY
runs="$XDG_DATA_HOME/breakroom/runs"
mkfifo keys
for count in 3 9 20 33 47 60; do
  rm -rf "$runs"
  "$BREAKROOM" warehouse --seed $count --text <keys >shown.txt &
  game=$!
  exec 3>keys
  for ((k = 0; k < count; k++)); do echo 1 >&3; done
  # All answers are in, and their replies shown, once as many prompts stand there.
  for ((k = 0; k < 500; k++)); do
    [ "$(grep -c '^> ' shown.txt || true)" -gt "$count" ] && break
    sleep 0.1
  done
  kill -9 $game
  wait $game 2>/dev/null || true
  exec 3>&-
  shown=$(tail -n 25 shown.txt | grep -v '^> *$' | head -n 8)
  printf '1\n' | "$BREAKROOM" --text >on.txt
  "$BREAKROOM" replay "$runs/warehouse-1.run" >replay.txt
  grep -q '^verified' replay.txt
  # The first page after Continue is the page that was shown last.
  last=$(awk '/^> /{page=keep; keep=""} {keep=keep $0 "\n"} END {print page}' shown.txt | grep -E '^[0-9]+\. ' | head -n 3)
  while read -r line; do
    grep -qF -- "$line" on.txt
  done <<<"$last"
done
