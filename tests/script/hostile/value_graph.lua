local t = { 1 }
for i = 1, 20 do
  t = { t, t, t, t }
end
return t
