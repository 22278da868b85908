local t, s = {}, ('x'):rep(60000)
for i = 1, 200 do t[i] = s .. s .. i end
while true do table.sort(t) end
