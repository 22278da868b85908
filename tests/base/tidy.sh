#!/usr/bin/env bash
# The tree keeps the house: floors, fences, lengths, names, numbers.
exec cmake -DROOT="$SOURCE" -P "$SOURCE/tests/tidy.cmake"
