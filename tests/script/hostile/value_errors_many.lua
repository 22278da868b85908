local t = {}
for i = 1, 9000 do t[i] = i + 0.5 end
return t
