local t = {}
for i = 1, 200 do t[i] = i end
assert(table.unpack(t))
assert(1, 2, 3, table.unpack(t))
