#!/usr/bin/env bash
# Draws the pictures of this folder anew, from the demonstration run. They are the same on every machine.
#   assets/pictures/draw.sh [path of the program, else build/breakroom]
set -euo pipefail
folder=$(cd "$(dirname "$0")" && pwd)
breakroom=${1:-$folder/../../build/breakroom}
for screen in title week conversation people action season; do
  "$breakroom" shot $screen --size 960x540 --out "$folder/$screen.png"
done
"$breakroom" shot conversation --theme dark --size 960x540 --out "$folder/conversation_dark.png"
"$breakroom" shot end --page 2 --size 960x540 --out "$folder/end.png"
