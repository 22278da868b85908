local t = {}
for i = 1, 200 do t[i] = i end
while true do local a = table.unpack(t) end
