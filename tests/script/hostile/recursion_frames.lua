local function f(a, b, c, d, e)
  local x1, x2, x3, x4, x5, x6, x7, x8, x9 = a, b, c, d, e
  f(x1, x2, x3, x4, x5)
  return x6, x7, x8, x9
end
f()
