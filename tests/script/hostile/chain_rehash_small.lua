while true do
  local t = {}
  for i = 1, 4096 do t[i * 4095] = i end
end
