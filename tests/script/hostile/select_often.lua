local t = {}
for i = 1, 200 do t[i] = i end
while true do select(1, table.unpack(t)) end
