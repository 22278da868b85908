local f, t = ipairs({ 1 })
local a = f(t, 9223372036854775807)
f(t, 'x')
