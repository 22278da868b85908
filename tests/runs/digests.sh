#!/usr/bin/env bash
# The program itself gives the digests of digests.txt: with one job and with several, and with memory
# filled with one thing or another. What the rows are: tests/runs/test_digest_rows.c.
#
#   tests/runs/digests.sh --write    takes the rows as they come out now into digests.txt; to be done
#                                    where the model or the warehouse was changed on purpose
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd -P)
rows=$here/digests.txt

if [ "${1-}" = --write ]; then
  program=${DIGEST_ROWS:-$here/../../build-tests/tests/run_digest_rows}
  [ -x "$program" ] || { echo "$program is not there: ./tests/run run_digest_rows builds it" >&2; exit 1; }
  "$program" print >"$rows.tmp" && mv "$rows.tmp" "$rows"
  echo "$(wc -l <"$rows") rows written to $rows"
  exit 0
fi

# batch_rows PACK JOBS: the rows of a workplace as the command prints them.
batch_rows() {
  local preset
  for preset in isolating ordinary friendly; do
    "$BREAKROOM" batch "$1" --policy relationship,issue --seeds 1-5 --preset "$preset" --jobs "$2" --json |
      sed -n 's/.*"seed":\([0-9]*\).*"policy":"\([a-z]*\)".*"digest":"\([0-9a-f]*\)".*/\1 \2 \3/p' |
      sed "s/^/$preset /"
  done
}

for pack in small warehouse; do
  path=$pack
  [ "$pack" = warehouse ] || path=$here/$pack
  one=$WORK/$pack.one several=$WORK/$pack.several filled=$WORK/$pack.filled
  MALLOC_PERTURB_=85 batch_rows "$path" 1 >"$one"
  MALLOC_PERTURB_=170 ASAN_OPTIONS="${ASAN_OPTIONS-}:max_malloc_fill_size=1000000:malloc_fill_byte=7" batch_rows "$path" 4 >"$several"
  ASAN_OPTIONS="${ASAN_OPTIONS-}:max_malloc_fill_size=1000000:malloc_fill_byte=201" MALLOC_PERTURB_=1 batch_rows "$path" 3 >"$filled"
  [ "$(wc -l <"$one")" = 30 ] || { echo "batch printed no 30 runs of $pack:"; cat "$one"; exit 1; }
  diff "$one" "$several" || { echo "$pack: several jobs, or memory filled otherwise, come to something else"; exit 1; }
  diff "$one" "$filled" || { echo "$pack: memory filled otherwise comes to something else"; exit 1; }

  # The rows are compared for as long as the content is the one that they were made of.
  "$BREAKROOM" batch "$path" --policy passive --seeds 1 --save "$WORK/$pack.run" >/dev/null
  read -r _ _ _ _ _ content _ <"$WORK/$pack.run"
  if grep -q "^$pack content $content$" "$rows"; then
    sed "s/^/$pack /" "$one" | grep -vxFf "$rows" >"$WORK/$pack.new" || true
    [ ! -s "$WORK/$pack.new" ] || { echo "not in digests.txt:"; cat "$WORK/$pack.new"; exit 1; }
  elif [ "$pack" = small ]; then
    echo "tests/runs/small was changed; take it in: tests/runs/digests.sh --write"
    exit 1
  else
    echo "the content of $pack is not the one of digests.txt any more; only compared with itself"
  fi
done
