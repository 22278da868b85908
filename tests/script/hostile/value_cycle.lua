local t = { name = 'x' }
t.me = t
return t
