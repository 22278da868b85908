local t, s = {}, ('x'):rep(60000)
for i = 1, 200 do t[s .. s .. i] = i end
while true do for k in pairs(t) do end end
