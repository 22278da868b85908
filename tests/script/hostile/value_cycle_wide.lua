local t = {}
for i = 1, 50 do t[i] = t end
return t
