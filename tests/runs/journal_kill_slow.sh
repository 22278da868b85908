#!/bin/sh
# What was confirmed survives kill -9 and a power cut at any moment: 500 kills of each.
. "$SOURCE/tests/runs/power/build.sh"
set -- 500
. "$SOURCE/tests/runs/power/kills.sh"
