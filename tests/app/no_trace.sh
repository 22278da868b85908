#!/usr/bin/env bash
# What a season leaves behind, as the kernel saw it: no socket, and no file opened for writing, made,
# renamed or removed outside the folders of runs and settings. Headless always; in the terminal when
# the program plays there.
set -euo pipefail
export XDG_DATA_HOME=$WORK/data XDG_CONFIG_HOME=$WORK/config HOME=$WORK/home TMPDIR=$WORK/tmp
export ASAN_OPTIONS=detect_leaks=0 # the leak detector cannot be traced
export DISPLAY= WAYLAND_DISPLAY=
mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$HOME" "$TMPDIR"
cd "$HOME"
failed=0

# traced NAME COMMAND...: runs it under strace; its calls are in $WORK/NAME.calls.
traced() {
  local name=$1
  shift
  strace -f -qq -y -s 300 -e trace=network,file,desc,process -o "$WORK/$name.calls" "$@" >"$WORK/$name.out" 2>"$WORK/$name.err"
}

# check NAME: what the calls say.
check() {
  local calls=$WORK/$1.calls
  grep -qE 'openat\(' "$calls" || { echo "$1: nothing was traced"; failed=1; }
  grep -E '\b(socket|socketpair|connect|bind|listen|accept4?|sendto|recvfrom)\(' "$calls" >"$WORK/found" || true
  [ ! -s "$WORK/found" ] || { echo "$1: a socket:"; head -3 "$WORK/found"; failed=1; }
  # Good calls that write, make, rename, remove or link a name.
  {
    grep -E '\b(open|openat|creat)\(.*(O_WRONLY|O_RDWR|O_CREAT|O_TRUNC)' "$calls" || true
    grep -E '\b(mkdir|mkdirat|rename|renameat2?|unlink|unlinkat|link|linkat|symlink|symlinkat|mknod|chmod|fchmodat|truncate)\(' "$calls" || true
  } | grep -vE '= -1 ' | grep -vE "\"($XDG_DATA_HOME|$XDG_CONFIG_HOME)/breakroom[/\"]" |
    grep -vE "\"$XDG_DATA_HOME\"|\"$XDG_CONFIG_HOME\"" | grep -vE '"/dev/(null|tty|pts/[0-9]+)"|/proc/self/' >"$WORK/found" || true
  [ ! -s "$WORK/found" ] || { echo "$1: written outside of the folders of runs and settings:"; head -5 "$WORK/found"; failed=1; }
  find "$HOME" "$TMPDIR" -mindepth 1 >"$WORK/found"
  [ ! -s "$WORK/found" ] || { echo "$1: left behind:"; cat "$WORK/found"; failed=1; }
}

strace -qq -e trace=none true 2>/dev/null || { echo "nothing can be traced here"; exit 0; }

traced headless "$BREAKROOM" batch warehouse --policy relationship --seeds 1-2 --jobs 2 --json
[ "$(grep -c '"digest"' "$WORK/headless.out")" = 2 ] || { echo "the headless season did not run:"; cat "$WORK/headless.err"; exit 1; }
check headless

# The first line on and on leads through more than a season; end of input saves and leaves.
"$BREAKROOM" play --help >"$WORK/help" || true
if grep -q -- --text "$WORK/help"; then
  for ((k = 0; k < 150; k++)); do echo 1; done >"$WORK/keys"
  traced terminal "$BREAKROOM" warehouse --text --seed 3 <"$WORK/keys"
  [ "$(wc -l <"$WORK/terminal.out")" -gt 50 ] || { echo "the season in the terminal did not run:"; cat "$WORK/terminal.err"; exit 1; }
  check terminal
fi
[ "$failed" = 0 ] || exit 1

# What is looked for would be seen.
traced sin sh -c 'echo kept >"$HOME/kept"'
check sin >/dev/null
[ "$failed" = 1 ] || { echo "a file written elsewhere is not noticed"; exit 1; }
exit 0
