local t = {}
for i = 1, 200 do t[i] = i end
return string.format('%s', table.unpack(t)), string.format('%s', table.unpack(t), table.unpack(t)), string.format({})
