local x <close> = {}
return 1
