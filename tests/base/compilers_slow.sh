#!/usr/bin/env bash
# Both compilers, without and with all their cleverness, build everything without a warning, and
# the units of every floor hold in each build. (The build with sanitizers is the one that runs this.)
# A run that a build keeps is the same file to the byte, whichever build it was; the build with
# sanitizers plays it again, and where they disagree it names week, person and field.
set -euo pipefail
export BREAKROOM_DATA=$SOURCE # these builds lie too deep below the sources to find it by themselves
for compiler in gcc clang; do
  for type in Debug Release; do # -O0 and -O3, also for the rules
    build=$WORK/$compiler-$type
    echo "== $compiler $type"
    CC=$compiler CFLAGS='' cmake -S "$SOURCE" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=$type \
      -DBREAKROOM_TESTS=ON >"$WORK/configure.log" || { cat "$WORK/configure.log"; exit 1; }
    ninja -C "$build" -j2 --quiet
    ctest --test-dir "$build" --label-regex '^unit$' -j2 --output-on-failure --no-tests=error
    run=$WORK/$compiler-$type.run
    MALLOC_PERTURB_=$((RANDOM % 254 + 1)) "$build/breakroom" batch warehouse --policy relationship-broadcast --seeds 7 \
      --save "$run"
    "$BREAKROOM" replay "$run"
    cmp "$WORK/gcc-Debug.run" "$run"
  done
done
