local t, list = {}, {}
for i = 1, 10000 do t[i] = i end
while true do list[#list + 1] = pairs(t) end
