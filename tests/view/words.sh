#!/usr/bin/env bash
# The words of the program: the list that translators start from is up to date, languages that ship
# are sound, and nothing that is banned from people's mouths stands in ours.
set -euo pipefail
fresh="$WORK/breakroom.pot" kept="$SOURCE/assets/lang/breakroom.pot" failed=0

cd "$SOURCE"
LC_ALL=C xgettext --language=C --from-code=UTF-8 --no-wrap --omit-header --add-location=file --sort-output \
  --keyword=W:1c,2 --keyword=P:1c,2,3 --keyword=tr:2c,3 --keyword=trn:2c,3,4 \
  --output="$WORK/view.pot" engine/view/*.c
# The words of the screens: app_word puts them in the context "screen".
LC_ALL=C xgettext --language=C --from-code=UTF-8 --no-wrap --omit-header --add-location=file --sort-output \
  --keyword=app_word:2 --output="$WORK/plain.pot" engine/ui/*.c
sed 's/^msgid /msgctxt "screen"\n&/' "$WORK/plain.pot" >"$WORK/screens.pot"
LC_ALL=C msgcat --no-wrap --sort-output --use-first --output-file="$fresh" "$WORK/view.pot" "$WORK/screens.pot"

if ! cmp --silent "$fresh" "$kept"; then
  diff "$kept" "$fresh" | head -n 20 || true
  echo "assets/lang/breakroom.pot is not what the sources say: cp $fresh $kept"
  failed=1
fi

for language in assets/lang/*.po; do
  [ -e "$language" ] || continue
  msgfmt --check-format --check-header --output-file=/dev/null "$language" || failed=1
  # Every text is there, and none is left over.
  missing=$(msgcmp --use-untranslated "$language" "$fresh" 2>&1 || true)
  if [ -n "$missing" ]; then
    printf '%s: %s\n' "$language" "$missing"
    failed=1
  fi
  msgattrib --untranslated --no-wrap "$language" | grep -q '^msgid' && {
    echo "$language: texts without a translation: msgattrib --untranslated $language"
    failed=1
  }
done

# Every phrase of scripts/words_en.lua, one a line: what stands in quotes in its lists.
phrases="$WORK/phrases"
sed -n '/^ *\(slogans\|therapy\|prose\|model\|debrief\) *=/,/}/p' scripts/words_en.lua |
  grep -oE "'[^']*'|\"[^\"]*\"" | sed 's/^.//; s/.$//' > "$phrases"
[ "$(wc -l < "$phrases")" -ge 50 ] || { echo "the banned phrases were not found in scripts/words_en.lua"; failed=1; }
if grep -E '^(msgid|msgid_plural|")' "$fresh" | grep --ignore-case --word-regexp --fixed-strings --file="$phrases"; then
  echo "these words are not for anybody here: scripts/words_en.lua"
  failed=1
fi
if grep -n 'should\|—' "$fresh"; then
  echo "nobody is told here what they should, and no long dash is read aloud"
  failed=1
fi
exit "$failed"
