local t = {}
for i = 1, 40000 do
  t[i * 16383] = i
end
