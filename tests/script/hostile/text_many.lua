local t = {}
for i = 1, 1000000000 do
  t[i % 10000] = ('x'):rep(1000) .. i
end
