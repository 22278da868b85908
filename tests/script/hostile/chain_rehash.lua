local t = {}
for i = 1, 16384 do t[i * 16383] = i end
local n = 16384
while true do
  t[(n - 16383) * 16383] = nil
  n = n + 1
  t[n * 16383] = n
end
