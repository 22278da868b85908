local t = { 1 }
for round = 1, 100000 do for k in pairs(t) do t[#t + 1] = k end end
