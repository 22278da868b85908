# A frame after an input, the screen of a talk, no graphics card. Floor: a copy of the frame.
export SDL_VIDEODRIVER=x11
for size in "1920 1080 1.5 3" "3840 2160 5 12"; do
  read -r width height usual_target whole_target <<<"$size"
  read -r usual usual_p99 whole whole_p99 copy < <("$BENCH/bench_frames" "$width" "$height" "$SOURCE/assets")
  print "frame_usual_${height}p_p50" "$usual" ms - "$(ratio "$usual" "$copy")"
  print "frame_usual_${height}p_p99" "$usual_p99" ms "$usual_target" "$(ratio "$usual_p99" "$usual_target")"
  print "frame_whole_${height}p_p50" "$whole" ms - "$(ratio "$whole" "$copy")"
  print "frame_whole_${height}p_p99" "$whole_p99" ms "$whole_target" "$(ratio "$whole_p99" "$whole_target")"
  print "frame_copy_${height}p_p50" "$copy" ms - -
done
