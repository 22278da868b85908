#!/usr/bin/env bash
# All twelve seasons in a window.
SEASONS=12 exec "$SOURCE/tests/app/play_window.sh"
