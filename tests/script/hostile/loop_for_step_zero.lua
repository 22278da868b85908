for i = 1, 9, 0 do end
