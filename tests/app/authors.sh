#!/usr/bin/env bash
# What an author does first: a new pack, check, a mistake, check.
set -euo pipefail
cd "$WORK"
rm -rf night_bakery
"$BREAKROOM" new night_bakery | grep -q 'night_bakery is written'
"$BREAKROOM" check night_bakery >out 2>err
grep -qx 'night_bakery: 0 errors, 0 warnings' out
[ ! -s err ]

# Nothing is written over, and a name is a word.
! "$BREAKROOM" new night_bakery 2>err
grep -q 'not empty' err
! "$BREAKROOM" new 'Night Bakery' 2>err
[ ! -e 'Night Bakery' ]

# A mistake has its file and line, and what to do.
sed -i "s/move = 'joke'/move = 'jokes'/" night_bakery/people/ada.lua
code=0
"$BREAKROOM" check night_bakery >out 2>err || code=$?
[ "$code" -eq 1 ]
line=$(grep -n jokes night_bakery/people/ada.lua | cut -d: -f1)
grep -qF "people/ada.lua:$line: topics.count.rungs[1].you[2].move: \"jokes\" is no move; did you mean \"joke\"?" err
grep -qx 'night_bakery: 1 error, 0 warnings' out

# The campaign that ships has no errors; forty lines can be printed to be sorted.
"$BREAKROOM" check warehouse 2>/dev/null | grep -q '^warehouse: 0 errors'
"$BREAKROOM" check warehouse --who 3 >who
[ "$(grep -c '^ *[0-9]' who)" -eq 80 ]
code=0
"$BREAKROOM" check no_such_place 2>err || code=$?
[ "$code" -ne 0 ]
grep -q no_such_place err
