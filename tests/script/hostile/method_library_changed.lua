string.len = function() while true do end end
local n = ('x'):len()
return { n, string.len('x') }
