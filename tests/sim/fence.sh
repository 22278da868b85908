#!/usr/bin/env bash
# What is really in the libraries, whatever the sources say: the model asks nothing of the machine and
# counts in whole numbers; no floor but base (and net) asks for time, files, processes or sockets.
set -euo pipefail
build=$(dirname "$BREAKROOM")
failed=0
complain() {
  echo "$1"
  failed=1
}

# undefined FLOOR: what the library needs from elsewhere, without the sanitizers' own.
undefined() {
  nm --undefined-only "$build/libfloor_$1.a" | awk '$1 == "U" { print $2 }' | grep -Ev '^__(asan|ubsan|sanitizer|stack_chk)' | sort -u
}

# 1. The model: these few and no more, each of which gives the same everywhere.
allowed='^(calloc|free|memcmp|memcpy|memmove|memset|snprintf|strcmp|strlen|strncmp|status_bug)$'
defined=$WORK/defined
nm --defined-only "$build/libfloor_sim.a" | awk 'NF == 3 { print $3 }' | sort -u >"$defined"
[ "$(wc -l <"$defined")" -gt 100 ] || complain "libfloor_sim.a holds next to nothing"
undefined sim | comm -23 - "$defined" | grep -Ev "$allowed" >"$WORK/foreign" || true
[ ! -s "$WORK/foreign" ] || complain "the model needs what it must not: $(tr '\n' ' ' <"$WORK/foreign")"

# 2. The model: no instruction that counts with fractions.
if [ "$(uname -m)" = x86_64 ]; then
  objdump -d --no-show-raw-insn "$build/libfloor_sim.a" >"$WORK/sim.s"
  [ "$(wc -l <"$WORK/sim.s")" -gt 10000 ] || complain "libfloor_sim.a could not be read"
  # SSE and AVX arithmetic, comparison and conversion in single and double; x87. Plain moves and
  # shuffles are used for whole numbers too.
  fractions='v?(f?n?m?(add|sub)|mul|div|sqrt|min|max|u?com|rcp|rsqrt|round|dp|h(add|sub))[0-9a-z]*[sp][sd]'
  fractions+='|v?cvt[0-9a-z]*|f(ild|ist|ld|st|add|sub|mul|div|com|ucom|sqrt|abs|chs|prem)[a-z0-9]*'
  awk '/^[0-9a-f]+ </ { name = $2 } $2 ~ /^('"$fractions"')$/ { print name, $2 }' "$WORK/sim.s" | sort -u >"$WORK/fractions"
  [ ! -s "$WORK/fractions" ] || complain "the model counts with fractions in: $(head -5 "$WORK/fractions" | tr '\n' ' ')"
fi

# 3. The floors above ask base.
outside='^(time|clock|clock_gettime|gettimeofday|localtime(_r)?|gmtime(_r)?|strftime|setlocale|newlocale|uselocale'
outside+='|socket|connect|bind|listen|accept4?|getaddrinfo|gethostbyname|s?random|s?rand|rand_r|drand48|getpid'
outside+='|fopen|freopen|open|openat|creat|rename|unlink|mkdir|opendir|fork|vfork|execv[pe]*|popen|system|posix_spawnp?'
outside+='|pthread_[a-z_]*|sleep|usleep|nanosleep)(64)?$'
for floor in script run view ui app; do
  [ -f "$build/libfloor_$floor.a" ] || continue
  case $floor in ui | app) environment='^$' ;; *) environment='^(secure_)?getenv$' ;; esac # ui looks for a display
  undefined "$floor" | grep -E "$outside|$environment" >"$WORK/outside" || true
  [ ! -s "$WORK/outside" ] || complain "$floor goes past base: $(tr '\n' ' ' <"$WORK/outside")"
done

# 4. The fence sees what it is there for.
cat >"$WORK/sin.c" <<'SIN'
#include <time.h>
double sin_of(double a, long b);
double sin_of(double a, long b) { return a * (double)time(0) / (double)b; }
SIN
cc -c -O2 -o "$WORK/sin.o" "$WORK/sin.c"
nm --undefined-only "$WORK/sin.o" | awk '{ print $2 }' | grep -qE "$outside" || complain "the fence would not see time()"
if [ "$(uname -m)" = x86_64 ]; then
  objdump -d --no-show-raw-insn "$WORK/sin.o" | awk '{ print $2 }' | grep -qE "^($fractions)$" || complain "the fence would not see a fraction"
fi
exit "$failed"
