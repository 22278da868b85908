#!/usr/bin/env bash
# Both compilers, without and with all their cleverness, build everything without a warning, and
# the units of every floor hold in each build. (The build with sanitizers is the one that runs this.)
set -euo pipefail
for compiler in gcc clang; do
  for type in Debug Release; do # -O0 and -O3, also for the rules
    build=$WORK/$compiler-$type
    echo "== $compiler $type"
    CC=$compiler CFLAGS='' cmake -S "$SOURCE" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=$type \
      -DBREAKROOM_TESTS=ON >"$WORK/configure.log" || { cat "$WORK/configure.log"; exit 1; }
    ninja -C "$build" -j2 --quiet
    ctest --test-dir "$build" --label-regex '^unit$' -j2 --output-on-failure --no-tests=error
  done
done
