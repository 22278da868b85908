# Builds the programs of the power tests into $WORK, without sanitizers: a shim is preloaded into them.
# Sourced by tests/runs/journal_*.sh, which have SOURCE and WORK.
set -eu
mkdir -p "$WORK"
power=$SOURCE/tests/runs/power
flags="-std=c17 -O1 -g -D_POSIX_C_SOURCE=200809L -D_DEFAULT_SOURCE -I$SOURCE/engine -I$power"
library=$(pkg-config --cflags --libs sqlite3 libutf8proc)
for program in player killer; do
    ${CC:-cc} $flags -o "$WORK/$program" "$power/$program.c" "$SOURCE"/engine/base/*.c \
        "$SOURCE"/engine/run/journal*.c "$SOURCE"/engine/run/library*.c $library -lpthread
done
${CC:-cc} -std=c17 -O1 -shared -fPIC -o "$WORK/holder.so" "$power/holder.c" -ldl -lpthread

fail() {
    echo "FAILED: $*" >&2
    exit 1
}
