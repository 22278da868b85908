local function f(s) return f(s .. 'x'):len() end
return f('x')
