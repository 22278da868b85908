local t = { 3, 2, 1 }
table.sort(t, function(a, b)
  t[#t + 1] = { t }
  return true
end)
while true do table.sort(t, function(a, b) t[#t + 1] = 1 return true end) end
