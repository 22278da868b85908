local f = ipairs({})
f('x', 1)
