#!/usr/bin/env bash
# The two commands, on a tiny tree of their own: they build from any folder, rebuild only what
# changed, say how a build fails, and count tests as CTest does. What is installed on a bare
# machine can be tried on a bare machine only; here dpkg and sudo are played by stand-ins.
set -uo pipefail
tree="$WORK/a tree"
failures=0

expect() {
  local what=$1 wanted=$2 got=$3
  [ "$wanted" = "$got" ] && return
  printf 'WRONG: %s\n  wanted: %s\n  got: %s\n' "$what" "$wanted" "$got"
  failures=$((failures + 1))
}

expect_in() {
  local what=$1 wanted=$2 file=$3
  grep --quiet --fixed-strings -e "$wanted" "$file" && return
  printf 'WRONG: %s: no "%s" in\n' "$what" "$wanted"
  cat "$file"
  failures=$((failures + 1))
}

make_tree() {
  mkdir -p "$tree/engine/app" "$tree/tests" "$tree/assets"
  cp "$SOURCE/engine/play" "$SOURCE/engine/set_up.sh" "$tree/engine"
  cp "$SOURCE/tests/run" "$tree/tests"
  cp "$SOURCE/CMakePresets.json" "$tree"
  cat >"$tree/CMakeLists.txt" <<'C'
cmake_minimum_required(VERSION 3.25)
project(tiny LANGUAGES C)
file(GLOB sources CONFIGURE_DEPENDS engine/*/*.c)
add_executable(breakroom ${sources})
enable_testing()
include(more.cmake)
C
  touch "$tree/more.cmake" "$tree/engine/README.md"
  cat >"$tree/engine/app/main.c" <<'C'
#include <stdio.h>
int main(int count, char **arguments) { printf("one %d %s\n", count, arguments[count - 1]); return 7; }
C
}

play() {
  (cd / && "$tree/engine/play" "$@" 2>"$WORK/errors")
}

try_play() {
  expect 'the first start' 'one 3 x y' "$(play --a 'x y')"
  expect_in 'the first start shows progress' 'Linking C executable' "$WORK/errors"
  expect 'the exit code is that of the program' 7 "$(play >/dev/null; echo $?)"
  expect 'a second start says nothing' '' "$(play >/dev/null; cat "$WORK/errors")"
  ln -s "$tree/engine/play" "$WORK/play"
  expect 'a start through a link' 'one 2 z' "$("$WORK/play" z)"
  expect 'the input is left to the program' 'typed' \
    "$(touch "$tree/engine/app/main.c"; echo typed | { play >/dev/null; cat; })"
  sed -i 's/one/two/' "$tree/engine/app/main.c"
  expect 'a changed source' 'two 2 z' "$(play z)"
  touch "$tree/engine/README.md"
  expect 'a changed document' '' "$(play >/dev/null; cat "$WORK/errors")"
  echo 'int more;' >"$tree/engine/app/more.c"
  play >/dev/null
  expect_in 'a new source' 'more.c.o' "$WORK/errors"
  rm "$tree/engine/app/more.c"
  play >/dev/null
  expect_in 'a source that is gone' 'Linking C executable' "$WORK/errors"
  (cd "$tree" && cmake -S . -B build -DBREAKROOM_SANITIZE=ON >/dev/null)
  play >/dev/null
  expect 'a build folder configured by hand is set right' 'BREAKROOM_SANITIZE:BOOL=OFF' \
    "$(grep '^BREAKROOM_SANITIZE' "$tree/build/CMakeCache.txt" | sed 's/:UNINITIALIZED/:BOOL/')"
  expect 'and then left alone' '' "$(play >/dev/null; cat "$WORK/errors")"
}

try_play_fails() {
  mv "$tree" "$WORK/moved"
  tree=$WORK/moved
  touch "$tree/engine/app/main.c"
  expect 'a checkout that was moved' 'two 2 z' "$(play z)"
  echo 'broken' >>"$tree/engine/app/main.c"
  expect 'a build that fails' 3 "$(play >/dev/null; echo $?)"
  expect_in 'a build that fails says so' 'could not be built' "$WORK/errors"
  expect 'and again' 3 "$(play >/dev/null; echo $?)"
  sed -i '/broken/d' "$tree/engine/app/main.c"
  expect 'until it is mended' 'two 2 z' "$(play z)"
}

# stand_in NAME SCRIPT: a command before all others.
stand_in() {
  mkdir -p "$WORK/bin"
  printf '#!/bin/sh\n%s\n' "$2" >"$WORK/bin/$1"
  chmod +x "$WORK/bin/$1"
}

try_install() {
  local said
  stand_in dpkg-query 'echo "installed cmake"; echo "not-installed xvfb"; exit 1'
  stand_in apt-get "echo \"\$@\" >>'$WORK/apt'; exit \${APT_CODE-0}"
  stand_in id 'echo ${AS-0}'
  stand_in sudo 'echo "sudo $*" >&2; exit 1'
  rm -rf "$tree/build"
  said=$(PATH=$WORK/bin:$PATH play z)
  expect 'installed, then built' 'two 2 z' "$said"
  expect_in 'what is missing is named' 'not installed: build-essential ninja-build pkg-config' "$WORK/errors"
  expect_in 'and installed' 'libfribidi-dev libutf8proc-dev fonts-dejavu-core' "$WORK/apt"
  rm -rf "$tree/build"
  said=$(APT_CODE=100 PATH=$WORK/bin:$PATH play z; echo "$?")
  expect 'a failing apt-get: one line for root, exit 2' 'apt-get update && apt-get install -y 2' \
    "$(sed 's/ --no-install.*//' <<<"$said" | tr '\n' ' ' | sed 's/ $//')"
  said=$(AS=1000 PATH=$WORK/bin:$PATH setsid "$tree/engine/play" 2>"$WORK/errors" </dev/null; echo $?)
  expect 'no password: the line with sudo, exit 2' "sudo sh -c 'apt-get update && apt-get install -y 2" \
    "$(sed 's/ --no-install.*//' <<<"$said" | tr '\n' ' ' | sed 's/ $//')"
  expect 'nothing is asked without a terminal' 'sudo -n true' "$(grep '^sudo' "$WORK/errors")"
}

run_tests() {
  "$tree/tests/run" "$@" >"$WORK/output" 2>&1 </dev/null
  printf '%s %s' "$?" "$(tail -n 1 "$WORK/output")"
}

try_tests() {
  expect 'no test at all is a failure' '1 0 passed, 0 failed' "$(run_tests)"
  cat >"$tree/more.cmake" <<'C'
add_test(NAME app_good COMMAND true)
add_test(NAME app_gone COMMAND "${CMAKE_SOURCE_DIR}/no_such_program")
add_test(NAME app_bad COMMAND false)
add_test(NAME app_long_slow COMMAND true)
set_tests_properties(app_long_slow PROPERTIES LABELS "slow;unit")
C
  expect 'the everyday tier' '1 1 passed, 2 failed' "$(run_tests)"
  expect 'everything' '1 2 passed, 2 failed' "$(run_tests --all)"
  expect 'by name' '0 1 passed, 0 failed' "$(run_tests good)"
  expect 'a slow one by name' '0 1 passed, 0 failed' "$(run_tests long_slow)"
  expect 'a name nobody has' '1 0 passed, 0 failed' "$(run_tests nobody)"
  expect 'an option nobody has' 2 "$(run_tests --some | cut -d' ' -f1)"
  echo 'broken' >>"$tree/engine/app/main.c"
  expect 'a build that fails' '1 0 passed, 0 failed' "$(run_tests)"
}

make_tree
try_play
try_play_fails
try_tests
sed -i '/broken/d' "$tree/engine/app/main.c"
try_install
echo "$failures expectations failed"
[ "$failures" -eq 0 ]
