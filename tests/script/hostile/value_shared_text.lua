local t, s = {}, ('x'):rep(4000)
for i = 1, 10000 do t[i] = s end
return t
