#!/bin/sh
# The order of writes, a device that fails, a full disk, a read-only folder: each says what is wrong, loses
# nothing that was confirmed, and leaves a way on.
. "$SOURCE/tests/runs/power/build.sh"
player=$WORK/player
last() { grep -E '^[0-9]+$' "$1" | tail -n 1; }

# ---- order: on the device before it is shown ----
: >"$WORK/log"
HOLD_LOG=$WORK/log LD_PRELOAD=$WORK/holder.so "$player" "$WORK/order.run" 0 3 >/dev/null
wanted="write fsync link fsync-folder pwrite fdatasync show pwrite fdatasync show pwrite fdatasync show"
seen=$(tr '\n' ' ' <"$WORK/log" | sed 's/ $//')
[ "$seen" = "$wanted" ] || fail "calls in the order \"$seen\", wanted \"$wanted\""
echo "order: $seen"

# ---- a flush that fails once: the run is written anew, nothing is lost ----
for thread in 0 1; do
    run=$WORK/once-$thread.run
    : >"$WORK/log"
    HOLD=fail:20 HOLD_LOG=$WORK/log LD_PRELOAD=$WORK/holder.so "$player" "$run" $thread 49 >"$WORK/said" ||
        fail "a flush that failed once stopped the run: $(tail -n 1 "$WORK/said")"
    [ "$(last "$WORK/said")" = 50 ] || fail "not 49 records were confirmed"
    "$player" --count "$run" | grep -q '^50 ' || fail "not 49 records were kept: $("$player" --count "$run")"
    # Never a second try on the same file: the next call after the failed flush makes a new one.
    after=$(grep -n fdatasync "$WORK/log" | sed -n 20p | cut -d: -f1)
    next=$(sed -n "$((after + 1)),$((after + 4))p" "$WORK/log" | tr '\n' ' ')
    [ "$next" = "write fsync rename fsync-folder " ] || fail "after the failed flush came \"$next\""
done
echo "flush fails once: 49 confirmed, 49 kept"

# ---- a device that stays broken: the record is not taken, the run says so and is whole up to there ----
for thread in 0 1; do
    run=$WORK/broken-$thread.run
    HOLD=failall:20 LD_PRELOAD=$WORK/holder.so "$player" "$run" $thread 49 >"$WORK/said" && fail "went on unsaved"
    grep -q '^failed 7 .*go on unsaved' "$WORK/said" || fail "no clear message: $(tail -n 1 "$WORK/said")"
    confirmed=$(last "$WORK/said")
    [ "$("$player" --count "$run" | cut -d' ' -f1)" -ge "$confirmed" ] || fail "lost what was confirmed"
    "$player" "$run" $thread 5 >"$WORK/said" || fail "the next start does not work: $(cat "$WORK/said")"
done
echo "device stays broken: $confirmed confirmed, $confirmed kept, the next start goes on"

# ---- ways on after that: try again, or without saving ----
for thread in 0 1; do
    run=$WORK/rescued-$thread.run
    HOLD=failnext:20 LD_PRELOAD=$WORK/holder.so "$player" "$run" $thread 50 rescue >"$WORK/said" ||
        fail "a rescue did not help: $(tail -n 1 "$WORK/said")"
    grep -q '^failed 7 ' "$WORK/said" || fail "the failure was not said"
    [ "$("$player" --count "$run" | cut -d' ' -f1)" = "$(last "$WORK/said")" ] || fail "lost what was confirmed"
    run=$WORK/unsaved-$thread.run
    HOLD=failall:20 LD_PRELOAD=$WORK/holder.so "$player" "$run" $thread 50 unsaved >"$WORK/said" ||
        fail "did not go on unsaved: $(tail -n 1 "$WORK/said")"
    [ "$(last "$WORK/said")" = 50 ] || fail "went on unsaved only to $(last "$WORK/said")"
    [ "$("$player" --count "$run" | cut -d' ' -f1)" -ge 20 ] || fail "lost what was confirmed before"
done
echo "tried again: $("$player" --count "$WORK/rescued-1.run" | cut -d' ' -f1) kept; or went on unsaved"

# ---- a second instance ----
"$player" "$WORK/two.run" 1 >"$WORK/first" &
first=$!
while [ ! -s "$WORK/first" ]; do sleep 0.01; done
"$player" "$WORK/two.run" 0 5 >"$WORK/said" && fail "two instances played one run"
kill -9 $first
wait $first 2>/dev/null || true
grep -q '^failed 3 .*another window' "$WORK/said" || fail "no clear message: $(cat "$WORK/said")"
"$player" "$WORK/two.run" 0 5 >/dev/null || fail "a run stays locked after its player was killed"
echo "second instance: refused with a message, and free again after a kill"

# ---- a limit on file size, which stands for a full disk where nothing can be mounted ----
(ulimit -f 16; "$player" "$WORK/limit.run" 1 >"$WORK/said") && fail "a limit was not noticed"
grep -q '^failed 4 .*free some' "$WORK/said" || fail "no clear message: $(tail -n 1 "$WORK/said")"
[ "$("$player" --count "$WORK/limit.run" | cut -d' ' -f1,3)" = "$(last "$WORK/said") 0" ] ||
    fail "not exactly what was confirmed is there: $("$player" --count "$WORK/limit.run")"
"$player" "$WORK/limit.run" 0 5 >/dev/null || fail "does not go on where there is room again"
echo "file size limit: $(last "$WORK/said") records confirmed, as many kept"

# ---- a full disk and a read-only folder, with mounts of our own that nobody else sees ----
cat >"$WORK/mounts.sh" <<'END'
set -eu
fail() { echo "FAILED: $*" >&2; exit 1; }
last() { grep -E '^[0-9]+$' "$1" | tail -n 1; }
mkdir "$WORK/small" "$WORK/fixed"
mount -t tmpfs -o size=64k none "$WORK/small"
head -c 16384 /dev/zero >"$WORK/small/filler"
"$WORK/player" "$WORK/small/a.run" 1 >"$WORK/said" && fail "a full disk was not noticed"
grep -q '^failed 4 .*free some' "$WORK/said" || fail "no clear message: $(tail -n 1 "$WORK/said")"
[ "$("$WORK/player" --count "$WORK/small/a.run" | cut -d' ' -f1,3)" = "$(last "$WORK/said") 0" ] ||
    fail "not exactly what was confirmed is there: $("$WORK/player" --count "$WORK/small/a.run")"
"$WORK/player" "$WORK/small/b.run" 0 5 >"$WORK/other" && fail "a run was started on a full disk"
[ "$("$WORK/player" --list "$WORK/small" | wc -l)" -ge 1 ] || fail "the runs on a full disk are not listed"
[ "$(ls "$WORK/small" | grep -c part)" = 0 ] || fail "a temporary was left behind"
rm "$WORK/small/filler"
"$WORK/player" "$WORK/small/a.run" 1 5 >"$WORK/other" || fail "does not go on when there is room again"
echo "full disk: $(last "$WORK/said") records confirmed, as many kept, goes on when there is room"

for run in a b c; do "$WORK/player" "$WORK/fixed/$run.run" 0 25 >/dev/null; done
[ "$1" = without ] || "$WORK/player" --list "$WORK/fixed" >/dev/null
"$WORK/player" "$WORK/fixed/c.run" 0 5 >/dev/null
mount --bind "$WORK/fixed" "$WORK/fixed"
mount -o remount,ro,bind "$WORK/fixed"
"$WORK/player" --list "$WORK/fixed" >"$WORK/said" || fail "cannot list a read-only folder: $(cat "$WORK/said")"
[ "$(wc -l <"$WORK/said")" = 3 ] || fail "not all runs of a read-only folder are listed: $(cat "$WORK/said")"
"$WORK/player" --count "$WORK/fixed/a.run" | grep -q '^26 .* 4$' || fail "a read-only run cannot be read"
"$WORK/player" "$WORK/fixed/a.run" 1 5 >"$WORK/said" && fail "a read-only run was played"
grep -q '^failed 5 .*fork' "$WORK/said" || fail "no clear message: $(cat "$WORK/said")"
"$WORK/player" "$WORK/fixed/new.run" 1 5 >"$WORK/said" && fail "a run was started in a read-only folder"
grep -q '^failed 5 ' "$WORK/said" || fail "no clear message: $(cat "$WORK/said")"
umount "$WORK/fixed"
umount "$WORK/small"
rm -r "$WORK/fixed" "$WORK/small"
echo "read-only folder, $1 a library: all runs listed and read, refused with a message"
END
mounted=no
for way in "unshare -m" "unshare -rm"; do
    if [ $mounted = no ] && $way sh -c "mount -t tmpfs -o size=64k none '$WORK'" 2>/dev/null; then
        mounted=yes
        export WORK
        $way sh "$WORK/mounts.sh" with
        $way sh "$WORK/mounts.sh" without
    fi
done
if [ $mounted = no ]; then
    echo "SKIPPED: no mounts are allowed here, so a full disk (tmpfs) and a read-only folder were NOT tested"
    mkdir "$WORK/fixed"
    "$player" "$WORK/fixed/a.run" 0 25 >/dev/null
    chmod 500 "$WORK/fixed"
    if [ "$(id -u)" != 0 ]; then
        "$player" "$WORK/fixed/new.run" 0 5 >"$WORK/said" && fail "a run was started in a read-only folder"
        grep -q '^failed 5 ' "$WORK/said" || fail "no clear message: $(cat "$WORK/said")"
        [ "$("$player" --list "$WORK/fixed" | wc -l)" = 1 ] || fail "not all runs are listed"
    elif chattr +i "$WORK/fixed/a.run" 2>/dev/null; then
        "$player" "$WORK/fixed/a.run" 0 5 >"$WORK/said" && result=played || result=refused
        chattr -i "$WORK/fixed/a.run"
        [ $result = refused ] && grep -q '^failed 5 ' "$WORK/said" || fail "an immutable run: $(cat "$WORK/said")"
        echo "instead of it: an immutable run is refused with a message"
    fi
    chmod 700 "$WORK/fixed"
fi
