local t = {}
for i = 0, 62 do t[1 << i] = i end
while true do t[#t + 1] = nil end
