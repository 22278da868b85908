local t = {}
for i = 1, 40000 do t[i + 0.5] = i t[1 / i] = i end
