local t = {}
for i = 1, 10001 do t[i] = i end
for k in pairs(t) do end
