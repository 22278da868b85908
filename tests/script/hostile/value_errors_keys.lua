local t = {}
for i = 1, 900 do t[i] = { [true] = 1 } end
return t
