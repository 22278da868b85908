local t = {}
for i = 1, 16384 do t['k' .. i] = i end
local n = 16384
while true do
  t['k' .. n - 16383] = nil
  n = n + 1
  t['k' .. n] = n
end
