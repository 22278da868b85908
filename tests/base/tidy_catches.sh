#!/usr/bin/env bash
# The tidy test is known to fail: every kind of fault is planted in a small tree, alone, and must
# be reported with its file and its reason; what is allowed must pass.
set -euo pipefail
failures=0

tidy() {
  cmake -DROOT="$WORK/tree" -P "$SOURCE/tests/tidy.cmake" 2>&1
}

# plant FILE REASON: a tree with the standard input as FILE, which must be refused for REASON.
plant() {
  local file=$1 reason=$2 said
  rm -rf tree
  mkdir -p "tree/$(dirname "$file")" tree/engine/base
  echo 'int base_answer(void);' >tree/engine/base/answer.h
  cat >"tree/$file"
  if said=$(tidy); then
    echo "NOT CAUGHT: $file should fail for: $reason"
    failures=$((failures + 1))
  elif ! grep --quiet --fixed-strings "$file" <<<"$said" || ! grep --quiet "$file.*$reason" <<<"$said"; then
    printf 'WRONG REASON for %s, expected: %s\n%s\n' "$file" "$reason" "$said"
    failures=$((failures + 1))
  fi
}

# allow FILE: a tree with the standard input as FILE, which must pass.
allow() {
  local file=$1 said
  rm -rf tree
  mkdir -p "tree/$(dirname "$file")" tree/engine/base
  echo 'int base_answer(void);' >tree/engine/base/answer.h
  cat >"tree/$file"
  if ! said=$(tidy); then
    printf 'REFUSED: %s should pass\n%s\n' "$file" "$said"
    failures=$((failures + 1))
  fi
}

lines_of() {
  local i
  for ((i = 0; i < $1; i++)); do echo '  ;'; done
}

function_of() {
  printf 'int base_long(int a,\n    int b) {\n'
  lines_of $(($1 - 3))
  echo '}'
}

# Floors and names.
plant engine/base/up.c 'may not reach up' <<<'#include "sim/world.h"'
plant tests/sim/test_up.c 'may not reach up' <<<'#include "run/session.h"'
plant engine/attic/box.c 'stands on no floor' <<<'int attic_box(void);'
plant engine/run/elsewhere.c 'no floor has this name' <<<'#include "cellar/wine.h"'
plant engine/run/bare.c 'names its floor' <<<'#include "journal.h"'
for word in util helper misc common manager; do
  plant "engine/run/file_$word.c" "the name says '$word'" <<<'int run_file(void);'
done
# Fences.
plant engine/run/lua.c 'lua stands in script only' <<<'#include <lua.h>'
plant engine/sim/aux.c 'lua stands in script only' <<<'# include <lauxlib.h>'
plant engine/view/draw.c 'sdl stands in ui only' <<<'#include <SDL.h>'
plant engine/app/window.c 'sdl stands in ui only' <<<'#include <SDL2/SDL_ttf.h>'
plant engine/view/table.c 'sqlite stands in run only' <<<'#include <sqlite3.h>'
plant engine/ui/phone.c 'socket stands in net only' <<<'#include <sys/socket.h>'
plant engine/sim/when.c 'platform stands in base' <<<'#include <time.h>'
plant engine/sim/root.c 'whole numbers' <<<'#include <math.h>'
plant engine/run/save.c 'fopen() is a call of the platform' <<<'int run_save(void) { return fopen("x", "w") != 0; }'
plant engine/ui/slow.c 'nanosleep() is a call' <<<'void ui_wait(void) { nanosleep(0, 0); }'
plant engine/app/two.c 'fork() is a call' <<<'void app_two(void) { if (a) fork (); }'
plant engine/run/moved.c 'rename() is a call' <<<'int run_moved(void) { return rename("a", "b"); }'
plant engine/run/job.c 'pthread_create() is a call' <<<'int run_job(void) { return pthread_create(a); }'
# What no floor, or not the model, may do.
plant engine/sim/part.c 'float in sim' <<<'float sim_part(void);'
plant engine/sim/real.h 'double in sim' <<<'int sim_real(double share);'
plant engine/sim/luck.c 'rand() is luck' <<<'int sim_luck(void) { return rand(); }'
plant engine/sim/print.c 'printf() in sim' <<<'void sim_print(void) { printf("x"); }'
plant engine/view/number.c 'atoi() checks nothing' <<<'int view_number(void) { return atoi("1"); }'
plant engine/view/sure.c 'BUG_IF' <<<'void view_sure(int a) { assert(a); }'
plant engine/view/kept.c 'a global' <<<'static int kept;'
plant engine/view/many.c 'a global' <<<'struct Many many[MANY_MAX] = {0};'
plant engine/view/hidden.c 'a global' <<<'int view_next(void) { static int last; return last++; }'
plant engine/view/later.c 'note to oneself' <<<'/* TODO: tidy up */'
# Lengths. From a file and not through a pipe, or the count of failures would be lost.
plant engine/base/long.c 'the function base_long has 61 lines' < <(function_of 61)
plant tests/base/test_long.c 'the function base_long has 64 lines' < <(function_of 64)
allow engine/base/long.c < <(function_of 60)
plant engine/base/tall.c '501 lines' < <(lines_of 501)
plant tests/base/tall.sh '501 lines' < <(lines_of 501)
allow engine/base/tall.c < <(lines_of 500)
# Numbers in the model.
number='stands outside sim/rules'
plant engine/sim/trust.c ":2: the number 7 $number" <<<'int f(int a) {
    return a + 7; }'
plant engine/sim/trust.h "the number 100 $number" <<<'static inline int f(int a) { return a * 100; }'
plant engine/sim/trust.c "the number 0x10u $number" <<<'int f(int a) { return a & 0x10u; }'
plant engine/sim/trust.c "the number 2 $number" <<<'int f(int a) { return a / /* half */ 2; }'
plant engine/sim/trust.c "the number .5 $number" <<<'int f(int a) { return a * .5; }'
plant engine/sim/trust.c "the number 8 $number" <<<'int f(int a) { return a << 8; }'
plant engine/sim/trust.c "the number 3 $number" <<<'int f(int *a) { a[3] = 1; return 0; }'
plant engine/sim/trust.c "the number 7 $number" <<<'static const int gain = 7;'
plant engine/sim/trust.c "the number 5 $number" <<<'static const int cost[] = {[MOVE_ASK] = 5};'
plant engine/sim/trust.c "the number 16 $number" <<<'struct Ties { short to[16]; };'
plant engine/sim/trust.c "the number 7 $number" <<<'enum { GAIN = 7 };'
plant engine/sim/trust.c "the number 7 $number" <<<'int f(void) { enum { GAIN = 7 }; return GAIN; }'
plant engine/sim/trust.c "the number 7 $number" <<<'#define GAIN 7'
plant engine/sim/trust.h "the number 7 $number" <<<'#define GAIN(x) ((x) * 7)'
plant engine/sim/trust.c "the number 9 $number" <<<'#define GAIN(x) ((x) * \
    9)'
plant engine/sim/trust.h "the number 30 $number" <<<'#define ACTION_LIST(X) X(walk_out, 30)'
plant engine/sim/rules_list.h "the number 9 $number" <<<'#define GAIN(y) ((y) * 9)'
plant engine/sim/luck.c "the number 30 $number" <<<'int f(int a) { return a >> 30; }'
plant engine/sim/rules.c "the number 7 $number" <<<'int f(int a) { return a + 7; }'
plant engine/sim/rulesets.c "the number 7 $number" <<<'static const int gain = 7;'

allow engine/sim/rules.c <<'C'
#include "sim/rules.h"
/* An amount has a row. */
const Rule RULES[RULE_COUNT] = {
    [RULE_GAIN] = {"gain", 7, 0, 100, "points"},
};
int rules_value(int rule) { return RULES[rule].value; }
C
allow engine/sim/trust.c <<'C'
#include "sim/trust.h"
#include <stdint.h>
enum { QUEUE_MAX = 32, PART_BITS = 4, FIRST = 0, SECOND };
#define PLACE_COUNT 12
_Static_assert(sizeof(struct Tie) == 16, "a tie is 16 bytes");
typedef struct Tie { int16_t to[QUEUE_MAX]; } Tie;
struct Tie;
struct Tie { int8_t a; };
extern const Rule RULES[];
static const char *const names[] = {"7", "a 12", [7] = "'"};
/* 99 in words, don't count; "7 */
int f(const Tie *tie, int a); // 12
int f(const Tie *tie, int a) {
    int32_t sum = -1 + (int32_t)0u + (a == 1 ? 1 : 0) + '9';
    if ((sum >> PART_BITS) > (1 << PART_BITS) && tie->time(a) && tie.open(a))
        return sum * RULES[RULE_GAIN].value / PERCENT;
    return ~0;
}
C
allow engine/sim/rules_list.h <<'C'
#define RULE_LIST(X) \
    X(gain, 7, 0, 100, "points; 3 of 4") \
    X(loss, 12, 0, 100, "points")
C
allow engine/sim/luck.c <<<'static const unsigned long prime = 0x9e3779b97f4a7c15u;'
allow engine/sim/trust.h <<<'enum { WEEKS_PER_SEASON = 12, PERCENT = 100 };'
allow engine/app/main.c <<<'#include <SDL.h>'
allow engine/ui/window.c <<<'#include <SDL_ttf.h>'
allow engine/base/disk.c <<<'int base_open(void) { return open("x", 0, 0644); }'
allow engine/app/stop.c <<<'static volatile sig_atomic_t stopped;'

echo "$failures planted faults were judged wrongly"
[ "$failures" -eq 0 ]
