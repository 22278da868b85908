-- a comment  while true do end
return 1
