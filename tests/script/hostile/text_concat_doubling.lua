local t = {}
for i = 1, 60 do t[i] = ('x'):rep(60000) end
return table.concat(t)
