# What ./engine/play and ./tests/run share: the list of packages, and how they are installed
# and the tree is built. Sourced by both with `root` set to the checkout. All that is said here
# goes to stderr, so that `./engine/play batch --json > file` stays clean on the first start.

# A build needs these of Debian 12; DejaVu is the fallback font.
play_packages=(build-essential cmake ninja-build pkg-config
  libsdl2-dev libsdl2-ttf-dev libsdl2-image-dev liblua5.4-dev libsqlite3-dev libjansson-dev
  libfribidi-dev libutf8proc-dev fonts-dejavu-core)
# The tests need these as well: units, a second compiler, a display that is not there, keys, pictures, languages.
test_packages=("${play_packages[@]}" libcmocka-dev clang xvfb xauth xdotool imagemagick strace gettext)

# Exit codes as the program's own: see engine/README.md.
exit_cannot_install=2
exit_cannot_build=3

say() {
  printf '%s\n' "$*" >&2
}

# Prints what of "$@" is not installed, a name a line.
missing_packages() {
  local found
  # It fails as soon as one package is unknown, which is what we ask about.
  found=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
    sed -n 's/^installed //p') || true
  printf '%s\n' "$@" | grep --invert-match --line-regexp --fixed-strings -e "$found" || true
}

# Ends with the one line to run on stdout, for a person or a script to copy.
give_the_line() {
  local line="apt-get update && apt-get install -y --no-install-recommends $*"
  say "Run this one line, then start again:"
  if [ "$(id -u)" = 0 ]; then
    printf '%s\n' "$line"
  elif command -v sudo >/dev/null; then
    printf '%s\n' "sudo sh -c '$line'"
  else
    printf '%s\n' "su -c '$line'"
  fi
  exit "$exit_cannot_install"
}

has_debian_packages() {
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null
}

# Installs what is missing of "$@", or says how and leaves.
need_packages() {
  if ! has_debian_packages; then
    say "This is not a Debian system: nothing is installed. What these packages hold must be here: $*"
    return
  fi
  local missing as_root=()
  mapfile -t missing < <(missing_packages "$@")
  [ "${#missing[@]}" -gt 0 ] || return 0
  say "Breakroom needs these Debian packages, which are not installed: ${missing[*]}"
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || give_the_line "${missing[@]}"
    as_root=(sudo)
    # Without a terminal nobody can type a password.
    (: </dev/tty) 2>/dev/null || as_root+=(-n)
    "${as_root[@]}" true >&2 || give_the_line "${missing[@]}"
  fi
  say "Installing them now, which takes a minute or two."
  as_root+=(env DEBIAN_FRONTEND=noninteractive)
  "${as_root[@]}" apt-get update -q >&2 &&
    "${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}" >&2 </dev/null ||
    give_the_line "${missing[@]}"
}

cannot_build() {
  say "Breakroom could not be built: $*"
  exit "$exit_cannot_build"
}

# A build folder that was made for another checkout (copied, moved) cannot be used again.
drop_foreign_build() {
  local folder=$1 home
  home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt" 2>/dev/null) || true
  if [ -n "$home" ] && [ "$home" != "$root" ]; then
    rm -rf "$folder/CMakeCache.txt" "$folder/CMakeFiles" "$folder/build.ninja"
  fi
}

# configure_and_build PRESET FOLDER: with progress, only what changed; leaves if it fails.
configure_and_build() {
  local preset=$1 folder=$2
  mkdir -p "$folder" 2>/dev/null || cannot_build "the folder $folder cannot be written."
  # Two starts at once take turns, or they would write the same objects.
  exec 9>"$folder/.lock" || cannot_build "the folder $folder cannot be written."
  flock 9
  drop_foreign_build "$folder"
  if [ ! -e "$folder/build.ninja" ] || [ ! -e "$folder/.configured" ] ||
    [ "$root/CMakePresets.json" -nt "$folder/.configured" ] ||
    [ "$folder/CMakeCache.txt" -nt "$folder/.configured" ]; then
    say "Configuring $folder"
    (cd "$root" && cmake --preset "$preset") >"$folder/configure.log" 2>&1 </dev/null || {
      cat "$folder/configure.log" >&2
      cannot_build "CMake failed; what it said stands above."
    }
  fi
  NINJA_STATUS='[%f of %t] ' ninja -C "$folder" >&2 </dev/null ||
    cannot_build "the compiler or the linker failed; what they said stands above."
  : >"$folder/.configured"
  exec 9>&-
}
