local f = pairs({ 1, 2 })
local a = f(nil, {})
f('x') f()
return f(1, 2) + 1
