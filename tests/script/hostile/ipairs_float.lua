local f, t = ipairs({ 1 })
f(t, 0.5)
