local t = {}
for i = 1, 1000000 do
  local u = {}
  for j = 1, 1000 do u[j] = j end
  t[i] = u
end
