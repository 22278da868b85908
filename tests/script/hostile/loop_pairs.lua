local t = { a = 1, b = 2, c = 3 }
while true do
  for k in pairs(t) do t[k] = k end
end
