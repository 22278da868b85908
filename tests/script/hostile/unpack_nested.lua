local t = {}
for i = 1, 199 do t[i] = i end
local function f(...) return 1, 2, 3, 4, 5, 6, 7, 8, ... end
local function g(n, ...) if n == 0 then return select('#', ...) end return g(n - 1, f(...)) end
return g(30000, table.unpack(t))
