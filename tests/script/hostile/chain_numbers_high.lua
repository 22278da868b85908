local t = {}
for i = 1, 100000 do t[i * 131071] = i end
