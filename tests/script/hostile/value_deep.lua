local t = {}
for i = 1, 60 do t = { t } end
return t
