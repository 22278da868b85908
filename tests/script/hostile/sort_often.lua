local t = {}
while true do
  for i = 1, 10000 do t[i] = i * 7919 % 10000 end
  table.sort(t)
end
