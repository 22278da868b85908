# kills.sh N: N kills with each shim, none, and the proof that the test would notice. After build.sh.
kills=$1
seed=${2:-$$}
echo "luck starts with $seed"

try() { # name, shim, number of kills
    mkdir "$WORK/$1"
    printf '%s: ' "$1"
    "$WORK/killer" "$WORK/player" "$3" "$WORK/$1" "$2" "$seed"
}

try kill - "$kills" || fail "a killed program lost what it had confirmed"
try power "$WORK/holder.so" "$kills" || fail "a power cut lost what had been confirmed"
HOLD=tear try torn "$WORK/holder.so" "$kills" || fail "a torn write lost what had been confirmed"

# A test that cannot fail proves nothing: with a flush that does nothing it must.
if HOLD=noflush try without_flush "$WORK/holder.so" 20; then
    fail "nothing was lost although no flush was done: this test is blind"
fi
