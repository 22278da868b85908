local function f(g)
  return function() return f(g)() + 1 end
end
return f(f)()
