local s, t = ('x'):rep(60000), {}
s = s .. s .. s
for i = 1, 1000000000 do t[s .. i] = nil end
