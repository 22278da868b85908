#!/bin/sh
# What was confirmed survives kill -9 and a power cut at any moment: 60 kills of each.
. "$SOURCE/tests/runs/power/build.sh"
set -- 60
. "$SOURCE/tests/runs/power/kills.sh"
