local t = {}
for i = 1, 16384 do t[i * i * 16383] = i end
while true do
  for i = 1, 16384 do t[-i * 16383] = i t[-i * 16383] = nil end
end
